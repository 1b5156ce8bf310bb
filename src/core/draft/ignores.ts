import type { IgnoreComment, Span } from '../model';

/** Lines that a comment looks ahead; so many comments in a row stay quick to read. */
const FARTHEST = 200;

const COMMENT = /<!--\s*incident-answers-ignore(-next-line)?(?![\w-])([^<]*?)-->/g;

/**
 * Finds the comments that silence rules.
 *
 * @param html where HTML stands in the source
 */
export function readIgnores(source: string, html: readonly Span[]): IgnoreComment[] {
  const ignores: IgnoreComment[] = [];
  for (const { start, end } of html) {
    for (const match of source.slice(start, end).matchAll(COMMENT)) {
      const from = start + match.index;
      const to = from + match[0].length;
      const nextLine = match[1] !== undefined;
      ignores.push({
        start: from,
        end: to,
        scope: nextLine ? 'next-line' : 'file',
        // A comment that goes on within a block quote holds its marks.
        rules: (match[2] ?? '').split(/[\s,;>]+/u).filter((rule) => rule !== ''),
        line: nextLine ? nextSpokenLine(source, to) : undefined,
      });
    }
  }
  return ignores.sort((a, b) => a.start - b.start);
}

/** The first line after `offset` that holds more than marks of quotes and comments. */
function nextSpokenLine(source: string, offset: number): Span | undefined {
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = offset;
  let inComment = false;
  for (let line = 0; line < FARTHEST && lineEnd.exec(source); line++) {
    const start = lineEnd.lastIndex;
    const rest = /[\r\n]/g;
    rest.lastIndex = start;
    const end = rest.exec(source)?.index ?? source.length;
    let text = source.slice(start, end);
    if (inComment) {
      const close = text.indexOf('-->');
      if (close < 0) continue;
      text = text.slice(close + 3);
      inComment = false;
    }
    text = text.replace(/<!--.*?-->/g, '');
    const open = text.indexOf('<!--');
    if (open >= 0) {
      inComment = true;
      text = text.slice(0, open);
    }
    if (/^[\s>]*(?:[-*+]\s*)?$/u.test(text)) continue;
    return { start, end };
  }
  return undefined;
}
