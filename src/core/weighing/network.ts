/**
 * The second opinion: a small neural network over words and structure.
 *
 * One layer holds a vector for each feature of a sentence; their sum tells how likely the sentence
 * carries each criterion and each tone fault. A few more outputs, the signs, say what the sentence
 * tells of the story: whether anybody else acts, and what came first. It was trained by
 * `scripts/train.mjs` on the labelled drafts and sentences in `test/corpus`.
 */

import type { Feature } from './features';

/** Weights as the training script writes them. */
export interface Weights {
  /** Names of the features, one a line. */
  readonly features: string;
  /** What is told apart: "detection any", "detection met", "no-blame" … */
  readonly labels: readonly string[];
  /**
   * The vectors, each as characters: what a step is worth (see `stepSize`), then one character a
   * place. A character's code less `ZERO` is its number.
   */
  readonly vectors: string;
  /** Added to the sum of the vectors. */
  readonly bias: readonly number[];
  /** For each label and then each sign: bias, and a weight for each place. */
  readonly outputs: readonly (readonly number[])[];
  /** For "nobody else acts" and each order: bias, and weights of the pooled signs. */
  readonly story: readonly (readonly number[])[];
  /** Second stage for criteria: bias, then the weights of `answerFeatures`. */
  readonly answer: Readonly<Record<string, readonly number[]>>;
  /** Second stage for the story: "solo" and each order; bias, then the weights of `storyFeatures`. */
  readonly tale: Readonly<Record<string, readonly number[]>>;
}

/** The character code of no steps. */
export const ZERO = 80;
/** Most steps either side of nothing. */
export const STEPS = 44;
/** What a step is worth, by the number before a vector. */
export const stepSize = (number: number) => 2 ** (number / 6 - 8);

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** What the network makes of a sentence. */
export interface Reckoning {
  /** Chances by label, 0 to 1. */
  readonly chances: ReadonlyMap<string, number>;
  readonly signs: readonly number[];
}

/** Ready for use; unpacking takes some ten milliseconds. */
export class Network {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly vectors: Float32Array;

  constructor(private readonly weights: Weights) {
    this.rows = new Map(weights.features.split('\n').map((name, row) => [name, row]));
    const { vectors, bias } = weights;
    const width = bias.length;
    this.vectors = new Float32Array(this.rows.size * width);
    for (let row = 0; row < this.rows.size; row++) {
      const at = row * (width + 1);
      const size = stepSize(vectors.charCodeAt(at) - ZERO);
      for (let k = 0; k < width; k++)
        this.vectors[row * width + k] = size * (vectors.charCodeAt(at + 1 + k) - ZERO);
    }
  }

  /** What a sentence with these features carries. */
  reckon(features: readonly string[]): Reckoning {
    const { labels, outputs } = this.weights;
    const hidden = this.hidden(features);
    const values = outputs.map(([bias = 0, ...ws]) =>
      ws.reduce((sum, weight, k) => sum + weight * hidden[k]!, bias),
    );
    return {
      chances: new Map(labels.map((label, i) => [label, sigmoid(values[i]!)])),
      signs: values.slice(labels.length),
    };
  }

  /**
   * The tokens that speak for a label: the run of tokens whose features add most to its chance.
   *
   * @param features what is read from which tokens
   * @param length how many tokens the sentence has; at least one
   * @returns tokens `from` to `to`, `to` exclusive
   */
  wordsFor(label: string, features: readonly Feature[], length: number): Run {
    const { labels, outputs, bias } = this.weights;
    const hidden = this.hidden([...new Set(features.map(({ name }) => name))]);
    const output = outputs[labels.indexOf(label)]!;
    const pull = bias.map((_, k) => (hidden[k]! > 0 ? output[k + 1]! : 0));
    const worth = new Float64Array(length);
    for (const { name, from, to } of features) {
      const row = this.rows.get(name);
      if (row === undefined) continue;
      const sum = pull.reduce((all, p, k) => all + p * this.vectors[row * pull.length + k]!, 0);
      for (let i = from; i < to; i++) worth[i] = worth[i]! + sum / (to - from);
    }
    return heaviestRun(worth);
  }

  private hidden(features: readonly string[]): Float64Array {
    const { bias } = this.weights;
    const width = bias.length;
    const sum = new Float64Array(width);
    let known = 0;
    for (const name of features) {
      const row = this.rows.get(name);
      if (row === undefined) continue;
      known++;
      for (let k = 0; k < width; k++) sum[k] = sum[k]! + this.vectors[row * width + k]!;
    }
    const length = 1 / Math.sqrt(Math.max(1, known));
    return sum.map((value, k) => Math.max(0, value * length + bias[k]!));
  }

  /** What the signs of all sentences say together: "nobody else acts", then each order. */
  story(signs: readonly (readonly number[])[]): number[] {
    const pooled = pool(signs);
    return this.weights.story.map(([bias = 0, ...ws]) =>
      ws.reduce((sum, weight, k) => sum + weight * (pooled[k] ?? 0), bias),
    );
  }
}

/** Tokens, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What a token must be worth, as a share of the worthiest, to lengthen a run. */
const LENGTHENS = 0.1;

/** Fewest tokens of a run. */
const LEAST_TOKENS = 6;

/** The run with the greatest sum, where every token costs a little. */
function heaviestRun(worth: Float64Array): Run {
  const cost = LENGTHENS * Math.max(0, ...worth);
  let best: Run & { sum: number } = { from: 0, to: worth.length, sum: -Infinity };
  let [from, sum] = [0, 0];
  worth.forEach((value, i) => {
    if (sum <= 0) [from, sum] = [i, 0];
    sum += value - cost;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  let { from: start, to: end } = best;
  // A word or two say little by themselves: the heavier neighbour joins them.
  while (end - start < Math.min(LEAST_TOKENS, worth.length))
    if (end === worth.length || (start > 0 && worth[start - 1]! > worth[end]!)) start--;
    else end++;
  return { from: start, to: end };
}

/** The strongest of each sign, then the share of sentences that have it. */
export function pool(signs: readonly (readonly number[])[]): number[] {
  const columns = (signs[0] ?? []).map((_, k) => signs.map((sentence) => sentence[k]!));
  return [
    ...columns.map((column) => Math.max(...column)),
    ...columns.map((column) => column.reduce((sum, x) => sum + sigmoid(x), 0) / column.length),
  ];
}
