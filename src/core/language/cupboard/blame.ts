import type { WordClass } from '../lexicon';
import { PEOPLE } from './people';

/** Kinds of people on whom a fault can be laid; customers are not among them. */
const PARTIES = new Set(['team-member', 'team', 'vendor', 'leader', 'incident-role']);

/** Names of teams and jobs that are names of things as well. */
const TEAM_OR_THING = `it, platform, infra, infrastructure, networking, operations, product, security, support, architecture,
  host, processor, payment processor, carrier, head, lead, agent, driver, bank, unit, group, division, desk, shift, board, partner, third party, third-party, the business, tech, manufacturer,
  aws, amazon, azure, microsoft, google, gcp, oracle, cloudflare, sap, cisco, salesforce, akamai, fastly, stripe, adyen, paypal, twilio, people, person, man, woman, somebody, someone, anybody, anyone, whoever, individual, the rest, the others`;

/** The tagger knows the lemma of common verbs only: "misconfigured" is its own. */
const VERBS = new Set(['damage', 'neglect', 'harm', 'act', 'lapse']);
const NOUNS = new Set(['party', 'junior', 'contempt-noun', 'outsider', 'reviewer']);

/** Nouns with their regular plurals. */
const plurals = (entries: string): string =>
  words(entries)
    .filter((entry) => entry !== '')
    .flatMap((entry) => [entry, `${entry}s`])
    .join(',');

/** Verbs with their regular forms; of a verb with a particle the first word is inflected. */
const inflected = (entries: string): string =>
  words(entries)
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [verb = '', ...rest] = entry.split(' ');
      const stem = verb.replace(/e$/, '');
      const forms = [verb, `${stem}ed`, `${stem}ing`, `${verb}s`];
      return forms.map((form) => [form, ...rest].join(' '));
    })
    .join(',');

const words = (entries: string): string[] => entries.split(/[,\n]/).map((entry) => entry.trim());
const ambiguous = new Set(words(TEAM_OR_THING));

