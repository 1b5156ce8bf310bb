/** On whom a fault is laid: the doer of a word, by where he or she stands. */
import type { Clause, Range, Subject } from './clauses';
import { kindOfNoun } from './doers';
import type { Sense } from './sense';

/**
 * `junior`, `person` (a job, he, she), `name` (a capitalised word that no class knows), `team`,
 * `vendor`, `they`, `somebody`, `customer`, `self` (I, we, and notes without a subject); `either` is
 * a team's name that is a thing's too; `anyone` is nobody in particular.
 */
export type Whom =
  | 'junior'
  | 'person'
  | 'name'
  | 'team'
  | 'vendor'
  | 'they'
  | 'somebody'
  | 'either'
  | 'customer'
  | 'self'
  | 'we'
  | 'anyone'
  | 'thing';

/** Who does what a word says, and the clause that says it. */
export interface Blamed {
  readonly whom: Whom;
  /** The words that name them; undefined where they stand in another clause or nowhere. */
  readonly words: (Range & { readonly head: number }) | undefined;
  readonly clause: Clause | undefined;
}

/** Who does what token `at` says. */
export function blamedAt(sense: Sense, at: number): Blamed {
  const clause = clauseOf(sense, at) ?? clauseAhead(sense, at);
  if (!clause || at >= clause.group.to) {
    // The tagger took the verb for something else, or it is no verb: whoever stands right before.
    const beside = partyBefore(sense, at);
    if (beside) return { whom: whomOf(sense, beside), words: beside, clause: undefined };
    if (sense.lower[at - 1] === 'who') return { whom: 'they', words: undefined, clause: undefined };
  }
  if (clause) {
    // A passive's verb is done by its agent; "was told", with the auxiliary, says it of the subject.
    if (clause.passive && at === clause.verb) return { ...agent(sense, clause), clause };
    const beside = partyBefore(sense, clause.group.from);
    const { subject } = clause;
    if (beside && (!subject || subject.shared || beside.apposed))
      return { whom: whomOf(sense, beside), words: beside, clause };
    if (
      subject &&
      sense.lower[clause.group.from - 1] === 'who' &&
      whomOf(sense, subject) === 'thing'
    ) {
      // "lost the afternoon to an agent who could": the noun beside "who" is meant.
      const head = clause.group.from - 2;
      const words = { from: head, to: head + 1, head };
      const whom = whomOf(sense, words);
      return { whom: whom === 'thing' ? 'they' : whom, words, clause };
    }
    if (subject) {
      const whom = whomOf(sense, subject);
      const outer = whom === 'thing' ? outerSubject(sense, clause) : undefined;
      if (outer) return { whom: whomOf(sense, outer), words: outer, clause };
      return { whom, words: subject.shared ? undefined : subject, clause };
    }
    const before =
      at >= clause.group.to ||
      /^(?:and|,|but|then|or)$/.test(sense.lower[clause.group.from - 1] ?? '')
        ? subjectBefore(sense, clause)
        : undefined;
    if (before) return { whom: whomOf(sense, before), words: undefined, clause };
    const outer = outerSubject(sense, clause);
    return { whom: outer ? whomOf(sense, outer) : 'self', words: outer, clause };
  }
  return { whom: 'self', words: undefined, clause: undefined };
}

/** The clause that says the word at `at`, or in whose words it stands. */
export function clauseOf(sense: Sense, at: number): Clause | undefined {
  let holding: Clause | undefined;
  for (const clause of sense.clauses) {
    if (clause.group.from > at) break;
    if (clause.group.to > at || clause.verb === at) return clause;
    if (clause.form !== 'gerund') holding = clause;
  }
  if (holding) for (let i = holding.group.to; i < at; i++) if (sense.ends(i)) return undefined;
  return holding;
}

/** "The consultants we hired forgot": the noun that a clause without a relative word describes. */
function outerSubject(sense: Sense, clause: Clause): Subject | undefined {
  const inner = sense.clauses[sense.clauses.indexOf(clause) - 1];
  if (
    !inner?.subject ||
    inner.subject.shared ||
    !/^(?:i|we|they|you)$/.test(sense.lower[inner.subject.head]!)
  )
    return undefined;
  for (let i = inner.group.to; i < clause.group.from; i++)
    if (sense.ends(i) || /^(?:,|and|but|that|because|so)$/.test(sense.lower[i]!)) return undefined;
  const head = inner.subject.from - 1;
  return head >= 0 && isParty(sense, head)
    ? { from: head, to: head + 1, head, shared: false }
    : undefined;
}

