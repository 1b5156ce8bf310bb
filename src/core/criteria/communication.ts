import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** News that goes to somebody. */
const TOLD = phraseSet(
  '@tell verb .. @audience',
  '(keep|kept|keeping) .. @audience .. (informed|updated|posted|in the loop|up to date|up-to-date|abreast|aware)',
  '@audience .. (get|got|have|had|receive|received|hear|heard|be (told|informed|updated|notified|briefed|kept)) ...',
  '(update|updates|note|notes|message|messages|mail|mails|bulletin|bulletins|report|reports|summary|word|notice|notices|statement|briefing|briefings|call|calls|letter|letters) .. (to|for|go to|went to) .. @audience',
  '(update|post|posted|updated|refresh|refreshed) .. (status page|statuspage|banner|website|intranet|portal)',
  '(status page|comms|updates|bulletins|announcement|communication) .. (go|went|be|update|say|said|turn|every|hourly|post|posted)',
  '(post|posted|send|sent|give|gave|write|wrote|provide|provided|issue|issued|share|shared|put out|publish|published) .. (update|updates|note|summary|message|notice|bulletin|status|statement|email|mail)',
);
/** Channel, cadence or content. */
const HOW = phraseSet(
  '@cadence',
  '@channel',
  'every .. @duration|hour|half',
  '(what|which|when|how many|why|whether|that) .. (we|be|was|were|had|would|they|it|to expect|happen|happened|go|went|know|knew|#NOUN)',
  '@update content',
  '"',
  '@clock',
);
const WEAK = phraseSet(
  '(keep|kept|keeping) (people|everyone|everybody|them|folks|the team|all|stakeholders|customers) .. (informed|updated|posted|in the loop|up to date)',
  '(in the loop|let .. know|communicate|communicated|communication|told my|tell my|inform|informed|escalate|escalated|open a (channel|bridge)|opened a (channel|bridge)|incident channel|slack channel|bridge call)',
);

function find(sense: Sense): Hit[] {
  const told = TOLD.matches(sense)[0];
  if (told && sense.clauses.some((clause) => !clause.negated && !clause.conditional)) {
    const how = HOW.matches(sense).filter(({ from, to }) => from >= told.to || to <= told.from + 1);
    const whole = { from: told.from, to: Math.min(sense.tokens.length, told.to + 12) };
    return [{ level: how.length > 0 ? 'met' : 'partial', ...whole }];
  }
  const weak = WEAK.matches(sense)[0];
  return weak ? [{ level: 'partial', from: weak.from, to: weak.to }] : [];
}

/** News to somebody outside the fix, with channel, cadence or content; without them it is partial. */
export const criterion: Criterion = { id: 'communication', find };
