/** Faults that a clause lays by who does what in it, and how. */
import { blamedAt, type Blamed, type Whom } from '../language/blamed';
import type { Clause } from '../language/clauses';
import type { BlameFamily } from '../language/cupboard/blameRow';
import { isDenied } from '../language/denial';
import type { Sense } from '../language/sense';
import { isSupposed, startOf, WHOM, type Fault } from './reproaches';

/** Faults that a clause lays by who does what in it. */
export function misdeedsIn(sense: Sense): Fault[] {
  const drill = DRILL.test(sense.text);
  return sense.clauses.flatMap((clause): Fault[] => {
    const blamed = blamedAt(sense, clause.verb);
    const family =
      counterfactual(sense, clause, blamed) ?? (drill ? undefined : misdeed(sense, clause, blamed));
    if (!family) return [];
    return [
      {
        from: startOf(sense, blamed, clause.group.from),
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
  /^(?:be|have|go|fail|crash|get|come|happen|need|want|lose|leave|call|report|agree|answer|continue|grow|remain|yell|shout|scream|complain|ask|blame|insist|object|refuse|panic|say|claim)$/;

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
  if (
    /\b(?:me|my|i)\b/.test(sense.lower.slice(rest.from, rest.from + 3).join(' ')) &&
    (words === undefined || /^(?:they|he|she)$/.test(sense.lower[words.head] ?? ''))
  )
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
    const reviews =
      clause.modal === undefined &&
      words !== undefined &&
      sense.has('reviewer', words.from, words.to);
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
  if (low && (is('damage') || (is('act') && knowing(sense, clause)))) return 'fault';
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
  perfect ||
  /ed$/.test(sense.lower[verb]!) ||
  (sense.lower[verb] !== lemma && !/(?:s|ing)$/.test(sense.lower[verb]!));
