/** The one face of core: everything that the editor and the command line may use. */
export type * from './model';
export { loadChecker, type Checker } from './check';
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
