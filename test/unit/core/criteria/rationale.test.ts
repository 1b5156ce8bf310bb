import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { criterion } from '../../../../src/core/criteria/rationale';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader, type Reader } from '../../../../src/core/language/sense';
import { loadTagger } from '../../../../src/core/language/tokens';

const LEVELS = {
  met: [
    'We rolled back rather than debug, because nobody knew how long a fix would take.',
    'Since the replica was an hour behind, we left it alone.',
    'I did not restart it, as a restart would have wiped the evidence.',
    'I told the bank first, because they could stop the transfers.',
    'Slow checkout is better than no checkout.',
    'My reasoning was that a wrong price costs more than a late one.',
  ],
  partial: [
    'We also paused the export, just to be safe.',
    'It felt safer.',
    'I kept the old node up just in case.',
    'I went with my gut feeling.',
  ],
  absent: [
    'It failed because the disk was full.',
    'Orders were lost since the queue had no limit.',
    'I am proud of it, because it was my first.',
    'As incident commander, I set up the bridge.',
    'We have been calm since Tuesday.',
    'Afterwards we added an alert so that it shows up sooner.',
    'As usual, the dashboard was red.',
    'The alert fired, so I opened the dashboard.',
    'Customers called because they could not pay.',
    'We were lucky.',
  ],
};

suite('The criterion rationale', () => {
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
