import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { reportAsText } from '../../../../src/core';
import { answerOver, checked, findingOn } from './sample';

const plain = { colour: false };

suite('the report as text', () => {
  test('tells of answers, findings and their number, aligned', () => {
    const source = 'Sam broke it.\n\n\n\n\n\n\n\n\n\nNobody else knew.\n';
    const answer = answerOver(source, {
      roles: 'met',
      detection: 'absent',
      'root-cause': 'absent',
      review: 'partial',
    });
    const findings = [
      findingOn(source, 'Sam', {
        rule: 'missing-detection',
        severity: 'information',
        message: 'Nothing says how you found out. How did you?',
        wholeAnswer: true,
      }),
      findingOn(source, 'Sam broke it'),
      findingOn(source, 'Nobody else knew', { rule: 'no-heroics' }),
    ];
    assert.equal(
      reportAsText([checked(source, { answers: [answer], findings })], plain),
      `drafts/one.md
  Answer “An outage”: story, mid · 312 words, 2:05–2:24 · 17 of 24 points
    missing: detection, root cause; partial: review
   1:1  information  Nothing says how you found out. How did you?  missing-detection
   1:1  warning      This lays it on a person. What made it possible?  no-blame
                     “Sam broke it”
  11:1  warning      This lays it on a person. What made it possible?  no-heroics
                     “Nobody else knew”

3 findings in 1 file: 2 warnings, 1 information.
`,
    );
  });

  test('passes over criteria that are not owed', () => {
    const answer = answerOver('x', {});
    const unowed = { id: 'review', level: 'absent', expected: false, evidence: [] } as const;
    const file = checked('x', { answers: [{ ...answer, criteria: [unowed] }] });
    assert.doesNotMatch(reportAsText([file], plain), /missing|review/);
  });

  test('says so where there is nothing to say', () => {
    const file = checked('x', {});
    assert.equal(
      reportAsText([file, { ...file, path: 'two.md' }], plain),
      'drafts/one.md\n  No answer in it.\n\ntwo.md\n  No answer in it.\n\nNo findings in 2 files.\n',
    );
  });

  test('leaves declined files to whoever prints it', () => {
    const declined = checked('x', { declined: 'is too large' });
    assert.equal(reportAsText([declined], plain), '');
    assert.match(reportAsText([declined, checked('y')], plain), /No findings in 1 file\.\n$/);
  });

  test('says one length where pace makes no difference', () => {
    const answer = answerOver('x', {}, { words: 1, spokenSeconds: { low: 0.4, high: 0.4 } });
    assert.match(reportAsText([checked('x', { answers: [answer] })], plain), / · 1 word, 0:00 · /);
  });

  test('rounds to whole minutes', () => {
    const answer = answerOver('x', {}, { spokenSeconds: { low: 59.7, high: 119.6 } });
    assert.match(reportAsText([checked('x', { answers: [answer] })], plain), /1:00–2:00/);
  });

  test('keeps quotes short and on one line', () => {
    const source = `${'😀'.repeat(60)}`;
    const finding = findingOn(source, source);
    const text = reportAsText([checked(source, { findings: [finding] })], plain);
    assert.match(text, /“(😀)+…”/u);
    assert.ok(text.split('\n').every((line) => line.length < 110));
    assert.doesNotMatch(text, /\p{Cs}/u);

    const lines = 'Sam\r\n   broke it';
    const over = findingOn(lines, lines);
    assert.match(reportAsText([checked(lines, { findings: [over] })], plain), /“Sam broke it”/);
  });

  test('lets no draft steer the terminal', () => {
    const source = '\u001b]0;owned\u0007 Sam';
    const report = {
      answers: [answerOver(source, {}, { title: source })],
      findings: [findingOn(source, source, { message: `a ${source}` })],
    };
    const text = reportAsText([{ ...checked(source, report), path: 'a\u001b.md' }], plain);
    assert.doesNotMatch(text, /[^\P{Cc}\n]/u);
    assert.match(text, /\uFFFD\]0;owned/);
  });

  test('has colour only where it is wanted, and the same words', () => {
    const source = 'Sam broke it.';
    const file = checked(source, {
      answers: [answerOver(source, { roles: 'met' })],
      findings: [findingOn(source, 'Sam')],
    });
    const coloured = reportAsText([file], { colour: true });
    assert.ok(coloured.includes('\u001b[33mwarning'));
    assert.equal(stripVTControlCharacters(coloured), reportAsText([file], plain));
    assert.ok(!reportAsText([file], plain).includes('\u001b'));
  });
});
