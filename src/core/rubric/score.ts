import type { CriterionResult } from '../model';

/**
 * Two points for an expected criterion that is met, one where it is partial; what is not expected
 * neither earns nor costs anything.
 */
export function scoreOf(results: readonly CriterionResult[]): { points: number; of: number } {
  const expected = results.filter((result) => result.expected);
  const points = { met: 2, partial: 1, absent: 0 };
  return {
    points: expected.reduce((sum, { level }) => sum + points[level], 0),
    of: 2 * expected.length,
  };
}
