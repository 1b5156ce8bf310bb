/** Which part of an incident's story a sentence tells, where its words give it away. */
import { phraseSet } from './phraseSet';
import type { Sense } from './sense';

/** What was changed, agreed or learned when it was over. */
const AFTERWARDS = phraseSet(
  '(since|from) then',
  '(nowadays|these days|ever since|going forward|from now on|next time|in future|in the future|from (that|this) day|the following (week|month|sprint|quarter|monday|tuesday|wednesday|thursday|friday)|(the|a) (week|month|sprint|quarter) (after|later)|next (week|month|sprint|quarter|year))',
  '(a|the)? (few|couple of|two|three|several)? (week|weeks|month|months) later',
  '(follow-up|follow up|action item|action point|corrective action|preventive|prevention|lesson|lessons|retro|retrospective|post-mortem|postmortem|debrief|wash-up|review meeting|permanent fix|permanently|long-term|long term|longer term)',
  '(the|our|a|blameless|this|that|after-action|incident) review',
  '(we|it|that|they|which|and|system|team|job|pipeline|deploy|release|change|i) now (#VERB|also|have|be)',
  'now (need|require|page|alert|run|fail|refuse|check|block|live|go|have)',
  '(happen|occur|fail|break) again',
  '(ticket|owner|owned by|assigned to|due|deadline) .. (@date|end of)',
  '(we|i|they|team) (have|also|later|then)? (add|build|automate|introduce|document|write|schedule|agree) .. (alert|alarm|monitor|monitoring|canary|runbook|check|test|gate|guard|guardrail|lint|linter|policy|checklist|validation|rule that|step to the|dashboard for|circuit breaker|approval)',
);

/** What was there, tried or practised before. */
const BEFOREHAND = phraseSet(
  '(game day|gameday|tabletop|table-top|chaos day|chaos engineering|chaos experiment|fire drill|drill|rehearsal|rehearse|dry run|dry-run|exercise|simulation|load test|load-test|load-tested|stress test|on-call training|onboarding|shadowing|handbook|escalation matrix|escalation path|rota)',
  '(ahead of|before|in preparation for|for) (the|each|every|our|peak|census|black|a)? .. (sale|season|peak|launch|launch day|census day|go-live|christmas|black friday|audit)',
  '(every|each|once a|twice a|per) (week|month|quarter|year|friday|monday|spring|autumn|sprint|february)',
  '(weekly|monthly|quarterly|yearly|annual) (drill|test|restore|exercise|failover|rehearsal|review)',
);

/** What nobody did: ideas, offers, regrets, other days. */
const WISHES = phraseSet(
  '(looking back|in hindsight|with hindsight|in retrospect|if i could|if i had to do it|do it over|what i would (do|change)|i wish|lesson)',
);

/** Whether the sentence speaks of changes made afterwards, or of the review. */
export const isAfterwards = (sense: Sense): boolean => AFTERWARDS.matches(sense).length > 0;

/** Whether the sentence speaks of readiness: drills, manuals, tests before the event. */
export const isBeforehand = (sense: Sense): boolean => BEFOREHAND.matches(sense).length > 0;

/** Whether the sentence looks outside the response: before it, behind it, or wishing. */
export const isOutsideResponse = (sense: Sense): boolean =>
  isAfterwards(sense) || isBeforehand(sense) || WISHES.matches(sense).length > 0;
