import type { Clause } from '../language/clauses';
import { actOf, doerOf, isUnreal } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import {
  best,
  type AnswerSense,
  type Criterion,
  type Hit,
  type Place,
  type Verdict,
} from './criterion';

/** A hit that counts only where the story has come to what followed. */
interface ChangeHit extends Hit {
  readonly late?: boolean;
}

/** Says that a state of things lasts since the incident. */
const LASTING = phraseSet(
  '(#NOUN|#PROPN|#VERB|#ADJ|#ADV|#PRON|#ADP) now (,|and) ',
  'since (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|last|#NUM)',
  'now !(here|the reason|,|that|and then|i (be|think|know)|we (be|know))',
  'since (then|that (week|day|night|incident|month|release)|the incident|#PROPN|release|@date)',
  '(these days|nowadays|from then on|from now on|ever since|from the day after|from that day|as of|going forward we)',
  '(no longer|not any more|not anymore|never again|permanently|for good)',
  '(mandatory|enforced|required|automatic|automatically|by default|permanent) ',
  '(have been|be|is|was) (live|in place|in force|in production|in the config|in the pipeline|rolled out|merged|shipped|on every|part of)',
  '(has|have) since',
  '(the same|that same|the very next|the following|the next|within the|by the end of the|the week) (week|day|month|sprint|quarter|evening|night|after)',
);
/** Hands a change to somebody, or sets a date. */
const OWNED = phraseSet(
  '(own|owns|owned by|assigned to|delivered by|done by|built by|signed up for) (the|it|that|#PROPN|#PRON|a|both|each)',
  '(#PROPN|#PRON|team) .. (own|owns|owned|will have|have until) ',
  '(due|deadline|by the end of|until the end of|end of (q1|q2|q3|q4|the month|the quarter|the year|month|quarter|year|january|february|march|april|may|june|july|august|september|october|november|december)|by (@date|next))',
  "(with|has|have|had|and|got|an|a) (an owner|a named owner|owner|owners|a name|somebody's initials|initials) .. (and|a|due|date|deadline|weeks|each)",
  '(all|both|each|every|@number|the) .. (action|actions|improvement|improvements|item|items|fix|fixes|ticket|tickets|change|changes|recommendation|recommendations) .. (be|have|get|got|go|went|were|was|are)? .. (done|complete|completed|implement|implemented|live|ship|shipped|close|closed|land|landed|finish|finished|in production|deliver|delivered|in by)',
);
/** Fruits of a review. */
const FRUIT = phraseSet(
  '(last (year|month|quarter|spring|summer|autumn|winter)|in (january|february|march|april|may|june|july|august|september|october|november|december)|too|besides|also)',
  '(out of (it|that|this|the review|the retro|the post-mortem|the postmortem|those|the meeting)|as a result|as a follow-up|following (that|this|the|it)|after (that|this|the (review|incident|outage|post-mortem))|from (that|those) (review|meeting|meetings|post-mortem)|in response|afterwards|later|to prevent|so that (this|it|such)|so (this|it|such)|the outcome)',
);
/** A promise that nobody could check. */
const PROMISE = phraseSet(
  '(we|i|the team|they|management|#PROPN) (be)? (still)? (plan|plans|planned|planning|intend|intended|hope|hoped|aim|meant|promise|promised|agree|agreed|propose|proposed|suggest|suggested) .. (to|that|on|for) .. (improve|better|add|do|review|look|have|get|put|prevent|make|monitor|test|practise|practice|avoid|change|work|be|write|think|build|introduce|reduce|update|should)',
  '(in (the)? future|next time|going forward|at some point|one day|some day|someday|eventually|sooner or later|in due course|from now on) .. (we|i|this|they|one|somebody|the team)? .. (would|will|should|must|ought|want|could|need|shall)',
  "(should|must|ought to|will|shall|want to|need to|needs to|would like to|would love to|would want|'d like to|'d love to|'d want|would like|like to have|like to make|like to see|mean to|is to be|are to be|be to be|intend to|sensible to|worth) !(have|'ve) (really|also|probably|now|then|certainly)? (also)? .. (@better-act|better|more often|more carefully|differently|in some way|too $|again in future)",
  '(would|will|should|must|ought|want|want to|could|need to|like to|love to) .. (one day|some day|someday|eventually|at some point|in future|in the future|sooner or later|next time|next year|next quarter)',
  '(better|more) #NOUN (with|for|around|of|in|on|between)? .. (i hope|hopefully|we hope|be something we|is something we|be needed|are needed)',
  '(be|been|being) (a bit|a little|much|far|even)? more (careful|wary|attentive|vigilant|cautious|proactive|carefully)',
  '(learn|learned|learnt) .. (to (always|be|check|double-check|test|verify|communicate|ask|never)|not to|how important|the importance) ',
  '(improve|improved|improving|strengthen|enhance|tighten) (our|the|my|its|their)? (monitoring|alerting|process|processes|communication|testing|tests|documentation|visibility|awareness|procedures|resilience|reliability|practices|checks)',
  '(prevent|avoid|stop|ensure) .. (it|this|that|similar|such|them|the same)? .. (from)? (happen|happening|recur|recurring|recurrence|again|similar|repeat|reoccur|reoccurring)',
  '(measures|improvements|action items|actions|recommendations|next steps) .. (take|taken|agree|agreed|in place|listed|identified|defined|documented)',
  '(document|documented) .. (solution|fix|resolution|incident|it|everything|steps|what|findings|lessons) .. (knowledge base|future|wiki|reference|for|confluence|team)',
  "(on|in|to) (our|the|my|their|#PRON|#NOUN)? ('s)? (backlog|roadmap|todo|to-do|wish list|wishlist)",
  '(have|has) been (talked about|suggested|proposed|floated|put forward)',
  '(#PROPN|#NOUN|we|they) (still)? =mean to ',
  '(remind|reminded) .. (team|everyone|everybody|people|staff|colleagues|developers|them) .. to ',
);

