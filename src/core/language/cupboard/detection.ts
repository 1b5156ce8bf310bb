import type { WordClass } from '../lexicon';
import type { Row } from '../phraseSet';

/** How an incident comes to light: who or what tells, how, and what it shows. Lemmas. */
export const DETECTION: readonly WordClass[] = [
  {
    name: 'watch-machine',
    reason: 'a machine that watches and tells',
    entries: `alert, alarm, page, pager, beeper, monitor, monitoring, dashboard, wallboard, wall board, status board, phone board, graph, chart, gauge, heat map, health check, healthcheck, liveness probe, readiness probe, probe, prober,
      heartbeat, heartbeat check, canary, canary script, canary check, synthetic, synthetic check, synthetic test, synthetic login, synthetic monitor, synthetic transaction, smoke test, restore test, watchdog, uptime check,
      uptime monitor, ping check, blackbox check, black-box check, nightly check, scheduled check, sanity check, data quality check, quality check, freshness check, volume check, end-to-end check, end-to-end test, test call, sensor,
      temperature sensor, smoke detector, leak detector, detector, siren, warning light, indicator light, status light, red light, alarm list, alarm panel, control panel, burn alert, burn-rate alert, slo alert, slo burn, slo burn alert,
      sla alert, error budget, error budget alert, burn rate, budget alert, billing alert, cost alert, anomaly detection, anomaly detector, anomaly alert, anomaly alarm, threshold alert, prometheus rule, alert rule, alerting rule,
      alerting, alerting system, monitoring system, monitoring tool, monitoring stack, paging system, on-call phone, duty phone, reconciliation report, reconciliation job, reconciliation check, daily report, nightly report,
      morning report, weekly report, exception report, exception tracker, error tracker, error tracking, crash reporter, crash report, crash reporting, apm, ids, ips, edr, siem, waf, antivirus, virus scanner, vulnerability scanner,
      secret scanner, dlp, mail gateway, fraud monitor, fraud system, intrusion detection, edr console, nightly mail, cron mail, email alert, sms alert, text alert, slackbot, chatbot, audit job, consistency check, consistency checker,
      integrity check, checksum job, looking glass, looking-glass monitor, route monitor, netflow, syslog collector, event viewer, big screen, screen on the wall, tv on the wall, noc screen, latency graph, error graph, metrics dashboard,
      health dashboard, monitoring screen, monitoring dashboard, sla miss, status monitor, capacity alert, disk alert, latency alert, error alert, security alert`,
  },
  {
    name: 'watch-tool',
    reason: 'a named product or system that watches',
    entries: `datadog, prometheus, alertmanager, grafana, pagerduty, pager duty, opsgenie, ops genie, victorops, cloudwatch, stackdriver, azure monitor, application insights, app insights, log analytics, splunk, splunk on-call, new relic, newrelic, nagios, zabbix, icinga, sentry, rollbar, bugsnag, honeybadger, raygun, airbrake, crashlytics, firebase, pingdom, statuscake, uptimerobot, uptime robot, uptime  uptime.com, better uptime,
      betterstack, site24x7, catchpoint, thousandeyes, dynatrace, appdynamics, instana, elastic, kibana, elk, loki,  jaeger, honeycomb, lightstep, signalfx, wavefront, sumo logic, graylog, logz, papertrail, loggly, solarwinds, prtg, librenms, observium, cacti, mrtg, munin, netdata, sensu, checkmk, check_mk, centreon, monit, netcool, whatsup gold, manageengine, scom, vrops, vcenter,
      crowdstrike, falcon, sentinelone, defender, carbon black, guardduty, security hub, wazuh, suricata, snort, snyk, great expectations, monte carlo,  dbt test, dbt tests, airflow, control-m, control m, autosys,  tivoli, jenkins, argo, uc4, oxidized,  kiali,  k9s, healthchecks.io, dead man's snitch, deadmanssnitch, freshping, gremlin, squadcast, xmatters, firehydrant, incident.io, rootly, zenduty, grafana oncall, amplitude, mixpanel, google analytics,
      cloudflare analytics,  play  app store connect, search  downdetector, down detector, twitter, facebook, reddit, discord,  trustpilot, mastodon, app store reviews, google reviews,  community  social media,  linkedin, instagram, tiktok, hacker news, playfab, crashpad, rabbitmq, pg_stat_replication, siem, nagios mail`,
  },
  {
    name: 'witness',
    reason: 'somebody who tells the responders: colleagues, support, the public',
    entries: `support, customer support, support team, support desk, support lead, support agent, support manager, support engineer, support colleague, support floor, customer service, customer services, customer care, customer success,
      customer success manager, customer success team, help desk, helpdesk, service desk, first line, first-line support, front line, frontline, call centre, call center, contact centre, contact center, hotline, switchboard, front desk,
      reception, receptionist, noc, soc, operations centre, operations desk, control room, duty manager, shift lead, shift leader, night shift, night watch, security guard, caretaker, colleague, coworker, co-worker, teammate, tester, qa,
      qa engineer, qa lead, data analyst, business analyst, data scientist, accountant, bookkeeper, finance, finance team, finance department, finance director, treasury, accounting, controller, auditor, sales, sales team, sales rep,
      salesperson, sales director, marketing, marketing team, account manager, account executive, key account manager, product manager, product owner, community manager, moderator, social media team, social team, ceo, cto, cfo,
      secretary, assistant, office manager, store manager, shop manager, branch manager, site manager, plant manager, warehouse manager, floor manager, theatre manager, hotel manager, lab manager, ward manager, practice manager,
      head teacher, headteacher, researcher, security researcher, white hat, bug bounty hunter, bounty hunter, journalist, reporter, blogger, editor, regulator, police, fire brigade, acquirer, supplier, partner, partner team,
      another team, other team, sister team, neighbouring team, neighbour, my wife, my husband, my mother, bystander, passer-by, new joiner, electrician, porter, cleaner, janitor, field engineer, field technician, dispatcher, supervisor,
      sister, matron`,
  },
  {
    name: 'channel-of-complaint',
    reason: 'what reaches the responders from people',
    entries: `ticket, support ticket, complaint, customer complaint, customer report, user report, bug report, call, phone call, email, e-mail, mail, message, tweet, post, review, one-star review, fax, letter, text, sms, voicemail, dm, slack message, report, screenshot, chat, chats, enquiry, inquiry, query, support call, support request, support case, case, contact, github issue, issue, thread`,
  },
  {
    name: 'alarm-verb',
    reason: 'what only a watching machine does, and only when it tells',
    entries: `fire, go off, trip, trigger, page, ring, beep, buzz, bleep, chirp, vibrate, wake, wake up, light up, lit up, lit, flash, blink, scream, shout, yell, alert, warn, flag, flag up, ping, turn red, turn amber, turn orange, go red,
      go amber, go orange, go yellow, go dark, go crazy, go wild, go mad, go nuts, go haywire, go berserk, explode, sound, bark, howl, text, mail, email, e-mail, message, post, notify, call, phone, come in, come through, arrive, catch,
      detect, pick up, pick it up, spot, breach, go at, go on my, drag, pull, start to ring, start ringing, start firing, start paging, start screaming, start flashing, go flat, go silent, go quiet, flatline, be ringing, be firing,
      be red, be screaming, be flashing, complain, raise, send, hit me, get me, reach me, be amber, fill up, fill`,
  },
  {
    name: 'show-verb',
    reason: 'what a screen or a report does; a telling only where it shows a symptom',
    entries: `show, say, report, read, tell, display, reveal, indicate, register, record, see, turn, jump, climb, spike, drop, rise, fall, come up, come out, list, surface, notice, look, stand at, measure, claim, count, write`,
  },
  {
    name: 'call-verb',
    reason: 'how a person reaches the responders',
    entries: `call, call in, call up, ring, ring up, phone, phone in, telephone, email, e-mail, mail, write, write in, message, text, ping, dm, slack, contact, alert, warn, notify, inform, tell, ask, walk over, walk up, walk in, walk into, come over, come in, come into, come to, come running, come by, knock, stop by, drop by, get in touch, reach out, show, send, forward, escalate, page, shout, hand, bring, bring it to, want to know, point out`,
  },
  {
    name: 'report-verb',
    reason: 'what a person does who makes a fault known',
    entries: `report, complain, tweet, post, mention, flag, flag up, raise, notice, spot, discover, detect, catch, pick up, point out, observe, say, start calling, start complaining, start reporting, start ringing, start tweeting, start posting,
      start asking, start seeing, start noticing, wonder`,
  },
  {
    name: 'signal',
    reason: 'what a watcher or a person shows: a metric or a symptom',
    entries: `latency, p50, p90, p95, p99, response time, load time, error rate, error ratio, errors, error, error count, 5xx, 5xxs, 4xx, 500s, 502s, 503s, 504s, 500, 502, 503, 504, 403, 404, 401, http 500, exception, stack trace, crash, crashes, panic, oom, oomkill, out of memory, timeout, timeouts, time-out, failure, failures, failure rate, failed login, failed payment, failed webhook, failed job, login failures, success rate, approval rate, authorisation rate, authorization rate, decline, declines, decline rate, conversion, conversions, conversion rate,
      cpu, cpu usage, memory, memory usage, heap, disk, disk space, disk usage, inode, swap, iops, io wait, load average, temperature, degrees, humidity, voltage, battery, ups, fan, pressure, queue depth, queue length, queue, backlog, lag, consumer lag, replication lag, replica lag, replication, throughput, traffic, request rate, requests, rps, qps, tps, orders per minute, order rate, order volume, orders, sales, revenue, sign-ups, signups, sign-in, sign-ins, log-ins, logins, sessions, payments, checkouts, bookings, volume, packet loss, packets, jitter, bandwidth,
      dropped packets, bgp, flaps, route, dial tone, missed heartbeats, heartbeat, certificate expiry, expired certificate, expired, restart, restarts, crashloop, crashlooping, crashloopbackoff, evicted, oomkilled, notready, unreachable, unavailable, unhealthy, down, offline, outage, downtime, degraded, slow, slowness, sluggish, slowdown, drop, dip, spike, surge, jump, rise, increase, decrease, climb, growth, anomaly, gap, mismatch, discrepancy, duplicate, duplicates, missing, empty, blank, zero, null, nulls, stale, late, delay, wrong, corrupt,
      drift, deadlock, deadlocks, connections, connection pool, pool exhaustion, threads, file descriptors, saturation, utilisation, utilization, limit, quota, threshold, budget, burn, unusual, suspicious, strange login, unauthorised, unauthorized, malware, ransomware, exfiltration, failing, failed, fail, broken, stuck, hung, frozen, dead, red, amber, not working, not loading, not responding, doubled, declined, rejected, refused, locked out, cannot, could not, could n't, ca n't, can n't, did n't, does n't, had n't, had not, would n't, wo n't, no longer, nothing, nobody, unable, screenshot, servfail, nxdomain, return code, exit code, rows, row count, short, out of, behind`,
  },
  {
    name: 'notice-verb',
    reason: 'the moment at which somebody becomes aware',
    entries: `notice, spot, see, observe, detect, discover, find out, become aware, learn, realise, realize, catch, hear, pick up, find, come across, stumble`,
  },
];

