import type { TextEdit } from '../core/index';

/**
 * Where the comments go that silence a rule. They are placed so that the Markdown around them still
 * means the same: a list stays one list, a quote one quote, a wrapped paragraph one paragraph.
 */

/** One line of the source, without its end. */
interface Line {
  readonly start: number;
  readonly text: string;
  /** The block-quote marks before the text, as they are written. */
  readonly quote: string;
  /** The text after them. */
  readonly rest: string;
}

const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)*/;
const LIST_ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/;
const HEADING = /^[ \t]{0,3}#{1,6}(?:[ \t]|$)/;
const RULE_OR_UNDERLINE = /^[ \t]{0,3}(?:=+|-+|(?:[-*_][ \t]*){3,})[ \t]*$/;
const FENCE = /^[ \t]*(?:```|~~~)/;
const HTML_OR_DEFINITION = /^[ \t]{0,3}(?:<[!?/a-z]|\[[^\]]+\]:)/i;
const TABLE_DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;
const NEXT_LINE_COMMENT =
  /<!--\s*incident-answers-ignore-next-line\b([^>]*?)\s*-->[ \t]*\\?[ \t]*$/;
const FILE_COMMENT = /^[ \t]*<!--\s*incident-answers-ignore(?!-)([^>]*?)\s*-->[ \t]*$/;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The edit that silences a rule on the line of `offset`.
 *
 * @param offset UTF-16 offset in `source`
 * @returns undefined where no comment can stand above the line: in the body of a table
 */
export function ignoreOnLine(source: string, offset: number, rule: string): TextEdit | undefined {
  const lines = linesOf(source);
  const index = lines.findLastIndex((line) => line.start <= offset);
  const line = lines[index]!;
  const above = lines[index - 1];
  if (!above) return insertion(line.start, commentLine(line.quote, rule, source));
  if (isTableRow(lines, index)) return undefined;
  const existing = NEXT_LINE_COMMENT.exec(above.text);
  if (existing) return ruleAdded(above.start + existing.index, existing[0], rule);
  if (continuesParagraph(above, line)) {
    const end = above.text.replace(/[ \t]*\\?[ \t]*$/, '').length;
    return insertion(above.start + end, ` ${comment('ignore-next-line', rule)}`);
  }
  return insertion(line.start, commentLine(line.quote + indentAbove(lines, index), rule, source));
}

/** The edit that silences a rule in the whole document. */
export function ignoreInFile(source: string, rule: string): TextEdit {
  for (const line of linesOf(source)) {
    if (FENCE.test(line.rest)) break;
    const existing = FILE_COMMENT.exec(line.text);
    if (existing) return ruleAdded(line.start, line.text, rule);
  }
  const top = FRONT_MATTER.exec(source)?.[0].length ?? (source.startsWith('\uFEFF') ? 1 : 0);
  const end = endOfLine(source);
  const onNewLine = top > 1 && source[top - 1] !== '\n';
  const followed = /^[ \t]*\S/.test(source.slice(top));
  return insertion(
    top,
    `${onNewLine ? end : ''}${comment('ignore', rule)}${end}${followed ? end : ''}`,
  );
}

function linesOf(source: string): Line[] {
  let next = 0;
  return source.split(/(?<=\n)|(?<=\r)(?!\n)/).map((piece) => {
    const start = next;
    next += piece.length;
    const text = piece.replace(/[\r\n]+$/, '');
    const quote = QUOTE.exec(text)![0];
    return { start, text, quote, rest: text.slice(quote.length) };
  });
}

/** Whether `line` goes on with the paragraph in which `above` stands. */
function continuesParagraph(above: Line, line: Line): boolean {
  const startsAnew = [LIST_ITEM, HEADING, FENCE, HTML_OR_DEFINITION];
  const endsHere = [HEADING, RULE_OR_UNDERLINE, FENCE, HTML_OR_DEFINITION];
  return (
    above.rest.trim() !== '' &&
    depthOf(line) <= depthOf(above) &&
    !startsAnew.some((pattern) => pattern.test(line.rest)) &&
    !endsHere.some((pattern) => pattern.test(above.rest))
  );
}

/** A row below the head of a table; a comment above it would end the table. */
function isTableRow(lines: readonly Line[], index: number): boolean {
  for (let i = index - 1; i > 0 && lines[i]!.rest.trim() !== ''; i--) {
    const rest = lines[i]!.rest;
    if (TABLE_DELIMITER.test(rest) && rest.includes('-') && lines[i - 1]!.rest.includes('|')) {
      return true;
    }
  }
  return false;
}

/** The white space with which a comment above the line stays in the list that the line belongs to. */
function indentAbove(lines: readonly Line[], index: number): string {
  const { rest } = lines[index]!;
  const item = LIST_ITEM.exec(rest);
  if (!item) return /^[ \t]*/.exec(rest)![0];
  const [, indent = '', marker = '', gap = ''] = item;
  // Between two items it goes into the upper one; at the left edge it would part the list.
  const inside = marker.length + (gap.length <= 4 ? gap.length : 1);
  return indent + (hasItemAbove(lines, index, indent) ? ' '.repeat(inside) : '');
}

function hasItemAbove(lines: readonly Line[], index: number, indent: string): boolean {
  const depth = depthOf(lines[index]!);
  let afterBlank = false;
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (depthOf(line) !== depth) return false;
    if (line.rest.trim() === '') {
      afterBlank = true;
      continue;
    }
    const item = LIST_ITEM.exec(line.rest);
    if (item?.[1] === indent) return true;
    const width = /^[ \t]*/.exec(line.rest)![0].length;
    if (width > indent.length) continue;
    // Further left: another list or block, unless it is the lazy end of the item's own paragraph.
    if (item || afterBlank || HEADING.test(line.rest) || FENCE.test(line.rest)) return false;
  }
  return false;
}

function ruleAdded(start: number, existing: string, rule: string): TextEdit {
  const close = start + existing.lastIndexOf('-->');
  return insertion(close, existing.includes(' -->') ? `${rule} ` : ` ${rule} `);
}

const comment = (scope: 'ignore' | 'ignore-next-line', rule: string): string =>
  `<!-- incident-answers-${scope} ${rule} -->`;

const commentLine = (before: string, rule: string, source: string): string =>
  `${before}${comment('ignore-next-line', rule)}${endOfLine(source)}`;

const insertion = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

const depthOf = (line: Line): number => line.quote.split('>').length - 1;

const endOfLine = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');
