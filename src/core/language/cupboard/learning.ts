import type { WordClass } from '../lexicon';

/** What comes after: causes, reviews, changes against recurrence, readiness. */
export const LEARNING: readonly WordClass[] = [
  {
    name: 'cause-word',
    reason: 'names the thing that is about to be explained',
    entries: `root cause, cause, underlying cause, culprit, reason, origin, source of the problem, trigger, contributing factor, factor, fault, defect, root of it, explanation, diagnosis, weak point, weak link, weak spot, gap, flaw, what broke`,
  },
  {
    name: 'find-out',
    reason: 'verbs of learning what was wrong',
    entries: `turn out, find, find out, discover, identify, trace, trace back, pinpoint, establish, determine, diagnose, isolate, uncover, reveal, realise, realize, learn, conclude, figure out, work out, track down, nail down, narrow down, confirm, emerge, come to light, show, point to, prove, boil down, come down to, put down to, attribute, caused, cause, stem from, result from, due to, owing to, because of, lead to, trigger, down to`,
  },
  {
    name: 'defect',
    reason: 'what systems and organisations do wrong',
    entries: `misconfiguration, misconfigured, misconfigure, memory leak, leak, race condition, race, deadlock, regression, bug, typo, off-by-one, null pointer, overflow, retry storm, thundering herd, stampede, exhaustion, exhausted, exhaust, ran out, run out, expired, expire, lapse, lapsed, stale, outdated, unpatched, missing index, missing, unindexed, unbounded, bottleneck, contention, lock contention, lock, split brain, drift, mismatch, hard-coded, hardcoded,
      wrong default, default, no limit, no timeout, too small, too low, too high, too short, sized for, single point of failure, memory pressure, out of memory, oom, full disk, disk full, filled up, corrupted, corrupt, duplicate, collision, loop, circular, dependency, incompatible, incompatibility, version skew, skew, time zone, timezone, leap, clock drift, certificate, dns change, config change, configuration change, schema change, breaking change, library upgrade, upgrade, firmware, deadlocked, saturated, saturation, overload, overloaded, undersized, unthrottled, untested, unmonitored, unlabelled, unlabeled, undocumented, shared, wrongly, inverted, reversed, dropped, truncated, rejected, never closed, not closed, switched off, turned off, disabled, deleted, removed, pointed at, pointing at, routed to, set to, cut, unplugged, failed silently, silently, ignored, blocked`,
  },
  {
    name: 'review-word',
    reason: 'the meeting or paper that looks back',
    entries: `post-mortem, postmortem, post mortem, post-incident review, incident review, post-incident, retrospective, retro, debrief, de-brief, debriefing, rca, root cause analysis, root-cause analysis, lessons learned, lessons-learned, lessons learnt, after-action review, after action review, after-action, wash-up, wash up, washup, hot wash, review meeting, learning review, blameless review, blameless session, no-blame review, pir, incident report, write-up, writeup, five whys, 5 whys, look-back, lookback, look back, case review, significant event, morbidity and mortality, m and m, problem review, problem record, inquiry, inquest, timeline review, fact-finding, review`,
  },
  {
    name: 'review-name',
    reason: 'names that nothing but a review after an incident bears',
    entries: `post-mortem, postmortem, post mortem, post-mortems, postmortems, post-incident review, post-incident meeting, post-incident analysis, post-incident report, post incident review, post-outage review, incident review, incident retrospective, incident debrief, retrospective, retrospectives, retro, retros, debrief, de-brief, debriefing, debriefings, rca, root cause analysis, root-cause analysis, root cause meeting, root cause review, root cause session, lessons learned session, lessons-learned session, lessons learned meeting, lessons learned workshop, lessons-learned meeting, lessons learnt session, lessons learnt meeting, lessons learned review, after-action review, after action review, after-action report, after-action, wash-up, washup, wash-up meeting, wrap-up meeting, wrap-up session, wrap-up with, hot wash, hotwash, hot debrief, cold debrief, learning review, learning session, learning meeting, blameless review, blameless session, blameless meeting, no-blame review, no-blame session, no-blame meeting, pir, five whys, 5 whys, five whys session, why-why analysis, look-back, lookback meeting, case review, significant event analysis, significant event review, serious incident review, morbidity and mortality, m&m meeting, problem review, major incident review, mir, outage review, inquest, timeline review, correction of errors, correction of error, coe, incident analysis, ishikawa, fishbone, failure review, review meeting, review session, follow-up review, blameless culture review, eight-d report, 8d report`,
  },
  {
    name: 'blameless-word',
    reason: 'says that a review is about the system',
    entries: `blameless, blame-free, no-blame, without blame, no blame, no names, no-names, without names, not who, no finger-pointing, finger pointing, non-punitive, just culture, in the dock, on trial, name and shame, about the system, about the process, process and not, the process not, not the person, not individuals, how not who, what not who, safe enough, nobody's name, no one's name, system rather than, process rather than, not about who, not on people, not to point fingers, what made, made sense, what allowed, had allowed`,
  },
  {
    name: 'change-verb',
    reason: 'verbs of making a lasting change',
    entries: `add, introduce, implement, build, create, write, rewrite, put in, put in place, roll out, ship, deploy, merge, land, release, set up, install, automate, enforce, require, make mandatory, mandate, enable, turn on, tighten, lower, raise, cap, retire, decommission, replace, migrate, move, split, separate, remove, refactor, fix, pin, document, update, extend, change, revise, redesign, adopt, switch to, define, standardise, standardize, train, schedule, adjust, tune, wire, hook up, gate, block, refuse, reject, validate, limit, isolate, configure, fund, hire, buy, order, fit, label, publish, rehearse, drill, own, assign, agree, establish, codify, bake in, instrument`,
  },
  {
    name: 'change-thing',
    reason: 'what lasting changes are made of',
    entries: `alert, alarm, monitor, monitoring, dashboard, runbook, playbook, checklist, check, health check, test, test case, load test, regression test, integration test, canary, canary deployment, canary stage, gate, guard, guard rail, guardrail, circuit breaker, rate limit, rate limiter, timeout, retry, backoff, back-off, jitter, limit, cap, quota, validation, schema check, lint rule, linter, dry run, dry-run, feature flag, rollback script, automatic rollback, auto-rollback, pipeline, ci, code review, review step, approval, second pair of eyes, second approver, four-eyes, policy, process, procedure, training, drill, game day, failover test, restore test, redundancy, second line, second provider, replica, standby, capacity, index, certificate renewal, auto-renewal, expiry alert, heartbeat, watchdog, slo, escalation path, on-call rota, handover, template, label, cable, ups, generator, load shedding, bulkhead, connection pool, autoscaling, quota alert, data contract, change freeze, change window, staging environment, scanner, rule, owner, ticket, action item, action`,
  },
  {
    name: 'since-then',
    reason: 'says that a change lasts',
    entries: `since then, since, now, these days, nowadays, from then on, ever since, from now on, today, no longer, any more, anymore, live since, in place, by the end of, afterwards, after that, following that, as a result, as a follow-up, permanently, going forward, the same week, the following week, within two weeks, in the next sprint, next sprint, next quarter, last quarter, each quarter, every release, always`,
  },
  {
    name: 'owner-word',
    reason: 'says whose an action is',
    entries: `own, owner, owns, owned by, assigned to, assign, assignee, initials, ticket, jira, due, due date, deadline, by the end of, end of, by friday, by monday, end of q1, end of q2, end of q3, end of q4, with a date, date, responsible for, on the hook, sponsor, tracked, track, followed up weekly`,
  },
  {
    name: 'vague-promise',
    reason: 'a change that nobody could check',
    entries: `improve, better, be more careful, more careful, be careful, pay attention, pay more attention, double-check, learn, learned, lesson, plan to, hope, intend, want to, look into, investigate, consider, think about, thinking about, try to, aim, should, will, mean to, keep meaning, on the list, at some point, eventually, sometime, someday, more tests, more testing, best practice, awareness, remind, reminded, encourage, communicate better, measures, steps, in future, in the future, next time`,
  },
  {
    name: 'preparation-word',
    reason: 'readiness for the next one',
    entries: `runbook, runbooks, run book, playbook, playbooks, rehearsals, drp, play book, game day, gameday, drill, fire drill, exercise, tabletop, table-top, tabletop exercise, simulation, simulated outage, simulate, rehearsal, rehearse, dry run, war game, war-game, wargame, chaos engineering, chaos day, chaos test, chaos monkey, on-call training, training, train, shadow, shadowing, shadow shift, buddy, onboarding, escalation path, escalation policy, escalation tree, escalation matrix, escalation card, call tree, phone tree, contact list, on-call rota, on-call rotation, rota, rotation, load test, load-test, load-tested, stress test, capacity test, failover test, disaster recovery test, dr test, dr drill, restore test, restore drill, business continuity, continuity plan, bcp, contingency plan, laminated card, cheat sheet, crib sheet, checklist, emergency procedure, standard operating procedure, sop, downtime procedure, downtime box, binder, on-call handbook, handbook, incident training, mock incident, practice, practise, practised, practiced, rehearsed, drilled, prepared, preparedness, readiness, ready, wheel of misfortune, paper drill, fallback plan, plan b, walk-through, dress rehearsal, evacuation plan, pager duty training, instructions, quick reference, card of who to ring`,
  },
  {
    name: 'readiness-thing',
    reason: 'serves nothing but to be ready for an incident',
    entries: `runbook, runbooks, playbooks, rehearsals, drp, red-team exercise, red team exercise, purple team exercise, red-team afternoon, red-team day, run book, playbook, play book, game day, gameday, fire drill, failover drill, restore drill, recovery drill, incident drill, phishing drill, outage drill, disaster drill, dr drill, disaster recovery drill, evacuation drill, tabletop, table-top, tabletop exercise, desktop exercise, paper exercise, simulated outage, simulated incident, simulated failure, incident simulation, outage simulation, attack simulation, rehearsal, dress rehearsal, dry run, war game, war-game, wargame, chaos engineering, chaos day, chaos test, chaos experiment, chaos exercise, chaos monkey, on-call training, on-call handbook, on-call guide, on-call bootcamp, on-call onboarding, incident training, incident response training, incident-response training, responder training, first-responder training, commander training, crisis training, shadow shift, shadow rotation, shadow week, shadow on-call, escalation path, escalation policy, escalation tree, escalation matrix, escalation list, escalation card, escalation plan, escalation procedure, escalation chain, call tree, phone tree, calling tree, load test, load testing, load-testing, stress test, capacity test, soak test, failover test, failover exercise, switchover test, disaster recovery test, disaster recovery exercise, disaster recovery plan, dr test, dr plan, dr exercise, restore test, recovery test, recovery exercise, business continuity plan, continuity plan, continuity exercise, bcp, contingency plan, laminated card, laminated sheet, laminated page, cheat sheet, crib sheet, crib card, aide-memoire, contact list, contact sheet, phone list, emergency contact, mock incident, mock outage, practice incident, practice alarm, practice run, practice session, fake outage, fake incident, test alarm, trial run, downtime box, downtime kit, crash cart, break-glass procedure, break-glass account, grab bag, red folder, wheel of misfortune, premortem, pre-mortem, black-out exercise, blackout exercise, dial plan, response plan, incident plan, incident response plan, crisis plan, crisis exercise, emergency plan, emergency exercise, emergency drill, emergency rehearsal, emergency handbook, emergency procedure, emergency checklist, emergency manual, fallback plan, incident checklist, incident handbook, incident procedure, operational readiness review, production readiness review`,
  },
  {
    name: 'readiness-scope',
    reason: 'what a plan, a checklist, an exercise must be for in order to be readiness',
    entries: `incident, outage, emergency, crisis, failover, fail-over, switchover, rollback, downtime, restore, recovery, disaster, continuity, blackout, black-out, breach, on-call, responder, first-responder, escalation, phishing, ransomware, offline, fallback, contingency, evacuation, major, peak, launch, war room, incident response, incident-response, safety, power cut, power-cut, local mode, paper mode, security incident`,
  },
  {
    name: 'readiness-maybe',
    reason: 'readiness where it is for incidents, anything otherwise',
    entries: `handbook, manual, checklist, procedure, exercise, training, plan, folder, binder, card, sheet, documentation, instructions, course, guide, drill, simulation, protocol, workshop, kit, bag, bootcamp, guidelines, sop`,
  },
  {
    name: 'better-act',
    reason: 'what one means to do against recurrence, and has not done',
    entries: `improve, be better, restrict, tidy, tidy up, look into, look at, have a look, replace, think about, think of, work on, do better, pay more, cover, be covered, be agreed, be tested, be reviewed, be shown, be monitored, be improved, be documented, be automated, be moved, be split, be replaced, be defined, be changed, practise more, monitor, automate, communicate better, revisit, invest, double-check, define, separate, split, rethink, clean up, get rid of, document, make easier, easier, simpler, find a better, find a solution, agree on, standardise, standardize, strengthen, harden, test more, add more, move to, prevent`,
  },
];
