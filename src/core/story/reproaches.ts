/** Faults that words lay: phrases of the cupboard, weighed by who does what they say. */
import { blamedAt, type Blamed, type Whom } from '../language/blamed';
import type { Clause } from '../language/clauses';
import type { BlameBy, BlameFamily, BlameRow } from '../language/cupboard/blameRow';
import { CONTEMPT_ROWS, PUNISHMENT_ROWS, SELF_ROWS } from '../language/cupboard/contempt';
import { FAULT_ROWS } from '../language/cupboard/faults';
import { isDenied } from '../language/denial';
import type { Match } from '../language/phrases';
import { PhraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';

/** A fault that is laid on somebody, and on whom if that is known. */
export interface Fault extends Match {
  readonly family: BlameFamily;
  readonly whom: Whom | undefined;
}

const ROWS = new PhraseSet(
  [...FAULT_ROWS, ...CONTEMPT_ROWS, ...PUNISHMENT_ROWS, ...SELF_ROWS].map((row) => ({
    ...row,
    denies: /\b(?:not|never|no|nobody|none|nothing|nowhere)\b/.test(row.phrase),
  })),
);

/** Who can be blamed with a phrase, by what the phrase asks for. */
export const WHOM: Readonly<Record<BlameBy, ReadonlySet<Whom>>> = {
  others: new Set(['junior', 'person', 'name', 'team', 'vendor', 'they', 'somebody', 'either']),
  employee: new Set(['junior', 'person', 'name', 'they', 'team', 'vendor']),
  one: new Set(['junior', 'person', 'name']),
  junior: new Set(['junior']),
  people: new Set([
    'junior',
    'person',
    'name',
    'team',
    'vendor',
    'they',
    'somebody',
    'either',
    'customer',
  ]),
  self: new Set(['self']),
};
/** Doers that are people for certain, so that a verb which things share can be laid on them. */
const CERTAIN: ReadonlySet<Whom> = new Set(['junior', 'person', 'team', 'vendor', 'somebody']);

/** Faults that a phrase of the cupboard lays. */
export function reproachesIn(sense: Sense): Fault[] {
  return ROWS.matches(sense).flatMap(({ from, to, row }): Fault[] => {
    if (!row.by) {
      if (!row.denies && !row.anyway && isDenied(sense, from)) return [];
      if (row.contrast && boasts(sense, from, to)) return [];
      if (row.family === 'punishment' && happensToNarrator(sense, from)) return [];
      return [{ from, to: endOf(sense, to), family: row.family, whom: undefined }];
    }
    const blamed = blamedAt(sense, from);
    const { whom } = blamed;
    if (!WHOM[row.by].has(whom) || (row.shared && !CERTAIN.has(whom))) return [];
    if (isLifted(sense, row, from, blamed)) return [];
    if ((row.contrast || row.shared) && boasts(sense, from, to)) return [];
    return [{ from: startOf(sense, blamed, from), to: endOf(sense, to), family: row.family, whom }];
  });
}

type Reproach = BlameRow & { readonly denies: boolean };

/** Whether the clause takes the fault away: denied, supposed, general, beyond somebody's power. */
function isLifted(sense: Sense, row: Reproach, from: number, blamed: Blamed): boolean {
  const { clause } = blamed;
  if (!clause) return !row.denies && isDenied(sense, from);
  const { form, passive, negated, conditional, perfect, modal, subject, group } = clause;
  // Contempt for oneself needs an "I" that is written.
  if (row.by === 'self' && sense.lower[subject?.head ?? -1] !== 'i') return true;
  if (row.family === 'punishment' && form === 'gerund') return true;
  if (isGeneral(sense, clause, blamed) && !row.contrast) return true;
  // "if support had not told us", "could not have known"
  if (negated && perfect && (conditional || modal === 'could')) return true;
  if (row.denies) {
    const denial = /^(?:not|n't|never)$/.test(sense.lower[from]!);
    // "could not check": what one cannot do is no neglect.
    if (denial && /^(?:can|ca|could|may|might)$/.test(sense.lower[from - 1] ?? '')) return true;
    // "were not told": they are the ones who were neglected.
    return passive && /^\(?(?:not|never)\b/.test(row.phrase);
  }
  if (isSupposed(clause) && !row.anyway) return true;
  return isDenied(sense, from) || (negated && from < group.to);
}

/** "I have never been given a written warning." */
function happensToNarrator(sense: Sense, at: number): boolean {
  const denied = sense.clauses.find(({ negated, group }) => negated && group.from < at);
  if (
    denied &&
    /^(?:i|we)$/.test(sense.lower[denied.subject?.head ?? -1] ?? '') &&
    !sense.lower.slice(denied.group.to, at).includes(',')
  )
    return true;
  const { whom, clause } = blamedAt(sense, at);
  return (
    clause !== undefined &&
    (clause.passive || clause.lemma === 'get') &&
    (whom === 'self' || whom === 'we')
  );
}

/** What may happen, is feared or is supposed did not happen. */
export function isSupposed({ modal, perfect, conditional, form }: Clause): boolean {
  return (
    (conditional && !perfect) ||
    form === 'infinitive' ||
    modal === 'may' ||
    modal === 'might' ||
    modal === 'can' ||
    (modal === 'could' && !perfect)
  );
}

/** What befalls anybody: "when an engineer makes a mistake", "engineers who make mistakes". */
function isGeneral(
  sense: Sense,
  { verb, lemma, perfect, subject, modal, group }: Clause,
  { whom, words }: Blamed,
): boolean {
  const written = sense.lower[verb]!;
  const present =
    !perfect &&
    modal === undefined &&
    (written === lemma || written === `${lemma}s`) &&
    !/^(?:do|be|cut|let|put|set|hit|read|shut|cost|burst|spread|quit|\w+ed)$/.test(lemma);
  if (
    !present ||
    sense.lower
      .slice(group.from - 2, group.to)
      .some((word) => /^(?:always|never|again|did)$/.test(word))
  )
    return false;
  const from = words?.from ?? subject?.from ?? group.from;
  if (/^(?:when|whenever|once|if|unless|case|until)$/.test(sense.lower[from - 1] ?? ''))
    return true;
  const first = sense.lower[from] ?? '';
  return (
    whom === 'somebody' ||
    /^(?:an?|any|every|each)$/.test(first) ||
    (whom !== 'team' &&
      /^(?:NOUN|PROPN)$/.test(sense.tokens[from]?.pos ?? '') &&
      /s$|^people$/.test(first) &&
      (sense.covers('party', from) || first === 'people'))
  );
}

/** Whether the narrator stands against them: "they panicked, I didn't", "found what they had missed". */
function boasts(sense: Sense, from: number, to: number): boolean {
  if (
    sense.clauses.some(
      ({ group, subject }) =>
        group.from < from && group.to > from && subject && sense.lower[subject.from - 1] === 'what',
    )
  )
    return true;
  if (/\b(?:until|till|except|but) (?:me|i|yours truly)\b/.test(sense.lower.slice(to).join(' ')))
    return true;
  return sense.clauses.some(
    ({ subject, group }) =>
      group.from >= to &&
      subject &&
      !subject.shared &&
      sense.lower[subject.head] === 'i' &&
      ANSWERS.test(sense.lower[subject.from - 1] ?? ''),
  );
}

/** "While my so-called peers googled, I delivered": others as the narrator's backdrop are a boast. */
export const isBackdrop = (sense: Sense): boolean =>
  /^(?:while|whilst|whereas)$/.test(sense.lower[0] ?? '') && boasts(sense, 0, 1);

/** What leads to the narrator's answer, and not to a clause about him. */
const ANSWERS = /^(?:,|;|:|and|but|so|until|till|while|whereas|whilst|then|—|–|-)$/;

/** A mark goes on a few words, so that it says what was forgotten or whom it was hidden from. */
function endOf(sense: Sense, to: number): number {
  let end = to;
  while (end < to + 4 && !sense.ends(end) && !/^[,"”]$/.test(sense.lower[end]!)) end++;
  return end;
}

/** The first word of a mark: the culprit's, where it stands close before. */
export function startOf(sense: Sense, { words }: Blamed, at: number): number {
  let from = words && words.from < at && at - words.from <= 12 ? words.from : at;
  // "the on-call engineer": no mark begins within a hyphenated word.
  while (sense.lower[from] === '-' || sense.lower[from - 1] === '-') from--;
  return from;
}
