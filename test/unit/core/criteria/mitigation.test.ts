import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { criterion } from '../../../../src/core/criteria/mitigation';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader, type Reader } from '../../../../src/core/language/sense';
import { loadTagger } from '../../../../src/core/language/tokens';

const LEVELS = {
  met: [
    "We rolled the pricing service back to Tuesday's build.",
    'Failed over to the standby at 02:40.',
    'If it was, I would first switch the flag off.',
    'The bad node was drained and replaced.',
    'Nadia throttled the importer while I wrote to support.',
    'I asked Tom to restart the broker.',
    'The first thing we did was to disable the nightly job.',
    'Pharmacists moved over to paper while the link was down, and we pulled the release.',
    'Ten minutes after the rollback the errors were gone.',
    'We put the shop behind a waiting room.',
  ],
  partial: [
    'I fixed it.',
    'Applied a workaround and moved on.',
    'A temporary solution was found in the evening.',
  ],
  absent: [
    'We have since added a canary to the pipeline.',
    'A deploy had switched off retries the day before.',
    'An intern unplugged the router.',
    'We decided not to restart anything.',
    'Somebody proposed to reboot the cluster.',
    'Restarting the fleet crossed my mind.',
    'Service was restored at noon.',
    'The pods restarted by themselves.',
    'Every quarter we run a failover drill.',
    'About forty accounts were blocked and their owners called us.',
    'I rolled my chair back and breathed.',
    'The restart button is red.',
    'Login was slow for two hours.',
    'The alert fired at 09:10.',
  ],
};

suite('The criterion mitigation', () => {
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
