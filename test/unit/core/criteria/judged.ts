import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import type { Criterion } from '../../../../src/core/criteria/criterion';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader, type Reader } from '../../../../src/core/language/sense';
import { loadTagger } from '../../../../src/core/language/tokens';
import type { Level } from '../../../../src/core/model';

/** One test a sentence: the level that a criterion finds in it. */
export function judged(criterion: Criterion, rows: Record<Level, readonly string[]>): void {
  suite(`criterion ${criterion.id}`, () => {
    let read: Reader;
    suiteSetup(async () => {
      read = reader(await loadTagger(), LEXICON);
    });
    for (const level of ['met', 'partial', 'absent'] as const)
      for (const text of rows[level])
        test(`${level}: ${text}`, () => {
          const levels = criterion.find(read(text)).map((hit) => hit.level);
          const found = levels.includes('met') ? 'met' : (levels[0] ?? 'absent');
          assert.equal(found, level);
        });
  });
}
