import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader } from '../../../../src/core/language/sense';
import { loadTagger } from '../../../../src/core/language/tokens';
import { rule } from '../../../../src/core/rules/no-blame';
import { assertMarks, assertSilent } from './marked';

suite('no-blame', function () {
  this.timeout(20_000);

  test('marks neglect told of others', () =>
    assertMarks(rule, [
      'The team lead [forgot] to tell us about the change.',
      '[QA let it slip] through.',
      'The helpdesk [closed the ticket without reading it].',
      "Our provider's support [did nothing] for six hours.",
      'The operator [sat on the ticket] until lunch.',
      'The night crew [never told anyone].',
      'Support [failed to escalate] the complaints for three hours.',
      'The colleague on the early shift [had overlooked] the warning lamp.',
      'They [were supposed to monitor] the queue.',
      'The two reviewers [waved it through].',
      'The other shift [left everything to us].',
      'The consultants we hired [ignored] every warning.',
      "The author of the script, a contractor, [didn't check] the path.",
    ]));

  test('marks the junior and the outsider who broke it', () =>
    assertMarks(rule, [
      '[One of the interns had dropped] the production table.',
      'The new hire [deleted] the wrong volume.',
      'A junior developer [merged] a change that took the wrong branch.',
      '[An inexperienced engineer ran] the script by hand.',
      'The cleaner [unplugged] the switch again.',
    ]));

  test('marks a deed by how it was done', () =>
    assertMarks(rule, [
      'The release engineer [deployed the wrong version].',
      'Our DBA [accidentally] removed the index.',
      'The PM had decided, [against my advice], to go live.',
      'The architect [broke] the login, plain and simple.',
      'Whoever [wrote that parser] had not heard of umlauts.',
    ]));

  test('marks hindsight about others', () =>
    assertMarks(rule, [
      '[Had operations followed] the procedure, nothing would have happened.',
      '[If the tester had done her job], we would have caught it.',
      'They [should have informed] us before the upgrade.',
      'The developer [should have known better].',
      '[Any competent reviewer would have] seen that.',
      '[If people would read] their mail, I could sleep.',
    ]));

  test('marks a person as the cause', () =>
    assertMarks(rule, [
      'The outage was [the fault of the storage team].',
      '[It was Kevin who broke] it.',
      'The reason was called [Kevin].',
      'The whole thing [was down to one sloppy engineer].',
      "We found out that it was [the frontend team's doing].",
      '[The blame lies entirely with] the hosting provider.',
      'Cause: [the contractor typed] a wrong address.',
      '[The mistake was made by] the junior admin.',
      '[Because of the ignorance of one admin] the company was offline.',
      'It was [human error], nothing more.',
      'Root cause: [operator error].',
    ]));

  test('marks contempt', () =>
    assertMarks(rule, [
      '[Their so-called expert] had to look it up.',
      'Some [clown in finance] had changed the number.',
      "The vendor's hotline [was useless].",
      "[You can't trust those people] with root.",
      "Our testers [don't care].",
      "[It's always the same people] who break the build.",
      'The architect, [who thinks he knows everything], refused to listen.',
      'The release team, [in its wisdom], picked a Friday.',
      'Marketing launched [without telling us, as always].',
      'What do you [expect from the night shift].',
      "The product manager [couldn't care less].",
    ]));

  test('marks punishment told as a remedy', () =>
    assertMarks(rule, [
      '[He was let go] a month later.',
      'The responsible developer [got a warning].',
      '[We took his admin access away].',
      'Since that day [he is not allowed near] the cluster.',
      '[The intern got yelled at] and learned his lesson.',
      '[We removed him from the on-call rotation].',
    ]));

  test('marks naming', () =>
    assertMarks(rule, [
      "[I won't say Ingrid], but somebody left the door open.",
      '[A certain architect] wanted it that way.',
      "[Let's not forget who] wanted to skip the dry run.",
    ]));

  test('marks contempt for oneself', () =>
    assertMarks(rule, [
      '[I was so stupid].',
      "[I'm an idiot] when it comes to dates.",
      '[My laziness] was the cause.',
      'It was [dumb of me].',
    ]));

  test('leaves systems alone', () =>
    assertSilent(rule, [
      'The load balancer ignored the health check.',
      'The cron daemon skipped the run because the clock had jumped.',
      'The kernel panicked twice.',
      'The release broke checkout for a third of our customers.',
      'The deploy tool should have refused the change.',
      'Our pipeline never tested the rollback path.',
      'The replica lied about its lag.',
      'The operator in the cluster deleted the pods.',
      'The culprit was an index that nobody had rebuilt.',
      'The bottleneck was the approval step in the change tool.',
      'The failed node was the weak link in the chain.',
      'The runbook was sloppy, so we rewrote it together.',
      'The user error rate went from 0.2 to 9 percent.',
      'Git blame showed that the line was nine years old.',
    ]));

  test('leaves neutral reports of people alone', () =>
    assertSilent(rule, [
      'One of our engineers had deployed a new version at 14:05.',
      'A colleague had rotated the credentials that morning.',
      'The DBA did not have the rights to fail over, so I paged her lead.',
      'The vendor took two hours to answer, so we built a workaround.',
      "The support team hadn't been trained on the new console.",
      'The reviewer could not have seen it in the diff.',
      'Nobody on the team had ever deployed that service before.',
      'The on-call engineer followed the runbook to the letter.',
      'The team was asleep in the other time zone, so I called the duty manager.',
      'Tom missed his train and joined from the platform.',
      'Customers forgot their passwords, and tickets doubled.',
      'Users ignored the banner, so we put the message into the app.',
      "She hadn't been shown how to do it.",
      'I paged the team responsible.',
      'Their engineer joined our bridge and shared his screen.',
    ]));

  test('leaves praise and help alone', () =>
    assertSilent(rule, [
      'The junior engineer on my team spotted the pattern first.',
      'A contractor helped us with the restore over the weekend.',
      'We have the DBA to thank for the fast restore.',
      'The junior developer merged the revert after I had approved it.',
      'The outsourced team wrote the best runbook we have.',
      'I let the on-call engineer go home at four and took over the log.',
      'He deleted the stale locks at my request.',
      "If support hadn't forwarded that ticket, we would have noticed an hour later.",
    ]));

  test('leaves refused blame alone', () =>
    assertSilent(rule, [
      'No single person was at fault.',
      "It wasn't the intern's fault.",
      'The root cause was not human error but a missing guard.',
      'Human error is where our reviews begin, never where they end.',
      'I would never say that the vendor caused it.',
      'It would be easy to say that QA missed it.',
      'A weak answer would be to blame the night shift.',
      'It could have been any of us; the two buttons look the same.',
      'Nobody was punished, and that is why people speak up.',
      'I told the engineer that it was not her fault.',
      "I don't believe in finding a culprit.",
      'I send a report back when it says "the trainee broke it".',
      'The goal of the review is not to assign blame.',
      'When an engineer makes a mistake, we ask what made it easy.',
      'Engineers who make mistakes are thanked for telling us.',
    ]));

  test('leaves owned decisions alone', () =>
    assertSilent(rule, [
      'I should have escalated ten minutes earlier.',
      'I failed to test the rollback, and that was my decision.',
      'We forgot to renew the certificate.',
      'I made a mistake in the config, and the pipeline let it through.',
      'If I had read the release notes, I would have known.',
      'I caused the incident, which is why I remember it so well.',
      'I was too slow to escalate, and I said so in the review.',
      'I was told off for it, rightly.',
    ]));

  test('leaves rules, drills and access for everybody alone', () =>
    assertSilent(rule, [
      'Juniors now pair on their first three deployments.',
      'Developers no longer deploy by hand.',
      'We took production access away from everybody, me included.',
      'We moved the service to a second provider.',
      'Whoever picks up the page becomes the incident commander.',
      'The scribe should write down every decision with a time.',
      'I hold my team accountable for follow-up actions.',
      'In the drill one engineer pushes a bad config to staging.',
      "We revoked the contractor's access as part of containment.",
    ]));

  test('speaks as loudly as the subject deserves', async () => {
    const read = reader(await loadTagger(), LEXICON);
    const severities = (text: string) => rule.find(read(text)).map(({ severity }) => severity);
    assert.deepEqual(severities('The tester forgot the second browser.'), ['warning']);
    assert.deepEqual(severities('Our supplier forgot to renew the certificate.'), ['information']);
    assert.deepEqual(severities("I'm just a careless person."), ['hint']);
  });

  test('observes and asks, and accuses nobody', async () => {
    const read = reader(await loadTagger(), LEXICON);
    const messages = [
      'The tester forgot the second browser.',
      'Our supplier forgot to renew the certificate.',
      'They should have informed us.',
      'It was human error.',
      'He was fired.',
      'The vendor was useless.',
      'I was an idiot.',
    ].flatMap((text) => rule.find(read(text)).map(({ message }) => message));
    assert.equal(new Set(messages).size, 7);
    for (const message of messages) assert.match(message, /^[A-Z][^?]*\. [A-Z][^?]*\?$/);
  });

  test('marks one fault of a sentence once', async () => {
    const read = reader(await loadTagger(), LEXICON);
    const text = "The night shift ignored it because they couldn't be bothered.";
    assert.equal(rule.find(read(text)).length, 1);
  });
});
