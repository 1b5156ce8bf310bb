/** Marks the narrator as lone saviour, bravado, and cowboy acts told with pride. */
import { HEROIC_ROWS, type HeroicIdea } from '../language/cupboard/heroics';
import { clauseAt, isAdvice, isDenied, isRegretted, narratorDid } from '../language/denial';
import { doerOf, type Doer } from '../language/doers';
import type { Clause } from '../language/clauses';
import { PhraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';
import { boastsOf, type Boast } from '../story/boasts';
import { oneForNeighbours, toneFindings, type ToneMark, type ToneRule } from './rule';

const MESSAGES: Readonly<Record<HeroicIdea, string>> = {
  saviour:
    'This puts one person at the centre of the rescue. What did the others do, and what would have happened on a night when you were away?',
  indispensable:
    'This says that nobody else could. What was done so that somebody else can next time?',
  contrast:
    'This sets you off against the people around you. What did you do that helped them to work?',
  outdoing: 'This measures you against others. What did you know or have that they lacked?',
  sacrifice:
    'This tells of exhaustion as a merit. Who could have taken over, and how were decisions kept safe?',
  cowboy:
    'This tells of a skipped safeguard as daring. What made the risk acceptable, and who was told?',
  bravado:
    'This speaks of the person more than of the work. What was the step that made the difference?',
  praise: 'This lets praise stand for the result. What changed for the users, in figures?',
};

/** Of whom a boast of one's own is not said. */
const OTHERS: ReadonlySet<Doer> = new Set<Doer>([
  'we',
  'person',
  'team',
  'vendor',
  'customer',
  'nobody',
]);

const BOASTS = new PhraseSet(HEROIC_ROWS);

const HANDOVER = /^(?:relieve|relieved|handed|handover|rota|rotate|rotated|fatigue|tired)$/;
/** What follows tells how it really was. */
const IN_TRUTH = /\bin the real (?:one|version|story)\b|\bin reality\b|\bin truth\b/i;

/** Whether the clause speaks of the narrator, or of what is theirs: not of others, not of a job that ran. */
function isOwn(sense: Sense, clause: Clause): boolean {
  const doer = doerOf(sense, clause);
  const { subject } = clause;
  if (doer !== 'system' || !subject || subject.shared) return !OTHERS.has(doer);
  return sense.lower.slice(subject.from, subject.to).includes('my');
}

/** "The only one who noticed was a customer": the words name somebody who is told of later. */
function isSubject(sense: Sense, from: number): boolean {
  return (
    /^(?:only|last|sole)$/.test(sense.lower[from]!) &&
    sense.lower[from - 1] === 'the' &&
    sense.starts(from - 1) &&
    !sense.lower.slice(from).some((word) => /^(?:i|me|mine|myself|truly)$/.test(word))
  );
}

function stands(
  sense: Sense,
  { row, from, to }: Match & { row: (typeof HEROIC_ROWS)[number] },
): boolean {
  if (row.idea !== 'praise' && sense.quoted[from] === true) return false;
  if (isDenied(sense, from) || isAdvice(sense) || IN_TRUTH.test(sense.text)) return false;
  if ((row.idea === 'cowboy' || row.idea === 'sacrifice') && isRegretted(sense)) return false;
  if (row.idea === 'sacrifice' && sense.lower.some((word) => HANDOVER.test(word))) return false;
  if (isSubject(sense, from)) return false;
  if (row.by === undefined) return true;
  const clause =
    sense.clauses.find(({ group }) => group.from < to && group.to > from) ?? clauseAt(sense, from);
  if (clause === undefined) return true;
  if (row.by === 'narrator') return narratorDid(sense, clause, { from, to });
  return isOwn(sense, clause) && !clause.conditional;
}

const find = (sense: Sense): ToneMark[] => {
  const said = BOASTS.matches(sense)
    .filter((match) => stands(sense, match))
    .map(({ from, to, row }) => ({ from, to, idea: row.idea }));
  return oneForNeighbours<Boast>(sense, [...said, ...boastsOf(sense)]).map(
    ({ from, to, idea }) => ({
      from,
      to,
      severity: 'warning' as const,
      message: MESSAGES[idea],
    }),
  );
};

export const rule: ToneRule = {
  ids: ['no-heroics'],
  find,
  check: ({ answer }) => toneFindings('no-heroics', find, answer),
};
