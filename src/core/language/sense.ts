/** What is understood of one sentence: tokens, the classes of its words, its clauses. */
import type { Token } from '../model';
import { readClauses, type Clause } from './clauses';
import { figures } from './figures';
import type { ClassMark, Lexicon } from './lexicon';
import type { Tagger } from './tokens';

const CLAUSE_MARKS = new Set(['.', ';', ':', '!', '?', '—', '–', '(', ')', '…', '-', '--']);
const OPENING = new Set(['"', '“', '«', '„']);
const CLOSING = new Set(['"', '”', '»', '“']);

export class Sense {
  readonly lower: readonly string[];
  readonly marks: readonly ClassMark[];
  /** For each token, whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
  readonly clauses: readonly Clause[];
  private readonly byClass = new Map<string, Map<number, number[]>>();
  /** What a phrase can begin with, lemma, word, "#POS" and "@class", and the tokens where it stands. */
  readonly keys: ReadonlyMap<string, readonly number[]>;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    lexicon: Lexicon,
  ) {
    this.lower = tokens.map((token) => token.text.toLowerCase().replace(/[’‘]/g, "'"));
    this.marks = [...lexicon.marks(tokens, this.lower), ...figures(tokens, this.lower)];
    const keys = new Map<string, number[]>();
    const add = (key: string, at: number) => {
      const places = keys.get(key);
      if (!places) keys.set(key, [at]);
      else if (places.at(-1) !== at) places.push(at);
    };
    tokens.forEach(({ lemma, pos }, i) => {
      add(lemma, i);
      add(`#${pos}`, i);
      add(this.lower[i]!, i);
    });
    for (const { name, from, length } of this.marks) {
      let at = this.byClass.get(name);
      if (!at) this.byClass.set(name, (at = new Map()));
      const lengths = at.get(from);
      if (!lengths) {
        at.set(from, [length]);
        add(`@${name}`, from);
      } else if (!lengths.includes(length)) {
        lengths.push(length);
        lengths.sort((a, b) => b - a);
      }
    }
    this.keys = keys;
    this.quoted = quotedTokens(tokens);
    this.clauses = readClauses(this);
  }

  /** Lengths of the runs of class `name` from token `at`, longest first. */
  lengths(name: string, at: number): readonly number[] {
    return this.byClass.get(name)?.get(at) ?? [];
  }

  /** Whether a run of class `name` begins at token `at`. */
  is(name: string, at: number): boolean {
    return this.byClass.get(name)?.has(at) ?? false;
  }

  /** Whether a run of class `name` covers token `at`. */
  covers(name: string, at: number): boolean {
    const starts = this.byClass.get(name);
    if (!starts) return false;
    for (let from = at; from >= 0 && from > at - 6; from--)
      if (starts.get(from)?.some((length) => from + length > at)) return true;
    return false;
  }

  /** First token of a run of class `name` in [from, to), or -1. */
  find(name: string, from = 0, to = this.tokens.length): number {
    const starts = this.byClass.get(name);
    if (!starts) return -1;
    for (let i = from; i < to; i++) if (starts.has(i)) return i;
    return -1;
  }

  /** Whether the sentence holds a run of class `name` in [from, to). */
  has(name: string, from = 0, to = this.tokens.length): boolean {
    return this.find(name, from, to) >= 0;
  }

  /** Whether a clause begins at token `at`. */
  starts(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      before === undefined ||
      CLAUSE_MARKS.has(before.text) ||
      before.text === ',' ||
      before.pos === 'CCONJ' ||
      OPENING.has(before.text)
    );
  }

  /** Whether a clause ends before token `at`. */
  ends(at: number): boolean {
    const here = this.tokens[at];
    return here === undefined || (CLAUSE_MARKS.has(here.text) && here.text !== '-');
  }

  /** The words of tokens [from, to), as offsets in the sentence's text. */
  span(from: number, to: number): { start: number; end: number } {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }
}

/** Reads sentences. */
export type Reader = (text: string) => Sense;

export const reader =
  (tag: Tagger, lexicon: Lexicon): Reader =>
  (text) =>
    new Sense(text, tag(text), lexicon);

function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = tokens.map(() => false);
  let from = -1;
  tokens.forEach((token, i) => {
    if (from < 0 && OPENING.has(token.text)) from = i;
    else if (from >= 0 && CLOSING.has(token.text)) {
      quoted.fill(true, from, i + 1);
      from = -1;
    }
  });
  return quoted;
}
