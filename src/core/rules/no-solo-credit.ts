import type { Sense } from '../language/sense';
import { toneFindings, type ToneMark, type ToneRule } from './rule';

const find = (_sense: Sense): ToneMark[] => [];

export const rule: ToneRule = {
  ids: ['no-solo-credit'],
  find,
  check: ({ answer }) => toneFindings('no-solo-credit', find, answer),
};
