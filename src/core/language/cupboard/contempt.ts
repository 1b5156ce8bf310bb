/** Phrases that judge people, punish them, or put oneself down. */
import { idea, type BlameRow } from './blameRow';

/** Each group is one idea; the doer of its first word is looked up where it names nobody. */
export const CONTEMPT_ROWS: readonly BlameRow[] = [
  // A judgement set before a person's name.
  ...idea(
    'contempt',
    'anybody',
    `@contempt-adjective (and|,)? (#ADJ|#NOUN)? (#ADJ|#NOUN|#PROPN)? (@party|people|guys|lot)
     (inexperienced|untrained|unqualified|novice) <kind> @party #ADV? (have)? (@act|@damage|@harm|run)
     (people|someone|somebody|guys|folk|@party) who #ADV? (think|believe|reckon) (that)? <the> (#NOUN|#PROPN) be
     so - called <kind> (@party|expert|professional|specialist|#NOUN)
     (self-styled|self-proclaimed|self-appointed|supposed|alleged|esteemed|illustrious|precious) (#ADJ|#NOUN)? (@party|expert|professional|specialist|genius)
     (lazy|useless|idle|stupid|dumb|hopeless|arrogant|careless|clueless|incompetent|dozy) (lot|bunch|crowd|gang|shower|crew|mob|sods|sod|git|gits|bastards|bastard|so-and-so)
     the (#NOUN|#PROPN|#ADJ) (lot|mob|brigade|clowns|geniuses|wizards) (in|over|at|had|have|did|never|can|who|downstairs|upstairs)
     (some|that|our|another|these|those|resident|local|such|what|complete|total|utter|absolute|bunch of|load of|pack of) (an|a)? (complete|total|utter|absolute|bloody|proper|right|useless|lazy|little|#ADJ)? @contempt-noun
     a (complete|total|utter|absolute|bloody|proper|right)? @contempt-noun (in|at|from|who|had|have|decide|think|leave|write|put)
     (some|that|the|our|resident|another|these|those|local) (#ADJ)? (genius|einstein|mastermind|visionary) (in|at|from|over|who|have|decide|think)
     some (hero|wizard|ninja|rockstar|expert|superstar) (in|at|from|over|who|have|decide|think)
     what a (#ADJ)? (@contempt-noun|shower|disgrace)
     shame on (@party|<name>|<pronoun>|you|the|that|our)`,
  ),
  // As if it were their nature.
  ...idea(
    'contempt',
    'anybody',
    `(which|that) tell you (all|everything)? about
     tell you|me|us (everything|all|a lot|plenty|enough|something) .. about
     (typical|typically) (of)? (that|those|this|these|the|our)? (#ADJ|#NOUN)? (@party|@customer|<name>)
     (typical|classic|standard) (#NOUN|#ADJ)? (@party|@customer) (,|:|$|move|behaviour|behavior|stuff|nonsense|attitude|arrogance)
     , typical $
     what they (learn|teach) (at|in) (school|university|college)
     what they (do all day|get paid for)
     wonder (how|why|what) (he|she|they|<party>) #ADV? (get|got|pass|passed|hire|be hired)
     what (do|can|did|would) (you|one|we|i) expect (from|of)? (@party|<pronoun>|$|when|the|a)?
     (you|we|one|i) (can not|can never|could not|could never) (really)? expect (the|a|an|our|any)? #ADJ? (@party|@customer|<pronoun>) to
     what (you|one|we)? (get|happen|happens) (when|if|for) (you|one|we|they)? (#ADV)? (let|letting|hire|hiring|leave|leaving|put|putting|give|giving|allow|trust|trusting|outsource|outsourcing|rely|relying)
     because of course (he|she|they|it|<name>|@party)
     (even)? by (his|her|their) (own|usual|low) (low)? standards
     true to form
     for once (in (his|her|their) life|lives)? $
     his|her|their|whose idea of ... be
     get what (he|she|they) deserve
     have it coming
     (in|with) <their> (infinite|great|boundless)? wisdom
     god (bless|knows) (<pronoun>|what|why|who)
     bless (<pronoun>|his|their) (little|cotton|heart|hearts|socks|poor)?
     be (always|forever|constantly|invariably) (late|wrong|asleep|last|breaking|complaining|blaming|pushing|forgetting|moaning|ignoring|rushing|slow)`,
    {},
  ),
  // No trust in them.
  ...idea(
    'contempt',
    'anybody',
    `(not|never) to? trust <someone> (with|to)
     (would|do|could|can) (not|never) (even)? trust (the|that|this|those|our|a|any)? (#ADJ|#NOUN)? (@party|<name>|<pronoun>|lot|bunch|crowd) (to|with|any|again|as|$)
     never (again)? (will|would|shall)? (i|we)? (again)? trust (the|that|this|those|our|a|any)? (@party|<pronoun>) (to|with|any|again|$)
     never let (the|that|this|those|our|a|any)? (#ADJ|#NOUN)? (@party|<pronoun>) (near|touch|loose|anywhere|within)
     (should|ought) (not|never) be (let|allowed|left) (anywhere)? (near|to|loose|alone|unsupervised|within)
     let .. loose on
     who (let|lets|hired|hires|allows|gave|puts) (<pronoun>|these|that|this|those)
     (what|whatever) (do|are|were|was|is|be) (we|they|he|she|the|those|these) .. (paying|pay|thinking|paid|smoking|doing all day) (<pronoun>|for)?
     what (sort|kind|type) of (@party|person|idiot|company|people|organisation|organization)
     who (even)? does that`,
  ),
  // Wits that are missing.
  ...idea(
    'contempt',
    'anybody',
    `(not|never) the (sharpest|brightest|quickest|smartest|cleverest)
     not (exactly|quite|precisely)? rocket scientists
     must have be (drunk|asleep|high|half asleep|half-asleep|drinking|dreaming|blind|stoned|mad)
     have (just)? one job ($|,|in|and|to)
     one job , one
     (with|have) no (brain|brains|spine|backbone)
     without a (brain|clue|spine|backbone)
     a (few|couple of) #NOUN short of
     (waste|total waste|complete waste) of (space|money|oxygen) (,|$)
     (his|her|their) (arse|ass) from
     (should|ought to|want to|need to) be (deeply|thoroughly|frankly|truly)? ashamed`,
  ),
  ...idea(
    'contempt',
    'anybody',
    `(nobody|no one|none) (in|on|at|from|over in) <someone> ... (have (the|a|any) (#ADJ)? (clue|idea)|think|read|care|bother|test|look|listen|check|take (ownership|responsibility|care|it|anything))
     (not one|none|neither) of (them|the|those|these) .. (bother|switch|think|have the (wit|sense|guts)|have a clue|take any responsibility|take responsibility)`,
    { contrast: true },
  ),
  // What they are, said of them.
  ...idea(
    'contempt',
    'people',
    `be <very> (#ADJ (and|but|,)|bad than|worse than|little more than)? <very> @contempt-adjective
     be <very> (a|an|the|our|my)? (bunch of|load of|pack of)? (a|an)? (complete|total|utter|absolute|bloody|proper|right|real|lazy)? @contempt-noun
     be not (very|particularly|exactly|terribly|too|that|really|always|so|the most)? @virtue
     get (sloppy|lazy|careless|complacent|cocky|greedy)
     (clearly|obviously|apparently|evidently|seem to|still|genuinely|honestly|really) (think|thinks|believe|believes|reckon|reckons|imagine|imagines) (that|a|an|the|he|she|they|it|#NOUN)
     (supposedly|allegedly|ostensibly)
     (can|could) (not|never) be trust|trusted
     always (want|demand|ignore|forget|moan|complain|push|rush|break|blame|find|think|assume|leave|panic|click|cut|pull|mess|screw|let us)`,
  ),
  // Wits that they do not use, with or without a denial.
  ...idea(
    'contempt',
    'anybody',
    `(use|engage|switch|turn|leave) (his|her|their) (head|heads|brain|brains|loaf|common sense)
     with both hands`,
    { anyway: true },
  ),
  // What they do not care for, know or dare; told of others beside the narrator it may be a boast.
  ...idea(
    'contempt',
    'people',
    `(not|never) <ever> care (about|less|enough|one|a|$|,|;|if|who|what|that)
     could not care less
     (not|never) <ever> think ($|.|,|before|about|ahead|past|things|twice)
     (not|never) <ever> understand (computers|technology|basic|the basics|the first|even)
     (never|not) <ever> (learn|listen|change) $
     (not|never) <ever> read (anything|the|a|their|his|her|our|emails|email|instructions|manuals|docs|documentation|messages|warnings|notices|it|what|release)
     read never
     (always|invariably|constantly|forever) (want|demand|ignore|forget|moan|complain|push|rush|break|blame|find|expect|think|assume|leave|panic|click|cut|do this|do that|do the same|pull|mess|screw|let us)
     have not (got)? (the|a|any) (faintest|foggiest|slightest|first|remotest|clue)
     (not|never) (have|get) (the|a|any) (faintest|foggiest|slightest|first|remotest|clue)
     have <very> no (clue|business|sense|shame|excuse|concept|notion|discipline|respect)
     have <very> no idea (what|how) (he|she|they) (be|do)
     (not|never) know (his|her|their) (arse|ass|elbow)
     not know (what|how|why) (he|she|they) (be|do)
     (not|never) know (one end|the difference|the first thing|any better|better)
     still not know
     out of (his|her|their) depth
     in over (his|her|their) head|heads
     not up to (it|the|scratch|standard|much)
     (can|could) (not|never) tell .. from
     (can|could) (not|never) ... (if (his|her|their) life|with both hands|to save (his|her|their) life|with a map|without adult)
     (can|could) (not|never|hardly|barely) (spell|organise|organize|count|manage (even|that|both|the two|one))
     (can|could) (not|never) even (read|spell|write|count|open|find|do|use|be|get|bother|run|turn)
     (be|think|believe|consider) .. (above|beneath) (it|that|such|<pronoun>|us|all|this) (all)? $|,|and
     (fancy|fancied|consider|think) <self>
     asleep at the (wheel|switch)
     asleep (on the job|again|as (ever|usual|always))
     sleep on the job
     have (other|better|more important) (priorities|things to do)
     be more (interested|concerned|worried) (in|with|about)
     only <ever> care about
     (prefer|preferred|love|like|choose) to (watch|sit|sleep|do|blame|talk|complain|moan|pretend|hide|wait)
     would rather .. than
     (decide|think|know|believe|reckon|assume) (he|she|they) (know|be) (best|better|clever|smart|cleverer|smarter|above|special)
     think it (be|would be) .. (good|great|clever|bright|brilliant|fine|fun|funny) (idea|thing|plan|time)? to
     take it upon <self>
     have the bright idea
     (shrug|yawn|whine|whinge|sulk|grumble|snigger|giggle|gawp)
     roll (his|her|their) eyes
     (insist|maintain|claim) (it|that|everything) .. (our|my|us|fine|nothing)
     be (learning|practising|practicing|googling) (his|her|their) own
     (pull|pluck) .. out of (thin|the|his|her|their) (air|hat|arse|ass|backside)
     should be #ADV? (replace|replaced|fire|fired|sack|sacked|outsource|outsourced|disband|disbanded|dissolve|dissolved)
     should <very> (look|find|get|try|seek|consider|stick|go back|stay|be looking) .. (job|career|school)
     have (the)? (nerve|gall|cheek|audacity)
     make (it|things|everything|matters) (much|even|far)? worse
     take (his|her|their) (own)? sweet time`,
    { contrast: true },
  ),
  // Evidence before their eyes; motives imputed.
  ...idea(
    'contempt',
    'others',
    `under <their> (very)? (nose|noses)
     stare|staring <pronoun> in the face
     (in front of|before) <their> (very|own)? (nose|noses|eyes)
     be (out to lunch|miles away|in cloud cuckoo land|away with the fairies|on another planet|in a world of <their> own|daydream|daydreaming)
     (like|love|prefer|want) (a|an|his|her|their) (quiet|easy) (life|time)
     want to (look|impress|go home|leave early|show off|save money|get home|be first|please|play|be seen)
     to save (<self>|face|a few|money on|a penny)
     to (look good|look busy|impress|please (<their>|the) (boss|bosses|board))
     for <their> (bonus|promotion|cv|ego)
     in <their> (hurry|rush|haste|eagerness|panic|zeal)
     because (that|it) be (how they|what they|cheap|cheaper|easy|easier|quicker|less work)
     for (what|all|the money) we (pay|paid)
     at #NUM .. (a|per|an) (day|hour)
     (charge|bill|invoice) (us|a fortune|the earth)
     for (god|heaven|pete|christ|goodness|crying) 's sake
     for crying out loud
     would you believe
     can you imagine
     if you please
     i ask you`,
  ),
  // How much good they are.
  ...idea(
    'contempt',
    'others',
    `be <very> (a|an)? <very> (liability|embarrassment|joke|nightmare|shambles|law unto|pain|menace|disgrace|mess|waste|disaster)
     (about)? as (useful|much use|helpful|sharp|bright|quick|reliable) as
     be (no|not much|not any|little|precious little) (use|good)
     be <very> (terrible|awful|bad|rubbish|hopeless|lousy|useless|poor) at
     be <very> (terrible|awful|dreadful|appalling|horrible|atrocious|abysmal|woeful|shocking|disappointing|embarrassing|laughable) ($|,|and|at|to|in)
     have (a|an|the) .. (attitude|ego|attention span|memory of|work ethic|manners)
     make (a)? (complete|total|utter|right)? (fool|idiot|ass) of
     (play|act) (dumb|stupid|innocent|the innocent|the fool)
     plead ignorance
     swear blind
     make (up)? (some|lame|feeble|endless|the usual|his|her|their)? excuses
     (come up|hide|turn up) with (an|some|another|the usual|every) excuse
     (need|have|ought|want) to (learn|grow up|wake up|get a grip|pull <their>|up <their>|sort <self>|get <their>|try harder|be told|be reminded|look in the mirror)
     should <very> (learn|grow up|wake up|get a grip|pull <their>|up <their>|sort <self>|look in the mirror|go back to)
     have <very> (two left|butter|sausage|fat) (hand|hands|finger|fingers|thumb|thumbs)
     could not be trouble|troubled`,
  ),
  // At leisure while it burned; like a beast, a child or a thing.
  ...idea(
    'contempt',
    'others',
    `(be|sit|go|spend) .. (at|in|on|watching|playing|his|her) (a|the|his|her)? (barbecue|bbq|golf|pub|beach|nap|netflix|youtube|tiktok|facebook|instagram|fishing|siesta|poker|ping pong|table football|solitaire|sudoku|crossword)
     (like|with|by|as) (a|an|the|some)? (#ADJ|#VERB|#NOUN)? -? (parrot|monkey|goldfish|toddler|sheep|ostrich|donkey|lemming|houseplant|pot plant|brick|teapot|paper bag|scarecrow|schoolboy|schoolboys|kindergarten|amateur|amateurs|tourist|zombie|bull|elephant|child|children|schoolchildren|sleepwalker)`,
    { contrast: true },
  ),
  ...idea(
    'contempt',
    'anybody',
    `replace <someone> (with|by) (a|an|the|some) (#ADJ|#VERB|#NOUN)? (parrot|monkey|goldfish|toddler|houseplant|brick|teapot|script|robot|answering machine|recording|cron job|chatbot|tape)
     (that|you|this) lot
     (those|these) (people|clowns|jokers|cowboys|geniuses|gentlemen|ladies) (in|at|from|over|who|never|can|could|will|would|do|have|#INFL)
     (people|someone|somebody|folk|anyone) like (him|her|them|that|<name>)
     (the likes of|types like) (him|her|them|that|<name>|@party)
     (dear|good|fine|lovely|wonderful|clever|wise|esteemed|learned|beloved|honoured|respected|brave)? (friend|friends) (in|at|from|over) <someone>
     (dear|fine|lovely|wonderful|clever|wise|esteemed|learned|beloved|honoured) (people|folk|folks|gentleman|gentlemen|lady|ladies|colleague|colleagues|brains|minds|experts) (in|at|from|over|of) <someone>
     (less|least) (be)? say about <someone>
     (not|do not) get me start on
     words fail me
     (i)? rest my case
     enough|nuff said
     make of (that|it) what you will
     (i)? leave you to (guess|imagine|judge)
     better off without <someone>
     (do|doing) us (all)? a favour|favor
     (clean|clear|mop|tidy) up (after|behind) <someone>
     (clean|clear|mop|pick) up <their> mess
     babysit|nursemaid|mollycoddle <someone>
     hold (his|her|their|the @party 's) hand|hands
     spoon -? feed
     spell it out (to|for)
     (words|word) of one syllable
     (drag|kick) <someone> out of bed`,
  ),
];

