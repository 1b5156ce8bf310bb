import { criterion as communication } from './communication';
import { criterion as customerImpact } from './customer-impact';
import { criterion as detection } from './detection';
import { criterion as followThrough } from './follow-through';
import { criterion as mitigation } from './mitigation';
import { criterion as preparation } from './preparation';
import { criterion as rationale } from './rationale';
import { criterion as recovery } from './recovery';
import { criterion as review } from './review';
import { criterion as roles } from './roles';
import { criterion as rootCause } from './root-cause';
import { criterion as severity } from './severity';

/** The judges of the twelve criteria. */
export const JUDGES = [
  communication,
  customerImpact,
  detection,
  followThrough,
  mitigation,
  preparation,
  rationale,
  recovery,
  review,
  roles,
  rootCause,
  severity,
];
