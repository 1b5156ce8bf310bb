import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { TextEdit } from '../../../src/core';
import { readDraft } from '../../../src/core/draft/read';
import { ignoreInFile, ignoreOnLine } from '../../../src/editor/ignoreComments';

const parser = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** What a reader sees of the Markdown, without its HTML: blocks, lists and words. */
function seen(source: string): unknown {
  const words = (node: Nodes) => ('value' in node ? node.value : '');
  const collapsed = (text: string) => text.split(/\s+/).join(' ').trim();
  const shape = (node: Nodes): unknown => {
    if (!('children' in node)) return [node.type, collapsed(words(node))];
    const children = (node.children as Nodes[]).filter((child) => child.type !== 'html');
    const told = children.every((child) => child.type === 'text')
      ? collapsed(children.map(words).join(''))
      : children.map(shape);
    const { type } = node;
    if (type === 'listItem') return [type, node.checked, told];
    if (type !== 'list') return [type, told];
    const loose = node.spread || node.children.some(({ spread }) => spread);
    return [type, node.ordered, node.start, loose, told];
  };
  return shape(parser.parse(source));
}

const applied = (source: string, { start, end, text }: TextEdit): string =>
  source.slice(0, start) + text + source.slice(end);

/** Ignores `no-blame` on the line that holds the words, and checks what must always hold. */
function ignored(source: string, words = 'HERE'): string | undefined {
  const edit = ignoreOnLine(source, source.indexOf(words), 'no-blame');
  if (!edit) return undefined;
  const result = applied(source, edit);
  assert.deepEqual(seen(result), seen(source), 'the Markdown means the same');
  const at = result.indexOf(words);
  const ignores = readDraft(result).ignores.filter(
    ({ line, rules }) => line && line.start <= at && at < line.end && rules.includes('no-blame'),
  );
  assert.equal(ignores.length, 1, `one comment silences the line in:\n${result}`);
  return result;
}

const NEXT = '<!-- incident-answers-ignore-next-line no-blame -->';

suite('ignoring a rule on a line', () => {
  const cases: readonly (readonly [what: string, source: string, result: string])[] = [
    ['a paragraph', 'One.\n\nHERE two.\n', `One.\n\n${NEXT}\nHERE two.\n`],
    ['the first line', 'HERE one.\n', `${NEXT}\nHERE one.\n`],
    ['a wrapped paragraph', 'One\nHERE two.\n', `One ${NEXT}\nHERE two.\n`],
    ['a line after a hard break', 'One  \nHERE two.\n', `One ${NEXT}  \nHERE two.\n`],
    ['a line after a backslash', 'One\\\nHERE two.\n', `One ${NEXT}\\\nHERE two.\n`],
    ['a heading', 'One.\n## HERE\n', `One.\n${NEXT}\n## HERE\n`],
    ['an underlined heading', 'HERE\n====\n\nTwo.\n', `${NEXT}\nHERE\n====\n\nTwo.\n`],
    ['below a heading', '# One\nHERE two.\n', `# One\n${NEXT}\nHERE two.\n`],
    ['below a heading of two lines', 'One\n---\nHERE two.\n', `One\n---\n${NEXT}\nHERE two.\n`],
    ['below front matter', '---\na: b\n---\nHERE\n', `---\na: b\n---\n${NEXT}\nHERE\n`],
    ['below code', '```\nx\n```\nHERE\n', `\`\`\`\nx\n\`\`\`\n${NEXT}\nHERE\n`],
    ['the first item', '- HERE\n- b\n', `${NEXT}\n- HERE\n- b\n`],
    ['an item', '- a\n- HERE\n- c\n', `- a\n  ${NEXT}\n- HERE\n- c\n`],
    ['an item of a loose list', '- a\n\n- HERE\n', `- a\n\n  ${NEXT}\n- HERE\n`],
    ['a numbered item', '9. a\n10. HERE\n', `9. a\n    ${NEXT}\n10. HERE\n`],
    ['a task', '- [ ] a\n- [x] HERE\n', `- [ ] a\n  ${NEXT}\n- [x] HERE\n`],
    ['a nested item', '- a\n  - b\n  - HERE\n', `- a\n  - b\n    ${NEXT}\n  - HERE\n`],
    ['the first nested item', '- a\n  - HERE\n', `- a\n  ${NEXT}\n  - HERE\n`],
    ['an item after nested ones', '- a\n  - b\n- HERE\n', `- a\n  - b\n  ${NEXT}\n- HERE\n`],
    ['an item after a lazy line', '- a\nlazy\n- HERE\n', `- a\nlazy\n  ${NEXT}\n- HERE\n`],
    ['a wrapped item', '- a\n  HERE\n- c\n', `- a ${NEXT}\n  HERE\n- c\n`],
    ['a second paragraph of an item', '- a\n\n  HERE\n', `- a\n\n  ${NEXT}\n  HERE\n`],
    ['a quote', '> HERE\n', `> ${NEXT}\n> HERE\n`],
    ['a wrapped quote', '> one\n> HERE\n', `> one ${NEXT}\n> HERE\n`],
    ['a quote of two paragraphs', '> one\n>\n> HERE\n', `> one\n>\n> ${NEXT}\n> HERE\n`],
    ['an item in a quote', '> - a\n> - HERE\n', `> - a\n>   ${NEXT}\n> - HERE\n`],
    ['a quote in a quote', '> > HERE\n', `> > ${NEXT}\n> > HERE\n`],
    ['a quote after a paragraph', 'one\n> HERE\n', `one\n> ${NEXT}\n> HERE\n`],
    ['the head of a table', '| HERE | b |\n| - | - |\n', `${NEXT}\n| HERE | b |\n| - | - |\n`],
  ];
  for (const [what, source, result] of cases) {
    test(what, () => assert.equal(ignored(source), result));
    test(`${what}, with CRLF`, () =>
      assert.equal(ignored(source.replaceAll('\n', '\r\n')), result.replaceAll('\n', '\r\n')));
  }

  test('not in the body of a table, where a comment would end the table', () => {
    assert.equal(ignored('| a | b |\n| - | - |\n| c | d |\n| HERE | f |\n'), undefined);
  });

  test('adds the rule to a comment that is there already', () => {
    const source = '- a\n  <!-- incident-answers-ignore-next-line no-heroics -->\n- HERE\n';
    assert.equal(
      ignored(source),
      '- a\n  <!-- incident-answers-ignore-next-line no-heroics no-blame -->\n- HERE\n',
    );
  });

  test('adds the rule to a comment at the end of the line above', () => {
    const source = 'One <!--incident-answers-ignore-next-line no-heroics-->\nHERE\n';
    assert.equal(
      ignored(source),
      'One <!--incident-answers-ignore-next-line no-heroics no-blame -->\nHERE\n',
    );
  });
});

