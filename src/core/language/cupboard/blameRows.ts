/** How a fault is laid on somebody: phrases by the idea they stand for. */
import type { Row } from '../phraseSet';

/** What kind of fault a phrase lays; it decides what the writer is asked. */
export type BlameFamily =
  | 'counterfactual'
  | 'fault'
  | 'attribution'
  | 'human error'
  | 'contempt'
  | 'punishment'
  | 'naming'
  | 'self-contempt';

/**
 * Who must do what the phrase says, where it does not carry its culprit with it: a person, a team
 * or a vendor (`others`), those and customers (`people`), somebody with little standing (`juniors`),
 * the narrator (`self`).
 */
export type BlameBy = 'others' | 'people' | 'juniors' | 'persons' | 'self';

export interface BlameRow extends Row {
  readonly family: BlameFamily;
  readonly by?: BlameBy;
  /** Where the narrator is the contrast ("they panicked, I didn't") it is no blame but a boast. */
  readonly contrast?: true;
  /** Things can do it as well: not where the doer's name may be a thing's. */
  readonly shared?: true;
}

/** Noun phrases that the rows share; `<party>` is a person, a role, a team or a vendor, `<name>` a name, `<someone>` either. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  '<the>':
    '(the|a|an|our|some|one|my|that|this|those|these|his|her|their|your|all|both|two|any|one of|of)? (the|our|my|their|those|these)?',
  '<own>':
    '(own|sheer|utter|total|complete|usual|entire|stupid|silly|bad|poor|constant|sloppy|own stupid|own bloody)?',
  '<only>':
    '(simply|clearly|obviously|really|plainly|of course|just|all|entirely|purely|solely|largely|mostly|basically|squarely|firmly|totally|wholly|directly|partly|mainly|very much|frankly|again|once again)?',
  '<name>': '!@tool !@system !@date #PROPN',
  '<party>': '<the> (#ADJ|#NOUN|#PROPN|#ADV|#NUM|#VERB)? -? (#ADJ|#NOUN|#PROPN)? @party',
  '<someone>': '<the> (#ADJ|#NOUN|#PROPN|#ADV|#NUM|#VERB)? -? (#ADJ|#NOUN|#PROPN)? (@party|<name>)',
  '<role>':
    '(person|people|one|ones|those|team|party|individual|engineer|developer|colleague|guy|guys|department|vendor|operator|employee|technician|admin)',
  '<after>': '(who|whose|$|,|again|and|not|in|on|from|at|for|because)',
};

/** Writes out the shorthands of a phrase. */
function writtenOut(phrase: string): string {
  const next = phrase.replace(/<\w+>/g, (name) => SHORTHANDS[name] ?? name);
  return next === phrase ? phrase : writtenOut(next);
}

const rows = (
  family: BlameFamily,
  by: BlameBy | undefined,
  phrases: string,
  more: Partial<BlameRow> = {},
): BlameRow[] =>
  phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((phrase) => ({ phrase: writtenOut(phrase), family, ...(by ? { by } : {}), ...more }));

