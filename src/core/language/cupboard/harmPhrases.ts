import type { Row } from '../phraseSet';

/** Harm in words without a clause of their own: notes, participles, money, complaints. */
export interface HarmRow extends Row {
  /** Whether it says how or how much. */
  readonly told: boolean;
  /** Whether the number in it counts the people. */
  readonly counts: boolean;
}

const row =
  (isTold: boolean, counts: boolean) =>
  (_reason: string, ...phrases: string[]): HarmRow[] =>
    phrases.map((phrase) => ({ phrase, told: isTold, counts }));
const told = row(true, false);
const counted = row(true, true);
const touched = row(false, false);

export const HARM_PHRASES: readonly HarmRow[] = [
  ...told(
    'a state of people told without a verb: "drivers stuck at the gate", "users unable to pay"',
    '@served|@worker|@venue (who be)? =unable|=stuck|=stranded|=idle',
    '@served|@worker|@venue =locked|=shut|=kicked|=logged|=cut|=thrown out|off',
    '@served|@worker|@venue (who be)? not (able|allowed) to',
    '@served|@worker|@venue =without @trade|@business-function|access|service|power|water|heating|phone|internet',
    '@served|@worker|@venue ... (with|had|have|having) =no (way|means|idea|access|power|water|cash|records|tickets)',
    "@number #ADJ? @served|people|customers who ... (never|not|n't|twice|nothing)",
    '@served =queueing|=queuing|=waiting|=standing|=sitting|=staring|=complaining',
    '@served =getting|=seeing|=receiving .. @ill-sight',
  ),
  ...counted(
    'a number of people who were affected',
    '@number|@percent|=half|=most|=third|=quarter !minute|minutes|second|seconds|hour|hours .. @served|@venue .. =affected|=impacted|=hit|=touched|=disrupted|=hurt',
    '=affecting|=impacting|=hitting|=affected|=impacted|=hit .. @number|@percent|=half|=every|=all|=most !minute|minutes|second|seconds|hour|hours|day|days .. @served|@venue',
    '(=affected|=impacted|=hit) .. @served|@venue (:|,) (about|around|roughly|some|over)? @number|@percent',
    '@served|@venue who|that be|get (=affected|=hit|=impacted) , (about|around|roughly|some|over)? @number',
  ),
  ...counted(
    'a service that failed for a number of people',
    'outage|outages|downtime|disruption|interruption|failure|unavailability|blackout ... for .. @number|@percent|=half|=most|=all|=every .. @served|@venue',
    '@business-function|@trade for .. @number|@percent|@share .. @served|@venue .. @fail-verb',
    '(crash|fail|hang|freeze|break|time out|stop|go down|be down|not work|not load|be slow|stop working|be unavailable|be broken|be failing) .. for (anybody|anyone|everyone|everybody|people|folks|half|most|all|every|(a (third|quarter|few|handful)))|@served|@venue|@percent|@number !minute|minutes|hour|hours|second|seconds|day|days',
    '=no|=zero @trade .. for .. @duration',
    '@number .. =abandoned|=lost|=failed|=missed|=unpaid|=duplicate|=declined|=cancelled|=canceled|=undelivered|=late|=delayed|=dropped|=unanswered @trade|calls|carts',
    '(@percent|((a|one|two|three|over|about|more than)? (=half|=third|=quarter|=thirds|=fifth|=tenth|=most))) (of)? (the|our|all)? .. calls|@trade ... (=dropped|=failed|=lost|=unanswered|=late|=declined|=bounced|=delayed|=cancelled|=missed|=rejected)',
    '=no @trade , =no @trade|@utility',
    "@served|@worker|@venue : (cannot|can not|can n't|no) ..",
  ),
  ...told(
    'work that took longer or stood still',
    'take (a|an|another|up to)? .. =extra|=additional|=longer .. @duration',
    'take .. @duration =longer|=extra',
    '(line|plant|production|factory|conveyor|hall|press) #NUM? (stand|sit|be) =still|=idle|=down',
  ),
  ...counted(
    'what was private lay open',
    '@private-thing .. (of|from|for|belonging to) .. @number|@percent|=all|=every|@served|@worker ... (visible|readable|exposed|public|leaked|accessible|stolen|copied|encrypted|deleted|downloaded|open)',
    '(read|copy|steal|download|access|encrypt|exfiltrate|leak|expose|publish) .. @private-thing (of|from|for) .. @number|@percent|=all|=every|@served|@worker',
    '@number (+)? @ill-mood @served',
    'lose .. @number (per|a|an|every|each) (minute|hour|day|second)',
  ),
  ...told(
    'people press, and nothing comes of it; what a fault cost them',
    '@served|@worker ... (and|but|,) (=no|=nothing|=nobody|=no one) .. (come|happen|answer|work|open|move|respond|ring|print|appear|arrive|load|go|turn)',
    '=cost (the|our|#DET|#PRON|#NUM)? @served|@venue .. (@money|@number|@duration|@date|day|morning|afternoon|weekend|evening|night|week|job|appointment|sale|sales)',
  ),
  ...counted(
    'a wrong message that people got',
    '@served .. get|receive .. email|mail|letter|text|sms|message|notification|bill|invoice|push (say|tell|claim|that|mean|address) ..',
  ),
  ...told(
    'whoever did the thing met the fault',
    '(whoever|=anyone|=anybody|=everyone|=everybody|=those|people|=folks) (who|#VERB|with|on|in) ... see|get|hear|meet|hit|find|face .. @ill-sight',
    '(whoever|=anyone|=anybody|=everyone|=everybody|=those|people|=folks) (who|#VERB|with|on|in) ... be (=stuck|=out|=down|=locked|=unable|=blocked)',
  ),
  ...counted(
    'money that the business or its customers lost',
    'lose|loss|cost|miss|forfeit|forgo ... @money',
    '@money ... =lost|=gone|=missing|=evaporated|=vanished',
    '@money (#NUM|k|m|million|thousand|bn)? .. (in|of|worth of) .. (lost|missed|abandoned)? sales|revenue|order|orders|booking|bookings|takings|basket|baskets|business|turnover|gmv|trade|transactions|payments|donations|bets|compensation|penalties|fines|credits|chargebacks',
    '@money .. walk|stick|sit|tie|hang',
    '(turn away|lose|refuse|miss|cancel|drop|decline|reject|forfeit) (about|around|roughly|some|over|nearly|almost)? @number #ADJ? @trade|@served',
    '(over-collect|overcollect|over-charge|overcharge|double-charge|overpay|underpay|mischarge|misstate|short) .. @money|@number',
    'put (it|this|that|(the (loss|damage|total|bill|count|cost|figure|number))) at .. @number|@money',
    'compensation|penalty|penalties|fine|fines|chargebacks ... @money',
    'lose|cost|loss .. @number|@duration .. @trade|@served',
    'sales|revenue|takings|turnover|income|orders|bookings|conversion|conversions (be)? (down|fall|drop|halve|plummet|collapse|tank|dip|sink|slump|lose) .. @percent|@money|half|third|zero|nothing',
  ),
  ...told(
    'a complaint that says what is wrong',
    'complaint|complaints|call|calls|ticket|tickets|mail|mails|email|emails|message|messages|report|reports from .. @served|@worker|@venue (that|saying|about|who|:) ...',
  ),
  ...touched(
    'people affected, and no more',
    '@served .. be|get =affected|=impacted|=hit|=disrupted',
    'affect|impact|disrupt|inconvenience|hurt|upset|anger|annoy (our|the|some|all|many|several|most|real|a few|#DET|#ADJ)? @served',
    'customer|user|client - facing|visible|impacting|affecting (outage|incident|issue|problem|errors|impact|failure|failures|downtime)?',
    '(visible|noticeable|felt|painful) (to|for|by) .. @served',
    '(=impact|=effect|=consequences|=knock) .. (on|for|to) .. @served|@venue',
    '@served .. (=wrong|=receiving|=sharp) end',
    '@served .. (bear|feel) (the|a|some) (brunt|pain|pinch|difference|effects)',
    '@trade|@business-function =down',
    '@business-function (=stopped|=failed|=crashed|=hung|=froze|=broke|=died|=stalled)',
    '@money =short|=missing|=out',
    '(=out|=off|=short) by @money|@number',
    '@served =notice|=noticed|=notices|=felt',
    '@trade .. =flat|(at zero)|(to zero)|(at nothing)',
    '=failed|=lost|=missing|=declined|=duplicate|=duplicated|=delayed|=cancelled|=canceled|=abandoned|=unpaid|=stuck @trade',
    'take|bring|knock .. @business-function .. =down|=out|=offline|=over',
    'bring .. (to (its|their) knees)|(to a (halt|standstill|stop))',
    'cost (us|the (company|business|firm|client)) .. money|revenue|sales|orders|customers|dearly',
    'lose revenue|money|sales|orders|business|bookings|customers|clients',
    '=affected|=impacted @served|@venue',
    'customer|user|client impact|complaint|complaints|reports|tickets',
    'complaint|complaints|calls|tickets|reports from .. @served',
    'downtime|outage|outages|disruption|interruption|degradation|pain|trouble|inconvenience|problem|problems|mess|headache for .. @served|@venue|@worker',
    'sales|revenue|takings|turnover|churn|conversion|conversions .. =fell|=dropped|=dipped|=down|=suffered|=lost|=hit|=rose',
  ),
];