/** The clause whose verb group is ahead, with nothing but adverbs between: "users [never] read". */
function clauseAhead(sense: Sense, at: number): Clause | undefined {
  const clause = sense.clauses.find(({ group }) => group.from > at);
  if (!clause) return undefined;
  for (let i = at; i < clause.group.from; i++)
    if (!/^(?:ADV|PART|AUX)$/.test(sense.tokens[i]!.pos)) return undefined;
  return clause;
}

/** The subject that a clause without its own shares with a finite one before it. */
function subjectBefore(sense: Sense, clause: Clause): Subject | undefined {
  for (let k = sense.clauses.indexOf(clause) - 1; k >= 0; k--) {
    const before = sense.clauses[k]!;
    for (let i = before.group.to; i < clause.group.from; i++) if (sense.ends(i)) return undefined;
    if (before.form === 'finite' && !before.relative && before.subject) return before.subject;
  }
  return undefined;
}

/** A party that stands right before token `at`, adverbs and short insertions passed over. */
function partyBefore(
  sense: Sense,
  at: number,
): (Range & { head: number; apposed: boolean }) | undefined {
  let apposed = false;
  let i = at - 1;
  for (; i >= 0 && !isParty(sense, i); i--) {
    const pos = sense.tokens[i]!.pos;
    const preposition = sense.tokens[i - 1]?.pos === 'ADP';
    // "a beginner, hard-coded"
    if (sense.lower[i] === '-' && i > 1) {
      i--;
      continue;
    }
    if (pos === 'ADV' || pos === 'AUX' || pos === 'PART') continue;
    // "the engineer on duty panicked", "the team before us"
    if (preposition && AT_WORK.test(sense.lower[i]!)) {
      i--;
      continue;
    }
    if (sense.lower[i] !== ',') return undefined;
    const opens = commaBefore(sense, i);
    if (opens < 0) return undefined;
    // "the author, a contractor, had": the insertion says who the subject is.
    if (/^(?:an?|the|our|one)$/.test(sense.lower[opens + 1]!) && sense.covers('party', i - 1)) {
      apposed = true;
      i--;
      break;
    }
    i = opens;
  }
  if (i < 0) return undefined;
  let from = i;
  while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sense.tokens[from - 1]!.pos)) from--;
  return { from, to: i + 1, head: i, apposed };
}

const AT_WORK = /^(?:duty|call|shift|charge|question|site|nights|days|us|me|him|her|them)$/;

const isParty = (sense: Sense, at: number): boolean =>
  sense.covers('party', at) ||
  (sense.covers('team-or-thing', at) && sense.tokens[at]!.pos !== 'PRON') ||
  (sense.covers('first-name', at) && sense.tokens[at]!.pos === 'PROPN');

/** The comma that opens the insertion which the comma at `at` closes, or -1. */
function commaBefore(sense: Sense, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 7) && !sense.ends(i); i--)
    if (sense.lower[i] === ',') return i;
  return -1;
}

/** By whom a passive is done. */
function agent(sense: Sense, { rest }: Clause): Pick<Blamed, 'whom' | 'words'> {
  for (let i = rest.from; i < Math.min(rest.to, rest.from + 5); i++) {
    if (sense.lower[i] !== 'by') continue;
    let to = i + 1;
    while (
      to < rest.to &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(sense.tokens[to]!.pos) &&
      to < i + 7
    )
      to++;
    if (to > i + 1) {
      const words = { from: i + 1, to, head: to - 1 };
      return { whom: whomOf(sense, words), words };
    }
  }
  return { whom: 'thing', words: undefined };
}

