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
  private readonly phrases: readonly Phrase[];

  /** @throws SyntaxError where a phrase is not well formed */
  constructor(private readonly rows: readonly R[]) {
    this.phrases = rows.map((row) => phrase(row.phrase));
    this.phrases.forEach(({ needs }, i) => {
      const [rarest] = [...needs].sort((a, b) => commonness(a) - commonness(b));
      if (!rarest) this.needless.push(i);
      for (const key of new Set(rarest)) {
        const list = this.byNeed.get(key);
        if (list) list.push(i);
        else this.byNeed.set(key, [i]);
      }
    });
  }

  /** Every match, by the token it begins with; of one row at one token only the first. */
  matches(sense: Sense): RowMatch<R>[] {
    const possible = new Set(this.needless);
    for (const key of sense.keys.keys())
      for (const i of this.byNeed.get(key) ?? []) possible.add(i);
    const found: RowMatch<R>[] = [];
    for (const i of possible)
      for (const at of beginnings(this.phrases[i]!, sense)) {
        const match = this.phrases[i]!.matchAt(sense, at);
        if (match) found.push({ ...match, row: this.rows[i]! });
      }
    return found.sort((a, b) => a.from - b.from);
  }
}

/** Where a phrase can begin: by the words that it begins with, else anywhere. */
function beginnings({ firsts }: Phrase, sense: Sense): Iterable<number> {
  if (!firsts) return sense.tokens.keys();
  return new Set(firsts.flatMap((key) => sense.keys.get(key) ?? []));
}

/** Rows that differ in nothing but their phrase. */
export const phraseSet = (...phrases: readonly string[]): PhraseSet<Row> =>
  new PhraseSet(phrases.map((each) => ({ phrase: each })));
