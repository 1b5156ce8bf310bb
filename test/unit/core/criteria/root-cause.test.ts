import { criterion } from '../../../../src/core/criteria/root-cause';
import { judged } from './judged';

judged(criterion, {
  met: [
    'The root cause was an expired token in the billing worker.',
    'A nightly job had locked the invoice table in the database.',
    'It turned out that the proxy dropped headers over 8 kilobytes.',
  ],
  partial: ['It was some kind of network problem.', 'The cause was human error.'],
  absent: [
    'We were looking for the root cause.',
    'I learned that patience pays.',
    'We noticed that customers were leaving.',
    'I restarted the payment service.',
    'Once the reason is known, we close the ticket.',
  ],
});
