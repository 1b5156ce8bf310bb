/** The one face of core: everything that the editor and the command line may use. */
import type { Checker } from './check';

export type * from './model';
export type { Checker } from './check';
export {
  CRITERIA,
  STANDARD_FOLLOW_UPS,
  criterionById,
  type CriterionGuide,
} from './criteria/guides';
export { reportAsJson } from './report/json';
export { reportAsText, type TextStyle } from './report/text';
export type { CheckedFile } from './report/checked-file';
export { CAREER_LEVELS, KINDS } from './rubric/profiles';

/**
 * Loads the words and phrases (once, and not before it is called, so that an editor starts without
 * them) and returns a checker.
 */
export async function loadChecker(): Promise<Checker> {
  return (await import('./check')).loadChecker();
}
