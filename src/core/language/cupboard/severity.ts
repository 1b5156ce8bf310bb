import type { WordClass } from '../lexicon';
import type { Row } from '../phraseSet';

/** Words for how bad an incident is and how far it reaches. Lemmas. */
export const SEVERITY: readonly WordClass[] = [
  {
    name: 'incident-noun',
    reason: 'what is graded',
    entries: `incident, outage, issue, problem, event, case, alert, ticket, page, bug, failure, disruption, breach, fault, crisis, situation, downtime, interruption, impact, degradation, defect, one, call, alarm, emergency, escalation, it, this, that`,
  },
  {
    name: 'grade',
    reason: 'a level of a scale, in words',
    entries: `critical, major, high, highest, severe, medium, moderate, minor, low, top, urgent, blocker, catastrophic, emergency, red, amber, gold, category one, category a, cat one, level one, class a, class one, priority one, priority 1, highest priority, high priority, top priority, high severity, highest severity, top severity, medium severity, low severity, maximum, serious, significant`,
  },
  {
    name: 'grade-verb',
    reason: 'the act of grading an incident',
    entries: `declare, classify, class, rate, grade, rank, categorise, categorize, prioritise, prioritize, triage, raise, open, log, file, register, record, set, mark, call, label, score, assess, upgrade, downgrade, escalate, bump, put, treat, tag, flag, invoke, assign, make, lower, drop, judge, deem, consider, report, announce, trigger, promote, raise as, down as`,
  },
  {
    name: 'grave',
    reason: 'how bad, without a scale',
    entries: `serious, critical, severe, grave, dire, bad, terrible, horrible, awful, nasty, ugly, huge, massive, enormous, catastrophic, disastrous, big, major, urgent, significant, dramatic, heavy, grim, hairy, alarming, worst, worse, painful, devastating, crippling, business-critical, mission-critical, safety-critical, extreme, substantial, considerable, large-scale, full-blown, full-scale, widespread, high-impact, high-profile, life-threatening, scary, ghastly, dreadful, monumental, colossal, epic, tough, brutal, costly, no joke, no small thing, a big deal, not minor, not small, not trivial`,
  },
  {
    name: 'scope-unit',
    reason: 'parts of a service, an estate or a clientele by which a scope is told',
    entries: `region, zone, availability zone, az, cluster, shard, partition, node, host, server, data centre, data center, datacenter, site, pop, cell, ring, rack, store, shop, branch, outlet, warehouse, depot, plant, factory, line, hall, ward,
      hospital, clinic, school, campus, office, building, floor, hotel, gym, restaurant, airport, station, base, terminal, counter, till, kiosk, gate, lane, route, door, printer, handheld, scanner, machine, exchange, mast, tower, switch,
      router, link, circuit, handset, device, vehicle, bus, truck, flight, country, state, county, city, town, district, borough, council, market, territory, continent, language, currency, time zone, province, village, island, postcode,
      zip code, tenant, customer, client, user, account, subscriber, merchant, seller, household, partner, bank, employee, patient, student, player, viewer, reader, organisation, organization, company, workspace, team, department,
      agency, dealer, supplier, member, school district, dental practice, practice, pharmacy, supermarket, platform, app, android app, ios app, mobile app, web app, browser, channel, product, product line, brand, plan, tier, segment,
      cohort, page, endpoint, api, service, namespace, topic, tenant group, environment, database, catalogue, catalog, fleet, estate, network, vlan, subnet, portal, storefront, payment method, scheme, card type, language version,
      tenancy, meter, valve, sensor, season ticket, order, transaction, payment, request, session, booking, login, logins, checkout, traffic, volume, sales, revenue, delivery, invoice, parcel, shipment, trip, journey, train, lorry,
      locker, charger, charging point, atm, cash machine, apps, mobile apps, application, microservice, microservices, instance, laptop, workstation, phone line, module, tills, kiosks`,
  },
  {
    name: 'unharmed',
    reason: 'said of the part that the incident left alone: a scope is told by its edge',
    entries: `fine, ok, okay, clean, unaffected, untouched, not affected, n't affected, not touched, n't touched, not hit, healthy, spared, flat, intact, unharmed, unimpacted, not impacted, n't impacted, in the clear, safe, unscathed, working, green, alive, normal, steady, never affected, never touched, good, unbothered, undisturbed, still up, still work, still worked`,
  },
  {
    name: 'area',
    reason: 'the halves of the world and the kinds of client between which borders are drawn',
    entries: `eu, europe, emea, us, usa, the us, uk, the uk, na, north america, latam, apac, asia, africa, america, germany, france, spain, italy, ireland, poland, india, japan, australia, canada, brazil, mexico, singapore, frankfurt, oregon, virginia, london, sydney, the north, the south, the east, the west, north, south, east, west, android, ios, iphone, desktop, web, mobile, chrome, safari, firefox, edge, windows, mac, macos, linux,
      landline, landlines, fixed line, wholesale, retail, domestic, international, inbound, outbound, visa, mastercard, amex, paypal, reads, writes, staging, test, production, b2b, b2c, import, export, us-east, us-west, eu-west, card, cards, cash, calls, texts, browsing, search, payments, checkout, logins, login, voice, data, email, elsewhere`,
  },
  {
    name: 'region',
    reason: 'places so large that a count of them is a scope',
    entries: `region, zone, availability zone, az, cluster, shard, data centre, data center, datacenter, country, state, county, city, town, district, borough, market, territory, continent, province, island, time zone, base, airport, exchange,
      ring, brand, product line, factory, plant, campus`,
  },
  {
    name: 'wide',
    reason: 'adverbs and adjectives of reach',
    entries: `nationwide, countrywide, worldwide, company-wide, companywide, region-wide, fleet-wide, estate-wide, global, globally, nationally, internationally, city-wide, citywide, state-wide, statewide, campus-wide, group-wide, organisation-wide, organization-wide, enterprise-wide, multi-region, cross-region, region-wide, europe-wide, eu-wide`,
  },
  {
    name: 'rollout',
    reason: 'a share that the writer chose, of a release or of traffic, is no blast radius',
    entries: `canary, canaried, roll out, rollout, ramp, shift, move, release, deploy, ship, enable, drain, route, steer, divert, roll back, migrate, send, point, test, sample, experiment, a/b, cap, throttle, limit, shed, drop, reserve, keep, scale, cut over, set, restore, recover, replay, verify, check, load, increase, cut, reduce`,
  },
];

