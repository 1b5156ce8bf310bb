import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Says that a cause comes now. */
const ANNOUNCED = phraseSet(
  '[ (the|root|underlying|actual|real|true|its|main|technical)? (cause|root cause|culprit|trigger|reason|problem|issue|fault) (be|:|turn out|lay|lie|was that|had been|came down|prove) ... ]',
  '[ (turn out|turned out|turns out) .. ... ]',
  '[ (cause|caused|trigger|triggered|break|broken|bring down|bring on|produce|set off|explain) by ... ]',
  '[ (due to|owing to|because of|result of|result from|stem from|down to|traced? (it|this|that|the #NOUN)? (back)? to|boil down to|come down to|attribute to|attributable to|put (it|this) down to) ... ]',
  '[ (find|find out|discover|identify|realise|realize|determine|establish|diagnose|conclude|learn|reveal|see|confirm|pinpoint|uncover|show|figure out|work out|emerge|notice) .. that ... ]',
  '[ (find|discover|identify|trace|pinpoint|uncover|diagnose) (the|a|an|one) .. (@defect|cause|culprit) ... ]',
);
/** A system that did what it should not. */
const SYSTEM_FAULT = phraseSet(
  '(@system|@tool) ... (have|be|had|was|were) .. (@defect|too (small|low|high|short|long|big|old)|not (renew|renewed|set|configured|tested|closed|updated|cover|scale))',
  '(@defect) ... (in|on|of|between|from|that|which|had|cause|fill|exhaust|lead|trigger|mean|make|send)',
  '(@system|@tool) .. (run|ran|running) out of',
  '(no|without|missing|lack of|lacking) (limit|timeout|index|check|validation|alert|test|canary|backoff|lock|guard|gate|safeguard)',
);
const VAGUE = phraseSet(
  '(some|a|an|the) (sort of|kind of|bad|simple|small|technical|known|third-party|hidden|nasty)? (bug|config issue|configuration issue|configuration problem|config problem|config thing|network issue|network problem|database issue|database problem|glitch|bad deploy|bad deployment|bad release|human error|mistake|misconfiguration|hardware failure|hardware issue|software issue|software bug|dns issue|server issue|capacity issue|memory issue|error)',
  '(too much|heavy|high|unexpected) (traffic|load|demand)',
  '(human|operator|user) error',
  'it was dns',
);

function find(sense: Sense): Hit[] {
  const announced = ANNOUNCED.matches(sense)[0];
  const fault = SYSTEM_FAULT.matches(sense)[0];
  const vague = VAGUE.matches(sense)[0];
  const specific = sense.marks.filter(
    ({ name }) => name === 'defect' || name === 'system' || name === 'tool',
  ).length;
  const at = announced ?? fault;
  if (at && !vague && (announced ? specific >= 2 : specific >= 3))
    return [{ level: 'met', from: at.from, to: at.to }];
  const hint = vague ?? announced;
  return hint ? [{ level: 'partial', from: hint.from, to: hint.to }] : [];
}

/** A specific cause in the system or the organisation; "a bug" or "a config issue" is partial. */
export const criterion: Criterion = { id: 'root-cause', find };
