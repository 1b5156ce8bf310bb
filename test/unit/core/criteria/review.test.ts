import { criterion } from '../../../../src/core/criteria/review';
import { judged } from './judged';

judged(criterion, {
  met: [
    'The postmortem was blameless.',
    'In the retro we saw that two teams share one certificate.',
    'Out of the review came four tickets, all closed by now.',
    'The debrief was about the alarm text and not about the operator.',
    'We did a no-blame review on Monday.',
  ],
  partial: [
    'There was a postmortem.',
    'A review took place on Thursday.',
    'We would hold a post-mortem in any case.',
    'Two days later we sat down to talk about what went well.',
  ],
  absent: [
    'Every change goes through our review queue.',
    'The code review had been done by two people.',
    'I reviewed the last three deploys.',
    'Looking back, I would ring the carrier sooner.',
    'The post-mortem room is beside the lift.',
    'My performance review was in May.',
    'The app had bad reviews in the store.',
    'We found that the disk was full.',
    'No post-mortem was held.',
  ],
});
