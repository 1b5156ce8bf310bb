import { phrase, type Match, type Phrase } from './phrases';
import type { Sense } from './sense';

/** A row of the cupboard: a phrase, and what is said of it. */
export interface Row {
  readonly phrase: string;
}

/** A row's phrase found in a sentence. */
export interface RowMatch<R extends Row> extends Match {
  readonly row: R;
}

/** Words that nearly every sentence holds; they tell little about which phrases are in it. */
const COMMON = new Set(
  'the a an be have do to of in on at for with and or but not it that this i we he she they you my our their his her as by from so will can could would who what all one'.split(
    ' ',
  ),
);

/** How often a sentence is likely to hold one of `keys`. */
const commonness = (keys: readonly string[]): number =>
  keys.reduce(
    (sum, key) => sum + (/^#/.test(key) ? 99 : /^@/.test(key) ? 9 : COMMON.has(key) ? 9 : 1),
    0,
  );

/** Rows that are looked for together, by the words that they can begin with. */
export class PhraseSet<R extends Row> {
  /** Rows by the keys of the rarest element that they cannot do without. */
  private readonly byNeed = new Map<string, number[]>();
  private readonly needless: number[] = [];
  private readonly byFirst = new Map<string, number[]>();
  private readonly anywhere: number[] = [];
  private readonly phrases: readonly Phrase[];

  /** @throws SyntaxError where a phrase is not well formed */
  constructor(private readonly rows: readonly R[]) {
    this.phrases = rows.map((row) => phrase(row.phrase));
    this.phrases.forEach(({ firsts, needs }, i) => {
      const [rarest] = [...needs].sort((a, b) => commonness(a) - commonness(b));
      if (!rarest) this.needless.push(i);
      for (const key of new Set(rarest)) {
        const list = this.byNeed.get(key);
        if (list) list.push(i);
        else this.byNeed.set(key, [i]);
      }
      if (!firsts) this.anywhere.push(i);
      else
        for (const first of new Set(firsts)) {
          const list = this.byFirst.get(first);
          if (list) list.push(i);
          else this.byFirst.set(first, [i]);
        }
    });
  }

  /** Every match, by the token it begins with; of one row at one token only the first. */
  matches(sense: Sense): RowMatch<R>[] {
    const possible = new Set(this.needless);
    for (const key of sense.distinctKeys)
      for (const i of this.byNeed.get(key) ?? []) possible.add(i);
    if (possible.size === 0) return [];
    const found: RowMatch<R>[] = [];
    /** By row, the token at which it was last tried: several keys may lead to one row. */
    const tried = new Int32Array(this.rows.length).fill(-1);
    for (let at = 0; at < sense.tokens.length; at++) {
      const attempt = (i: number) => {
        if (tried[i] === at || !possible.has(i)) return;
        tried[i] = at;
        const match = this.phrases[i]!.matchAt(sense, at);
        if (match) found.push({ ...match, row: this.rows[i]! });
      };
      for (const key of sense.keys(at)) this.byFirst.get(key)?.forEach(attempt);
      this.anywhere.forEach(attempt);
    }
    return found;
  }
}

/** Rows that differ in nothing but their phrase. */
export const phraseSet = (...phrases: readonly string[]): PhraseSet<Row> =>
  new PhraseSet(phrases.map((each) => ({ phrase: each })));