/** Said of somebody: the doer of the first word is looked up. */
const FAULTS: BlameRow[] = [
  ...rows(
    'fault',
    'others',
    `@neglect
     sit|sleep on (his|her|their|its) hands
     sit|sleep on (it|this|that|the|our|my|a|two|three|every) !line|call|bridge|phone|sofa|floor|other|board|committee|desk|row|panel|chair|bench|fence|train|plane
     sit|sit idly by|around|idle
     drag (his|her|their|its) feet|heels
     take|have (his|her|their) eye off
     bury (his|her|their) head
     wash (his|her|their) hands
     make a? (mess|hash|meal|balls|muck|pig|dog|botch) of|'s
     turn (his|her|their) back
     point fingers|finger|the|a at|finger
     leave .. (half finished|half-finished|half done|half-done|wide? open|unlocked|unlabelled|unlabeled|untested|unpatched|undocumented|in a @wrong|shocking|terrible|disgraceful|sorry|dreadful|awful state)
     tell no|nobody (one|soul|body)?
     tell not a soul
     let (us|me|him|her|them|everyone|everybody|people|customers|the team|the rest of us|@party) down
     leave (us|me|everyone|the team|others|@party) (hanging|stranded|waiting|in the|to clean|to pick|to mop|holding)
     do nothing ($|,|about|with|for|until|while|all)
     do (precisely|exactly|absolutely) nothing
     do sod|bugger|naff|fuck|jack all|shit|squat
     can not be bothered|arsed
     could not be bothered|arsed
     be too busy|lazy|proud|stubborn|important
     not do (his|her|their) job|homework|bit|part|work
     keep it|this|that|the to|from (himself|herself|themselves|us|everyone)
     (go|head|walk|leave|carry|press|push|deploy|ship|merge|launch|approve|sign|continue|proceed) ... (regardless|anyway) $|,|and
     (go|leave|knock off|clock off|head|walk) (home|out|off)? early
     (go|pop|nip|head|wander) (out|off|home)? for (a|his|her|their) smoke|break|lunch|pint|cigarette|fag|coffee|beer
     (pick|choose|guess|click|type|get it|do it|press|turn|set it|wire|plug) wrong
     just|simply|merely|blindly (click|press|approve|nod|tick|copy|paste|wave|sign|guess|assume|shrug|watch|sit|stand|stare|laugh|wait|hope|leave|let|hang up|close|walk)
     (should|ought to) #ADV? (not|never)? #ADV? have !been|be
     hide (himself|herself|themselves|itself)?
     insist .. despite|against|anyway
     overrule us|me|the
     (push|ram|force|rush|sneak|slip) (it|this|that|the|a) .. (through|out|in|live) .. (against|despite|without|anyway|regardless)
     refuse to (listen|help|answer|admit|look|own|take|accept|talk|budge|cooperate|believe|follow|read|wait|roll)`,
  ),
  ...rows(
    'fault',
    'others',
    `without .. (so much as)? (tell|telling|ask|asking|check|checking|testing|thinking|reading|warning|informing|notifying|consulting|looking|reviewing|verifying|validating|understanding|bothering|letting|running|mentioning|coordinating|considering|announcing|following|knowing|any)
     without .. (approval|permission|review|testing|tests|notice|warning|authorisation|authorization|sign-off|consent|thought|oversight|consultation|authority|a word|a thought|a second thought|a second look|a care)
     against (our|my|all|every|the|his|her|their|explicit|clear|express|company|better) .. (advice|instruction|order|policy|sense|judgement|judgment|warning|rule|wishes|recommendation|will)
     on purpose
     behind (our|my|everyone's|everybody's|the) .. back`,
  ),
  ...rows('fault', 'others', `@lapse`, { shared: true }),
  ...rows(
    'fault',
    'juniors',
    `@damage
     manage to (@damage|@act|@neglect)
     go and (@damage|@act)`,
  ),
];

