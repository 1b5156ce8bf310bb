/**
 * The phrase language: how a row of the word cupboard says what it looks for.
 *
 * A phrase is elements with spaces between them. An element is
 * - `word`: a token with that lemma, or written so ("roll" finds "rolled"); lower case;
 * - `=word`: written exactly so, whatever its lemma;
 * - `@class`: words of a class of the cupboard, perhaps several tokens;
 * - `#NOUN`: a part of speech; `#INFL` any VERB or AUX;
 * - `a|b|@c|#NUM`: one of these;
 * - `(a b|c d)`: one of these sequences;
 * - any of them with `?` behind: there or not; with `!` before: not there (nothing is taken);
 * - `..` up to four, `...` up to nine tokens, none of them the end of a clause;
 * - `^` the start of a clause, `$` its end;
 * - `[` and `]` around the words that are to be marked, where that is not all of them.
 *
 * A phrase is tried at each token; gaps are bounded, so matching is linear in the sentence's length.
 */
import { spellings } from './lexicon';
import type { Sense } from './sense';

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A phrase made ready. */
export interface Phrase {
  readonly source: string;
  /** Keys of the tokens it can begin with (see `Sense.keys`); undefined: any token. */
  readonly firsts: readonly string[] | undefined;
  /** Sets of keys of which a sentence must hold one each for the phrase to be found in it. */
  readonly needs: readonly (readonly string[])[];
  /** The match that begins at token `at`, if there is one. */
  matchAt(sense: Sense, at: number): Match | undefined;
}

/** Goes on with the rest of the phrase from token `at`; true where it can be completed. */
type Next = (at: number, marks: Marks) => boolean;
/** Tries one element at token `at` of a sentence. */
type Step = (sense: Sense, at: number, marks: Marks, next: Next) => boolean;

/** An element, and what its first token must be. */
interface Element {
  readonly step: Step;
  /** Keys of the tokens that it can begin with; undefined: any. */
  readonly firsts: readonly string[] | undefined;
  /** Whether it can take no token at all. */
  readonly empty: boolean;
}

interface Marks {
  end: number;
  open: number;
  close: number;
}

/**
 * Makes a phrase ready.
 *
 * @throws SyntaxError where the phrase is not well formed
 */
export function phrase(source: string): Phrase {
  const parser = new Parser(source);
  const elements = parser.alternatives('end');
  const { step, firsts, empty } = sequence(elements);
  return {
    source,
    needs: elements.flatMap((each) => (each.empty || !each.firsts ? [] : [each.firsts])),
    firsts: empty ? undefined : firsts,
    matchAt(sense, at) {
      const marks: Marks = { end: at, open: -1, close: -1 };
      const found = step(sense, at, marks, (end) => {
        marks.end = end;
        return true;
      });
      if (!found) return undefined;
      const from = marks.open >= 0 ? marks.open : at;
      const to = marks.close >= 0 ? marks.close : marks.end;
      return to > from ? { from, to } : undefined;
    },
  };
}

/** Elements one after another. */
function sequence(elements: readonly Element[]): Element {
  const steps = elements.map(({ step }) => step);
  const firsts: string[] = [];
  let any = false;
  let empty = true;
  for (const element of elements) {
    if (element.firsts) firsts.push(...element.firsts);
    else any = true;
    if (!element.empty) {
      empty = false;
      break;
    }
  }
  return {
    empty,
    firsts: any ? undefined : firsts,
    step: (sense, at, marks, next) => {
      const go = (i: number, where: number): boolean =>
        i === steps.length
          ? next(where, marks)
          : steps[i]!(sense, where, marks, (then) => go(i + 1, then));
      return go(0, at);
    },
  };
}

function anyOf(elements: readonly Element[]): Element {
  return {
    empty: elements.some(({ empty }) => empty),
    firsts: elements.every(({ firsts }) => firsts)
      ? elements.flatMap(({ firsts }) => firsts ?? [])
      : undefined,
    step: elements.length < 4 ? tryAll(elements) : tryByWord(elements),
  };
}

const tryAll =
  (elements: readonly Element[]): Step =>
  (sense, at, marks, next) =>
    elements.some(({ step }) => step(sense, at, marks, next));

