import type { Kind } from '../model';

/** What tells the kind of an answer where its front matter does not. */
export interface KindClues {
  /** The question, or the answer's title; undefined where there is neither. */
  readonly question: string | undefined;
  /** The answer's sentences as a reader sees them. */
  readonly texts: readonly string[];
}

/** Kinds that are about one thing, and the words in a question that name it. */
const TOPICS: readonly (readonly [Kind, RegExp])[] = [
  [
    'review',
    /\bpost[- ]?(mortem|incident)|\bretro(s|spective)?|\bdebrief|\bblameless|\breviews?\b/,
  ],
  [
    'preparation',
    /\bprepar(e|ed|es|ing|ation|edness)\b|\bread(y|iness)\b|\bgame days?\b|\bdrills?\b|\brunbooks?\b|\btrain(ing)?\b/,
  ],
  [
    'communication',
    /\bcommunicat|\bmiscommunicat|\bstakeholders?\b|\bexecutives?\b|\bstatus (page|update)|\b(informed|updated|in the loop)\b/,
  ],
];

/** Asks for one event, whatever it is about. */
const ONE_TIME = /\b(a|one|any|last|the|another) time\b|\b(an|one) ([\w-]+ )?example\b/;
/** Asks for a way of working. */
const WAY =
  /\bhow (do|does|should|can) |\bhow (i|we|you|your) |\bwhat (do|does|steps|metrics)\b|\b(your|my|our|the|an) ([\w-]+ ){0,3}(process|approach|framework|strategy|philosophy|procedure|playbook|practices)\b/;
/** Asks at all: a title of a heading or of first words need not. */
const ASKS =
  /\?|^\W*(q|question|prompt)?\s*\d*\W*(how|what|tell|walk|talk|describe|explain|discuss|give|share|your|my|our)\b/;
const TELL = /\b(tell|walk|talk|describe|discuss|share)\b/;
/** Asks for one incident. */
const ONE_INCIDENT =
  /\b(a|an|the|one|any|your|last|another|most) ([\w-]+ ){0,4}(incident|outage|failure|crisis|near[- ]miss|breach|bug|deploy(ment)?|issue|problem|situation)\b(?! (management|response|command|review|process))/;
/** "What would you do differently?" asks about the past. */
const WOULD =
  /\b(what|how|who|when|where) would (you|i|we)\b(?!.*\bdifferently\b)|\bhypothetical|^\W*(imagine|suppose)\b/;

function kindOfQuestion(question: string): Kind | undefined {
  const text = question.toLowerCase().replace(/\s+/g, ' ');
  if (WOULD.test(text)) return 'hypothetical';
  if (ONE_TIME.test(text)) return 'story';
  if (!ASKS.test(text)) return undefined;
  if (TELL.test(text) && ONE_INCIDENT.test(text) && !WAY.test(text)) return 'story';
  const topics = TOPICS.filter(([, words]) => words.test(text));
  // A question that names several topics asks for the whole.
  if (topics.length === 1) return topics[0]![0];
  if (WAY.test(text)) return 'process';
  if (ONE_INCIDENT.test(text)) return 'story';
  return undefined;
}

/** "I would", "we'd ask": not "I'd had", "we'd already", which are past perfects. */
const INTENDS =
  /\b(I|we) (would|might)\b(?! have\b)|\b(I|we)['’]d (also |then |first |probably |just |not )?(ask|begin|be|call|check|declare|do|escalate|find|give|go|have|hold|keep|know|let|look|make|open|page|post|roll|run|say|send|start|stop|switch|take|tell|think|try|use|want|watch|write)\b/i;
/** Something was done or was the case. */
const HAPPENED =
  /\b(?!need|indeed|feed|speed|exceed|proceed|seed|embed)\w{2,}ed\b|\b(was|were|had|did|got|went|took|told|put|held|ran|made|found|saw|gave|came|began|broke|brought|kept|led|sent|wrote|knew|fell|lost|rang|woke|paid|said|asked)\b/i;
/** It stands in time: historic present is a story too. */
const DATED =
  /\b\d{1,2}[:.]\d{2}\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(last|that) (year|month|week|night|autumn|fall|spring|summer|winter)\b|\b20\d\d\b/i;
const HABITUAL =
  /\b(I|we) (always|usually|normally|typically|generally|never|tend to|make it a rule)\b|\b(usually|normally|typically|as a rule|whenever|every time|each time)\b/i;
const NEVER_HAD_ONE =
  /\bhypothetical|\b(I|we)(['’]ve| have) (never|not yet|not) (yet )?(had|led|handled|managed|run|been|faced|dealt)\b|\bI haven['’]t (yet )?(had|led|handled|managed|run|been|faced|dealt)\b/i;

function kindOfTexts(texts: readonly string[]): Kind | undefined {
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  const intended = count(INTENDS);
  const happened = texts.filter((text) => HAPPENED.test(text) && !INTENDS.test(text)).length;
  if (intended >= 2 && count(NEVER_HAD_ONE) > 0) return 'hypothetical';
  if (intended >= 3 && intended > happened) return 'hypothetical';
  if (happened === 0 && count(DATED) === 0 && count(HABITUAL) >= 2) return 'process';
  return undefined;
}

/**
 * Tells what kind of question an answer answers: from the question's wording, else from the
 * answer's own. Where both leave it open it is a story, which owes the most.
 *
 * A question about an incident that is answered with "I would …" makes a hypothetical answer: that
 * is how somebody answers who has not had one.
 */
export function kindOf({ question, texts }: KindClues): Kind {
  const asked = question === undefined ? undefined : kindOfQuestion(question);
  if (asked !== undefined && asked !== 'story') return asked;
  const told = kindOfTexts(texts);
  return asked === 'story' && told !== 'hypothetical' ? 'story' : (told ?? 'story');
}
