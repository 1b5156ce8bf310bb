import { criterion } from '../../../../src/core/criteria/preparation';
import { judged } from './judged';

judged(criterion, {
  met: [
    'We run a game day every quarter.',
    'There was a runbook for a full failover, and I followed it.',
    'We had rehearsed the switch to the second site in March.',
    'New engineers shadow two shifts before they go on call.',
    'A card with the phone numbers hangs on the wall of the control room.',
    'Ahead of the ticket sale we had load-tested the queue page.',
  ],
  partial: [
    'We are better prepared today.',
    'There was a playbook, but nobody knew where.',
    'We should rehearse that more.',
  ],
  absent: [
    'I was on call that night.',
    'I have prepared two examples.',
    'The morning train was late.',
    'The model was trained with old data.',
    'The build would be ready by noon.',
    'Security policy forbids shared accounts.',
    'He switched the valve to manual.',
    'I never read the manual.',
    'We ran the job with the dry-run flag.',
  ],
});
