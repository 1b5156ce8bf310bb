import type { WordClass } from '../lexicon';

/** How it ended: words for coming back, for normal, for what is measured and how it is checked. */
export const RECOVERY: readonly WordClass[] = [
  {
    name: 'measure',
    reason: 'what one reads off to see whether a service is well',
    entries: `error rate, success rate, failure rate, error, errors, failure, decline, latency, response time, throughput, p95, p99, p50, lag, consumer lag, replication lag, queue, queue depth, backlog, orders, order volume, order rate, sales, conversion, conversion rate,
      sign-in, sign-up, login, logins, logon, checkout, payment, payments, transaction, booking, bookings, traffic, volume, request rate, call volume, call rate, call, ticket, complaint, count, record count, row count, checksum, control total, total, balance, availability, uptime, cpu, memory, load, usage, utilisation, utilization, temperature, pressure, voltage,
      packet loss, loss, jitter, scan rate, intake, print, label, rejects, reject, quality score, burn rate, error budget, synthetic, synthetic check, health check, check, probe, dashboard, graph, metric, metrics, number, numbers, figure, figures, alert, alarm, timeout, timeouts, retry, retries, hit rate, delivery, deliveries, parcel, message, messages, dead letter, dlq, mail, desk, till, tills, counter, counters, kiosk, kiosks, door, doors, camera, cameras, screen, screens, report, file, files, line, ward, wards, bed, lane, lanes, platform, heartbeat, ping, 5xx, 500s, 502s, 503s, 4xx, disk, heap, connection, connections, sessions, click rate, null ratio, approval rate, fill rate, freshness`,
  },
  {
    name: 'normal',
    reason: 'where a measure ends up when things are well',
    entries: `normal, baseline, usual, back to normal, usual level, usual rate, steady, stable, healthy, green, clean, flat, zero, nil, nought, pre-incident, expected, within slo, within sla, target, before, as before, the day before, the week before, typical, clear, ordinary, caught up, drained, empty, gone, nominal, flawless, in sync, matched, reconciled, complete, completed`,
  },
  {
    name: 'come-back',
    reason: 'verbs of a service or a measure that gets well',
    entries: `recover, restore, return, come back, go back, be back, normalise, normalize, stabilise, stabilize, settle, settle down, drop, drop back, drop off, fall, fall back, decline to, climb, climb back, rise back, subside, ease, clear, clear up, drain, catch up, flatten, level off, resume, reconnect, re-register, heal, resolve, stop, cease, vanish, disappear, hold, stay, remain, pass, succeed, match, reconcile, tally, balance, agree, sink, go to zero, go quiet, turn green, go green, reach, hit, work, up and running, tick over`,
  },
  {
    name: 'verify',
    reason: 'how one makes sure',
    entries: `verify, confirm, check, validate, test, watch, monitor, observe, see, count, compare, replay, reconcile, measure, smoke test, smoke-test, spot-check, sample, prove, make sure, ensure`,
  },
];

/*
 * Phrases of the end of an incident, by idea. A row of the first two only tells that it came back;
 * of the others each carries what was read off.
 */
const SERVICE =
  '@measure|@system|service|everything|all|thing|it|they|we|both|site|store|line|ward|desk|system|business|operation|traffic|processing|production|trading|shop|access';

