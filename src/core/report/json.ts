import type { AnswerReport, Finding } from '../model';
import { positionsIn, type CheckedFile, type Position } from './checked-file';

/**
 * The report for programs. Its fields and their order are a promise: only ever add to them.
 *
 * @returns JSON text that ends with a line end. A file that was declined says why in `declined`
 *   and has no answers and no findings.
 */
export function reportAsJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(fileAsJson) }, null, 2)}\n`;
}

function fileAsJson({ path, source, report }: CheckedFile) {
  const positionOf = positionsIn(source);
  return {
    path,
    ...(report.declined === undefined ? {} : { declined: report.declined }),
    answers: report.answers.map(answerAsJson),
    findings: report.findings.map((finding) => findingAsJson(finding, positionOf)),
  };
}

function answerAsJson(answer: AnswerReport) {
  const { title, start, end, kind, level, words, spokenSeconds, order, soloStory, score } = answer;
  return {
    title,
    start,
    end,
    kind,
    level,
    words,
    spokenSeconds: { low: spokenSeconds.low, high: spokenSeconds.high },
    criteria: answer.criteria.map((criterion) => ({
      id: criterion.id,
      level: criterion.level,
      expected: criterion.expected,
      evidence: criterion.evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    })),
    order,
    soloStory,
    score: { points: score.points, of: score.of },
  };
}

function findingAsJson(finding: Finding, positionOf: (offset: number) => Position) {
  const from = positionOf(finding.start);
  const to = positionOf(finding.end);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    start: finding.start,
    end: finding.end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    quote: finding.quote,
    url: finding.url,
    ...(finding.wholeAnswer ? { wholeAnswer: true } : {}),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
}
