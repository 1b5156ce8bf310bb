import { Lexicon } from '../lexicon';
import { PEOPLE } from './people';
import { SYSTEMS } from './systems';

/** Every class of the cupboard. */
export const LEXICON = new Lexicon([...PEOPLE, ...SYSTEMS]);
