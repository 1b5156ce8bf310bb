import type { Clause } from '../language/clauses';
import {
  ACTS_ON,
  ACT_NOUNS,
  FALLBACK_IDIOMS,
  HALF_TOLD,
  NOT_THE_OBJECT,
  REVERSING,
  STABILISING_ACTS,
} from '../language/cupboard/mitigation';
import { actOf, doerOf, isResponder, isUnreal, type Doer } from '../language/doers';
import { isOutsideResponse } from '../language/moments';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** The act as a noun: "did a rollback", "ten minutes after the failover". */
const AS_NOUN = phraseSet(...ACT_NOUNS);
/** A hand-made way round, a second way: concrete by what it names. */
const IDIOMS = phraseSet(...FALLBACK_IDIOMS);
/** Something was done, and what stays unsaid. */
const VAGUE = phraseSet(...HALF_TOLD);
/** Objects that make another meaning of the verb: chairs, meetings, people sent home. */
const OTHER_OBJECT = phraseSet(...NOT_THE_OBJECT);
/** "We restored service" is how it ended, not what was done. */
const RESULTS = phraseSet(
  '(restore|bring|get) (the|full|normal|our|all|up|back)? (service|order|business|everything|functionality|access|operation|availability|normality|connectivity|system|site|platform)',
);
/** Ideas that were turned down, or weighed only. */
const TURNED_DOWN = phraseSet(
  '(cross|crossed) (my|our|his|her) mind',
  '(propose|suggest|discuss|debate|consider|ponder|recommend|argue|argued|think about|thought about|toy|toyed|tempt|tempted|tempting|temptation)',
  '(option|alternative|idea|choice|possibility) .. (be|of|to|:|was|would)',
  '(say|said) no to',
  '(decide|decided|advise|choose|chose|be|was|were|speak|spoke|vote) (against|not to)',
  '(instead of|rather than) (#VERB|a|the)',
  '(why|whether) (#NOUN|#VERB|to)? (and|or|over)? not',
  '(want|wanted|wish|wished|keen|eager|itching|urge|urged|push|pushed|about) (us|me|them|everyone)? to',
  '(customer|patient|staff|hospital|shopper|passenger|user|clerk|people|nurse) .. have to',
  '(verify|verified|confirm|confirmed|test|tested|check|checked) by',
  '(stop|stopped) (#VERB)',
  '(prefer|insist|go for|went for)',
  '(single|own) (hands|helping hand)',
  '(the|this|that|my) (runbook|book|manual|vendor|boss|page|guide) say',
  '(wait|waited|hold off|held off|hesitate) .. (with|on|before) .. (the|a|#VERB)',
);
/** Talk of the act in plans, tools and tests, or of an act that failed: not of doing it. */
const NOT_DONE = phraseSet(
  '(script|button|procedure|drill|rehearse|rehearsed|practise|practice|automated|runbook|playbook|policy|game day|takes|means|criteria|plan|cannot|never|untested)',
  '(no|without) (a|any|way|quick|clean|automatic)? .. (rollback|failover|restart|revert|roll back)',
);
/** The story of the failure: what had been done before it. */
const CAUSE = phraseSet(
  '(root cause|underlying cause|the cause|culprit|turn out|turned out|turns out|explanation|because of a|trigger by|trace to|traced to|caused by|caused)',
);

function find(sense: Sense): Hit[] {
  if (isOutsideResponse(sense)) return [];
  const hits: Hit[] = [];
  const turnedDown = TURNED_DOWN.matches(sense);
  const others = OTHER_OBJECT.matches(sense);
  const cause = CAUSE.matches(sense).length > 0;
  const open = (from: number, to: number) =>
    !turnedDown.some((no) => no.from <= from && no.to >= from - 4) &&
    !others.some((other) => other.from < to && other.to > from);
  for (const clause of sense.clauses) {
    const to = Math.min(clause.rest.to, clause.group.to + 12);
    if (isUnreal(clause) || !stops(sense, clause) || !isDone(sense, clause)) continue;
    if (!open(clause.group.from, Math.min(to, clause.group.to + 3))) continue;
    if (cause && (clause.passive || clause.perfect)) continue;
    if (actsInTheResponse(sense, clause)) hits.push({ level: 'met', from: clause.group.from, to });
  }
  const denied = sense.clauses.some(({ negated, perfect }) => negated || perfect);
  if (hits.length === 0 && !cause && NOT_DONE.matches(sense).length === 0) {
    const found = [...IDIOMS.matches(sense), ...(denied ? [] : AS_NOUN.matches(sense))];
    for (const { from, to } of found)
      if (open(from, to) && !unrealAt(sense, from)) hits.push({ level: 'met', from, to });
  }
  if (hits.length === 0)
    for (const { from, to } of VAGUE.matches(sense))
      if (open(from, to) && !unrealAt(sense, from)) hits.push({ level: 'partial', from, to });
  return hits.slice(0, 3);
}

/** Whether the clause that token `at` stands in, the last to begin before it, is no fact. */
function unrealAt(sense: Sense, at: number): boolean {
  const clause = sense.clauses
    .filter(({ group, rest }) => group.from <= at + 2 && rest.to > at)
    .at(-1);
  return clause !== undefined && (isUnreal(clause) || clause.modal === 'will');
}

/**
 * Whether the one who acts is in the response: a responder, and not the one whose act began the
 * harm, who is told in the past perfect ("somebody had switched off") or as anybody ("an intern").
 */
