import type { Clause } from '../language/clauses';
import { doerOf, isUnreal } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Says that a cause comes now; what follows must be specific to count as met. */
const ANNOUNCED = phraseSet(
  // The cause as a noun: "the root cause was …", "reason: …", "… was the reason".
  '(root cause|underlying cause|cause|culprit|trigger|root|root of it|origin|source of the problem|source of the issue|actual reason|real reason|guilty party|weak point|explanation|diagnosis|fault|twist) .. (=be|=was|=were|=turned|:|=lay|=proved|come down|came down)',
  'it (be|=was) (a|an|the) .. @system .. (that|which|whose) ',
  '(=made|=makes|=let) (it|them|everything|the #NOUN|every #NOUN) (=crash|=fail|=hang|=stop|=loop|=restart|=freeze|=break)',
  '(cause|culprit|reason|explanation) (be|:) (a|an|the|that|new|our|two|one|how)',
  '(the|main|only|actual|real|root|one) (reason|problem|issue|fault|bug|mistake|trouble|catch|thing itself) .. (=was|=were|:|=lay|turned out) (that|a|an|the|in|how|not|our|two|one|of|with|down|#NOUN|#PROPN|#ADJ|#VERB)',
  '(=was|=were|be) (the|our) (root|real|actual|only)? (cause|culprit|reason|trigger) ($|,|of the|for the|behind)',
  '(search|searched|look|looked|looking) .. (for|into) .. (reason|cause) .. (: |, and (it|that) (=was|=were))',
  '(=had|=got) (the|our|an) (explanation|reason|cause|culprit|answer) (,|:|-|—|–)',
  // A verb of coming to light.
  '(turn out|turned out|turns out) ',
  '(come down|boil down|trace|traced|track|tracked|pin|pinned|narrow|narrowed) (it|this|that|the (#NOUN|issue|problem|whole thing))? .. (back|down|on|to)? (to|on) (a|an|the|our|one|two|how|some)',
  '(=was|=were|put it|put this|thing itself was|all) down to (a|an|the|our|one|two|how|some|#NOUN|#PROPN)',
  '(cause|trigger|set off|bring on|brought on) by (a|an|the|our|one|two|some|#NOUN|#ADJ|#PROPN)',
  '(due to|owing to|stem from|stemmed from|attributable to|attributed to|on account of|be the result of|be a result of|result from|resulted from) (a|an|the|our|one|two|how|#NOUN|#ADJ|#PROPN|#DET)',
  '(what|which) (break|broke|bring it down|brought it down|fail|failed|had happened|happened|actually happened|go wrong|had gone wrong|went wrong|bit us|bite us|lay behind it|sat behind it|had changed|changed) .. (be|:)',
  '(why|how) (it|this|that|they|we)? (happen|happened|break|broke|go down|fail|failed|got in|get in) (be|:|,)',
  'what (we|i|they|he|she|#PROPN) (find|found|discovered|saw) (there)? (be|:)',
  '(as it turned out|it became clear|it was plain|it was clear) (that|,|why)',
);
/** Says that something was found out, which is a cause only where it tells of a fault. */
const FOUND = phraseSet(
  '(find|discover|realise|realize|determine|establish|diagnose|conclude|learn|reveal|see|saw|confirm|identify|show|showed|emerge|emerged|come out|came out|came to light|work out|figure out|notice|understand|understood|spot) (out|quickly|later|then|soon|eventually|finally|also|it)? (that|how|:) ',
  '(find|discover|identify|trace|pinpoint|uncover|diagnose|spot) (the|a|an|one|our) .. (@defect|cause|culprit)',
);
/** Too general to be a cause that one could mend. */
const VAGUE = phraseSet(
  '(some|a|an|the|some sort of|some kind of|of a|something) (sort of|kind of|bad|simple|small|technical|known|third-party|hidden|nasty|weird|strange)? (bug|glitch|config issue|config problem|config thing|configuration issue|configuration problem|network issue|network problem|database issue|database problem|database thing|storage issue|software issue|software problem|hardware issue|hardware failure|hardware problem|dns issue|dns problem|server issue|server problem|capacity issue|capacity problem|memory issue|memory problem|code issue|data issue|permission issue|human error|mistake|misconfiguration|bad deploy|bad deployment|bad release|problem|issue|error) (!(#ADP)|in the (config|code|system|database|network|queue|software)|with the|on their|at their|on our)',
  '(too much|heavy|high|unexpected|a lot of|lots of) (traffic|load|demand|request|user)',
  '(human|operator|user) error',
  '(be|with|about) (dns|the network|the database|the config|the configuration|the server|the code|a bug|config|storage)( $| ,)',
  '(some|some kind of|some sort of|a kind of|a sort of) (#ADJ|#NOUN)? (#NOUN)? (bug|glitch|issue|problem|misconfiguration|update|fault|error|change|failure|hiccup|duplicate problem)',
  '(allegedly|apparently|probably|presumably|supposedly) .. (bug|glitch|issue|problem|misconfiguration|update|fault|error)',
  '(it|cause|that|which|this) (be|was) (just|only|indeed|simply|all)? (the|a) (clocks|clock|network|cache|proxy|update|upgrade|disk|cable|script|bug|switch|router|load|firewall|certificate|multicast|driver|patch|vendor|database|dns) ($|,)',
  'there (be|was) (a|an|some) (issue|problem|bug|glitch|fault) (with|in|on) ',
  '(a|some) (bad|faulty|broken|buggy|wrong) #NOUN (be|was) (the|to) (reason|cause|culprit|blame)',
  'be something .. (with|in|to do with|wrong|about|on) (the|our|their|its|a)? #NOUN',
  '(be|get|become) broken somehow',
);
/** Looking for a cause, or talk of causes, is not a cause. */
const NOT_YET = phraseSet(
  '(find|look for|search for|identify|understand|investigate|determine|know|establish|look into|hunt|seek|chase) (out|for)? (the|what|why|a|any|its) (root|underlying|actual|real|exact|true)? (cause|reason|culprit|problem)',
  '(cause|reason) .. (be|still) (not|unknown|unclear|later|separate)',
  '(no|without|before|whatever|unknown) .. (cause|reason|culprit)',
  '(reason|cause) (i|we|to|not|why (i|we)) ',
  '(once|when|until|as soon as|whether|if) .. (reason|cause) .. (be|is) ',
  '(would|will) .. (cause|reason|turn out) ',
);

