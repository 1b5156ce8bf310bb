/** What a fault does to people outside the response, and to the business. */
import type { Clause } from './clauses';
import { HARM_PHRASES } from './cupboard/harmPhrases';
import { amountIn, isQuantity, parties, partyOf, type Amount, type Party } from './parties';
import type { Match } from './phrases';
import { PhraseSet } from './phraseSet';
import type { Sense } from './sense';

/** Words that say who was harmed, and perhaps how. */
export interface Harm extends Match {
  /** Whether they say how or how much; else only that somebody was affected. */
  readonly told: boolean;
  /** How many people, orders, places: a share of them, a number, all (or none), or not said. */
  readonly amount: Amount | undefined;
}

type Effect = 'how' | 'touched' | undefined;

const PHRASES = new PhraseSet(HARM_PHRASES);

/** The harm that a sentence tells of: clauses first, then words without a clause. */
export function harms(sense: Sense): Harm[] {
  const all = parties(sense);
  const found: Harm[] = [];
  for (const clause of sense.clauses) {
    if (isRemote(sense, clause)) continue;
    const harm =
      onSubject(sense, clause, all) ?? onObject(sense, clause, all) ?? onTrade(sense, clause);
    if (harm) found.push(harm);
  }
  for (const { row, from, to } of PHRASES.matches(sense)) {
    const amount = row.counts ? amountIn(sense, Math.max(0, from - 3), to) : undefined;
    found.push({ from, to, told: row.told, amount });
  }
  return found;
}

/** Clauses that tell of something else than what the fault did: aims, rules, recovery. */
function isRemote(sense: Sense, clause: Clause): boolean {
  const { subject, group, modal, negated } = clause;
  const opens = subject && !subject.shared ? subject.from : group.from;
  const before = sense.lower.slice(Math.max(0, opens - 3), opens).join(' ');
  const aim =
    /(?:\bso|\bso that|\bensure|\bsure|\bprevent|\bavoid|\bin case|\bunless|\b(?:en|make )sure that)$/;
  if (modal && aim.test(before)) return true;
  if (/^(?:should|must|may|might|ought)$/.test(modal ?? '')) return true;
  if (modal === 'would' && clause.perfect && !negated) return true;
  return !negated && isWell(sense, clause);
}