/** A mood is no change, and a coincidence says so itself. */
const READIER = phraseSet(
  '(better|more|well|a bit|somewhat|far|much) (better|more)? (prepared|ready|alert|equipped|confident|at ease)',
  '(better shape|of our best|souvenir|remember)',
  '(coincidence|unrelated|nothing to do with it|joke|dog|cat|van)',
);
/** Present tense of other things: jokes, careers, what still is not known. */
const RESPONSE_TALK = phraseSet(
  '(still|surprise|colleague|colleagues|career|joke|jokes|open ticket|unknown|not known|funny|proud|glad|story|memory|love|lead|leading)',
);
/** Acts that leave something lasting behind when they are done. */
const LASTING_ACTS =
  /^(?:add|introduce|implement|build|create|write|rewrite|put in|roll out|ship|deploy|merge|release|set up|install|automate|enforce|require|mandate|enable|tighten|retire|decommission|replace|migrate|split|separate|refactor|document|update|extend|revise|redesign|adopt|define|standardise|standardize|schedule|train|adjust|tune|wire|hook up|gate|configure|fund|hire|buy|order|fit|publish|codify|instrument|merge|connect|bring in|draw up|establish|fix|duplicate|laminate|rename|expand|integrate|link|own|negotiate|contract|upgrade|harden|rotate|encrypt|archive|index|convert|assign|appoint|invest|shorten)$/;
/** Acts that put something there which was not there before. */
const FIRM_ACTS =
  /^(?:add|introduce|implement|automate|enforce|mandate|standardise|standardize|instrument|codify)$/;
/** Acts of the response, of readiness and of every day too; they last where the sentence says so. */
const PERHAPS_LASTING =
  /^(?:make|test|teach|agree|rehearse|practise|drill|label|limit|pin|cap|print|organise|organize|raise|lower|list|include|sign|remove|shorten|reduce|hang|patch|change|move|keep|hold|switch on|get|buy|bring|split)$/;
const VERB_OF_RESPONSE =
  /^(?:reroll back|revert|fail over|drain|block|disable|isolate|throttle|pause|kill|restore|reboot)$/;

