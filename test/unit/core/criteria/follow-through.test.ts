import { criterion } from '../../../../src/core/criteria/follow-through';
import { judged } from './judged';

judged(criterion, {
  met: [
    'Since then the pipeline refuses a schema change without a test.',
    'We added an alert on the age of the backup.',
    'The certificates are now renewed by a job with its own alarm.',
  ],
  partial: ['We should automate the renewal.', 'In future we will monitor this better.'],
  absent: [
    'I restarted the payment service.',
    'The team feels better prepared now.',
    'We tested each server by hand.',
    'I learned that time is short.',
    'We rehearse the switch with the bank.',
  ],
});
