const MOST_CHARACTERS = 1_000_000;
const DEEPEST = 100;

/**
 * What is read, at most, of a document. Beyond it the parser, which nothing can interrupt, takes
 * seconds or hours. Its time grows with the square of what a paragraph holds, so paragraphs count
 * with their squares.
 */
const LIMITS = {
  lines: { most: 8_000, says: 'It has more than 8,000 lines.' },
  blankLines: { most: 30_000, says: 'It has more than 30,000 blank lines.' },
  marks: { most: 12_000, says: 'It has more than 12,000 characters of markup.' },
  nesting: { most: 30_000, says: 'Very many of its lines are deep within quotes or lists.' },
  length: { most: 300_000 ** 2, says: 'PARAGRAPH is too long.' },
  brackets: { most: 2_000 ** 2, says: 'PARAGRAPH has too many square brackets.' },
  stresses: { most: 4_000 ** 2, says: 'PARAGRAPH has too many marks of emphasis or code.' },
  lazyLines: {
    most: 2_000 ** 2,
    says: 'PARAGRAPH goes on too long without its quote mark or indent.',
  },
  openings: { most: 10_000_000, says: 'PARAGRAPH has too many unfinished comments.' },
};

type Sums = Record<keyof typeof LIMITS, number>;

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
  readonly depth: number;
  /** The list item that begins here. */
  readonly marker: string | undefined;
  /** Column of the text, without the marks of block quotes. */
  readonly column: number;
  /** Offset of the text. */
  readonly from: number;
}

/**
 * Why a document would take too long to read, as a message for its writer; undefined where it
 * would not. One pass over the text, which knows just enough Markdown to see what would be slow;
 * code counts like the rest, since only the parser knows for sure where it ends.
 *
 * @param source the whole document
 */
export function reasonToDecline(source: string): string | undefined {
  if (source.length > MOST_CHARACTERS) return tooMuch('It has more than 1,000,000 characters.');
  const sums: Sums = {
    lines: 0,
    blankLines: 0,
    marks: 0,
    nesting: 0,
    length: 0,
    brackets: 0,
    stresses: 0,
    lazyLines: 0,
    openings: 0,
  };
  let paragraph: Paragraph | undefined;
  let openDepth = 0;
  let line = 0;
  for (let start = 0; start < source.length;) {
    const end = lineEnd(source, start);
    line++;
    const prefix = readPrefix(source, start, end);
    const blank = prefix.from >= end;
    if (prefix.depth > DEEPEST) {
      return tooMuch(`Line ${line} is within more than ${DEEPEST} quotes or lists.`);
    }
    if (paragraph && (blank || beginsItem(prefix, paragraph))) {
      const reason = finish(paragraph, sums);
      if (reason) return reason;
      paragraph = undefined;
    }
    if (blank) {
      sums.blankLines++;
    } else {
      if (prefix.depth > 0) openDepth = prefix.depth;
      else if (prefix.column === 0 && !paragraph) openDepth = 0;
      paragraph ??= newParagraph(line, prefix.depth > 0);
      if (paragraph.inContainer && prefix.depth === 0 && prefix.column < 2) paragraph.lazyLines++;
      sums.marks += countMarks(source, prefix.from, end, paragraph);
      sums.lines++;
      const levels = Math.max(prefix.depth, Math.min(openDepth, Math.floor(prefix.column / 2)));
      sums.nesting += Math.max(0, levels - 3);
    }
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return paragraph ? finish(paragraph, sums) : exceeded(sums, line);
}

function newParagraph(line: number, inContainer: boolean): Paragraph {
  return { line, length: 0, brackets: 0, stresses: 0, openings: 0, lazyLines: 0, inContainer };
}

/** Adds a finished paragraph to the sums. */
function finish(paragraph: Paragraph, sums: Sums): string | undefined {
  sums.length += paragraph.length ** 2;
  sums.brackets += paragraph.brackets ** 2;
  sums.stresses += paragraph.stresses ** 2;
  sums.lazyLines += paragraph.lazyLines ** 2;
  sums.openings += paragraph.openings * paragraph.length;
  return exceeded(sums, paragraph.line);
}

function exceeded(sums: Sums, line: number): string | undefined {
  for (const [key, { most, says }] of Object.entries(LIMITS)) {
    if (sums[key as keyof Sums] <= most) continue;
    return tooMuch(says.replace('PARAGRAPH', `The paragraph at line ${line}`));
  }
  return undefined;
}

function tooMuch(what: string): string {
  return `This document was not checked, because reading it would take too long. ${what}`;
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
  let first: string | undefined;
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
    first ??= marker;
    column += marker.length;
    from += marker.length - 1;
  }
  return { depth: quotes + items + indent, marker: first, column, from };
}

/** Whether a line begins a list item and does not go on with the paragraph above it. */
function beginsItem({ marker, column }: Prefix, paragraph: Paragraph): boolean {
  if (marker === undefined) return false;
  return paragraph.inContainer || (column < 6 && /^(?:[-*+]|1[.)])$/.test(marker));
}

/** Counts the markup of a line into its paragraph; returns how many marks there were. */
function countMarks(source: string, from: number, end: number, paragraph: Paragraph): number {
  let marks = 0;
  let before = '';
  // A comment that is finished on its line costs nothing.
  const finished = source.slice(from, end).lastIndexOf('-->') + from;
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
        if (at >= finished && /[!?]/.test(source[at + 1] ?? '')) paragraph.openings++;
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