/** Somebody made to pay, told as if it were a remedy. */
export const PUNISHMENT_ROWS: readonly BlameRow[] = [
  // What becomes of them.
  ...idea(
    'punishment',
    'employee',
    `be #ADV? #ADV? (let go|fired|fire|sacked|sack|dismissed|dismiss|sanctioned|sanction|disciplined|discipline|reprimanded|reprimand|demoted|demote|punished|punish|penalised|penalized|penalise|penalize|admonished|rebuked|scolded|scold|grounded|fined|laid off|shown the door|walked out|marched out|escorted out|made redundant|relieved of|benched|blacklisted|struck off|barred|banned|written up|told off|hauled|made to|named and shamed|asked to leave|stripped of|suspended|terminated)
     be #ADV? (warn|warned) (formally|officially|in writing)
     be #ADV? put on (a|the)? (pip|performance|final|notice|probation|written)
     be #ADV? (taken|moved|removed|pulled|kicked) (off|from) (the|that|our|his|her|my) (project|team|rota|roster|on-call|rotation|account|site|shift)
     be #ADV? (transferred|moved|reassigned|posted|sent) (to)? (another|a different|elsewhere|somewhere|where)
     be #ADV? given (a|his|her|their|the)? <official>? (warning|talking|telling|dressing|boot|sack|notice|red card)
     get (fired|sacked|the sack|the boot|the push|his marching|her marching|(a|his|her|their|the) <official>? (warning|talking|telling|dressing|bollocking|rollicking|earful|slap|rap|p45|pink slip|red card))
     get (his|her|their) (knuckle|knuckles|wrist|ear|ears) (rap|rapped|slap|slapped|box|boxed)
     (have|need) to ask (for)? permission
     (be|get) (yelled|shouted|screamed|yell|shout|scream) at
     learn (his|her|their) lesson
     (get|receive|have) a (bad|poor|negative|low|lower) (performance)? (review|appraisal|rating|evaluation)
     receive (a|his|her|their) <official>? (warning|reprimand|talking|telling|dressing)
     (will|would) be (out|gone|history|finished) ($|,|by|if|next)
     be on (his|her|their|a) (last|final) (warning|chance)
     have to (apologise|apologize|answer for|explain <self>)
     (will|would) (not|never) (set foot|come near|go near) (again|here|near|in|prod|production|another|a|our|the|any)?
     (will|would) (not|never) do (it|that) again
     be (watch|watched|supervised|monitored|chaperoned) more (closely|carefully)`,
  ),
  ...idea(
    'punishment',
    'one',
    `lose (his|her|their) (job|bonus|post|contract)
     lose (his|her|their)? <on prod> <rights>
     no longer (work|works) ($|,|here|nights|days|with us|for us|there)
     no longer (have|has|get|gets) <on prod>? (<rights>|a job)
     no longer (touch|touches|deploy|deploys|push|pushes) ($|,|anything|alone|to production|production|prod|on)
     (since|now) be (move|moved|transfer|transferred|reassigned)
     be no longer (with|on|in|allowed|employed|at|part|welcome|permitted|working)
     (not|never) (work|works|deploy|deploys) (here|nights|with us|for us|alone|unsupervised) (any)?
     be not (allowed|permitted|welcome|trusted) (anywhere)? (near|to|in|on|within|any|back|alone|unsupervised)
     (not|never) (allow|allowed) (<pronoun>|the|that) .. (near|to touch|again)`,
  ),
  // What is done to them.
  ...idea(
    'punishment',
    'anybody',
    `(fire|sack|dismiss|discipline|demote|reprimand|punish|scold|berate|chew out|tell off|bollock|name and shame) (the|that|our|this|those|both|a)? (#ADJ|#NOUN)? [ (@party|<pronoun>) ] (,|$|and|for|on|over|that|the|after|from|off|in|at|as)
     suspend|penalise|penalize|bench|fine (the|that|our|this)? (#ADJ|#NOUN)? [ (@party|him|her) ] (,|$|and|for|over|after|from|without)
     tell (the|that|our|this|those|both|<pronoun>) (#ADJ|#NOUN)? @party? off
     let (the|that|our|this|those|both)? (#ADJ|#NOUN)? (@party|him|her) go ($|,|and|a|the|last|soon|after|because|for|in|within|that|immediately|shortly) !home
     get rid of (the|that|our|this|those|both)? (#ADJ|#NOUN)? (@party|him|her)
     part (ways|company) with (the|that|our|this|those|both|<pronoun>|@party)
     show (<pronoun>|the) .. the door
     send (<pronoun>|the @party|@party) packing
     (give|hand|get|issue) (the|that|our|this|those|both|<pronoun>|@party) .. <official>? (warning|bollocking|earful|rollicking|piece of my mind|marching orders|sack|boot|red card|hard time)
     (formal|written) (warning|reprimand)
     (remove|take|pull|kick|move) (<pronoun>|<party>) (off|from) (the|our|his|her) .. (rota|rotation|roster|project|team|account|on-call)
     a|some|the|proper|good|stern|serious|little talking - to
     telling - off
     dressing -? down
     disciplinary (action|procedure|hearing|process|measures|meeting|steps)
     (take|pull|strip|remove|withdraw|revoke|cut|suspend) .. (his|her) <on prod>? <rights>
     (take|pull|strip|remove|withdraw|revoke) .. (access|rights|privileges|permissions|keys|bonus|badge) .. (from|off) (the|<pronoun>|that|his|our)
     dock (the|that|our|<pronoun>|@party)
     (dock|cut|cancel|withhold|stop) (his|her|their) (bonus|pay|wages|salary|allowance|overtime|raise)
     (his|her|their|the @party 's) (contract|job|probation|employment) (be|get) (not|never)? (renewed|renew|terminated|terminate|cancelled|cancel|ended|extended|extend|over|gone)
     (his|her|their|the @party 's|@first-name 's) <on prod>? <rights> (be|get) #ADV? (take|taken|remove|removed|revoke|revoked|pull|pulled|cut|withdraw|withdrawn|suspend|suspended)
     (not|never) renew (his|her|their|the @party 's) contract
     (terminate|cancel|end) (his|her|their|the @party 's) contract
     (hr|human resources|personnel) (have (a|some) (word|words|chat|talk|conversation|meeting)|take care|deal with|get involve|step in|speak to)
     have (a|some|the)? (stern|serious|strong|firm|harsh|sharp|few|choice|angry) (words|word|chat|talk|conversation) with (the|<pronoun>|that|@party|<name>)
     have words with (the|<pronoun>|that|@party|<name>)
     make (an)? example of
     (yell|shout|scream|bawl) at (<pronoun>|<party>)
     (make|made) (sure)? <party> (pay|paid|pays) for
     make (<pronoun>|the @party|@party|<name>) (apologise|apologize|answer for|stand up|explain himself|explain herself|pay for|swear|promise|own up)
     (have|get) (the|that|our|<pronoun>|both|those) (#NOUN|#ADJ)? @party? (remove|removed|taken|sacked|moved|transferred|transfer|banned|ban|replaced|replace|escorted|written|reported|barred|fired|suspended|suspend|disciplined) (from|off|up|to|by|$|,)
     performance (improvement)? plan
     (face|suffer|bear) (the)? consequences
     there (would|will) be consequences ($|,|if|next)
     (rap|slap) on the (knuckle|knuckles|wrist)
     know (exactly|very well|perfectly well)? whose fault
     one more (slip|mistake|error|incident|outage) .. (and|or)
     (look|looking) for (another|a new|a different) job
     find <self>? (a|an|another) (new|easier|different|other)? (job|career|employer)
     (clear|word) to (<pronoun>|the|@party|<name>) .. (again|slip|out|consequences)
     (report|escalate) (him|her) to (his|her|their|hr|the|management|human)
`,
  ),
];

