import type { Severity } from '../model';
import type { Clause } from '../language/clauses';
import { blamedAt, type Blamed, type Whom } from '../language/blamed';
import { BLAME_ROWS, type BlameBy, type BlameFamily } from '../language/cupboard/blameRows';
import { PhraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import { REFUSALS } from '../language/cupboard/refusals';
import { toneFindings, type ToneMark, type ToneRule } from './rule';

const ROWS = new PhraseSet(
  BLAME_ROWS.map((row) => ({
    ...row,
    denies: /\b(?:not|never|no|nobody|none)\b/.test(row.phrase),
  })),
);

/** Who can be blamed with a phrase, by what the phrase asks for. */
const WHOM: Readonly<Record<BlameBy, ReadonlySet<Whom>>> = {
  others: new Set(['junior', 'person', 'name', 'team', 'vendor', 'they', 'somebody', 'either']),
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
  persons: new Set(['junior', 'person', 'name', 'they', 'team', 'vendor']),
  juniors: new Set(['junior']),
  self: new Set(['self']),
};
/** Doers that are people for certain, so that a verb which things share can be laid on them. */
const CERTAIN: ReadonlySet<Whom> = new Set(['junior', 'person', 'team', 'vendor', 'somebody']);

interface Fault {
  readonly from: number;
  readonly to: number;
  readonly family: BlameFamily;
  readonly whom: Whom | undefined;
}

const MESSAGES: Readonly<Record<BlameFamily, string>> = {
  counterfactual:
    'This says what somebody else should have done, as it looks afterwards. What made their choice seem right at the time?',
  fault: 'The fault lies with a person or a team here. What let the slip reach your users?',
  attribution:
    'A person or a team stands here as the cause. What in the system or the process let it happen?',
  'human error':
    'The search ends at a human error here. Which conditions made that error easy to make?',
  contempt: 'This passes judgement on people. How would they tell what happened that day?',
  punishment:
    'A consequence for a person stands here as the remedy. What changed, so that the next person is safe from the same slip?',
  naming: 'This singles somebody out. What would the story lose if it told the role alone?',
  'self-contempt':
    'This is about your character. Which decision was it, and what would help the next person to make a better one?',
};
const VENDOR_MESSAGE =
  'The fault lies with a supplier here. What did you do to shield your users from it, then and for the next time?';

const find = (sense: Sense): ToneMark[] => {
  if (REFUSALS.matches(sense).some(({ from }) => !sense.quoted[from])) return [];
  const faults = [...said(sense), ...told(sense)].filter(
    ({ from, to }) => !sense.quoted[from] && !sense.quoted[to - 1],
  );
  return merged(sense, faults).map(({ from, to, family, whom }) => ({
    from,
    to,
    severity: severityOf(family, whom),
    message: whom === 'vendor' && family === 'fault' ? VENDOR_MESSAGE : MESSAGES[family],
  }));
};

/** Faults that a phrase of the cupboard lays. */
function said(sense: Sense): Fault[] {
  return ROWS.matches(sense).flatMap(({ from, to, row }): Fault[] => {
    if (!row.by) {
      if (!row.denies && isDenied(sense, from)) return [];
      return [{ from, to, family: row.family, whom: undefined }];
    }
    const blamed = blamedAt(sense, from);
    const { whom, clause } = blamed;
    if (!WHOM[row.by].has(whom) || (row.shared && !CERTAIN.has(whom))) return [];
    if (!row.denies && clause && isSupposed(clause)) return [];
    if (
      !row.denies &&
      (isDenied(sense, from) || (clause && clause.negated && from < clause.group.to))
    )
      return [];
    if ((row.contrast || row.shared) && boasts(sense, from, to)) return [];
    return [{ from: startOf(blamed, from), to, family: row.family, whom }];
  });
}

/** Faults that a clause lays by who does what in it. */
function told(sense: Sense): Fault[] {
  return sense.clauses.flatMap((clause): Fault[] => {
    const family = faultOf(sense, clause);
    if (!family) return [];
    const blamed = blamedAt(sense, clause.verb);
    if (!family.whom.has(blamed.whom)) return [];
    return [
      {
        from: startOf(blamed, clause.group.from),
        to: Math.min(clause.rest.to, clause.group.to + 6),
        family: family.family,
        whom: blamed.whom,
      },
    ];
  });
}

const OTHERS = WHOM.others;
const KNOWN: ReadonlySet<Whom> = new Set(['junior', 'person', 'name', 'team', 'vendor', 'either']);
const ACTORS: ReadonlySet<Whom> = new Set(['junior', 'person', 'name', 'team']);
const JUNIORS: ReadonlySet<Whom> = new Set(['junior']);
const REVIEWERS: ReadonlySet<Whom> = new Set(['person', 'team', 'vendor']);

function faultOf(
  sense: Sense,
  clause: Clause,
): { family: BlameFamily; whom: ReadonlySet<Whom> } | undefined {
  const { group, verb, negated, passive, modal, perfect, conditional } = clause;
  const has = (name: string) => sense.is(name, verb);
  const careful = has('duty') || has('catch');
  if (passive && !/\bby\b/.test(sense.lower.slice(clause.rest.from, clause.rest.to).join(' ')))
    return undefined;
  if (/\b(?:me|my|i)\b/.test(sense.lower.slice(clause.rest.from, clause.rest.from + 3).join(' ')))
    return undefined;
  if (conditional && perfect && (negated ? has('neglect') || has('damage') || has('act') : careful))
    return { family: 'counterfactual', whom: OTHERS };
  if (isSupposed(clause)) return undefined;
  if (negated && !passive) {
    if (has('duty')) return { family: 'fault', whom: KNOWN };
    if (has('catch') && clause.perfect) return undefined;
    return undefined;
  }
  if (negated) return undefined;
  if (has('damage')) return { family: 'fault', whom: JUNIORS };
  if (has('act') || has('damage')) {
    const end = Math.min(clause.rest.to, group.to + 8);
    if (sense.has('wrong', clause.rest.from, end)) return { family: 'fault', whom: ACTORS };
  }
  void REVIEWERS;
  return undefined;
}

/** What may happen, is feared or is supposed did not happen. */
function isSupposed({ modal, perfect, conditional, form }: Clause): boolean {
  return (
    (conditional && !perfect) ||
    form === 'infinitive' ||
    modal === 'may' ||
    modal === 'might' ||
    modal === 'can' ||
    (modal === 'could' && !perfect)
  );
}

const DENIALS =
  /^(?:not|n't|never|no|nobody|none|neither|without|hardly|instead|than|nothing|nor|isn't)$/;

/** Behind these a denial does not reach. */
const BREAKS = /^(?:,|but|if|because|who|which|when|while|since|so|that)$/;

/** Whether the words from token `from` on are denied by a word shortly before. */
function isDenied(sense: Sense, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (sense.ends(i) || BREAKS.test(sense.lower[i]!)) return false;
    if (DENIALS.test(sense.lower[i]!)) return true;
  }
  return false;
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
  return sense.clauses.some(
    ({ subject, group }) =>
      group.from >= to && subject && !subject.shared && sense.lower[subject.head] === 'i',
  );
}

/** The first word of a mark: the culprit's, where it stands close before. */
function startOf({ words }: Blamed, at: number): number {
  return words && words.from < at && at - words.from <= 12 ? words.from : at;
}

function severityOf(family: BlameFamily, whom: Whom | undefined): Severity {
  if (family === 'self-contempt') return 'hint';
  return family === 'fault' && whom === 'vendor' ? 'information' : 'warning';
}

/** Longest stretch of tokens that is marked as one. */
const LONGEST = 26;

/** Faults that overlap or stand side by side are marked once. */
function merged(_sense: Sense, faults: readonly Fault[]): Fault[] {
  const result: Fault[] = [];
  for (const fault of [...faults].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last && (fault.from < last.to || fault.to - last.from <= LONGEST))
      result[result.length - 1] = { ...last, to: Math.max(last.to, fault.to) };
    else result.push(fault);
  }
  return result;
}

export const rule: ToneRule = {
  ids: ['no-blame'],
  find,
  check: ({ answer }) => toneFindings('no-blame', find, answer),
};