suite('ignoring a rule in a file', () => {
  const FILE = '<!-- incident-answers-ignore no-blame -->';
  const cases: readonly (readonly [what: string, source: string, result: string])[] = [
    ['at the top', '# One\n', `${FILE}\n\n# One\n`],
    ['above a blank line', '\n# One\n', `${FILE}\n\n# One\n`],
    ['in an empty document', '', `${FILE}\n`],
    ['below front matter', '---\na: b\n---\n\nOne.\n', `---\na: b\n---\n${FILE}\n\nOne.\n`],
    ['below empty front matter', '---\n---\nOne.\n', `---\n---\n${FILE}\n\nOne.\n`],
    ['below front matter without an end of line', '---\na: b\n---', `---\na: b\n---\n${FILE}\n`],
    ['after a byte-order mark', '\uFEFF# One\n', `\uFEFF${FILE}\n\n# One\n`],
    [
      'into the comment that is there',
      '# One\n\n<!-- incident-answers-ignore no-heroics -->\n',
      '# One\n\n<!-- incident-answers-ignore no-heroics no-blame -->\n',
    ],
    [
      'and not into a comment for one line',
      '<!-- incident-answers-ignore-next-line no-heroics -->\nOne.\n',
      `${FILE}\n\n<!-- incident-answers-ignore-next-line no-heroics -->\nOne.\n`,
    ],
    [
      'and not into an example in code',
      '```\n<!-- incident-answers-ignore no-heroics -->\n```\n',
      `${FILE}\n\n\`\`\`\n<!-- incident-answers-ignore no-heroics -->\n\`\`\`\n`,
    ],
  ];
  for (const [what, source, result] of cases) {
    for (const end of ['\n', '\r\n']) {
      test(end === '\n' ? what : `${what}, with CRLF`, () => {
        const before = source.replaceAll('\n', end);
        const after = applied(before, ignoreInFile(before, 'no-blame'));
        // A document of one line has no end of line to copy.
        assert.equal(after, before.includes('\n') ? result.replaceAll('\n', end) : result);
        assert.deepEqual(seen(after), seen(before), 'the Markdown means the same');
        const { ignores } = readDraft(after);
        assert.ok(ignores.some((i) => i.scope === 'file' && i.rules.includes('no-blame')));
      });
    }
  }
});
