import type { Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';
import { exactText } from './exactText';

/** The one place where remark is configured. */
const processor = remark().use(remarkFrontmatter, ['yaml']).use(exactGfm).freeze();

/**
 * Parses Markdown with front matter and the GitHub extensions. Every text node carries the exact
 * place of its pieces. Offsets do not count a byte-order mark.
 *
 * @throws whatever the parser throws on input that it cannot take
 */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

function exactGfm(this: Processor): undefined {
  const data = this.data();
  // One tilde means "about" in a draft ("~40 %"): only two strike out.
  (data.micromarkExtensions ??= []).push(gfm({ singleTilde: false }));
  const tree: (Extension | Extension[])[] = (data.fromMarkdownExtensions ??= []);
  // Transforms cut text nodes apart after parsing and would lose where their text comes from.
  for (const extension of gfmFromMarkdown()) tree.push({ ...extension, transforms: [] });
  tree.push(exactText());
}
