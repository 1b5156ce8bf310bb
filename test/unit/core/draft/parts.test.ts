import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readLabel } from '../../../../src/core/draft/labels';
import { readDraft } from '../../../../src/core/draft/read';
import { assertExact } from './exact';

/** Label, its words in the source, body, and the sentences of each part. */
function partsOf(source: string): string[] {
  const draft = readDraft(source);
  assertExact(draft);
  return draft.answers.flatMap((answer) =>
    answer.parts.map((part) => {
      const sentences = answer.sentences.filter((sentence) => sentence.part === part);
      const label = source.slice(part.labelSpan.start, part.labelSpan.end);
      return `${part.label} [${label}] ${sentences.map(({ text }) => text).join(' ')}`.trim();
    }),
  );
}

const STAR = ['situation', 'task', 'action', 'result'];

suite('Labels of parts', () => {
  const shapes: readonly (readonly [string, (word: string, body: string) => string, string])[] = [
    ['headings', (word, body) => `## ${word}\n\n${body}\n\n`, 'W'],
    [
      'headings with a time',
      (word, body) => `## ${word} (30 seconds)\n\n${body}\n\n`,
      'W (30 seconds)',
    ],
    ['numbered headings', (word, body) => `### 2. ${word}\n\n${body}\n\n`, '2. W'],
    ['steps', (word, body) => `## Step 2: ${word}\n\n${body}\n\n`, 'Step 2: W'],
    [
      'headings with a title',
      (word, body) => `## ${word}: the outage\n\n${body}\n\n`,
      'W: the outage',
    ],
    ['headings with emoji', (word, body) => `## 🎯 ${word}\n\n${body}\n\n`, '🎯 W'],
    ['headings in capitals', (word, body) => `## ${word.toUpperCase()}\n\n${body}\n\n`, 'UPPER'],
    ['underlined headings', (word, body) => `${word}\n---\n\n${body}\n\n`, 'W'],
    ['bold with a colon within', (word, body) => `**${word}:** ${body}\n\n`, 'W:'],
    ['bold with a colon behind', (word, body) => `**${word}**: ${body}\n\n`, 'W'],
    ['bold with a full stop', (word, body) => `**${word}.** ${body}\n\n`, 'W.'],
    ['bold alone', (word, body) => `**${word}** ${body}\n\n`, 'W'],
    ['bold with a dash', (word, body) => `__${word}__ - ${body}\n\n`, 'W'],
    ['bold with a time', (word, body) => `**${word} (20s):** ${body}\n\n`, 'W (20s):'],
    ['bold on its own', (word, body) => `**${word}**\n\n${body}\n\n`, 'W'],
    ['bold on its own line', (word, body) => `**${word}**\n${body}\n\n`, 'W'],
    ['italics', (word, body) => `*${word}:* ${body}\n\n`, 'W:'],
    ['plain words', (word, body) => `${word}: ${body}\n\n`, 'W:'],
    ['plain words with a dash', (word, body) => `${word} – ${body}\n\n`, 'W –'],
    ['plain words with a time', (word, body) => `${word} (~30 sec): ${body}\n\n`, 'W (~30 sec):'],
    ['plain words on their own', (word, body) => `${word}\n\n${body}\n\n`, 'W'],
    ['lines of a paragraph', (word, body) => `${word}: ${body}\n`, 'W:'],
    ['bold lines of a paragraph', (word, body) => `**${word}:** ${body}\n`, 'W:'],
    ['hard breaks', (word, body) => `**${word}:** ${body}  \n`, 'W:'],
    ['a list', (word, body) => `- **${word}:** ${body}\n`, 'W:'],
    ['a plain list', (word, body) => `* ${word}: ${body}\n`, 'W:'],
    ['a numbered list', (word, body) => `1. **${word}** - ${body}\n`, 'W'],
    ['a quote', (word, body) => `> **${word}:** ${body}\n>\n`, 'W:'],
    ['a quoted paragraph', (word, body) => `> ${word}: ${body}\n`, 'W:'],
    ['a quote of headings', (word, body) => `> ## ${word}\n> ${body}\n`, 'W'],
    ['letters', (word, body) => `${word[0]}: ${body}\n\n`, 'L:'],
    ['bold letters', (word, body) => `**${word[0]}** - ${body}\n\n`, 'L'],
    ['letters as headings', (word, body) => `## ${word[0]}\n\n${body}\n\n`, 'L'],
    ['letters with words', (word, body) => `**${word[0]} – ${word}:** ${body}\n\n`, 'L – W:'],
  ];
  for (const [name, shape, label] of shapes) {
    test(name, () => {
      const words = STAR.map((part) => (part[0] ?? '').toUpperCase() + part.slice(1));
      const source = words.map((word) => shape(word, `I did ${word.length}. We won.`)).join('');
      for (const text of [source, source.replaceAll('\n', '\r\n')]) {
        assert.deepEqual(
          partsOf(text),
          words.map((word) => {
            const shown = label
              .replace('W', word)
              .replace('L', word[0] ?? '')
              .replace('UPPER', word.toUpperCase());
            return `${word.toLowerCase()} [${shown}] I did ${word.length}. We won.`;
          }),
        );
        assert.equal(readDraft(text).labels, 4);
      }
    });
  }

  test('rows of a table', () => {
    const rows = STAR.map((part) => `| **${part.toUpperCase()}** | I did it. |`).join('\n');
    assert.deepEqual(
      partsOf(`| Part | What |\n|---|---|\n${rows}`),
      STAR.map((part) => `${part} [${part.toUpperCase()}] I did it.`),
    );
  });

  const meanings: readonly (readonly [string, string | undefined])[] = [
    ['Context', 'situation'],
    ['Background', 'situation'],
    ['Challenge', 'situation'],
    ['Obstacle', 'task'],
    ['Goal', 'task'],
    ['Actions taken', 'action'],
    ['Outcome', 'result'],
    ['Learning', 'learning'],
    ['Lessons learnt', 'learning'],
    ['Preparation', 'preparation'],
    ['Detection', 'detection'],
    ['Detection and triage', 'detection'],
    ['Detection & initial triage', 'detection'],
    ['Triage', 'detection'],
    ['Severity', 'severity'],
    ['Severity and ownership', 'severity'],
    ['Response', 'response'],
    ['Mitigation', 'mitigation'],
    ['Mitigation and stabilisation', 'mitigation'],
    ['Mitigation / containment', 'mitigation'],
    ['Communication and coordination', 'communication'],
    ['Root cause', 'root-cause'],
    ['Root-cause analysis and prevention', 'root-cause'],
    ['Resolution', 'resolution'],
    ['Recovery', 'resolution'],
    ['Eradication', 'resolution'],
    ['Post-mortem', 'review'],
    ['Postmortem', 'review'],
    ['Post-incident review', 'review'],
    ['Post incident review', 'review'],
    ['Retrospective', 'review'],
    ['Follow up', 'review'],
    ['Follow‑through', 'review'],
    ['Review and follow-up', 'review'],
    ['Prevention', 'review'],
    ['Next steps', 'review'],
    ['What happened', undefined],
    ['Interview preparation', undefined],
    ['Task force', undefined],
    ['Detection of fraud', undefined],
    ['Responses', undefined],
    ['', undefined],
    ['🔥', undefined],
  ];
  for (const [words, part] of meanings) {
    test(`"${words}" is ${part ?? 'no label'}`, () => {
      const meaning = readLabel(words);
      assert.equal(meaning && 'part' in meaning ? meaning.part : undefined, part);
    });
  }

  const silent: readonly string[] = [
    '**Communication** is key to all of it.',
    '**Detection** came from a page.',
    'We had one task: to win.',
    'The result - a calm night.',
    'Action items were three.',
    'A: I was asleep.',
    'R: one letter alone is no label.\n\nR: not even twice.',
    'Result. That is all.',
    'We knew the\nresult: nothing.\n\n`Situation:` is code.',
    '<!-- Situation: --> None.',
    '```\nSituation: code\n```\n\nNone.',
  ];
  for (const source of silent) {
    test(`none in ${JSON.stringify(source)}`, () => {
      assert.deepEqual(
        partsOf(source).filter((part) => !/^result \[result:\]/.test(part)),
        [],
      );
    });
  }
});

