/** Understands the sentences of an answer: words, clauses, hits of the judges, chances of the model. */
import type { Answer, CriterionId, RuleId } from '../model';
import type { Sense } from '../language/sense';
import {
  judge,
  type AnswerSense,
  type ReadSentence,
  type ToneMark,
  type Verdict,
} from '../criteria/criterion';
import { featuresAt, featuresOf, type Found } from './features';
import { JUDGES } from '../criteria/index';
import { isSoloStory } from '../story/actors';
import { orderOf } from '../story/order';
import type { Network, Weights } from './network';
import { answerFeatures, weigh, weighStory, type Tale } from './weigh';

/** What is needed to read an answer. */
export interface Reading {
  sense(text: string): Sense;
  /** What each rule about tone marks in a sentence. */
  marks(sense: Sense): ReadonlyMap<RuleId, readonly ToneMark[]>;
  readonly network: Network;
  readonly weights: Weights;
}

/** What the hand-written judges and tone rules find in a sentence. */
export function foundIn(sense: Sense, marked: readonly string[]): Found {
  return { hits: new Map(JUDGES.map((each) => [each.id, each.find(sense)])), marked };
}

export function readAnswer(source: string, answer: Answer, reading: Reading): AnswerSense {
  const last = Math.max(1, answer.sentences.length - 1);
  const sentences = answer.sentences.map((sentence, index): ReadSentence => {
    const sense = reading.sense(sentence.text);
    const marks = reading.marks(sense);
    const marked = [...marks].flatMap(([rule, found]) => (found.length > 0 ? [rule] : []));
    const found = foundIn(sense, marked);
    const reckoned = reading.network.reckon(featuresOf(sense, found, index / last));
    const wordsFor = (label: string) =>
      reading.network.wordsFor(label, featuresAt(sense), sense.tokens.length);
    return { sentence, index, sense, hits: found.hits, marks, ...reckoned, wordsFor };
  });
  return { source, answer, sentences };
}

/** What the hand-written judges say of each criterion. */
export const judgedBy = (answer: AnswerSense): ReadonlyMap<CriterionId, Verdict> =>
  new Map(JUDGES.map((each) => [each.id, judge(each, answer)]));

/** The verdict on each criterion. */
export function verdictsOn(
  answer: AnswerSense,
  weights: Pick<Weights, 'answer'>,
): ReadonlyMap<CriterionId, Verdict> {
  const judged = judgedBy(answer);
  const features = answerFeatures(answer, judged);
  return new Map(
    [...judged].map(([id, verdict]) => [id, weigh(id, answer, verdict, features, weights)]),
  );
}

/** Who acts in the story, and what came first. */
export function storyOf(
  answer: AnswerSense,
  verdicts: ReadonlyMap<CriterionId, Verdict>,
  { network, weights }: Pick<Reading, 'network' | 'weights'>,
): Tale {
  const signs = network.story(answer.sentences.map((at) => at.signs ?? []));
  return weighStory(answer, signs, toldBy(answer, verdicts), weights);
}

/** What the rules alone make of the story. */
export const toldBy = (answer: AnswerSense, verdicts: ReadonlyMap<CriterionId, Verdict>): Tale => ({
  soloStory: isSoloStory(answer),
  order: orderOf(answer, verdicts),
});
