/** What is read, at most. Beyond it the parser, which nothing can interrupt, takes seconds or hours. */
const LIMITS = {
  characters: 1_000_000,
  lines: 20_000,
  depth: 100,
  /** Levels of nesting, summed over all lines. */
  nesting: 40_000,
  /** Characters of markup in the whole document. */
  marks: 40_000,
  // Time grows with the square of these within one paragraph; the limits are on the sum of squares.
  brackets: 2_000 ** 2,
  stresses: 4_000 ** 2,
  lazyLines: 2_000 ** 2,
  /** Comments begun in a paragraph, times its length. */
  openings: 10_000_000,
};

/** What has been seen of one paragraph. */
interface Paragraph {
  readonly line: number;
  length: number;
  brackets: number;
  stresses: number;
  openings: number;
  lazyLines: number;
  readonly inContainer: boolean;
}

/** How a line begins: block quotes, list markers, indentation. */
interface Prefix {
  readonly quotes: number;
  readonly depth: number;
  /** A list item begins here. */
  readonly item: boolean;
  /** Column of the text, without the marks of block quotes. */
  readonly column: number;
  /** Offset of the text. */
  readonly from: number;
}

/**
 * Why a document would take too long to read, as a message for its writer; undefined where it
 * would not. One pass over the text, which knows just enough Markdown to see what would be slow.
 *
 * @param source the whole document
 */
export function reasonToDecline(source: string): string | undefined {
  if (source.length > LIMITS.characters) {
    return tooMuch('This document', source.length, 'characters', LIMITS.characters);
  }
  const sums = {
    lines: 0,
    marks: 0,
    nesting: 0,
    brackets: 0,
    stresses: 0,
    lazyLines: 0,
    openings: 0,
  };
  let paragraph: Paragraph | undefined;
  let fence: { mark: string; quotes: number; column: number } | undefined;
  let openDepth = 0;
  let number = 0;

  /** Adds a finished paragraph to the sums. */
  const finish = (): string | undefined => {
    if (!paragraph) return undefined;
    const { line, brackets, stresses, lazyLines, openings, length } = paragraph;
    paragraph = undefined;
    const where = `The paragraph at line ${count(line)}`;
    sums.brackets += brackets ** 2;
    sums.stresses += stresses ** 2;
    sums.lazyLines += lazyLines ** 2;
    sums.openings += openings * length;
    if (sums.brackets > LIMITS.brackets) return tangled(where, brackets, 'square brackets');
    if (sums.stresses > LIMITS.stresses)
      return tangled(where, stresses, 'marks of emphasis or code');
    if (sums.lazyLines > LIMITS.lazyLines) {
      return tangled(where, lazyLines, 'lines that go on from a quote or a list without its mark');
    }
    if (sums.openings > LIMITS.openings)
      return tangled(where, openings, 'unfinished HTML comments');
    return undefined;
  };

  for (let start = 0; start < source.length;) {
    const end = lineEnd(source, start);
    number++;
    const prefix = readPrefix(source, start, end);
    const blank = prefix.from >= end;
    if (prefix.depth > LIMITS.depth) {
      const where = `Line ${count(number)}`;
      return tangled(where, prefix.depth, 'levels of quotes or lists, one within another');
    }
    if (fence && (prefix.quotes < fence.quotes || (!blank && prefix.column < fence.column))) {
      fence = undefined;
    }
    const mark = blank ? undefined : fenceMark(source, prefix.from, end);
    if (fence) {
      if (
        mark?.startsWith(fence.mark) &&
        /^\s*$/u.test(source.slice(prefix.from + mark.length, end))
      ) {
        fence = undefined;
      }
    } else if (blank || mark !== undefined) {
      const reason = finish();
      if (reason) return reason;
      if (mark) {
        // Only in a list can a line that is less indented end the code.
        const column = prefix.column > 3 ? prefix.column - 3 : 0;
        fence = { mark, quotes: prefix.quotes, column };
      }
    } else {
      if (paragraph && prefix.item) {
        const reason = finish();
        if (reason) return reason;
      }
      if (prefix.depth > 0) openDepth = prefix.depth;
      else if (prefix.column === 0 && !paragraph) openDepth = 0;
      paragraph ??= {
        line: number,
        length: 0,
        brackets: 0,
        stresses: 0,
        openings: 0,
        lazyLines: 0,
        inContainer: prefix.depth > 0,
      };
      if (paragraph.inContainer && prefix.depth === 0 && prefix.column < 2) paragraph.lazyLines++;
      sums.marks += countMarks(source, prefix.from, end, paragraph);
    }
    if (!blank) {
      sums.lines++;
      const levels = Math.max(prefix.depth, Math.min(openDepth, Math.floor(prefix.column / 2)));
      sums.nesting += Math.max(0, levels - 3);
    }
    if (sums.lines > LIMITS.lines)
      return tooMuch('This document', sums.lines, 'lines', LIMITS.lines);
    if (sums.nesting > LIMITS.nesting) {
      return tangled('This document', sums.nesting, 'levels of quotes and lists in all');
    }
    if (sums.marks > LIMITS.marks) {
      return tangled('This document', sums.marks, 'characters of markup');
    }
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return finish();
}

function lineEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length) {
    const code = source.charCodeAt(end);
    if (code === 10 || code === 13) break;
    end++;
  }
  return end;
}

