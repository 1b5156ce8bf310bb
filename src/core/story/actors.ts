/** Who acts in the response: whether anybody does but the narrator. */
import type { AnswerSense, ReadSentence } from '../criteria/criterion';
import type { Clause } from '../language/clauses';
import { isNarrator } from '../language/denial';
import { agentOf, doerOf, isUnreal, kindOfNoun } from '../language/doers';
import { isAfterwards, isBeforehand } from '../language/moments';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';

/** Fewest things that the narrator must have done for a story to be theirs alone. */
const LEAST_ACTIONS = 3;

/** States, thoughts and habits: no action of anybody. */
const NO_ACTION =
  /^(?:be|have|know|think|believe|want|need|like|love|hate|mean|seem|feel|understand|remember|prefer|hope|wish|matter|belong|own|contain|consist|depend|exist|live|sleep|lie|sit|stand|happen|get|become|stay|remain|must|can|will|would|should|could|do|watch|stare|refresh|panic|freeze|dither|argue|praise|clap|applaud|thank|shake|laugh|admire|nod|agree|trust|blame|fancy|expect|care|learn|cost|lose|die|suffer|complain|wait|see|notice|hear|miss|forget|realise|realize|detect|receive|experience|face|hit|observe|estimate|reckon)$/;
/** What somebody does before an incident, so that it comes about. */
const CAUSES =
  /^(?:push|merge|deploy|break|delete|drop|change|configure|misconfigure|approve|choose|pick|set|leave|write|build|design|introduce|commit|ship|release|sign|review|update|edit|remove|add|install|schedule|copy|paste|type|cause|trip|unplug|test|buy|sell|skip|ignore|switch|turn|rename|upgrade|migrate|move|allocate|publish|name|put)$/;
/** What the company of "we" does every day. */
const TRADE =
  /^(?:run|use|sell|serve|make|operate|host|process|support|charge|offer|provide|call|keep|store|deliver|rent|lend|insure|publish|stream|print|bill|count)$/;

/** "I asked Olu", "I rang the vendor", "wrote to the director": somebody is set to work or told. */
const INVOLVES =
  /^(?:ask|assign|tell|call|page|ring|phone|wake|escalate|inform|brief|notify|update|message|ping|contact|email|mail|text|thank|name|appoint|hand|give|delegate|put|pull|bring|invite|alert|consult|check|work|pair|speak|talk|report|send|write|request|instruct|get|have|let|warn|reach|involve|loop|raise|agree|confirm|coordinate|assist|join|advise|explain|show|summon|radio|dispatch|direct|order|task|convince|persuade|negotiate|liaise|share|present|discuss|suggest)$/;
/** Verbs that set a person to work only where the person follows at once: "had Keisha run point". */
const NEEDS_PERSON_NEXT = /^(?:have|get|let|put|pull|bring|check|show)$/;
/** How far behind its verb a person may stand. */
const REACH = 7;
const NEXT = 3;

/** "Paged the secondary": on call, though the word may name a machine elsewhere. */
const WAKES = /^(?:page|wake|phone|ring|call|escalate)$/;
const STAND_BY = /^(?:secondary|standby|backup|second|on-call|next|tier|duty)$/;

const PEOPLE_CLASSES = ['team-member', 'team', 'vendor', 'leader', 'incident-role', 'first-name'];

const TOGETHER = phraseSet(
  '(together|along|jointly|paired|pairing|working|worked|work|call|bridge|huddle|meeting) with (the|a|an|our|my|two|#PROPN)? .. (@team-member|@team|@vendor|@leader|@first-name)',
  '(with the|with|got|get|some) (help|assistance|support|advice) (from|of) (the|a|an|our|my|#PROPN)? .. (@team-member|@team|@vendor|@leader|@first-name)',
  '(keep|kept|keeping) .. (@team-member|@team|@leader|@vendor|@first-name|@customer|everyone|everybody|people|them|him|her|stakeholder) .. (informed|posted|updated|up to date|in the loop|abreast|in the picture)',
  '(@team-member|@team|@vendor|@leader|@first-name|@incident-role) .. (get|got|receive|received|had) (the|a|an|my|one|this)? (#ADJ)? (same|update|note|mail|email|call|message|text|line|report|summary|briefing|word|letter|heads-up|phone call)',
  '(@first-name|@incident-role) (and|,) (=i|=me)',
  '(=i) and (@first-name|the @team-member|my @team-member)',
  '(commander|scribe|comms|lead|fixer|diagnostics|communications|database|network) : #PROPN',
  '(split|divide|divided|assign|assigned|hand|give|gave|allocate) (out)? (the|clear|our|my)? (team|role|roles|job|jobs|task|tasks|work)',
  '(one|two|another|second) (engineer|developer|person|colleague|of them|team) (on|to|for|with)',
  'between (the)? (two|three|four|five|six) of us|(two|three|four|five|both) of us',
);

/**
 * Whether nobody but the narrator does anything in the response, with at least three actions told.
 *
 * Somebody who is asked, told, assigned or thanked counts as acting; reports of the incident, its
 * causes, posts that nobody takes up, and the review afterwards do not.
 */
export function isSoloStory(answer: AnswerSense): boolean {
  const response = answer.sentences.filter(isResponse);
  if (response.some(({ sense }) => hasOther(sense))) return false;
  const actions = response.reduce((sum, { sense }) => sum + ownActions(sense), 0);
  return actions >= LEAST_ACTIONS;
}

