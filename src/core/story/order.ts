import type { Order } from '../model';
import type { AnswerSense } from '../criteria/criterion';

/** Whether users were relieved before the search for the cause was over, as far as the draft tells. */
export function orderOf(_answer: AnswerSense): Order {
  return 'unclear';
}
