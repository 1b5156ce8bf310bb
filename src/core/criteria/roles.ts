import { doerOf } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Somebody is given, or takes, a role that has a name. */
const NAMED_ROLE = phraseSet(
  '(as|be|was|the|our|an|take|took|run|act as|serve as|assume|play|hand|become|name|named|assign|assigned|appoint|made|make|role of|wear) .. @incident-role',
  '@incident-role .. (be|was|:|role|hat|seat|and|#PROPN|take|took|ask|run|keep|write|post|decide)',
  '(role|roles) .. (assign|assigned|post|posted|give|hand|clear|clearly|define|defined|be|:)',
);
/** Somebody is put on a task. */
const ASSIGNED = phraseSet(
  '(ask|tell|assign|get|have|put|task|send|direct|instruct|delegate|designate|pull in|bring in|call in|page|wake|ring|let|give|leave) (the|a|an|one|my|our|two|somebody|someone|#PROPN|#NOUN|another|her|him) .. (to|on|for|as|with|in charge|onto)',
  '(hand|give|leave|delegate|assign) .. (to) (the|a|an|my|our|#PROPN|another)? .. (@team-member|@team|#PROPN)',
  '(one|another|two|some|half|a second|someone|somebody|the other) .. (take|look|handle|work|run|watch|keep|deal|document|on|focus|check|write|speak) ... (while|and|,) ...',
);
const TOGETHER = phraseSet(
  '(jump|jumped|get|got|hop|hopped|pile|piled|gather|gathered|join|joined|assemble|assembled|pull|pulled|set up|start|open|call|convene|spin up|come|came) .. (call|bridge|room|zoom|channel|war room|meeting|huddle|team|together|everyone|everybody)',
  '(we|the team|whole team|everyone|everybody|all of us|my team|our team|together|the group) .. (work|worked|jump|jumped|get|got|join|pull|collaborate|pitch in|dive|roll|mobilise|mobilize|chip in|come)',
  '(take|took|assume|assumed) (ownership|charge|the lead|control|command|responsibility)',
  '(coordinate|coordinated|collaborate|collaborated|worked with|work with|work closely|partnered|liaise|liaised|lead the (team|response|incident)|led the (team|response|incident)|involve|involved|loop in|looped in|escalate|escalated|delegate|bring in|pull in) ...',
);

/** How many different people or teams act, each on something. */
function actors(sense: Sense): number {
  const seen = new Set<string>();
  for (const clause of sense.clauses) {
    const doer = doerOf(sense, clause);
    if (clause.negated || clause.form === 'gerund' || !sense.covers('take role verb', clause.verb))
      continue;
    if (doer === 'person' || doer === 'team' || doer === 'vendor')
      seen.add(sense.lower[clause.subject!.head]!);
    if (doer === 'self') seen.add('i');
  }
  return seen.size;
}

function find(sense: Sense): Hit[] {
  const named = NAMED_ROLE.matches(sense)[0] ?? ASSIGNED.matches(sense)[0];
  if (named)
    return [{ level: 'met', from: named.from, to: Math.min(sense.tokens.length, named.to + 8) }];
  if (actors(sense) >= 2) return [{ level: 'met', from: 0, to: Math.min(sense.tokens.length, 30) }];
  const together = TOGETHER.matches(sense)[0];
  return together ? [{ level: 'partial', from: together.from, to: together.to }] : [];
}

/** A role or task given to somebody; people together without who did what is partial. */
export const criterion: Criterion = { id: 'roles', find };