/** The culprit stands in the phrase itself. */
const ATTRIBUTIONS: BlameRow[] = [
  // The name of a fault, and whose it is.
  ...rows(
    'attribution',
    undefined,
    `(@party|<name>) ('s|') #ADV? #ADJ? @flaw !#NOUN
     his|her|their <own> (fault|mistake|blunder|screw-up|cock-up|negligence|carelessness|incompetence|sloppiness|laziness|ignorance|arrogance|stupidity|mess|doing|oversight) !#NOUN
     his|her|their own @flaw !#NOUN
     (@party|<name>) ('s|') (refusal|unwillingness|insistence|habit|obsession|excuse|attitude|lack|disregard|ego|reluctance) (of|to|on|for|that|with)
     (@party|his|her|their) ('s|')? failure to
     @flaw (of|by|from|among|amongst|within|in|on|at) (the part of)? <party> <after>
     lack of #ADJ? (discipline|diligence|competence|professionalism|common sense|attention to detail|rigour|rigor|backbone)
     (sloppy|shoddy|careless|lazy|bad|poor|amateurish|botched|rushed) (work|job|workmanship|engineering|coding|cabling|handover|testing|review|planning) (by|from|of|on the part of) <party>
     sloppy|shoddy|amateurish|slipshod work|job|workmanship even|by|as
     (rookie|schoolboy|beginner|amateur|novice|stupid|silly|dumb|idiotic|careless|lazy) ('s)? (mistake|error|blunder|slip) .. by|from|of|on <the> @party|#NOUN
     mistake|error|fault|blame|failure|slip be <only> (theirs|his|hers)`,
  ),
  // A cause or a fault, and who it is.
  ...rows(
    'attribution',
    undefined,
    `(fault|blame|responsibility|guilt) .. (lie|sit|rest|fall|be|belong|land) <only> (with|on|at) <someone>
     i|we (still|do|would|personally|squarely|really|mostly|entirely|only|can|could|rightly|had|must|have|to)? blame <someone>
     hold <someone> (responsible|accountable|liable)
     point the|a|every finger|fingers <only> at <someone>
     (this|that|it|all|outage|blame|one|mess) be <only> on (him|her|them|<party>) !(screen|call|bridge|phone|shift|rota|holiday|leave|call|duty|list)
     (be|come|go|boil|put) (it|this|that|everything)? <only> down to (him|her|them|<someone>|@flaw|@contempt-adjective)
     trace (it|this|that|the|everything|outage|problem|back) .. to (<party> <after>|<name> (,|$|in|from|who))
     because (of)? <the> (@contempt-adjective|#ADJ|#NOUN|#PROPN)? (@junior|@contempt-noun) !(account|service|code|node|level)
     all because (of)? <someone>
     (courtesy|compliments) of <someone>
     (@party|<name>) to thank (for)?
     thanks to (some|a|an|one|that) (#ADJ|#NOUN)? (@party|@contempt-noun) (who|in|from|at|,)
     (cause|trigger|bring about|start|introduce) <only> by <party> <after>
     (botch|bungle|mess up|screw up|cock up|break|mangle|ruin|wreck|fat-finger|misconfigure|mishandle|delete|unplug|overlook|ignore|wave through|rubber-stamp) by (somebody|someone|<someone>) <after>
     (be|get|feel)? let down by (people|somebody|someone|<someone>)
     @cause-word .. be <only> (always|that)? <party> <after>
     @cause-word .. be (call|called|name|named) <name>
     @cause-word (of it|of this|of that|here|then)? : <party> !'s #ADV? #INFL
     (@party|<name>|he|she|they) be <only> (to blame|at fault|guilty|the culprit|the culprits|the guilty party|in the wrong)
     (@party|he|she|they) be <only> responsible for (this|that|the|it|all) @outcome
     responsible for (this|that|the|it|all) #ADJ? (mess|outage|fiasco|disaster|chaos|debacle|blunder|shambles)
     (he|she|they|@party|<name>) .. have a lot to answer for
     (he|she|they|@party|<name>) owe us|me (an|a|all)? apology|big|drink|explanation
     (he|she|they|@party|<name>) (can|must|should|will|have to|need to) (wear|own|carry) (this|that|it) (one)? $
     (own|carry|wear|bear) (all)? the blame
     <role> responsible ($|#ADV? #INFL|no)
     the|a guilty (one|ones|party|parties|person|man|team|engineer|developer|department|soul)
     problem between (the)? (chair|keyboard)
     pebkac`,
  ),
  // The same ones once more.
  ...rows(
    'attribution',
    undefined,
    `@party strike again
     (@party|<name>) be? (up to|at) (it|their|his|her|old) (again|old|usual)? tricks?
     say it be <name> $
     of course|naturally|surprise|predictably|inevitably .. it be <someone> (again|$|who|,)
     it be <party> (again|of course|naturally|as usual|once more)
     (it be always|it always be) <the> same? (@party|ones|two|names|people|department|person)
     always the same (story|thing|song|circus)? with (the|that|this|those|them|these|him|her)
     ^ (the|our|that)? (own)? (#ADJ|#NOUN)? @party again ,|$`,
  ),
  ...rows(
    'human error',
    undefined,
    `human|operator|user|pilot|finger|engineer|admin|driver|dba -? error|failure|mistake !message|code|rate|log|count|page|budget|handling|report|path
     (individual|personal|somebody 's|someone 's) (error|mistake|failure|carelessness)
     pilot error`,
  ),
  ...rows(
    'naming',
    undefined,
    `(not|will not|would not|never) (say|name|mention) (any)? (names|who|#PROPN) $
     (wo|will|would|do) not (say|mention|name) #PROPN ,
     gonna name names
     going to name (any)? names
     (naming|name|mentioning) no names
     certain (person|people|somebody|someone|individual|colleague|gentleman|@party) (in|from|at|on|who|here|should|can|will)
     a certain (person|somebody|someone|individual|colleague|gentleman|lady|mr|mrs|mr.|@party)
     we|you all know who
     i|we all? know (exactly)? who (do|break|cause)
     you know who you are
     no prizes for guessing who
     (looking|look) at you ,`,
  ),
];

