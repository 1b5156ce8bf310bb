import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { criterion as customerImpact } from '../../../../src/core/criteria/customer-impact';
import { judge, type AnswerSense, type Criterion } from '../../../../src/core/criteria/criterion';
import { criterion as detection } from '../../../../src/core/criteria/detection';
import { readDraft } from '../../../../src/core/draft/read';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader, type Reader } from '../../../../src/core/language/sense';
import { loadTagger } from '../../../../src/core/language/tokens';

suite('sentences that belong together', () => {
  let read: Reader;
  suiteSetup(async () => {
    read = reader(await loadTagger(), LEXICON);
  });

  const verdict = (criterion: Criterion, text: string) => {
    const answer = readDraft(`# Situation\n\n${text}\n`).answers[0]!;
    const sense: AnswerSense = {
      source: text,
      answer,
      sentences: answer.sentences.map((sentence, index) => ({
        sentence,
        index,
        sense: read(sentence.text),
      })),
    };
    return judge(criterion, sense);
  };
  const levels: [Criterion, string, string][] = [
    [customerImpact, 'met', 'Some players noticed. They were stuck in the lobby for an hour.'],
    [customerImpact, 'met', 'Members were affected. That was about a third of them.'],
    [customerImpact, 'partial', 'Members were affected. I was asleep for a third of the night.'],
    [customerImpact, 'absent', 'We met the network engineers. They were stuck for an hour.'],
    [detection, 'met', 'I got paged. The page said that replication had stopped.'],
    [detection, 'partial', 'I got paged. I got dressed and found my laptop.'],
    [detection, 'met', 'There was a flood of calls. Riders could not unlock a single bike.'],
    [detection, 'absent', 'I phoned my deputy. She said that she was on her way.'],
  ];
  for (const [criterion, level, text] of levels)
    test(`${criterion.id} ${level}: ${text}`, () => {
      assert.equal(verdict(criterion, text).level, level);
    });

  test('the evidence is the part of the sentence that tells of the harm', () => {
    const { places } = verdict(
      customerImpact,
      'While I was on leave, 300 tenants could not pay their rent, and I came back early.',
    );
    const { at, from, to } = places[0]!;
    const { start, end } = at.sense.span(from, to);
    assert.equal(at.sense.text.slice(start, end), '300 tenants could not pay their rent');
  });
});
