import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readDraft } from '../../../../src/core/draft/read';
import type { Block, Prose } from '../../../../src/core/model';
import { assertExact, sentenceTexts } from './exact';

/** Inline Markdown, what a reader sees of it, and where some words of it stand in the source. */
const INLINE: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  ['We rolled back.', 'We rolled back.', ['rolled back', 'rolled back']],
  ['AT&amp;T was down.', 'AT&T was down.', ['AT&T', 'AT&amp;T'], ['down', 'down']],
  ['It&#39;s &#x1F525; &nbsp; now.', "It's 🔥 \u00A0 now.", ['🔥', '&#x1F525;'], ['now', 'now']],
  ['Not an entity: AT&T &foo; &.', 'Not an entity: AT&T &foo; &.', ['&foo;', '&foo;']],
  [
    'A \\*star\\* and \\_bar\\_ at 5\\% off.',
    'A *star* and _bar_ at 5% off.',
    ['*star*', '\\*star\\*'],
  ],
  [
    'I **single**-handedly fixed it.',
    'I single-handedly fixed it.',
    ['single-handedly', 'single**-handedly'],
    ['fixed', 'fixed'],
  ],
  [
    'un*frigging*believable, ***very*** so.',
    'unfriggingbelievable, very so.',
    ['unfriggingbelievable', 'un*frigging*believable'],
    ['very', 'very'],
  ],
  [
    'See [the *review*](https://x.test/a_b "blame") now.',
    'See the review now.',
    ['the review', 'the *review'],
    ['now', 'now'],
  ],
  ['See [the page][ref] now.', 'See [the page][ref] now.', ['page', 'page']],
  [
    'The job `restart --all` failed here.',
    'The job \uFFFC failed here.',
    ['\uFFFC', '`restart --all`'],
    ['failed', 'failed'],
  ],
  [
    'Look at https://a.test/blame_me and <https://b.test> or www.c.test now.',
    'Look at \uFFFC and \uFFFC or \uFFFC now.',
    ['and', 'and'],
    ['now', 'now'],
  ],
  [
    'Look at [https://a.test/x](https://a.test/x) now.',
    'Look at \uFFFC now.',
    ['\uFFFC', '[https://a.test/x](https://a.test/x)'],
  ],
  [
    'We ![careless](x.png)paused <!-- sloppy --> <b>it</b> all.',
    'We paused  it all.',
    ['paused', 'paused'],
    ['it', 'it'],
  ],
  [
    'The ~~lazy~~ team, about ~40 of ~90 users.',
    'The  team, about ~40 of ~90 users.',
    ['~40 of ~90', '~40 of ~90'],
  ],
  [
    '🔥🚒 café cafe\u0301 👩‍💻 ok.',
    '🔥🚒 café cafe\u0301 👩‍💻 ok.',
    ['cafe\u0301', 'cafe\u0301'],
    ['ok', 'ok'],
  ],
  ['Mail a_b@c.test or me@d.test.', 'Mail \uFFFC or \uFFFC.', ['or', 'or']],
  ['A tab\there and \u202Ebidi\u202C.', 'A tab\there and \u202Ebidi\u202C.', ['here', 'here']],
  [
    'Snake_case_name and 2*3*4 stay.',
    'Snake_case_name and 234 stay.',
    ['Snake_case_name', 'Snake_case_name'],
    ['stay', 'stay'],
  ],
  [
    'A lone \uD83D unit and a [bracket.',
    'A lone \uD83D unit and a [bracket.',
    ['bracket', 'bracket'],
  ],
  [
    'The first line\nand a **second\nline** here.',
    'The first line and a second line here.',
    ['line and', 'line\nand'],
    ['line here', 'line** here'],
  ],
  [
    'One line  \nbroken and\\\nbroken again<br>thrice.',
    'One line\nbroken and\nbroken again\nthrice.',
    ['broken', 'broken'],
    ['thrice', 'thrice'],
  ],
];

/** Ways to wrap a block: the first line's prefix, and that of the lines below. */
const CONTAINERS: readonly (readonly [string, string, string])[] = [
  ['a paragraph', '', ''],
  ['a quote', '> ', '> '],
  ['a quote without spaces', '>', '>'],
  ['a quote with lazy lines', '> ', ''],
  ['a nested quote', '> > ', '> > '],
  ['a list', '- ', '  '],
  ['a numbered list', '12. ', '    '],
  ['a list in a list', '- a\n  - ', '    '],
  ['a list in a quote', '> - ', '>   '],
  ['a quote in a list', '* > ', '  > '],
  ['a task list', '- [x] ', '  '],
  ['a footnote', 'a[^1]\n\n[^1]: ', '    '],
  ['indented lines', '  ', '   '],
];

const ENDS = ['\n', '\r\n', '\r'];

/** Every container, and every way to end lines and to begin a file. */
const PLACES: readonly (readonly [(typeof CONTAINERS)[number], string, string])[] = [
  ...CONTAINERS.map((container) => [container, '\n', ''] as const),
  ...[0, 1, 5].flatMap((at) => ENDS.map((end) => [CONTAINERS[at]!, end, '\uFEFF'] as const)),
];

