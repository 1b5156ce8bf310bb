/** The compiled word cupboard: which classes a run of tokens belongs to. */
import type { Token } from '../model';

/** A class of the cupboard: a name, why its words belong together, and its entries. */
export interface WordClass {
  readonly name: string;
  readonly reason: string;
  /** Lemmas or phrases of lemmas; entries are separated by commas or line ends. */
  readonly entries: string;
}

/** A run of `length` tokens from token `from` that belongs to class `name`. */
export interface ClassMark {
  readonly name: string;
  readonly from: number;
  readonly length: number;
}

interface Entry {
  readonly name: string;
  readonly words: readonly string[];
}

/** "on-call engineer" as its tokens may come: with the hyphen inside, apart, or left out. */
export function spellings(entry: string): string[][] {
  const words = entry.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  if (!words.some((word) => /\w-\w/.test(word))) return [words];
  const apart = words.flatMap((word) => word.split(/(?<=\w)(-)(?=\w)/));
  return [words, apart, apart.filter((word) => word !== '-')];
}

/** Finds the words of classes in a sentence. */
export class Lexicon {
  private readonly byFirst = new Map<string, Entry[]>();
  /** Every class name, so that a phrase cannot name one that is not there. */
  readonly names = new Set<string>();

  constructor(classes: readonly WordClass[]) {
    for (const { name, entries } of classes) {
      this.names.add(name);
      for (const entry of entries.split(/[,\n]/)) {
        for (const words of spellings(entry.trim())) {
          const list = this.byFirst.get(words[0]!);
          if (list) list.push({ name, words });
          else this.byFirst.set(words[0]!, [{ name, words }]);
        }
      }
    }
  }

  /** @param lower the tokens as written, in lower case */
  marks(tokens: readonly Token[], lower: readonly string[]): ClassMark[] {
    const marks: ClassMark[] = [];
    const fits = (i: number, word: string) => tokens[i]?.lemma === word || lower[i] === word;
    const scan = (at: number, first: string) => {
      for (const { name, words } of this.byFirst.get(first) ?? []) {
        if (words.every((word, k) => k === 0 || fits(at + k, word)))
          marks.push({ name, from: at, length: words.length });
      }
    };
    tokens.forEach((token, at) => {
      scan(at, token.lemma);
      if (lower[at] !== token.lemma) scan(at, lower[at]!);
    });
    return marks;
  }
}
