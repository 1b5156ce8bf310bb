import type { WordClass } from '../lexicon';
import type { Row } from '../phraseSet';

/** What makes a story one person's: each idea has its own question behind it. */
export type SoloIdea = 'alone' | 'one-person' | 'no-help' | 'all-of-it' | 'unasked';

/** Words that claim the work for one person. */
export interface SoloRow extends Row {
  readonly idea: SoloIdea;
  /** True where the words claim it only if the narrator is the one who does what the verb says. */
  readonly narrator: boolean;
}

/** The words of working alone. Lemmas, and forms as written. */
export const SOLO_WORDS: readonly WordClass[] = [
  {
    name: 'aid',
    reason: 'what others could have given',
    entries: `help, helping hand, hand, assistance, aid, support, backup, back-up, input, cooperation, co-operation, involvement, guidance, second pair of hands, other pair of hands, extra hand, extra hands, pair of hands, advice, collaboration, contribution, teamwork, team, colleague, teammate, reinforcement, reinforcements, sidekick, safety net, participation, intervention`,
  },
  {
    name: 'helping',
    reason: 'what others are said not to have done',
    entries: `help, help out, assist, lift a finger, pitch in, chip in, muck in, lend a hand, give me a hand, give a hand, offer, offer help, offer to help, offer any help, offer support, back me up, come to my aid, come to help, come to my help, come to my rescue, support, contribute, volunteer, join in, stay, stay with me, step up, bother, bother to help, care, take part, participate,
      pick up the phone, pick up their phone, pick up, answer my call, answer the phone, answer their phone, answer my message, answer, reply, respond to my message, show up, turn up, get involved, move a muscle, stir, do anything, do a thing, raise a hand, stick around, pull their weight, do their share, touch it, touch anything, come near, come`,
  },
  {
    name: 'whole-work',
    reason: 'all that there was to do',
    entries: `everything, the lot, the whole lot, all of it, it all, the whole thing, the entire thing, whole thing, entire thing, whole shebang, whole nine yards, whole job, entire job, whole incident, entire incident, whole outage, entire outage, entire response, whole response, whole recovery, entire recovery, whole mess, entire mess, whole show, whole operation, entire operation, full incident, whole process, entire process, whole fix, entire fix,
      every step, every single step, every last step, each step, every task, every single task, every last task, every bit, every bit of it, every last bit, every single thing, every little thing, every piece, every part, every aspect, every last piece, every role, every job, every command, every keystroke, every decision, all the work, all of the work, all of the steps, all of the tasks, all of the jobs, all the jobs, all the tasks, all the steps, all the roles, all parts, all aspects, all decisions, all the decisions, all calls, all the calls, all three, all four, all the heavy lifting`,
  },
  {
    name: 'shoulder',
    reason: 'verbs for carrying a load of work through',
    entries: `do, handle, manage, run, carry, shoulder, take care of, deal with, look after, see to, sort out, sort, sort it all, drive, cover, juggle, tackle, own, complete, finish, solve, fix, coordinate, lead, organise, organize, oversee, carry out, take on, bear, conduct, execute, pull off, repair, resolve, restore, write, build, plough through, get through, go through, work through`,
  },
  {
    name: 'role-word',
    reason: 'parts in a response; three of them in one person are a claim',
    entries: `commander, incident commander, ic, scribe, comms lead, comms, communications, communicator, lead, incident lead, tech lead, engineer, developer, fixer, tester, operator, manager, incident manager, support, support desk, helpdesk, desk, dba, network engineer, admin, administrator, coordinator, programmer, analyst, investigator, detective, firefighter, liaison, spokesman, spokesperson, note-taker, timekeeper, resolver, responder, architect, electrician, secretary, dispatcher, team, qa, ops, reviewer, approver, deployer, storage administrator, receptionist, project manager, security, help desk, hotline, technician, driver, guy fixing it`,
  },
];

interface Family {
  readonly idea: SoloIdea;
  /** Why its phrases belong together. */
  readonly reason: string;
  readonly narrator?: true;
  readonly phrases: readonly string[];
}

