/** Fixes for words that sound wrong: taken out where grammar surely survives, else a prompt behind the sentence. */
import type { ReadSentence } from '../criteria/criterion';
import { sourceSpan } from '../draft/spans';
import type { Fix, RuleId } from '../model';
import { inBrackets, withoutTabStops } from './placement';

/** Adverbials: a sentence is whole without them. */
const ADVERBIAL =
  /\s*,?\s*\b(?:single[- ]handed(?:ly)?|(?:all|entirely|completely|totally|purely)?\s*(?:by myself|on my own|on my lonesome|alone|solo|unaided|unassisted)|without (?:any|anyone's|anybody's|a single person's) (?:help|assistance|support|input)(?: (?:from|of) (?:anyone|anybody|others|the team|my team|my colleagues))?|with (?:no|zero) (?:help|assistance|support)(?: from (?:anyone|anybody|others))?|like (?:a hero|superman))\b/i;

/** What to say instead, as a snippet with places to fill in; it holds no fact. */
const PROMPTS: Partial<Record<RuleId, { readonly title: string; readonly prompt: string }>> = {
  'no-heroics': {
    title: 'Add who else took part',
    prompt: 'With me on this were ${1:who else}, who ${2:did what}.',
  },
  'no-solo-credit': {
    title: 'Add who else took part or was told',
    prompt: '${1:Who else} ${2:did what}, and ${3:who} was told ${4:when}.',
  },
  'no-blame': {
    title: 'Add what in the system made it possible',
    prompt: 'What made this possible was ${1:which gap in the system or the process}.',
  },
  'stabilize-first': {
    title: 'Add why the search came first',
    prompt: 'We searched first because ${1:why no step could relieve users sooner}.',
  },
};

/**
 * The fixes for a finding on words of a sentence.
 *
 * @param from first UTF-16 unit of the words in the sentence's text
 * @param to the unit behind the last
 */
export function softeningFixes(rule: RuleId, at: ReadSentence, from: number, to: number): Fix[] {
  const fixes: Fix[] = [];
  const { sentence } = at;
  // The marked words may begin or end inside the adverbial: look a little to both sides.
  const nearby = sentence.text.slice(Math.max(0, from - 12), to + 4);
  const found = ADVERBIAL.exec(nearby);
  const start = found ? Math.max(0, from - 12) + found.index : -1;
  if (found && start > 0 && start < to && start + found[0].length > from) {
    const words = found[0].replace(/^[\s,]+/, '');
    fixes.push({
      title: `Remove "${words}"`,
      edits: [{ ...sourceSpan(sentence, start, start + found[0].length), text: '' }],
      preferred: true,
    });
  }
  const prompt = PROMPTS[rule];
  if (prompt) {
    fixes.push({
      title: prompt.title,
      edits: [
        {
          start: sentence.end,
          end: sentence.end,
          text: ` ${withoutTabStops(prompt.prompt)}`,
          snippet: ` ${inBrackets(prompt.prompt)}`,
        },
      ],
      ...(fixes.length === 0 && { preferred: true }),
    });
  }
  return fixes;
}
