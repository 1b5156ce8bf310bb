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
import { featuresOf, type Found } from './features';
import { JUDGES } from '../criteria/index';
import { isSoloStory } from '../story/actors';
import { orderOf } from '../story/order';
import type { Network, Weights } from './network';
import { storyFeatures, weigh, weighStory, type Tale } from './weigh';

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
    return { sentence, index, sense, hits: found.hits, marks, ...reckoned };
  });
  return { source, answer, sentences };
}

/** The verdict on each criterion. */
export function verdictsOn(
  answer: AnswerSense,
  weights: Weights,
): ReadonlyMap<CriterionId, Verdict> {
  return new Map(
    JUDGES.map((each) => [each.id, weigh(each.id, answer, judge(each, answer), weights)]),
  );
}

/** Who acts in the story, and what came first. */
export function storyOf(
  answer: AnswerSense,
  verdicts: ReadonlyMap<CriterionId, Verdict>,
  { network, weights }: Reading,
): Tale {
  const told = { soloStory: isSoloStory(answer), order: orderOf(answer, verdicts) };
  const signs = network.story(answer.sentences.map((at) => at.signs ?? []));
  return weighStory(storyFeatures(answer, signs, told), weights);
}
