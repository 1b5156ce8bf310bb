import type { Severity } from '../model';
import type { Whom } from '../language/blamed';
import type { BlameFamily } from '../language/cupboard/blameRow';
import { REFUSALS } from '../language/cupboard/refusals';
import type { Sense } from '../language/sense';
import { misdeedsIn } from '../story/misdeeds';
import { isBackdrop, reproachesIn, type Fault } from '../story/reproaches';
import { toneFindings, type ToneMark, type ToneRule } from './rule';

const MESSAGES: Readonly<Record<BlameFamily, string>> = {
  counterfactual:
    'This says what somebody else should have done, as it looks afterwards. What made their choice seem right at the time?',
  fault: 'The fault lies with a person or a team here. What let the slip reach your users?',
  attribution:
    'A person or a team stands here as the cause. What in the system or the process let it happen?',
  'human error':
    'The search ends at a human error here. Which conditions made that error easy to make?',
  contempt: 'This passes judgement on people. How would they tell what happened that day?',
  punishment:
    'A consequence for a person stands here as the remedy. What changed, so that the next person is safe from the same slip?',
  naming: 'This singles somebody out. What would the story lose if it told the role alone?',
  'self-contempt':
    'This is about your character. Which decision was it, and what would help the next person to make a better one?',
};
const VENDOR_MESSAGE =
  'The fault lies with a supplier here. What did you do to shield your users from it, then and for the next time?';

const find = (sense: Sense): ToneMark[] => {
  if (REFUSALS.matches(sense).some(({ from }) => !sense.quoted[from])) return [];
  if (isBackdrop(sense)) return [];
  const faults = [...reproachesIn(sense), ...misdeedsIn(sense)].filter(
    ({ from, to }) => !sense.quoted[from] && !sense.quoted[to - 1],
  );
  return merged(sense, faults).map(({ from, to, family, whom }) => ({
    from,
    to,
    severity: severityOf(family, whom),
    message: whom === 'vendor' && family === 'fault' ? VENDOR_MESSAGE : MESSAGES[family],
  }));
};

function severityOf(family: BlameFamily, whom: Whom | undefined): Severity {
  if (family === 'self-contempt') return 'hint';
  return family === 'fault' && whom === 'vendor' ? 'information' : 'warning';
}

/** Longest stretch of tokens that is marked as one. */
const LONGEST = 26;

/** Faults that overlap or stand side by side are marked once. */
function merged(_sense: Sense, faults: readonly Fault[]): Fault[] {
  const result: Fault[] = [];
  for (const fault of [...faults].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last && (fault.from < last.to || fault.to - last.from <= LONGEST))
      result[result.length - 1] = { ...last, to: Math.max(last.to, fault.to) };
    else result.push(fault);
  }
  return result;
}

export const rule: ToneRule = {
  ids: ['no-blame'],
  find,
  check: ({ answer }) => toneFindings('no-blame', find, answer),
};
