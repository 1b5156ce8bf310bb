import assert from 'node:assert/strict';
import { CRITERIA } from '../../../src/core';
import criteria from '../../../snippets/criteria.json';
import lifecycle from '../../../snippets/lifecycle.json';
import star from '../../../snippets/star.json';
import { parseSnippetBody } from './snippet-body';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
  readonly isFileTemplate?: boolean;
}

const files: Readonly<Record<string, Readonly<Record<string, Snippet>>>> = {
  'star.json': star,
  'lifecycle.json': lifecycle,
  'criteria.json': criteria,
};
const snippets = Object.entries(files).flatMap(([file, entries]) =>
  Object.entries(entries).map(([name, snippet]) => ({ file, name, snippet })),
);
const bodyOf = (snippet: Snippet): string =>
  typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n');

suite('the reader of snippet bodies', () => {
  test('reads tab stops, placeholders, choices, mirrors and escapes', () => {
    const read = parseSnippetBody('A ${1:b \\} c} ${2|x\\, y,z|} $1 \\$40k$0');
    assert.deepEqual(
      read.stops.map((s) => s.number),
      [1, 2, 1, 0],
    );
    assert.deepEqual(read.stops[1]!.choices, ['x, y', 'z']);
    assert.equal(read.plain, 'A b } c x, y b } c $40k');
  });

  for (const broken of [
    'a ${1:b',
    'a ${1|b,c}',
    'a $',
    'costs $40k}',
    'a ${x:b}',
    'a ${1:} b',
    'a \\n',
    'a ${1:b ${2:c}}',
    '${1:a} ${1:b}',
    'a { b',
  ])
    test(`refuses ${broken}`, () => {
      assert.throws(() => parseSnippetBody(broken), SyntaxError);
    });
});

suite('snippet files', () => {
  for (const { file, name, snippet } of snippets)
    suite(`${file}: ${name}`, () => {
      const { stops, plain } = parseSnippetBody(bodyOf(snippet));

      test('says what it is for', () => {
        assert.match(snippet.description, /^[A-Z].{20,}[.?]$/);
        assert.ok(snippet.prefix.length > 0);
        for (const prefix of snippet.prefix) assert.match(prefix, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      });

      test('numbers its tab stops from 1 without holes and ends with $0', () => {
        const numbers = [...new Set(stops.map((s) => s.number))].sort((a, b) => a - b);
        assert.deepEqual(
          numbers,
          numbers.map((_, i) => i),
        );
        assert.equal(stops.at(-1)!.number, 0);
        assert.equal(stops.filter((s) => s.number === 0).length, 1);
      });

      test('gives every tab stop one text, and asks for them in reading order', () => {
        const texts = stops.filter((s) => s.placeholder !== undefined).map((s) => s.number);
        assert.deepEqual(
          texts,
          texts.map((_, i) => i + 1),
        );
        const known = new Set<number>([0]);
        for (const stop of stops) {
          if (stop.placeholder !== undefined) known.add(stop.number);
          assert.ok(known.has(stop.number), `$${stop.number} is used before it is asked for`);
        }
      });

      test('leaves a visible slot or a question in each place, never a fact', () => {
        const frontMatter = plain.startsWith('---\n') ? plain.indexOf('\n---\n', 4) : 0;
        let settings = plain.slice(0, frontMatter).match(/^\w+: .*/gm)?.length ?? 0;
        if (frontMatter > 0) settings -= 1; // `type` is written out
        for (const stop of stops.filter((s) => s.placeholder !== undefined).slice(settings))
          assert.match(stop.placeholder!, /^\[[^[\]]+\]$/);
      });

      test('has no figure of its own', () => {
        const spoken = plain.replace(/<!--.*?-->/g, '');
        assert.doesNotMatch(spoken.replace(/^target: .*$/m, ''), /\d/);
      });
    });

  test('no two snippets share a prefix or a name', () => {
    const prefixes = snippets.flatMap((s) => s.snippet.prefix);
    assert.deepEqual(
      prefixes.filter((p, i) => prefixes.indexOf(p) !== i),
      [],
    );
    assert.equal(new Set(snippets.map((s) => s.name)).size, snippets.length);
  });

  test('the criteria snippets are the prompts of the guides, each place in brackets', () => {
    const expected = CRITERIA.map((guide) => [
      guide.name,
      `incident-${guide.id}`,
      guide.strong,
      `${guide.prompt.replace(/\$\{(\d+):([^}]*)\}/g, '${$1:[$2]}')}$0`,
    ]);
    const actual = Object.entries(criteria).map(([name, s]) => [
      name,
      s.prefix[0],
      s.description,
      s.body,
    ]);
    assert.deepEqual(actual, expected);
  });

  for (const [name, low, high] of [
    ['STAR answer in 90 seconds', 180, 225],
    ['STAR answer in three to four minutes', 390, 600],
  ] as const)
    test(`${name}: the word budgets fit the time and the shares of the parts`, () => {
      const snippet = star[name];
      const budgets = [
        ...snippet.body.join('\n').matchAll(/^## (\w+)\n\n<!-- about (\d+) words -->$/gm),
      ].map((m) => Number(m[2]));
      assert.equal(budgets.length, 4);
      const [situation, task, action, result] = budgets as [number, number, number, number];
      const sum = situation + task + action + result;
      assert.ok(sum >= low && sum <= high, `${sum} words`);
      assert.ok(action / sum >= 0.5, 'action is at least half');
      assert.ok((situation + task) / sum <= 0.3, 'the setup is at most 30 %');
      assert.ok(result / sum >= 0.1, 'the result is at least 10 %');
      assert.match(snippet.description, new RegExp(`about ${sum} words`));
    });
});
