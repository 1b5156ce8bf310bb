/** The foreman: parse, criteria, rules, ignores, sort. */
import type {
  Answer,
  AnswerReport,
  CheckOptions,
  CriterionResult,
  Draft,
  Finding,
  Report,
} from './model';
import { evidenceOf } from './criteria/criterion';
import { CRITERIA } from './criteria/guides';
import { readAnswer, storyOf, verdictsOn, type Reading } from './weighing/read';
import { Network } from './weighing/network';
import { readDraft } from './draft/read';
import { spokenSeconds } from './draft/spokenTime';
import { LEXICON } from './language/cupboard/index';
import { reader } from './language/sense';
import { loadTagger } from './language/tokens';
import { kindOf } from './rubric/kind';
import { expectedCriteria } from './rubric/profiles';
import { scoreOf } from './rubric/score';
import { RULES } from './rules/index';
import { ruleUrl } from './rules/severities';
import type { RawFinding, Rule, ToneRule } from './rules/rule';

/** Judges drafts. Holds the language data; make one and keep it. */
export interface Checker {
  /**
   * Checks one document. Never throws on any text.
   *
   * @param source the whole document, as it is in the editor or in the file
   */
  check(source: string, options?: CheckOptions): Report;
}

/** Loads the language data (about 0.1 s, once) and returns a checker. */
export async function loadChecker(): Promise<Checker> {
  const [tag, { default: weights }] = await Promise.all([
    loadTagger(),
    import('./weighing/weights.json'),
  ]);
  const toneRules = RULES.filter((rule: Rule): rule is ToneRule => 'find' in rule);
  const reading: Reading = {
    sense: reader(tag, LEXICON),
    marks: (sense) => new Map(toneRules.map((rule) => [rule.ids[0]!, rule.find(sense)])),
    network: new Network(weights),
    weights,
  };
  return { check: (source, options = {}) => checkDraft(readDraft(source), reading, options) };
}

function checkDraft(draft: Draft, reading: Reading, options: CheckOptions): Report {
  const judged = draft.answers.map((answer) => judgeAnswer(draft, answer, reading, options));
  return {
    answers: judged.map(({ report }) => report),
    findings: judged
      .flatMap(({ findings }) => findings)
      .flatMap((raw) => finding(raw, draft.source, options))
      .filter((found) => !isIgnored(found, draft))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule)),
    declined: draft.declined,
    declaresAnswer: draft.frontMatter.type === 'incident-answer' || draft.labels >= 2,
  };
}

function judgeAnswer(
  draft: Draft,
  answer: Answer,
  reading: Reading,
  options: CheckOptions,
): { report: AnswerReport; findings: RawFinding[] } {
  const sense = readAnswer(draft.source, answer, reading);
  const texts = answer.sentences.map(({ text }) => text);
  const kind =
    options.kind ??
    draft.frontMatter.kind ??
    kindOf({ question: answer.question ?? answer.title, texts });
  const level = options.level ?? draft.frontMatter.level ?? options.usualLevel ?? 'mid';
  const expected = expectedCriteria(kind, level);
  const verdicts = verdictsOn(sense, reading.weights);
  const criteria = CRITERIA.map(({ id }): CriterionResult => {
    const verdict = verdicts.get(id)!;
    return {
      id,
      level: verdict.level,
      expected: expected.has(id),
      evidence: evidenceOf(verdict, draft.source),
    };
  });
  const { order, soloStory } = storyOf(sense, verdicts, reading);
  const context = {
    answer: sense,
    kind,
    level,
    verdicts,
    criteria: new Map(criteria.map((result) => [result.id, result])),
    order,
    soloStory,
  };
  return {
    findings: RULES.flatMap((rule) => rule.check(context)),
    report: {
      title: answer.title,
      titleSpan: answer.titleSpan,
      question: answer.question,
      kind,
      level,
      start: answer.start,
      end: answer.end,
      words: answer.words,
      spokenSeconds: spokenSeconds(answer.words),
      criteria,
      order,
      soloStory,
      score: scoreOf(criteria),
    },
  };
}

/** The finding as it is shown, or none where the writer switched its rule off. */
function finding(raw: RawFinding, source: string, { severities = {} }: CheckOptions): Finding[] {
  const severity = severities[raw.rule] ?? raw.severity;
  if (severity === 'off') return [];
  return [{ ...raw, severity, quote: source.slice(raw.start, raw.end), url: ruleUrl(raw.rule) }];
}

function isIgnored(found: Finding, { ignores }: Draft): boolean {
  return ignores.some(
    ({ scope, rules, line }) =>
      (rules.length === 0 || rules.includes(found.rule)) &&
      (scope === 'file' ||
        (line !== undefined && found.start <= line.end && found.end > line.start)),
  );
}