/** Words in which an incident comes to light. */
export interface DetectionRow extends Row {
  /** Whether they name who or what told; else only that it was noticed. */
  readonly source: boolean;
  /** Whether its last word is the verb of an alarm, which may be a noun by the same letters. */
  readonly alarm?: true;
}

const source = (_reason: string, ...phrases: string[]): DetectionRow[] =>
  phrases.map((phrase) => ({ phrase, source: true }));
const alarm = (_reason: string, ...phrases: string[]): DetectionRow[] =>
  phrases.map((phrase) => ({ phrase, source: true, alarm: true }));
const noticed = (_reason: string, ...phrases: string[]): DetectionRow[] =>
  phrases.map((phrase) => ({ phrase, source: false }));

export const DETECTION_ROWS: readonly DetectionRow[] = [
  ...alarm(
    'a watcher gives the alarm; what lies between subject and verb may be long',
    '@watch-machine|@watch-tool ... @alarm-verb',
  ),
  ...source(
    'a watcher gives the alarm in other words',
    '(=alert|=alarm|=warning|=notification) .. (=went|=goes) to',
    '^ (=found|=noticed|=spotted|=discovered) (it|this) (by|while|when|through|on) ...',
    '(=job|=script|=report|=cron|=task|=query|=bot|=check) ... (=mailed|=texted|=emailed|=pinged|=told|=messaged) (me|us)',
    '(i|we|on-call) (=had|=have) (an|a|the|several|two|#NUM) #ADJ? (=alert|=alerts|=alarm|=alarms|=page|=pages|=warning) (on|for|at|about|saying|from|that)',
    '(have|keep|leave) @watch-tool|dashboard|dashboards|graph|graphs open',
    '@watch-machine|@watch-tool .. (send|raise|open|create|generate|issue) .. (=alert|=alerts|=alarm|=ticket|=page|=mail|=email|=warning|=notification|=message|=incident)',
    '((health check)|(smoke test)|probe|synthetic|canary|(data check)) .. (=fail|=failed|=fails|=failing) !to',
    '(=check|=rule|=board|=panel|=bot|=script|=test|=scanner|=mail|=login) ... (=posted|=posts|=mailed|=texted|=pinged|=tripped|=trips|=fired|=fires|=shouted|=red|=amber|=mailed|=texted|=paged|=flagged|=caught|=alerted)',
    '^ (the|our|a|my|#ADJ)? (=alert|=alarm|=page) !rule|channel|manager (at|from|in|on|for|:)',
    '^ @watch-tool (=incident|=case|=graph|=dashboard|=page|=alert|=alarm|=mail|=email|=warning|=alerts|=ticket|=notification) ..',
    '^ @watch-tool :',
    '(=automated|=nightly|=hourly|=daily|=data|=row|=quality|=sanity|=integrity|=consistency|=validation|=reconciliation) .. (=check|=checks|=test|=tests) .. (=failed|=fail|=fails|=failing|=broke|=red) !to',
    '^ (=detection|=detected|=trigger|=alerted) (by|:) ..',
    '^ (=call|=ticket|=tickets|=complaint|=complaints|=calls|=mail|=email|=message|=text) (at|from|in|about|saying|:)',
    '^ @clock (:|-|,|–|—)? @watch-machine|@watch-tool|(=call|=ticket|=tickets|=complaints|=calls)',
    '(=page|=alert|=alarm|=ticket|=email|=mail|=pager|=phone|=call|=message) (=came|=comes|=arrived|=arrives|=fired|=rang|=hit|=lands|=landed) !back|out|off',
    '(=page|=alert|=alarm|=ticket|=email|=mail|=pager|=phone|=call|=message) .. (=woke|=wakes|=reached|=dragged|=pulled|=interrupted) (me|us|the on-call|#PROPN|him|her|our)',
    '(=my|=the|=our) (=pager|=phone|(on - call phone)|(duty phone)) (=went|=rang|=buzzed|=beeped|=lit|=started|=woke|=vibrated|=exploded|=goes|=rings|=buzzes)',
    '(=my|=our) (=watch|=laptop|=mobile|=smartwatch|=cell|=tablet) (=buzzed|=beeped|=lit|=vibrated|=rang|=pinged|=buzzes|=vibrates)',
    '(trigger|trip|set off|raise|fire) (the|an|our|a|my|several|all) (@watch-machine|@watch-tool)',
    '(come|show|pop|turn|light) up (on|in) .. @watch-machine|@watch-tool|monitoring',
    '@served|@worker|@witness|@venue .. (open|raise|log|file|submit|create|send in|put in|lodge) .. (=ticket|=tickets|=case|=complaint|=complaints|=incident|=bug)',
  ),
  ...source(
    'somebody was paged, called, told: "I got paged", "we were tipped off by a customer"',
    '(i|we|on-call|#PROPN|engineer) (=was|=were|=got|=am|=get|=gets|=being) (#ADV)? (=paged|=alerted|=woken|=notified|=beeped|=pinged|=phoned|=rung|=tipped|=warned|=rousted)',
    '(i|we) (=was|=were|=got|=get) (#ADV)? (=called|=told|=contacted|=informed|=approached) (by|out|at|in|that|about|of|on)',
    '^ (=got|=was)? (=paged|=alerted|=woken|=rung|=called) (by|at|for|about|out|up|in|$)',
    '(((i|we|on-call|support|engineer|#PROPN) (=got|=received|=get|=receive|=gets))|((^|and|then) (=got|=received))) (a|an|the|my|our|some|several|many|multiple|two|three|#NUM|#ADJ|lots of|more) .. (=page|=pages|=alert|=alerts|=alarm|=alarms|=call|=calls|=ticket|=tickets|=complaint|=complaints|=email|=emails|=mail|=message|=messages|=notification|=notifications|=report|=reports|=ping|=text|=sms)',
    '(wake|woken|wake up|drag|pull|haul|rouse) .. (by|to) .. @watch-machine|@watch-tool|phone|call|page',
    '(=woken|=woke) (up)? (by|to) ..',
    '(=detected|=caught|=spotted|=noticed|=found|=discovered|=reported|=flagged|=raised|=picked up|=seen) (first)? (by|via|through|thanks to) .. @watch-machine|@watch-tool|@witness|@served|@worker|(smoke test)|(=monitoring)',
  ),
  ...source(
    'the first sign, and how the news came',
    '(first|=only|=earliest) (and only)? (sign|signal|indication|hint|clue|symptom|warning|(we|i) (know|hear|see)|thing we know|word) .. (be|come|:|,) ...',
    '(we|i) (hear|learn|find out|find it out|become aware|=knew) (about|of)? (it|this|that|the #NOUN)? (first)? (from|via|through|because|thanks to) ...',
    '(we|i) (find|found) out .. (from|via|through|by|on|when|because) ...',
    '(it|this|that|the (problem|issue|outage|incident|news)) (come|be bring|brought) (to (light|our attention|my attention|our notice|my notice|me|us)|in (on|from|by|as|through)) ...',
    'be (=one|=a|=an|=the) .. @served|@worker|@witness|they (who|that) (#VERB .. and)? (tell|email|ring|call|report|notice|flag|alert|spot)',
    '(it|which) be (=the|=a|=our|=an) .. @watch-machine|@watch-tool|@served|@witness (who|that|which) (tell|alert|page|ring|notice|wake|flag|catch|report)',
    'the first (person|one)? to (report|notice|tell|call|spot|flag|see) ..',
    '@witness|@served|@worker (=mails|=emails|=calls|=rings|=writes|=texts|=pings|=tells|=phones|=tweets) (us|me|our|to|in|that)',
    '(that|which|this) be how (we|i) (find out|know|learn|notice|hear) ..',
    '(that|this|which|the|a) .. be (our|my|the) first (and only)? (signal|sign|warning|hint|clue|alert)',
  ),
  ...source(
    'tickets, calls and complaints come in',
    '(@number|dozens|hundreds|many|several|flood|wave|stream|run|spate|string|pile|rush|barrage|load|lots) (of)? (support|customer|#ADJ|new)? (=tickets|=complaints|=calls|=emails|=mails|=tweets|=chats|=posts|=reviews|=enquiries|=inquiries|((=reports|=messages) !in)) (in|within|before|from|about|that|saying|all|come|arrive|report|,|wait|flood|pour|land|by|over|:)',
    '(get|receive|see|field|take|have) .. (volume|number|spike|increase|surge|rise|wave|flood|lot|pile|ton|bunch) of .. (=tickets|=complaints|=calls|=reports|=emails|=mails|=messages|=tweets)',
    '(run|flood|wave|stream|spate|string|rush|barrage|trickle) of (=tickets|=complaints|=calls|=reports|=emails|=mails|=messages|=tweets)',
    '(=tickets|=complaints|=calls|=emails|=mails|=tweets|=chats|=posts|=reviews|=enquiries|=inquiries|=messages|=reports) .. (start|begin|come|pour|flood|roll|arrive|pile|land|spike|stack|trickle|reach) (in|up|to|from|us|me|at|with|,|saying|about|that|#VERB)',
    '(inbox|queue|switchboard|phones|phone|lines|line|zendesk|servicenow|jira|freshdesk|helpdesk|help desk|slack|hotline|support|intercom) (=filled|=fill|=fills|=lit|=exploded|=blew|=flooded|=overflowed|=melted|=jammed|=swamped|was flooded|was swamped|start ring|go crazy|light up)',
    '(board|wallboard|switchboard) (show|read|say) @number',
  ),
  ...source(
    'somebody saw it where a watcher shows it',
    '(see|notice|spot|observe|catch|detect) .. (on|in|at|from|via|through) .. @watch-tool|dashboard|dashboards|graph|graphs|monitoring|wallboard|panel|chart|metrics|console|monitor|board|(pre - production)|staging|logs|log',
    '(check|look at|open|pull up|glance at|look in|look into|scan|watch|read) .. @watch-tool|dashboard|dashboards|graph|graphs|monitoring|wallboard|chart|metrics .. (and|where|,)? .. (see|show|find|notice|say|spot)',
    '(=spotted|=noticed|=seen|=found) (on|in|by|at) (a|an|the|our|one)? .. (wallboard|dashboard|graph|monitor|test|screen|log|logs|report|board|chart|check|@watch-tool)',
    '(would|will) .. (look at|know|see|check) .. (alert|alerts|dashboard|dashboards|monitoring|graphs|metrics)',
  ),
  ...noticed(
    'it was noticed, and no more',
    '(we|i|somebody|someone|they|team|people|nobody else|on-call) (first|then|suddenly|soon|quickly|immediately|all|#ADV)? (=noticed|=spotted|=realised|=realized|=notice|=realise|=observed|=detected) (on|that|a|an|the|some|something|it|in|this|#NOUN|#ADJ|errors) .. (@signal|something|it|problem|issue|day|wrong|off|odd|strange|weird|sunday|monday|night|morning|evening|$)',
    '(it|problem|issue|outage|incident) be (=noticed|=spotted|=detected|=reported|=flagged) .. (@signal|something|$|problem|issue|on|at|in)',
    '^ =noticed .. (@signal|something|problem|issue)',
    '(become|became|be) aware (of|that) ..',
    '(somebody|someone|support|customer|customers|users|they) (would|might) (probably)? (mention|tell|report|notice|complain) ..',
    '(i|we) would (probably)? (see|notice|get) .. (@signal|alert|page)',
    '(hear|heard|find out|found out|learned|learnt) (about|of) (it|this|that|the (problem|outage|issue|incident|failure))',
    '(i|we) (=noticed|=notice|=discovered) (it|the (problem|issue|fault|outage|bug))? (on|in|at) ..',
    '(=report|=reports|=word) (=reached|=came|=arrived|=got) (us|me|in|to)',
    '(shout|call|come running|run in|burst in|shouted) .. (across|over|from|into) the (hall|office|room|floor|corridor|desk)',
    '(get|have|got|had) (a|the) (hint|feeling|hunch|tip|inkling) (that|something|from|of)',
  ),
];