/** Long lists of words are looked up by the token that is there; what is no plain word is tried always. */
function tryByWord(elements: readonly Element[]): Step {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  elements.forEach(({ empty, firsts }, i) => {
    if (empty || firsts === undefined || firsts.some((first) => /^[@#]/.test(first))) {
      always.push(i);
      return;
    }
    for (const first of new Set(firsts)) {
      const list = byWord.get(first);
      if (list) list.push(i);
      else byWord.set(first, [i]);
    }
  });
  return (sense, at, marks, next) => {
    const token = sense.tokens[at];
    const word = sense.lower[at];
    const named = token && byWord.get(token.lemma);
    const spelt = token && word !== token.lemma ? byWord.get(word!) : undefined;
    const tries =
      named || spelt
        ? [...new Set([...(named ?? []), ...(spelt ?? []), ...always])].sort((a, b) => a - b)
        : always;
    return tries.some((i) => elements[i]!.step(sense, at, marks, next));
  };
}

const optional = ({ step, firsts }: Element): Element => ({
  empty: true,
  firsts,
  step: (sense, at, marks, next) => step(sense, at, marks, next) || next(at, marks),
});

/** An element that looks and takes no token. */
const looking = (step: Step): Element => ({ empty: true, firsts: [], step });

const not = ({ step }: Element): Element =>
  looking(
    (sense, at, marks, next) => !step(sense, at, { ...marks }, () => true) && next(at, marks),
  );

const gap = (most: number): Element => ({
  empty: true,
  firsts: undefined,
  step: (sense, at, marks, next) => {
    for (let i = at; i <= at + most && i <= sense.tokens.length; i++) {
      if (next(i, marks)) return true;
      if (sense.ends(i)) return false;
    }
    return false;
  },
});

const open = looking((_sense, at, marks, next) => {
  const before = marks.open;
  marks.open = at;
  if (next(at, marks)) return true;
  marks.open = before;
  return false;
});
const close = looking((_sense, at, marks, next) => {
  const before = marks.close;
  marks.close = at;
  if (next(at, marks)) return true;
  marks.close = before;
  return false;
});

const clauseStart = looking((sense, at, marks, next) => sense.starts(at) && next(at, marks));
const clauseEnd = looking((sense, at, marks, next) => sense.ends(at) && next(at, marks));

const word = (lemma: string): Element => ({
  empty: false,
  firsts: [lemma],
  step: (sense, at, marks, next) => {
    const token = sense.tokens[at];
    return (
      token !== undefined &&
      (token.lemma === lemma || sense.lower[at] === lemma) &&
      next(at + 1, marks)
    );
  },
});
const written = (form: string): Element => ({
  empty: false,
  firsts: [form],
  step: (sense, at, marks, next) => sense.lower[at] === form && next(at + 1, marks),
});
const ofClass = (name: string): Element => ({
  empty: false,
  firsts: [`@${name}`],
  step: (sense, at, marks, next) =>
    sense.lengths(name, at).some((length) => next(at + length, marks)),
});
const tagged = (tag: string): Element => ({
  empty: false,
  firsts: tag === 'INFL' ? ['#VERB', '#AUX'] : [`#${tag}`],
  step: (sense, at, marks, next) => {
    const pos = sense.tokens[at]?.pos;
    const fits = tag === 'INFL' ? pos === 'VERB' || pos === 'AUX' : pos === tag;
    return fits && next(at + 1, marks);
  },
});

class Parser {
  private readonly parts: readonly string[];
  private at = 0;
  /** How many groups are open. In a group `|` parts whole sequences, outside it single elements. */
  private depth = 0;

  constructor(private readonly source: string) {
    this.parts = source.match(/\.{2,3}|[()|?![\]^$]|[^\s()|?![\]^$]+|\s+/g) ?? [];
  }

  /** A sequence of elements up to `until`. */
  alternatives(until: 'end' | ')'): Element[] {
    const steps: Element[] = [];
    for (;;) {
      const part = this.parts[this.at];
      if (part === undefined || part === ')' || (part === '|' && until === ')')) {
        if ((part === undefined) !== (until === 'end')) throw this.error();
        return steps;
      }
      if (/^\s/.test(part)) this.at++;
      else steps.push(this.element());
    }
  }

  private element(): Element {
    if (this.take('!')) return not(this.choice());
    const step = this.choice();
    return this.take('?') ? optional(step) : step;
  }

  private choice(): Element {
    const steps = [this.atom()];
    while (this.depth === 0 && this.take('|')) steps.push(this.atom());
    return steps.length === 1 ? steps[0]! : anyOf(steps);
  }

  private atom(): Element {
    const part = this.parts[this.at++];
    if (part === undefined || /^[)|?\s]/.test(part)) throw this.error();
    switch (part) {
      case '(':
        return this.group();
      case '..':
        return gap(4);
      case '...':
        return gap(9);
      case '[':
        return open;
      case ']':
        return close;
      case '^':
        return clauseStart;
      case '$':
        return clauseEnd;
    }
    if (part.startsWith('@')) return ofClass(part.slice(1));
    if (part.startsWith('#')) return tagged(part.slice(1));
    if (part.startsWith('=')) return written(part.slice(1));
    const [first, ...others] = spellings(part).map((words) => sequence(words.map(word)));
    return others.length === 0 ? first! : anyOf([first!, ...others]);
  }

  private group(): Element {
    const choices: Element[] = [];
    this.depth++;
    do choices.push(sequence(this.alternatives(')')));
    while (this.take('|'));
    this.depth--;
    if (!this.take(')')) throw this.error();
    return anyOf(choices);
  }

  private take(part: string): boolean {
    if (this.parts[this.at] !== part) return false;
    this.at++;
    return true;
  }

  private error(): SyntaxError {
    return new SyntaxError(`not a phrase: ${this.source}`);
  }
}