/** Puts the container's prefixes before each line. */
function wrap(inline: string, [, first, next]: (typeof CONTAINERS)[number]): string {
  return first + inline.replaceAll('\n', `\n${next}`);
}

suite('Prose leads back to its source', () => {
  for (const [inline, prose, ...words] of INLINE) {
    test(JSON.stringify(inline), () => {
      for (const [container, ending, mark] of PLACES) {
        const about = `in ${container[0]}, ${JSON.stringify(mark + ending)}`;
        const source = mark + wrap(inline, container).replaceAll('\n', ending);
        const draft = readDraft(source);
        assertExact(draft);
        const block: Block | undefined = draft.answers[0]?.blocks.at(-1);
        assert.ok(block, about);
        assert.equal(block.prose.text, prose, about);
        for (const [word, expected] of words) {
          const at = prose.indexOf(word);
          const wrapped = wrap(expected, ['', '', container[2]]).replaceAll('\n', ending);
          const { starts, ends }: Prose = block.prose;
          assert.equal(source.slice(starts[at], ends[at + word.length - 1]), wrapped, about);
        }
      }
    });
  }

  test('sentences are the same whatever ends the lines', () => {
    const source = INLINE.map(([inline]) => inline).join('\n\n') + '\n\n## Result\n\nWe\nwon.\n';
    const expected = sentenceTexts(readDraft(source));
    assert.ok(expected.length > 20);
    for (const end of ENDS) {
      const draft = readDraft(source.replaceAll('\n', end));
      assertExact(draft);
      assert.deepEqual(sentenceTexts(draft), expected);
    }
  });

  test('a NUL stands as a replacement character', () => {
    const draft = readDraft('We\0 won.');
    assertExact(draft);
    assert.deepEqual(sentenceTexts(draft), ['We\uFFFD won.']);
  });
});

suite('What is not prose', () => {
  const silent: readonly (readonly [string, string])[] = [
    ['fenced code', '```sh\nblame Dave\n```'],
    ['fenced code without an end', '~~~\nblame Dave'],
    ['fenced code in a list', '- ```\n  blame Dave\n  ```'],
    ['indented code', '    blame Dave'],
    ['HTML', '<div>blame Dave</div>'],
    ['a comment', '<!-- blame\n\nDave -->'],
    ['front matter', '---\nquestion: blame Dave\n---'],
    ['an image', '![blame Dave](dave.png)'],
    ['a link definition', '[dave]: https://blame.test "blame Dave"'],
    ['a rule', '---\n\n***'],
    ['nothing', ' \n\t\n'],
    ['a byte-order mark', '\uFEFF'],
  ];
  for (const [what, source] of silent) {
    test(what, () => {
      const alone = readDraft(source);
      assert.deepEqual(alone.answers, []);
      assert.equal(alone.declined, undefined);
      // A list goes on into an indented line, so the prose stands at the margin.
      const fenced = source.startsWith('~~~');
      const followed = readDraft(`${source}\n\nWe rolled back.\n`);
      assert.deepEqual(sentenceTexts(followed), fenced ? [] : ['We rolled back.']);
    });
  }
});

suite('Blocks', () => {
  const SOURCE = [
    '# A title',
    '',
    'One paragraph.',
    '',
    '> A quoted paragraph.',
    '>',
    '> - A quoted item.',
    '',
    '- An item.',
    '',
    '  Its second paragraph.',
    '  1. An inner item',
    '',
    '| Who | What |',
    '|---|:-:|',
    '| Ada \\| Bo | took `x \\| y` comms |',
    '|  | wrote |',
  ].join('\n');

  test('know what they are', () => {
    const draft = readDraft(SOURCE);
    assert.deepEqual(
      draft.answers[0]?.blocks.map(({ kind, depth, quoted, prose }) => [
        kind,
        depth,
        quoted,
        prose.text,
      ]),
      [
        ['heading', 1, false, 'A title'],
        ['paragraph', 0, false, 'One paragraph.'],
        ['paragraph', 0, true, 'A quoted paragraph.'],
        ['item', 0, true, 'A quoted item.'],
        ['item', 0, false, 'An item.'],
        ['item', 0, false, 'Its second paragraph.'],
        ['item', 0, false, 'An inner item'],
        ['cell', 0, false, 'Who'],
        ['cell', 0, false, 'What'],
        ['cell', 0, false, 'Ada | Bo'],
        ['cell', 0, false, 'took \uFFFC comms'],
        ['cell', 0, false, 'wrote'],
      ],
    );
  });

  test('headings and the head of a table are not spoken', () => {
    assert.deepEqual(sentenceTexts(readDraft(SOURCE)), [
      'One paragraph.',
      'A quoted paragraph.',
      'A quoted item.',
      'An item.',
      'Its second paragraph.',
      'An inner item',
      'Ada | Bo',
      'took \uFFFC comms',
      'wrote',
    ]);
  });

  test('cells lead back to their source', () => {
    for (const end of ['\n', '\r\n']) {
      const draft = readDraft(SOURCE.replaceAll('\n', end));
      assertExact(draft);
      const cell = draft.answers[0]?.blocks.find(({ prose }) => prose.text === 'Ada | Bo');
      assert.ok(cell);
      assert.equal(draft.source.slice(cell.start, cell.end), 'Ada \\| Bo');
    }
  });
});
