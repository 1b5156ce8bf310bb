import { Lexicon } from '../lexicon';
import { BLAME } from './blame';
import { COORDINATION } from './coordination';
import { LEARNING } from './learning';
import { DETECTION } from './detection';
import { FIRST_NAMES } from './firstNames';
import { HEROIC_WORDS } from './heroics';
import { IMPACT } from './impact';
import { MITIGATION } from './mitigation';
import { PEOPLE } from './people';
import { RECOVERY } from './recovery';
import { SEVERITY } from './severity';
import { SOLO_WORDS } from './solo';
import { SYSTEMS } from './systems';

/** Every class of the cupboard. */
export const LEXICON = new Lexicon([
  ...PEOPLE,
  ...BLAME,
  ...FIRST_NAMES,
  ...HEROIC_WORDS,
  ...SOLO_WORDS,
  ...SYSTEMS,
  ...IMPACT,
  ...SEVERITY,
  ...DETECTION,
  ...MITIGATION,
  ...LEARNING,
  ...COORDINATION,
  ...RECOVERY,
]);
