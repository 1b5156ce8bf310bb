/** The one face of core: everything that the editor and the command line may use. */
export type * from './model';
export { loadChecker, type Checker } from './check';
export {
  CRITERIA,
  STANDARD_FOLLOW_UPS,
  criterionById,
  type CriterionGuide,
} from './criteria/guides';
