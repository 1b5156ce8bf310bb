/**
 * The second opinion: a small neural network over words and structure.
 *
 * One layer holds a vector for each feature of a sentence; their sum tells how likely the sentence
 * carries each criterion and each tone fault. A few more outputs, the signs, say what the sentence
 * tells of the story: whether anybody else acts, and what came first. It was trained by
 * `scripts/train.mjs` on the labelled drafts and sentences in `test/corpus`.
 */

/** Weights as the training script writes them. */
export interface Weights {
  /** Names of the features, one a line. */
  readonly features: string;
  /** What is told apart: "detection any", "detection met", "no-blame" … */
  readonly labels: readonly string[];
  /** What one step is worth, for each place of a feature's vector. */
  readonly scale: readonly number[];
  /** The vectors, one character a place: its code less `ZERO` is the number of steps. */
  readonly steps: string;
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
  private readonly vectors: Int8Array;

  constructor(private readonly weights: Weights) {
    this.rows = new Map(weights.features.split('\n').map((name, row) => [name, row]));
    this.vectors = Int8Array.from(weights.steps, (step) => step.charCodeAt(0) - ZERO);
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

  private hidden(features: readonly string[]): Float64Array {
    const { scale, bias } = this.weights;
    const width = scale.length;
    const sum = new Float64Array(width);
    let known = 0;
    for (const name of features) {
      const row = this.rows.get(name);
      if (row === undefined) continue;
      known++;
      for (let k = 0; k < width; k++) sum[k] = sum[k]! + this.vectors[row * width + k]!;
    }
    const length = 1 / Math.sqrt(Math.max(1, known));
    return sum.map((value, k) => Math.max(0, value * scale[k]! * length + bias[k]!));
  }

  /** What the signs of all sentences say together: "nobody else acts", then each order. */
  story(signs: readonly (readonly number[])[]): number[] {
    const pooled = pool(signs);
    return this.weights.story.map(([bias = 0, ...ws]) =>
      ws.reduce((sum, weight, k) => sum + weight * (pooled[k] ?? 0), bias),
    );
  }
}

/** The strongest of each sign, then the share of sentences that have it. */
export function pool(signs: readonly (readonly number[])[]): number[] {
  const columns = (signs[0] ?? []).map((_, k) => signs.map((sentence) => sentence[k]!));
  return [
    ...columns.map((column) => Math.max(...column)),
    ...columns.map((column) => column.reduce((sum, x) => sum + sigmoid(x), 0) / column.length),
  ];
}
