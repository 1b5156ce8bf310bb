import { criterion } from '../../../../src/core/criteria/communication';
import { judged } from './judged';

judged(criterion, {
  met: [
    'I emailed the branch managers every twenty minutes with the number of open tills.',
    'We updated the status page at 10:05 and again at 10:30.',
    'The CFO got a short note from me on the hour.',
    'Customers were told by email which invoices were wrong.',
  ],
  partial: ['I kept everyone informed.', 'My director was informed.'],
  absent: [
    'Three shop managers phoned our helpdesk about frozen tills.',
    'Good communication is important to me.',
    'Grafana alerted us at 09:10.',
    'I restarted the payment service.',
    'Nobody told the customers anything.',
    'The queue held 4,000 messages every hour.',
  ],
});
