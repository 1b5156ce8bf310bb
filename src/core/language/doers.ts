/** Who the subject of a clause is. */
import type { Clause, Subject } from './clauses';
import type { Sense } from './sense';

/**
 * `self` is the narrator (also where notes leave the subject out), `we` the narrator's side;
 * `person` a colleague by name, job or pronoun; `team`, `vendor` and `customer` as in the cupboard;
 * `system` any thing; `nobody` a subject that denies the verb.
 */
export type Doer =
  'self' | 'we' | 'person' | 'team' | 'vendor' | 'customer' | 'system' | 'nobody' | 'unknown';

/** Who acts in a clause. A passive's subject is who it is done to; see `agentOf` for the other side. */
export function doerOf(sense: Sense, clause: Clause): Doer {
  return clause.subject ? kindOfNoun(sense, clause.subject) : 'self';
}

/** Whether people inside the response act: the narrator, colleagues, teams. */
export function isResponder(doer: Doer): boolean {
  return (
    doer === 'self' || doer === 'we' || doer === 'person' || doer === 'team' || doer === 'unknown'
  );
}

/** What kind of doer a noun phrase names. */
export function kindOfNoun(sense: Sense, { from, to, head }: Subject): Doer {
  const word = sense.lower[head]!;
  const token = sense.tokens[head]!;
  if (sense.is('nobody', from) || /^(?:nobody|none|neither)$/.test(sense.lower[from]!))
    return 'nobody';
  if (word === 'i' || word === 'me' || word === 'myself') return 'self';
  if (word === 'we' || word === 'us') return 'we';
  if (
    /^(?:he|she|him|her|they|them|who|whoever|someone|somebody|anyone|everybody|everyone|you)$/.test(
      word,
    )
  )
    return 'person';
  if (/^(?:it|this|that|which|these|those|what|there)$/.test(word)) return 'system';
  const covers = (name: string) => sense.covers(name, head);
  if (covers('customer') && !covers('team-member') && !covers('team')) return 'customer';
  if (covers('vendor')) return 'vendor';
  if (covers('team-member') || covers('incident-role') || covers('leader')) return 'person';
  if (covers('team')) return 'team';
  if (covers('customer')) return 'customer';
  if (covers('system') || covers('tool')) return 'system';
  if (token.pos === 'PROPN' && head > 0 && sense.covers('system', head - 1)) return 'system';
  if (token.pos === 'PROPN') return /^[A-Z][\p{Ll}'’-]+$/u.test(token.text) ? 'person' : 'system';
  if (token.pos === 'NOUN' || token.pos === 'NUM') return 'system';
  return to > from ? 'unknown' : 'self';
}

/** The one by whom a passive is done, if that is told: "by a junior developer". */
export function agentOf(sense: Sense, { rest }: Clause): Doer | undefined {
  for (let i = rest.from; i < Math.min(rest.to, rest.from + 4); i++) {
    if (sense.lower[i] !== 'by') continue;
    let to = i + 1;
    while (to < rest.to && /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|PART)$/.test(sense.tokens[to]!.pos))
      to++;
    if (to > i + 1) return kindOfNoun(sense, { from: i + 1, to, head: to - 1, shared: false });
  }
  return undefined;
}

/** Whether the clause tells of something that did not happen: denied, supposed, or missed. */
export function isUnreal(clause: Clause): boolean {
  return (
    clause.negated ||
    clause.conditional ||
    clause.modal === 'should' ||
    clause.modal === 'ought' ||
    clause.modal === 'might' ||
    clause.modal === 'may' ||
    ((clause.modal === 'would' || clause.modal === 'could') && clause.perfect)
  );
}

/** A verb with its particle: "roll back", "disable". */
export const actOf = ({ lemma, particle }: Clause): string =>
  particle ? `${lemma} ${particle}` : lemma;