/** Words that grade the incident or draw its border. */
export interface SeverityRow extends Row {
  readonly level: 'met' | 'partial';
}

const met = (_reason: string, ...phrases: string[]): SeverityRow[] =>
  phrases.map((phrase) => ({ phrase, level: 'met' }));
const partial = (_reason: string, ...phrases: string[]): SeverityRow[] =>
  phrases.map((phrase) => ({ phrase, level: 'partial' }));

export const SEVERITY_ROWS: readonly SeverityRow[] = [
  ...met(
    'a grade is given: "declared a major incident", "rated it high", "classed as critical"',
    '(classify|=classified|class|=classed|rate|=rated|grade|=graded|rank|categorise|categorize|prioritise|prioritize|assess|score|mark|log|flag|treat|label|tag|deem|declare|call|triage|raise|upgrade|downgrade|escalate|bump|set|put) (it|this|that|(the|our|an|a)? @incident-noun)? (to be)? (as|at|to|down as)? (a|an|our|the|"|“)? @grade !#NOUN|#PROPN',
    '(classify|=classified|class|=classed|rate|=rated|grade|=graded|rank|categorise|categorize|prioritise|prioritize|assess|score|mark|log|flag|treat|label|tag|deem|declare|call|triage|raise|open|upgrade|downgrade|escalate|bump|set|put|file|register|record|trigger|invoke|announce) (it|this|that|(the|our|an|a)? @incident-noun)? (as|at|to)? (a|an|our|the)? @grade -? (severity|priority|incident|outage|ticket|emergency|level|alert|event|bug|case|issue|problem)',
    '(=our|=their|=its) (=highest|=top|=second highest|=worst|=most severe) (incident|outage|alert)? (severity|level|category|grade|class|rating|alert)',
    '(=our|=their) (=highest|=top) (,|$|and|straight|right)',
    '(severity|priority|urgency|impact level) (was|be|:|=|of|to|at|as|set to|set at) (a|an)? (=high|=highest|=critical|=major|=medium|=low|=urgent|=severe|=top|=red|=one|=two|=three|=1|=2|=3|@severity-level)',
    '(=high|=highest|=top|=medium|=moderate|=low|=lowest|=maximum|=critical) -? =severity !weather|field|bugs|queue|threshold',
    '(=high|=highest|=top|=urgent|=critical) -? =priority (incident|ticket|outage|issue|call|alert|page|bug|case|event|escalation)',
    'code (=red|=black|=amber|=orange|=blue)',
    '(=red|=gold|=amber|=orange|=black) (incident|alert|level|event|status)',
    '(^|a|an|as|our|the|this|:|first|full) =major =incident !manager|management|process|procedure|team|room|review|training|policy|template|lead|handbook|report|coordinator|drill|exercise|-',
    '(declare|call|open|raise|invoke|trigger|log|treat) .. (a|an|it|as|the) (=major|=critical|=serious|=severe|=significant|=full|=high) (incident|outage|emergency|event|disaster|crisis)',
  ),
  ...met(
    'the reach is named: "blast radius: two of nine", "scope was", "limited to"',
    '!limit|reduce|shrink|contain|keep|minimise|minimize|lower|cut|small|the|a !limit|reduce|shrink|contain|keep|minimise|minimize|lower|cut|small =blast =radius (:|be|=|of|as|,|assess) ...',
    '^ (the|our|a)? =blast =radius (:|be|=|of|as|,|assess) ...',
    '^ (the|our|its|impact)? (=scope|=extent|=reach|=footprint) (of #DET? #NOUN|as .. )? (:|be|as) ...',
    '(with|in|wrote) (the|its|our) =scope ... :',
    '(=limited|=confined|=restricted|=isolated|=contained|=localised|=localized|=specific|=constrained|=exclusive) to !@number|what|one|my|that|how|read|(the minimum) .. @scope-unit|@area|#PROPN',
    '(impact|it|this|problem|issue|outage|incident|fault|damage|failure) be (mainly|only|mostly|largely)? (=limited|=confined|=restricted|=isolated|=contained) to !@number ..',
    '^ =only (=one|@number) #ADJ? @region',
    '(=limited|=confined|=restricted|=isolated|=contained|=localised|=localized|=specific|=constrained) to (=one|=a|=a single|@number|=about|=around|=roughly) .. @scope-unit|@area',
  ),
  ...met(
    'only a part was hit',
    '=only !because|that|then|when|after|when|for|got|notice|change|thing|one|person|reason|way|option ... (=affected|=impacted|=hit|=touched|((be|go) =down)|=failing|=broke|=broken|=failed|=suffered|=struggling)',
    '(=affected|=impacted|=hit|=touched|=affecting|=impacting|=hitting|=affects|=involved|=lost) =only ...',
    '=only (=affected|=impacted|=hit|=touched|=affecting|=impacting|=affects|=affect|=hits) ...',
    '(it|that|this|issue|problem|outage|impact|incident|failure) be (=only|=just) (the|our|one|two|a few|#PROPN|#ADJ)? @scope-unit|@area !that|who|to',
    '@region|@served|@venue|@area|line|app|firmware|version|plan|channel =only ($|,|and|-)',
    '(@percent|((a|one|two|three|about|roughly|almost|nearly|over|more than)? (=half|=third|=quarter|=thirds|=fifth|=tenth|=most|=majority))) .. (request|traffic|session|login|call|checkout|payment|transaction|page view|volume|order|@trade|@served|@scope-unit) .. (=offline|=out|=dark|=dead|=unreachable|=unavailable|=failing|=failed|=fail|=affected|=lost|=dropped|=timing|=slow|=erroring|=declined|=rejected|=bounced|=down|=hit|=impacted|((get|see|receive|return|hit) .. @ill-sight))',
    '(=all|=every) (of)? (the|our)? @scope-unit in #PROPN',
    '@number @scope-unit in (@number|#NUM)',
    '(category|class|cat) (a|one|1) (incident|outage|event|alert)',
    '(=whole|=entire) @region .. (=affected|=impacted|=hit|=down|=dark|=out|=offline|=dead)',
    '(hit|affect|impact|touch|knock out|take out|take down) (about|roughly|around|nearly|almost|some|over|up to|more than|only)? (@percent|=half|(a (third|quarter|fifth|tenth)))',
    '@number #ADJ? @region .. (=affected|=impacted|=hit|=down|=dark|=offline|=out|=unreachable|=dead|could|can|lost)',
    '(=in|=across|=for) @number #ADJ? @region .. (=down|=out|=failing|=failed|=lost|=wrong|=zero)',
    '(=down|=out|=failing|=failed|=lost|=wrong|=zero|=0|=missing|=dark|=offline) (=in|=across|=for) @number #ADJ? @region',
    '(=all|=both|=only) (of (them|it|these|those))? (from|in|on|at) (the|a)? (=one|=single|=same) .. @scope-unit',
  ),
  ...met(
    'so many of so many',
    '@number (of|out of) (the|our|its|all|their|a total of)? (about|around|roughly|some|over)? @number (of our|of the|#ADJ|#NOUN)? @scope-unit',
    '@number (of our|of the|#ADJ|#NOUN)? @scope-unit (of|out of) (the|our|its|some|all|a total of)? (about|around|roughly|some)? @number !minute|minutes',
    '(=both|=all|=every) (of)? (the|our|its)? @number? (#PROPN|#NOUN|#ADJ)? @scope-unit ... (be|go|=being|get|all)? (=affected|=impacted|=hit|=down|=dead|=locked|=unreachable|=offline|=unavailable|=dark|=cut|=without|=stuck|=out)',
    '=no =other @scope-unit|@area',
    '(=affected|=affecting|=affects|=impacted|=impacting|=hit|=hitting|=down|=outage|=failed|=failing|=broken) .. (=across|=in|=for|=throughout|=on)? (=all|=every|=both|=half|=most|(the whole)|(the entire)|(@number #ADJ? @region)) .. @scope-unit',
    '(=across|=throughout) (@area|((all|every|both|(the whole)|(the entire)) .. @scope-unit)|(@number #ADJ? @region|@venue|@served))',
  ),
  ...met(
    'the edge of the harm: what was left alone',
    '(=others|=rest|=remaining|(=other #ADJ? (#NOUN|#PROPN|@scope-unit))) (of (the|our|it|#NOUN))? .. (be|stay|remain|look|keep|,|-|:) @unharmed',
    '(=others|=rest|=remaining|(=other (#NOUN|@scope-unit))) (#NOUN|#PROPN)? @unharmed ($|,)',
    '(=everything|=everyone|=anything) =else .. @unharmed',
    '(=other|=others|=rest|=remaining|@area) .. never .. (see|feel|notice|touch)',
    '@area (and @area)? (be|stay|remain|look|keep) (=fine|=ok|=okay|=clean|=untouched|=healthy|=spared|=flat|=intact|(in the clear))',
    '@area|@scope-unit|#NOUN (be|stay|remain)? (=unaffected|=unimpacted|not affected|not touched|not hit) !by',
    '^ (the|our|all)? @area|@scope-unit|#NOUN (and (#NOUN|@area|@scope-unit))? =clean|=untouched|=fine|=ok|=okay|=spared ($|,)',
    '(=nothing|=none|=nobody) (in|outside|on) (the)? (=other|=else) .. @scope-unit',
    '@wide (outage|incident|issue|problem|impact|failure|disruption|down)',
    '(outage|incident|issue|impact|failure|disruption) (be)? @wide',
  ),
  ...partial(
    'how bad, without a scale',
    "(it|this|that|situation|outage|incident|issue|problem|impact|matter|things|damage) be (not|n't)? (#ADV|a|an|the|so|pretty|quite|#DET)? (#ADV|pretty|quite|really)? @grave !#NOUN|design|idea|enough|thing|at|smell|news|to|feel|sign|habit|practice",
    '(#DET|=more|=most|=really|=very|=pretty|^|=no) @grave (production|#NOUN)? (incident|outage|issue|problem|failure|situation|disruption|crisis|event|one|trouble|matter|impact|fault|mess|breach|hit|deal)',
    '^ (critical|serious|grave|dire|urgent|major) ($|,)',
    '(it|this|that|which) be .. (a|an|#ADJ|#ADV) #ADJ? (emergency|disaster|catastrophe|crisis|meltdown|showstopper|calamity)',
    '@grave (trouble|disruption|outage|downtime)',
    '(=full|=complete|=total|=wider|=wide|=partial|=regional|=region) (region)? (outage|loss|blackout|shutdown)',
  ),
  ...partial(
    'a whole service is down',
    '(=whole|=entire|=complete|=full|=all of) (our|the)? .. (be|go|fall|have) .. (=down|=over|=dark|=offline|=out|=dead|=unavailable|=unreachable|(not (reachable|available|working|responding|accessible)))',
    '(site|website|platform|portal|app|application|tenant|service|system|store|shop|everything|checkout|network|production|prod|api) (=was|=were|=went|=fell|=had gone) #ADV? (=down|=over|=dark|=offline|=dead|=unavailable|=unreachable)',
    '(take|bring|knock|pull) .. (site|website|platform|portal|app|application|tenant|service|system|store|shop|everything|checkout|network|production|prod) .. (=down|=over|=offline|=out)',
  ),
];
