import {
  ALL_ANSWER,
  BACK_IN_FORCE,
  CHECKED,
  DOWN_AGAIN,
  LENGTH_OF_OUTAGE,
  NOT_BACK,
  SETTLED,
  UP_AGAIN,
  WELL_DOES,
  WELL_IS,
} from '../language/cupboard/recovery';
import { doerOf } from '../language/doers';
import { isOutsideResponse } from '../language/moments';
import type { Match } from '../language/phrases';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** It came back, in words only: a figure, an hour or a check in the same sentence makes it measured. */
const TOLD = phraseSet(...BACK_IN_FORCE, ...SETTLED);
/** What is read off tells it by itself: a bad measure low again, a good one high again, a check passed. */
const READ_OFF = phraseSet(...DOWN_AGAIN, ...UP_AGAIN, ...ALL_ANSWER, ...CHECKED);
const LENGTH = phraseSet(...LENGTH_OF_OUTAGE);
const DENIED = phraseSet(...NOT_BACK);
/** "By eleven", "After 47 minutes", "On the Thursday": when, told before what. */
const WHEN = phraseSet(
  '^ (then|,|and)? (by|at|from|after|within|on|around|before|about|some|shortly after|just after) (about|around|roughly|just|the|only|nearly|another|shortly)? (@clock|@duration|@date|@number|morning|noon|midday|lunch|lunchtime|evening|afternoon|midnight|dawn|sunrise|tonight|half past|quarter past|quarter to|end of|weekend|next|following|close|teatime|some time)',
);
/** An hour in words or figures, a stretch of time, a share. */
const FIGURE = phraseSet(
  '(@duration|@clock|@percent|@metric-code)',
  '(by|at|around|before|until|till|from|from about|about|just after|shortly after) (about|around|roughly)? (half past|quarter past|quarter to|ten past|ten to|twenty past|twenty to|five past|five to)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon) !(#NOUN|of|percent)',
  '(under|below|above|over|within) (a|one|@number) #NOUN',
  '(@verify|spot check|smoke test) (that|with|by|the|a|on|it|all|them|@number)',
  '(@measure) ... (normal|baseline|usual|as before|pre-incident|steady-state|the (week|day) before|any (other)? #PROPN|zero)',
  '(backlog|queue|lag) .. (clear|cleared|drain|drained|empty|zero|gone|down)',
  '(all|every|each) (@number|of the @number) #NOUN',
  '@number of (the|all|our)? @number',
);

function find(sense: Sense): Hit[] {
  if (isOutsideResponse(sense) || DENIED.matches(sense).length > 0) return [];
  const read = real(sense, READ_OFF.matches(sense))[0];
  const length = LENGTH.matches(sense)[0];
  if (read) return [hit('met', read)];
  const told = real(sense, TOLD.matches(sense))[0] ?? timed(sense);
  if (length) return [hit('met', length)];
  if (!told) return [];
  return [hit(FIGURE.matches(sense).length > 0 ? 'met' : 'partial', told)];
}

/** "By eleven it was working": a thing that does well, behind the hour. */
function timed(sense: Sense): Match | undefined {
  const when = WHEN.matches(sense)[0];
  if (!when) return undefined;
  const clause = sense.clauses.find(
    ({ group, form }) => group.from >= when.to && form === 'finite',
  );
  if (!clause?.subject || clause.negated || clause.modal || clause.relative) return undefined;
  if (!/^(?:system|customer|unknown|person)$/.test(doerOf(sense, clause))) return undefined;
  const next = sense.lower[clause.group.to] ?? '';
  const well =
    clause.passive || (clause.lemma === 'be' && !clause.passive)
      ? WELL_IS.test(clause.passive ? sense.lower[clause.verb]! : next)
      : WELL_DOES.test(clause.lemma) && doerOf(sense, clause) !== 'person';
  return well ? { from: when.from, to: Math.min(clause.rest.to, clause.group.to + 8) } : undefined;
}

const hit = (level: Hit['level'], { from, to }: Match): Hit => ({ level, from, to });

/** Leaves out what is denied, wished for, planned or only supposed. */
const real = (sense: Sense, matches: readonly Match[]) =>
  matches.filter(
    (match) =>
      !sense.clauses.some(
        ({ group, rest, negated, conditional, modal, form, lemma }) =>
          group.from < match.to &&
          rest.to > match.from &&
          (negated ||
            conditional ||
            (form === 'infinitive' && !/^(?:be|see|work|run)$/.test(lemma)) ||
            (modal !== undefined && !/^(?:could|can)$/.test(modal))),
      ),
  );

/** The service came back, and a measure or a check says so; without one it is partial. */
export const criterion: Criterion = { id: 'recovery', find };
