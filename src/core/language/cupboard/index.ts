import { Lexicon } from '../lexicon';
import { COORDINATION } from './coordination';
import { LEARNING } from './learning';
import { MITIGATION } from './mitigation';
import { PEOPLE } from './people';
import { RECOVERY } from './recovery';
import { SYSTEMS } from './systems';

/** Every class of the cupboard. */
export const LEXICON = new Lexicon([
  ...PEOPLE,
  ...SYSTEMS,
  ...MITIGATION,
  ...LEARNING,
  ...COORDINATION,
  ...RECOVERY,
]);
