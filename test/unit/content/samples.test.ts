import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import lifecycle from '../../../snippets/lifecycle.json';
import star from '../../../snippets/star.json';
import {
  CRITERIA,
  loadChecker,
  type Checker,
  type CriterionId,
  type Report,
  type RuleId,
} from '../../../src/core';
import { parseSnippetBody } from './snippet-body';

/** Facts for the places of each prompt, as a writer might fill them in. */
const FACTS: Readonly<Record<CriterionId, readonly string[]>> = {
  'customer-impact': ['25 minutes', 'customers in Spain', 'pay for an order', '8 % of them'],
  detection: ['a Prometheus alert', 'an error rate of 15 % instead of 0.4 %'],
  severity: ['SEV-1', 'all three EU regions'],
  roles: ['Mara', 'incident commander', 'Omar', 'kept the timeline', 'checked the replicas'],
  mitigation: ['Mara', 'rolled back the release', 'ten minutes after the alert'],
  rationale: [
    'a rollback',
    'a fix in place',
    'a rollback takes four minutes and customers were waiting',
  ],
  communication: [
    '20 minutes',
    'the executives',
    'the status channel',
    'the impact, our current action and the time of the next update',
  ],
  'root-cause': [
    'a new default in the client library that doubled the connections of each pod',
    'our load test ran with a tenth of the real traffic',
  ],
  recovery: ['38 minutes', 'the error rate, which was at 0.4 % again'],
  review: [
    'held two days later with all three teams',
    'our defaults and our load test',
    'no check compared the pool with the limits of the database',
  ],
  'follow-through': ['Mara', 'added a load test at peak traffic to the pipeline', '30 April'],
  preparation: ['a runbook for each service', 'in a game day every quarter'],
};

const read = (name: string): string =>
  fs.readFileSync(path.join('samples', 'answers', `${name}.md`), 'utf8');
const ruleIds = (report: Report): RuleId[] => [...new Set(report.findings.map(({ rule }) => rule))];

suite('samples and prompts, judged', function () {
  this.timeout(10_000); // the first check warms up the tagger
  let checker: Checker;
  suiteSetup(async () => {
    checker = await loadChecker();
  });

  for (const name of ['checkout-outage', 'strong-answer', 'empty-star'])
    test(`${name} says itself that it is an answer`, () => {
      assert.ok(checker.check(read(name)).declaresAnswer);
    });

  test('the strong answer meets all twelve, in the right order, with nothing to mark', () => {
    const report = checker.check(read('strong-answer'));
    const [answer] = report.answers;
    assert.deepEqual(
      answer!.criteria.filter(({ level }) => level !== 'met').map(({ id }) => id),
      [],
    );
    assert.deepEqual(report.findings, []);
    assert.equal(answer!.order, 'stabilize-first');
    assert.deepEqual(answer!.score, { points: 24, of: 24 });
    assert.ok(answer!.spokenSeconds.low >= 90 && answer!.spokenSeconds.high <= 200);
  });

  test('the middling answer shows each of the five faults', () => {
    const found = ruleIds(checker.check(read('checkout-outage')));
    for (const rule of [
      'missing-customer-impact',
      'missing-follow-through',
      'no-heroics',
      'no-solo-credit',
      'no-blame',
      'stabilize-first',
    ] as const)
      assert.ok(found.includes(rule), rule);
  });

  test('the empty answer is what the STAR snippet leaves, and earns nothing', () => {
    const source = read('empty-star');
    const { plain } = parseSnippetBody(star['STAR answer'].body.join('\n'));
    assert.ok(source.endsWith(plain.trim() + '\n'));
    const report = checker.check(source);
    assert.ok(ruleIds(report).every((rule) => rule.startsWith('missing-')));
    assert.ok(report.answers.every(({ score }) => score.points === 0));
  });

  suite('all prompts, filled in one after the other', () => {
    const filled = CRITERIA.map(({ id, prompt }) =>
      prompt.replace(/\$\{(\d+):[^}]*\}/g, (_, number: string) => FACTS[id][Number(number) - 1]!),
    );

    for (const { id, prompt } of CRITERIA)
      test(`${id}: each place has its fact, and the criterion is met`, () => {
        assert.equal(FACTS[id].length, parseSnippetBody(prompt).stops.length);
        const [answer] = checker.check(filled.join('\n\n')).answers;
        assert.equal(answer!.criteria.find((result) => result.id === id)!.level, 'met');
      });

    test('there is nothing to mark, not even for a senior', () => {
      assert.deepEqual(checker.check(filled.join('\n\n'), { level: 'senior' }).findings, []);
    });
  });

  for (const [name, snippet] of Object.entries({ ...star, ...lifecycle }))
    test(`${name}: the empty template has no fault of tone`, () => {
      const { plain } = parseSnippetBody([snippet.body].flat().join('\n'));
      const faults = ruleIds(checker.check(plain)).filter((rule) => !rule.startsWith('missing-'));
      assert.deepEqual(
        faults.filter((rule) => rule !== 'no-solo-credit'),
        [],
      );
    });
});
