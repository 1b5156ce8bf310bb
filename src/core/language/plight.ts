/** What a clause says of the people who are its subject: what they could not do, bore or met. */
import type { Clause } from './clauses';
import { amountIn, type Party } from './parties';
import type { Sense } from './sense';

/** `how`: what they lost; `touched`: that they were affected, and no more. */
export type Plight = 'how' | 'touched' | undefined;

/** A clause and the people in it, as the questions below need them. */
interface Case {
  readonly sense: Sense;
  readonly clause: Clause;
  readonly party: Party;
  readonly verb: number;
  readonly lemma: string;
  readonly negated: boolean;
  /** People who are surely outside: not "nobody", not a job that responders have too. */
  readonly close: boolean;
  /** More than one, or a body of people: a single worker may be a responder. */
  readonly many: boolean;
  /** The word behind the verb group, and how far its near object reaches. */
  readonly word: string;
  readonly near: number;
}

const NOBODY = /^(?:nobody|none|no|neither)$/;
/** Verbs of knowing and of looking into a fault: to be unable to do it is no loss. */
const KNOWING =
  /^(?:tell|notice|believe|agree|remember|care|expect|blame|mind|understand|imagine|say|know|explain|be|have|think|help|stop|decide|guess|want|wait|hide|fail|touch|change|bother|trust)$/;
const INQUIRING =
  /^(?:find|reproduce|fix|restart|debug|figure|work|isolate|diagnose|trace|prove|identify|roll|revert|reach|attend|join|spot|pinpoint|escalate|page)$/;
const SEEING =
  /^(?:see|show|display|get|receive|find|open|have|hit|watch|encounter|experience|meet|face|hear|read|stare|star|look)$/;
const TELLING =
  /^(?:complain|report|tell|say|write|tweet|post|ring|call|phone|escalate|email|e-mail|mail|message|text|shout)$/;
const CROWD =
  /^(?:staff|crew|workforce|public|audience|base|family|police|reception|newsroom|kitchen|desk|people)$/;

/** What the clause tells of its subject, `party`. */
export function plightOf(sense: Sense, clause: Clause, party: Party): Plight {
  const { kind, from } = party;
  const { group, rest } = clause;
  const close = kind === 'served' || kind === 'worker' || kind === 'venue';
  const each: Case = {
    sense,
    clause,
    party,
    ...action(sense, clause),
    // "Nobody with a valid card could get in": the denial stands before the subject that was found.
    negated: clause.negated || NOBODY.test(sense.lower[from]!),
    close: close || isCrowd(sense, party),
    many: isMany(sense, party),
    word: sense.lower[group.to] ?? '',
    near: Math.min(rest.to, group.to + 9),
  };
  if (each.negated && (clause.modal || each.lemma === 'manage')) return unable(each);
  return (
    state(each) ??
    (clause.passive
      ? doneTo(each)
      : kind === 'insider'
        ? undefined
        : each.negated
          ? without(each)
          : meets(each))
  );
}

/** "Nurses could not open a chart", "nobody could pay", "would not have been logged out". */
function unable({ sense, clause, party, verb, lemma, close }: Case): Plight {
  if (clause.modal === 'would')
    return clause.perfect && party.kind !== 'insider' && (close || clause.passive)
      ? 'how'
      : undefined;
  if (KNOWING.test(lemma)) return undefined;
  // Responders cannot do things, too: of an inside job only a whole group counts.
  if (party.kind === 'insider' && amountIn(sense, party.from - 3, party.to) === undefined)
    return undefined;
  if (party.kind === 'served') return 'how';
  if (sense.is('client-verb', verb)) return 'how';
  return close && !INQUIRING.test(lemma) ? 'how' : undefined;
}

/** "were stuck", "were left waiting", "were not able", "were furious". */
function state({ sense, clause, party, lemma, negated, close, many, word }: Case): Plight {
  const { group, rest, form } = clause;
  if (
    !/^(?:be|feel|become|get|remain|stay|go|run|fall|sit|stand)$/.test(lemma) ||
    form !== 'finite'
  )
    return undefined;
  if (negated) {
    if (word === 'able') return party.kind === 'insider' ? undefined : 'how';
    return close && sense.has('content', group.to, group.to + 3) ? 'touched' : undefined;
  }
  if (party.kind === 'insider' || isThey(sense, party)) return undefined;
  const reach = Math.min(rest.to, group.to + (close ? 4 : 2));
  if (many && sense.has('ill-state', group.to, reach)) return 'how';
  return close && sense.has('ill-mood', group.to, Math.min(rest.to, group.to + 3))
    ? 'touched'
    : undefined;
}

