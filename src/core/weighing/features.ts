/** What the model sees of a sentence: words, classes, who does what, and what the judges found. */
import type { CriterionId } from '../model';
import type { Clause } from '../language/clauses';
import { actOf, doerOf, isUnreal } from '../language/doers';
import type { Sense } from '../language/sense';
import type { Hit } from '../criteria/criterion';

/** What the hand-written judges and tone rules found in one sentence. */
export interface Found {
  readonly hits: ReadonlyMap<CriterionId, readonly Hit[]>;
  /** Tone rules that mark something in it. */
  readonly marked: readonly string[];
}

/** Words that say nothing by themselves. */
const STOP = new Set(
  'the a an of to in on at and or be have it that this for with as by from . , ; : " \' ( ) - – — !'.split(
    ' ',
  ),
);

/**
 * The features of one sentence, each once, in a stable order.
 *
 * @param position where the sentence stands in its answer, 0 (first) to 1 (last)
 */
export function featuresOf(sense: Sense, found: Found, position: number | undefined): string[] {
  const features = new Set<string>();
  const words = sense.tokens.map((token, i) => generalise(sense, i, token.lemma, token.pos));
  words.forEach((word, i) => {
    if (!STOP.has(word)) features.add(`w:${word}`);
    const [next, second] = [words[i + 1], words[i + 2]];
    if (next !== undefined && !(STOP.has(word) && STOP.has(next)))
      features.add(`b:${word} ${next}`);
    if (second !== undefined) features.add(`s:${word} ${second}`);
  });
  for (const { name } of sense.marks) features.add(`c:${name}`);
  for (const clause of sense.clauses) addClause(sense, clause, features);
  for (const [id, hits] of found.hits) {
    if (hits.length > 0) features.add(`h:${id}`);
    if (hits.some(({ level }) => level === 'met')) features.add(`h:${id} met`);
  }
  for (const rule of found.marked) features.add(`h:${rule}`);
  if (sense.quoted.some(Boolean)) features.add('q');
  const length = sense.tokens.length;
  features.add(`l:${length < 6 ? 'short' : length < 14 ? 'middle' : 'long'}`);
  if (position !== undefined) features.add(`pos:${Math.min(4, Math.floor(position * 5))}`);
  return [...features];
}

function addClause(sense: Sense, clause: Clause, features: Set<string>): void {
  const doer = doerOf(sense, clause);
  const unreal = isUnreal(clause) ? '!' : '';
  features.add(`d:${doer}${clause.passive ? ' passive' : ''}`);
  features.add(`v:${unreal}${actOf(clause)}`);
  features.add(`dv:${doer} ${unreal}${clause.passive ? 'be ' : ''}${clause.lemma}`);
}

/** Names, numbers and times by what they are. */
function generalise(sense: Sense, at: number, lemma: string, pos: string): string {
  if (sense.is('clock', at)) return '<clock>';
  if (sense.is('severity-level', at)) return '<severity>';
  if (sense.is('tool', at)) return '<tool>';
  if (/\d/.test(lemma)) return '<number>';
  if (pos === 'PROPN' && at > 0 && /^[A-Z][a-z]+$/.test(sense.tokens[at]!.text)) return '<name>';
  return lemma;
}
