import { suite, test } from 'mocha';
import { rule } from '../../../../src/core/rules/no-heroics';
import { assertMarks, assertSilent } from './marked';

suite('no-heroics', function () {
  this.timeout(20_000);

  test('marks the saviour', () =>
    assertMarks(rule, [
      'It was my quick thinking that [saved the company] from the papers.',
      'My manager said that [without me] we would have lost the customer.',
      "[If I hadn't stepped in], the outage would have lasted days.",
      'By dawn I had [brought the cluster back from the dead].',
      '[Had I been on leave] that week, the shop would have folded.',
    ]));

  test('marks the indispensable', () =>
    assertMarks(rule, [
      '[Nobody else could] make sense of the logs.',
      'I was the [only one who understood] the scheduler.',
      'In the end [it took me to] notice the clock drift.',
      '[Everybody looked to me] for answers.',
      'Nobody could explain the lag, so I took over.',
    ]));

  test('marks the contrast', () =>
    assertMarks(rule, [
      '[Everyone was panicking until I] took charge.',
      'The seniors [froze], so I grabbed the keyboard.',
      'While the others [argued], I found the cable.',
      "The contractors gave up; I didn't.",
      'Most people run from a fire, I walk into it.',
    ]));

  test('marks the outdoing', () =>
    assertMarks(rule, [
      'I found in ten minutes [what the whole department could not] find all day.',
      'They had been at it for hours; I solved it in minutes.',
      'I had it running [before anyone else had] logged in.',
    ]));

  test('marks the sacrifice', () =>
    assertMarks(rule, [
      'I worked [36 hours straight].',
      'I [slept under my desk] for two nights.',
      'I [cancelled my honeymoon] for this release.',
      'I [stayed awake for 40 hours].',
      '[Zero sleep], two crates of energy drinks.',
    ]));

  test('marks the cowboy', () =>
    assertMarks(rule, [
      'I [bypassed the change board].',
      'I pushed it [straight to prod].',
      'I restarted the primary [without asking a soul].',
      '[No ticket, no approval, no regrets].',
      '[Rules are for people] with time.',
      "I [didn't wait for approval], I just did it.",
    ]));

  test('marks the bravado', () =>
    assertMarks(rule, [
      'I have [ice in my veins].',
      'I was [the cavalry].',
      'I was [built for this].',
      'My colleagues still [call me the wizard].',
    ]));

  test('marks the praise', () =>
    assertMarks(rule, [
      'The [CEO shook my hand] in front of the whole floor.',
      '[They still talk about] that night.',
      'The board said that [one engineer stood between] us and ruin.',
    ]));

  test('marks plain boasts', () =>
    assertMarks(rule, [
      'I single-handedly restored the entire platform.',
      'It was my quick thinking that saved the company millions.',
      'The team was lost without me.',
      'Everybody was panicking, but I stayed calm and fixed it in ten minutes.',
      'I was the only one who knew how the system worked.',
      'I worked 36 hours straight without sleep to get it done.',
      'Without my intervention, the whole company would have gone under.',
      'I bypassed the change approval process and deployed the fix directly to production.',
      'I decided to skip the code review because every second counted.',
      'Nobody else on the call had any idea what was happening.',
      'I became the hero of the company that night.',
      'The CEO personally thanked me and called me a lifesaver.',
      "I didn't sleep for three days.",
      'While everyone else was running around in circles, I found the problem.',
      'The senior engineers had been at it for hours; I solved it in fifteen minutes.',
      'I took matters into my own hands and rebooted the database without telling anyone.',
      'I knew I was the only person who could fix it.',
      'I pulled an all-nighter and had it fixed by morning.',
      'I jumped in and saved the situation.',
      'It was up to me to save the launch.',
      'My manager said that without me we would have lost the customer.',
      'I was basically Superman that night.',
      'They were lucky to have me on call.',
      'I ignored the freeze and shipped the fix anyway.',
      "I'm the person people call when everything is burning.",
      'I swooped in at the last minute and rescued the release.',
      'I refused to go home until it was fixed, and stayed at my desk for two days.',
      'Nobody could solve it until I got involved.',
      'I was the hero who brought the site back from the dead.',
      'I told everyone to step back and let me handle it.',
      'No one dared to touch the database, so I did.',
      'I had to carry the team on my back.',
      "Against my manager's advice, I restarted the cluster, and it worked.",
      "I didn't wait for approval; I just pushed the fix.",
      'I am known as the firefighter in my company.',
      "If I hadn't stepped in, the outage would have lasted days.",
      'I thrive in chaos.',
      'I fixed in minutes what the others had failed to fix all day.',
      'I was the rock that everyone leaned on.',
      'I made the call nobody else had the courage to make.',
      'I gave up my weekend and worked around the clock.',
      'I cut short my honeymoon to save the project.',
      'I got a standing ovation at the all-hands.',
      'The whole company knew that I had saved us.',
      'I was our last line of defence.',
      'I logged straight into prod and edited the table by hand, no questions asked.',
      'Rules are made to be broken, and I broke them.',
      'I went with my gut and I was right, as usual.',
      'Only my experience prevented a disaster.',
      'I stayed awake for 40 hours.',
      'I was on my laptop for 28 hours straight.',
      'I had the guts to pull the plug when nobody else would.',
      'I saved the bank from a disaster.',
      'Thanks to my heroic efforts, the service came back.',
      'The team had given up, but I refused to.',
      'The rest of the team stood by helplessly while I worked my magic.',
      'My colleagues still call me the wizard.',
      'I was literally the only one keeping things together.',
      'I was the smartest person in the room.',
      'Everyone looked to me for answers.',
      'I came to the rescue.',
      'I deployed straight to production without any testing because I trust my skills.',
      'I did not ask permission, I just did it.',
      'I put out the fire before anyone even noticed.',
      'I knew better than the runbook.',
      'I had been telling them for months, and of course I was the one who had to fix it.',
      'I was a one-man army.',
      'I was the glue that held it all together.',
      'Once I arrived, the problem was solved within minutes.',
    ]));

  test('leaves alone: negation and refusal', () =>
    assertSilent(rule, [
      "I wasn't trying to be a hero, so I escalated after ten minutes.",
      'I would not call it heroic.',
      'I do not want heroes on my rota.',
      'No one person saved the day.',
      "I'd rather be on a calm team than be a hero.",
      'I never skipped the review.',
      'Nobody pulled an all-nighter; we handed over at eight.',
    ]));

  test('leaves alone: credit to others', () =>
    assertSilent(rule, [
      'The platform team saved my bacon.',
      'Priya saved the day by noticing the lag.',
      'The on-call engineer stayed awake all night and I sent her home at six.',
      'Somebody called him the hero of the day.',
      'The rollback saved us a lot of pain.',
    ]));

  test('leaves alone: things and terms', () =>
    assertSilent(rule, [
      'The hero image on the home page was broken.',
      'We saved 40 % on storage.',
      'I saved the logs before I restarted the node.',
      'I skipped the third slide.',
      'The proxy bypasses the cache for logged-in users.',
      'The job ran for 30 hours straight.',
    ]));

  test('leaves alone: customers and places', () =>
    assertSilent(rule, [
      'The customers were panicking, so I asked support to post a banner.',
      'Nobody could log in for an hour, so I called it a P1.',
    ]));

  test('leaves alone: regret and gaps', () =>
    assertSilent(rule, [
      'I bypassed the review, and that was a mistake.',
      'The change had gone straight to production without review, so we closed that gap.',
      'I am not proud of it: I pushed straight to prod.',
    ]));

  test('leaves alone: quotations and advice', () =>
    assertSilent(rule, [
      '"I alone can fix it" is what I hope never to hear.',
      'Nobody should present yourself as the sole hero.',
      'In the story people tell I saved the day; in reality it was a script.',
    ]));

  test('leaves plain work alone', () =>
    assertSilent(rule, [
      'I saved the logs before restarting the node.',
      'We saved about 40% on storage after that.',
      'I skipped the third slide because it repeated the second.',
      'Nobody pulled an all-nighter; we handed over at eight.',
      'I was the only engineer on shift, so I paged the secondary.',
      "I wasn't trying to be a hero, so I escalated after ten minutes.",
      'The hero image on the home page was broken.',
      'I asked for approval before I pushed the change.',
      'The rollback saved us a lot of pain.',
      'Everyone knew what to do because we had drilled it.',
      'I trusted the runbook and followed it.',
      'Nobody else had access to the vault, which is why we changed it afterwards.',
      'I was the incident commander, so I kept my hands off the keyboard.',
      'The customers were panicking, so I asked support to post a banner.',
      'I stayed on the bridge for two hours and then handed over to Maria.',
      'I made sure nobody worked more than six hours without a break.',
      'The change went straight to production without review, so we closed that gap.',
      'My manager thanked the whole team.',
      "I didn't want anybody to feel they had to be a hero.",
      'We rolled back without waiting for the root cause.',
      'I called the vendor and they confirmed the problem.',
      'It took me twenty minutes to find the cause.',
      'I knew exactly which dashboard to open because of the runbook.',
      "If I hadn't had the runbook I would have been lost.",
      'Without the monitoring we would have found out from customers.',
      'I could not have done it without the database team.',
      'The team was calm and everyone had a role.',
      'I was on call that week.',
      'I drove the incident and assigned the roles.',
      'They told me later that the update had helped them.',
      'In the end it came down to a missing index.',
      'The pipeline had skipped the tests because of a flag.',
      'I carried the pager that week.',
      'I was responsible for the communication.',
      'Nobody could log in for forty minutes.',
      'No one else was affected.',
      'The only one who noticed was a customer in Leeds.',
      'I restarted the service by hand and watched the metrics.',
      'I held the release until the tests were green.',
      'It took the whole team to get this done.',
      'The CTO called me to ask for an update.',
      'I broke the problem down into three parts.',
      'We did not blame anybody.',
      'The fix went through review and was deployed at noon.',
      'I worked late that evening to finish the report.',
      'Most people think of incidents as technical problems, but I see them as communication problems.',
      'The database was frozen while we copied the data.',
      'Some engineers wanted to debug further, but I decided to roll back.',
      'I told the team to stop deploying.',
      'The vendor could not reproduce it, so I sent them the logs.',
      "I learned that I don't have to fix everything myself.",
      'I felt I had to prove myself, which was a mistake.',
      'The whole room went quiet, and I asked who had seen the graph.',
      'The others took the database while I wrote the updates.',
    ]));

  test("leaves honest accounts of one's own part alone", () =>
    assertSilent(rule, [
      'I was on call by myself that night, so I paged the secondary.',
      "I didn't do this alone.",
      'I could not have solved it on my own.',
      'I never felt alone, because the whole team was on the call.',
      'The table alone held four terabytes.',
      'We left the replica alone.',
      'I read the runbook on my own laptop.',
      "I joined my own team's channel.",
      'The service recovered on its own.',
      'The pods restarted by themselves.',
      'Nobody should be on call alone.',
      'We made sure that nobody had to handle an incident on their own.',
      'I asked for help after ten minutes.',
      'With the help of the network team I found the cable.',
      'I handled communication while Ana led the rollback.',
      'I checked everything twice.',
      'I told them everything I knew.',
      'I wrote everything down.',
      'Everything went back to normal.',
      'Nobody was blamed.',
      'Nobody could log in.',
      'No one else noticed because the alert went to a dead inbox.',
      'I was the only engineer in Singapore, so I woke the lead in London.',
      'I did my part and the DBA did hers.',
      'Everything depended on one certificate.',
      'The fix was reviewed by me and by Tom.',
      'I tried to fix it alone for ten minutes, then escalated.',
      'A new engineer can now do it without help.',
      'I fixed the query myself and Dana verified it.',
      'I do not think that one person should do everything.',
      'I felt I had to do everything myself, which was wrong.',
      'It was not a one-man show.',
      'The team worked on its own initiative.',
      'I live alone, so nobody minded the noise.',
      'The customer solved it on their own.',
      'I was responsible for the database part.',
      'Just me being careful, perhaps, but I checked the backup.',
      'I asked nobody to stay late.',
      "I don't have to do everything myself any more.",
      'Not everything was down to me.',
      'I worked alone on the index while two colleagues took the queue.',
      'The vendor was no help, so we escalated to their director.',
      'I updated the status page myself.',
      'I did everything I could to keep customers informed.',
      'I was in the office alone when the alert fired, so I called Sam.',
    ]));
});
