import { rule as noBlame } from './no-blame';
import { rule as noHeroics } from './no-heroics';
import { rule as noSoloCredit } from './no-solo-credit';

/** Every rule. */
export const RULES = [noBlame, noHeroics, noSoloCredit];
