import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { loadChecker, type Checker } from '../../../../src/core/index';

const ALONE = `# Tell me about an incident

Grafana showed 40 % errors on the checkout. I read the logs for an hour. Then I rolled the release back
and restarted the workers. Errors were gone at noon.
`;

suite('A solo story', () => {
  let checker: Checker;
  suiteSetup(async function () {
    this.timeout(20_000);
    checker = await loadChecker();
  });
  const isSolo = (text: string) => checker.check(text).answers[0]?.soloStory;

  const solo: Record<string, string> = {
    'three actions and nobody else': ALONE,
    'notes without a subject':
      '# Incident\n\nPager at two. Drained the node. Cleared the disk. Restarted the broker. Back at three.\n',
    'a post that nobody takes up': `${ALONE}\nI posted the result in the channel.\n`,
    'a review afterwards': `${ALONE}\nOn Monday we held a review and the team agreed on an alert.\n`,
    'customers who report it': `${ALONE}\nCustomers told us that they could not pay.\n`,
    'others who did nothing': `${ALONE}\nNobody answered. The rest of the team slept.\n`,
    'others who caused it': `${ALONE}\nSomebody had switched the cleanup off years ago.\n`,
    'what the company does': `${ALONE}\nWe sell garden chairs, and we run two clusters.\n`,
  };
  for (const [name, text] of Object.entries(solo))
    test(`holds for ${name}`, () => {
      assert.equal(isSolo(text), true);
    });

  const shared: Record<string, string> = {
    'somebody is asked': 'I asked the DBA to look at the locks.',
    'somebody is told': 'I told my manager at once.',
    'somebody is thanked': 'I thanked Lena for the tip.',
    'a vendor is called': 'I rang the vendor.',
    'somebody is paged': 'I was on call by myself, so I paged the secondary.',
    'a team acts': 'The network team moved the traffic.',
    'a person acts': 'Meanwhile Jonas wrote to the hotels.',
    'we act': 'We drained the second region as well.',
    'a stakeholder is kept informed': 'I kept the head of retail informed.',
    'somebody is put on a task': 'I had Keisha take the notes.',
    'work is done together': 'I found it together with Ana.',
    'a passive names who did it': 'The link was cut by the carrier at my request.',
  };
  for (const [name, sentence] of Object.entries(shared))
    test(`ends where ${name}`, () => {
      assert.equal(isSolo(`${ALONE}\n${sentence}\n`), false);
    });

  test('needs three actions', () => {
    assert.equal(isSolo('# Incident\n\nThe site was down. I restarted it. It came back.\n'), false);
  });

  test('is found once, on the heading, as information about the whole answer', () => {
    const found = checker
      .check(ALONE)
      .findings.filter((each) => each.rule === 'no-solo-credit' && each.wholeAnswer);
    assert.equal(found.length, 1);
    assert.equal(found[0]!.severity, 'information');
    assert.equal(ALONE.slice(found[0]!.start, found[0]!.end), found[0]!.quote);
    assert.ok(found[0]!.quote.includes('Tell me about an incident'));
    assert.ok(!found[0]!.quote.includes('\n'));
  });
});
