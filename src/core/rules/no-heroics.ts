import type { Sense } from '../language/sense';
import { toneFindings, type ToneMark, type ToneRule } from './rule';

const find = (_sense: Sense): ToneMark[] => [];

export const rule: ToneRule = {
  ids: ['no-heroics'],
  find,
  check: ({ answer }) => toneFindings('no-heroics', find, answer),
};
