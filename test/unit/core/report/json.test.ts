import assert from 'node:assert/strict';
import { reportAsJson } from '../../../../src/core';
import { answerOver, checked, findingOn } from './sample';

suite('the report as JSON', () => {
  test('is one object and ends with a line end', () => {
    const json = reportAsJson([]);
    assert.deepEqual(JSON.parse(json), { version: 1, files: [] });
    assert.match(json, /\}\n$/);
  });

  test('has the promised fields in the promised order', () => {
    const source = 'Sam broke it.\nI said so.\n';
    const finding = findingOn(source, 'Sam broke it', {
      fixes: [
        {
          title: 'Name the condition',
          preferred: true,
          edits: [{ start: 0, end: 3, text: 'It', snippet: '${1:It}' }],
        },
      ],
    });
    const answer = answerOver(source, { roles: 'met' });
    const text = reportAsJson([checked(source, { answers: [answer], findings: [finding] })]);
    const expected = {
      version: 1,
      files: [
        {
          path: 'drafts/one.md',
          answers: [
            {
              title: 'An outage',
              start: 0,
              end: 25,
              kind: 'story',
              level: 'mid',
              words: 312,
              spokenSeconds: { low: 125, high: 144.4 },
              criteria: [
                {
                  id: 'roles',
                  level: 'met',
                  expected: true,
                  evidence: [{ start: 0, end: 3, quote: 'Sam' }],
                },
              ],
              order: 'unclear',
              soloStory: false,
              score: { points: 17, of: 24 },
            },
          ],
          findings: [
            {
              rule: 'no-blame',
              severity: 'warning',
              message: 'This lays it on a person. What made it possible?',
              start: 0,
              end: 12,
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 13,
              quote: 'Sam broke it',
              url: 'https://example.org/no-blame',
              fixes: [{ title: 'Name the condition', edits: [{ start: 0, end: 3, text: 'It' }] }],
            },
          ],
        },
      ],
    };
    // As text, since the order of the fields counts.
    assert.equal(text, `${JSON.stringify(expected, null, 2)}\n`);
  });

  test('says wholeAnswer only where it holds', () => {
    const source = 'Sam broke it.';
    const [whole, words] = JSON.parse(
      reportAsJson([
        checked(source, {
          findings: [
            findingOn(source, 'Sam', { wholeAnswer: true }),
            findingOn(source, 'broke', { wholeAnswer: false }),
          ],
        }),
      ]),
    ).files[0].findings;
    assert.equal(whole.wholeAnswer, true);
    assert.ok(!('wholeAnswer' in words));
  });

  test('says why a file was declined', () => {
    const file = checked('[[[[', { declined: 'is too deeply nested' });
    assert.deepEqual(JSON.parse(reportAsJson([file])).files, [
      { path: 'drafts/one.md', declined: 'is too deeply nested', answers: [], findings: [] },
    ]);
  });

  for (const [name, source, line, column, endLine, endColumn] of [
    ['LF', 'a\nb\n  Sam broke it', 3, 3, 3, 15],
    ['CRLF', 'a\r\nb\r\n  Sam broke it\r\n', 3, 3, 3, 15],
    ['CR', 'a\rb\r  Sam broke it', 3, 3, 3, 15],
    ['a byte-order mark', '\uFEFFSam broke it', 1, 2, 1, 14],
    ['emoji, two units each', '😀😀 Sam broke it', 1, 6, 1, 18],
    ['the end of the text', 'Sam broke it', 1, 1, 1, 13],
  ] as const) {
    test(`counts lines and columns with ${name}`, () => {
      const finding = findingOn(source, 'Sam broke it');
      const [found] = JSON.parse(reportAsJson([checked(source, { findings: [finding] })])).files[0]
        .findings;
      assert.deepEqual(
        [found.line, found.column, found.endLine, found.endColumn],
        [line, column, endLine, endColumn],
      );
    });
  }

  test('spans lines', () => {
    const source = 'x\r\nSam\r\nbroke it';
    const finding = findingOn(source, 'Sam\r\nbroke');
    const [found] = JSON.parse(reportAsJson([checked(source, { findings: [finding] })])).files[0]
      .findings;
    assert.deepEqual(
      [found.line, found.column, found.endLine, found.endColumn, found.quote],
      [2, 1, 3, 6, 'Sam\r\nbroke'],
    );
  });

  test('refuses a finding outside of the text', () => {
    const finding = { ...findingOn('Sam', 'Sam'), end: 99 };
    assert.throws(() => reportAsJson([checked('Sam', { findings: [finding] })]), RangeError);
  });
});