/** Whether the sentence belongs to the response: not to the review, the changes after, or the drills before. */
function isResponse({ sentence, sense }: ReadSentence): boolean {
  const label = sentence.part?.label;
  if (label === 'review' || label === 'learning' || label === 'preparation') return false;
  if (sentence.block.quoted) return false;
  return !isAfterwards(sense) && !isBeforehand(sense) && !REVIEW.test(sense.text);
}

const REVIEW =
  /\b(?:post-?mortems?|retro(?:spective)?s?|debriefs?|review|wash-up|lessons learned|root cause analysis|afterwards|runbooks?|trainings?)\b/i;

/** How many things the narrator does. */
function ownActions(sense: Sense): number {
  return sense.clauses.filter(
    (clause) =>
      clause.form !== 'gerund' &&
      !clause.passive &&
      !clause.negated &&
      !clause.conditional &&
      isNarrator(sense, clause) &&
      isPastOrWould(sense, clause) &&
      !NO_ACTION.test(clause.lemma),
  ).length;
}

/** Whether somebody other than the narrator acts, or is set to work or told. */
function hasOther(sense: Sense): boolean {
  return (
    TOGETHER.matches(sense).length > 0 ||
    sense.clauses.some(
      (clause) =>
        !sense.quoted[clause.verb] && (isOthersAct(sense, clause) || involves(sense, clause)),
    )
  );
}

/** "The DBA killed the query", "we drained the node", "the link was cut by the carrier". */
function isOthersAct(sense: Sense, clause: Clause): boolean {
  if (isUnreal(clause) || clause.form !== 'finite' || !isPastOrWould(sense, clause)) return false;
  const doer = clause.passive ? agentOf(sense, clause) : doerOf(sense, clause);
  if (doer === 'we') {
    const opens = sense.lower.slice(0, clause.group.from).join(' ');
    return !NO_ACTION.test(clause.lemma) && !(TRADE.test(clause.lemma) && !/\d/.test(opens));
  }
  if (doer !== 'person' && doer !== 'team' && doer !== 'vendor') return false;
  if (clause.passive) return true;
  const head = sense.lower[clause.subject!.head]!;
  if (/^(?:who|whoever|you|someone|somebody|anyone|it|they|people)$/.test(head)) return false;
  if (/^(?:some|most|other|others)$/.test(sense.lower[clause.subject!.from]!)) return false;
  if (!isNamed(sense, clause.subject!)) return false;
  if (clause.relative || NO_ACTION.test(clause.lemma) || tellsMe(sense, clause)) return false;
  return !(CAUSES.test(clause.lemma) && clause.perfect);
}

/** A capital at the start of a sentence names nobody yet: "Dmesg on the nodes was …". */
function isNamed(sense: Sense, { from, head }: { from: number; head: number }): boolean {
  const known = PEOPLE_CLASSES.some((name) => sense.covers(name, head));
  return known || sense.tokens[head]!.pos !== 'PROPN' || from > 0;
}

/** "Support told us that …", "my boss said I was …": how it came to light, or praise. */
const tellsMe = (sense: Sense, { lemma, group }: Clause): boolean =>
  /^(?:leave|tell|say|mention|report|call|ring|phone|page|mail|email|message|notify|alert|ping|wake|give|ask|joke|name|nickname|dub)$/.test(
    lemma,
  ) && /^(?:me|us|in|that|i)$/.test(sense.lower[group.to] ?? '');

/** In the past, or supposed by "would": habits in the present tell of no incident. */
function isPastOrWould(sense: Sense, { verb, modal, passive, perfect }: Clause): boolean {
  const word = sense.lower[verb]!;
  return (
    passive ||
    perfect ||
    modal === 'would' ||
    modal === 'could' ||
    word !== sense.tokens[verb]!.lemma ||
    /^(?:put|set|cut|shut|let|read|hit|split|quit|cast)$/.test(word)
  );
}

/** "I asked Olu to keep the log", "rang the vendor", "wrote to the director". */
function involves(sense: Sense, clause: Clause): boolean {
  if (!isNarrator(sense, clause) || !INVOLVES.test(clause.lemma)) return false;
  if (isUnreal(clause) || clause.passive || isRefused(sense, clause)) return false;
  if (clause.modal === 'can' || (clause.lemma === 'have' && sense.lower[clause.group.to] === 'to'))
    return false;
  if (
    /^(?:write|speak|talk|present|explain)$/.test(clause.lemma) &&
    !/^(?:to|with|up)$/.test(sense.lower[clause.group.to] ?? '')
  )
    return false;
  const reach = NEEDS_PERSON_NEXT.test(clause.lemma) ? NEXT : REACH;
  const to = Math.min(sense.tokens.length, clause.group.to + reach);
  for (let i = clause.group.to; i < to && !sense.ends(i); i++) {
    if (/^(?:nobody|none|no)$/.test(sense.lower[i]!)) return false;
    if (WAKES.test(clause.lemma) && STAND_BY.test(sense.lower[i]!)) return true;
    if (/^(?:him|her|them|everyone|everybody|someone|somebody|people)$/.test(sense.lower[i]!))
      return true;
    const person = PEOPLE_CLASSES.some((name) => sense.is(name, i));
    if (person && isNoun(sense, i)) return true;
    if (
      sense.tokens[i]!.pos === 'PROPN' &&
      kindOfNoun(sense, { from: i, to: i + 1, head: i, shared: false }) === 'person'
    )
      return true;
  }
  return false;
}

/** "Chose not to loop in": the denial stands before "to". */
const isRefused = (sense: Sense, { group }: Clause): boolean =>
  sense.lower[group.from - 1] === 'to' && sense.lower[group.from - 2] === 'not';

const isNoun = (sense: Sense, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(sense.tokens[at]!.pos) || sense.lower[at] === 'lead';