/** "were charged twice", "were paid late", "were affected". */
function doneTo({ sense, clause, party, verb, lemma, negated, close, word, near }: Case): Plight {
  const insider = party.kind === 'insider';
  if (negated) return close && /^(?:pay|serve|admit|treat|reach)$/.test(lemma) ? 'how' : undefined;
  if (sense.is('touch', verb))
    return insider || clause.form === 'infinitive' ? undefined : 'touched';
  if (/\btwice\b/.test(words(sense, clause.group.to, near))) return 'how';
  if (lemma === 'pay')
    return /\b(?:late|twice|wrong|short|less)\b/.test(words(sense, clause.group.to, near))
      ? 'how'
      : undefined;
  if (/^(?:tell|inform|send|give|show|direct|advise)$/.test(lemma))
    return close &&
      /\b(?:wrong|false|incorrect|closed|cancelled|somebody else|another)\b/.test(
        words(sense, clause.group.to, near),
      )
      ? 'how'
      : undefined;
  if (/^(?:leave|keep|make|hold|cut)$/.test(lemma))
    return /^(?:on|at|in|out|with|without|to|waiting|standing|hanging|guessing|sitting|short)$/.test(
      clause.particle ?? word,
    ) || sense.has('ill-state', clause.group.to, near)
      ? 'how'
      : undefined;
  if (close && sense.is('ill-mood', verb)) return 'touched';
  if (!sense.is('bear', verb)) return undefined;
  // "They were stuck" may be said of the responders; "they were charged" not.
  if (
    isThey(sense, party) &&
    !/^(?:charge|bill|debit|overcharge|double-charge|lock|log|kick|sign|short)$/.test(lemma)
  )
    return undefined;
  if (sense.tokens[party.head]!.lemma === 'account' && !isMany(sense, party)) return undefined;
  return !insider || /^(?:lock|log|kick)$/.test(lemma) ? 'how' : undefined;
}

/** "never got their payslips", "had no dial tone", "did not come back". */
function without({ sense, clause, lemma, close, many, near }: Case): Plight {
  const { group } = clause;
  if (lemma === 'have')
    return sense.has('utility', group.to, near) || (close && sense.has('trade', group.to, near))
      ? 'how'
      : undefined;
  if (/^(?:get|receive)$/.test(lemma)) return 'how';
  if (!close) return undefined;
  // "No user saw it".
  if (
    /^(?:see|hear|find)$/.test(lemma) &&
    /^(?:it|this|that|anything|any|a|the problem)$/.test(sense.lower[group.to] ?? '')
  )
    return undefined;
  if (/^(?:see|hear|find|reach)$/.test(lemma)) return 'how';
  if (sense.lower[group.to] === 'to') return undefined; // "came to no harm"
  return many && /^(?:come|return|know)$/.test(lemma) ? 'how' : undefined;
}

/** What people met, did instead, or said. */
function meets(each: Case): Plight {
  const { sense, clause, party, verb, lemma, close, many, word, near } = each;
  const { group } = clause;
  const free = !clause.modal || /\bonly\b/.test(words(sense, group.from, group.to));
  if (SEEING.test(lemma) && free && clause.form !== 'infinitive' && sights(each)) return 'how';
  if (lemma === 'have' && word === 'to') return forced(each);
  // "had their data exposed", "had three trains cancelled".
  if (lemma === 'have' && sense.has('bear', group.to + 1, Math.min(near, group.to + 6)))
    return 'how';
  // "people gave up on their baskets".
  if (many && /^(?:give|abandon|leave|walk)$/.test(lemma) && sense.has('trade', group.to, near))
    return 'how';
  if (!close) return undefined;
  // "got their groceries the next day".
  if (
    SEEING.test(lemma) &&
    /\b(?:next day|following (?:day|week|morning)|(?:hours?|days?|weeks?) (?:later|late))\b/.test(
      words(sense, group.to, near),
    )
  )
    return 'how';
  // "got no answer", "had no records", "worked without X-rays", "sold the same room twice".
  if (many && SEEING.test(lemma) && /^(?:no|nothing|nowhere|zero)$/.test(word)) return 'how';
  const behind = words(sense, group.to, near);
  if (
    many &&
    !clause.modal &&
    /\bwithout (?!any (?:problem|issue|trouble)|problem|issue|trouble|interruption|notic|know|incident|impact|delay|error|think|ask|tell|warn|it\b|them\b|us\b)/.test(
      behind,
    )
  )
    return 'how';
  if (
    /^(?:sell|book|charge|pay|bill|order|buy)$/.test(lemma) &&
    /\b(?:twice|double)\b/.test(behind)
  )
    return 'how';
  if ((lemma === 'fail' || lemma === 'struggle') && word === 'to')
    return KNOWING.test(sense.tokens[group.to + 1]?.lemma ?? '') ? undefined : 'how';
  if (sense.is('suffer', verb) && (party.kind === 'served' || many))
    return lemma === 'complain' && !isSymptom(sense, group.to) ? 'touched' : 'how';
  if (sense.is('linger', verb) && many && lingers(each)) return 'how';
  if (sense.has('by-hand', group.to, near) && clause.form !== 'infinitive') return 'how';
  const named = lemma === 'call' && sense.tokens[group.to]?.pos === 'PROPN';
  if (TELLING.test(lemma) && !named && isSymptom(sense, group.to)) return 'how';
  return sense.is('touch', verb) && party.kind === 'served' ? 'touched' : undefined;
}