suite('Bodies of parts', () => {
  const bodiesOf = (source: string): string[] => {
    const draft = readDraft(source);
    assertExact(draft);
    return draft.answers.flatMap(({ parts }) =>
      parts.map(({ label, body }) => `${label}: ${source.slice(body.start, body.end)}`),
    );
  };

  test('run to the next part, code and lists included', () => {
    assert.deepEqual(
      bodiesOf('## Action\n\nI ran\n\n```\nrestart\n```\n\n## Result\n\n- It held.\n- We won.\n'),
      ['action: I ran\n\n```\nrestart\n```', 'result: It held.\n- We won.'],
    );
  });

  test('are empty where nothing follows', () => {
    assert.deepEqual(
      bodiesOf('**Situation:** Hello.\n\n**Task:**\n\n## Action\n\n## Result\nWon.'),
      ['situation: Hello.', 'task: ', 'action: ', 'result: Won.'],
    );
  });

  test('end at a heading of the same or a higher level', () => {
    const source = '# One\n\n## Result\n\nWon.\n\n### Detail\n\nMore.\n\n## Notes\n\nNot said.';
    assert.deepEqual(bodiesOf(source), ['result: Won.\n\n### Detail\n\nMore.']);
    const sentence = readDraft(source).answers[0]?.sentences.at(-1);
    assert.equal(sentence?.text, 'Not said.');
    assert.equal(sentence.part, undefined);
  });

  test('hold the stages of the lifecycle within a part of STAR, but no other part of STAR', () => {
    assert.deepEqual(
      bodiesOf('## Action\n\n### Detection\n\nPaged.\n\n**Mitigation:** Reverted.\n\nTask: none.'),
      [
        'action: ### Detection\n\nPaged.\n\n**Mitigation:** Reverted.',
        'detection: Paged.\n\n**Mitigation:** Reverted.',
        'mitigation: Reverted.',
        'task: none.',
      ],
    );
  });

  test('impact sets the scene before the actions and is a result after them', () => {
    assert.deepEqual(bodiesOf('Impact: 40 users.\n\nAction: Reverted.\n\nImpact: none.'), [
      'situation: 40 users.',
      'action: Reverted.',
      'result: none.',
    ]);
  });
});

suite('Labels that make a document an answer', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['## Situation\n\nDown.\n\n## Result\n\nUp.', 2],
    ['## Context\n\nDown.\n\n## Action\n\nUp.', 2],
    ['S: Down.\n\nR: Up.', 2],
    ['## Detection\n\nPaged.\n\n## Recovery\n\nUp.', 2],
    ['# My library\n\n## Background\n\nOld.\n\n## Goals\n\nNew.\n\n## Next steps\n\nMore.', 0],
    ['## Request\n\nGET.\n\n## Response\n\n200.', 0],
    ['# Notes\n\nText.', 0],
  ];
  for (const [source, count] of rows) {
    test(JSON.stringify(source), () => {
      assert.equal(readDraft(source).labels, count);
    });
  }
});
