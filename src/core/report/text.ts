import type { AnswerReport, Finding, Level, Severity } from '../model';
import { positionsIn, type CheckedFile, type Position } from './checked-file';

/** How the text is to look. */
export interface TextStyle {
  /** Whether to use terminal colours (ANSI escapes). */
  readonly colour: boolean;
}

type Paint = (style: keyof typeof ESCAPES, text: string) => string;

const ESCAPES = { bold: 1, dim: 2, underline: 4, yellow: 33, cyan: 36 } as const;
const SEVERITIES = {
  warning: 'yellow',
  information: 'cyan',
  hint: 'dim',
} as const satisfies Record<Severity, keyof typeof ESCAPES>;
/** Longest quote and title; more of them would hide what is said about them. */
const EXCERPT = 72;

/**
 * The report for people: file by file each answer's rubric in short, then the findings, then how
 * many there are. Declined files are left out; whoever prints the report says why.
 *
 * @returns text that ends with a line end; empty where no file was read
 */
export function reportAsText(files: readonly CheckedFile[], style: TextStyle): string {
  const paint: Paint = (name, text) =>
    style.colour ? `\u001b[${ESCAPES[name]}m${text}\u001b[0m` : text;
  const read = files.filter(({ report }) => report.declined === undefined);
  if (read.length === 0) return '';
  const sections = read.map((file) => fileAsLines(file, paint).join('\n'));
  return `${sections.join('\n\n')}\n\n${closingLine(read)}\n`;
}

function fileAsLines({ path, source, report }: CheckedFile, paint: Paint): string[] {
  const positionOf = positionsIn(source);
  const rows = report.findings.map((finding) => ({ finding, at: positionOf(finding.start) }));
  const width = Math.max(0, ...rows.map(({ at }) => positionAsText(at).length));
  return [
    paint('underline', printable(path)),
    ...(report.answers.length === 0 ? ['  No answer in it.'] : []),
    ...report.answers.flatMap((answer) => answerAsLines(answer, paint)),
    ...rows.flatMap(({ finding, at }) =>
      findingAsLines(finding, positionAsText(at).padStart(width), paint),
    ),
  ];
}

function answerAsLines(answer: AnswerReport, paint: Paint): string[] {
  const { low, high } = answer.spokenSeconds;
  const spoken = low === high ? clock(low) : `${clock(low)}–${clock(high)}`;
  const facts = [
    `${answer.kind}, ${answer.level}`,
    `${counted(answer.words, 'word')}, ${spoken}`,
    `${answer.score.points} of ${answer.score.of} points`,
  ];
  const gaps = (['absent', 'partial'] as const).flatMap((level) => gapAsText(answer, level));
  return [
    `  ${paint('bold', `Answer “${excerpt(answer.title)}”`)}: ${facts.join(' · ')}`,
    ...(gaps.length === 0 ? [] : [`    ${gaps.join('; ')}`]),
  ];
}

function gapAsText(answer: AnswerReport, level: Exclude<Level, 'met'>): string[] {
  const names = answer.criteria
    .filter((criterion) => criterion.expected && criterion.level === level)
    .map(({ id }) => id.replaceAll('-', ' '));
  const lead = level === 'absent' ? 'missing' : 'partial';
  return names.length === 0 ? [] : [`${lead}: ${names.join(', ')}`];
}

function findingAsLines(finding: Finding, at: string, paint: Paint): string[] {
  const severity = paint(SEVERITIES[finding.severity], finding.severity.padEnd(11));
  const lead = `  ${at}  ${severity}  `;
  const indent = ' '.repeat(`  ${at}  `.length + 11 + 2);
  return [
    `${lead}${printable(finding.message)}  ${paint('dim', finding.rule)}`,
    // A finding about the whole answer stands on its title, which says nothing about the finding.
    ...(finding.wholeAnswer ? [] : [`${indent}${paint('dim', `“${excerpt(finding.quote)}”`)}`]),
  ];
}

function closingLine(files: readonly CheckedFile[]): string {
  const findings = files.flatMap(({ report }) => report.findings);
  const inFiles = `in ${counted(files.length, 'file')}`;
  if (findings.length === 0) return `No findings ${inFiles}.`;
  const bySeverity = (Object.keys(SEVERITIES) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'information' ? `${count} information` : counted(count, severity)];
  });
  return `${counted(findings.length, 'finding')} ${inFiles}: ${bySeverity.join(', ')}.`;
}

function positionAsText({ line, column }: Position): string {
  return `${line}:${column}`;
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** On one line and short. */
function excerpt(text: string): string {
  const line = printable(text.trim().replace(/\s+/g, ' '));
  if (line.length <= EXCERPT) return line;
  // Not through the middle of a surrogate pair.
  return `${line.slice(0, EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A draft must not steer the terminal: control characters show as a replacement mark. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
