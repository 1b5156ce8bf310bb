import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Readiness that one can point at. */
const CONCRETE = phraseSet(
  '(run|hold|have|do|write|wrote|keep|follow|use|practise|practice|set up|introduce|create|start|organise|organize|attend|lead|schedule|update|maintain|build|publish|rehearse|drill|our|the|a|an|every|each|monthly|quarterly|weekly|yearly|regular|in|two|three|at) .. (runbook|run book|playbook|game day|gameday|drill|fire drill|tabletop|table-top|simulation|simulated outage|rehearsal|dry run|war game|war-game|chaos day|on-call training|incident training|shadow shift|escalation path|escalation policy|escalation tree|escalation matrix|call tree|phone tree|load test|stress test|failover test|restore test|restore drill|dr test|disaster recovery test|disaster recovery drill|laminated card|contact list|mock incident|checklist|exercise|downtime box|cheat sheet|training exercise|contingency plan)',
  '(runbook|playbook|escalation path|escalation policy|call tree|contact list|checklist|drill|game day|exercise|laminated card|handbook) .. (be|in|for|with|live|say|tell|cover|list|exist|at|on|had|that|which) ',
  '(shadow|shadowing|shadowed|pair with) ... (shift|shifts|week|weeks|on-call|incident|incidents|rotation|commander|before|new|senior)',
  '(new|every|each|all|newcomers|newcomer|starters|joiners) .. (shadow|train|practise|drill|rehearse|get a buddy|do a|learn)',
  '(rehearse|rehearsed|practise|practised|practice|practiced|drill|drilled|simulate|simulated|load-test|load-tested|stress-test|stress-tested|train|trained|exercise|exercised|dry-run|walk through|game out) ... (on|the|this|it|that|for|in|every|each|twice|quarterly|monthly|before|our|a|team|staff|once|exactly|ahead|people|everyone|scenario|with)',
  '(load|stress|capacity|failover|restore|disaster recovery|dr|recovery) test .. (before|ahead|every|each|for|to|at|of)',
  '(break|kill|killed|unplug|pull|switch off|fail) ... (on purpose|deliberately|in staging|for practice|in the drill|to practise|to practice)',
  '(as|been|had|in|from|thanks to) .. (rehearse|rehearsal|drill|practised|practiced|rehearsed|game day|the exercise|the drill)',
);
/** Readiness that is only claimed, wished for, or that nobody could find. */
const GENERIC = phraseSet(
  '(better|well|far better|more|fully|never|not|always|be) (prepared|ready|equipped)',
  '(preparation|preparedness|readiness|training|prepare|training course|drills)',
  '(runbook|playbook|run book|procedure|documentation|manual|instructions|wiki|policy|escalation policy|on-call|handbook) ',
);
const SPOILT = phraseSet(
  '(nobody|no one|none|not|never|no|somewhere|outdated|out of date|stale|wrong|missing|in theory|technically|supposedly|plan to|planned to|should|want to|would like|mean to|meant to|thinking|hope|one day|next year|lack|lacked|without|blame|skip|skipped|ignore|ignored|did not|instead of)',
);

function find(sense: Sense): Hit[] {
  const spoilt = SPOILT.matches(sense).length > 0;
  const concrete = CONCRETE.matches(sense)[0];
  if (concrete)
    return [{ level: spoilt ? 'partial' : 'met', from: concrete.from, to: concrete.to }];
  const generic = GENERIC.matches(sense)[0];
  return generic ? [{ level: 'partial', from: generic.from, to: generic.to }] : [];
}

/** Runbooks, drills, training, escalation paths that exist; a mere claim of readiness is partial. */
export const criterion: Criterion = { id: 'preparation', find };
