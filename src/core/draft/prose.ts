import type { Node, PhrasingContent } from 'mdast';
import type { Prose, Span } from '../model';

/** Stands in prose for inline code or a bare address: the sentence stays whole, a name stands there. */
export const PLACEHOLDER = '\uFFFC';

/** A stretch of the prose in bold or italics. */
export interface Stress {
  readonly bold: boolean;
  /** Offsets in the prose. */
  readonly from: number;
  readonly to: number;
  /** The same with its asterisks, in the source. */
  readonly span: Span;
}

/** The prose of one block with what the search for labels and comments needs of its markup. */
export interface InlineProse {
  readonly prose: Prose;
  /** Where lines of the source begin, as offsets in the prose. */
  readonly lines: readonly number[];
  readonly stresses: readonly Stress[];
  /** Inline HTML, comments among it. */
  readonly html: readonly Span[];
}

/**
 * Reads the inline content of one block.
 *
 * @param nodes what stands in the block
 * @param source the document
 * @param shift what to add to the parser's offsets (1 after a byte-order mark)
 */
export function readInline(
  nodes: readonly PhrasingContent[],
  source: string,
  shift: number,
): InlineProse {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [0];
  const stresses: Stress[] = [];
  const html: Span[] = [];

  const add = (value: string, span: Span): void => {
    texts.push(value);
    const unitForUnit = value.length === span.end - span.start;
    for (let i = 0; i < value.length; i++) {
      starts.push(unitForUnit ? span.start + i : span.start);
      ends.push(unitForUnit ? span.start + i + 1 : span.end);
    }
  };
  const newLine = (value: string, span: Span): void => {
    add(value, span);
    lines.push(starts.length);
  };
  const read = (node: PhrasingContent): void => {
    const span = spanOf(node, shift);
    switch (node.type) {
      case 'text':
        for (const piece of node.data?.pieces ?? []) {
          const at = { start: piece.start + shift, end: piece.end + shift };
          if (piece.lineEnd) newLine(' ', at);
          else add(piece.value, at);
        }
        return;
      case 'break':
        newLine('\n', span);
        return;
      case 'inlineCode':
        add(PLACEHOLDER, span);
        return;
      case 'html':
        html.push(span);
        if (/^<br\s*\/?>$/i.test(source.slice(span.start, span.end))) newLine('\n', span);
        return;
      case 'strong':
      case 'emphasis': {
        const from = starts.length;
        node.children.forEach(read);
        stresses.push({ bold: node.type === 'strong', from, to: starts.length, span });
        return;
      }
      case 'link':
        if (isBareAddress(node.children, source, span)) add(PLACEHOLDER, span);
        else node.children.forEach(read);
        return;
      case 'linkReference':
        node.children.forEach(read);
        return;
      default:
      // Images, footnote marks and struck-out words are not said.
    }
  };
  nodes.forEach(read);
  starts.push(ends.at(-1) ?? 0);
  const prose = {
    text: separateLines(texts.join(''), lines, stresses),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
  return { prose, lines, stresses, html };
}

/** A line of a paragraph that begins like an entry of a log or of a list that is not one. */
const ENTRY = /(?:\d{1,2}[:.]\d{2}\b|[•·▪‣–—] )/uy;

/**
 * Lines of a paragraph run on, but a line all in bold is a title, and a line that begins with a
 * time or a bullet is one of several: there the line's end stays one.
 */
function separateLines(
  text: string,
  lines: readonly number[],
  stresses: readonly Stress[],
): string {
  const titleEnds = new Set(stresses.filter(({ bold }) => bold).map(({ to }) => to));
  let separated = '';
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    ENTRY.lastIndex = line;
    const before = lines[index - 1] ?? 0;
    const isTitle =
      titleEnds.has(line - 1) && stresses.some(({ from, to }) => from <= before && to === line - 1);
    if (!isTitle && !ENTRY.test(text)) continue;
    separated += `${text.slice(done, line - 1)}\n`;
    done = line;
  }
  return separated + text.slice(done);
}

/** A part of some prose, without the spaces around it; undefined where nothing is left. */
export function sliceProse(
  prose: Prose,
  from: number,
  to: number,
): { prose: Prose; from: number } | undefined {
  const text = prose.text.slice(from, to);
  const first = text.search(/\S/u);
  if (first < 0) return undefined;
  const start = from + first;
  const end = from + text.trimEnd().length;
  const starts = prose.starts.slice(start, end + 1);
  starts[end - start] = prose.ends[end - 1] ?? 0;
  return {
    prose: { text: prose.text.slice(start, end), starts, ends: prose.ends.slice(start, end) },
    from: start,
  };
}

/** The source span of a stretch of prose that is not empty. */
export function sourceSpan(prose: Prose, from: number, to: number): Span {
  return { start: prose.starts[from] ?? 0, end: prose.ends[to - 1] ?? 0 };
}

/** Where a node stands in the source. */
export function spanOf(node: Node, shift: number): Span {
  const { start, end } = node.position ?? {};
  return { start: (start?.offset ?? 0) + shift, end: (end?.offset ?? 0) + shift };
}

/** Whether a link shows its own address (`<https://…>`, `https://…`) and not words. */
function isBareAddress(children: readonly PhrasingContent[], source: string, span: Span): boolean {
  if (source[span.start] !== '[') return true;
  const [only] = children;
  return (
    children.length === 1 &&
    only?.type === 'text' &&
    /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+$/i.test(only.value)
  );
}
