/** Whom the incident hurt outside the team, and how or how much. */
import { harms } from '../language/harm';
import type { Criterion } from './criterion';

export const criterion: Criterion = {
  id: 'customer-impact',
  find: (sense) =>
    harms(sense).map(({ from, to, told }) => ({ from, to, level: told ? 'met' : 'partial' })),
};
