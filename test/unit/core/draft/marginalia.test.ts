import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readFrontMatter } from '../../../../src/core/draft/frontMatter';
import { readDraft } from '../../../../src/core/draft/read';

suite('Front matter', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['type: incident-answer', { type: 'incident-answer' }],
    ['question: "Tell me:\n  more"', { question: 'Tell me: more' }],
    ['kind: Process', { kind: 'process' }],
    ['kind: rant', {}],
    ['level: senior', { level: 'senior' }],
    ['level: Senior Manager', { level: 'manager' }],
    ['level: engineering manager', { level: 'manager' }],
    ['level: staff', { level: 'senior' }],
    ['level: Senior Engineer', { level: 'senior' }],
    ['level: junior', { level: 'early' }],
    ['level: mid-level', { level: 'mid' }],
    ['level: wizard', {}],
    ['target: 90s', { target: '90s' }],
    ['target: 3 minutes', { target: '3m' }],
    ['target: 7m', {}],
    ['level: [senior]\nkind: {a: b}\ntarget: null\nquestion: 12', { question: '12' }],
    ['kind: review\nlevel: mid\nkind: story', { kind: 'story', level: 'mid' }],
    ['[senior]', {}],
    ['just words', {}],
    ['kind: "story', {}],
    ['kind: *nowhere', {}],
    ['a: &a [*a]', {}],
    ['\tkind: story', { kind: 'story' }],
    ['', {}],
    ['__proto__: {kind: story}', {}],
    ['a: ' + '['.repeat(3_900), {}],
  ];
  for (const [yaml, expected] of rows) {
    test(JSON.stringify(yaml.slice(0, 60)), () => {
      assert.deepEqual(readFrontMatter(yaml), expected);
    });
  }

  test('is found behind a byte-order mark and with CRLF', () => {
    const draft = readDraft('\uFEFF---\r\nlevel: mid\r\nkind: review\r\n---\r\nWe won.\r\n');
    assert.deepEqual(draft.frontMatter, { level: 'mid', kind: 'review' });
    assert.equal(draft.answers[0]?.sentences.length, 1);
  });

  test('without an end is text', () => {
    assert.deepEqual(readDraft('---\nlevel: mid\n\nWe won.').frontMatter, {});
  });
});

suite('Ignore comments', () => {
  const read = (source: string): unknown[] =>
    readDraft(source).ignores.map(({ scope, rules, line, start, end }) => {
      assert.match(source.slice(start, end), /^<!--[^]*-->$/);
      return [scope, rules.join(' '), line && source.slice(line.start, line.end)];
    });

  const rows: readonly (readonly [string, ...(readonly [string, string, string | undefined])[]])[] =
    [
      ['<!-- incident-answers-ignore -->\n\nText.', ['file', '', undefined]],
      [
        'Text.\n\n<!--incident-answers-ignore no-blame,no-heroics-->',
        ['file', 'no-blame no-heroics', undefined],
      ],
      [
        '<!-- incident-answers-ignore-next-line no-blame -->\nText.\nMore.',
        ['next-line', 'no-blame', 'Text.'],
      ],
      [
        '<!--  incident-answers-ignore-next-line\n  no-blame ,  no-solo-credit  -->\n\n<!-- x\ny -->\nText.',
        ['next-line', 'no-blame no-solo-credit', 'Text.'],
      ],
      ['One.\n<!-- incident-answers-ignore-next-line -->\nTwo.', ['next-line', '', 'Two.']],
      ['One. <!-- incident-answers-ignore-next-line -->\r\nTwo.\r\n', ['next-line', '', 'Two.']],
      [
        '> One.\n>\n> <!-- incident-answers-ignore-next-line no-blame -->\n>\n> Two.',
        ['next-line', 'no-blame', '> Two.'],
      ],
      [
        '- One.\n\n  <!-- incident-answers-ignore-next-line no-blame -->\n- Two.',
        ['next-line', 'no-blame', '- Two.'],
      ],
      ['- <!-- incident-answers-ignore-next-line -->\n  Two.', ['next-line', '', '  Two.']],
      [
        '<!-- incident-answers-ignore-next-line a -->\n<!-- incident-answers-ignore-next-line b -->\nText.',
        ['next-line', 'a', 'Text.'],
        ['next-line', 'b', 'Text.'],
      ],
      ['Text.\n<!-- incident-answers-ignore-next-line -->', ['next-line', '', undefined]],
      ['<!-- incident-answers-ignored -->\n<!-- incident-answers-ignore-next-lines -->'],
      ['```\n<!-- incident-answers-ignore -->\n```'],
      ['`<!-- incident-answers-ignore -->`'],
      ['\uFEFF<!-- incident-answers-ignore -->', ['file', '', undefined]],
    ];
  for (const [source, ...expected] of rows) {
    test(JSON.stringify(source), () => {
      assert.deepEqual(read(source), expected);
    });
  }
});
