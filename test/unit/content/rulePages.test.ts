import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  loadChecker,
  CAREER_LEVELS,
  CRITERIA,
  KINDS,
  type Checker,
  type RuleId,
} from '../../../src/core';
import { expectedCriteria } from '../../../src/core/rubric/profiles';
import { SEVERITIES } from '../../../src/core/rules/severities';

const folder = path.join('docs', 'rules');
const rules = Object.keys(SEVERITIES) as RuleId[];
const pageOf = (rule: RuleId): string => fs.readFileSync(path.join(folder, `${rule}.md`), 'utf8');

/** The example of a page that follows "Before:" or "After:", out of its block quote. */
function example(page: string, which: 'Before' | 'After'): string {
  const [, quote] = new RegExp(`^${which}:\\n\\n((?:>.*\\n)+)`, 'm').exec(page) ?? [];
  assert.ok(quote, `the page has an example "${which}:"`);
  return quote.replace(/^> ?/gm, '');
}

suite('rule pages', function () {
  this.timeout(10_000); // the first check warms up the tagger
  let checker: Checker;
  suiteSetup(async () => {
    checker = await loadChecker();
  });
  const found = (rule: RuleId, text: string): boolean =>
    checker
      .check(text, { kind: 'story', level: 'senior' })
      .findings.some((finding) => finding.rule === rule);

  test('there is one for each rule, and none more', () => {
    assert.deepEqual(fs.readdirSync(folder).sort(), rules.map((rule) => `${rule}.md`).sort());
  });

  for (const rule of rules)
    suite(rule, () => {
      test('begins with its name, one sentence and the severity', () => {
        const [title, summary, severity] = pageOf(rule).split('\n\n');
        assert.equal(title, `# ${rule}`);
        assert.match(summary!, /^[A-Z][^.!?]+\.$/);
        assert.ok(severity!.startsWith(`Severity: ${SEVERITIES[rule]}`), severity);
      });

      test('has its sections in order', () => {
        assert.deepEqual(
          [...pageOf(rule).matchAll(/^## (.+)$/gm)].map((m) => m[1]),
          ['What it notices', 'Why interviewers care', 'Before and after', 'When to ignore it'],
        );
      });

      test('the example before is marked, the one after is not', () => {
        const page = pageOf(rule);
        assert.ok(found(rule, example(page, 'Before')), 'before');
        assert.ok(!found(rule, example(page, 'After')), 'after');
      });

      test('its ignore comments and its setting work', () => {
        const page = pageOf(rule);
        const before = example(page, 'Before');
        for (const scope of ['-next-line', '']) {
          const comment = `<!-- incident-answers-ignore${scope} ${rule} -->`;
          assert.ok(page.includes(`\`${comment}\``), comment);
          assert.ok(!found(rule, `${comment}\n${before}`), comment);
        }
        assert.ok(page.includes(`\`"incidentAnswers.rules": { "${rule}": "off" }\``));
        const { findings } = checker.check(before, {
          kind: 'story',
          level: 'senior',
          severities: { [rule]: 'off' },
        });
        assert.ok(findings.every((finding) => finding.rule !== rule));
      });
    });

  for (const { id } of CRITERIA)
    test(`missing-${id} names the questions that owe it`, () => {
      const owed = KINDS.flatMap((kind) => {
        const levels = CAREER_LEVELS.filter((level) => expectedCriteria(kind, level).has(id));
        if (levels.length === 0) return [];
        return levels.length === CAREER_LEVELS.length ? [kind] : [`${kind} (${levels.join(', ')})`];
      });
      assert.ok(
        pageOf(`missing-${id}`).includes(
          `\nAsked of these kinds of question: ${owed.join(', ')}.\n`,
        ),
        owed.join(', '),
      );
    });
});
