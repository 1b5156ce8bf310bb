import type { WordClass } from '../lexicon';

/** Who did what, and who was told. */
export const COORDINATION: readonly WordClass[] = [
  {
    name: 'plain-role',
    reason: 'a role that only a response has: naming it is enough',
    entries: `incident commander, incident lead, incident leader, incident manager, major incident manager, incident coordinator, incident co-ordinator, incident owner, incident captain, incident controller, incident director,
      scribe, note taker, note-taker, notetaker, timekeeper, time keeper, log keeper, loggist, minute taker, minute-taker, comms lead, comms person, comms role, comms manager, comms officer, communications lead, communication lead, communications officer, communications manager,
      ops lead, operations lead, bridge lead, war room lead, call lead, response lead, response leader, responder lead, subject matter expert, sme, hands on keyboard, hands-on-keyboard, customer liaison, liaison officer, business liaison, executive liaison, gold commander, silver commander, bronze commander,
      major incident lead, outage manager, outage lead, crisis manager, crisis lead, situation lead, problem lead, comms liaison, internal liaison, external liaison`,
  },
  {
    name: 'lent-role',
    reason: 'a role of the response where somebody is put into it; elsewhere a job or an adjective',
    entries: `commander, lead, leader, coordinator, co-ordinator, deputy, liaison, tech lead, technical lead, dev lead, duty manager, duty officer, duty lead, spokesperson, point person, point of contact, single point of contact, recorder, resolver, observer, facilitator, ic, second pair of eyes,
      right hand, technical right hand, captain, controller, owner of the incident, decision maker, decision-maker, gold, silver, bronze, documenter, go-between, coordinator of the response`,
  },
  {
    name: 'assign-verb',
    reason: 'hands a task to somebody: "asked Olu to …", "put Aisha on …"',
    entries: `ask, tell, assign, get, have, put, set, send, direct, instruct, delegate, designate, let, give, hand, leave, detail, task, want, request, dispatch, keep, pull, move, allocate, nominate, appoint, name, choose, pick, make, sit, station, post, order, deploy, commission, entrust, trust, brief`,
  },
  {
    name: 'fetch-verb',
    reason: 'calls another responder in',
    entries: `page, paged, wake, woke, woken, ring, rang, phone, phoned, call, call in, called, bring in, brought in, pull in, pulled in, loop in, looped in, draft in, fetch, summon, contact, rouse, escalate to, escalated to, hand over to, handed over to, get hold of, got hold of, enlist, rope in, roped in, involve, involved, consult, consulted, mobilise, mobilize, raise, reach out to, reached out to, ping, pinged, grab, grabbed, got in touch with, bridge in, bridged in, dial in, dialled in, add, talk to, talked to, speak to, spoke to, speak with, spoke with, work with, worked with, working with, team up with, teamed up with, pair with, paired with, sit with, sat with, check with, checked with, coordinate with, coordinated with, collaborate with, collaborated with, liaise with, liaised with, work closely with, worked closely with, helped by`,
  },
  {
    name: 'task-verb',
    reason: 'work that one person does in a response while others do other work',
    entries: `take, took, check, investigate, look, handle, lead, run, drive, coordinate, co-ordinate, manage, chair, command, own, cover, scribe, document, write, type, record, note, log, read, watch, monitor, track, dig, trace, go, go through, work, deal, focus, concentrate, talk, speak, liaise, phone, ring, call, mail, email, text, sit, drive, walk, collect, gather, collate, sort, compare, count,
      test, verify, confirm, reproduce, rebuild, restore, roll, roll back, revert, restart, reboot, fix, patch, repair, kill, stop, drain, throttle, block, disable, switch, flip, fail, fail over, scale, deploy, push, pull, move, isolate, reset, replace, swap, reload, replay, clear, draft, prepare, post, update, answer, open, close, pause, suspend, freeze, hold, keep, stay, stand, connect, split, spread, help, assist,
      find, analyse, analyze, examine, inspect, review, query, clean, correct, reconcile, process, enter, print, deliver, bring, carry, make, build, set, add, put, cut, decide, organise, organize, look after, take over, take care, take on, act, serve, play, do, be, have, become, get, responsible, supervise, oversee, direct, translate, explain, interview, visit, man, staff, vet, approve, sweep, triage, scan, pin, repoint, reroute, remove, delete, recover, undo, bypass, wire, climb, jump, start, try, attend, facilitate, plug, unplug, power, search, map, list, calm, guide`,
  },
  {
    name: 'own-staff',
    reason: 'jobs whose plural names those who are served or hurt, not who responds',
    entries: `nurse, doctor, driver, teacher, student, employee, clerk, cashier, dispatcher, receptionist, people, folk, guys, customer, user, staff, man, woman, girl, lad, individual, person, everybody, everyone, anybody, anyone, nobody, porter, secretary, planner, agent, rep, representative, salesperson, picker, clinician, auditor, candidate, recruiter`,
  },
  {
    name: 'novice',
    reason: 'a helper so named is more often told as who broke it',
    entries: `apprentice, trainee, intern, junior, grad, graduate, new hire, newcomer, rookie, temp, part-timer, contractor, guard, porter, cleaner, caretaker, consultant, reviewer, approver, tester, teacher, predecessor`,
  },
  {
    name: 'gathering-place',
    reason: 'where people come together in a response',
    entries: `call, bridge, bridge call, war room, zoom, teams, meet, hangout, huddle, room, meeting room, chat room, channel, meeting, voice channel, comms room, conference call, conference, incident channel, slack channel, desk, table, office, line, whatsapp group, group chat, screen, screens, phone, phones, control room, console, balcony, hallway, corridor, kitchen, lab, server room, data centre, data center`,
  },
  {
    name: 'tell-verb',
    reason: 'verbs of passing news on',
    entries: `tell, inform, update, notify, brief, communicate, post, publish, write, send, mail, email, e-mail, message, text, call, phone, ring, announce, report, share, explain, escalate, alert, advise, warn, keep informed, keep in the loop, loop in, keep posted, keep up to date, relay, circulate, broadcast, issue, ping, page, speak, talk, let know, say, promise, translate, summarise, summarize, present, radio, fax, sms, tweet, apologise, apologize, walk through, put out, go out, give, draft, hear from`,
  },
  {
    name: 'channel',
    reason: 'where news goes',
    entries: `slack, teams, channel, status page, status-page, statuspage, email, e-mail, mail, phone, call, bridge, text, text message, sms, whatsapp, intranet, newsletter, bulletin, banner, in-app banner, social media, twitter, website, portal, ticket, hotline, recorded message, ivr, tannoy, radio, bridge call, conference call, press release, memo, note, message, letter, script, holding statement, all-hands, stand-up, report, dashboard, poster, notice, board, one-pager, summary`,
  },
  {
    name: 'audience',
    reason: 'people outside the fix who want to know',
    entries: `stakeholder, stakeholders, executive, exec, executives, execs, leadership, management, manager, boss, director, board, ceo, cto, cio, coo, cfo, vp, customer, customers, client, clients, user, users, support, support team, support desk, customer support, service desk, help desk, helpdesk, account manager, account managers, account team, sales, press, press office, media, public, regulator, ministry, legal, partner, partners, merchants, tenants, wards, ward managers, head nurse, shops, store managers, branch managers, business, the business, business side, product owner, product manager, company, whole company, everyone affected, organisation, organization, department, other teams, union, parents, drivers, teachers, residents, suppliers, site, sites, head of operations, governor, council, customer success, operations, ops`,
  },
  {
    name: 'cadence',
    reason: 'how often, or when the next word comes',
    entries: `every, hourly, half-hourly, on the hour, each hour, half hour, regular, regularly, at regular intervals, periodic, periodically, continuously, constantly, frequent, frequently, next update, next note, next checkpoint, next message, next word, at the beginning, in the middle, at the end, on the dot, timestamped, twice, three times, throughout, first update, final update, all-clear, all clear, straight away, immediately, as soon as`,
  },
  {
    name: 'update-content',
    reason: 'what an update says',
    entries: `impact, current action, next step, next steps, eta, what we knew, what we know, what we were doing, what we are doing, what was broken, workaround, status, progress, timeline, when to expect, when they could expect, expected, estimate, what happened, what had happened, cause, plan, mitigation plan, checkpoint, apology, refund, how many, which, affected, we don't know yet, unknown, facts, in plain language, plain language, plain english, non-technical`,
  },
];
