import type { AnswerReport, CheckedFile, CriterionId, Finding, Report } from '../../../../src/core';

/** A report as a check yields it, over a text of the test's own. */
export function checked(source: string, report: Partial<Report> = {}): CheckedFile {
  return {
    path: 'drafts/one.md',
    source,
    report: {
      answers: [],
      findings: [],
      declined: undefined,
      declaresAnswer: false,
      ...report,
    },
  };
}

/** A finding on the first place where `quote` stands in `source`. */
export function findingOn(source: string, quote: string, more: Partial<Finding> = {}): Finding {
  const start = source.indexOf(quote);
  if (start < 0) throw new Error(`not in the source: ${quote}`);
  return {
    rule: 'no-blame',
    severity: 'warning',
    message: 'This lays it on a person. What made it possible?',
    start,
    end: start + quote.length,
    quote,
    url: 'https://example.org/no-blame',
    fixes: [],
    ...more,
  };
}

/** An answer over the whole of `source`, with the criteria `levels` expected and no others. */
export function answerOver(
  source: string,
  levels: Partial<Record<CriterionId, 'met' | 'partial' | 'absent'>>,
  more: Partial<AnswerReport> = {},
): AnswerReport {
  return {
    title: 'An outage',
    titleSpan: { start: 0, end: 0 },
    question: undefined,
    start: 0,
    end: source.length,
    kind: 'story',
    level: 'mid',
    words: 312,
    spokenSeconds: { low: 125, high: 144.4 },
    criteria: Object.entries(levels).map(([id, level]) => ({
      id: id as CriterionId,
      level,
      expected: true,
      evidence: level === 'absent' ? [] : [{ start: 0, end: 3, quote: source.slice(0, 3) }],
    })),
    order: 'unclear',
    soloStory: false,
    score: { points: 17, of: 24 },
    ...more,
  };
}
