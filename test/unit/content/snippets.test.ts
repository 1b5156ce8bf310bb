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

      test('asks in reading order, and mirrors only what was asked', () => {
        const asked: number[] = [];
        for (const stop of stops) {
          if (stop.number === 0 || asked.includes(stop.number)) continue;
          asked.push(stop.number);
          assert.equal(stop.number, asked.length);
        }
      });

      test('leaves a visible slot or a question in each place, never a fact', () => {
        const lines = bodyOf(snippet).split('\n');
        const inFrontMatter = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
        const settings = lines.slice(0, inFrontMatter).filter((line) => line.includes('${'));
        const asked = new Set<number>();
        for (const { number, placeholder } of stops.slice(settings.length)) {
          if (number === 0 || asked.has(number)) continue;
          asked.add(number);
          if (placeholder !== undefined) assert.match(placeholder, /^\[[^[\]]+\]$/);
          else {
            // An empty place stands below the question that it answers.
            const line = lines.findIndex((each) => each.endsWith(`$${number}`));
            assert.match(lines[line - 1] ?? '', /^<!-- [^<>]+\? -->$/, `$${number}`);
          }
        }
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
        ...snippet.body.join('\n').matchAll(/^## (\w+)\n\n<!-- about (\d+) words/gm),
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