/** What systems, changes and people do that brings a system down; told in the past perfect or as a state. */
const BREAKS =
  /^(?:lose|save|shut|reissue|clone|receive|mix|wander|expire|lapse|change|rename|remove|delete|drop|disable|switch|turn|reduce|increase|raise|lower|halve|double|fill|run|leak|lock|block|point|route|cut|overwrite|overflow|exhaust|saturate|reject|refuse|truncate|duplicate|loop|retry|hang|crash|deadlock|misconfigure|hard-code|hardcode|hardcod|code|set|size|limit|cap|forget|miss|skip|omit|introduce|deploy|merge|push|ship|release|upgrade|update|migrate|rotate|revoke|restart|renew|replace|move|copy|unplug|disconnect|drift|corrupt|leave|keep|bloat|pile|accumulate|assume|expect|treat|parse|convert|cache|ignore|fail|stop|break|flood|overload|overwhelm|hold|open|close|share|contain|depend|default|mismatch|collide|starve|throttle|die|burn|melt|wear|reference|read|write|swap|apply|edit|enable|install|mute|point|lack|allow|add|flip|store|age|misread|mistype|mislabel)$/;

function find(sense: Sense): Hit[] {
  const announced = ANNOUNCED.matches(sense)[0];
  if (!announced && NOT_YET.matches(sense).length > 0) return [];
  if (announced && NOT_YET.matches(sense).some(({ to }) => to >= announced.to)) return [];
  const vague = VAGUE.matches(sense)[0];
  const fault = sense.clauses.find((clause) => isFault(sense, clause));
  if (announced && !vague) {
    const told = { from: announced.from, to: endOfThought(sense, announced.to) };
    const met = fault !== undefined || isSpecific(sense, announced.to);
    return [{ level: met ? 'met' : 'partial', ...told }];
  }
  if (fault && !vague) {
    const from = fault.subject && !fault.subject.shared ? fault.subject.from : fault.group.from;
    const to = Math.min(fault.rest.to, fault.group.to + 14);
    return [{ level: REVIEWED.matches(sense).length > 0 ? 'partial' : 'met', from, to }];
  }
  const found = FOUND.matches(sense).find(({ to }) => isFoundFault(sense, to));
  if (found && !vague && REVIEWED.matches(sense).length === 0)
    return [{ level: 'met', from: found.from, to: endOfThought(sense, found.to) }];
  return vague && (announced ?? isAccount(sense, vague))
    ? [{ level: 'partial', from: vague.from, to: vague.to }]
    : [];
}