/** Contempt for oneself: a character, not a decision. */
export const SELF_ROWS: readonly BlameRow[] = [
  ...idea(
    'self-contempt',
    'self',
    `be <very> (a|an|the)? <very> (stupid|dumb|useless|hopeless|incompetent|careless|sloppy|lazy|foolish|thick|dense|dim|daft|clumsy|scatterbrained|forgetful|idiotic|brainless|worthless|rubbish|disorganised|disorganized|negligent|pathetic|clueless|inept) (person|at|with|for|to|by|about|documenter|$|,|and|of|enough|developer|engineer|programmer|operator|admin|#NOUN)
     be <very> (a bit of|something of|kind of|sort of)? (a|an|the)? (complete|total|utter|absolute|right|bloody|real)? (idiot|moron|fool|imbecile|muppet|numpty|twit|clown|dunce|disgrace|failure|fraud|impostor|imposter|liability|@contempt-noun)
     be <very> not (a|an|the)? <very> (careful|organised|organized|tidy|patient|attentive|clever|smart) (person|enough|type|one)
     be not (smart|clever|bright|cut out|careful) (enough)? (for|to|at|person)
     be not the (brightest|sharpest|smartest|cleverest|most careful|most organised|most organized)
     have no business
     (always|generally|usually) (mess|screw|break|forget|panic) (up|things|everything|under)?
     can not be trust|trusted with`,
  ),
  ...idea(
    'self-contempt',
    'anybody',
    `my (own|sheer|utter|usual|complete|total|characteristic|typical)? (own)? (stupidity|carelessness|incompetence|laziness|negligence|sloppiness|idiocy|ineptitude|clumsiness|foolishness)
     my own? (dumb|stupid|idiotic|foolish) (fault|mistake|self|head|brain)
     i never (pay attention|learn|remember anything|listen)
     my own (#ADJ)? (ignorance|arrogance|stupid|bloody)
     (stupid|idiotic|dumb|foolish|careless|typical|silly) (of)? me
     (stupid|idiot|dummy|fool) that i be
     like (an idiot|a fool|a moron|an amateur|the idiot) (i|,|$|that)
     (i'm|im) <very> (a|an)? (stupid|dumb|idiot|useless|hopeless|incompetent|careless|sloppy|lazy|moron|fool|thick|dim|clumsy|forgetful|scatterbrained|@contempt-noun)
     a memory like a sieve
     more fool me
     two left hands`,
    { anyway: true },
  ),
];
