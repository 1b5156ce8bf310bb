import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { BlockKind, Span } from '../model';
import { readInline, spanOf, type InlineProse } from './prose';

/** A block of the document that holds prose, before its labels are known. */
export interface OutlineBlock extends Span {
  readonly kind: BlockKind;
  /** Heading depth, 1 to 6; 0 for all else. */
  readonly depth: number;
  readonly quoted: boolean;
  readonly inline: InlineProse;
  /** Where a table's cell stands; its first row names the columns. */
  readonly cell: { readonly row: number; readonly column: number } | undefined;
}

/** What a document holds, in order. */
export interface Outline {
  readonly blocks: readonly OutlineBlock[];
  /** Code blocks: content, but not prose. */
  readonly code: readonly Span[];
  /** HTML, comments among it. */
  readonly html: readonly Span[];
  /** The text of the front matter. */
  readonly frontMatter: string | undefined;
}

/** Where in the document a node is found. */
interface Place {
  readonly quoted: boolean;
  readonly inItem: boolean;
}

/** Lists what a parsed document holds; offsets count the source as it was read. */
export function outline(root: Root, source: string): Outline {
  // micromark drops a byte-order mark and counts from what follows.
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const blocks: OutlineBlock[] = [];
  const code: Span[] = [];
  const html: Span[] = [];
  let frontMatter: string | undefined;

  const addBlock = (
    kind: BlockKind,
    node: Nodes & { children: PhrasingContent[] },
    quoted: boolean,
    rest: { depth?: number; cell?: OutlineBlock['cell'] } = {},
  ): void => {
    const inline = readInline(node.children, source, shift);
    html.push(...inline.html);
    if (inline.prose.text.trim() === '') return;
    const span = spanOf(node, shift);
    blocks.push({ ...span, kind, quoted, inline, depth: rest.depth ?? 0, cell: rest.cell });
  };
  const visit = (node: Nodes, place: Place): void => {
    switch (node.type) {
      case 'yaml':
        frontMatter ??= node.value;
        return;
      case 'heading':
        addBlock('heading', node, place.quoted, { depth: node.depth });
        return;
      case 'paragraph':
        addBlock(place.inItem ? 'item' : 'paragraph', node, place.quoted);
        return;
      case 'table':
        node.children.forEach((cells, row) => {
          cells.children.forEach((cell, column) => {
            addBlock('cell', cell, place.quoted, { cell: { row, column } });
          });
        });
        return;
      case 'code':
        code.push(spanOf(node, shift));
        return;
      case 'html':
        html.push(spanOf(node, shift));
        return;
      case 'blockquote':
        for (const child of node.children) visit(child, { quoted: true, inItem: false });
        return;
      case 'root':
      case 'list':
      case 'footnoteDefinition':
        for (const child of node.children) visit(child, place);
        return;
      case 'listItem':
        for (const child of node.children) visit(child, { ...place, inItem: true });
        return;
      default:
      // Rules, definitions of links and the like say nothing.
    }
  };
  visit(root, { quoted: false, inItem: false });
  return { blocks, code, html, frontMatter };
}
