import type { Severity } from '../model';
import type { Clause } from '../language/clauses';
import { blamedAt, type Blamed, type Whom } from '../language/blamed';
import type { BlameBy, BlameFamily } from '../language/cupboard/blameRow';
import { CONTEMPT_ROWS, PUNISHMENT_ROWS, SELF_ROWS } from '../language/cupboard/contempt';
import { FAULT_ROWS } from '../language/cupboard/faults';
import { PhraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import { REFUSALS } from '../language/cupboard/refusals';
import { toneFindings, type ToneMark, type ToneRule } from './rule';

const ROWS = new PhraseSet(
  [...FAULT_ROWS, ...CONTEMPT_ROWS, ...PUNISHMENT_ROWS, ...SELF_ROWS].map((row) => ({
    ...row,
    denies: /\b(?:not|never|no|nobody|none|nothing|nowhere)\b/.test(row.phrase),
  })),
);

/** Who can be blamed with a phrase, by what the phrase asks for. */
const WHOM: Readonly<Record<BlameBy, ReadonlySet<Whom>>> = {
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
  if (isBackdrop(sense)) return [];
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
      if (!row.denies && !row.anyway && isDenied(sense, from)) return [];
      return [{ from, to, family: row.family, whom: undefined }];
    }
    const blamed = blamedAt(sense, from);
    const { whom, clause } = blamed;
    // "could not check": what one cannot do is no neglect.
    if (
      row.denies &&
      /^(?:not|n't|never)$/.test(sense.lower[from]!) &&
      /^(?:can|ca|could|may|might)$/.test(sense.lower[from - 1] ?? '')
    )
      return [];
    if (!WHOM[row.by].has(whom) || (row.shared && !CERTAIN.has(whom))) return [];
    if (!row.denies && !row.anyway && clause && isSupposed(clause)) return [];
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
  const drill = DRILL.test(sense.text);
  return sense.clauses.flatMap((clause): Fault[] => {
    const blamed = blamedAt(sense, clause.verb);
    const family =
      counterfactual(sense, clause, blamed) ?? (drill ? undefined : misdeed(sense, clause, blamed));
    if (!family) return [];
    return [
      {
        from: startOf(blamed, clause.group.from),
        to: Math.min(clause.rest.to, clause.group.to + REACH),
        family,
        whom: blamed.whom,
      },
    ];
  });
}

/** Where people do harm on purpose and nobody minds. */
const DRILL =
  /\b(?:drills?|exercises?|game ?days?|rehears\w+|simulat\w+|table-?tops?|in staging)\b/i;
/** How many tokens behind a verb still tell how it was done. */
const REACH = 7;
const named = (...whom: Whom[]): ReadonlySet<Whom> => new Set(whom);
const ACTORS = named('junior', 'person', 'name', 'team');

/** What may be supposed of others without a reproach. */
const NEUTRAL =
  /^(?:be|have|go|fail|crash|get|come|happen|need|want|lose|leave|call|report|agree|answer|continue|grow|remain)$/;

/** "Had the analyst looked", "if ops hadn't rebooted it": others, and what they would better have done. */
function counterfactual(
  sense: Sense,
  clause: Clause,
  { whom, words }: Blamed,
): BlameFamily | undefined {
  const { verb, negated, perfect, passive, rest } = clause;
  const conditional = clause.conditional || (words && sense.lower[words.from - 1] === 'if');
  if (sense.lower[(words?.from ?? 0) - 2] === 'as') return undefined;
  if (!conditional || !perfect || passive || !WHOM.others.has(whom)) return undefined;
  // "had he not been so stubborn"
  if (clause.lemma === 'be' && sense.has('contempt-adjective', rest.from, rest.from + 4))
    return 'counterfactual';
  // "if they had asked me": the narrator as the one who knew is a boast, and no blame alone.
  if (/\b(?:me|my|i)\b/.test(sense.lower.slice(rest.from, rest.from + 3).join(' ')))
    return undefined;
  const is = (...names: string[]) => names.some((name) => sense.covers(name, verb));
  const wanting = negated
    ? is('neglect', 'damage', 'act', 'harm') || clause.lemma === 'hide'
    : !NEUTRAL.test(clause.lemma);
  return wanting ? 'counterfactual' : undefined;
}

/** A deed or an omission that is somebody's fault by who did it and how. */
function misdeed(sense: Sense, clause: Clause, { whom, words }: Blamed): BlameFamily | undefined {
  const { verb, group, rest, negated, passive, subject } = clause;
  if (isSupposed(clause) || passive) return undefined;
  const is = (...names: string[]) => names.some((name) => sense.covers(name, verb));
  const end = Math.min(rest.to, group.to + REACH);
  const behind = (name: string, to = end) => sense.has(name, Math.max(0, group.from - 1), to);
  if (negated) {
    // "Clearly she hadn't opened the file."
    const from = (words ?? group).from;
    if (
      WHOM.others.has(whom) &&
      whom !== 'vendor' &&
      sense.has('evident', Math.max(0, from - 2), group.to) &&
      !is('know')
    )
      return 'contempt';
    const reviews = words !== undefined && sense.has('reviewer', words.from, words.to);
    return reviews && is('catch') ? 'fault' : undefined;
  }
  // "Whoever wrote that": the past, of somebody in particular. "Whoever deploys" is anybody.
  if (
    subject &&
    !subject.shared &&
    sense.lower[subject.head] === 'whoever' &&
    isPast(sense, clause) &&
    is('act', 'harm', 'damage') &&
    !isDenied(sense, subject.from)
  )
    return 'naming';
  const low =
    whom === 'junior' || (words !== undefined && sense.has('outsider', words.from, words.to));
  if (low && is('damage')) return 'fault';
  if (low && is('risky') && isPast(sense, clause) && !behind('remedy')) return 'fault';
  if (
    low &&
    is('act') &&
    !behind('remedy') &&
    (tellsCause(sense, group.from) || behind('wrong', end + 6))
  )
    return 'fault';
  if (!ACTORS.has(whom) && whom !== 'vendor' && whom !== 'somebody') return undefined;
  if (is('harm') && !/^(?:down|into|even|the news|news)$/.test(sense.lower[group.to] ?? ''))
    return 'fault';
  if ((is('act') || is('damage')) && ACTORS.has(whom)) {
    if (behind('wrong') || (behind('mock') && !behind('remedy'))) return 'fault';
    if (/\bagain\b/.test(sense.lower.slice(rest.from, end).join(' '))) return 'fault';
  }
  const helps =
    is('helpful') && !(clause.lemma === 'be' && ABSENT.test(sense.lower[rest.from] ?? ''));
  return knowing(sense, clause) && !helps ? 'contempt' : undefined;
}

const ABSENT = /^(?:asleep|late|slow|wrong|absent|gone|away|busy|out|last|nowhere|unreachable)$/;

/** "As usual", "of course", "simple as that" in the clause or beside it. */
function knowing(sense: Sense, { group, rest, subject }: Clause): boolean {
  const from = subject && !subject.shared ? subject.from : group.from;
  const at = sense.find(
    'of course',
    Math.max(0, from - 6),
    Math.min(sense.tokens.length, rest.to + 4),
  );
  if (at < 0) return false;
  for (let i = Math.min(at, group.from); i < Math.max(at, group.from); i++)
    if (sense.ends(i)) return false;
  return true;
}

/** Whether what stands before token `at` announces a cause: "because", "it turned out that". */
function tellsCause(sense: Sense, at: number): boolean {
  const before = sense.lower.slice(Math.max(0, at - 14), at).join(' ');
  return /\b(?:because|caused?|causes|reason|root|culprit|turned out|turns out|due to|found out|discovered|after|traced|when|happened|story|problem|issue|trigger)\b/.test(
    before,
  );
}

/** Whether the verb stands in a past form. */
const isPast = (sense: Sense, { verb, lemma, perfect }: Clause): boolean =>
  perfect || (sense.lower[verb] !== lemma && !/(?:s|ing)$/.test(sense.lower[verb]!));

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
  if (BREAKS.test(sense.lower[from]!)) return false;
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
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
      group.from >= to &&
      subject &&
      !subject.shared &&
      sense.lower[subject.head] === 'i' &&
      ANSWERS.test(sense.lower[subject.from - 1] ?? ''),
  );
}

/** "While my so-called peers googled, I delivered": others as the narrator's backdrop are a boast. */
const isBackdrop = (sense: Sense): boolean =>
  /^(?:while|whilst|whereas)$/.test(sense.lower[0] ?? '') && boasts(sense, 0, 1);

/** What leads to the narrator's answer, and not to a clause about him. */
const ANSWERS = /^(?:,|;|:|and|but|so|until|till|while|whereas|whilst|then|—|–|-)$/;

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
