/** What a fault does to people outside the response, and to the business. */
import { blowTo, blowToGoods } from './blows';
import type { Clause } from './clauses';
import { HARM_PHRASES } from './cupboard/harmPhrases';
import {
  amountIn,
  isQuantity,
  parties,
  partyOf,
  type Amount,
  type Party,
  type PartyKind,
} from './parties';
import { action, plightOf } from './plight';
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

/** "No customer was affected" tells of no harm. */
const DENIED = /\b(?:no|not|n't|nobody|none|never|without|zero)\b/;
const PHRASES = new PhraseSet(HARM_PHRASES);

/**
 * The harm that a sentence tells of: clauses first, then words without a clause.
 *
 * @param they what "they" stands for, where the sentence before told
 */
export function harms(sense: Sense, they?: PartyKind): readonly Harm[] {
  const before = they ? undefined : known.get(sense);
  if (before) return before;
  const found = findHarms(sense, they);
  if (!they) known.set(sense, found);
  return found;
}

/** Several criteria ask for the same sentence's harm. */
const known = new WeakMap<Sense, readonly Harm[]>();

function findHarms(sense: Sense, they: PartyKind | undefined): Harm[] {
  const all = parties(sense, they);
  const found: Harm[] = [];
  for (const clause of sense.clauses) {
    if (isRemote(sense, clause)) continue;
    const harm =
      onSubject(sense, clause, all) ??
      onObject(sense, clause, all) ??
      onTrade(sense, clause) ??
      onUs(sense, clause);
    if (harm) found.push(harm);
  }
  for (const { row, from, to } of PHRASES.matches(sense)) {
    if (!row.told && DENIED.test(words(sense, Math.max(0, from - 3), to))) continue;
    const amount = row.counts ? amountIn(sense, reach(sense, from), to) : undefined;
    found.push({ from, to, told: row.told, amount });
  }
  return found;
}

/** Clauses that tell of something else than what the fault did: aims, rules, recovery. */
function isRemote(sense: Sense, clause: Clause): boolean {
  const { subject, group, modal, negated } = clause;
  const opens = subject && !subject.shared ? subject.from : group.from;
  const before = sense.lower.slice(Math.max(0, opens - 3), opens).join(' ');
  const aim = /\b(?:so that|ensure|ensure that|sure|sure that|prevent|avoid|in case|unless)$/;
  if (modal && aim.test(before)) return true;
  // "so nobody could pay" is a result, "so nobody can pay twice" an aim.
  if (/^(?:can|will)$/.test(modal ?? '') && /\bso$/.test(before)) return true;
  if (/^(?:should|must|may|might|ought)$/.test(modal ?? '')) return true;
  if (modal === 'would' && clause.perfect && !negated) return true;
  if (
    /^(?:stop|cease|avoid|prevent|without|keep|start)$/.test(
      sense.tokens[group.from - 1]?.lemma ?? '',
    ) &&
    clause.form === 'gerund'
  )
    return !/^(?:keep|start)$/.test(sense.tokens[group.from - 1]!.lemma);
  return !negated && isWell(sense, clause);
}

/** "could pay again", "were back": no loss any more. */
function isWell(sense: Sense, { group, rest, particle, lemma }: Clause): boolean {
  if (
    particle === 'back' &&
    /^(?:throw|turn|hold|send|set|fall|push|kick|bounce|knock)$/.test(lemma)
  )
    return false;
  const at = sense.find('well-again', group.from, Math.min(rest.to, group.to + 8));
  if (at >= 0 && /^to$/.test(sense.lower[at + 1] ?? '') && sense.has('by-hand', at, at + 6))
    return false;
  return at >= 0 && !/^(?:not|never|n't)$/.test(sense.lower[at - 1] ?? '');
}

function onSubject(sense: Sense, clause: Clause, all: readonly Party[]): Harm | undefined {
  const party = partyOf(sense, clause, all);
  if (!party) return undefined;
  const effect = plightOf(sense, clause, party);
  if (!effect) return undefined;
  const subject = clause.subject ?? { from: party.from, shared: false };
  const { rest } = clause;
  const amount =
    amountIn(sense, reach(sense, subject.from), clause.group.from) ??
    (clause.negated && /\bat all\b/.test(words(sense, rest.from, rest.to)) ? 'all' : undefined);
  return {
    from: subject.shared ? clause.group.from : subject.from,
    to: clause.rest.to,
    told: !clause.conditional && (effect === 'how' || amount === 'share' || amount === 'number'),
    amount,
  };
}

const words = (sense: Sense, from: number, to: number) => sense.lower.slice(from, to).join(' ');

/** "It locked 400 users out", "the fault left two wards without power", "it delayed 350 salaries". */
function onObject(sense: Sense, clause: Clause, all: readonly Party[]): Harm | undefined {
  const { rest, group } = clause;
  if (clause.negated || clause.passive || clause.modal === 'would') return undefined;
  const party = all.find(
    ({ from, kind }) =>
      from >= group.to &&
      from < Math.min(rest.to, group.to + 8) &&
      kind !== 'insider' &&
      (kind !== 'anyone' || amountIn(sense, group.to, from) === 'number'),
  );
  const blow = (party && blowTo(sense, clause, party)) ?? blowToGoods(sense, clause);
  return blow && { from: group.from, ...blow };
}

/** "We could not take a single order": the business is the one that loses. */
function onUs(sense: Sense, clause: Clause): Harm | undefined {
  const { subject, group, rest } = clause;
  const { lemma } = action(sense, clause);
  if (!clause.negated || !/^(?:can|could)$/.test(clause.modal ?? '') || !subject) return undefined;
  if (!/^(?:we|they|company|business|firm|shop|store)$/.test(sense.lower[subject.head]!))
    return undefined;
  if (
    !/^(?:take|process|accept|sell|ship|deliver|book|bill|invoice|charge|serve|dispatch|fulfil|fulfill|issue|pay|refund|print|produce|collect|offer|confirm|place)$/.test(
      lemma,
    )
  )
    return undefined;
  const at = sense.find('trade', group.to, Math.min(rest.to, group.to + 6));
  if (at < 0) return undefined;
  const told =
    sense.has('duration', at, rest.to) ||
    /\b(?:any|single)\b/.test(words(sense, group.to, at)) ||
    sense.has('number', group.to, rest.to);
  return { from: subject.from, to: rest.to, told, amount: undefined };
}

/** Orders, payments, parcels and the like that fail, are lost or late. */
function onTrade(sense: Sense, clause: Clause): Harm | undefined {
  const { subject, group, rest } = clause;
  if (!subject || subject.shared || clause.conditional) return undefined;
  const { verb, lemma } = action(sense, clause);
  const { head } = subject;
  const quantity = isQuantity(sense, head);
  const trade = quantity ? sense.has('trade', head, subject.to) : sense.covers('trade', head);
  const owned = isOwned(sense, subject.from, head) && sense.is('fail-verb', verb);
  const goods = trade || owned || isUndelivered(sense, clause) || isNothing(sense, clause, verb);
  if (!goods && !isFunction(sense, head)) return undefined;
  const fails = clause.negated
    ? !/^(?:notice|affect|impact|touch|lose|hit|know|matter|change|be|have|need|require|want)$/.test(
        lemma,
      )
    : sense.is('fail-verb', verb) ||
      sense.has('fail-state', verb + 1, Math.min(rest.to, group.to + 5));
  if (!fails) return undefined;
  const none = clause.negated && clause.modal === 'could' && sense.lower[subject.from] === 'no';
  const amount = goods ? amountIn(sense, reach(sense, subject.from), group.from) : undefined;
  const told =
    goods &&
    (none ||
      isNothing(sense, clause, verb) ||
      owned ||
      amount !== undefined ||
      sense.has('money', group.from, rest.to) ||
      sense.has('percent', group.from, rest.to));
  return { from: subject.from, to: rest.to, told, amount: none ? 'all' : amount };
}

/** "Users' photos", "the tenant's invoices". */
const isOwned = (sense: Sense, from: number, head: number) =>
  ['served', 'worker'].some((name) => {
    const at = sense.find(name, from, head);
    return at >= 0 && /^'s?$/.test(sense.lower[at + (sense.lengths(name, at)[0] ?? 1)] ?? '');
  }) ||
  (sense.lower[from - 1] === "'" && sense.covers('served', from - 2));

/** "Nothing could be scanned", "nothing could be sold". */
const isNothing = (sense: Sense, { subject, passive, modal }: Clause, verb: number) =>
  passive &&
  modal === 'could' &&
  subject !== undefined &&
  sense.lower[subject.head] === 'nothing' &&
  (sense.is('use-verb', verb) || sense.is('client-verb', verb)) &&
  !/^(?:do|find|say|see)$/.test(sense.tokens[verb]!.lemma);

/** "900 bouquets were never delivered": whatever it is, somebody waits for it. */
function isUndelivered(sense: Sense, { subject, negated, passive, lemma, group }: Clause): boolean {
  return (
    negated &&
    passive &&
    subject !== undefined &&
    /^(?:deliver|ship|send|pay|issue|serve|sell|dispatch|despatch|collect|print|treat|admit|refund|book|post|mail|honour|honor|board|harvest|unload|load)$/.test(
      lemma,
    ) &&
    amountIn(sense, reach(sense, subject.from), group.from) !== undefined
  );
}

/** "Checkout", "the checkout page", "our booking flow". */
function isFunction(sense: Sense, head: number): boolean {
  if (sense.covers('business-function', head)) return true;
  return (
    /^(?:service|system|page|flow|process|form|step|screen|api|platform|engine|module|button|run|job|site|app|application|website|portal|line|machine|server)s?$/.test(
      sense.lower[head]!,
    ) &&
    (sense.covers('business-function', head - 1) || sense.covers('trade', head - 1))
  );
}

/** Where the words that count a noun phrase begin: "about a third of [our orders]". */
function reach(sense: Sense, from: number): number {
  let at = from;
  while (at > 0 && from - at < 7) {
    const { pos, text } = sense.tokens[at - 1]!;
    const counts =
      /^(?:NUM|ADJ|DET|SYM|ADV)$/.test(pos) || /^(?:of|%|percent|per|cent|in|out)$/i.test(text);
    if (
      !counts &&
      !sense.covers('share', at - 1) &&
      !sense.covers('number', at - 1) &&
      !/^(?:our|their|its|your|my)$/i.test(text)
    )
      break;
    at--;
  }
  return at;
}