function actsInTheResponse(sense: Sense, clause: Clause): boolean {
  const doer = doerOf(sense, clause);
  const reversing = REVERSING.has(actOf(clause)) || REVERSING.has(clause.lemma);
  if (clause.passive) return passiveHelps(sense, clause, doer, reversing);
  if (!isResponder(doer) && !(doer === 'vendor' && (reversing || clause.form === 'finite')))
    return false;
  const ours = doer === 'self' || doer === 'we';
  if (clause.perfect && !ours) return false;
  if (!clause.subject) {
    // "frozen scanners": a participle inside a noun phrase is no note of a step.
    const opens =
      sense.starts(clause.group.from) ||
      /^(?:ADV|SCONJ|NUM|X|PART|PUNCT)$/.test(sense.tokens[clause.group.from - 1]?.pos ?? '') ||
      clause.form !== 'finite';
    const passiveNote = /^(?:VERB|AUX|ADP|PUNCT)$/.test(
      sense.tokens[clause.group.to]?.pos ?? 'PUNCT',
    );
    return opens && !(passiveNote && !clause.particle && !reversing);
  }
  if (clause.subject.shared || ours || reversing) return true;
  return !/^(?:a|an|some|somebody|someone|another|every|any|whoever|who)$/.test(
    sense.lower[clause.subject.from]!,
  );
}

/** "The release was pulled" helps; "bets were frozen", "accounts were blocked" is the harm. */
function passiveHelps(sense: Sense, clause: Clause, doer: Doer, reversing: boolean): boolean {
  if (doer === 'customer' || clause.perfect || !clause.subject) return false;
  const present = /^(?:is|are|'s|'re|gets|get)$/.test(sense.lower[clause.group.from]!);
  if (present && !reversing) return false;
  const { from, to } = clause.subject;
  // Service is what comes back, not what one acts on.
  if (
    /^(?:restore|recover|bring back)$/.test(actOf(clause)) &&
    !sense.has('fallback', clause.rest.from)
  )
    return false;
  const trade =
    /^(?:order|payment|booking|sale|bet|account|card|transaction|trade|call|ticket|flight|train|ride|user|customer|money|delivery|parcel|student|update|word|message|event|record|row|file|session|meeting|salary|line|production|shift|door|ward|patient|it|they|that|which|this)$/;
  for (let i = from; i < to; i++)
    if (trade.test(sense.tokens[i]!.lemma)) return reversing && !/^(?:restore)$/.test(clause.lemma);
  return true;
}

/** Whether an infinitive or an "-ing" tells of an act done, and not of one thought of. */
function isDone(sense: Sense, clause: Clause): boolean {
  const at = clause.group.from;
  const before = sense.lower[at - 1] ?? '';
  if (clause.form === 'gerund') {
    // "Restarting it crossed my mind", "against re-running", "instead of patching".
    const led =
      /^(?:by|after|started|began|started|ended|then|and|,|up|into|with|while|for|on)$/.test(
        before,
      );
    return led && !/^(?:against|of|than|from|not)$/.test(before);
  }
  if (clause.form !== 'infinitive') return true;
  const matrix = sense.clauses.filter(({ group }) => group.to <= at).at(-1);
  if (matrix === undefined || isUnreal(matrix)) return false;
  if (matrix.lemma === 'be' || matrix.lemma === 'do')
    return sense.lower
      .slice(Math.max(0, matrix.group.from - 8), matrix.group.to)
      .some((word) =>
        /^(?:first|step|move|call|decision|did|measure|next|immediate|fix|solution|priority|choice|answer|what|action)$/.test(
          word,
        ),
      );
  return /^(?:ask|tell|get|have|decide|choose|agree|elect|opt|instruct|order|help|proceed|start|begin|assign|use|go|vote|direct|manage|set|send|let|make)$/.test(
    matrix.lemma,
  );
}

/** Whether the clause's act, with what it is done to, stops harm. */
function stops(sense: Sense, clause: Clause): boolean {
  const act = actOf(clause);
  if (/^(?:restore|bring back|bring up)$/.test(act) && RESULTS.matches(sense).length > 0)
    return false;
  if (STABILISING_ACTS.has(act) || (!clause.particle && STABILISING_ACTS.has(clause.lemma)))
    return !onNothing(sense, clause);
  const objects = ACTS_ON.get(act) ?? ACTS_ON.get(clause.lemma);
  if (!objects) return false;
  const { from, to } = clause.passive && clause.subject ? clause.subject : clause.rest;
  if (clause.passive && objects.includes('fallback'))
    return sense.has('fallback', clause.rest.from, Math.min(clause.rest.to, clause.rest.from + 8));
  return objects.some((name) =>
    sense.has(name, from, Math.min(to, from + (name === 'fallback' ? 9 : 5))),
  );
}

/** "I stopped and thought": an act on nothing at all stops no harm; nor does one on oneself. */
function onNothing(sense: Sense, clause: Clause): boolean {
  if (clause.passive) return false;
  const next = sense.tokens[clause.rest.from];
  const plain =
    /^(?:stop|block|pause|halt|freeze|reset|kill|restore|rebuild|patch|reload|suspend)$/;
  if (next === undefined || clause.rest.from >= clause.rest.to || next.pos === 'PUNCT')
    return plain.test(clause.lemma);
  return (
    /^(?:myself|ourselves|to|my|his|her|them|me|us|for|at|in)$/.test(
      sense.lower[clause.rest.from]!,
    ) && plain.test(clause.lemma)
  );
}

/** A concrete step that stopped or reduced the harm; a vague "fixed it" is partial. */
export const criterion: Criterion = { id: 'mitigation', find };
