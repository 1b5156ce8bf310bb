/** Whether words are denied, refused or only supposed: "I didn't do this alone", "I don't want heroes". */
import type { Clause, Range } from './clauses';
import { doerOf } from './doers';
import type { Sense } from './sense';

const NEGATIVE = /^(?:not|n't|never|nobody|nor|neither|hardly|scarcely|cannot|none)$/;
/** Words that turn away what follows them. */
const REFUSAL =
  /^(?:instead|rather|far|refuse|refused|avoid|avoided|avoiding|hate|hated|dislike|distrust|mistrust|wary|opposite|stop|stopped|stopping|discourage|tempting|tempted|temptation|banned|against|anything|unlike)$/;
/** Verbs whose negation reaches into the clause behind them. */
const FRAMES =
  /^(?:want|need|like|think|believe|say|claim|pretend|suggest|imply|mean|call|describe|let|make|take|expect|try|allow|encourage|imagine|tell|be|recommend|advise|ask|dream|intend|plan|go|see|praise|reward|celebrate|glorify|respect|hire|wish|feel|have|seem|become|act|play|trust|read|remember)$/;
/** What makes "rather", "far", "anything" and "against" a refusal. */
const REFUSAL_TAIL: Readonly<Record<string, RegExp>> = {
  instead: /^of$/,
  rather: /^than$/,
  far: /^from$/,
  anything: /^but$/,
  opposite: /^of$/,
};

/** The clause in which token `at` stands: the last whose words begin at or before it. */
export function clauseAt(sense: Sense, at: number): Clause | undefined {
  let found: Clause | undefined;
  for (const clause of sense.clauses) {
    const own = clause.subject && !clause.subject.shared ? clause.subject.from : clause.group.from;
    if (Math.min(own, clause.group.from) > at) break;
    if (!between(sense, clause.group.from, at)) found = clause;
  }
  return found;
}

/** Whether a clause mark stands between two tokens. */
function between(sense: Sense, one: number, other: number): boolean {
  for (let i = Math.min(one, other); i < Math.max(one, other); i++) if (sense.ends(i)) return true;
  return false;
}

/**
 * Whether the words from token `at` on are denied by what stands before them in their sentence:
 * a negation of the same clause, or of a clause that frames it ("don't take from this that …").
 */
export function isDenied(sense: Sense, at: number): boolean {
  const here = clauseAt(sense, at);
  const from = sense.lower[at] === ',' ? at : at - 1;
  for (let i = from; i >= 0 && !sense.ends(i) && sense.lower[i] !== ','; i--) {
    const word = sense.lower[i]!;
    const next = sense.lower[i + 1] ?? '';
    const usedTo = word === 'used' && next === 'to' && sense.tokens[i - 1]?.lemma !== 'be';
    if (word === 'than' || usedTo) return true;
    if (REFUSAL.test(word) && (REFUSAL_TAIL[word]?.test(next) ?? !coordinated(sense, i, at)))
      return true;
    const nobody = /^(?:nobody|none|neither)$/.test(word) || (word === 'no' && next === 'one');
    if (!nobody && !NEGATIVE.test(word)) continue;
    const there = clauseAt(sense, i);
    if (there === here || there === undefined) return true;
    if (!nobody && FRAMES.test(there.lemma) && !coordinated(sense, i, at)) return true;
  }
  return false;
}

/** Whether a conjunction parts two tokens, so that a negation before it does not reach behind it. */
function coordinated(sense: Sense, from: number, to: number): boolean {
  return sense.lower
    .slice(from, to)
    .some((word) => /^(?:and|but|so|because|since|until|till|while|when|before|after)$/.test(word));
}

const REGRET =
  /^(?:mistake|regret|regretted|wrong|wrongly|ashamed|embarrassed|embarrassing|lesson|learned|learnt|hindsight|apologise|apologised|apologize|apologized|sorry)$/;

/** Whether the narrator looks back on the act as an error: "a mistake", "not proud of it". */
export function isRegretted(sense: Sense): boolean {
  return sense.lower.some((word, i) => {
    const denied = /^(?:not|n't|hardly|never|no)$/.test(sense.lower[i - 1] ?? '');
    return word === 'proud' ? denied : REGRET.test(word) && !denied;
  });
}

/**
 * Whether the narrator did what the clause says: not supposed, not somebody else, and not denied,
 * unless the denial is among the words themselves ("I never asked").
 */
export function narratorDid(sense: Sense, clause: Clause, { from, to }: Range): boolean {
  const denied =
    clause.negated &&
    !sense.lower.slice(from, to).some((word) => word === 'without' || NEGATIVE.test(word));
  return (
    isNarrator(sense, clause) &&
    !denied &&
    !clause.conditional &&
    !/^(?:should|would|might|may|must|ought)$/.test(clause.modal ?? '')
  );
}

const SELF = /\b(?:I|my|me|myself)\b/i;

/** "Skip the review!": an order, where a note would say "skipped". */
const isBaseForm = (sense: Sense, { group, verb }: Clause): boolean =>
  group.from === verb &&
  sense.lower[verb] === sense.tokens[verb]!.lemma &&
  !/^(?:put|set|cut|shut|let|read|hit|split|quit|cast|beat|\w+ed)$/.test(sense.lower[verb]!);

/** Whether the sentence tells "yourself" what one does, and not what the narrator did. */
export const isAdvice = (sense: Sense): boolean =>
  /\b(?:your|yourself)\b/i.test(sense.text) && !/\b(?:I|my|me|myself|we|our)\b/i.test(sense.text);

/**
 * Whether the subject is "I", or is left out: taken over from a clause that the narrator acts in, or
 * left out as notes leave it out, where nothing before the verb could be a subject.
 */
export function isNarrator(sense: Sense, clause: Clause): boolean {
  const { subject, group, form } = clause;
  const doer = doerOf(sense, clause);
  if (subject && !(subject.shared && doer === 'system')) return doer === 'self';
  if (form !== 'finite') return SELF.test(sense.text);
  if (!subject && isBaseForm(sense, clause)) return false;
  if (subject?.shared || sense.tokens[group.from - 1]?.pos === 'CCONJ') {
    // "flipped the switch live and let them find out": the last who could do it, not the switch.
    const before = sense.clauses.slice(0, sense.clauses.indexOf(clause)).reverse();
    const actor = before.find(
      (each) =>
        each.subject &&
        each.form === 'finite' &&
        !each.relative &&
        doerOf(sense, each) !== 'system',
    );
    if (actor || subject) return actor !== undefined && doerOf(sense, actor) === 'self';
  }
  let start = group.from;
  while (start > 0 && !sense.ends(start - 1)) start--;
  return (
    start === group.from ||
    /^(?:no|zero|not)$/.test(sense.lower[start]!) ||
    !/^(?:NOUN|PROPN|PRON|DET)$/.test(sense.tokens[start]!.pos)
  );
}
