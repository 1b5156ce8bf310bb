/** Reasons for decisions: what announces one, what weighs options, what only hints. */

/** Verbs of steps and choices in a response, and of telling; a reason for other verbs is no rationale. */
export const ACTED: ReadonlySet<string> = new Set(
  `choose, decide, prefer, opt, elect, pick, leave, keep, wait, hold, hold off, tell, call, phone, ring, declare, raise, treat, classify, rate, log, downgrade, upgrade, put, give, ask, send, write, say, post, agree, take, go, use, start, avoid, skip, stay, move, turn, switch, shut, pull, cut, roll, revert, restart, fail, scale, block, disable, drain, throttle, stop, pause, restore,
  close, set, let, limit, widen, accept, push, refuse, prioritise, prioritize, communicate, announce, delay, postpone, hand, bring, include, escalate, reboot, swap, isolate, page, run, serve, shift, split, insist, object, resist, reject, rule, reload, refund, rerun, replay, rebuild, do, want, set off, cap, force, freeze, lock, take down, warn, inform, notify, publish, wake, evacuate, quarantine, reroute, divert, favour, favor, settle, commit, sequence, order, deprioritise, ignore, trade, stick, bypass, reduce, increase, lower, add, open, follow, need, mail, email, propose, advise, recommend, buy, fall, work, decline, withhold, separate, begin, cancel, concentrate, focus`
    .split(',')
    .map((verb) => verb.trim()),
);

const BETTER =
  'cheap|cheaper|better|safe|safer|worse|quick|quicker|fast|faster|risky|riskier|preferable|easier|kinder|simpler|costlier|dearer|expensive|dangerous|harmful|more dangerous|more expensive|more important|less risky|less harmful|more harmful|good enough|acceptable|slower|higher';

/** Words that announce a reason for what one decided. */
export const REASONS_GIVEN: readonly string[] = [
  '(my|our|her|his|their|the) (reasoning|thinking|logic|rationale|argument|calculation|thought process) (be|:|go|went|behind|there)',
  '(this|that) (be) (the|my|our) (thinking|reasoning|logic|idea behind|calculation|reason i|reason we)',
  'the reason (i|we) (do|did|choose|chose|decide|decided|go|went|leave|left|hold|held|wait|waited|want|wanted|roll|rolled|call|called|tell|told|keep|kept|prefer|stop|stopped)',
  'the reason (to|for (#VERB|leaving|not|waiting|the (rollback|failover|choice|delay|order)))',
  '^ why (#NOUN|#VERB|not|the|we|i|a) .. (and not|not|over|first|:|,|be|we|i)',
  '(and)? that be why (i|we)',
  'on the (theory|grounds|basis|assumption|principle|logic|premise) (that|of)',
  '(for|with) the (simple|plain|good|very|same|obvious)? reason that',
  ', that be why',
  "(therefore|hence|which be why|so) (i|we|i'd|we'd) (choose|decide|go for|went for|leave|hold|opt|prefer|stick|stay|keep|kept|wait|waited|left|chose|accept|put up|stop|widen|limit)",
  'which be why (i|we) .. (#VERB)',
];