/** "saw a spinner", "got somebody else's invoice". */
function sights({ sense, clause, lemma, close, near }: Case): boolean {
  const sight = sense.find('ill-sight', clause.group.to, near);
  return (
    sight >= 0 && (close || (lemma !== 'have' && !/^(?:have|nothing)$/.test(sense.lower[sight]!)))
  );
}

/** "had to queue", "had to go back to paper"; not "had to be told". */
function forced({ sense, clause, party, near }: Case): Plight {
  const { group, rest } = clause;
  const at = group.to + 1;
  const done = sense.tokens[at]?.lemma === 'be' ? at + 1 : at;
  if (sense.is('tell', done) || /^(?:be|know|think)$/.test(sense.tokens[done]?.lemma ?? ''))
    return undefined;
  if (party.kind === 'served' || party.kind === 'venue') return 'how';
  if (
    party.kind === 'worker' &&
    isMany(sense, party) &&
    !INQUIRING.test(sense.tokens[at]?.lemma ?? '')
  )
    return 'how';
  const hand = sense.has('by-hand', group.to, Math.max(near, rest.to));
  return hand || (done > at && sense.is('bear', done)) ? 'how' : undefined;
}

/** "sat at the gate for an hour", "waited in the rain", "stood there with no tickets". */
function lingers({ sense, clause, lemma, near }: Case): boolean {
  const { group } = clause;
  return (
    lemma === 'wait' ||
    sense.has('duration', group.to, near) ||
    sense.has('ill-place', group.to, near) ||
    sense.has('ill-sight', group.to, near) ||
    /\bwith(?:out| no)\b/.test(words(sense, group.to, near))
  );
}

/** Whether the words from `from` say what is wrong. */
export const isSymptom = (sense: Sense, from: number) =>
  ['ill-sight', 'ill-state', 'fail-state', 'denial'].some((name) => sense.has(name, from));

/** The verb that says what is done, also where the tagger takes it for a noun: "couldn't open". */
export function action(
  sense: Sense,
  { verb, lemma, rest }: Clause,
): { verb: number; lemma: string } {
  if (!/^(?:can|could|will|would|do|may|might)$/.test(lemma)) return { verb, lemma };
  const next = sense.tokens[rest.from];
  return next && rest.from < rest.to ? { verb: rest.from, lemma: next.lemma } : { verb, lemma };
}

const words = (sense: Sense, from: number, to: number) => sense.lower.slice(from, to).join(' ');

function isMany(sense: Sense, { from, head, kind }: Party): boolean {
  const word = sense.lower[head]!;
  return (
    kind === 'anyone' ||
    /^(?:they|them|those)$/.test(word) ||
    word !== sense.tokens[head]!.lemma ||
    CROWD.test(word) ||
    sense.lower
      .slice(Math.max(0, from - 2), from)
      .some((each) => /^(?:every|each|no|whole|entire|our|their|largest|biggest)$/.test(each))
  );
}

/** A "they" of whom the sentence before did not tell. */
const isThey = (sense: Sense, { kind, head }: Party) =>
  kind === 'anyone' && sense.lower[head] === 'they';

/** "4,000 people": so many are no responders. */
function isCrowd(sense: Sense, { from, to, head, kind }: Party): boolean {
  if (kind !== 'anyone' || !sense.is('anyone', head)) return false;
  return sense.lower
    .slice(Math.max(0, from - 2), to)
    .some((word) =>
      /^(?:\d{2,}|\d+,\d{3}|\d+k|hundreds?|thousands?|millions?|dozens?)$/.test(word),
    );
}
