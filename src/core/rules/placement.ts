/** Where a sentence that is missing goes, and in what dress: paragraph, bullet, quote. */
import type { Answer, Block, CriterionResult, PartLabel, TextEdit } from '../model';

/**
 * An edit that adds a prompt to an answer: into the first of the parts it belongs to, else behind
 * the evidence of the criterion that comes before it in an incident's life, else behind the first
 * paragraph.
 *
 * @param prompt a TextMate snippet with places to fill in
 * @param parts the parts that it belongs to, best first
 * @param earlier the criteria that come before it, in the order of the lifecycle
 */
export function insertPrompt(
  source: string,
  answer: Answer,
  prompt: string,
  parts: readonly PartLabel[],
  earlier: readonly CriterionResult[],
): TextEdit | undefined {
  const part = parts
    .map((label) => answer.parts.find((each) => each.label === label))
    .find((each) => each !== undefined);
  const prose = answer.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  if (part) {
    const inside = prose.filter(({ start, end }) => start < part.body.end && end > part.body.start);
    const last = inside.at(-1);
    if (!last || blank(source.slice(part.body.start, part.body.end)))
      return emptyPart(source, part.labelSpan.end, prompt);
    return behind(source, last, prompt);
  }
  const evidence = earlier.flatMap((result) => result.evidence).at(-1);
  const anchor =
    (evidence && prose.find(({ start, end }) => start <= evidence.start && evidence.end <= end)) ??
    prose[0];
  return anchor && behind(source, anchor, prompt);
}

/** Slots keep their brackets in the editor, so that one left unfilled is seen to be one. */
export function inBrackets(snippet: string): string {
  return snippet.replace(/\$\{(\d+):([^}]*)\}/g, '${$1:[$2]}');
}

/** The snippet as it reads with its places unfilled: `${1:how long}` becomes `[how long]`. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}|\\([$}\\])/g, (_, name: string, escaped: string) =>
    name === undefined ? escaped : `[${name}]`,
  );
}

const blank = (text: string) => /^[\s>*+-]*$/.test(text);

/** A new block behind `block`: a bullet behind a bullet, a quoted paragraph behind a quoted one. */
function behind(source: string, block: Block, prompt: string): TextEdit {
  const lineStart = startOfLine(source, block.start);
  const lead = source.slice(lineStart, block.start);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const marker = /(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/.exec(lead);
  const at = endOfLine(source, block.end);
  if (block.kind === 'item' && marker) {
    return edit(at, `${eol}${lead.replace(/\[[xX]\]/, '[ ]')}`, prompt);
  }
  const indent = /^[\s>]*$/.test(lead) ? lead : lead.replace(/[^\s>]/g, ' ');
  return edit(at, `${eol}${indent.trimEnd()}${eol}${indent}`, prompt);
}

/** Behind the label of a part that has no words yet. */
function emptyPart(source: string, labelEnd: number, prompt: string): TextEdit {
  const line = source.slice(startOfLine(source, labelEnd), labelEnd);
  const at = endOfLine(source, labelEnd);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  // Behind a table row there is no place for words: they go below the table.
  if (/^\s*\|/.test(line)) return edit(endOfTable(source, labelEnd), eol + eol, prompt);
  if (/^\s*(?:>\s*)*#/.test(line)) {
    const quote = /^\s*(?:>\s*)*/.exec(line)![0];
    return edit(at, `${eol}${quote.trimEnd()}${eol}${quote}`, prompt);
  }
  return edit(at, ' ', prompt);
}

function endOfTable(source: string, offset: number): number {
  let at = endOfLine(source, offset);
  for (;;) {
    const next = /^[ \t]*(?:\r\n|\r|\n)[ \t]*\|[^\r\n]*/.exec(source.slice(at));
    if (!next) return at;
    at += next[0].trimEnd().length;
  }
}

function edit(at: number, before: string, prompt: string): TextEdit {
  return {
    start: at,
    end: at,
    text: before + withoutTabStops(prompt),
    snippet: before + inBrackets(prompt),
  };
}

function startOfLine(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

/** The end of the line that holds `offset`, trailing blanks left out. */
function endOfLine(source: string, offset: number): number {
  const end = source.slice(offset).search(/[\r\n]/);
  let at = end < 0 ? source.length : offset + end;
  while (at > offset && /[ \t]/.test(source[at - 1]!)) at--;
  return at;
}