/** Service is there again. */
export const BACK_IN_FORCE: readonly string[] = [
  `(${SERVICE}) .. (be|come|go|get|return|bounce|spring) (all|fully|slowly|finally|eventually|soon|completely)? back (to (normal|business|life|baseline|usual|full|green|work|its)|up|online|on (its|their|our)|in (business|service|operation|action)|alive|$|,|and|at|by|within|after|before|around|in)`,
  `(@measure|rates|service|numbers|figures) (be|come|go|get) back (to|at|above|below|under|near|within)`,
  'back (to normal|to baseline|to green|to business|to full|in business|to life|on its feet|up and running|to usual|to 100|to its usual|to their usual|to steady|at full)',
  '(return|revert|go|get|settle) to (normal|baseline|usual|green|a normal|its normal|the normal|normality|their normal|its usual|pre-incident|steady)',
  '^ back (at|up|online|to) (@clock|full|normal|@number|and|in|by|$)',
  `(service|operation|trading|production|processing|delivery|traffic|business|payment|order|intake|sale|printing|boarding|site|system|platform|app|api|checkout|cluster|queue|database|portal|line|normal service|everything|thing|it|sign-in|login|rate|metric|latency|stream|feed) (have|had|be|quickly|slowly|fully|soon|finally|then|all|gradually|both|also)? (have|had|fully)? =resumed|=recovered|=normalised|=normalized|=stabilised|=stabilized|=healed|=reconnected`,
  `(service|operation|trading|production|access|functionality|availability|order|everything|system|site|platform|connectivity|power|data) (be|have|get) (been|fully|finally|quickly|all|completely)? =restored|=recovered|=stable|=healthy`,
  '(we|i|they|team|engineers) (fully|finally|quickly|had|have)? =restored|=recovered (the|full|normal|our)? (service|operation|access|functionality|availability|everything|platform|connectivity|normal)',
  // "again" behind something good: "the trolleys were working again", "correct again the next morning".
  '(work|run|boot|register|answer|print|flow|load|serve|open|respond|sell|process|visible|right|correct|healthy|normal|available|reachable|stable|alive|online|green|fine|good|live|complete|fast|happy|clean|through|writable|reconnect|connect|come|usable|functional|operational|ok|okay) (@clock|for #PRON|for #NOUN|properly|normally|correctly)? again',
  '(could|can) (#VERB|log in|be (#VERB)) .. again',
  '(make|sell|start|move|ship|issue|take|scan|accept|deliver|send|sync|book) (to (move|run|flow|work|sell))? .. again !(and)',
  '(get|have|bring|got|had|put) (it|everything|them|the #NOUN|the (whole|entire) #NOUN|all (of it|of them)) .. (running|working|alive|up and running|on its feet|going again|online|back to life|back up|flowing)',
  '(be|was|were) (up and running|fully operational|back|working fine|working normally|running normally|stable|healthy|live)',
  '(everything|all|it|things|system|service) (be|look|seem|stay|run) (ok|okay|good|fine|well|normal|healthy|stable|green|calm|quiet)',
  'all (good|quiet|green|fine|clear|well) (since|$|,|again)',
  '(it|thing|things|server|phone|phones|everything|system|situation|load|traffic|error|graph) .. =calmed|=settled|=quietened|=eased (down|off)?',
  '(it|things|thing|everything|performance) (slowly|gradually|soon|then)? (get|become) (much)? (better|faster|ok|fine|normal)',
  '(everyone|everybody|all the user|user|customer|people|student|patient|staff) (finally|eventually|could)? (get|got|log|logged) (back)? (in|on|through) (again|eventually|,|and|by|at)',
  '(everyone|everybody|all|customer|user|people) .. (have|had|got) (their|the|his|her) #NOUN back',
  '(there|alive|active|accessible|writable|full|valid|current|fresh) again',
  '(be|could) (saved|continue|go ahead|take place)',
  '(number|graph|metric|dashboard|chart|board|screen|light|check|probe|monitor) .. (look|go|turn|be|come|stay) .. (healthy|green|normal|fine|good|clean|right|quiet|flat)',
  '(exam|game|match|flight|shift|operation|production|sale|boarding|line|show|class|work|day|trading) (could|can) (go on|continue|resume|start|proceed|carry on)',
];