const CONTEMPT: BlameRow[] = [
  ...rows(
    'contempt',
    undefined,
    `@contempt-adjective (#ADJ|#NOUN|and|,)? (#ADJ|#NOUN|#PROPN)? @party
     so - called (#ADJ|#NOUN|#PROPN)? (#ADJ|#NOUN|#PROPN)? (@party|expert|professional|specialist|#NOUN)
     (some|that|our|a|another|these|those|resident|local|such|what|complete|total|utter|absolute|bunch of|load of|pack of) (an|a)? (complete|total|utter|absolute|bloody|proper|right|useless|lazy|little|#ADJ)? @contempt-noun (in|at|from|on|over|who|that|had|have|of|decided|thought|left|wrote|put|$|,|#INFL)?
     (some|that|the|our|resident|another|these|those|an? absolute|local) (#ADJ)? (genius|einstein|wizard|mastermind|hero|ninja|rockstar|expert|brain|visionary|superstar) (in|at|from|over|who|had|decided|thought)
     (so-called|self-styled|self-proclaimed|self-appointed|supposed|alleged|great|mighty|wonderful|esteemed|illustrious|precious|beloved|dear) (#ADJ|#NOUN)? (@party|expert|professional|specialist|genius)
     (which|that) tell you (all|everything)? about
     tell you|me|us (everything|all|a lot|plenty|enough|something) .. about (#ADJ|#NOUN|the|that|their|his|her)? (@party|#PROPN|them|him|her|hiring|standard|attitude|culture|competence|priority)
     (typical|typically) (of)? (of|for|that|those|this|these|the|our)? (#ADJ|#NOUN)? (@party|@customer|#PROPN)
     (typical|classic|standard) (#NOUN|#ADJ)? (@party|@customer) (,|:|$|move|behaviour|behavior|stuff|nonsense|attitude|arrogance)
     what (do|can|did|would) (you|one|we|i) expect (from|of)? (@party|them|him|her|$|when|the|a)?
     (you|we|one|i) (can not|can never|could not|could never) (really)? expect (the|a|an|our|any)? #ADJ? (@party|@customer|him|her|them) to
     what (you|one|we) get (when|if|for) (you|one|we|they)? (let|letting|hire|hiring|leave|leaving|put|putting|give|giving|allow|trust|trusting|outsource|outsourcing|rely|relying)
     (would|do|could|can) (not|never) (even)? trust (the|that|this|those|our|a|any)? #ADJ|#NOUN? (@party|#PROPN|him|her|them|lot|bunch|crowd) (to|with|any|again|as|$)
     (never|not) (again)? (will|would|shall)? (i|we)? (again)? trust (the|that|this|those|our|a|any)? (@party|him|her|them) (to|with|any|again|$)
     never let (the|that|this|those|our|a|any)? #ADJ|#NOUN? (@party|him|her|them) (near|touch|loose|anywhere|within)
     (should|ought) (not|never) be (let|allowed|left) (anywhere)? (near|to|loose|alone|unsupervised|within)
     (let|put|left) .. loose on (the|our)? prod|production|live|a|the
     (think|believe|imagine|reckon|assume|consider|fancy) (that)? (a|an|the)? (#NOUN|database|socket|sla|backup|himself|herself|themselves|itself) (grow|be|come|run|fix|write|work|a|an|above|god)
     (not|never) the (sharpest|brightest|quickest|smartest|cleverest|fastest)
     not (exactly|quite|precisely)? rocket scientists
     who (let|lets|hired|hires|allows|gave|puts) (him|her|them|these|that|this|those)
     (must|have to) have be (drunk|asleep|high|half asleep|half-asleep|drinking|dreaming|blind|stoned|mad)
     (could|should|can) (have)? (be)? replace .. (with|by) a (parrot|monkey|script|brick|houseplant|goldfish|cron|trained|potted|shell)
     (his|her|their|whose) idea of .. be
     at their|his|her (usual|normal|own) (pace|speed|best|worst)
     (in|with) (their|his|her) infinite|great|boundless wisdom
     (in|with) (their|his|her) wisdom
     god bless|knows (them|him|her|what|why|who)
     bless (him|her|them|his|their|the) (little|cotton|heart|hearts|socks|poor|@party)?
     (^|,) bless (him|her|them) ,|$
     because of course (he|she|they|it|#PROPN|@party) (have|do|be|would|did|had)?
     even by (his|her|their) (own)? (low)? standards
     by (his|her|their) (usual|own)? (low)? standards
     have (just)? one job ($|,|in|and|to)
     one job , one
     true to form
     for once (in (his|her|their) life|lives)?  $
     no brain|brains
     (with|have) no (brain|spine|backbone)
     without a (brain|clue|spine|backbone)
     use (his|her|their) (head|brain|brains|loaf|eyes|common) (sense)? (for)?
     (switch|turn|engage|leave) (his|her|their) brain|brains (on|at|off)?
     a (few|couple of) #NOUN short of
     (waste|total waste|complete waste) of (space|money|salary|a salary|oxygen|time) (,|$)
     with both hands
     (his|her|their) (arse|ass|elbow) from
     (should|ought to|want to|need to) be (deeply|thoroughly|frankly|truly)? ashamed
     shame on (@party|#PROPN|him|her|them|you|the|that|our)
     what a (#ADJ)? (@contempt-noun|clown|joke|shower|shambles|bunch|disgrace|genius|hero)
     get what (he|she|they) deserve
     (had|have) it coming
     (what|whatever) (do|are|were|was|is) (we|they|he|she|the|those|these) .. (paying|pay|think|thinking|paid|being paid|smoking|doing all day) (them|him|her|for|of|all day|about)?
     (are|were|be|been) paid to (not)? #ADV? (think|test|read|know|watch|look|catch|sleep|check)
     charging us .. to not
     (nobody|no one) in (@party|#PROPN|that|the) .. (think|read|care|know|bother|test|understand|look) !(except|but)
     (not one|none|neither) of (them|the|those|these) .. (bother|switch|think|have the wit|have a clue|have the sense|take any responsibility|take responsibility|own)
     (lazy|useless|idle|stupid|dumb|sorry|hopeless|arrogant|careless|clueless|incompetent|dozy) (lot|bunch|crowd|gang|shower|crew|mob|sods|sod|git|gits|bastards|bastard|so-and-so)
     the (#NOUN|#PROPN|#ADJ) (lot|mob|brigade|clowns|crowd|geniuses|heroes|wizards) (in|over|at|had|have|did|never|can|who|downstairs|upstairs)`,
  ),
  ...rows(
    'contempt',
    'people',
    `be (just|simply|frankly|clearly|obviously|completely|totally|utterly|absolutely|plain|rather|pretty|quite|always|so|too|really|very|being|far|generally|typically|also|a bit|a little|bit|downright|basically|honestly)? (too)? @contempt-adjective
     be (just|simply|frankly|clearly|obviously|basically|such)? (a|an|the|our|such a|such an|complete|total|utter|absolute|bunch of|a bunch of|a complete|a total|an utter|an absolute|a right|a bloody|the real|a lazy)? (complete|total|utter|absolute|bloody|proper|right)? @contempt-noun
     get (sloppy|lazy|careless|complacent|cocky|stupid|greedy|clever)
     (not|never) care (about|less|enough|one|a|$|,|;|if|who|what|that)
     could not care less
     (not|never) (really|even|actually)? think $|.|,|before|about|ahead|past|things
     (not|never) (really|even|actually)? understand (computers|technology|the|how|what|a|why|anything|basic|even)
     (never|not) (ever|once|even|actually|really)? (learn|listen|change) $
     (never|not) (ever|once|even|actually|really|bother to)? read (anything|the|a|their|his|her|our|emails|email|instructions|manuals|docs|documentation|messages|warnings|notices|it|what|release)
     read never
     (always|invariably|constantly|forever) (want|demand|ignore|forget|moan|complain|push|rush|break|blame|find|expect|think|assume|leave|panic|click|cut|do this|do that|do the same|pull)
     be (always|forever|constantly|invariably) (late|wrong|asleep|the same|last|breaking|complaining|blaming|pushing|forgetting|moaning|ignoring|rushing|slow)
     have not (got)? (the|a|any) (faintest|foggiest|slightest|first|remotest|clue)
     (not|never) (have|get) (the|a|any) (faintest|foggiest|slightest|first|remotest|clue)
     have (absolutely|literally|clearly|obviously|really|frankly)? no (clue|business|sense|shame|excuse|concept|notion|discipline|interest|respect)
     have (absolutely|literally|clearly|obviously|really|frankly)? no idea (what|how) (he|she|they) (be|do)
     (not|never) know (his|her|their|what|how|one|the difference|the first|a|you|better|which|anything|much|where) (arse|ass|elbow|end|he|she|they|was|is|from|to|about|@act|#PRON)?
     out of (his|her|their) depth
     in over (his|her|their) head|heads
     not up to (it|the|scratch|standard|much)
     (can not|could not|can never|could never) tell .. from
     (can not|could not|can never|could never) ... (if (his|her|their) life|with both hands|to save (his|her|their) life|with a map|without adult)
     (can not|could not) (spell|organise|organize|count)
     (can not|could not) manage (the|it|that|even|one)
     (can not|could not) be trusted
     (can not|could not) even (read|spell|write|count|open|find|do|use|be|get|bother|run|turn)
     above|beneath (it|that|such|them|him|her|us|all)
     think (it|that|this)? (be|was|is) (beneath|above) (him|her|them)
     (not|never) see fit
     (fancy|fancied|consider|think) (himself|herself|themselves)
     asleep at the (wheel|switch)
     asleep (on the job|as|again|,|$)
     sleep on the job
     at a (barbecue|pub|party|bbq|wedding|golf)
     have (other|better|more important) (priorities|things to do)
     be nowhere to be (found|seen)
     be nowhere (,|$|when|all)
     hide (himself|herself|themselves) (in|behind|away)
     (prefer|preferred|love|like|choose) to (watch|sit|sleep|do|blame|talk|complain|moan|pretend|hide|wait)
     be in charge .. (god|heaven) help
     strike again
     preach (about)?
     still (not|think|believe|maintain|insist|claim)
     be (learning|practising|practicing|reading|googling) (his|her|their) own
     (pull|pluck|make|take) .. out of (thin|the|his|her|their) (air|hat|arse|ass|backside)
     touch .. every (launch|release|time)
     should (really|frankly|honestly|probably|just)? (look|find|get|try|seek|consider|stick|go back|stay|keep to|be looking) .. (job|career|to|away|school|line)
     have (the)? (nerve|gall|cheek|audacity)
     make (it|things|everything|matters) (much|even|far)? worse
     (take|have) (a|his|her|their)? (sweet time|time about)
     take (his|her|their) (own)? sweet time`,
    { contrast: true },
  ),
];

