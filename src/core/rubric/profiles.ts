/**
 * Which criteria an answer owes, by the kind of question and the career level.
 *
 * Sources: the question type comes first (an answer about post-mortems is not asked for a root
 * cause); the levels follow common guides to incident interviews: early careers are asked for
 * honest scope, seniors and managers for trade-offs and readiness as well.
 */
import type { CareerLevel, CriterionId, Kind } from '../model';

/** In the order in which they are offered. */
export const CAREER_LEVELS = ['early', 'mid', 'senior', 'manager'] as const satisfies CareerLevel[];

/** What a kind of question asks for. */
interface Profile {
  /** Owed at the mid level. */
  readonly owed: readonly CriterionId[];
  /** Whether it asks for the whole of a response, so that the career level counts. */
  readonly wholeResponse: boolean;
}

const RESPONSE = [
  'customer-impact',
  'detection',
  'severity',
  'roles',
  'mitigation',
  'communication',
  'review',
] as const satisfies CriterionId[];

const PROFILES: Readonly<Record<Kind, Profile>> = {
  // An incident that happened has a cause, an end and a consequence, and all of them can be told.
  story: { owed: [...RESPONSE, 'root-cause', 'recovery', 'follow-through'], wholeResponse: true },
  // "How do you run incidents?" is about no incident in particular: no cause, nothing that recovered.
  process: { owed: [...RESPONSE, 'follow-through'], wholeResponse: true },
  // Nothing broke, so there is nothing to have found, measured or changed. What the first steps
  // would be, who would be told and what would be learnt can be said all the same.
  hypothetical: { owed: RESPONSE, wholeResponse: true },
  // Readiness is largely that people know their part beforehand.
  preparation: { owed: ['preparation', 'roles'], wholeResponse: false },
  // A review is worth what changes after it.
  review: { owed: ['review', 'follow-through'], wholeResponse: false },
  // Whom to tell, and how often, follows from how bad it is.
  communication: { owed: ['communication', 'severity'], wholeResponse: false },
};

/** In the order in which they are offered. */
export const KINDS = [
  'story',
  'process',
  'preparation',
  'review',
  'communication',
  'hypothetical',
] as const satisfies Kind[];

/** The severity is declared by whoever leads: an early career may not have been asked. */
const BEYOND_EARLY: readonly CriterionId[] = ['severity'];
/** Weighing one step against another and having made ready are asked of those who lead. */
const FROM_SENIOR: readonly CriterionId[] = ['rationale', 'preparation'];

/** The criteria that an answer to this kind of question owes at this level. */
export function expectedCriteria(kind: Kind, level: CareerLevel): ReadonlySet<CriterionId> {
  const { owed, wholeResponse } = PROFILES[kind];
  const expected = new Set<CriterionId>(owed);
  if (!wholeResponse) return expected;
  if (level === 'early') for (const id of BEYOND_EARLY) expected.delete(id);
  if (level === 'senior' || level === 'manager') for (const id of FROM_SENIOR) expected.add(id);
  return expected;
}