/** The trouble is over. */
export const SETTLED: readonly string[] = [
  '(issue|problem|incident|outage|it|that|this|case|fault|error|everything|all|ticket|matter|situation|disruption|bug) (be|get) (then|finally|eventually|fully|quickly|soon|been|all|now|also|completely)? =resolved|=solved|=fixed|=over|=closed|=cleared|=mitigated|=sorted|=mended|=repaired',
  '(issue|problem|incident|outage|error|alert|alarm|alarms|alerts|failure|timeout|complaint|symptom|storm|flood|decline|page|it) (be|have|had|then|all|finally|soon|eventually|simply|just|quickly)? =cleared|=stopped|=disappeared|=vanished|=ended|=ceased|=subsided|=went (away|quiet|off)?',
  '^ (then|finally|eventually|quickly|it)? (resolved|fixed|solved|restored|recovered|mitigated|sorted) (by|before|at|in|within|after|it (in|by|within|after)|around|same|that|the (problem|issue|incident))',
  '(fix|solve|resolve) (the|this|that|our) (problem|issue|incident|outage|fault)',
  '(close|call|declare|mark|stand) (the|it|this|that|everyone|everybody|people|them)? (incident|ticket|p1|p2|bridge|case|room)? (over|resolved|down|closed|all clear)',
  '(incident|ticket|case) (be)? =closed',
  '(case|problem|issue|incident) .. (solved|resolved)',
  '(give|send|sound|get) the all-clear|all (clear)?',
];

const BAD =
  'error|errors|error rate|failure|failure rate|latency|response time|lag|queue|queue depth|backlog|decline|declines|timeout|timeouts|packet loss|loss|p95|p99|p50|cpu|memory|memory usage|load|retries|5xx|500s|502s|503s|wait|waiting time|cycle time|wait time|ticket|tickets|complaint|complaints|call volume|burn rate|budget burn|print latency|load time|loads|temperature|duplicate|duplicates|reject|rejects|disk usage|connection count|query|query time|timestamps|rate|percentage|share|dlq|alarm|alarms|call|calls|portal|page load|age';
const GOOD =
  'success rate|success|order|orders|order rate|order volume|sale|sales|login|logins|log-ins|sign-in|sign-ins|throughput|conversion|conversion rate|availability|traffic|authorisation rate|authorization rate|acceptance rate|approval rate|start rate|delivery rate|scan rate|checkout|checkouts|booking|bookings|session|sessions|uptime|hit rate|delivery|deliveries|rate|volume|intake|registration|registrations|payment|payments|quality score|voice quality|call rate|call-setup rate|signal level|fill rate|request rate|completion rate|number|numbers|figure|figures|metrics|metric|graph|level|levels|speed|transactions|throughput|sale rate';

