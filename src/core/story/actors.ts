import type { AnswerSense } from '../criteria/criterion';

/** Whether nobody but the narrator does anything in the response, with at least three actions told. */
export function isSoloStory(_answer: AnswerSense): boolean {
  return false;
}