/** "could pay again", "were back": no loss any more. */
function isWell(sense: Sense, { group, rest }: Clause): boolean {
  const at = sense.find('well-again', group.from, Math.min(rest.to, group.to + 8));
  return at >= 0 && !/^(?:not|never|n't)$/.test(sense.lower[at - 1] ?? '');
}

function onSubject(sense: Sense, clause: Clause, all: readonly Party[]): Harm | undefined {
  const party = partyOf(sense, clause, all);
  if (!party) return undefined;
  const effect = effectOn(sense, clause, party);
  if (!effect) return undefined;
  const subject = clause.subject!;
  const amount = amountIn(sense, reach(sense, subject.from), clause.group.from);
  return {
    from: subject.shared ? clause.group.from : subject.from,
    to: clause.rest.to,
    told: !clause.conditional && (effect === 'how' || amount !== undefined),
    amount,
  };
}

/** Verbs of knowing: to be unable to do it is no loss. */
const KNOWING =
  /^(?:tell|notice|believe|agree|remember|care|expect|blame|mind|understand|imagine|say|know|explain|be)$/;
const SEEING =
  /^(?:see|get|receive|find|open|have|hit|watch|encounter|experience|meet|face|hear|read|stare|look)$/;
const TELLING =
  /^(?:complain|report|tell|say|write|tweet|post|ring|call|phone|email|e-mail|mail|message|text|shout)$/;

/** What a clause with people as its subject says of them. */
function effectOn(sense: Sense, clause: Clause, party: Party): Effect {
  const { rest, group, negated, modal } = clause;
  const { verb, lemma } = action(sense, clause);
  const { kind } = party;
  const close = kind === 'served' || kind === 'worker' || kind === 'venue';
  const near = Math.min(rest.to, group.to + 9);
  const word = sense.lower[group.to] ?? '';
  const client = sense.is('client-verb', verb);
  const use = client || sense.is('use-verb', verb);

  if (negated && (modal || lemma === 'manage')) {
    if (modal === 'would')
      return clause.perfect && kind !== 'insider' && (close || clause.passive) ? 'how' : undefined;
    const lost = kind === 'served' ? !KNOWING.test(lemma) : close ? use : client;
    return lost ? 'how' : undefined;
  }
  if (/^(?:be|feel|become|get|remain|stay)$/.test(lemma) && clause.form === 'finite') {
    const state = sense.find('ill-state', group.to, Math.min(rest.to, group.to + (close ? 4 : 2)));
    if (negated) return word === 'able' && kind !== 'insider' ? 'how' : undefined;
    if (state >= 0 && kind !== 'insider' && isPlural(sense, party)) return 'how';
    if (close && sense.has('ill-mood', group.to, Math.min(rest.to, group.to + 3))) return 'touched';
  }
  if (clause.passive) {
    if (negated)
      return close && /^(?:pay|serve|admit|treat|reach)$/.test(lemma) ? 'how' : undefined;
    if (sense.is('touch', verb)) return kind === 'insider' ? undefined : 'touched';
    if (lemma === 'pay')
      return /late|twice|wrong|short|less/.test(words(sense, group.to, near)) ? 'how' : undefined;
    if (/^(?:leave|keep|make|hold|cut)$/.test(lemma))
      return sense.has('ill-state', group.to, near) || word === 'to' ? 'how' : undefined;
    if (sense.is('bear', verb))
      return kind !== 'insider' || /^(?:lock|log|kick)$/.test(lemma) ? 'how' : undefined;
    return undefined;
  }
  if (kind === 'insider') return undefined;
  if (negated) {
    if (lemma === 'have') return close || sense.has('utility', group.to, near) ? 'how' : undefined;
    if (close && /^(?:come|return|know)$/.test(lemma))
      return isPlural(sense, party) ? 'how' : undefined;
    return /^(?:get|receive|see|hear|have|find|reach)$/.test(lemma) &&
      (close || lemma === 'receive' || lemma === 'get')
      ? 'how'
      : undefined;
  }
  if (SEEING.test(lemma)) {
    const sight = sense.find('ill-sight', group.to, near);
    if (
      sight >= 0 &&
      (close || !/^(?:have|nothing)$/.test(sense.lower[sight]!)) &&
      (close || lemma !== 'have')
    )
      return 'how';
  }
  if (lemma === 'have' && word === 'to') {
    if (
      /^(?:be|know|ask|tell|think)$/.test(sense.tokens[group.to + 1]?.lemma ?? '') &&
      !clause.passive &&
      !sense.is('bear', group.to + 2)
    )
      return undefined;
    if (kind === 'served' || kind === 'venue') return 'how';
    return sense.has('by-hand', group.to, rest.to) ? 'how' : undefined;
  }
  // "had their data exposed", "had three trains cancelled".
  if (
    lemma === 'have' &&
    sense.has('bear', group.to, Math.min(rest.to, group.to + 6)) &&
    !sense.is('bear', group.to)
  )
    return 'how';
  if (!close) return undefined;
  if (lemma === 'have' && /^(?:no|nothing|nowhere|zero)$/.test(word) && isPlural(sense, party))
    return 'how';
  if ((lemma === 'fail' || lemma === 'struggle') && word === 'to')
    return use || sense.is('client-verb', group.to + 1) || sense.is('use-verb', group.to + 1)
      ? 'how'
      : undefined;
  if (sense.is('suffer', verb) && (kind === 'served' || isPlural(sense, party)))
    return lemma === 'complain' && !symptom(sense, group.to, sense.tokens.length)
      ? 'touched'
      : 'how';
  if (
    sense.is('linger', verb) &&
    isPlural(sense, party) &&
    (sense.has('duration', group.to, near) ||
      lemma === 'wait' ||
      sense.has('ill-place', group.to, near))
  )
    return 'how';
  if (sense.has('by-hand', group.to, near) && clause.form !== 'infinitive') return 'how';
  if (TELLING.test(lemma) && symptom(sense, group.to, sense.tokens.length)) return 'how';
  if (sense.is('touch', verb) && kind === 'served') return 'touched';
  return undefined;
}

/** The verb that says what is done, also where the tagger takes it for a noun: "couldn't open". */
function action(sense: Sense, { verb, lemma, rest }: Clause): { verb: number; lemma: string } {
  if (!/^(?:can|could|will|would|do|may|might)$/.test(lemma)) return { verb, lemma };
  const next = sense.tokens[rest.from];
  return next && rest.from < rest.to ? { verb: rest.from, lemma: next.lemma } : { verb, lemma };
}

const words = (sense: Sense, from: number, to: number) => sense.lower.slice(from, to).join(' ');

/** More than one person, or nobody at all: a single worker may be a responder. */
function isPlural(sense: Sense, { from, head, kind }: Party): boolean {
  const word = sense.lower[head]!;
  if (kind === 'anyone') return true;
  return (
    word !== sense.tokens[head]!.lemma ||
    /^(?:staff|crew|workforce|public|audience|user base|customer base|base|family|police|reception|newsroom|kitchen)$/.test(
      word,
    ) ||
    /^(?:every|each|no|whole|entire|our|their|largest|biggest)$/.test(sense.lower[from - 1] ?? '')
  );
}

/** Words in which a complaint says what is wrong. */
const symptom = (sense: Sense, from: number, to: number) =>
  sense.has('ill-sight', from, to) ||
  sense.has('ill-state', from, to) ||
  sense.has('fail-state', from, to);

/** "It locked 400 users out", "the fault left two wards without power". */
function onObject(sense: Sense, clause: Clause, all: readonly Party[]): Harm | undefined {
  const { rest, group, verb, lemma, subject } = clause;
  if (clause.negated || clause.passive || clause.modal === 'would') return undefined;
  const party = all.find(
    ({ from, kind }) =>
      from >= group.to &&
      from < Math.min(rest.to, group.to + 8) &&
      kind !== 'insider' &&
      kind !== 'anyone',
  );
  if (!party) return undefined;
  const doer = subject && sense.lower[subject.head];
  const ours = doer === undefined || /^(?:we|i|he|she|you)$/.test(doer);
  const behind = words(sense, party.to, rest.to);
  const amount = amountIn(sense, group.to, lemma === 'cost' ? rest.to : party.to);
  const sum = /twice|double|too much|wrong|late|again/.test(words(sense, group.to, rest.to));
  let told = /^(?:over|under|mis|double)(?:-?charg|-?bill|-?pa|-?collect|-?inform|-?debit)/.test(
    lemma,
  );
  if (/^(?:charge|bill|debit|pay|mail|email|e-mail|send)$/.test(lemma)) told ||= sum;
  else if (lemma === 'cost')
    told ||=
      sense.has('money', party.to, rest.to) || amountIn(sense, party.to, rest.to) !== undefined;
  else if (/^(?:leave|keep)$/.test(lemma))
    told ||=
      !ours &&
      /\b(?:without|stuck|unable|waiting|stranded|in|out|guessing|hanging|blind|staring|standing)\b/.test(
        behind,
      );
  else if (/^(?:stop|prevent|block|bar|keep)$/.test(lemma))
    told ||= !ours && /\bfrom\b|ing\b/.test(behind);
  else if (/^(?:force|make|oblige|compel)$/.test(lemma))
    told ||= !ours && /^(?:to|onto|into|back|wait)\b/.test(behind);
  else if (lemma === 'show' || lemma === 'give' || lemma === 'serve')
    told ||= !ours && sense.has('ill-sight', party.to, rest.to);
  else if (sense.is('bear', verb)) told ||= !ours && lemma !== 'leave';
  const touched = sense.is('touch', verb) && !ours;
  if (!told && !touched) return undefined;
  return {
    from: group.from,
    to: Math.max(party.to, Math.min(rest.to, party.to + 8)),
    told: told || amount !== undefined,
    amount,
  };
}

/** Orders, payments, parcels and the like that fail, are lost or late. */
function onTrade(sense: Sense, clause: Clause): Harm | undefined {
  const { subject, group, rest } = clause;
  if (!subject || subject.shared || clause.conditional) return undefined;
  const { verb, lemma } = action(sense, clause);
  const { head } = subject;
  const quantity = isQuantity(sense, head);
  const trade = quantity ? sense.has('trade', head, subject.to) : sense.covers('trade', head);
  if (!trade && !sense.covers('business-function', head)) return undefined;
  const fails = clause.negated
    ? !/^(?:notice|affect|impact|touch|lose|hit|know|matter|change)$/.test(lemma)
    : sense.is('fail-verb', verb) ||
      sense.has('fail-state', group.to, Math.min(rest.to, group.to + 5));
  if (!fails) return undefined;
  const none = clause.negated && clause.modal === 'could' && sense.lower[subject.from] === 'no';
  const amount = trade ? amountIn(sense, reach(sense, subject.from), group.from) : undefined;
  const told =
    trade &&
    (none ||
      amount !== undefined ||
      sense.has('money', group.from, rest.to) ||
      sense.has('percent', group.from, rest.to));
  return { from: subject.from, to: rest.to, told, amount: none ? 'all' : amount };
}

/** Where the words that count a noun phrase begin: "a third of [our orders]". */
const reach = (sense: Sense, from: number) =>
  sense.lower[from - 1] === 'of' ? Math.max(0, from - 4) : Math.max(0, from - 1);
