/** Who outside the response stands in a sentence, and whether they are counted. */
import type { Clause, Range } from './clauses';
import type { Sense } from './sense';

/**
 * `served`: whom the service is for; `worker`: somebody whose job needs it; `venue`: a place that
 * stands for its people; `insider`: a job that responders have as well; `anyone`: people without a
 * noun ("nobody", "300 of them").
 */
export type PartyKind = 'served' | 'worker' | 'venue' | 'insider' | 'anyone';

/** A noun that names people outside the response; `head` is its last token. */
export interface Party extends Range {
  readonly kind: PartyKind;
  readonly head: number;
}

const KINDS = ['served', 'worker', 'venue', 'insider', 'anyone'] as const;
/** The narrator's own people. */
const KIN =
  /^(?:mum|mom|mother|dad|father|parents?|family|kids?|child|children|partner|neighbours?|neighbors?|baby|daughter|son|grandparents?|widow|guests?|doctor|vet|teacher|tutor|landlord|landlady)$/;
/** Nouns behind which "customer" or "user" is no person: "the customers table", "user space". */
const THINGS =
  /^(?:one|ones|table|service|services|api|apis|database|db|queue|topic|endpoint|collection|module|field|column|index|schema|cluster|space|agent|interface|group|guide|manual|story|stories|experience|success|support|care|services|segment|id|ids|record|records|data|journey|research|satisfaction|centre|center|desk|relations|engagement|portal|app|site|website|facing|role|permissions|input|name|names|profile|profiles|flag|flags|test|tests|mode|reference|education|manager|managers|team|teams|lead|director|officer|engineer|engineers|rep|reps|representative|advocate|comms|communication|communications|updates|notice|notifications?|impact|reports?|complaints?|tickets?|traffic|requests?|sessions?|logins?|emails?|numbers?|base|orders?|payments?|calls?|cards?|baskets?|carts?|bookings?)$/;

/** Words that name people and programs alike; among these neighbours they are programs. */
const EITHER =
  /^(?:consumer|producer|broker|publisher|subscriber|listener|worker|driver|controller|scheduler|planner|dispatcher|loader|reader|runner|member|agent|client|account|handler|picker|packer|loader|processor|user|audience|recipient|pilot|builder|editor|inspector|reporter|conductor|recorder|trader|captain|coach|guard)s?$/;
const PROGRAMS =
  /^(?:kafka|rabbitmq|sqs|topics?|queues?|partitions?|offsets?|lag|pods?|nodes?|threads?|brokers?|clusters?|cpu|memory|heap|sockets?|replicas?|rebalance|rebalancing|kubernetes|k8s|redis|poison|messages|postgres|mysql|goroutines?|jvm|gc|kubelet|etcd|idle|backpressure|shards?|grpc|tcp|mutex|lock|deadlock|airflow|celery|sidekiq|spark)$/;

/**
 * The people outside the response that a sentence names, in order.
 *
 * @param they what "they" and "them" stand for, where the sentence before told
 */
export function parties(sense: Sense, they?: PartyKind): Party[] {
  const found: Party[] = [];
  const technical = sense.lower.some((word) => PROGRAMS.test(word));
  for (let at = 0; at < sense.tokens.length; at++) {
    let best: Party | undefined;
    for (const kind of KINDS) {
      const length = sense.lengths(kind, at)[0];
      if (length !== undefined && (!best || at + length > best.to))
        best = { kind, from: at, to: at + length, head: at + length - 1 };
    }
    if (best && they && /^(?:they|them|those)$/.test(sense.lower[at]!))
      best = { ...best, kind: they };
    if (best && technical && EITHER.test(sense.lower[best.head]!)) best = undefined;
    if (best && !isModifier(sense, best)) {
      found.push(best);
      at = best.to - 1;
    }
  }
  return found;
}

/** Words before "client" that make a program of it: "Java 8 clients", "HTTP clients". */
const PROGRAM =
  /^(?:java|python|go|ios|android|windows|linux|ssh|ftp|sftp|imap|oauth|graphql|websocket|mqtt|amqp|kubernetes|docker|git|jenkins|slack|outlook|chrome|citrix|ldap|postgres|mysql|oracle|kafka|http|https|rest|api|grpc|kafka|redis|sql|smtp|dns|ntp|vpn|mobile|web|desktop|legacy|thick|thin|fat|email|mail|database|internal|upstream|downstream|[0-9.]+)$/;

function isModifier(sense: Sense, { from, to, kind }: Party): boolean {
  if (kind === 'anyone')
    return (
      /^(?:NOUN|ADJ)$/.test(sense.tokens[to]?.pos ?? '') &&
      kind === 'anyone' &&
      !/^(?:people)$/.test(sense.lower[to]!)
    );
  const next = sense.lower[to] ?? '';
  if (sense.lower[from - 1] === 'my' && KIN.test(sense.lower[to - 1]!)) return true;
  if (next === '-' || sense.lower[from - 1] === '-') return true;
  if (THINGS.test(next) && sense.tokens[to]?.pos !== 'VERB') return true;
  if (/^clients?$/.test(sense.lower[from]!) && isProgram(sense, from)) return true;
  const singular = sense.lower[to - 1] === sense.tokens[to - 1]!.lemma;
  return (
    singular && sense.tokens[to]?.pos === 'NOUN' && !sense.covers(kind, to) && !/ed$/.test(next)
  );
}

