import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { splitSentences } from '../../../../src/core/draft/sentences';
import { countWords, spokenSeconds } from '../../../../src/core/draft/spokenTime';

/** Each row is one text, cut where its sentences end. */
const ROWS: readonly (readonly string[])[] = [
  ['It failed.', 'We rolled back!', 'Why?', 'Nobody knew…', 'Then we did.'],
  ['I told Dr. Ray and Mrs. Lee.', 'They agreed.'],
  ['We used canaries, e.g. Flagger, i.e. the slow way, vs. the fast one.', 'It worked.'],
  ['Logs, graphs, etc. were gone.', 'Everything, etc.', 'We waited.'],
  ['At 6 a.m. PagerDuty woke me up.', 'It was 7 a.m.', 'I was late.'],
  ['At 12:40 p.m. Eastern it went red.', 'By 3 p.m. the queue was empty.'],
  ['On Sept. 12 and Jan. 3 it fell over.', 'It did so in Oct.', 'We noticed.'],
  ['It ran v2.3.1 at 99.9 % on node.js and 10.2.0.11.', 'Fine.'],
  ['We filed No. 5 of them.', 'Was it us?', 'No.', 'It was DNS.'],
  ['It took 5 min. to see.', 'It took 45 min.', 'We were slow.'],
  ['It took 40.', 'Then 41.'],
  ['It failed.', '40 users left.', '\uFFFC was down.', 'etcd refused writes.'],
  ['“Is it down?” she asked.', '"It is!" I said.', 'We went on.'],
  ['The note said "Checkout is fine. Next note at 07:00." and no more.', 'Good.'],
  ['He said "We are down."', 'I agreed.'],
  ['We waited (it was late. Really late.) and left.', 'Done.'],
  ['(I was on call.)', 'It rang.'],
  ['J. Smith led.', 'Plan B was ready.', 'We took plan B.', 'It held.'],
  ['So did I.', 'Nobody else did.'],
  ['We work at Acme Inc. in the U.S. with Foo Ltd. people.', 'I left Acme Inc.', 'The end.'],
  ['Well... it depends.', 'Well...', 'It does.'],
  ['1. We looked.', 'Then we acted.'],
  ['The server sat.', 'Redis died.', 'The sun rose.'],
  ['A hard break\nin lower case goes on.', 'Here it\ngoes on.'],
  ['One line', 'Another line', '10:12 paged'],
  ['通知しました。', '戻しました。'],
  ['no capital and no stop'],
];

suite('Sentences', () => {
  for (const row of ROWS) {
    test(row.join(' ¶ '), () => {
      // Lines that nothing ends are cut by hard breaks.
      const text = row.reduce((sum, next) =>
        /[.!?…。"”)]$/u.test(sum) ? `${sum} ${next}` : `${sum}\n${next}`,
      );
      const cut = splitSentences(text, 0).map(({ from, to }) => text.slice(from, to));
      assert.deepEqual(cut, row);
    });
  }

  test('begin behind the label', () => {
    assert.deepEqual(splitSentences('Result: We won. Twice.', 7), [
      { from: 8, to: 15 },
      { from: 16, to: 22 },
    ]);
  });

  test('long runs of marks and quotes are cut in no time', () => {
    for (const mark of ['.', '"', '(', ')', '?', '. ', 'e.g. ', '\n', '"a. ']) {
      const started = process.cpuUsage();
      splitSentences(mark.repeat(60_000) + 'a', 0);
      assert.ok(process.cpuUsage(started).user < 2_000_000, JSON.stringify(mark));
    }
  }).timeout(60_000);
});

suite('Spoken time', () => {
  test('is a range from a brisk to an easy pace', () => {
    assert.deepEqual(spokenSeconds(312), { low: 125, high: 144 });
    assert.deepEqual(spokenSeconds(0), { low: 0, high: 0 });
  });

  test('words are what is said', () => {
    assert.equal(countWords('We rolled-back the — ok \uFFFC job & 40 % in $3.5k, don’t 🔥.'), 9);
    assert.equal(countWords(''), 0);
  });
});
