/**
 * The second opinion: a logistic regression over structure.
 *
 * It was trained by `scripts/train.mjs` on the labelled drafts and sentences in `test/corpus`. A
 * first stage gives each sentence a chance of carrying each criterion (at all, and met) and each
 * tone fault; a second stage weighs an answer's best sentences with what the judges found.
 */
import type { CriterionId, Level } from '../model';
import type { AnswerSense, Place, ReadSentence, Verdict } from '../criteria/criterion';

/** Weights as the training script writes them. */
export interface Weights {
  /** Names of the features, one a line. */
  readonly features: string;
  /** What is told apart, in the order of the columns: "detection any", "detection met", "no-blame" … */
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a column's weights is worth. */
  readonly scale: readonly number[];
  /** One character a weight, feature by feature: its code less `ZERO` is the number of steps. */
  readonly steps: string;
  /** Second stage: bias, then the weights of `answerFeatures`. */
  readonly answer: Readonly<Record<string, readonly number[]>>;
}

/** The character code of a weight of nothing. */
export const ZERO = 80;

/** Chances by label, 0 to 1. */
export type Chances = ReadonlyMap<string, number>;

/** The first stage, ready for use. */
export class SentenceModel {
  private readonly rows: ReadonlyMap<string, number>;

  constructor(private readonly weights: Weights) {
    this.rows = new Map(weights.features.split('\n').map((name, row) => [name, row]));
  }

  /** What a sentence with these features carries. */
  chances(features: readonly string[]): Chances {
    const { labels, bias, scale, steps } = this.weights;
    const known = features.flatMap((name) => this.rows.get(name) ?? []);
    const length = 1 / Math.sqrt(Math.max(1, known.length));
    return new Map(
      labels.map((label, column) => {
        let sum = 0;
        for (const row of known) sum += steps.charCodeAt(row * labels.length + column) - ZERO;
        return [label, sigmoid(bias[column]! + sum * scale[column]! * length)];
      }),
    );
  }
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const logit = (p: number) => Math.log((p + 1e-4) / (1 - p + 1e-4));

/** What the second stage sees of an answer: its best sentences, and the judge's own verdict. */
export function answerFeatures(id: CriterionId, answer: AnswerSense, judged: Verdict): number[] {
  const chances = (label: string) =>
    answer.sentences.map((at) => at.chances?.get(label) ?? 0).sort((a, b) => b - a);
  const any = chances(`${id} any`);
  const met = chances(`${id} met`);
  const sentences = (level?: Level) =>
    new Set(
      judged.places.filter((place) => !level || place.level === level).map(({ at }) => at.index),
    ).size;
  return [
    logit(any[0] ?? 0),
    logit(any[1] ?? 0),
    logit(met[0] ?? 0),
    logit(met[1] ?? 0),
    judged.level === 'absent' ? 0 : 1,
    judged.level === 'met' ? 1 : 0,
    Math.min(3, sentences()),
    Math.min(3, sentences('met')),
    Math.log(answer.sentences.length + 1),
  ];
}

/** The level that judge and model agree on, with the sentences that earn it, best first. */
export function weigh(
  id: CriterionId,
  answer: AnswerSense,
  judged: Verdict,
  weights: Weights,
): Verdict {
  const features = answerFeatures(id, answer, judged);
  const chance = (label: string) => {
    const [bias = 0, ...ws] = weights.answer[label] ?? [];
    return sigmoid(ws.reduce((sum, w, i) => sum + w * features[i]!, bias));
  };
  // No mark without evidence: where no judge points at words, some sentence has to be likely.
  const likely =
    judged.places.length > 0 ||
    answer.sentences.some(({ chances }) => (chances?.get(`${id} any`) ?? 0) > LIKELY);
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
  const chance = ({ chances }: ReadSentence) =>
    chances?.get(`${id} ${level === 'met' ? 'met' : 'any'}`) ?? 0;
  const hits = new Map(judged.places.map((place) => [place.at.index, place]));
  const ranked = answer.sentences
    .map((at) => {
      const hit = hits.get(at.index);
      return { at, hit, worth: chance(at) + (hit ? (hit.level === level ? 0.5 : 0.2) : 0) };
    })
    .sort((a, b) => b.worth - a.worth);
  return ranked
    .filter(({ hit, at }, i) => i === 0 || hit?.level === level || chance(at) > LIKELY)
    .map(({ at, hit }) => ({
      at,
      level,
      from: hit?.from ?? 0,
      to: hit?.to ?? at.sense.tokens.length,
    }));
}
