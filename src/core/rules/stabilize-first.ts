import { sourceSpan } from '../draft/spans';
import { firstPlace, longSearchBefore } from '../story/order';
import type { Rule } from './rule';
import { softeningFixes } from './softening';

/** A search for the cause that goes on while users suffer, before the first stabilising step. */
export const rule: Rule = {
  ids: ['stabilize-first'],
  check({ answer, order, verdicts }) {
    const relief = firstPlace(verdicts.get('mitigation'));
    if (order !== 'cause-first' || !relief) return [];
    // Where no words tell of a long search, the step that came late is what can be pointed at.
    const at = longSearchBefore(answer, relief) ?? relief.at;
    const { sentence } = at;
    return [
      {
        rule: 'stabilize-first',
        severity: 'warning',
        message:
          'The search for the cause comes before the first step that relieved users. Could something have been rolled back, switched off or failed over first, and if not, why not?',
        ...sourceSpan(sentence, 0, sentence.text.length),
        fixes: softeningFixes('stabilize-first', at, 0, sentence.text.length),
      },
    ];
  },
};