const PUNISHMENTS: BlameRow[] = [
  ...rows(
    'punishment',
    'persons',
    `be (promptly|immediately|later|then|since|rightly|duly|swiftly|also|subsequently|formally|officially|severely|properly|quickly|quietly|eventually|finally)? (let go|fired|sacked|dismissed|sanctioned|disciplined|reprimanded|demoted|punished|penalised|penalized|censured|admonished|rebuked|scolded|grounded|fined|laid off|shown the door|walked out|marched out|escorted out|made redundant|released from|relieved of|taken off|moved off|removed from|transferred|reassigned|benched|blacklisted|struck off|barred|banned from|written up|told off|hauled|dragged|made to|put on (a|the)? (pip|performance|final|notice|probation|written)|given (a|his|her|their|the|notice) (formal|written|final|verbal|stern|official|serious|talking|telling|dressing|warning|boot|sack|transfer|notice|red card|last)?|read the riot|named and shamed|called out|asked to leave|stripped of|suspended|terminated|warned (formally|officially|in writing|that|never|about))
     get (fired|sacked|the sack|the boot|the push|his marching|her marching|(a|his|her|their|the) (formal|written|final|verbal|stern|official|serious)? (warning|talking|telling|dressing|bollocking|rollicking|earful|slap|rap|p45|pink slip|red card))
     receive (a|his|her|their) (formal|written|final|verbal|stern|official|serious)? (warning|reprimand|talking|telling|dressing)
     lose (his|her|their) (job|access|admin|bonus|rights|deploy|prod|production|badge|privileges|root|sudo|login|key|keys|commit|merge|contract|post|place)
     (no longer|not) (work|works|have|has|touch|touches|deploy|deploys|be allowed|employed|be on|be with|get|gets|go|come) .. (here|nights|with|us|access|rights|production|prod|deploy|admin|team|any|root|sudo|permission|company|server|near|job|alone|unsupervised)
     no longer work|works|have|has|touch|touches|deploy|deploys|get|gets|belong|serve
     be no longer (with|on|in|allowed|employed|at|part|welcome|permitted|working)
     be not (allowed|permitted|welcome|trusted|let) (anywhere)? (near|to|in|on|within|any|back|alone|unsupervised)
     (will|would) (not|never) (set foot|touch|work|deploy|come near|go near|be back|see|get|be allowed|do it again|do that again|forget it) (again|here|near|in|prod|production|another|a|our|the|any)?
     be (out|gone|history|finished|off the team|off the rota|off the project|on (his|her|their|a)? (last|final) (warning|chance)) (of|,|$|now|soon|by|after|within|the)?
     be watched|supervised|monitored|chaperoned|babysat (more|very|like|from|closely|now|at)
     sign off (his|her|their) own
     have to apologise|apologize|answer for|explain|stand up|pay for
     pay (the price|dearly)`,
  ),
  ...rows(
    'punishment',
    undefined,
    `(fire|sack|dismiss|discipline|demote|reprimand|suspend|punish|penalise|penalize|bench|scold|berate|chew out|tell off|bollock|sanction|fine|name and shame|replace|drop|ditch|dump) (the|that|our|this|those|both|a)? #ADJ|#NOUN? [ (@party|him|her|them) ] (,|$|and|for|on|over|that|the|after|from|off|in|at|as)
     tell (the|that|our|this|those|both|him|her|them) (#ADJ|#NOUN)? @party? off
     let (the|that|our|this|those|both)? #ADJ|#NOUN? (@party|him|her|them) go
     get rid of (the|that|our|this|those|both)? #ADJ|#NOUN? (@party|him|her|them)
     part (ways|company) with (the|that|our|this|those|both|him|her|them|@party)
     show (him|her|them|the) .. the door
     send (him|her|them|the @party|@party) (packing|home)
     (give|hand|get|issue) (the|that|our|this|those|both|him|her|them|@party) .. (formal|written|final|verbal|stern|official|serious|good|proper|real|right)? (warning|talking-to|telling-off|dressing-down|bollocking|earful|rollicking|piece of my mind|marching orders|notice|sack|boot|red card|hard time)
     (give|hand|issue) .. a (formal|written|final|verbal|stern|official) warning
     (formal|written|final|official|disciplinary|verbal) (warning|reprimand|action|measures|hearing|procedure|proceedings|letter)
     talking -? to
     telling - off
     dressing - down
     disciplinary (action|procedure|hearing|process|measures|meeting|steps)
     (take|pull|strip|remove|withdraw|revoke|cut|suspend) .. (his|her|their|the @party 's) (deploy|admin|prod|production|root|sudo|commit|merge|write|login|system)? (access|rights|privileges|permissions|permission|keys|badge|rights)
     (take|pull|strip|remove|withdraw|revoke) .. (access|rights|privileges|permissions|keys|bonus|badge) .. (from|of|off) (the|him|her|them|that|his|our)
     dock (his|her|their|the|him|them|a) ..
     (dock|cut|cancel|withhold|stop) (his|her|their) (bonus|pay|wages|salary|allowance|overtime|raise)
     (his|her|their) (contract|job|probation|employment) (be|got|get) (not|never)? (renewed|terminated|cancelled|ended|extended|over|gone)
     (not|never) renew (his|her|their|the @party 's) contract
     (terminate|cancel|end) (his|her|their|the @party 's) contract
     (hr|human resources|personnel) (have|take|deal|get|speak|talk|step|be) (a|care|with|involve|to|in)
     have (a|some|the)? (stern|serious|strong|firm|harsh|sharp|few|choice|very|difficult|angry) (words|word|chat|talk|conversation) with (the|him|her|them|that|@party|#PROPN)
     have words with (the|him|her|them|that|@party|#PROPN)
     (make|made) (an)? example of
     make (him|her|them|the @party|@party|#PROPN) (apologise|apologize|answer for|stand up|explain himself|explain herself|pay|swear|promise|own up)
     (have|get) (the|that|our|him|her|them|both|those) #NOUN|#ADJ? @party? (remove|removed|taken|sacked|moved|transferred|transfer|banned|ban|replaced|replace|escorted|written|reported|barred|fired|suspended|suspend|disciplined) (from|off|up|to|by|$|,)
     (performance|improvement|performance improvement) plan
     one more (slip|mistake|error|word|time|incident|outage) .. (and|or)
     (look|looking) for (another|a new|a different) job
     (find|get) (himself|herself|themselves)? (a|an|another) (new|easier|different|other)? (job|career|employer)
     name and shame
     made sure (he|she|they|the|everyone|everybody) .. (know|knew|learn|learned|learnt|feel|felt|regret|never) .. (who|lesson|fault|it|again|consequences)
     (clear|word) to (him|her|them|the|@party|#PROPN) .. (again|slip|out|consequences|happen)
     (report|escalate) (him|her|them) to (his|her|their|hr|the|management|human)
     (finally|eventually|at last) (admit|admitted|confess|confessed|owned up|own up) (that|to|he|she|they|it)?`,
  ),
];

