import assert from 'node:assert/strict';
import type { CriterionId, CriterionResult, Level } from '../../../../src/core';
import { scoreOf } from '../../../../src/core/rubric/score';

const result = (id: CriterionId, level: Level, expected = true): CriterionResult => ({
  id,
  level,
  expected,
  evidence: [],
});

suite('the score', () => {
  test('is two for met, one for partial, none for absent', () => {
    assert.deepEqual(
      scoreOf([result('roles', 'met'), result('review', 'partial'), result('severity', 'absent')]),
      { points: 3, of: 6 },
    );
  });

  test('counts nothing that is not expected', () => {
    assert.deepEqual(scoreOf([result('roles', 'met', false), result('review', 'met')]), {
      points: 2,
      of: 2,
    });
    assert.deepEqual(scoreOf([]), { points: 0, of: 0 });
  });
});
