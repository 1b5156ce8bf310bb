import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readDraft } from '../../../../src/core/draft/read';
import { assertExact } from './exact';

const LONG = 'We rolled the deploy back and told support within ten minutes of the page. '.repeat(
  4,
);

/** Title, title span, question and number of sentences of each answer. */
function answersOf(source: string): (string | number | undefined)[][] {
  const draft = readDraft(source);
  assertExact(draft);
  return draft.answers.map(({ title, titleSpan, question, sentences }) => [
    title,
    source.slice(titleSpan.start, titleSpan.end),
    question,
    sentences.length,
  ]);
}

suite('One answer', () => {
  const rows: readonly (readonly [string, string, string, string, string | undefined, number])[] = [
    ['with a title', '# The outage\n\nWe won. Twice.', 'The outage', 'The outage', undefined, 2],
    [
      'with a question',
      '# Tell me about an outage\n\nWe won.',
      'Tell me about an outage',
      'Tell me about an outage',
      'Tell me about an outage',
      1,
    ],
    [
      'with a numbered question',
      '## Q3: How do you *lead*?\n\nWe won.',
      'Q3: How do you lead?',
      'Q3: How do you *lead*?',
      'How do you lead?',
      1,
    ],
    [
      'with front matter',
      '---\nquestion: An outage?\n---\n\nWe won it.',
      'An outage?',
      'We won it.',
      'An outage?',
      1,
    ],
    [
      'with front matter and a title',
      '---\nquestion: An outage?\n---\n# The cache\n\nWe won.',
      'The cache',
      'The cache',
      'An outage?',
      1,
    ],
    [
      'with front matter and parts',
      '---\nquestion: An outage?\n---\n## Situation\n\nWe won.',
      'An outage?',
      'Situation',
      'An outage?',
      1,
    ],
    [
      'with a question in bold',
      '**Describe an outage.**\n\nWe won.',
      'Describe an outage.',
      'Describe an outage.',
      'Describe an outage.',
      1,
    ],
    [
      'with a plain question',
      'How do you prepare your team?\n\nWe drill.',
      'How do you prepare your team?',
      'How do you prepare your team?',
      'How do you prepare your team?',
      1,
    ],
    [
      'with a quoted question',
      '> Tell me of a bad day.\n\nWe won.',
      'Tell me of a bad day.',
      'Tell me of a bad day.',
      'Tell me of a bad day.',
      1,
    ],
    [
      'with a marked question',
      '**Q: hardest night so far**\n\nWe won.',
      'hardest night so far',
      'hardest night so far',
      'hardest night so far',
      1,
    ],
    [
      'that asks and answers itself',
      'An outage? With pleasure. It was late.',
      'An outage?',
      'An outage?',
      undefined,
      3,
    ],
    [
      'with parts',
      'Situation: We were\ndown and out. Twice.',
      'We were down and out.',
      'We were',
      undefined,
      2,
    ],
    [
      'with no title',
      'One two three four five six seven eight nine. Ten.',
      'One two three four five six seven eight …',
      'One two three four five six seven eight nine.',
      undefined,
      2,
    ],
    ['on two lines', 'One two\nthree four.', 'One two three four.', 'One two', undefined, 1],
  ];
  for (const [name, source, title, span, question, sentences] of rows) {
    test(name, () => {
      for (const text of [source, source.replaceAll('\n', '\r\n')]) {
        assert.deepEqual(answersOf(text), [[title, span, question, sentences]]);
      }
    });
  }

  const one: readonly (readonly [string, string])[] = [
    ['with sections', `# Outage\n\n## What happened\n\n${LONG}\n\n## How we fixed it\n\n${LONG}`],
    ['with sections that ask', `## What happened?\n\n${LONG}\n\n## Why did it happen?\n\n${LONG}`],
    ['with parts', `## Situation\n\n${LONG}\n\n## Action\n\n${LONG}`],
    ['with short sections', '## How do you lead?\n\nWell.\n\n## Tell me more\n\nBetter.'],
    [
      'with one question above',
      `# Tell me about an outage\n\n## How do you lead?\n\n${LONG}\n\n## What would you change?\n\n${LONG}`,
    ],
  ];
  for (const [name, source] of one) {
    test(name, () => {
      assert.equal(answersOf(source).length, 1);
    });
  }

  test('none where nothing is said', () => {
    for (const source of ['', '# Only a title', '**Situation:**']) {
      assert.deepEqual(readDraft(source).answers, []);
    }
  });

  test('one that says nothing yet, where there are labels', () => {
    const draft = readDraft('## Situation\n\n## Task');
    assert.equal(draft.labels, 2);
    assert.deepEqual(
      draft.answers.map(({ title, words, parts }) => [title, words, parts.length]),
      [['Situation', 0, 2]],
    );
  });

  test('spans all of its content and counts what is said', () => {
    const source =
      '\n# Title\n\nWe ran `kubectl get` at https://a.test <!-- no --> twice.\n\n```\ncode\n```\n';
    const [answer] = readDraft(source).answers;
    assert.equal(source.slice(answer?.start, answer?.end), source.trim());
    assert.equal(answer?.words, 4);
  });
});

suite('Several answers', () => {
  test('under questions', () => {
    const source = `# My answers\n\nNotes.\n\n## Tell me about an outage\n\n${LONG}\n\n### Result\n\nWon.\n\n## How do you run reviews?\n\n${LONG}`;
    assert.deepEqual(answersOf(source), [
      ['Tell me about an outage', 'Tell me about an outage', 'Tell me about an outage', 5],
      ['How do you run reviews?', 'How do you run reviews?', 'How do you run reviews?', 4],
    ]);
    const [first, second] = readDraft(source).answers;
    assert.equal(source.slice(first?.start, second?.start).trimEnd().endsWith('Won.'), true);
    assert.equal(source.slice(second?.start).startsWith('## How'), true);
  });

  test('with labels below each', () => {
    const story = `**Situation:** ${LONG}\n\n**Result:** ${LONG}`;
    assert.deepEqual(
      answersOf(`# The cache\n\n${story}\n\n# The queue\n\n${story}`).map(([title]) => title),
      ['The cache', 'The queue'],
    );
  });
});
