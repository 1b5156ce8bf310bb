import type { Clause } from '../language/clauses';
import { ACTED, HINTS, PURPOSES, REASONS_GIVEN, WEIGHED } from '../language/cupboard/rationale';
import { doerOf, isResponder } from '../language/doers';
import { isAfterwards, isBeforehand } from '../language/moments';
import type { Match } from '../language/phrases';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** A reason that says itself that it is one, or options laid on the scales. */
const GIVEN = phraseSet(...REASONS_GIVEN);
const SCALES = phraseSet(...WEIGHED);
const HINT = phraseSet(...HINTS);
const PURPOSE = phraseSet(...PURPOSES);
/** Boasts, the interview itself, and blame: a "because" there is no reason for a step. */
const ELSEWHERE = phraseSet(
  '(guts|nerve|nerves|careless|useless|in my nature|my job|the only adult|i forget things|be arsed|rules are|rules be|nobody else|no one else|mistake|mistakes|nobody interested|in charge|thank you|thank-you)',
  '(give|tell|show|offer) you',
  '(the|this|your) (role|question|interview|position)',
  'as a result',
);
const JOINS = /^(?:because|since|as|for|cause|cos|given)$/;
/** "Since we had no quick way": what can follow a joining word that gives a reason. */
const REASON_OPENS = /^(?:PRON|DET|NOUN|PROPN|ADJ|ADV|SCONJ|ADP|VERB|NUM)$/;
/** "As usual", "as you'd expect", "as it turned out": asides, and roles. */
const ASIDE =
  /^(?:usual|always|ever|well|soon|if|though|much|part|per|expected|planned|such|often|so|in|of|at|on|by|to|you|commander|said|simple|long|far|agreed)$/;

function find(sense: Sense): Hit[] {
  const met = reasonFor(sense) ?? weighed(sense);
  if (met) return [{ level: 'met', from: met.from, to: met.to }];
  if (isBeforehand(sense) || isAfterwards(sense)) return [];
  const hint = HINT.matches(sense)[0] ?? purpose(sense);
  return hint ? [{ level: 'partial', from: hint.from, to: hint.to }] : [];
}

/** A decision and the clause that gives its reason, in either order. */
function reasonFor(sense: Sense): Match | undefined {
  if (isBeforehand(sense) || isAfterwards(sense) || ELSEWHERE.matches(sense).length > 0)
    return undefined;
  for (let at = 0; at < sense.tokens.length; at++) {
    if (!JOINS.test(sense.lower[at]!) || !givesReason(sense, at)) continue;
    const before = sense.clauses.filter(({ group }) => group.from < at);
    const governing = before.filter(({ form, relative }) => form === 'finite' && !relative).at(-1);
    const open = at === 0 || governing === undefined || sense.ends(at - 1);
    const decision = open
      ? sense.clauses.find(
          (clause) =>
            clause.group.from > at + 3 &&
            sense.lower.slice(at, clause.group.from).includes(',') &&
            decides(sense, clause),
        )
      : decides(sense, governing)
        ? governing
        : before.find(
            (clause) => clause.group.from > at - 16 && !clause.relative && decides(sense, clause),
          );
    if (decision) return { from: at, to: endOfThought(sense, at) };
  }
  return undefined;
}

/** Whether the joining word at `at` opens a clause that gives a reason. */
function givesReason(sense: Sense, at: number): boolean {
  const word = sense.lower[at]!;
  const next = sense.tokens[at + 1];
  if (!next || !REASON_OPENS.test(next.pos)) return false;
  const told = sense.clauses.some(
    ({ group, subject, form }) =>
      form === 'finite' &&
      group.from > at &&
      group.from < at + 14 &&
      (subject === undefined || subject.shared || subject.from > at),
  );
  if (!told) return word === 'because' && next.text.toLowerCase() !== 'of';
  if (word === 'because') return !/^(?:of|me)$/.test(sense.lower[at + 1]!);
  const after = sense.lower[at + 1]!;
  if (word === 'given') return /^(?:that|the|how)$/.test(after);
  if (word === 'as' && at === 0 && isRole(sense)) return false;
  if (word === 'since')
    return (
      !/^(?:then|last)$/.test(after) &&
      !sense.is('clock', at + 1) &&
      !sense.is('date', at + 1) &&
      !sense.clauses.some(
        (clause) => clause.perfect && clause.group.from < at && clause.rest.to >= at,
      )
    );
  if (word === 'for')
    return (
      sense.lower[at - 1] === ',' &&
      /^(?:PRON|DET)$/.test(next.pos) &&
      sense.clauses.some(({ subject, group }) => subject?.from === at + 1 && group.from < at + 8)
    );
  if (
    ASIDE.test(after) ||
    (after === 'it' &&
      /^(?:turn|happen|be)/.test(sense.tokens[at + 2]?.lemma ?? '') &&
      sense.lower[at + 3] === 'out')
  )
    return false;
  return (
    (at === 0 || /^(?:,|;|:|—|–|-)$/.test(sense.lower[at - 1]!)) &&
    !/^(?:a|an)$/.test(after + (/^(?:a|an)$/.test(after) && !told ? '' : ' '))
  );
}

/** "As the incident lead, I …": no verb before the comma. */
function isRole(sense: Sense): boolean {
  const comma = sense.lower.indexOf(',');
  const first = sense.clauses[0];
  return (
    !first || (comma > 0 ? first.group.from > comma : /^(?:the|an?|our|my)$/.test(sense.lower[1]!))
  );
}

/** Whether the clause tells a step or a choice of the response, by those who respond. */
function decides(sense: Sense, clause: Clause): boolean {
  if (clause.conditional || clause.modal === 'might' || clause.modal === 'may') return false;
  const particle = clause.particle ? `${clause.lemma} ${clause.particle}` : clause.lemma;
  if (!ACTED.has(clause.lemma) && !ACTED.has(particle)) return false;
  const doer = doerOf(sense, clause);
  if (clause.passive)
    return (
      doer === 'system' &&
      /^(?:decide|keep|leave|hold|choose|stop|postpone|delay|limit|roll|pull|turn|switch|agree|accept)$/.test(
        clause.lemma,
      )
    );
  return (
    isResponder(doer) && doer !== 'unknown' && !(clause.perfect && doer !== 'self' && doer !== 'we')
  );
}

/** Options on the scales, or words that announce a reason. */
function weighed(sense: Sense): Match | undefined {
  const after = isAfterwards(sense);
  const given = GIVEN.matches(sense)[0];
  if (given && !after) return given;
  const scales = SCALES.matches(sense)[0];
  return scales && !after && !isBeforehand(sense) ? scales : undefined;
}

/** "To avoid", "so that nobody": what a step was for. */
const purpose = (sense: Sense): Match | undefined =>
  PURPOSE.matches(sense).find(({ from }) => {
    const governing = sense.clauses
      .filter(({ group, form }) => group.from < from && form === 'finite')
      .at(-1);
    return governing !== undefined && decides(sense, governing);
  });

function endOfThought(sense: Sense, from: number): number {
  let to = from;
  while (to < sense.tokens.length && to < from + 22 && !/^[;.]$/.test(sense.tokens[to]!.text)) to++;
  return to;
}

/** Why a step was chosen: a reason or a trade-off; a hint of one is partial. */
export const criterion: Criterion = { id: 'rationale', find };