const COUNTERFACTUALS: BlameRow[] = [
  ...rows(
    'counterfactual',
    undefined,
    `if (the|our|those|that)? #ADJ|#NOUN? (@party|@customer|#PROPN|he|she|they|people|everyone|everybody|someone|somebody) (simply|just|only|actually|ever|once) #INFL
     if only (the|a|an|our|that|those|some|one|he|she|they|somebody|someone|people|more)? #ADJ|#NOUN? (@party|@customer|#PROPN|he|she|they|somebody|someone|people|engineers)
     (any|a|an|every) (half|semi)? -? (competent|decent|proper|real|good|careful|responsible|experienced|sane|sensible|reasonable|trained|qualified|serious|normal|attentive|professional|awake|halfway competent) #ADJ|#NOUN? (@party|person|human|professional) (would|should|could|know|knows) (have|never|not|at least|#VERB)?
     any (@party|idiot|fool|child|first-year|first year|student|beginner|five-year-old|kid|monkey|toddler|novice) (could|would|can|should|know|knows) (have|tell|see|#VERB)?
     (a|any) (child|first-year|first year student|five-year-old|toddler|monkey|blind man|schoolboy) (could|would) have
     (with|had we had|given) (proper|competent|real|decent|better|good|serious|professional) (engineers|developers|people|admins|operators|staff|testers|contractors|suppliers|vendors|managers|technicians) .. (would|could|might)
     should have know better
     should (really|well|have|by now|frankly)? know (better|by now|that|not|how)
     ought to (have)? know (better|by now)?
     know better than
     (could|might) have (at least|easily|simply|just|bothered)
     is it (really|so|that)? (too)? (much|hard) to ask
     how (hard|difficult) (can|could) it be
     what (if|was|were) (he|she|they) thinking
     none of this .. if (the|a|our|he|she|they|that|@party|#PROPN)`,
  ),
];