/** A bad measure is low again. */
export const DOWN_AGAIN: readonly string[] = [
  `(${BAD}) ... (drop|fall|come|go|sink|get|decline|shrink|back|dip|slide|reduce|return|settle|recover) (back|right|down|off|again)? (down)? (to|below|under|inside|within|from) (about|around|under|below|its|the|their|our|a|almost|nearly|less|near)? (than|usual|normal)? (zero|nil|nothing|normal|baseline|usual|@percent|@number|@duration|level|pre-incident|target|second)`,
  `(${BAD}) ... (be|sit|stay|stand|hold|remain) (back|down|again|now|all|well|steady)? (at|to|below|under|within|near|around|flat at) (the|its|their|our|about|around|a|just)? (zero|nil|normal|baseline|usual|@percent .. (again|$|and|,)|@duration|@number .. (again|$|and|for all)|second)`,
  `(error|errors|error rate|latency|lag|queue|queue lag|backlog|declines|response times|5xx|tickets|timeouts) (be)? (down|under|below|back) (to|at|under|below|@number|@percent|@duration|a)`,
  '(queue|backlog|lag|dlq|dead letters|inbox|dead-letter queue|pile|spool) .. (be|have|had|get)? (empty|=emptied|=drained|=cleared|zero|nil|gone|=caught up|worked off|=processed|clear|back at zero)',
  '(drain|clear|work off|work through|empty) (the|its|our|a) .. (backlog|queue|pile) .. (by|within|in|before|of @number)',
  '^ (backlog|queue) (=cleared|=drained|=empty)',
  '(error|errors|decline|declines|failure|failures|duplicates|timeouts|lost orders|rejects|complaints|alerts|burn|budget burn|calls) (have|had|then|all)? =stopped|=ceased|=flattened|=dried (up|out)? (at|by|within|after|around|on|four|in)',
  '(lock|error|errors|alarm|alarms|backlog|message|delay|packet loss) (be|have|had) gone and',
  '(no|zero|0|not a single|nil) (more|new|further|lost|failed|missing|unmatched|duplicate)? (data|order|orders|record|records|message|messages|duplicate|duplicates|errors|error|rejects|reject|transaction|payment|payments|charge|charges|complaint|complaints|failed|alert|alerts|difference|loss)  .. (loss|lost|since|left|after|in the|missing|were|for @duration|unmatched)',
  `(lag|latency|queue|backlog|declines|error rate|errors|response time|response times|waiting time|load|loss|packet loss) ... from @number ... to (zero|nil|about|around|under|less|@number)`,
  '(answer|respond|load|open|render) .. in (less than|under|about|half)? (a|one|two|@number)? (second|seconds|ms|milliseconds)',
  '(be|sit|stay|stable) flat at (zero|normal)',
];

/** A good measure is high again, or any is what it used to be. */
export const UP_AGAIN: readonly string[] = [
  `(${GOOD}) ... (climb|rise|recover|return|come|go|get|jump|pick|be|settle|bounce) (back|up|again|right|at)? (up|back)? (to|from|above|over|at|past|of|around) (about|around|its|the|their|our|a|over|above|zero|almost|nearly)? (to|usual|normal)? (normal|baseline|usual|expected|pre-incident|full|@percent|@number|zero|level)  .. (again|$|,|and|within|by|in|after|before|level|rate|to @number|percent|@duration|of|minute|at @clock)`,
  '@measure ... (be|stay|hold|stand|remain|sit|look|come|go|return) (back|all|again|down|up|steady)? (at|to|in|within|near|on)? (the|its|their|our)? (normal|baseline|usual|expected|nominal|pre-incident|ordinary) (level|rate|range|value|again|band|by|within|after|at|in|for|$|@number|@percent)',
  '(@measure|#NOUN) (be|match|look|look like|stand) .. (the same as|as on|like on|like|where you expect|what you would expect) .. (before|any|normal|usual|other|expect)',
  '(match|equal|line with|level of|line of|same as|like|level with) (the|a|any|every) .. (day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month) (before|$)',
  '(at|to|in|on|with) (the|its|their|our) (usual|normal|ordinary|regular) (level|rate|range|speed|pace|value|band|@number|throughput|volume|time|trickle)',
  '(at|with) full (throughput|speed|capacity|rate)',
  '(be) (issued|processed|written|printed|served|sold|scanned) .. (at|with) (a|the) (regular|usual|normal) (pace|rate|speed|@number)',
  '(sell|process|print|serve|take|handle|issue|ship|answer) @number .. (a|per|an) (minute|hour|second|day) .. (no error|again|without|with no)',
];

