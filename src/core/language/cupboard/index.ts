import { Lexicon } from '../lexicon';
import { BLAME } from './blame';
import { COORDINATION } from './coordination';
import { LEARNING } from './learning';
import { HEROIC_WORDS } from './heroics';
import { IMPACT } from './impact';
import { MITIGATION } from './mitigation';
import { PEOPLE } from './people';
import { RECOVERY } from './recovery';
import { SYSTEMS } from './systems';

/** Every class of the cupboard. */
export const LEXICON = new Lexicon([
  ...PEOPLE,
  ...BLAME,
  ...HEROIC_WORDS,
  ...SYSTEMS,
  ...IMPACT, ...MITIGATION,
  ...LEARNING,
  ...COORDINATION,
  ...RECOVERY,
]);