function isProgram(sense: Sense, at: number): boolean {
  const before = sense.tokens[at - 1];
  if (!before) return false;
  return (
    (before.pos === 'PROPN' && PROGRAM.test(before.text.toLowerCase())) ||
    (before.pos === 'NUM' && sense.tokens[at - 2]?.pos === 'PROPN') ||
    (PROGRAM.test(before.text.toLowerCase()) && before.pos === 'NOUN')
  );
}

/** Who the subject of a clause is, where that is somebody outside. */
export function partyOf(sense: Sense, clause: Clause, all: readonly Party[]): Party | undefined {
  const { subject } = clause;
  if (!subject) return all.find((party) => isDescribed(sense, party, clause.group.from));
  const inside = all.filter(({ from, to }) => from >= subject.from && to <= subject.to);
  const head = inside.find((party) => subject.head >= party.from && subject.head < party.to);
  if (head) return head;
  // "40 % of users", "one in six shoppers", "300 were charged twice".
  if (isQuantity(sense, subject.head))
    return (
      inside.find(({ kind }) => kind !== 'anyone') ??
      (subject.head === subject.to - 1
        ? { kind: 'anyone', from: subject.from, to: subject.to, head: subject.head }
        : undefined)
    );
  if (/^(?:i|we|you|he|she|it|me|us)$/.test(sense.lower[subject.head]!)) return undefined;
  return subject.shared ? undefined : before(sense, subject.from, inside.length ? [] : all);
}

/** "Viewers in Spain and Portugal", "our partners, mostly small banks,": the people stand further left. */
function before(sense: Sense, at: number, all: readonly Party[]): Party | undefined {
  for (const party of [...all].reverse()) {
    if (party.to > at) continue;
    if (isDescribed(sense, party, at)) return party;
    const link = sense.lower[party.to] ?? '';
    const through = sense.tokens.slice(party.to, at);
    const bare = through.every(
      ({ pos, text }) => !/^(?:VERB|AUX|SCONJ)$/.test(pos) && !/^[.;:!?(]$/.test(text),
    );
    const lead = sense.tokens[party.from - 1]?.pos ?? 'PUNCT';
    if (
      bare &&
      /^(?:that|in|on|at|from|with|without|across|of|under|over|between|,)$/.test(link) &&
      // Commas only around an apposition: "our partners, mostly small banks,".
      (link === ','
        ? through.length > 1 && through.at(-1)?.text === ','
        : !through.some(({ text }) => text === ',')) &&
      lead !== 'ADP'
    )
      return party;
    if (!bare) return undefined;
  }
  return undefined;
}

/** "Users who had turned it on [were]", "people trying to vote [could]": a clause of their own between. */
function isDescribed(sense: Sense, { from, to }: Party, at: number): boolean {
  const link = sense.tokens[to];
  if (!link || at - to > 9 || at - to < 2) return false;
  const through = sense.lower.slice(to, at);
  if (through.some((word) => /^[,.;:!?(]$/.test(word))) return false;
  const lead = sense.tokens[from - 1]?.pos ?? 'PUNCT';
  const opens = /^(?:PUNCT|DET|ADJ|NUM|SCONJ|CCONJ|ADV|SYM)$/.test(lead);
  return (
    opens && (/^(?:who|whose)$/.test(link.lemma) || (link.pos === 'VERB' && /ing$/.test(link.text)))
  );
}

/** Whether a token is a number or a share. */
export const isQuantity = (sense: Sense, at: number) =>
  sense.tokens[at]?.pos === 'NUM' || sense.is('number', at) || sense.is('share', at);

/** How many: a share of the whole, a number, all of them (or nobody). */
export type Amount = 'share' | 'number' | 'all';

const PARTS = /^(?:half|third|quarter|fifth|tenth|most|majority|minority)$/;
const WHOLES = /^(?:every|all|entire|whole|none|nobody|each|no)$/;

/** What the words in [from, to) say of how many. */
export function amountIn(sense: Sense, from: number, to: number): Amount | undefined {
  let amount: Amount | undefined;
  for (let i = from; i < to; i++) {
    const word = sense.lower[i]!;
    if (sense.is('percent', i)) return 'share';
    if (
      PARTS.test(word) &&
      /^(?:of|the|our|their|its|all|users|customers)$/.test(sense.lower[i + 1] ?? '')
    )
      return 'share';
    if (sense.is('money', i)) amount = 'number';
    else if (
      sense.is('number', i) &&
      !/^(?:one|both|twice|[12]\d{3})$/.test(word) &&
      !sense.is('clock', i) &&
      !sense.is('duration', i)
    )
      amount = 'number';
    else if (WHOLES.test(word)) amount ??= 'all';
  }
  return amount;
}
