/** Weighs what the judges found against what the network makes of an answer's sentences. */
import type { CriterionId, Level, Order } from '../model';
import type { AnswerSense, Place, ReadSentence, Verdict } from '../criteria/criterion';
import { sigmoid, type Weights } from './network';

const logit = (p: number) => Math.log((p + 1e-4) / (1 - p + 1e-4));
const chanceOf = (at: ReadSentence, label: string) => at.chances?.get(label) ?? 0;

function weighed(weights: readonly number[] | undefined, features: readonly number[]): number {
  const [bias = 0, ...ws] = weights ?? [];
  return ws.reduce((sum, w, i) => sum + w * features[i]!, bias);
}

/** What a judge and the network see of an answer for one criterion. */
function criterionFeatures(id: CriterionId, answer: AnswerSense, judged: Verdict): number[] {
  const best = (label: string) => {
    const chances = answer.sentences.map((at) => chanceOf(at, label)).sort((a, b) => b - a);
    const none = chances.reduce((product, p) => product * (1 - Math.min(p, 0.99)), 1);
    return [logit(chances[0] ?? 0), logit(chances[1] ?? 0), Math.log(1 - none + 1e-3)];
  };
  const sentences = (level?: Level) =>
    new Set(
      judged.places.filter((place) => !level || place.level === level).map(({ at }) => at.index),
    ).size;
  return [
    ...best(`${id} any`),
    ...best(`${id} met`),
    judged.level === 'absent' ? 0 : 1,
    judged.level === 'met' ? 1 : 0,
    Math.min(3, sentences()),
    Math.min(3, sentences('met')),
  ];
}

/**
 * What the second stage sees of an answer: its best sentences and the judges' own verdicts, for all
 * criteria, since what serves one often stands beside what serves another.
 *
 * @param judged the verdict of each judge, in a stable order
 */
export function answerFeatures(
  answer: AnswerSense,
  judged: ReadonlyMap<CriterionId, Verdict>,
): number[] {
  return [
    Math.log(answer.sentences.length + 1),
    ...[...judged].flatMap(([id, verdict]) => criterionFeatures(id, answer, verdict)),
  ];
}

/** The level that judge and network agree on, with the sentences that earn it, best first. */
export function weigh(
  id: CriterionId,
  answer: AnswerSense,
  judged: Verdict,
  features: readonly number[],
  weights: Pick<Weights, 'answer'>,
): Verdict {
  const chance = (label: string) => sigmoid(weighed(weights.answer[label], features));
  // No mark without evidence: where no judge points at words, some sentence has to be likely.
  const likely =
    judged.places.length > 0 || answer.sentences.some((at) => chanceOf(at, `${id} any`) > LIKELY);
  const level: Level =
    !likely || chance(`${id} any`) < 0.5 ? 'absent' : chance(`${id} met`) > 0.5 ? 'met' : 'partial';
  return { level, places: level === 'absent' ? [] : placesFor(id, level, answer, judged) };
}

/** A sentence this likely to carry a criterion is evidence even where no phrase points at words in it. */
const LIKELY = 0.2;

function placesFor(
  id: CriterionId,
  level: 'met' | 'partial',
  answer: AnswerSense,
  judged: Verdict,
): Place[] {
  const chance = (at: ReadSentence) => chanceOf(at, `${id} ${level === 'met' ? 'met' : 'any'}`);
  const hits = new Map(judged.places.map((place) => [place.at.index, place]));
  const ranked = answer.sentences
    .map((at) => {
      const hit = hits.get(at.index);
      return { at, hit, worth: chance(at) + (hit ? (hit.level === level ? 0.5 : 0.2) : 0) };
    })
    .sort((a, b) => b.worth - a.worth);
  return ranked
    .filter(({ hit, at }, i) => i === 0 || hit?.level === level || chance(at) > LIKELY)
    .map(({ at, hit }) => {
      const { from, to } = hit ??
        at.wordsFor?.(`${id} any`) ?? { from: 0, to: at.sense.tokens.length };
      return { at, level, from, to };
    });
}

export const ORDERS: readonly Order[] = ['stabilize-first', 'cause-first', 'unclear'];

/** What is told of the story by rule, to be weighed with what the network makes of it. */
export interface Tale {
  readonly soloStory: boolean;
  readonly order: Order;
}

/**
 * What the second stage sees of the story.
 *
 * @param signs what `Network.story` makes of all sentences
 */
export function storyFeatures(
  answer: AnswerSense,
  signs: readonly number[],
  { soloStory, order }: Tale,
): number[] {
  const { sentences } = answer;
  const first = (id: CriterionId) => {
    const at = sentences.findIndex((each) => chanceOf(each, `${id} any`) > 0.5);
    return at < 0 ? sentences.length : at;
  };
  const most = (id: CriterionId) =>
    Math.max(0, ...sentences.map((at) => chanceOf(at, `${id} any`)));
  const [relief, cause] = [first('mitigation'), first('root-cause')];
  return [
    ...signs,
    soloStory ? 1 : 0,
    order === 'cause-first' ? 1 : 0,
    order === 'stabilize-first' ? 1 : 0,
    relief < sentences.length ? 1 : 0,
    cause < sentences.length ? 1 : 0,
    relief < cause ? 1 : 0,
    relief > cause ? 1 : 0,
    most('mitigation'),
    most('root-cause'),
    most('roles'),
    most('communication'),
    most('rationale'),
    Math.log(sentences.length + 1),
  ];
}

/** Fewest sentences of an answer that the network has learned from; below, the rules alone judge the story. */
const LEAST_SENTENCES = 8;

/** The story that rule and network agree on. */
export function weighStory(
  answer: AnswerSense,
  signs: readonly number[],
  told: Tale,
  weights: Weights,
): Tale {
  if (answer.sentences.length < LEAST_SENTENCES) return told;
  const features = storyFeatures(answer, signs, told);
  const worth = (name: string) => weighed(weights.tale[name], features);
  const best = Math.max(...ORDERS.map(worth));
  return {
    soloStory: worth('solo') > 0,
    order: ORDERS.find((order) => worth(order) === best) ?? 'unclear',
  };
}
