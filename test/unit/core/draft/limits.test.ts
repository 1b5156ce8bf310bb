import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readDraft } from '../../../../src/core/draft/read';
import { assertExact } from './exact';

const PROSE = 'We rolled the deploy back, told support, and *watched* the `errors` fall. ';

const staircase = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

/** Documents, and what the message says where they are declined. */
const HOSTILE: readonly (readonly [string, string, RegExp?])[] = [
  ['brackets', '['.repeat(20_000) + ']'.repeat(20_000), /markup/],
  ['half as many brackets', '['.repeat(5_000) + ']'.repeat(5_000), /line 1 .*brackets/],
  ['links without an end', `Hi.\n\n${'[a]('.repeat(3_000)}`, /line 3 .*brackets/],
  ['brackets below the limit', '['.repeat(1_900) + ']'.repeat(1_900)],
  ['nested quotes', `${'>'.repeat(5_000)} a`, /Line 1 is within more than 100/],
  ['nested quotes with spaces', `Hi.\n${'> '.repeat(5_000)} a`, /Line 2 is within more than 100/],
  ['quotes below the limit', `${'>'.repeat(99)} We won.`],
  ['nested lists', staircase(400), /Line 101 is within more than 100/],
  ['nested lists on a line', `${'- '.repeat(400)}a`, /Line 1 is within more than 100/],
  ['lists below the limit', staircase(60)],
  ['many lines in deep quotes', `${'>'.repeat(90)} a\n`.repeat(1_000), /deep within/],
  ['500 KB of words on a line', 'word '.repeat(100_000), /line 1 is too long/],
  ['500 KB of one letter', 'a'.repeat(500_000), /line 1 is too long/],
  ['100 KB of words on a line', 'We rolled the deploy back. '.repeat(4_000)],
  ['100 KB of markup on a line', PROSE.repeat(1_400), /emphasis or code/],
  ['a megabyte and more', `${PROSE}\n\n`.repeat(14_000), /1,000,000 characters/],
  ['emphasis', '*a*_b_* '.repeat(3_000), /markup|emphasis/],
  ['emphasis that never ends', '*a **b '.repeat(2_500), /emphasis/],
  ['lines without their quote mark', `> a\n${'b\n'.repeat(5_000)}`, /line 1 goes on/],
  ['comments that never end', 'a <!-- '.repeat(4_000), /unfinished comments/],
  ['a fence that never ends', `\`\`\`\n${'[[ blame\n'.repeat(900)}`],
  ['front matter that never ends', `---\n${'a: b\n'.repeat(2_000)}`],
  ['a comment that never ends', `<!-- ${PROSE.repeat(1_000)}`],
  ['a table of 2 000 rows', `|a|b|\n|-|-|\n${'| x | It was down. |\n'.repeat(2_000)}`],
  ['lines', 'a b c\n'.repeat(50_000), /8,000 lines/],
  ['blank lines', '\n'.repeat(900_000), /blank lines/],
  ['NUL', 'a\0b '.repeat(2_000)],
  ['lone surrogates', 'a\uD83D \uDC00b. '.repeat(2_000)],
  ['bidi', '\u202Eabc\u202C \u2066x\u2069. '.repeat(2_000)],
  ['zalgo', `a${'\u0301\u0327\u0489'.repeat(30)} `.repeat(500)],
  ['ignore comments', '<!-- incident-answers-ignore-next-line -->\n'.repeat(3_000)],
  ['labels', 'Situation: a\n'.repeat(3_000)],
  ['full stops', '.'.repeat(200_000)],
  ['quotes', '"'.repeat(200_000)],
  ['hashes', '# '.repeat(50_000)],
];

suite('Hostile documents are read or declined at once', () => {
  for (const [name, source, says] of HOSTILE) {
    test(name, () => {
      const started = process.cpuUsage();
      const draft = readDraft(source);
      const took = process.cpuUsage(started).user / 1_000;
      // Well under two seconds on a free machine; a busy one takes longer even by its own clock.
      assert.ok(took < 4_000, `took ${took.toFixed(0)} ms`);
      if (says) {
        assert.match(draft.declined ?? '', says);
        assert.match(draft.declined ?? '', /^This document was not checked, because .*\.$/);
        assert.deepEqual(draft.answers, []);
      } else {
        assert.equal(draft.declined, undefined);
        assertExact(draft);
      }
    }).timeout(60_000);
  }
});

suite('Long documents are read', () => {
  const draftOf = (paragraphs: number, sentence: string): string =>
    Array.from({ length: paragraphs }, (_, at) => {
      const heading = at % 10 === 0 ? '## Action\n\n' : '';
      return `${heading}${at % 7 === 0 ? '- ' : ''}${sentence.repeat(6)}`;
    }).join('\n\n');

  test('28 000 words', () => {
    const source = draftOf(430, PROSE);
    const draft = readDraft(source);
    assert.equal(draft.declined, undefined);
    assert.ok((draft.answers[0]?.words ?? 0) > 27_000);
    assertExact(draft);
  }).timeout(60_000);

  test('close to a megabyte', () => {
    const draft = readDraft(
      draftOf(3_000, 'We rolled the deploy back, and told the support desk. '),
    );
    assert.equal(draft.declined, undefined);
    assert.equal(draft.answers[0]?.sentences.length, 18_000);
  }).timeout(60_000);
});