const SELF_CONTEMPT: BlameRow[] = [
  ...rows(
    'self-contempt',
    'self',
    `be (just|simply|frankly|clearly|obviously|completely|totally|utterly|absolutely|plain|rather|pretty|quite|always|so|too|really|very|being|such|a bit|bit|downright|basically|honestly|an|a|that)? (an|a|too|so|just|very|really)? (stupid|dumb|an idiot|idiot|useless|hopeless|incompetent|careless|sloppy|lazy|moron|fool|foolish|thick|dense|dim|daft|clumsy|scatterbrained|forgetful|idiotic|brainless|worthless|rubbish|terrible|disorganised|disorganized|negligent|pathetic|clueless|inept|disgrace|failure|fraud|impostor|imposter|liability|muppet|numpty|twit|clown|@contempt-noun)
     be (not|never) (smart|clever|bright|good|cut out|careful|fit) (enough)? (for|to|at|with|enough|person) (this|the|it|be|do|such|computers|production)?
     (have|'ve) no business
     be (always|just) (like that|the type|that person|one of those)`,
  ),
  ...rows(
    'self-contempt',
    undefined,
    `my own (#ADJ)? (stupidity|carelessness|incompetence|laziness|negligence|sloppiness|idiocy|ineptitude|ignorance|arrogance|clumsiness|foolishness)
     my (sheer|utter|usual|complete|total|characteristic|typical)? (stupidity|carelessness|incompetence|laziness|idiocy|ineptitude|clumsiness|foolishness|sloppiness)
     (stupid|idiotic|dumb|foolish|careless|stupidly|typical) (of)? me
     stupid|idiot|dummy|fool that i be
     silly me
     (i'm|im|i am) (just|simply|too|such|so|a|an)? (a|an|too|so)? (just)? (stupid|dumb|idiot|useless|hopeless|incompetent|careless|sloppy|lazy|moron|fool|thick|dim|clumsy|forgetful|scatterbrained|disorganised|disorganized|@contempt-noun)
     i (deserve|deserved) (it|that|the blame|to be|all)`,
  ),
];

/** Every phrase that lays a fault. */
export const BLAME_ROWS: readonly BlameRow[] = [
  ...FAULTS,
  ...ATTRIBUTIONS,
  ...CONTEMPT,
  ...PUNISHMENTS,
  ...COUNTERFACTUALS,
  ...SELF_CONTEMPT,
];
