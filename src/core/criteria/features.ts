/** What the model sees of a sentence: words, classes, who does what, and what the judges' phrases found. */
import type { CriterionId } from '../model';
import { actOf, doerOf, isUnreal } from '../language/doers';
import type { Sense } from '../language/sense';
import type { Criterion } from './criterion';

/** Words that say nothing by themselves. */
const STOP = new Set(
  'the a an of to in on at and or be have it that this for with as by from . , ; : " \' ( ) - – — !'.split(
    ' ',
  ),
);

/**
 * The features of one sentence, each once, in a stable order.
 *
 * @param judges whose hits count as features
 */
export function featuresOf(sense: Sense, judges: readonly Criterion[]): string[] {
  const features = new Set<string>();
  const words = sense.tokens.map((token, i) => generalise(sense, i, token.lemma, token.pos));
  words.forEach((word, i) => {
    if (!STOP.has(word)) features.add(`w:${word}`);
    const next = words[i + 1];
    if (next !== undefined && !(STOP.has(word) && STOP.has(next)))
      features.add(`b:${word} ${next}`);
  });
  const classes = new Set(sense.marks.map(({ name }) => name));
  for (const name of classes) features.add(`c:${name}`);
  for (const clause of sense.clauses) {
    const doer = doerOf(sense, clause);
    const unreal = isUnreal(clause) ? '!' : '';
    const act = actOf(clause);
    const verbs = sense.marks.filter(
      ({ from }) => from === clause.verb || from === clause.group.from,
    );
    features.add(`d:${doer}${clause.passive ? ' passive' : ''}`);
    features.add(`v:${unreal}${act}`);
    features.add(`dv:${doer} ${unreal}${clause.passive ? 'be ' : ''}${clause.lemma}`);
    if (clause.modal) features.add(`m:${doer} ${clause.modal}${clause.perfect ? ' have' : ''}`);
    features.add(`t:${doer} ${tense(sense, clause)}`);
    const objects = new Set(
      sense.marks
        .filter(({ from }) => from >= clause.rest.from && from < clause.rest.to)
        .map(({ name }) => name),
    );
    for (const { name } of verbs) {
      features.add(`dc:${doer} ${unreal}${name}`);
      for (const object of objects) features.add(`co:${name} ${object}`);
    }
    for (const object of objects) features.add(`do:${doer} ${unreal}${object}`);
  }
  for (const judge of judges) {
    const hits = judge.find(sense);
    if (hits.length > 0) features.add(`h:${judge.id}`);
    if (hits.some(({ level }) => level === 'met')) features.add(`h:${judge.id} met`);
  }
  if (sense.quoted.some(Boolean)) features.add('q');
  const length = sense.tokens.length;
  features.add(`l:${length < 6 ? 'short' : length < 14 ? 'middle' : 'long'}`);
  return [...features];
}

function tense(sense: Sense, clause: Sense['clauses'][number]): string {
  if (clause.form !== 'finite') return clause.form;
  if (clause.modal) return clause.modal;
  if (clause.perfect) return 'perfect';
  const word = sense.lower[clause.group.from]!;
  return word === sense.tokens[clause.group.from]!.lemma || /s$/.test(word) ? 'present' : 'past';
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

export type Threshold = `${CriterionId}:any` | `${CriterionId}:met`;
