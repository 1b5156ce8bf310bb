import assert from 'node:assert/strict';
import { CRITERIA, STANDARD_FOLLOW_UPS, criterionById, type CriterionId } from '../../../src/core';
import { parseSnippetBody } from './snippet-body';

suite('the guides to the criteria', () => {
  test('are twelve, in the order of the lifecycle', () => {
    assert.deepEqual(
      CRITERIA.map((c) => c.id),
      [
        'customer-impact',
        'detection',
        'severity',
        'roles',
        'mitigation',
        'rationale',
        'communication',
        'root-cause',
        'recovery',
        'review',
        'follow-through',
        'preparation',
      ] satisfies CriterionId[],
    );
  });

  test('are found by id, and only by a known one', () => {
    assert.equal(criterionById('root-cause').name, 'Root cause');
    assert.throws(() => criterionById('charm' as CriterionId), RangeError);
  });

  for (const guide of CRITERIA)
    test(`${guide.id}: name, strong, question and follow-ups are sentences`, () => {
      assert.equal(guide.name.toLowerCase().replace(' ', '-'), guide.id);
      assert.match(guide.strong, /^[A-Z][^.!?]+\.$/);
      assert.match(guide.question, /^[A-Z][^.!?]+\?$/);
      assert.ok(guide.question.length <= 90, 'short enough for one line');
      assert.ok(guide.followUps.length >= 1 && guide.followUps.length <= 3);
      for (const question of guide.followUps) assert.match(question, /^[A-Z][^.!?]+\?$/);
      assert.equal(new Set(guide.parts).size, guide.parts.length);
      assert.ok(guide.parts.length > 0);
    });

  for (const guide of CRITERIA)
    test(`${guide.id}: the prompt is one sentence with places only`, () => {
      const { stops, plain } = parseSnippetBody(guide.prompt);
      assert.deepEqual(
        stops.map((s) => s.number),
        stops.map((_, i) => i + 1),
      );
      assert.match(plain, /^[A-Z][^.!?]+\.$/);
      assert.doesNotMatch(plain, /\d/);
      assert.doesNotMatch(plain, /[[\]]/);
    });

  test('every follow-up question is asked once', () => {
    const all = [...STANDARD_FOLLOW_UPS, ...CRITERIA.flatMap((c) => [...c.followUps, c.question])];
    assert.equal(new Set(all).size, all.length);
    assert.equal(STANDARD_FOLLOW_UPS.length, 5);
  });
});
