import { criterion } from '../../../../src/core/criteria/roles';
import { judged } from './judged';

judged(criterion, {
  met: [
    'Maria was the incident commander.',
    'Peter took the network and Anna wrote the timeline.',
    'I asked the DBA to check the replication lag.',
    'Laura on the database, Ahmed on the web tier, me on decisions.',
  ],
  partial: ['We all jumped on a call.', 'I took full ownership.', 'I called the on-call engineer.'],
  absent: [
    'I was an incident manager at a bank for three years.',
    'I restarted the payment service.',
    'The junior developer deployed it without a review.',
    'I kept my manager in the loop.',
    'There was no incident commander.',
    'The IAM role was missing a permission.',
    'Redis ran out of memory and Kafka stopped.',
  ],
});
