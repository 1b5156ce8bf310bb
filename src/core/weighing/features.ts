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

/** A feature and the tokens that it is read from, `to` exclusive. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The features of one sentence.
 *
 * @param position where the sentence stands in its answer, 0 (first) to 1 (last)
 * @returns names, each once, in a stable order
 */
export function featuresOf(sense: Sense, found: Found, position: number | undefined): string[] {
  const features = new Set(featuresAt(sense).map(({ name }) => name));
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

/** The features that are read from some words of the sentence, as often as they occur. */
export function featuresAt(sense: Sense): Feature[] {
  const words = sense.tokens.map((token, i) => generalise(sense, i, token.lemma, token.pos));
  const features: Feature[] = [];
  words.forEach((word, from) => {
    if (!STOP.has(word)) features.push({ name: `w:${word}`, from, to: from + 1 });
    const [next, second] = [words[from + 1], words[from + 2]];
    if (next !== undefined && !(STOP.has(word) && STOP.has(next)))
      features.push({ name: `b:${word} ${next}`, from, to: from + 2 });
    if (second !== undefined) features.push({ name: `s:${word} ${second}`, from, to: from + 3 });
  });
  for (const { name, from, length } of sense.marks)
    features.push({ name: `c:${name}`, from, to: from + length });
  for (const clause of sense.clauses) {
    const { from, to } = clause.group;
    for (const name of clauseFeatures(sense, clause)) features.push({ name, from, to });
  }
  return features;
}

/** Who does what, or supposedly does. */
function clauseFeatures(sense: Sense, clause: Clause): string[] {
  const doer = doerOf(sense, clause);
  const unreal = isUnreal(clause) ? '!' : '';
  return [
    `d:${doer}${clause.passive ? ' passive' : ''}`,
    `v:${unreal}${actOf(clause)}`,
    `dv:${doer} ${unreal}${clause.passive ? 'be ' : ''}${clause.lemma}`,
  ];
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
