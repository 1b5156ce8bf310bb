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
    reason: 'verbs whose object hears news',
    entries: `tell, inform, update, notify, brief, advise, warn, call, call up, phone, ring, rang, text, texted, radioed, pinged, email, e-mail, mail, message, write to, wrote to, write, wrote, post, radio, reassure, contact, ping, apologise to, apologized to, apologise, apologize, speak to, spoke to, speak with, spoke with, talk to, talked to, talk, report to, reported to, report, report back to, walk, keep, kept, let, promise, explain to, explained to, explain, fax, sms, alert, reach out to, reached out to, escalate, escalate to, announce, announce to, announced to, present, say, relay, hear, answer, reply, reply to, translate, go to, went to, copy`,
  },
  {
    name: 'send-verb',
    reason: 'verbs whose object is the news',
    entries: `send, sent, post, publish, issue, share, put, put out, put up, write, wrote, give, gave, provide, circulate, draft, push, push out, release, broadcast, update, refresh, edit, deliver, distribute, relay, forward, mail, email, e-mail, text, tweet, pin, set, add, record, print, read, make, do, type, pass, pass on, get out, go out, went out, run, hand, walk, announce, repeat, promise, keep, leave`,
  },
  {
    name: 'news',
    reason: 'what is sent round',
    entries: `update, status update, status, note, message, mail, email, e-mail, bulletin, report, sitrep, situation report, summary, word, notice, statement, holding statement, briefing, brief, call, phone call, letter, text, text message, sms, whatsapp, announcement, comms, communication, communications, banner, status page, statuspage, status-page, line, lines, paragraph, script, sheet, printed sheet, memo, newsletter, push message, push notification, notification, post, forum post, tweet, apology, explanation, heads-up, heads up, all-clear, all clear, faq, template, sentence, two-liner, one-liner, one-pager, recap, checkpoint, news, information, progress, figures, numbers, poster, teams message, slack message, press release, info, eta, snapshot, timeline, digest`,
  },
  {
    name: 'public-channel',
    reason: 'where people outside the fix read',
    entries: `status page, statuspage, status-page, public page, intranet, banner, in-app banner, login page, website, web site, social media, twitter, facebook, discord, forum, newsletter, press release, notice board, portal, home page, homepage, customer portal, app store, splash screen, tannoy, loudspeaker, pa system, big screen, big screens, till screens, info page, recorded message, ivr, hotline, hotline message, exec channel, executive channel, executives' channel, leadership channel, stakeholder channel, company channel, company-wide channel, all-hands channel, trading channel, support channel, announcements channel, announcement channel, whatsapp group, driver group, radio, press office, local radio, in-game banner, platform-status channel, status channel, incident page, public status page, general channel, #general, #status, #announcements, #stakeholders, #support`,
  },
  {
    name: 'channel',
    reason: 'how news travels',
    entries: `email, e-mail, mail, phone, by phone, text message, sms, whatsapp, letter, bulletin, push message, push notification, in person, personally, face to face, by radio, by text, recorded message, script, template, one-pager, printed sheet, sheet, paragraph, newsletter, phone call, status page, statuspage, banner, intranet, slack, teams message, dashboard, note, memo, report, summary, notice, announcement, statement, apology`,
  },
  {
    name: 'audience',
    reason: 'people outside the fix who want to know',
    entries: `stakeholder, executive, exec, leadership, leadership team, management, upper management, senior management, manager, boss, director, directors, board, ceo, cto, cio, coo, cfo, vp, svp, evp, ciso, chief, c-suite, customer, client, user, end user, subscriber, member, player, support, support team, support desk, support lead, support leads, customer support, customer service, customer services, customer care, customer success, call centre, call center, contact centre, contact center, contact centres, service desk, help desk, helpdesk, account manager, account team, account director, account executive, csm, sales, sales team, press, press office, media, journalist, public, regulator, supervisor, ministry, minister, legal, compliance, finance, marketing, partner, merchant, tenant, ward, ward manager, bed manager, matron, head nurse, charge nurse, clinician, clinic, doctor, surgeon, nurse, patient, shop, store, store manager, shop manager, branch, branch manager, area manager, regional manager, hotel manager, club, club manager, plant manager, site manager, site director, site lead, station manager, stage manager, hall manager, duty director, duty manager, operations manager, operations director, operations centre, control centre, commercial director, managing director, finance director, business, the business, business owner, business side, product owner, product manager, product, company, whole company, everyone affected, everybody affected, those affected, organisation, organization, department, department head, heads of, head of, union, parent, pupil, student, teacher, head teacher, professor, dean, registrar, driver, rider, courier, resident, citizen, council, mayor, governor, borough, supplier, carrier, site, office, investor, broker, bank, scheme, exchange, founder, owner, promoter, broadcaster, passenger, airline, airport, employer, farmer, guest, hotel, advertiser, publisher, seller, buyer, agency, guild, congregation, volunteer, donor, embassy, trust, trustee, superintendent, principal, counter, crew, newsroom, planner, dispatcher, vendor's customers, higher-ups, higher ups, upstairs, bosses, people upstairs, those upstairs, rest of the company, wider business, wider company, line manager, senior leaders, senior leader, leaders, region, country manager, city head, community, community manager, pr, hr, comms team, communications team, theatre manager, shift manager, secretary, cabinet, all staff, staff, employees, employee, traders, trader, desk heads, trading desk`,
  },
  {
    name: 'cadence',
    reason: 'how often, or when the next word comes',
    entries: `hourly, half-hourly, quarter-hourly, on the hour, on the half hour, on the half-hour, each hour, each half hour, every hour, every half hour, every half-hour, once an hour, once in the hour, every quarter of an hour, each quarter of an hour, at regular intervals, regular intervals, regular updates, regular update, regularly, periodically, periodic updates, fixed schedule, fixed times, fixed cadence, cadence, next update, next note, next checkpoint, next message, next word, next call, next bulletin, next post, next one would come, on the dot, twice, three times, first update, final update, all-clear, all clear, at the top of every hour, top of every hour, top of the hour, at each quarter, per hour, one line an hour, straight away, straight off, the same evening, same evening, that evening, the same day, same day, the same hour, first hour, at noon, at lunch, at midday, at midnight, at once, at the start, at the beginning, at the end of the day, end of the day, by lunch, before they could, early, within minutes, every morning, each morning, daily, twice a day, all morning, all night, all day, throughout, first message, last message, as soon as, every time, each time`,
  },
];
