import type { Sense } from '../language/sense';
import { toneFindings, type ToneMark, type ToneRule } from './rule';

const find = (_sense: Sense): ToneMark[] => [];

export const rule: ToneRule = {
  ids: ['no-blame'],
  find,
  check: ({ answer }) => toneFindings('no-blame', find, answer),
};