const FAMILIES: readonly Family[] = [
  {
    idea: 'alone',
    reason: 'the manner of the work',
    narrator: true,
    phrases: [
      '(all|entirely|completely|totally|wholly|purely|literally|pretty much|almost|truly|basically)? [ (all|entirely|completely|totally|wholly|purely)? on my own ] !#NOUN !#ADJ !#PROPN !initiative',
      '(all|entirely|completely|totally|wholly|purely)? by myself',
      '(all)? by my lonesome',
      'on my (lonesome|tod|todd|jack|jack jones|sweet own|bill)',
      'under my own (steam|power)',
      '(through|in|with) my (own)? (two|pair of) hand',
      'in my own hand',
      '(all|entirely|completely|totally|truly|utterly|quite) alone',
      '(unaided|unassisted|unsupported)',
      '^ alone ,',
      '(do|did|done|handle|fix|solve|sort|manage|run|work|take|took|carry|decide|act|resolve|finish|write|restore|rebuild|fight|fought|stand|stood|crack|go|went|troubleshoot|debug|recover|bring|brought|get|got|face|faced|tackle|deal|analyse|analyze|diagnose|lead|coordinate|make|made|repair|complete|see|saw|push|drive|be in|work on|cover|trace|find|found|search|investigate|bisect|patch|restart|rewrite|read|check|watch|monitor|start|battle|figure|test|deploy|roll|revert|migrate|reboot|answer|run|spend|spent|organise|organize|build|built|switch|replace|hunt|struggle) .. [ alone ] ($|,|and|or|from|until|till|with|in|at|for|because|since|as|to|all|through|against|that|while|but|so|start|without|right)',
      '(do|did|done|handle|fix|solve|sort|manage|run|work|take care of|carry|resolve|finish|restore|rebuild|fly|go|went|operate|respond|all of it|whole thing|it|lead|debug|tackle|pull it off) .. [ solo ] !#NOUN !mode',
      '(always|usually|only|still) work (best|better|faster|well) (alone|by myself|on my own|solo)',
      'work (best|better|faster) (alone|by myself|on my own|solo)',
      '(have|had) to (do|handle|fix|carry|manage|solve|figure|sort) (everything|it all|all of it|it|the lot|all) .. (myself|alone)',
      '(do|did|handle|fix|solve|run|manage|write|sort|finish|complete|carry|build|make|resolve|own|be) @whole-work (, ..)? myself',
    ],
  },
  {
    idea: 'one-person',
    reason: 'a team of one, by name',
    phrases: [
      '(a|one|the)? (one-man|one-woman|one-person|one man|one woman|one person|single-person) (#ADJ|incident|on-call|support|rescue)? (response|recovery)? (show|band|team|army|operation|job|effort|crew|department|response|mission|war room|bridge|shop)',
      '(team|army|crew|squad|department|war room|party|staff|band|committee|response team|bridge) of (one|1) !of !hundred !thousand !million !in !or !to !@team-member',
      "(be|was|is|am|as|a|my|='s|effectively|really|purely|largely|entirely) .. [ solo (effort|job|run|mission|performance|act|fight|project|show|operation|piece|work|response|flight|journey|recovery|rescue|battle|gig|undertaking|exercise|fix) ]",
      '(lone wolf|lone ranger|lone operator|lone engineer|solo act)',
      'i (be|was|am|became|become) (basically|effectively|literally|the|=the|practically|all)? (the)? (whole|entire)? (team|department|war room|response team|incident team|crew) $|,|that|for|and',
      'there be no (team|we) (,|:|;|there|only|just|in|$)',
      '^ (it be|there be|so|with|and|only|that be|literally|really|mostly|,|because|then|at the end)? (only|just) (=me|myself|i|yours truly) $|,|and|against|in|on|with|alone|at|versus|vs|from|fighting|for|who|doing|working|, ..',
      "(be|was|is|='s) (all|only|just|literally just|all just) (=me|myself|yours truly) $|,|and|alone|from|who|doing|against",
      '(=me|myself|i|yours truly) and (no one|nobody|no-one) (else)?',
      '(=me) , myself and i',
      '(it|that) be (=me|i) (alone|and only|by myself|and nobody|and no one) ',
      '(by|be|was) (yours truly|=me|myself) (alone|and nobody|and no one|and only|personally)',
      '(do|did|done|fix|fixed|handle|handled|solve|solved|write|written|build|built|run|carry) (all|entirely|solely|single-handedly)? by (yours truly|=me|myself) $|,|and|alone',
      '(everything|all|all of it|the whole thing|every .. |each .. |the lot|@whole-work) .. be|was (=me|yours truly|down to me|up to me|left to me|on me|on my shoulder|my job|mine|my doing|my work) $|,|and|;|alone',
      '(everything|all|all of it|it all|whole .|burden|weight|responsibility|@whole-work) .. (fall|fell|land|landed|rest|rested|left|leave|rely|stay|stayed|end|ended|run|ran|go|went|pass|passed|hang) (up)? (entirely|solely|squarely|all)? (on|to|upon|with|through) (=me|my shoulder|my own|my two|my desk|yours truly|my hand|my plate) $|,|and|alone|;|hand|that',
      '(left|leave) to me (alone)? $|,|and|,',
      '(everything|all|the lot|all of that|@whole-work) (be)? (do|done|handle|handled|write|fix|fixed|carry|carried) by (=me|yours truly|myself|one person|one man|one woman)',
      '(be|was) (all)? down to me $|,|and|;|alone|to',
      '(commander|scribe|engineer|programmer|operator|desk|manager|technician|admin|administrator|developer|tester|support|detective|doctor|nurse|pilot) .. in one (person|body|head|pair|man|woman)',
      '(wear|wore|worn|wearing) (every|all the|all|three|four|five|six|several|many|all of the) hat',
      '(do|did|doing) the (work|job|jobs) of (a whole team|an entire team|@number|a team|several|many|a whole|a full)',
      '(on|upon) my (own)? shoulder (alone|without)',
      '(carry|carried|bear|bore) .. on my (own)? shoulder',
      'leave|left to my own device',
      'leave|left me (all)? (alone|to deal|to it|to fix|to handle|to sort|to clean|holding|on my own|by myself|with the mess|with everything|with all)',
      '(be|was|i be|feel|felt|completely|totally) (abandon|abandoned|deserted)',
      '(entire|whole|complete) #NOUN .. (by me|by myself|by yours truly)',
      '(do|conduct|perform|carry out|lead|handle|write|run) (by me|by myself|by yours truly) (alone|in isolation|personally|and me only|only)',
      '(nobody|no one|no-one) (but|except|besides|apart from|other than) (=me|myself|yours truly) (be|was|touch|work|do|did|have|had|lift|move|contribute|take|took|type|typed|get|got|write|wrote|fix|join|turn|show|care)',
      "(do|did) @number|several|many (people|person|man|men|woman|engineer|team|colleague) 's|' (work|job|shift)",
      '(run|ran) the (whole|entire)? show',
      '(one|single|only) (person|engineer|man|woman) (do|did|doing|handled|handle) (everything|it all|all of it|the lot)',
      'i (be|was) (the (only one|only person) (working|who work|who worked|who do|who did|doing|fixing|handling|on it|on this|involved|on the problem|who lift|who move|who care|who bother)|alone (with|against) (it|the|a|this|everything))',
      '(=i be|=i become|act as|acted as|play|played|be|was|as) (both|the|a|an|my own)? @role-word (, (the)? @role-word)? (, (and)?|and) (the)? @role-word (, (and)?|and|and the) (the)? @role-word',
      '(=right|=well|=properly) , (you)? (have to|had better|must|better)? do it yourself',
      'be (all)? mine (from|alone|and mine alone|start|end)',
      '(by|with|through) (one|a single|just one|only one) pair of hand',
      '(wear|wore|wearing) the .. hat ... hat',
      '(=i) myself alone',
      'onto|on my (own)? (two)? shoulder $|,|and|;|alone',
      'there be no ("|“|\')? we ("|”|\')? ',
      '(who|if anyone|if anybody) (help|helped) .. (nobody|no one)',
      '(all|both) of (that|this|it|them) (be|was) (=me|just me|only me|mine)',
    ],
  },
  {
    idea: 'one-person',
    reason: 'left to it',
    narrator: true,
    phrases: [
      '(be|was|were|get|got|been) (leave|left) (all|completely|totally|quite)? (alone|on my own|by myself|to deal|to handle|to fix|to sort|to clean up|holding the|to carry|to face|to cope|to fend)',
    ],
  },
  {
    idea: 'no-help',
    reason: 'help that did not come, told as merit or as complaint',
    phrases: [
      "(without|with no|with zero|with little|with hardly any|with not) (so much as|one|a|any|even|much|the slightest|any real|the least|anybody 's|anyone 's|anybody else 's|anyone else 's|a bit of|an ounce of|a shred of|a single|one single|zero|nobody 's|other people 's|outside|my colleagues)? (#ADJ|bit of)? (@aid|help) (whatsoever|at all|from|$|,|and|or|of any|i)",
      '(zero|no|nil|not one bit of|little or no|next to no|not any|not an ounce of|not a shred of) (#ADJ)? (help|assistance|support|backup|back-up|input|cooperation|aid|guidance|helping hand) (whatsoever|at all)? (from|of)? (anyone|anybody|above|below|the|my|any|a|our|legal|security|management|colleagues|platform|#NOUN|#PROPN)',
      '(no|not any|zero|without) (#ADJ)? (help|assistance|support|backup|input|cooperation|aid) (whatsoever|at all|of any kind|given|offered|came|coming|arrived|in sight)',
      '(get|got|have|had|receive|received|there be) (absolutely|exactly|precisely)? (no|zero|nil|not any|little) (#ADJ)? (help|assistance|support|backup|back-up|cooperation|aid|helping hand) !desk !contract !ticket !line !page !team !plan !agreement !hours',
      '(help|assistance|support) (that)? (i|=i) (get|got|receive|received|have|had) .. (zero|nil|none|nothing|no)',
      '(no|not one|not a single|not another|zero|no other) (other|second|extra|more|helping)? (colleague|pair of hands|pair of eyes|living soul|soul|hand|human|human being|person|teammate) .. (in sight|near it|on (this|it)|beside me|with me|anywhere|around|at my side|to help|but me|helped|touch|touched|offered|came)',
      '(not one|not a single|no) other (pair|person|soul|living soul|human|hand)',
      '(no|zero|without) (back-up|backup) , (no|zero)',
      '(@nobody|nobody|no one|not one person|not one of them|none of them|not one .. ) (else)? (from|in|on|of)? .. @helping (me|=me|to help|at all|once|or|with|with me|out|,|and|$|all night|until)',
      '(@nobody|nobody|no one|not one person|not one of them|none of them|not one .. ) .. (lift a finger|lift so much|bother|offer|pick up the phone|pick up their phone|pick up his phone|come to my|give me a hand|back me up|help me|have my back|hold my hand|bat an eyelid|stick around)',
      '(nobody|no one|no-one) else (in the #NOUN|on the #NOUN|there)? @helping',
      '(nobody|no one|no-one|not one|none) (else)? (from|in|on|of) .. (join|joined|help|helped|come|came|offer|offered|answer|answered|support|supported|contribute)',
      '(nobody|no one|no-one) else (be|was|were|get|got|do|did|touch|touched|lift|lifted|work|worked|take|took|have|had|contribute|contributed|type|typed|join|joined) (involved|involve|on it|on this|on the case|there for|working|anything|a thing|it|part|a hand|a finger|in this|in it|a hand in)',
      '(with|have|had|there be) (nobody|no one|no-one|not a soul|nobody else|no one else|no-one else) (to (turn|ask|help|share|spell|lean|talk|call|rely|support|hand|back|hold|lend|relieve|consult)|at my side|by my side|beside me|next to me|behind me|around|else|with me)',
      '(with)? (nobody|no one|no-one) .. (pick up|answer|picking up|answering) (the|their|his|her|my|a)? (phone|call|calls|phones|message|messages)',
      'without (a|any|one|another) (single)? (living)? (soul|person|human|human being|colleague|helper|teammate)',
      'without (asking|troubling|bothering|involving|disturbing|waking|needing|calling|consulting|relying on|depending on|anyone|anybody|any of) (for)? (a|any|one|anyone|anybody|help|single|the|my|others|other)',
      'without (anyone|anybody) (else)? (help|helping|lift|lifting|involved|being|else|to|around|beside|from|on)',
      '(rest|rest of the team|others|team|colleague) .. (might as well|could as well|may as well) (not|have)',
      "(can not|could not|can't) (count|rely|depend|lean) on (anyone|anybody|any|a single|the|my team|the others|others)",
    ],
  },
  {
    idea: 'all-of-it',
    reason: 'all the work, done by the narrator',
    narrator: true,
    phrases: [
      '@shoulder (literally|absolutely|pretty much|practically|nearly|basically|almost)? @whole-work !(i|we|he|she|they|you|possible|right|wrong|by|through|again|else|that|down|on|back|off|up|over|carefully|calmly|properly|correctly|in|at|before|after|twice|was|were|be|is|#INFL|#NOUN|with|for|into|as|about|except|but|to|slowly|quickly|together)',
      '@shoulder (literally|absolutely|pretty much|practically|nearly|basically)? @whole-work (myself|alone|on my own|personally|by myself|solo|from (start|first|a|the first|beginning|triage|detection|diagnosis|begin|top|end|the start|the moment|alarm|alert)|, start|start to|end to end|, from)',
      "(do|did|handle|write|make|take|fix|run) (everyone|everybody) (else)? 's (job|work|task)",
      "#PROPN|#NOUN 's|s' job .. and my own",
      '(cover|covered|fill|filled|play|played|take|took|hold|held|combine|combined|juggle|juggled) (all|every|all the|all of the|each|all three|all four) (#ADJ)? (role|position|seat|part|job)',
      '(draft|write|wrote|chase|chased|fix|test|do|did|code|coded) .. (and) (ship|close|closed|deploy|deployed|send|sent|finish) (the lot|all of it|everything|it all|the whole thing)',
      '@shoulder (both|all|each) ... personally',
      '@shoulder (every|each|all the|all of the) ... (myself|by myself|on my own|alone) $|,|and|from',
      '(take|took|make|made) all (the)? (decision|call) (alone|myself|by myself|on my own|solo)',
    ],
  },
  {
    idea: 'unasked',
    reason: 'others who were deliberately left out',
    narrator: true,
    phrases: [
      '(ask|asked|need|needed|involve|involved|call|called|wake|woke|consult|consulted|trust|trusted|bother|bothered|want|wanted|wait for|waited for) (nobody|no one|no-one|not a soul|not one person) (for|,|and|$|to help|else|in|about|because|;)',
      "(do|did|would|could|have) not (even|really)? (need|want|require|ask for|wait for|seek|have to ask|call for) (any|any of|anyone 's|anybody 's|anyone else 's|the|their|a|other|others ' )? (help|assistance|support|backup|input|advice|hand|team)",
      '(do|did) not (ask|involve|wake|consult|trouble|bother|call|need|trust|escalate to|loop in|bring in|wait for|rely on|disturb|let) (in)? (anyone|anybody|a soul|any of|another soul|anybody else|anyone else|a single person|others|the others|the rest)',
      '(see|saw|find|found|have|had|feel|felt) no (reason|need|point|use|cause|time) (to|in|for) (wake|waking|ask|asking|involve|involving|call|calling|bother|bothering|trouble|troubling|loop|bring|page|paging|consult|consulting|disturb|disturbing) (in)? (anyone|anybody|others|the others|the team|people|a colleague|another|a soul|my)',
      '(rely|relied|trust|trusted|depend|depended|count|counted) (on)? (nobody|no one|no-one) (but|except|other than) (myself|=me)',
      '(never|not once) (ask|asked|call|called|reach|reached) (out|anyone|anybody|a soul|my team|the others|another)? for (help|a hand|a second|assistance|backup|support|advice|any)',
      '(ask|asked) for no (help|assistance|support|advice)',
      'not to (loop in|involve|bring in|wake|ask|page|call) (the|any|my|other|our) #ADJ? (team|colleague|department|engineer|people|squad)',
      'not to (ask|involve|wake|consult|trouble|bother|call|trust|escalate to|loop in|bring in|wait for|rely on|disturb|page) (anyone|anybody|a soul|any of|others|the others|the rest|my colleague|my team|the team)',
      '(do|did) not (ask|escalate|call) , (do|did) not (ask|escalate|call|wait)',
      '(keep|kept) (it|everything|it all|the whole thing|all of it|the whole affair|this|that|the (problem|incident|outage|issue|failure|breach|leak|matter|news|investigation|fix|diagnosis)) (all)? (to myself|in my own hand|between me|quiet|under wraps)',
      '(prefer|preferred|choose|chose|decide|decided|like|rather) (to|do)? (work|do|handle|fix|solve|tackle|deal|manage|keep) .. (alone|by myself|on my own|solo|myself)',
      '(leave|left|let) (them|the others|everyone|everybody|the team|the rest) (all)? (sleep|asleep|sleeping|in bed|out of it|in peace)',
      '(easier|quicker|faster|simpler|better) (to do|doing|do) (it|everything|this|that) (all)? (myself|alone|by myself|on my own)',
      '(deal with|dealt with|fix|handle|solve|sort out|resolve|repair) .. (off my own bat|in secret|secretly|in isolation|discreetly) ',
      'mute|muted the (channel|call|bridge|team|group)',
    ],
  },
];

/** Every claim that is known by its words. */
export const SOLO_ROWS: readonly SoloRow[] = FAMILIES.flatMap(
  ({ idea, narrator, phrases }): SoloRow[] =>
    phrases.map((each) => ({ phrase: each, idea, narrator: narrator ?? false })),
);
