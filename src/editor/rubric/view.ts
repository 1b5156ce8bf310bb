import {
  criterionById,
  type AnswerReport,
  type CareerLevel,
  type CriterionGuide,
  type CriterionId,
  type CriterionResult,
  type Finding,
  type Fix,
  type Kind,
  type Order,
  type Report,
  type Span,
} from '../../core/index';
import type { AnswerView, CriterionView, RubricRequest, Standing } from './messages';

const KIND: Readonly<Record<Kind, string>> = {
  story: 'Story of an incident',
  process: 'Process question',
  preparation: 'Preparation question',
  review: 'Review question',
  communication: 'Communication question',
  hypothetical: 'Hypothetical answer',
};

const LEVEL: Readonly<Record<CareerLevel, string>> = {
  early: 'Early career',
  mid: 'Mid level',
  senior: 'Senior level',
  manager: 'Manager level',
};

const ORDER: Readonly<Record<Order, string | undefined>> = {
  'stabilize-first': 'Stabilised first, then looked for the cause',
  'cause-first': 'Looked for the cause first',
  unclear: undefined,
};

const ADVICE: Readonly<
  Partial<Record<Standing, (guide: CriterionGuide) => CriterionView['advice']>>
> = {
  missing: ({ question }) => ({ lead: 'An interviewer would ask:', text: question }),
  partial: ({ strong }) => ({
    lead: 'A strong answer',
    text: strong.charAt(0).toLowerCase() + strong.slice(1),
  }),
};

/** The answers of a report as the rubric page shows them. */
export function answerViews(report: Report): AnswerView[] {
  return report.answers.map((answer) => {
    const criteria = answer.criteria.map((result) => criterionView(report, answer, result));
    return {
      title: answer.title,
      question: answer.question === answer.title ? undefined : answer.question,
      facts: factsOf(answer),
      score: answer.score,
      summary: summaryOf(criteria),
      criteria,
      remarks: remarksOn(report, answer),
    };
  });
}

/** The part of the draft that a request of the page points at; undefined where it is gone by now. */
export function spanFor(report: Report, request: RubricRequest): Span | undefined {
  if (!('answer' in request)) return undefined;
  const answer = report.answers[request.answer];
  if (!answer) return undefined;
  switch (request.type) {
    case 'revealAnswer':
      return answer.titleSpan;
    case 'revealEvidence':
      return answer.criteria.find(({ id }) => id === request.criterion)?.evidence[request.evidence];
    case 'revealRemark':
      return remarksOn(report, answer)[request.remark];
    case 'add':
      return fixFor(report, answer, request.criterion)?.edits[0];
  }
}

/** The fix that inserts the prompt for a missing criterion, the same as its finding offers. */
export function fixFor(report: Report, answer: Span, criterion: CriterionId): Fix | undefined {
  const finding = within(report, answer).find(({ rule }) => rule === `missing-${criterion}`);
  return finding?.fixes.find((fix) => fix.preferred) ?? finding?.fixes[0];
}

/** What was found in the answer's words, as against what was not found at all. */
function remarksOn(report: Report, answer: Span): Finding[] {
  return within(report, answer).filter(({ rule }) => !rule.startsWith('missing-'));
}

const within = (report: Report, answer: Span): Finding[] =>
  report.findings.filter(({ start }) => start >= answer.start && start < answer.end);

function criterionView(
  report: Report,
  answer: AnswerReport,
  { id, level, expected, evidence }: CriterionResult,
): CriterionView {
  const guide = criterionById(id);
  const standing: Standing = level !== 'absent' ? level : expected ? 'missing' : 'unasked';
  return {
    id,
    name: guide.name,
    standing,
    counts: expected,
    evidence: evidence.map(({ quote }) => quote),
    advice: ADVICE[standing]?.(guide),
    canAdd: fixFor(report, answer, id) !== undefined,
  };
}

function factsOf({ kind, level, words, spokenSeconds, order, soloStory }: AnswerReport): string[] {
  const { low, high } = spokenSeconds;
  const facts = [
    KIND[kind],
    LEVEL[level],
    words === 1 ? '1 word' : `${words} words`,
    `${low === high ? clock(low) : `${clock(low)} to ${clock(high)}`} spoken`,
    ORDER[order],
    soloStory ? 'Nobody else acts in it' : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

function summaryOf(criteria: readonly CriterionView[]): string {
  const count = (wanted: Standing) =>
    criteria.filter(({ standing, counts }) => counts && standing === wanted).length;
  return `${count('met')} met, ${count('partial')} in part, ${count('missing')} missing`;
}

/** Minutes and seconds, as on a stopwatch: 125 is "2:05". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