/** Every one of the things works, or the last of them. */
export const ALL_ANSWER: readonly string[] = [
  '(all|every|each|both|@number) (of)? (the|our|@number)? .. (be|have|=had|=answered|=registered|=reconnected|=came|=went) (be|all|now|then)? =back|online|answered|registered|green|reconnected|healthy|operational|processed|reachable|confirmed|through|recovered (again|@clock|,|and|by|within|in|after|$|from|at)',
  '(by|at|from|after|within) (about|around|roughly)? (@clock|@duration|noon|@date|half past|evening|ten|two|nine) .. all|(the (last|first))|each|(@number of) .. (be|have|go|answer|register|send|come|open|print|process|sync|post|work)',
  '@number of (the|all|our)? @number .. (back|sent|answered|again|registered|in the|online|healthy|green|reporting|processed|working|up|checked|confirmed)',
  '(be|have|had|go|went|come|came) @number of (the)? @number .. (in|back|up|online|done)',
  '(first|test) (order|orders|print|label|labels|login|payment|document|message|request|call|transaction|purchase|prints|truck|page|parcel|batch|ticket) .. (=went|=came|=passed|=scanned|=arrived|=printed|=succeeded|=full|=clean) (through|out|in|clean|at|back|,|$|and|again)',
];

/** Somebody looked, and it was well. */
export const CHECKED: readonly string[] = [
  '(verify|confirm|check|validate|prove|make sure|ensure|reconfirm|test) .. (by|with|that|the|from|in|on|via|through|against|all|using|a|@number|it|both|every) ... (go through|went through|come through|work|worked|working|process|success|successful|successfully|clean|stable|normal|normally|recovered|back|pass|passed|match|matched|correct|complete|healthy|arrived|resumed|restored|fine|green|up|flowing|no error|no errors|without error|no difference|zero)',
  '(synthetic|smoke test|health check|test order|test orders|test login|test purchase|test purchases|test transaction|probe|reconciliation|checksum|spot check|row count|sample) .. (pass|passed|green|clean|success|succeed|succeeded|go through|went through|match|matched|show zero|showed zero|show no|showed no|arrive|arrived|come back clean|came back clean|confirm|confirmed|ok|agreed|stay green)',
  '(watch|monitor|observe|keep|watched) (it|them|the|everything|this|an eye) .. (for|another) (a|an|another|about|the|at least|full|@number)? .. (@duration|hour|half hour) ... (before|to (be|make)|stable|and|then|close|all clear|$|stand)',
  '(hold|held|stay|stayed|stable|remain|quiet|steady) .. (for|through|since|over|till|until|all) (the|a|an|another|next|last|full|whole|about|rest|two|@number|night)? .. (@duration|night|evening|shift|day|afternoon|hour|hours|weekend|then)',
  '(file|files|payout|payouts|ledger|balance|balances|count|counts|total|totals|books|records) .. (match|matched|reconcile|reconciled|tally|tallied|balanced|agreed) .. (to the|at @clock|with|against|again|$|,|and)',
  '(do|did|make|made|run|ran|place|placed|submit|submitted|buy|bought|try|tried|send|sent) (a|an|one|ten|some|two|several|my own|@number)? test (order|orders|purchase|purchases|payment|payments|transaction|request|holiday|login|call|print|booking|job)',
  '(with|from) (a|the|my|their|our|own|two|three|@number) .. (customer|customers|nurse|user|users|lead|leads|merchant|store|site|branch) .. (confirm|confirmed) .. (@number|work|it|on|from)',
  '(have|had|ask|asked) .. (customer|customers|nurse|user|users|leads|merchant|merchants|store|stores|site|sites|branch|branches|wardens) (to)? confirm',
  '(customer|user|nurse|merchant|site|store|ward|support|desk|kiosk|branch|manager) .. =confirmed (it|that|the|they|everything|normal)',
  'compare .. (of|them|the|count|@number) ... (against|with|to) (the|our|a)',
];