function find(sense: Sense): ChangeHit[] {
  if (READIER.matches(sense).length > 0) return [];
  const lasting = LASTING.matches(sense)[0];
  const owned = OWNED.matches(sense)[0];
  const fruit = FRUIT.matches(sense)[0];
  const promise = PROMISE.matches(sense)[0];
  if (promise && !owned)
    return [{ level: 'partial', from: promise.from, to: promise.to, late: true }];
  const change = sense.clauses.find((clause) =>
    isChange(sense, clause, (lasting ?? owned) !== undefined),
  );
  const state = lasting && sense.clauses.find((clause) => isNewState(sense, clause));
  const at = change ?? state;
  if (!at) return [];
  const opens = at.subject && !at.subject.shared ? at.subject.from : at.group.from;
  const span = { from: opens, to: Math.min(at.rest.to, at.group.to + 14) };
  const thing = sense.has('change-thing', span.from, span.to);
  if (owned) return [{ level: 'met', ...span, late: true }];
  if (state && !RESPONSE_TALK.matches(sense)[0] && (thing || things(sense, span) >= 2))
    return [{ level: 'met', ...span, late: true }];
  if (change && (thing || lasting || fruit || isFirm(change)) && things(sense, span) >= 1)
    return [{ level: 'met', ...span, late: !(lasting && thing) }];
  return [];
}

/** "We added a probe", told as done and not as how things had been before. */
const isFirm = (clause: Clause) =>
  FIRM_ACTS.test(actOf(clause)) && !clause.modal && !clause.perfect;

/** "We added a check", "failover was configured": done, by people or in the passive, on a thing. */
function isChange(sense: Sense, clause: Clause, lasts: boolean): boolean {
  if (sense.has('review-name', clause.group.to, Math.min(clause.rest.to, clause.group.to + 4)))
    return false;
  if (isUnreal(clause) || clause.modal === 'will' || clause.modal === 'can') return false;
  if (clause.form !== 'finite') return false;
  const doer = doerOf(sense, clause);
  const people = doer !== 'customer' && doer !== 'system' && doer !== 'nobody' && doer !== 'vendor';
  if (!(clause.passive ? doer === 'system' || people : people)) return false;
  // "Read-write replica": a bare verb without a subject is hardly one.
  if (!clause.subject && sense.lower[clause.group.from] === clause.lemma) return false;
  const act = actOf(clause);
  if (PERHAPS_LASTING.test(act)) return lasts;
  return LASTING_ACTS.test(act) && !VERB_OF_RESPONSE.test(act);
}

/** "The pipeline refuses it now": how things are today. */
function isNewState(sense: Sense, clause: Clause): boolean {
  if (clause.modal || clause.conditional || clause.form !== 'finite') return false;
  const word = sense.lower[clause.group.from]!;
  const present =
    /^(?:is|are|has|have|'s|'ve|do|does)$/.test(word) ||
    word === clause.lemma ||
    /(?<!^wa)s$/.test(word);
  const doer = doerOf(sense, clause);
  return present && doer !== 'customer' && clause.lemma !== 'know' && clause.lemma !== 'think';
}

function things(sense: Sense, { from, to }: { from: number; to: number }): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (/^(?:NOUN|PROPN)$/.test(sense.tokens[i]!.pos) && !sense.is('audience', i)) count++;
  return count;
}

/** Words that turn a story to what followed. */
const TURN = phraseSet(
  '@review-word',
  '(afterwards|after that|since then|later on|as a follow-up|follow-up|the (following|next) (week|day|month|quarter|sprint|morning)|(a|one|two|three|few) (week|weeks|days|month|months) later|in the end|as a result|to prevent|lesson|lessons|learned)',
);

/** Late hits count once the story has turned to what followed, or in its last third. */
function settle(places: readonly Place[], answer: AnswerSense): Verdict {
  const total = answer.sentences.length;
  const turn = answer.sentences.find(
    ({ sense, index }) => index >= total * 0.4 && TURN.matches(sense).length > 0,
  );
  const from = Math.min(turn?.index ?? total, Math.ceil(total * 0.6));
  return best(
    places.filter((place) => !(place as ChangeHit & Place).late || place.at.index >= from),
  );
}

/** A lasting change that is done, or has an owner or a date; a promise or a vague one is partial. */
export const criterion: Criterion = { id: 'follow-through', find, settle };