/** Where the one named by a noun phrase stands. */
export function whomOf(sense: Sense, words: Range & { readonly head: number }): Whom {
  const { from, to, head } = words;
  const word = sense.lower[head]!;
  if (/^(?:i|me|my|myself|i'm|i've|i'd)$/.test(word)) return 'self';
  if (/^(?:we|us|ourselves)$/.test(word)) return 'we';
  if (
    /^(?:man|woman|person|individual)$/.test(word) &&
    !/^(?:an?y?|one|every|each|no)$/.test(sense.lower[from]!)
  )
    return isJunior(sense, from, head) ? 'junior' : 'person';
  if (/^(?:he|she|him|her|who|whoever)$/.test(word)) return word === 'who' ? 'they' : 'person';
  if (/^(?:they|them)$/.test(word)) return theyIn(sense, from);
  if (/^(?:someone|somebody)$/.test(word)) return 'somebody';
  if (
    /^(?:you|one|anyone|anybody|everyone|everybody|humans?|nobody|none|neither|others)$/.test(word)
  )
    return 'anyone';
  // "people forget", but "the platform folks", "people in finance"
  if (/^(?:people|folks?)$/.test(word)) {
    if (to - from > 1) return 'team';
    return sense.lower[to] === 'who' ? 'they' : 'anyone';
  }
  if (/^members?$/.test(word) && sense.lower[head + 1] === 'of' && to - head > 2)
    return isJunior(sense, head, to - 1) ? 'junior' : 'person';
  // "two of the contractors"
  if (to - head > 2 && sense.lower[head + 1] === 'of' && COUNT.test(word))
    return whomOf(sense, { from: head + 2, to, head: to - 1 });
  if (/^(?:mr|mrs|ms|miss|dr|sir|prof)\.?$/.test(sense.lower[from]!)) return 'person';
  if (sense.covers('first-name', head) && sense.tokens[head]!.pos === 'PROPN') return 'person';
  if (/^(?:any|no|most|every)$/.test(sense.lower[from]!)) return 'anyone';
  if (/^(?:it|this|that|which|these|those|what|there)$/.test(word)) return 'thing';
  // "nurses could not": a bare plural of a job that the service serves means its users
  if (from === head && /s$/.test(word) && sense.covers('customer', head)) return 'customer';
  if (isJunior(sense, from, head)) return 'junior';
  const kind = kindOfNoun(sense, { ...words, shared: false });
  if (kind === 'nobody') return 'anyone';
  if (kind === 'self' || kind === 'we') return kind;
  const either = sense.covers('team-or-thing', head);
  if (kind === 'vendor' || sense.covers('vendor', head))
    return either && to - from === 1 ? 'either' : 'vendor';
  if (sense.covers('party', head))
    return kind === 'team' ? 'team' : kind === 'system' ? 'team' : 'person';
  if (either) return 'either';
  if (kind === 'customer') return 'customer';
  if (kind === 'team') return 'team';
  if (kind === 'person') {
    if (sense.tokens[head]!.pos !== 'PROPN') return 'person';
    // A capital at the start makes a name of any word.
    return head === 0 && /(?:ing|tion|ment|ness|ity|ance)$/.test(word) ? 'thing' : 'name';
  }
  if (sense.covers('contempt-noun', head)) return 'person';
  // "the ops centre in Manila", "the Bangalore office"
  if (HOUSES.test(word) && head > from && /^(?:NOUN|PROPN)$/.test(sense.tokens[head - 1]!.pos))
    return 'team';
  return 'thing';
}

const COUNT =
  /^(?:two|three|four|five|six|several|some|many|few|both|couple|half|one|another|lot|bunch|pair|handful)$/;

/** Where people work: a noun before them says which people. */
const HOUSES =
  /^(?:centre|center|office|lot|crowd|department|desk|hotline|house|room|counter|bureau)s?$/;

/** Somebody with little standing: "the intern", "an inexperienced network engineer". */
function isJunior(sense: Sense, from: number, head: number): boolean {
  if (sense.covers('junior', head)) return true;
  if (!sense.covers('party', head) && !sense.covers('team-or-thing', head)) return false;
  for (let i = from; i < head; i++) if (LOW.test(sense.lower[i]!)) return true;
  return false;
}

const LOW =
  /^(?:junior|intern|trainee|apprentice|graduate|offshore|outsourced|rookie|contract|temp|temporary|inexperienced|untrained|unqualified|novice|newly|external|freelance|green)$/;

/** Whom "they" at `at` stands for, as far as the sentence tells. */
function theyIn(sense: Sense, at: number): Whom {
  for (let i = at - 1; i >= 0; i--) {
    if (sense.covers('party', i)) return 'team';
    if (sense.covers('customer', i)) return 'customer';
    if (sense.covers('system', i) && /s$/.test(sense.lower[i]!)) return 'thing';
  }
  return 'they';
}
