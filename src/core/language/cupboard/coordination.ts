import type { WordClass } from '../lexicon';

/** Who did what, and who was told. */
export const COORDINATION: readonly WordClass[] = [
  {
    name: 'assign verb',
    reason: 'hands a task or a role to somebody',
    entries: `assign, ask, put, name, appoint, nominate, designate, delegate, hand, hand over, give, task, tell, send, get, have, bring in, pull in, call in, page, wake, ring, pick, choose, make, set, split, divide, direct, instruct, request, allocate, volunteer, draft in, hand out, dispatch, leave`,
  },
  {
    name: 'take role verb',
    reason: 'somebody takes a task or a role',
    entries: `take, run, lead, own, handle, drive, act, act as, serve, serve as, play, hold, keep, look after, do, cover, manage, coordinate, co-ordinate, chair, command, be, wear, deal with, work on, focus on, look at, watch, check, investigate, speak to, talk to, write, type, document, scribe, record, take over, step in, stay on, liaise, concentrate, monitor, dig into`,
  },
  {
    name: 'task word',
    reason: 'what a person is put on',
    entries: `timeline, log, logs, note, notes, minutes, comms, communication, communications, bridge, rollback, database, network, firewall, diagnosis, investigation, triage, customers, customer side, vendor, vendor line, vendor call, phones, status page, updates, decisions, decision, fix, recovery, restore, dashboards, metrics, logistics, clock, incident, response, room, call, lead, rotation, tickets, stakeholders, executives, dba, testing, verification, hands on keyboard, keyboard, hands-on`,
  },
  {
    name: 'gathering',
    reason: 'people together, without who did what',
    entries: `call, bridge, bridge call, war room, zoom, teams call, huddle, incident channel, slack channel, response channel, chat room, conference call, room, meeting, team, whole team, everyone, everybody, all hands, we all, together, cross-functional, collaborate, collaborated, worked together, jumped on, jump on, joined, join, gathered, gather, assembled, assemble, pulled in, got together, took ownership, take ownership, took charge, take charge, took the lead, take the lead, coordinate, coordinated`,
  },
  {
    name: 'tell verb',
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
    name: 'update content',
    reason: 'what an update says',
    entries: `impact, current action, next step, next steps, eta, what we knew, what we know, what we were doing, what we are doing, what was broken, workaround, status, progress, timeline, when to expect, when they could expect, expected, estimate, what happened, what had happened, cause, plan, mitigation plan, checkpoint, apology, refund, how many, which, affected, we don't know yet, unknown, facts, in plain language, plain language, plain english, non-technical`,
  },
];
