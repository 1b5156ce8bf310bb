/** What a rule is, and what the rules about tone share. */
import type {
  CareerLevel,
  CriterionId,
  CriterionResult,
  Finding,
  Kind,
  Order,
  RuleId,
} from '../model';
import type { AnswerSense, ReadSentence, ToneMark, Verdict } from '../criteria/criterion';
import type { Sense } from '../language/sense';
import { sourceSpan } from '../draft/spans';
import { softeningFixes } from './softening';

/** All that is known of one answer when the rules look at it. */
export interface RuleContext {
  readonly answer: AnswerSense;
  readonly kind: Kind;
  readonly level: CareerLevel;
  readonly criteria: ReadonlyMap<CriterionId, CriterionResult>;
  /** The criteria again, with the sentences that their evidence stands in. */
  readonly verdicts: ReadonlyMap<CriterionId, Verdict>;
  readonly order: Order;
  readonly soloStory: boolean;
}

/** A finding before its page and the writer's settings are added. */
export type RawFinding = Omit<Finding, 'url' | 'quote'>;

export interface Rule {
  readonly ids: readonly RuleId[];
  check(context: RuleContext): readonly RawFinding[];
}

export type { ToneMark };

/** A rule that reads sentence by sentence. */
export interface ToneRule extends Rule {
  find(sense: Sense): readonly ToneMark[];
}

/** Marks this many tokens apart are one to the reader, as long as they stay short together. */
const NEAR = 8;
const LONGEST = 150;

/** One mark where several overlap or stand side by side: from the first to the last. */
export function oneForNeighbours<M extends { readonly from: number; readonly to: number }>(
  sense: Sense,
  marks: readonly M[],
): M[] {
  const found: M[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = found.at(-1);
    const to = Math.max(last?.to ?? 0, mark.to);
    const { start, end } = sense.span(last?.from ?? 0, to);
    if (last && (mark.from < last.to || (mark.from - last.to <= NEAR && end - start <= LONGEST)))
      found[found.length - 1] = { ...last, to };
    else found.push(mark);
  }
  return found;
}

/** From this chance on, the network's word stands: a rule's mark is kept, or the sentence marked. */
const BELIEVED = 0.3;

/** What is said of a sentence that only the network found. */
const SUSPICIONS: Partial<Record<RuleId, string>> = {
  'no-heroics':
    'This may sound like heroics. What did the people around you do, and what made the step safe?',
  'no-solo-credit': 'This may sound as if you worked alone. Who else took part or was told?',
  'no-blame':
    'This may read as if somebody were at fault. What in the system or the process let it happen?',
};

/** The marks of one sentence, weighed: those of the rule, or the words that the network suspects. */
function weighedMarks(rule: RuleId, find: ToneRule['find'], at: ReadSentence): readonly ToneMark[] {
  const marks = at.marks?.get(rule) ?? find(at.sense);
  const chance = at.chances?.get(rule);
  if (chance === undefined) return marks;
  if (chance < BELIEVED) return [];
  const [message, words] = [SUSPICIONS[rule], at.wordsFor?.(rule)];
  if (marks.length > 0 || !message || !words) return marks;
  return [{ ...words, severity: 'information', message }];
}

/** The findings of a rule that reads sentence by sentence; other people's words in block quotes are passed over. */
export function toneFindings(
  rule: RuleId,
  find: ToneRule['find'],
  answer: AnswerSense,
): RawFinding[] {
  const spoken = answer.sentences.filter(({ sentence }) => !sentence.block.quoted);
  // An answer that stands wholly in a quote block is the writer's own.
  const own = spoken.length * 2 >= answer.sentences.length ? spoken : answer.sentences;
  return own.flatMap((at: ReadSentence) =>
    weighedMarks(rule, find, at).map(({ from, to, severity, message }) => {
      const words = at.sense.span(from, to);
      return {
        rule,
        severity,
        message,
        ...sourceSpan(at.sentence, words.start, words.end),
        fixes: softeningFixes(rule, at, words.start, words.end),
      };
    }),
  );
}
