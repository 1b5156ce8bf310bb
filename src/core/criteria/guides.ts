import type { CriterionId } from '../model';

/** What the writer is told about a criterion, whatever the draft says. */
export interface CriterionGuide {
  readonly id: CriterionId;
  /** As a row in the rubric: "Customer impact". */
  readonly name: string;
  /** What a strong answer says here, in one sentence. */
  readonly strong: string;
  /** What an interviewer asks when it is missing. */
  readonly question: string;
  /** A sentence with places to fill in (TextMate snippet), and no fact in it. */
  readonly prompt: string;
  /** The parts it belongs to, best first. */
  readonly parts: readonly import('../model').PartLabel[];
  /** Follow-up questions that a gap here provokes. */
  readonly followUps: readonly string[];
}

/** In the order of the lifecycle. */
export const CRITERIA: readonly CriterionGuide[] = [];

/** @throws RangeError for an id that is none of the twelve */
export function criterionById(id: CriterionId): CriterionGuide {
  const guide = CRITERIA.find((c) => c.id === id);
  if (!guide) throw new RangeError(`no criterion ${id}`);
  return guide;
}
