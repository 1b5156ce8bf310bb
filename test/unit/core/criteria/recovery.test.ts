import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { criterion } from '../../../../src/core/criteria/recovery';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader, type Reader } from '../../../../src/core/language/sense';
import { loadTagger } from '../../../../src/core/language/tokens';

const LEVELS = {
  met: [
    'Error rate was back at 0.2 % by 14:10.',
    'By 10:40 all nine sites were online again.',
    'Latency dropped to 180 ms within six minutes.',
    'The backlog was drained at 16:30.',
    'Time to restore was 41 minutes.',
    'Service resumed at 03:12, and I watched it for an hour.',
    'We confirmed with three test orders that went through.',
    'Orders per minute were at the usual level.',
  ],
  partial: [
    'It was resolved.',
    'Service was restored.',
    'Everything went back to normal.',
    'The terminals were working again.',
  ],
  absent: [
    'Latency rose to nine seconds.',
    'Orders dropped to a third within minutes.',
    'An alert said that the error rate was above 5 %.',
    'Most of those shoppers never came back.',
    'We now test the restore every month.',
    'I told them when it would be back.',
    'I rolled it back.',
    'Our target is a restore within 30 minutes.',
    'The queue was full of dead messages.',
    'Ana ran the call and Raj took notes.',
  ],
};

suite('The criterion recovery', () => {
  let read: Reader;
  suiteSetup(async () => {
    read = reader(await loadTagger(), LEXICON);
  });

  const levelOf = (text: string) => {
    const hits = criterion.find(read(text));
    return hits.some(({ level }) => level === 'met') ? 'met' : (hits[0]?.level ?? 'absent');
  };

  for (const [level, sentences] of Object.entries(LEVELS))
    for (const text of sentences)
      test(`${level}: ${text}`, () => {
        assert.equal(levelOf(text), level);
      });

  test('points at words of the sentence', () => {
    for (const text of LEVELS.met) {
      const sense = read(text);
      for (const { from, to } of criterion.find(sense))
        assert.ok(from >= 0 && to > from && to <= sense.tokens.length, text);
    }
  });
});
