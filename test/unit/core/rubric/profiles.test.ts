import assert from 'node:assert/strict';
import type { CareerLevel, CriterionId, Kind } from '../../../../src/core';
import { CAREER_LEVELS, CRITERIA, KINDS } from '../../../../src/core';
import { expectedCriteria } from '../../../../src/core/rubric/profiles';

const all = CRITERIA.map(({ id }) => id);
const unowed = (kind: Kind, level: CareerLevel): CriterionId[] => {
  const expected = expectedCriteria(kind, level);
  return all.filter((id) => !expected.has(id));
};

suite('what an answer owes', () => {
  test('is everything in a senior story', () => {
    assert.deepEqual(unowed('story', 'senior'), []);
    assert.deepEqual(unowed('story', 'manager'), []);
  });

  test('is no rationale and no preparation below senior', () => {
    assert.deepEqual(unowed('story', 'mid'), ['rationale', 'preparation']);
    assert.deepEqual(unowed('story', 'early'), ['severity', 'rationale', 'preparation']);
  });

  test('is no cause and no recovery where no incident is told', () => {
    assert.deepEqual(unowed('process', 'manager'), ['root-cause', 'recovery']);
    assert.deepEqual(unowed('hypothetical', 'senior'), [
      'root-cause',
      'recovery',
      'follow-through',
    ]);
    assert.ok(expectedCriteria('hypothetical', 'early').has('mitigation'));
  });

  test('is its own part and little else for a question on one thing, at every level', () => {
    for (const level of CAREER_LEVELS) {
      for (const kind of ['preparation', 'review', 'communication'] as const) {
        const expected = expectedCriteria(kind, level);
        assert.ok(expected.has(kind), `${kind} owes itself`);
        assert.equal(expected.size, 2);
        assert.ok(!expected.has('customer-impact'));
      }
    }
  });

  test('is something for every kind and level', () => {
    for (const kind of KINDS) {
      for (const level of CAREER_LEVELS) assert.ok(expectedCriteria(kind, level).size > 0);
    }
  });

  test('is not changed by what a caller does with it', () => {
    (expectedCriteria('story', 'senior') as Set<CriterionId>).clear();
    assert.equal(expectedCriteria('story', 'senior').size, 12);
  });
});
