import type { Clause } from '../language/clauses';
import { doerOf, isUnreal } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Says that a cause comes now; what follows must be specific to count as met. */
const ANNOUNCED = phraseSet(
  // The cause as a noun: "the root cause was …", "reason: …".
  '(root cause|underlying cause|cause|culprit|trigger|root|origin|source of the problem|source of the issue|actual reason|real reason|guilty party|weak point|explanation|diagnosis|underneath) (be|:|lay|lie|turn out|prove|come down|,)',
  '(the|main|only|actual|real|root|one) (reason|problem|issue|fault|bug|mistake|trouble|catch|thing) .. (be|:|lay|lie|turn out) (that|a|an|the|in|how|not|our|two|one|of|with|#NOUN|#PROPN|#ADJ|#VERB)',
  // A verb of coming to light.
  '(turn out|turned out|turns out) ',
  '(come down|boil down|trace|traced|track|tracked|put) (it|this|that|the (#NOUN|issue|problem))? .. (back|down)? to (a|an|the|our|one|two|how|some)',
  '(cause|trigger|set off|bring on|produce) by (a|an|the|our|one|two|#NOUN|#ADJ|#PROPN)',
  '(due to|owing to|result of|result from|stem from|attributable to|attribute to|down to|because of|thanks to|on account of) (a|an|the|our|one|two|how|#NOUN|#ADJ|#PROPN|#DET)',
  '(find|discover|realise|realize|determine|establish|diagnose|conclude|learn|reveal|see|confirm|identify|show|emerge|work out|figure out|notice) (out|quickly|later|then|soon|eventually|finally|also)? (that|how) ',
  '(find|discover|identify|trace|pinpoint|uncover|diagnose|spot) (the|a|an|one|our) ..  (@defect|cause|culprit)',
  '(what|which) (break|broke|bring it down|fail|had happened|happened|actually happened|go wrong|went wrong|bit us) (be|:)',
  '(why|how) (it|this|that|they|we)? (happen|happened|break|broke|go down|fail|failed|got in|get in) (be|:|,)',
);
/** Too general to be a cause that one could mend. */
const VAGUE = phraseSet(
  '(some|a|an|the|some sort of|some kind of|of a|something) (sort of|kind of|bad|simple|small|technical|known|third-party|hidden|nasty|weird|strange)? (bug|glitch|config issue|config problem|config thing|configuration issue|configuration problem|network issue|network problem|database issue|database problem|database thing|storage issue|software issue|software problem|hardware issue|hardware failure|hardware problem|dns issue|dns problem|server issue|server problem|capacity issue|capacity problem|memory issue|memory problem|code issue|data issue|permission issue|human error|mistake|misconfiguration|bad deploy|bad deployment|bad release|problem|issue|error) (!(#ADP)|in the (config|code|system|database|network|queue|software)|with the|on their|at their|on our)',
  '(too much|heavy|high|unexpected|a lot of|lots of) (traffic|load|demand|request|user)',
  '(human|operator|user) error',
  '(be|with|about|in) (dns|the network|the database|the config|the configuration|the server|the code|a bug|config|storage)( $| ,)',
  'something .. (with|in|to do with|wrong|about|on) (the|our|their|its|a)? #NOUN',
  '(be|get|become) broken somehow',
);
/** Looking for a cause, or talk of causes, is not a cause. */
const NOT_YET = phraseSet(
  '(find|look for|search for|identify|understand|investigate|determine|know|establish|look into|hunt|seek|chase) (out|for)? (the|what|why|a|any|its) (root|underlying|actual|real|exact|true)? (cause|reason|culprit|problem)',
  '(cause|reason) .. (be|still) (not|unknown|unclear|later|separate)',
  '(no|without|before|whatever|unknown) .. (cause|reason|culprit)',
  '(reason|cause) (for|i|we|to|not|why (i|we)) ',
);

/** What systems, changes and people do that brings a system down; told in the past perfect or as a state. */
const BREAKS =
  /^(?:expire|lapse|change|rename|remove|delete|drop|disable|switch|turn|reduce|increase|raise|lower|halve|double|fill|run|leak|lock|block|point|route|cut|overwrite|overflow|exhaust|exceed|saturate|reject|refuse|truncate|duplicate|loop|retry|hang|crash|deadlock|misconfigure|hard-code|hardcode|hardcod|code|set|size|limit|cap|forget|miss|skip|omit|introduce|deploy|merge|push|ship|release|upgrade|update|migrate|rotate|revoke|restart|renew|replace|move|copy|unplug|disconnect|drift|corrupt|leave|keep|grow|bloat|pile|build|accumulate|assume|expect|treat|parse|convert|cache|ignore|fail|stop|break|flood|overload|overwhelm|hold|open|close|send|share|include|contain|depend|default|mismatch|collide|starve|throttle|die|burn|melt|wear|reference|read|write|swap|apply|edit|enable|install|mute|point|go|use|lack|match|accept|allow|call|make|add|hit|take|flip|store|age|stick|misread|mistype|mislabel|come|get)$/;

function find(sense: Sense): Hit[] {
  if (NOT_YET.matches(sense).length > 0) return [];
  const announced = ANNOUNCED.matches(sense)[0];
  const vague = VAGUE.matches(sense)[0];
  const fault = sense.clauses.find((clause) => isFault(sense, clause));
  if (announced && !vague) {
    const told = { from: announced.from, to: endOfThought(sense, announced.to) };
    if (isSpecific(sense, announced.to)) return [{ level: 'met', ...told }];
    return fault ? [{ level: 'met', ...told }] : [{ level: 'partial', ...told }];
  }
  if (fault && !vague)
    return [
      {
        level: 'met',
        from: fault.subject && !fault.subject.shared ? fault.subject.from : fault.group.from,
        to: Math.min(fault.rest.to, fault.group.to + 14),
      },
    ];
  return vague && (announced ?? isAccount(sense, vague))
    ? [{ level: 'partial', from: vague.from, to: vague.to }]
    : [];
}

/** "It was a problem in the queue config": said as an account, not in passing. */
const isAccount = (sense: Sense, vague: Match) =>
  sense.clauses.some(
    ({ lemma, group }) => lemma === 'be' && group.from < vague.from && vague.from - group.to < 3,
  );

/** A clause in which something that had happened to a system explains the rest. */
function isFault(sense: Sense, clause: Clause): boolean {
  if (clause.modal || clause.conditional || clause.form !== 'finite' || !clause.subject)
    return false;
  const doer = doerOf(sense, clause);
  if (doer === 'self' || doer === 'customer' || doer === 'nobody') return false;
  const perfect = clause.perfect && !(clause.negated && isUnreal(clause) && doer === 'person');
  const state =
    sense.has('defect', clause.group.from, Math.min(clause.rest.to, clause.group.to + 6)) &&
    doer === 'system' &&
    sense.has('system', clause.subject.from, clause.subject.to);
  return (
    (perfect &&
      BREAKS.test(clause.lemma) &&
      things(sense, clause.subject.from, clause.rest.to) >= 2) ||
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
  for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN|X|SYM)$/.test(sense.tokens[i]!.pos)) count++;
  return count;
}

function endOfThought(sense: Sense, from: number): number {
  let to = from;
  while (to < sense.tokens.length && to < from + 22 && !/^[;.]$/.test(sense.tokens[to]!.text)) to++;
  return to;
}

/** A specific cause in the system or the organisation; "a bug" or "a config issue" is partial. */
export const criterion: Criterion = { id: 'root-cause', find };