/** How long it lasted: an outage, a restore. */
export const LENGTH_OF_OUTAGE: readonly string[] = [
  '(mttr|ttr|time to (restore|recover|recovery|resolution|resolve|restoration|mitigate)|total (outage|downtime|impact|time|duration)|downtime|recovery time|end to end|start to finish|door to door|elapsed) ... @duration',
  '@duration (from|between|after|since) (the|first)? (page|alert|start|first|door|detection|declaration|call|report|alarm|ticket|start) .. (to|and|,|$|until) (the|all|finish|end|recovery|restore|close|fix|resolved|resolution|clear)?',
  '@duration (of (downtime|outage)|end to end|door to door|start to finish)',
  '(outage|incident|downtime|disruption|whole thing|it|whole incident) .. (last|lasted|take|took) (about|around|just|only|a total of|roughly|under|less than|in total)? @duration .. (to (restore|recover|fix|resolve)|from (page|alert|start)|end to end|start to finish|in total|in all|all told|overall)',
  '(within|in|under|inside|after) (about|around|just|only|under|less than|roughly)? @duration (we|it|everything|service|the (service|site|system)) (be|have|had|come|were|was) .. (back|up|restored|live|stable|normal)',
];

/** What a thing does, or is, when it is well; used where an hour opens the sentence. */
export const WELL_DOES =
  /^(?:work|go|confirm|arrive|boot|run|move|register|answer|calm|recover|resume|return|succeed|pass|match|print|flow|clear|drain|empty|finish|complete|catch|come|respond|load|drop|fall|climb|rise|stop|cease|process|reconnect|sync|balance|settle|stabilise|stabilize|open|sell|ship|show)$/;
export const WELL_IS =
  /^(?:work|working|clean|normal|in|out|through|there|back|gone|full|open|up|live|green|fine|complete|completed|right|correct|flat|zero|nil|empty|current|stable|healthy|done|over|running|available|online|moving|below|under|at|ok|okay|good|visible|clear|well|ready|down|quiet|processed|loaded|recalculated|reconciled|replayed|delivered|sent|restored|resolved|recovered|fixed|cleared|drained|printed|posted|paid|issued|booked|confirmed|caught|repaired|corrected|rebuilt|reconnected|reprocessed|updated|on)$/;

/** Worse, or seen on the way down, or a goal: not the end. */
export const NOT_BACK: readonly string[] = [
  '(alert|page|pager|alarm|monitor|warn|warning|ping|fire|trigger|told|wake|woke) (come|came|go|went|fire|fired|us|me|that|tell|told|on|off|say|said|saying|for|by|in|with) ... (drop|below|under|above|over|climb|rise|exceed|jump|spike|cross|fall|growing|not|had|fail|500|5xx|timeout|down|high)',
  '(climb|climbing|rise|rising|jump|jumped|spike|spiked|shoot|shot|exceed|creep|creeping|balloon|soar|double|doubled) (up|past|over|above|from|to|beyond|through|in) .. (@number|@percent|@duration) (!(within|by|in|after|again))',
  '(lag|cpu|latency|queue|backlog|memory|disk|error rate|errors|load) .. (be|sit|stand|go|went) .. at (a|about|around|nearly|almost)? (@number million|@number thousand|98|99|100|two million|full)',
  '(stand|stood) still',
  '(orders|sales|traffic|logins|conversion|conversions|success rate|throughput|bookings|start metric|volume|revenue|availability|card-not-present orders) .. (drop|dropped|fall|fell|plummet|collapse|sink|halve) .. (to|by|from|below|under)',
  '(target|goal|objective|slo|sla|aim) (be|of|for)',
  '(go|went|turn|turned|switch) (from)? green to',
  "(not|never|nobody|no one|none|nothing|hardly|n't) (#ADV)? (come|came|be|recover|get|got|work|went|go|log) .. back",
  '(usual|normal|normally|baseline) (be|value|is) ',
  '(the usual|normal) (be|value) ',
  '(solve|solved|fix|fixed|resolve|resolved|sort) .. (solo|alone|myself|single-handed|unassisted|by yours truly)',
  '(shopper|customer|user|patient|student|client|visitor|people|player|guest) .. (come|came|coming|go|went) back',
  '(tell|told|say|said|promise|promised|announce|post|posted|write|wrote|publish|mail|mailed|update) .. (when|by when|would|will|expect|eta)',
  '(over|closed|done|finished|resolved|stable) when',
];
