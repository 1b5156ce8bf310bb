/** Marks work that is claimed for one person, and answers in which nobody else acts. */
import { SOLO_ROWS, type SoloIdea, type SoloRow } from '../language/cupboard/solo';
import { clauseAt, isAdvice, isDenied, isRegretted, narratorDid } from '../language/denial';
import { doerOf } from '../language/doers';
import { PhraseSet, type RowMatch } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import {
  oneForNeighbours,
  toneFindings,
  type RawFinding,
  type ToneMark,
  type ToneRule,
} from './rule';

const MESSAGES: Readonly<Record<SoloIdea, string>> = {
  alone: 'This tells the work as one person’s. Who else was involved, even by being told?',
  'one-person': 'This makes a team of one. What did the people around you do, and who could have?',
  'no-help':
    'This says that no help came. Whom did you ask, and what made it hard for them to help?',
  'all-of-it': 'This claims all of the work. Which part was yours, and who did the rest?',
  unasked: 'This leaves the others out on purpose. Who needed to know, and when were they told?',
};
const SOLO_STORY =
  'Nobody but you acts in this answer. Who else helped, decided or was told, and what was their part?';

const CLAIMS = new PhraseSet(SOLO_ROWS);

/** Acts that bring others in; after them "alone" was only the start. */
const RECRUITS =
  /^(?:page|call|ring|phone|wake|escalate|ask|message|ping|summon|request|invite|radio|loop|hand|split|reach|fetch)$/;
/** Facts of staffing that are told with "be", and habits. */
const STAFFING =
  /^(?:shift|call|duty|rota|office|site|lift|house|home|room|night|evening|time|zone|country|weekend|training|desk|floor)$/;

/** Whether somebody is brought in after the words, so that the lone start is told in order to end it. */
function recruitsAfter(sense: Sense, to: number): boolean {
  return sense.clauses.some(
    (clause) =>
      clause.group.from >= to &&
      (RECRUITS.test(clause.lemma) ||
        (/^(?:pull|bring|get)$/.test(clause.lemma) && clause.particle === 'in')) &&
      clause.form === 'finite' &&
      !clause.negated &&
      clause.modal === undefined &&
      !/^(?:nobody|no|none)$/.test(sense.lower[clause.rest.from] ?? '') &&
      /^(?:i|so|then|and|,|me|to)$/.test(sense.lower[clause.group.from - 1] ?? 'i'),
  );
}

/** "I was on call by myself": who was there, not who did the work. */
function isStaffing(sense: Sense, { from, to }: RowMatch<SoloRow>): boolean {
  const clause = clauseAt(sense, from);
  if (
    !clause ||
    !/^(?:be|feel|live|sit|stand|travel|drive|leave|let|learn|teach)$/.test(clause.lemma)
  )
    return false;
  if (clause.passive || /^(?:all|entirely|completely|totally)$/.test(sense.lower[from]!))
    return false;
  return (
    clause.lemma !== 'be' ||
    sense.lower.slice(clause.group.to, clause.rest.to).some((word) => STAFFING.test(word)) ||
    sense.ends(to) ||
    sense.lower[to] === ','
  );
}

/** "The manual is no help at all": said of a thing. */
const isUselessThing = (sense: Sense, from: number): boolean =>
  sense.tokens[from - 1]?.lemma === 'be' && sense.lower[from - 2] !== 'there';

/** "Without asking a soul", but not "without asking anyone for help". */
const isUnaskedAct = (sense: Sense, from: number, to: number): boolean =>
  sense.lower.slice(from, to).some((word) => /^ask(?:ed|ing)?$/.test(word)) &&
  !sense.has('aid', from, to + 3);

/** "A new engineer can now do it without help": others, or what is possible. */
function isAboutOthers(sense: Sense, from: number): boolean {
  const clause = sense.clauses.findLast(({ group }) => group.to <= from);
  if (!/^(?:without|with)$/.test(sense.lower[from]!) || clause === undefined) return false;
  return (
    /^(?:can|should|would|will|must)$/.test(clause.modal ?? '') ||
    /^(?:person|team|vendor|customer)$/.test(doerOf(sense, clause))
  );
}

const words = (sense: Sense, { from, to }: RowMatch<SoloRow>): string =>
  sense.lower.slice(from, to).join(' ');

function stands(sense: Sense, match: RowMatch<SoloRow>): boolean {
  const { row, from, to } = match;
  if (sense.quoted[from] === true || isDenied(sense, from) || sense.lower.at(-1) === '?')
    return false;
  if (isAdvice(sense) || isRegretted(sense) || recruitsAfter(sense, to)) return false;
  if (row.idea === 'no-help' && isAboutOthers(sense, from)) return false;
  // Asking nobody before a change to production is daring, and no-heroics says so.
  if (sense.has('prod-act') && isUnaskedAct(sense, from, to)) return false;
  if (row.idea === 'no-help' && isUselessThing(sense, from)) return false;
  if (row.idea === 'alone' && isStaffing(sense, match)) return false;
  const clause =
    sense.clauses.find(({ group }) => group.from < to && group.to > from) ??
    sense.clauses.findLast(({ group }) => group.to <= from) ??
    sense.clauses.find(({ group }) => group.from >= to);
  if (!row.narrator || clause === undefined) return true;
  // "Did not wake a soul, whole thing under my own steam": the denial ends at the comma.
  if (clause.negated && sense.lower.slice(clause.group.to, from).includes(',')) return true;
  // "The whole thing under my own steam": "my" says whose.
  if (doerOf(sense, clause) === 'system' && /\bmy(?:self)?\b/.test(words(sense, match)))
    return true;
  return narratorDid(sense, clause, match);
}

const find = (sense: Sense): ToneMark[] =>
  oneForNeighbours(
    sense,
    CLAIMS.matches(sense)
      .filter((match) => stands(sense, match))
      .map(({ from, to, row }) => ({
        from,
        to,
        severity: 'warning',
        message: MESSAGES[row.idea],
      })),
  );

export const rule: ToneRule = {
  ids: ['no-solo-credit'],
  find,
  check({ answer, soloStory }): RawFinding[] {
    const said = toneFindings('no-solo-credit', find, answer);
    if (!soloStory) return said;
    return [
      {
        rule: 'no-solo-credit',
        severity: 'information',
        message: SOLO_STORY,
        ...answer.answer.titleSpan,
        wholeAnswer: true,
        fixes: [],
      },
      ...said,
    ];
  },
};