/** Who gets blamed, and the words that carry a fault. Lemmas, so singular covers plural. */
const CLASSES: readonly WordClass[] = [
  {
    name: 'party',
    reason: 'a person, a role, a team or a vendor on whom a fault can be laid',
    entries: [
      ...PEOPLE.filter(({ name }) => PARTIES.has(name))
        .flatMap(({ entries }) => words(entries))
        .filter((entry) => !ambiguous.has(entry)),
      `him, her, them, he, she, pm, po, ba, em, sres, dbas, pms, devs, qas, boys, girls, kid, kids, lady, lads, mob, gang, bunch, lot, office, clerk, staff, quality control, colleague, coworker, predecessor,
      firm, company, partner company, outsourcer, acquirer, psp, telco, registrar, reseller, dealer, installer, electrician, builder, plumber, fitter, cabler, mechanic,
      porter, cleaner, guard, caretaker, janitor, dispatcher, planner, buyer, bursar, secretary, receptionist, pharmacist, nurse, midwife, doctor, surgeon, consultant, teacher, professor, dean,
      librarian, librarians, captain, foreman, chief, mayor, clinician, matron, sister, accountant, auditor, controller of finance, trader, broker, lawyer, legal counsel, recruiter,
      purchasing, procurement, facilities, accounts, accounts department, billing team, payments team, payroll team, search team, checkout team, crm team, erp team, identity team, storage team,
      customer success, data science, data guild, headquarters, change manager, capacity planner, studio lead, committee, steering committee, school board, ministry, council,
      half of them, some of them, one of them, both of them, author, committer, member of my team, member of our team, member of the team, member of his team, member of her team, member of their team, member of staff, team member, team members, culprit, offender, perpetrator, watchkeeper, watch officer, crew, night crew, day crew, night shift, day shift, monday crew,
      hotline, call centre, call center, front desk, first line, second line, third line, bureau, union, bank, franchisee, branch, subsidiary, parent company, sister company, head office`,
    ].join(','),
  },
  {
    name: 'team-or-thing',
    reason: 'a subject that forgets as a team and fails as a thing',
    entries: TEAM_OR_THING,
  },
  {
    name: 'junior',
    reason: 'somebody with little standing, on whom a mistake is laid most easily',
    entries: `junior, intern, trainee, apprentice, graduate, grad, new hire, new joiner, new starter, newcomer, rookie, newbie, noob, beginner, novice, first-timer, greenhorn,
      contractor, subcontractor, sub-contractor, contract developer, temp, temporary worker, part-timer, freelancer, agency worker, placement student, working student, student, work experience kid,
      offshore developer, offshore engineer, offshore team, outsourced team, outsourced developer, outsourcer, new guy, new girl, new lad, new person, new kid, new engineer, new developer, new dev, new admin, new operator,
      new colleague, new team member, new employee, new recruit, recruit, junior dev, junior developer, junior engineer, junior admin, junior sysadmin, junior operator, junior analyst, junior colleague,
      inexperienced engineer, inexperienced developer, inexperienced operator, inexperienced colleague, fresher, bootcamp graduate, bootcamper, outside contractor, external consultant, external developer`,
  },
  {
    name: 'damage',
    reason: 'what does harm when somebody does it, whatever it was done to',
    entries: `break, wreck, trash, ruin, botch, bungle, brick, bork, hose, nuke, clobber, corrupt, destroy, mangle, crash, bring down, take down, knock out, knock over, wipe, wipe out, cripple, sabotage, mess up, screw up, foul up, muck up, cock up,
      cause, blow up, delete, erase, truncate, overwrite, leak, expose, misconfigure, mistype, mislabel, cross-wire, unplug, fat-finger, hard-code, hardcode, hard-coded, hardcoded, force-push, drop, trip over, cut through, kick, spill`,
  },
  {
    name: 'act',
    reason: 'what an operator does to a system; it becomes a fault by how it was done',
    entries: `push, merge, commit, deploy, ship, release, roll out, run, execute, apply, launch, start, trigger, change, edit, alter, modify, update, upgrade, rename, move, remove, disable, enable, turn off, switch off, turn on, switch on, shut down, switch, flip, toggle,
      restart, reboot, click, press, hit, type, enter, paste, copy, upload, load, import, set, configure, pull, plug, plug in, swap, connect, disconnect, mix up, pick, choose, select, use, give, send, mail, order, buy, install, approve, sign off, sign, merge in, leave, hand over, touch, kill, revoke, rotate, cut, open, close, write, build, put, book, mount, wire, label`,
  },
  {
    name: 'wrong',
    reason: 'a judgement of a thing that makes the act upon it a fault',
    entries: `wrong, bad, untested, unreviewed, broken, dodgy, half-baked, half-finished, half-tested, sloppy, shoddy, careless, faulty, incorrect, botched, buggy, malformed, ill-advised, reckless, unapproved, unauthorised, unauthorized, unsanctioned, wrongly, incorrectly,
      accidentally, inadvertently, mistakenly, by mistake, by accident, unintentionally, unwittingly, erroneously, in error, carelessly, recklessly, blindly, sloppily, clumsily, foolishly, stupidly, thoughtlessly, hastily, lazily, negligently, willy-nilly`,
  },
  {
    name: 'neglect',
    reason: 'a verb that says a person was at fault; things do not do it',
    entries: `forget, neglect, overlook, ignore, disregard, shrug off, brush off, brush aside, sleep through, sleep thru, snooze, doze off, nod off, fall asleep, drift off, oversleep, overslept, slept through, sleepwalk, dither, dawdle, faff, faff about, faff around, procrastinate, slack, slack off, skive,
      botch, bungle, fumble, fluff, flub, muff, screw up, screw it up, mess up, mess it up, cock up, cock it up, foul up, muck up, stuff up, goof, goof up, goof off, drop the ball, fat-finger, misread, misjudge, misconfigure, mistype, mishandle, mismanage, misuse,
      miscalculate, misdiagnose, misremember, mislay, cut corners, take shortcuts, take a shortcut, bodge, rubber-stamp, rubber stamp, wave through, wave it through, wave it in, nod it through, nod through, pass the buck, shift the blame, stonewall, fob us off, ghost us,
      leave us hanging, leave us in the lurch, leave us high and dry, leave us to it, let us down, let me down, let everyone down, let everybody down, let the side down, let the team down, let customers down, go awol, bury the news, jump the gun, go rogue, break the rules, turn a blind eye, look the other way,
      lie to, lie about, lie through, mislead us, cover up, cover it up, hide the fact, hide behind, keep it quiet, keep quiet, sweep it under, throw us under the bus, throw me under the bus, walk away, wander off, swan off, bugger off, knock off early, clock off, skimp, skimp on, scrimp, meddle, tamper,
      bluff, churn out, knock together, slap together, cobble together, throw together, hack together, starve us, starve the team,  blunder, goof around, muddle, tinker, dilly-dally, drag its feet, shirk, duck, dodge, mess about, mess around, mess with, play about with, fiddle with, cheap out`,
  },
  {
    name: 'lapse',
    reason: 'a verb of fault that things share with people',
    entries: `fail to, fail at, fail us, let slip, let it slip, let it through, let this through, let that through, let it slip through, slip up, skip, bypass, lose track, lose sight, trip up, make a mistake, make an error, make the mistake, make the error, make mistakes, make errors`,
  },
  {
    name: 'duty',
    reason: 'what a careful person does; its denial says somebody was careless',
    entries: `check, double-check, test, verify, validate, proofread, read, review, look, look at, bother, think, think through, care, listen, ask, consult, tell, inform, notify, warn, communicate, mention, let us know, let anyone know, document, follow, stick to, forward, pass on, relay, log, file, call back, check in, update us, keep us, invite, involve, adhere, comply, escalate, pay attention, take care,
      follow the process, do their job, do his job, do her job, do their homework, do his homework, do her homework, do their bit, do their part, run the tests, run the test, use their head, use his head, use her head, take seriously, take it seriously, take responsibility, take any responsibility, take the time, take thirty seconds, take two minutes, take five minutes, take a minute, take a moment, take a second, take an interest,
      write down, write it down, hand over, do what, do as, keep an eye, clean up, tidy up, label, renew, rehearse, coordinate, speak up, raise, respect, obey`,
  },
  {
    name: 'catch',
    reason: 'what a reviewer or a tester is there for',
    entries: `catch, spot, notice, see, pick up, pick it up, find, flag, realise, realize, grasp, answer, respond, reply, react, act, show up, turn up, get back, understand, remember, flag up`,
  },
  {
    name: 'flaw',
    reason: 'the name of a fault that a person has or makes',
    entries: `fault, mistake, error, blunder, screw-up, screwup, cock-up, balls-up, foul-up, slip, slip-up, goof, gaffe, oversight, negligence, neglect, carelessness, sloppiness, laziness, incompetence, ineptitude, stupidity, ignorance, arrogance, recklessness, indifference, complacency, idiocy, folly, greed, pride, dithering, foot-dragging,
      cluelessness, inexperience, inattention, lack of care, lack of attention, lack of discipline, lack of competence, lack of diligence, lack of rigour, lack of rigor, lack of skill, lack of interest, lack of common sense, lack of professionalism, bungling, meddling, tinkering, mishandling, mismanagement, misconduct, failing, failings, shortcoming, shortcomings, amateurism, unprofessionalism,
      mess, doing, cutting corners, corner-cutting, penny-pinching, sloppy work, shoddy work, clumsiness, forgetfulness, impatience, stubbornness, lapse, lapse of attention, lapse in judgement, lapse of judgement, poor judgement, bad judgement, poor judgment, bad judgment`,
  },
  {
    name: 'vice',
    reason: 'a fault that nothing but a person has',
    entries: `negligence, carelessness, sloppiness, laziness, incompetence, ineptitude, stupidity, ignorance, arrogance, recklessness, indifference, complacency, idiocy, folly, greed, cluelessness, inattention, amateurism, unprofessionalism, clumsiness, forgetfulness, stubbornness, disregard, cowardice, vanity, apathy, sloth, dishonesty`,
  },
  {
    name: 'contempt-adjective',
    reason: 'a judgement of a person, not of an act',
    entries: `clueless, useless, hopeless, incompetent, inept, careless, sloppy, lazy, bone-idle, negligent, reckless, stupid, dumb, thick, dense, dim, dim-witted, dozy, daft, idiotic, moronic, foolish, gormless, ignorant, arrogant, lousy, rubbish, pathetic, shambolic, amateurish, unprofessional, feckless, hapless, brainless, mindless, thoughtless,
      slapdash, slipshod, irresponsible, untrustworthy, overzealous, over-zealous, half-asleep, half-competent, spineless, workshy, work-shy, good-for-nothing, brain-dead, braindead, trigger-happy, cavalier, cack-handed, ham-fisted, butter-fingered, cowboy, jumped-up, self-styled, self-appointed, self-proclaimed, so-called, supposedly senior, know-it-all, lackadaisical, inattentive, forgetful, scatterbrained, scatter-brained, absent-minded, disorganised, disorganized, drunk, stubborn, pig-headed, obstinate, greedy, cowardly, vain, petty, childish, rude, dismissive, patronising, patronizing, condescending, inexcusable, irresponsible, unhelpful, uncooperative, obstructive, toothless, blinkered, naive, gullible, delusional, slow on the uptake, overconfident, over-confident, cocky, smug, pompous, hot-headed, hotheaded, self-important, vindictive, spiteful, glorified, overpaid, overpromoted, over-promoted, shoddy`,
  },
  {
    name: 'contempt-noun',
    reason: 'a name that one calls somebody',
    entries: `idiot, moron, fool, imbecile, cretin, numpty, pillock, plonker, wally, twit, dimwit, halfwit, half-wit, nitwit, dunce, dolt, bozo, buffoon, jackass, jerk, prat, berk, tosser, wanker, muppet, clown, joker, bunch of cowboys, bunch of amateurs, bunch of jokers, clever clogs, smart alec, smart aleck, smartarse, smart-arse, smartass, smart-ass, wise guy, know-it-all, know-all, bright spark, resident genius, rocket scientist, hotshot, hot-shot,
      dead weight, deadweight, dead wood, deadwood, waste of space, laughing stock, laughing-stock, slacker, layabout, skiver, shirker, jobsworth, pen-pusher, pencil-pusher, paper-pusher, box-ticker, bean counter, bean-counter, button-pusher, code monkey, headless chicken, keystone cops, shambles of a team, bull in a china shop, chocolate teapot, weakest link, weak link, lazybones, dinosaurs, sleepyheads, slowcoach, cowboy, amateur, imposter, charlatan, control freak, drama queen, prima donna, diva, bully, tyrant, coward, liar, cheat, cheapskate, skinflint, micromanager, wannabe`,
  },
  {
    name: 'outcome',
    reason: 'the harm for which somebody is held to account',
    entries: `outage, incident, mess, downtime, disaster, fiasco, chaos, breach, leak, loss, failure, failures, damage, problem, trouble, crash, debacle, whole thing, lot of it, blunder, bug, defect, delay, weekend, night, shambles, catastrophe, meltdown, this, that, it, all this, all that, all of this, all of it, the lot`,
  },
  {
    name: 'cause-word',
    reason: 'what a person is made into when the story says what it was',
    entries: `reason, cause, root cause, real cause, culprit, problem, real problem, trouble, issue, real issue, root of it, root of the problem, source of the problem, weak point, weak spot, weak link, weakest link, bottleneck, single point of failure, guilty party, offender, villain`,
  },
  {
    name: 'outsider',
    reason:
      'somebody from outside the profession, on whom an accident is laid as easily as on a junior',
    entries: `cleaner, cleaning lady, cleaning crew, cleaning staff, porter, night porter, guard, security guard, caretaker, janitor, electrician, plumber, builder, decorator, gardener, secretary, receptionist, doctor, nurse, surgeon, professor, teacher, mover, delivery driver, forklift driver,
      visitor, boys, lads, warehouse boys, warehouse lads, office manager, assistant, maintenance man, maintenance crew, maintenance guy, facilities guy, field guy, installer, fitter, night watchman, watchman, landlord`,
  },
  {
    name: 'reviewer',
    reason: 'somebody whose work is to catch mistakes',
    entries: `qa, qa team, quality assurance, quality control, tester, test team, testing team, reviewer, code reviewer, approver, second reviewer, auditor, inspector, checker, release manager, change manager, change board, cab`,
  },
  {
    name: 'harm',
    reason: 'damage that is nobody’s remedy, so that whoever is said to do it is blamed',
    entries: `break, wreck, trash, ruin, brick, bork, hose, nuke, mangle, cripple, sabotage, knock out, knock over, blow up, clobber, corrupt, botch, bungle`,
  },
  {
    name: 'mock',
    reason: 'an adverb that mocks the act',
    entries: `cheerfully, merrily, blithely, gaily, gleefully, happily, proudly, obligingly, helpfully, kindly, conveniently, cleverly, ingeniously, wisely, brilliantly, magically, casually, blindly, carelessly, recklessly, clumsily, foolishly, stupidly, sloppily, thoughtlessly, lazily, idly, mindlessly, gormlessly, nonchalantly, obviously, evidently`,
  },
  {
    name: 'of course',
    reason: 'says that one knew it of them all along',
    entries: `surprise, as usual, as always, as ever, as per usual, as so often, as so often before, as they love to do, true to form, typically, predictably, needless to say, surprise surprise, what a surprise, no surprise there, of course, naturally, inevitably, once again, yet again, once more, for the umpteenth time,
      simple as that, plain and simple, pure and simple, end of story, end of analysis, full stop, if you ask me, what do you expect, what did you expect, as expected, bless him, bless her, bless them, in their wisdom, in his wisdom, in her wisdom, of all people`,
  },
  {
    name: 'helpful',
    reason: 'what one thanks somebody for',
    entries: `help, spot, catch, notice, post, lead, keep, take, handle, join, fix, restore, coordinate, save, deliver, thank, agree, send, support, suggest, offer, find, call, page, ring, phone, confirm, verify, write, document, calm, drain, roll back, revert, fail over, answer, report, respond, cover, own, drive, run, update, work, do well, stay, ask, share, jump in, step in, step up, pick up, volunteer, explain, get, be, have, say, come, want, need, see, hear, know, know best, show, tell`,
  },
  {
    name: 'remedy',
    reason: 'what an act is done with when it helps',
    entries: `fix, hotfix, patch, rollback, revert, rolled-back, restart, failover, workaround, mitigation, correction, runbook, update, status page, tests, check, alarm, alert, dashboard, recovery, restore, backup, known good, last good, previous version, previous release, old version`,
  },
  {
    name: 'risky',
    reason: 'an act that the story of an outage tells of a junior for one purpose only',
    entries: `push, pushed, merge, merged, commit, committed, deploy, deployed, ship, shipped, edit, edited, alter, altered, modify, modified, rename, renamed, go live with, roll out, rolled out`,
  },
  {
    name: 'virtue',
    reason: 'what somebody is who is fit for the work; its denial is contempt',
    entries: `attentive, careful, competent, bright, smart, clever, professional, reliable, awake, thorough, diligent, responsible, interested, capable, qualified, fit, helpful, honest, conscientious, punctual, sober, bothered, serious about, up to the job, up to it, up to scratch, good enough, cut out, sharp, mature, trustworthy, willing, ready to listen, suited`,
  },
  {
    name: 'evident',
    reason: 'says that it can be seen in somebody what he left undone',
    entries: `clearly, obviously, evidently, plainly, apparently, supposedly, allegedly, ostensibly, simply, still, so they said, conveniently, somehow, frankly, naturally, needless to say`,
  },
];

/** The classes, verbs and nouns with their forms. */
export const BLAME: readonly WordClass[] = CLASSES.map((each) => ({
  ...each,
  entries: VERBS.has(each.name)
    ? inflected(each.entries)
    : NOUNS.has(each.name)
      ? plurals(each.entries)
      : each.entries,
}));