/** One option against another, a price against a gain. */
export const WEIGHED: readonly string[] = [
  `(#NOUN|#VERB|it|that|this|which|one|side|option|dead|slow|late) .. (be|been|would|feel|was|were) (also|always|much|far|still|a lot|simply|clearly|somewhat|be|have been)? (${BETTER}) .. than (#VERB|#NOUN|a|an|the|no|any|to|for|it|#ADJ|late|none|#PRON)`,
  '(slow|stale|late|degraded|partial|something|ugly|old|one|half|some|boring) #NOUN? .. beat (no|a|any|the|none|nothing|#ADJ|#NOUN)',
  '(ugly|slow|boring|imperfect|crude) (and|but) (good enough|safe|predictable|works|it work)',
  '(rather than|instead of|and not) ... (because|since|, as|so that|knowing|with (half|no|a) )',
  '^ (rather than|instead of) (#VERB|a|push|risk|wait|guess|debug) ... (i|we) (choose|take|go|roll|decide|opt|pick|wait|prefer)',
  '(rollback|rolling back|rolling forward|restart|failover|failing over|patching|waiting|option|way|reboot|fix|that|it|debugging) (be|was|would be|felt) (the)? (riskier|faster|quicker|safer|cheaper|slower|lower-risk|lowest-risk|safest|fastest|quickest|least risky|too risky|too slow) (:|option|than|way|route|path|because|since|,)',
  '(the|a|one|other) (alternative|other option|choice) (be|was|between|would)',
  '(risk|danger|cost|price|trade-off|tradeoff|downside|upside) (of|be|that|was|here|between) (#VERB|a|the|not|losing|#NOUN) .. (outweigh|be|was|too|higher|lower|bigger|greater|against|small|acceptable)',
  '(trade|trading|traded|weigh|weighed|balance) .. (against|for|off|between)',
  // What the other option would have cost.
  "(would have|would 've|would) (have|'ve)? (throw|thrown|kick|kicked|lose|lost|wipe|wiped|cut off|lock|locked|kill|killed|blind|made everyone|make everyone|made it worse|destroy|destroyed|interrupt|interrupted|mean|meant|take|taken|be worse|been worse|be impossible|been impossible|be gone|been gone|be lost|been lost|be locked|been locked) .. !(if)",
  '(i|we) be (against|for) (it|that)? , (because|since|as|for)',
  'be the plan (because|since|, as)',
  '(said|say) (no|yes) .. (because|given that|since|, as|as)',
  '(come|comes|came|go|goes|went) first .. (because|since|, as|, for|for the)',
  '(outweigh|trade-off|tradeoff|lesser evil|lesser of two)',
  '(could|would) have .. (but) ... (so|:|because|would have|be on|risk|and|which)',
  '(otherwise|or else) (we|i|it|they|there|the|half|our|all|everyone|nobody) .. (would|could|might|will)',
  '(would|could|might) otherwise (#VERB|have|be)',
  '(we|i|and) (accept|accepted|ate|swallow|swallowed) (the|this|that|a) .. (latency|cost|risk|hit|loss|delay|price|downtime)',
  '(on purpose|deliberately|knowingly|intentionally) (:|because|since|, (since|as)|so)',
  '(nobody|no one|could not|not) .. (promise|guarantee|rule out|upper bound|be sure) .. (so|,)',
  '(buy|bought|buying) (us|ourselves|me|some|the|a|enough)? .. time',
  '(value|prioritise|prioritize|put|prioritised|prioritized) .. (over|above|ahead of|before) .. (speed|cause|fix|root|explanation|perfection|analysis|restoring|understanding|money)',
  '(as|because|since|so) .. (wipe|wipes|lose|loses|destroy|destroys|drop|drops) .. (evidence|memory|logs|state|data|trace)',
  '(i|we) (do|did|would|could|wo|could) not (want|wish|dare) .. (to|so|because|risk)  ... (so|because|,) ',
];

/** Prudence or a feeling, and no reason. */
export const HINTS: readonly string[] = [
  '(just)? to (be|stay|remain|play) .. (safe|sure|cautious|careful|certain) (side)?',
  'on the safe side',
  '(just in case|better safe|safe than sorry|play it safe|out of caution|err on|as a precaution|as precaution|for safety|for good measure|abundance of caution)',
  '(it|that|this|which|way|they|option|move|rollback|restart|choice) (simply|just|clearly|obviously|also|somehow)? (seem|feel|felt|look|sound|was|be) .. (safer|wiser|wise|prudent|sensible|cautious|less risky|lower risk|cleaner|the right|the best|the safe|the sensible|the obvious|low-risk|the quickest|the fastest|the simplest|easier|the safest|natural) (option|bet|choice|call|thing|than|side|way|to|move|decision|step|$|.)',
  '(it|that|this) (just|simply|also)? (make|made) (the most)? sense (to|$|.|at)',
  '(have|had|follow|followed|trust|trusted|go with|on|by) (a|my|the) (gut feeling|gut|hunch|instinct|intuition)',
  '(no time|time was|time be) (to|press|pressing|short|tight|critical)',
  "(did not|didn't|did n't) want (to)? (risk|take|make)",
  '^ (in order)? to (restore|stop|limit|reduce|protect|prevent|avoid|contain|minimise|minimize|buy|keep|relieve|get|stabilise|stabilize|mitigate|spare) ... , (i|we|the team|#PROPN) ',
  '(only|alone|not|without|no|too) ... , so (my first|the first|i|we) (#ADV)? (ask|asked|move|moved|wake|woke|call|called|leave|left|hold|held|pull|pulled|drain|drained|declare|declared|escalate|escalated|page|paged|go|went|take|took|keep|kept|thing|let|choose|chose)',
  '(be|feel|felt) the (more|most) (careful|cautious|prudent|conservative|sensible) (option|choice|way|one|move|step)',
  '(feel|felt|seem|look|looked) (safer|wiser|right|cleaner|more careful|more prudent|better) (to|$|.|,)',
  '(seem|look) like .. (choice|move|option|bet|way|call)',
];

/** What a step was for; often it only says the step again. */
export const PURPOSES: readonly string[] = [
  '[ (so that|so as not to|so as to) ... ]',
  '[ so (it|they|she|he|nobody|no one|nothing|the #NOUN|somebody|others) (would|could|can|be|do|did|had) ... ]',
  '[ (in order)? to (avoid|prevent|protect|spare|preserve|minimise|minimize|limit|reduce|relieve|contain|buy|gain|make sure|ensure) ... ]',
  '[ (for|without) fear of ... ]',
  '[ in order to #VERB ... ]',
];