/** What a review found is more often a gap than the cause. */
const REVIEWED = phraseSet('@review-name', '(=review|workshop|retro|form|meeting|rehearsal)');

/** What was found out is a defect of a system. */
const isFoundFault = (sense: Sense, from: number) => {
  const to = endOfThought(sense, from);
  return (
    sense.has('defect', from, to) && sense.has('system', from, to) && things(sense, from, to) >= 2
  );
};

/** "It was a problem in the queue config": said as an account, not in passing. */
const isAccount = (sense: Sense, { from, to }: Match) => {
  const opening = sense.lower[from]!;
  if (opening === 'some' && from === 0) return true;
  if (/^(?:be|was|allegedly|apparently|presumably|supposedly)$/.test(opening)) return true;
  return sense.clauses.some(({ lemma, group, modal, conditional }) => {
    if (modal || conditional) return false;
    const before = group.from < from && from - group.to < 3;
    if (/^(?:identify|discover|diagnose|find)$/.test(lemma)) return before && to - from > 2;
    if (!/^(?:be|look|cause)$/.test(lemma)) return false;
    return (
      before || (/^(?:some|there)$/.test(opening) && group.from >= from && group.from < to + 4)
    );
  });
};

/** "The numbers were too high" is how it showed, not why. */
const TOO_MUCH = /^too$/;

/** A clause in which something that had happened to a system explains the rest. */
function isFault(sense: Sense, clause: Clause): boolean {
  if (clause.modal || clause.conditional || clause.form !== 'finite' || !clause.subject)
    return false;
  const doer = doerOf(sense, clause);
  if (doer === 'self' || doer === 'nobody') return false;
  if (clause.relative && doer === 'person') return false;
  const perfect = clause.perfect && !(clause.negated && isUnreal(clause) && doer === 'person');
  const word = sense.lower[clause.group.from]!;
  const past = !/^(?:is|are|'s|'re|has|have|'ve)$/.test(word) && !/(?<!wa)s$/.test(word);
  if (!past || (clause.lemma === 'leave' && !clause.passive)) return false;
  const state =
    !TOO_MUCH.test(sense.lower[clause.group.to] ?? '') &&
    sense.has('defect', clause.group.from, Math.min(clause.rest.to, clause.group.to + 6)) &&
    doer === 'system' &&
    sense.has('system', clause.subject.from, clause.subject.to);
  return (
    (perfect &&
      (BREAKS.test(clause.lemma) ||
        (clause.lemma === 'be' && /ed$/.test(sense.lower[clause.group.to] ?? ''))) &&
      things(sense, Math.max(0, clause.subject.from - 4), clause.rest.to + 2) >= 2) ||
    (state && things(sense, clause.subject.from, clause.rest.to) >= 3)
  );
}

/** At least two things are named behind the announcement, or one and what it did. */
const isSpecific = (sense: Sense, from: number) =>
  things(sense, from, endOfThought(sense, from)) >= 3 ||
  (things(sense, from, endOfThought(sense, from)) >= 2 &&
    sense.has('defect', from, endOfThought(sense, from)));

function things(sense: Sense, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < Math.min(to, sense.tokens.length); i++)
    if (/^(?:NOUN|PROPN|X|SYM)$/.test(sense.tokens[i]!.pos)) count++;
  return count;
}

function endOfThought(sense: Sense, from: number): number {
  let to = from;
  while (to < sense.tokens.length && to < from + 22 && !/^[;.]$/.test(sense.tokens[to]!.text)) to++;
  return to;
}

/** A specific cause in the system or the organisation; "a bug" or "a config issue" is partial. */
export const criterion: Criterion = { id: 'root-cause', find };
