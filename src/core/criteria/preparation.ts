import type { Criterion } from './criterion';

export const criterion: Criterion = {
  id: 'preparation',
  find: () => [],
};