function readPrefix(source: string, start: number, end: number): Prefix {
  let quotes = 0;
  let items = 0;
  let column = 0;
  let indent = 0;
  let from = start === 0 && source.startsWith('\uFEFF') ? 1 : start;
  for (; from < end; from++) {
    const character = source[from] ?? '';
    if (character === ' ' || character === '\t') {
      column += character === '\t' ? 4 : 1;
      continue;
    }
    if (character === '>') {
      quotes++;
      column = 0;
      continue;
    }
    const marker = /[-*+\d]/.test(character)
      ? /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(source.slice(from, from + 12))?.[0]
      : undefined;
    if (marker === undefined) break;
    // Only the indentation before the first marker tells of lists that were opened above.
    if (items === 0) indent = Math.floor(column / 2);
    items++;
    column += marker.length;
    from += marker.length - 1;
  }
  return { quotes, depth: quotes + items + indent, item: items > 0, column, from };
}

/** The marks that begin or end fenced code. */
function fenceMark(source: string, from: number, end: number): string | undefined {
  const first = source[from];
  if (first !== '`' && first !== '~') return undefined;
  let to = from;
  while (to < end && source[to] === first) to++;
  if (to - from < 3) return undefined;
  if (first === '`' && source.slice(to, end).includes('`')) return undefined;
  return source.slice(from, to);
}

/** Counts the markup of a line into its paragraph; returns how many marks there were. */
function countMarks(source: string, from: number, end: number, paragraph: Paragraph): number {
  let marks = 0;
  let before = '';
  for (let at = from; at < end; at++) {
    const character = source[at] ?? '';
    switch (character) {
      case '[':
      case ']':
        paragraph.brackets += character === '[' ? 1 : 0;
        marks++;
        break;
      case '*':
      case '_':
      case '~':
      case '`':
        if (character !== before) {
          paragraph.stresses++;
          marks++;
        }
        break;
      case '<':
        if (source[at + 1] === '!' || source[at + 1] === '?') paragraph.openings++;
        marks++;
        break;
      case '&':
      case '\\':
      case '|':
        marks++;
    }
    before = character;
  }
  paragraph.length += end - from + 1;
  return marks;
}

function tooMuch(what: string, found: number, things: string, limit: number): string {
  return `${what} has ${count(found)} ${things}, so it was not checked: up to ${count(limit)} are read.`;
}

function tangled(what: string, found: number, things: string): string {
  return `${what} has ${count(found)} ${things}, so the document was not checked: reading it would take too long.`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
