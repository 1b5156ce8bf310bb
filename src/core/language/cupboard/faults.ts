/** Phrases that lay a fault on somebody, or make somebody the cause. */
import { idea, type BlameRow } from './blameRow';

/** Each group is one idea; the doer of its first word is looked up where it names no culprit. */
export const FAULT_ROWS: readonly BlameRow[] = [
  // A verb of human failing: only people forget, ignore, sit on things and look away.
  ...idea(
    'fault',
    'others',
    `@neglect
     make (a|an|the|some|several|another|such|one)? <very> #ADJ? (mistake|error|blunder|slip|typo|gaffe)
     make (a|the|some|several|another|such) <very> (bad|poor|terrible|wrong|stupid|awful|foolish|rash|careless|reckless|questionable|disastrous) #NOUN
     do (a|an)? <very> (terrible|bad|poor|lousy|sloppy|shoddy|rubbish|awful|appalling|careless|half-hearted) (job|work)
     (promise|promised|oversell|over-promise|overpromise) ... (too much|the moon|the earth|impossible|unrealistic)
     take (far|way|much|a lot)? too long to
     take .. to do what (take|should|would|need)
     (decide|choose) to ... (peak|friday|worst|middle|noon|lunchtime|midday|rush)
     have be (sleep|sleeping|asleep|dreaming|daydreaming)
     (be|sit) (there)? (play|playing|chatting|texting|scrolling|shopping|browsing|gossiping|napping|snoozing|dreaming|flirting|smoking)
     not (have|show) (the|any|enough|much)? (discipline|sense|courtesy|decency|guts|patience|wit|wits|brains|competence|intelligence|imagination|backbone|interest|respect|common sense|professionalism|attention)
     take (ages|forever|an age|an eternity) to
     be (far|way|much|very|painfully|too|so|awfully) too? slow to
     (admit|confess) (that|to)? (he|she|having|not)
     sit|sleep on <their> hands
     sit|sleep on (it|this|that|the|our|my|a|two|three|every) !line|call|bridge|phone|sofa|floor|other|board|committee|desk|row|panel|chair|bench|fence|train|plane
     sit|stand idly by|around|idle
     drag <their> feet|heels
     take|have <their> eye off
     bury <their> head
     wash <their> hands of|,|$
     turn <their> back on
     make a (mess|hash|meal|balls|muck|botch) of
     make a (pig|dog) 's (ear|dinner|breakfast)
     tell (nobody|no one|no soul)
     tell not a soul
     let (us|me|him|her|them|everyone|everybody|people|customers|<party>) down
     leave (us|me|everyone|the team|others|<party>) (hanging|stranded|waiting|in the|to clean|to pick|to mop|holding)
     dump (it|this|that|everything|the problem|the mess) on (us|me|the|our)
     throw (it|this|that|everything) over the (wall|fence)
     hang (us|me|everyone) out to dry
     keep (it|this|that) (to <self>|from (us|everyone)|quiet)
     hide (<self>|the|it|a|that|this|his|her|their)
     hide behind
     put the phone down on
     hang up on (us|me)
     laugh at (us|me|it|the)
     (type|enter|send|write|put|commit|ship|push|feed|deliver|hand|give) (us|me|everyone|customers)? (rubbish|garbage|nonsense|gibberish|junk|crap|shit|spaghetti|bad advice|false information|wrong information)
     keep #ADV? #VERB|#ADJ .. (wrong|bad|false|broken)
     with <their> eyes (shut|close|closed)
     on autopilot
     (his|her|their|@party 's|@first-name 's) @contempt-adjective (code|coding|work|change|changes|config|script|query|habit|habits|attitude|design|handover|commit|commits|testing)
     keep #ADV? (interrupt|interrupting|moan|moaning|whine|whining|complain|complaining|shout|shouting|panicking|change|changing (<their> mind|the requirements|requirements|the scope|the spec|the specs)|get in the way|getting in the way|breaking|ignoring|pester|pestering|nag|nagging|meddling|argue|arguing|blame|blaming)
     (ask|asking|with) (idiotic|stupid|dumb|silly|pointless|inane|daft) (question|idea|request|suggestion)
     will|would not (listen|pay|fund|approve|give us|hear|budge|believe|help|lift|admit)
     (cut|slash) (the|our) (budget|headcount|training|team|staff|test|testing|qa)
     (act|pretend) (surprised|shocked|innocent|nothing|not|that)
     be the (one|ones|person|guy|team|people|lot) who #ADV? (have|had)? (@damage|@harm|@neglect|@risky|kill|sign off|approve|delete|leave)
     deny (everything|any|all|responsibility|it)
     refuse to (call|page|wake|share|listen|help|answer|admit|look|own|take|accept|talk|budge|cooperate|pay|fund|invest|spend|hire|buy|test|document|fix|learn|change|believe|follow|read|wait|roll|apologise|apologize|engage|escalate|acknowledge)
     insist .. despite|against|anyway
     (push|ram|force|rush|sneak) (it|this|that|the|a) .. (through|out|in|live) .. (against|despite|without|anyway|regardless)
     (go|head|walk|leave|carry|press|push|deploy|ship|merge|launch|approve|sign|continue|proceed) ... (regardless|anyway) $|,|and
     (go|knock off|clock off|head|walk) (home|off) early
     (go|pop|nip|head|wander) (out|off|home)? for (a|his|her|their) smoke|break|lunch|pint|cigarette|fag|coffee|beer
     (pick|choose|guess|click|type|get it|do it|press|turn|set it|wire|plug) wrong
     just|simply|merely|blindly|happily|cheerfully|merrily|blithely (click|press|approve|nod|tick|copy|paste|wave|sign|guess|assume|shrug|watch|sit|stand|stare|laugh|hope|leave|let|hang up|close|walk|type|merge|push|ship|deploy)
     overrule us|me
     (wave|brush) (me|us|it|them) (away|off|aside)
     (talk|talked) over (me|us)
     have to (admit|confess|concede|apologise|apologize)
     not #ADV? (react|respond|answer|pick up|move|show up|turn up) for (@duration|hours|days|ages)
     (just|simply) (do|have|be) not ($|,)
     (obviously|clearly|evidently|of course) (do|have|be|could) not ($|,)
     could have ... but (that|it) would (have)? (mean|require|take|involve)
     never ... (in (his|her|their) life|a (single)? line (of)?)
     (get|be) #ADV? (bored|impatient|greedy|creative|clever|cocky)
     just|only (pass|read|forward|repeat|shuffle|push) .. (around|script|book|paper|papers)
     tell .. (nonsense|rubbish|lies|fairy tales|a lie)
     leave (everything|all the work|the mess|the work|the rest) (to|for) (us|me|others|the next|ops|support|everyone)
     because (it|that|the #NOUN|they) (annoy|bother|bore|irritate|disturb) <pronoun>
     because (he|she|they) (be (cold|bored|tired|hungry|lazy|impatient|in a hurry|drunk|too)|want to|feel like|like|prefer|not (like|want|feel|care)|find it (annoying|boring|easier)|could not be)
     not|never take .. (seriously|serious)
     (think|treat|consider|believe|regard) ... (someone|somebody) else 's (problem|job)
     promise (to be|never|that it) .. (careful|again)
     (kill|bring down|crash|knock out) (the|our|half|all|everything|most) .. (database|db|production|prod|site|server|servers|cluster|system|systems|shop|network|platform|everything|checkout)
     know (full|perfectly|damn|very) well
     (finally|eventually) (admit|confess|own up)
     manage to (@damage|@harm|@neglect)
     leave (us|me|behind|everyone)? .. (mess|garbage|rubbish|disaster|shambles|chaos|pile)
     leave ... ((port|door|firewall|bucket|backdoor|gate|valve|panel|console|tap|admin|debug) open|half -? (finished|done|configured|tested|baked)|wide open|unlocked|unlabelled|unlabeled|in (a|an|such) (a)? (#ADV)? (mess|bad|terrible|shocking|disgraceful|sorry|dreadful|awful|appalling))`,
  ),
  // Doing nothing, or not caring to.
  ...idea(
    'fault',
    'others',
    `not|never <ever> !(check (out|in)) @duty
     not|never <ever> run (the|any|his|her|their|a|our) .. (test|tests|suite|check|checks)
     which be <very> (irresponsible|careless|stupid|negligent|unacceptable|unprofessional|reckless|foolish|sloppy|lazy|dumb|idiotic|silly|inexcusable|unforgivable|outrageous|ridiculous)
     do nothing ($|,|about|with|for|until|while|all|whatsoever)
     do (precisely|exactly|absolutely|sod|bugger|naff|fuck|jack) (all|nothing|shit|squat)
     (can|could) not be (bother|bothered|arsed|fussed|troubled)
     (not|never) <ever> (lift a finger|do <their> (job|homework|bit|part|work|duty))
     (not|never) <ever> (bother|see fit|have the (courtesy|decency|sense|wit|guts))
     too (busy|lazy|proud|stubborn|important|arrogant|scared|drunk|cheap|stupid|idle|tired) to
     be (be|been)? too (busy|lazy|proud|stubborn|important|arrogant|drunk|cheap|stupid)
     be nowhere to be (found|see|seen)
     <their> phone (off|on silent|switched off)
     be suppose|supposed|mean|meant to (have|be|@duty|@catch|watch|monitor|renew|maintain)
     have be (tell|told|warn|warned) (about this|about it|repeatedly|many|several|two|three|twice|before|not|never|often|more|in|enough|already|again|a dozen|a hundred)`,
  ),
  ...idea('fault', 'others', 'panic|panicked|panicking\n     freeze ($|,|and|under)', {
    contrast: true,
  }),
  // The one who it was.
  ...idea(
    'attribution',
    'others',
    `be <only> (to blame|at fault|guilty|the guilty party|in the wrong)
     be <only> (the|our|my) (#ADJ|#ADV)? (reason|cause|culprit|culprits|problem|weak link|weakest link|bottleneck|villain)`,
    { shared: true },
  ),
  // Fault verbs that things share with people.
  ...idea(
    'fault',
    'others',
    `@lapse
     miss !(nothing|out|a beat|<the> (train|flight|bus|plane|meeting|call|standup|stand-up|dinner|birthday|appointment|start|beginning|lunch|stop))`,
    { shared: true },
  ),
  ...idea(
    'fault',
    'others',
    'fail to (do (a|the|any|his|her|their|its|even)|escalate|tell|inform|notify|warn|communicate|ask|consult|think|listen|care|bother|document|mention|pass on|involve|follow up|raise|review|coordinate|train|plan|prepare)',
  ),
  // What it did to us.
  ...idea(
    'fault',
    'others',
    `cost (us|me|everyone|the company|our customers) !nothing|no|little
     waste (my|our|hours|time|everyone's|everybody's|two|three|half|a whole)
     (ruin|spoil) (my|our|everyone's|the)
     make (us|me|everyone) look (bad|stupid|silly|like)
     (embarrass|humiliate) (us|me)
     get us into (this|that|trouble|it)
     put us in (this|that|a|an)
     let (it|this|that|things) (happen|slip|slide|rot|expire|run|burn|go|lapse|drift)
     allow (it|this|that) to
     watch it (burn|happen|fail|die|fill|grow)
     cause (it|this|that|the|an|a|our|all|most|more|another) .. @outcome
     be behind (it|this|that|the)
     on <their> watch
     on <party> 's watch`,
  ),
  // How it was done: behind backs, against advice, unasked, untested.
  ...idea(
    'fault',
    'others',
    `without (actually|even|ever)? (do|doing|have|having) (any|it|anything|a|so much)
     without .. (so much as)? (tell|telling|ask|asking|check|checking|testing|thinking|reading|warning|informing|notifying|consulting|looking|reviewing|verifying|validating|understanding|bothering|letting|running|mentioning|coordinating|considering|announcing|following|talk|talking|hand over|handing over|discuss|discussing|involve|involving|wait|waiting|document|documenting|care|caring|coordinate|pay attention|paying attention|inform|inspecting|inspect)
     without .. (approval|permission|review|tests|notice|warning|authorisation|authorization|sign-off|consent|thought|oversight|consultation|authority|a word|a care)
     against (everybody 's|everyone 's|our|my|all|every|the|<their>|explicit|clear|express|company|better) .. (advice|instruction|order|policy|sense|judgement|judgment|warning|rule|wishes|recommendation|will)
     on purpose
     behind (our|my|everyone's|everybody's|the) .. back`,
  ),
  // What a careful person does, left undone in hindsight.
  ...idea('counterfactual', 'others', `(should|ought to) #ADV? (not|never)? #ADV? have !been|be`),
  ...idea(
    'counterfactual',
    'anybody',
    `if <the> (#ADJ|#NOUN)? (@party|@customer|<name>|he|she|they|people|everyone|everybody|someone|somebody) (simply|just|only|actually|ever|once) #INFL
     if (people|everyone|everybody|they|he|she|<party>|@customer) (would|could) #ADV? (@duty|read|stop|learn|listen|use|talk)
     (tell|warn|remind|beg) (<pronoun>|<party>) .. (times|twice|thrice|repeatedly|often enough)
     (even though|although|though|despite|after) (everyone|everybody|we|i|people|all of us) .. (tell|warn|beg|advise) <pronoun>
     how #ADV? @contempt-adjective <party> be
     if only <the> (#ADJ|#NOUN)? (@party|@customer|<name>|he|she|they|somebody|someone|people)
     none of this .. if (he|she|they|<someone>)
     (any|a|an|every) half -? (competent|decent|awake) <kind> (@party|person|human|professional)
     (any|a|an|every) (competent|decent|proper|real|careful|responsible|experienced|sane|sensible|qualified|serious|attentive|professional|self-respecting) <kind> (@party|person|human|professional|@junior) (would|should|could|know|knows)
     (any|a|even a) (#NOUN|#ADJ|#NUM)? -? (#NOUN|#ADJ)? (idiot|fool|child|student|beginner|old|kid|monkey|toddler|novice|schoolboy|year) (could|would|can|know|knows) (have|tell|see|#VERB)
     my (grandmother|grandma|nan|gran|mother|mum|dog|cat|five-year-old) (could|would) have
     (with|have we have|give) (proper|competent|real|decent|better|serious|professional) (@party|people|staff) .. (would|could|might)
     be it (really|so|that)? (too)? (much|hard) to ask ... $
     be it (really|so|that)? (too)? (much|hard) to ask
     how (hard|difficult) (can|could) it be
     what (be|was|were) (he|she|they|<party>) (even)? think|thinking
     who in (his|her|their) right mind
     (bit|ounce|touch|shred|modicum|dose) of #ADJ? (common sense|sense|care|thought|attention|diligence|competence|courtesy|thinking|effort|humility) (from|by|on|at|among|in)`,
    { anyway: true },
  ),
  ...idea(
    'counterfactual',
    'people',
    `should <very> (know|have know) (better|by now)
     should have know
     ought to (have)? know (better|by now)?
     know better than`,
  ),
  // The name of a fault, and whose it is.
  ...idea(
    'attribution',
    'anybody',
    `(@party|<name>) ('s|') #ADV? #ADJ? @flaw !#NOUN
     @team-or-thing ('s|') (mistake|blunder|oversight)
     (operator|user|admin|developer|engineer|reviewer|staff|technician|contractor) (carelessness|negligence|incompetence|ignorance|stupidity|laziness|sloppiness|inattention|mistake)
     (poor|bad|low|no|little|missing|lacking) (discipline|attitude|work ethic|morale|hygiene) (among|amongst|in|on|of|from) <party>
     <their> (sheer|utter|total|complete|usual|entire|stupid|silly|bad|poor|constant|sloppy)? (fault|mistake|blunder|screw-up|cock-up|negligence|carelessness|incompetence|sloppiness|laziness|ignorance|arrogance|stupidity|mess|doing|oversight) !#NOUN
     <their> own (stupid|bloody|damn)? @flaw !#NOUN
     (@party|<name>) ('s|') (refusal|unwillingness|insistence|habit|obsession|excuse|attitude|lack|disregard|ego|reluctance) (of|to|on|for|that|with)
     (@party|his|her|their) ('s|')? failure to
     @flaw (of|by|from|among|amongst|within|in|on|at) (the part of)? <party> <after>
     @vice (of|by|on the part of) <party>
     (@party|@team-or-thing|<name>|his|her|their) ('s|')? #ADJ? @vice
     (such|sheer|utter|pure|total|complete|plain|gross|breathtaking|staggering|unbelievable) @vice
     (careless|thoughtless|stupid|inattentive) (moment|second|act|slip|click) (of|by|from) <party>
     mistake be <only> on (the other|his|her|their|<party> 's) side
     @flaw be? (make|commit|introduce) by <party> <after>
     (mess|doing|problem|omission|mistake) be <only> theirs
     (attributable|owed) to <someone>
     (outage|incident|mistake|problem|cause|reason|bug|error|culprit) have a (name|face)
     name be <name> ($|,)
     @cause-word : <name> $
     let us (be (real|honest|frank|clear)|face it) ... it be <someone> ($|,)
     (honestly|frankly|make no mistake|in truth|the truth is) .. it be <someone> ($|,)
     it be <someone> (who|that) (have|do) not !be
     (it be|that be) <someone> (who|that) #ADV? (have|had)? (@damage|@harm|@neglect|push|merge|change|delete|turn off|disable|approve|sign off|leave|forget)
     (nobody|no one) (but|except|other than) <someone> (could|would)
     only <someone> (could|would) (have|manage)
     the? wrong (person|man|woman|people|guy|guys) (have|be|at|on|in|,)
     what <party> (be|get) (really|actually)? paid for
     you can not fix stupid
     you get what you pay for
     take a (special|rare|particular) (kind|sort|type|talent|gift)
     sorry do not (bring|fix|help|cut)
     that be (all|how) (he|she|they) (can|know|do|work|make|be)
     should not happen to a|an #ADJ? (professional|@party)
     reason (why)? (we|people|everyone|everybody) call <pronoun>
     (nobody|no one) (force|ask) (<pronoun>|<party>) to
     (not|hardly|never) (<party> 's|his|her|their) (strong|best)? (suit|point|forte|strength|side)
     (mess|chaos|trouble|damage|havoc) (that|which)? <party> (have)? #ADV? (make|cause|leave|create|do)
     @party 's (decision|choice|idea) to (rush|skip|cut|save|ignore|postpone|delay|bypass|go live|launch|ship|release)
     (poor|bad) (workmanship|communication|planning|coordination|preparation|judgement|judgment|management|work|coding|programming|decision|decisions) (by|from|of|on the part of) <party>
     @contempt-adjective #NOUN (by|of|from|on the part of) <party>
     (be|happen|fail|break|go down|down|late|offline|block|stuck) .. because of <party> <after>
     (fault|blame|responsibility|guilt) be #ADV? (put|lay|laid|place|placed) (on|with|at) <someone>
     (have|with) #ADV? <self> #ADV? to blame
     (no one|nobody) (else)? to blame but !me|myself|us|ourselves|my
     lack of #ADJ? (discipline|diligence|competence|professionalism|common sense|attention to detail|rigour|rigor|backbone)
     (sloppy|shoddy|careless|lazy|amateurish|botched|rushed|slipshod) (work|job|workmanship|engineering|coding|cabling|handover|testing|review|planning) (even|as|(by|from|of|on the part of) <party>)
     (sit|lie|stand|be) between (the)? (chair|keyboard)
     (sloppy|shoddy|slipshod|slapdash) (work|job|workmanship|coding|cabling)
     (rookie|schoolboy|beginner|amateur|novice|stupid|silly|dumb|idiotic|careless|lazy) ('s)? (mistake|error|blunder|slip) .. by|from|of|on <the> @party|#NOUN
     mistake|error|fault|blame|failure|slip be <only> (theirs|his|hers)`,
  ),
  // A cause or a fault, and on whom it falls.
  ...idea(
    'attribution',
    'anybody',
    `(fault|blame|responsibility|guilt) .. (lie|sit|rest|fall|be|belong|land) <only> (with|on|at) <someone>
     i|we (still|do|would|personally|squarely|really|mostly|entirely|only|can|could|rightly|had|must|have|to)? blame <someone>
     hold <someone> (responsible|liable)
     point (the|a|every)? finger|fingers <only> at <someone>
     (pin|put|lay) (it|this|that|blame|the blame) <only> (on|at) <someone>
     at the (door|feet) of <party>
     (this|that|it|all|outage|blame|one|mess) be|'s <only> on <pronoun>
     (this|that|it|all|outage|blame|one|mess) be|'s <only> on <party> !(screen|call|bridge|phone|shift|rota|holiday|leave|duty|list|'s|backlog|roadmap|agenda)
     (be|come|go|boil|put) (it|this|that|everything)? <only> down to (<pronoun>|<someone>|@flaw|@contempt-adjective) !to|'s
     trace (it|this|that|the|everything|outage|problem|back) .. to (<party> <after>|<name> (,|$|in|from|who))
     because (of)? <the> (@contempt-adjective|#ADJ|#NOUN|#PROPN)? (@junior|@contempt-noun) !(account|service|code|node|level)
     all because (of)? <someone>
     (courtesy|compliments) of <someone>
     (@party|<name>) to thank for (this|that|the|my|our) (#ADJ)? (mess|outage|fiasco|chaos|disaster|downtime|weekend|incident|night)
     thanks to (some|a|an|one|that) (#ADJ|#NOUN)? (@party|@contempt-noun) (who|in|from|at|,)
     (cause|trigger|bring about|start|introduce) <only> by (<party> <after>|@first-name)
     (@harm|@damage|@neglect|delete|approve|sign off) by (somebody|someone|<someone>) <after>
     let down by (people|somebody|someone|<someone>)
     @cause-word ... be <only> (always|that)? (<party> <after>|@first-name)
     @cause-word .. be (call|called|name|named) <name>
     @cause-word (of it|of this|of that|here|then)? : <party> !'s #ADV? #INFL
     (ask|blame) <party> ($|,|:|;)
     (@party|he|she|they) be <only> responsible for (this|that|the|it|all) @outcome
     responsible for (this|that|the|it|all) #ADJ? (mess|outage|fiasco|disaster|chaos|debacle|blunder|shambles)
     have a lot to answer for
     owe us|me (an|a|all)? apology|drink|explanation
     (he|she|they|@party|<name>) (can|must|should|will|have to|need to) (wear|own|carry) (this|that|it) (one)? $
     (own|carry|wear|bear) (all)? the blame
     (person|people|ones|those|individual|party) responsible ($|#ADV? #INFL|no)
     responsible (be|get|lose) #ADV? (give|given|fired|warned|told|removed|sacked|disciplined)
     the|a guilty (one|ones|party|parties|person|man|team|engineer|developer|department|soul) !be
     pebkac`,
  ),
  // The same ones once more.
  ...idea(
    'attribution',
    'anybody',
    `@party strike again
     (up to|at) <their> old (usual)? tricks
     say it be <name> $
     of course|naturally|surprise|predictably|inevitably .. it be <someone> (again|$|who|,)
     it be <party> (again|of course|naturally|as usual|once more)
     (it be always|it always be) <the> same? <kind> (@party|ones|two|names|people|department|person|folk|guys)
     always the same (story|thing|song|circus)? with (the|that|this|those|them|these|him|her)
     the usual suspects
     (second|third|fourth|fifth|nth|umpteenth|last) time (that)? (he|she|they|<party>) (have)? (@damage|@harm|take us|bring us|do this|do that|cause)
     , (what else|who else|how else|what a surprise|big surprise) $
     ^ (the|our|that)? (own)? (#ADJ|#NOUN)? @party again ,|$`,
  ),
  // Error of a human as the end of the search.
  ...idea(
    'human error',
    'anybody',
    `human|operator|user|pilot|finger|engineer|admin|driver|dba|developer|dev|programmer|technician|staff|personnel|employee -? error|failure|mistake !message|code|rate|log|count|page|budget|handling|report|path
     (individual|personal|somebody 's|someone 's) (error|mistake|failure|carelessness)`,
  ),
  // Who it was, hinted or told, where the story would not need it.
  ...idea(
    'naming',
    'anybody',
    `(not|never) (say|name|mention) (any)? (names|who) $|,|but|and
     (not|never) (say|name|mention) <name> ,
     (gonna|going to) name (any)? names
     (naming|name|mentioning|mention) no names
     certain (person|people|somebody|someone|individual|colleague|gentleman|@party) (in|from|at|on|who|here|should|can|will)
     a certain (person|somebody|someone|individual|colleague|gentleman|lady|mr|mrs|mr.|@party)
     we|you all know who
     i|we all? know (exactly)? who (do|did|break|broke|cause|caused|push|pushed)
     you know who you are
     no prizes for guessing who
     let us not forget who|whose
     who|that (shall|will|must|should) (remain|be|stay) (nameless|unnamed|anonymous)`,
  ),
];
