import type { Clause } from '../language/clauses';
import { doerOf, isUnreal, kindOfNoun } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** A role of the response by its name, with somebody in it or to be put into it. */
const NAMED_ROLE = phraseSet(
  '@plain-role',
  '(as|become|became|act as|acting as|serve as|served as|name|named|appoint|appointed|nominate|nominated|designate|designated|elect|elected|choose|chose|pick|picked|over as|in as|for) (#PROPN|him|her|me|myself|our|the #NOUN)? (as|for)? (the|our|a|my|his|her)? @lent-role',
  '(took|take|take over|takes|assume|assumed|gave|give|given|hand|handed|wear|wore) .. (@lent-role|coordination|co-ordination) (hat|role|seat|vest|job|post)',
  '(made|make) (me|him|her|#PROPN) (the|our)? @lent-role',
  '(split|divide|divided) (her|his|the|our|my) (people|team|crew|staff)',
  '(bronze|silver|gold) (be|was) (the|me|our|#PROPN)',
  '(job|jobs|role|part|task|responsibility) be to (coordinate|co-ordinate|document|keep|write|communicate|talk|speak|take|lead|run)',
  '(role|roles) .. (assign|assigned|post|posted|give|given|hand|handed|split|shared out|name|named|written|distribute|distributed|agree|agreed|clear|:)',
  '(assign|assigned|give|gave|hand|handed|split|share|shared|distribute|distributed|agree|agreed|set|post|posted|define) .. (out|up)? (the|clear|explicit|three|four|five|named|our|incident)? (role|roles|jobs|duties|hats)',
  '(split|divide|divided|share|shared|parcel|parcelled|carve|carved|hand|handed|dish|dished) (out|up)? (the|our)? (work|tasks|task|jobs|duties|streams|workstreams|load)',
);
/** No role: one denied, one missing, or the writer's post in the firm. */
const NO_ROLE = phraseSet(
  '(not|never|no|without|lack|lacked|nobody|missing|=if|should|every|which) .. (@plain-role|@incident-role)',
  '(be|am|work|working|worked|job|serve|served|serving|employed|hired|join|joined|=as) (as)? (a|an) .. (@plain-role|@incident-role) .. (at|for|in|of|on|with)',
  '(role|roles) (of|be) .. (service|queue|iam|database)',
  '(iam|database|user|access|admin|ansible|this|the) (role|roles)',
);
/** People together, without who did what. */
const TOGETHER = phraseSet(
  '(jump|hop|pile|gather|join|assemble|come|meet|get|squeeze|dial|crowd|converge|huddle|rush|met|came|got|dialled) (back|together|over|straight)? (on|onto|into|in|to|round|around|up|together|at|over) .. @gathering-place',
  '(join|joined|hopped|jumped) (a|the|our) .. @gathering-place',
  '(we|all) (be|were) .. (on|in) (a|the|one) (call|bridge|zoom|war room|huddle|incident channel|conference call)',
  '(team|everyone|everybody|all of us|crew|squad|group|department|colleague|colleagues|others|folks) .. (work|worked|jump|jumped|pull|pulled|collaborate|collaborated|pitch|pitched|dive|dived|chip|chipped|swarm|swarmed|assemble|assembled|gather|gathered|meet|met|mobilise|stuck in|got stuck|piled|pile|scramble|scrambled|tackle|tackled|join|joined|rally|rallied|on it|together)',
  '(whole team|whole crew|entire team|everybody|everyone|all hands|the lot) .. (jump|jumped|pulled in|join|joined|on deck|on it|in the room|there|help|helped|pitch|pitched|gather|gathered|work|worked)',
  '(@number|several|few|bunch|couple|handful|some|all) (of us|of the team|colleagues|of my colleagues) .. (meet|met|came|come|got|get|join|joined|went|work|worked|gather|gathered|jump|jumped|sat|looked|on it)',
  '(we be|we were|there be|there were|we) @number (of us|people|engineers|colleagues)? .. (on|in|at) (a|the|one|that)? @gathering-place',
  '(together with|along with|alongside|work with|worked with|helped by|help from|agreement of) (the|my|our|a|some|two|three|other|few)? .. (@first-name|@team-member|@team)',
  '^ (together|with colleagues|with my colleagues|with the team) .. we',
  '@number people on (a|the) @gathering-place',
  '(me|i) and (the|two|three|some) (others|team|guys|rest)',
  '(open|opened|start|started|set up|spin up|spun up|create|created|convene|convened|call|called|stand up|stood up) (a|an|the|up a|our) .. (bridge|war room|call|zoom|incident channel|channel|huddle|meeting|conference)',
  '(all hands|all-hands) (on deck)?',
  '(talk|talked|together|decide|decided|agree|agreed|discuss|discussed) .. as (a|one) (team|group)',
);
/** One takes the whole of it. */
const OWNED = phraseSet(
  '(take|took|assume|assumed|taking) (full|the|complete|immediate|over|on)? (full|complete)? (ownership|charge|lead|control|command|responsibility|reins)',
  '(lead|led|coordinate|coordinated|manage|managed|run|ran|drive|drove) (the|our|this|that) (whole|entire|overall|incident|technical)? (response|incident|team|call|bridge|effort|recovery|war room|group|investigation)',
  '(be|was) in (charge|command|lead)',
  '(delegate|delegated|delegating|assign|assigned|divide|divided) (task|tasks|work|responsibilities|jobs)',
);
/** What is told after the response, or of life outside it. */
const ELSEWHERE = phraseSet(
  '(since then|nowadays|these days|afterwards|after that incident|last year|next quarter|next sprint|every quarter|each quarter|twice a year|once a year|every month|by the end of|due by|deadline|on-boarding|onboarding|training|drill|drills|exercise|game day|shadow|shadowing|written warning|warning|apologise|apology|bonus|award|credit|blame|fault|due end|due|owns|interview|hired|fired|promoted|ticket to|action item|follow-up|follow up)',
);

/** Somebody with a task of their own. */
interface Work {
  readonly who: string;
  readonly other: boolean;
  readonly from: number;
  readonly to: number;
}

function find(sense: Sense): Hit[] {
  if (sense.text.endsWith('?') || sense.has('review-word') || ELSEWHERE.matches(sense).length > 0)
    return [];
  const whole = (level: Hit['level'], { from, to }: Match): Hit[] => [
    { level, from, to: Math.min(sense.tokens.length, Math.max(to, from + 12)) },
  ];
  const role = NAMED_ROLE.matches(sense)[0];
  const denied = NO_ROLE.matches(sense).length > 0;
  if (role && !denied) return whole('met', role);
  const handed = handedTask(sense);
  const works = [...workOf(sense), ...ellipses(sense)];
  const others = new Set(works.filter(({ other }) => other).map(({ who }) => who));
  const all = new Set(works.map(({ who }) => who));
  if (handed) return whole('met', handed);
  if (others.size > 0 && all.size > 1) {
    const from = Math.min(...works.map((work) => work.from));
    return whole('met', { from, to: Math.max(...works.map((work) => work.to)) });
  }
  const together = TOGETHER.matches(sense)[0] ?? OWNED.matches(sense)[0];
  if (together) return [{ level: 'partial', from: together.from, to: together.to }];
  const helper = helps(sense) ?? fetched(sense);
  return helper ? whole('partial', helper) : [];
}

/** Those who work in a sentence, by its clauses. */
function workOf(sense: Sense): Work[] {
  const works: Work[] = [];
  for (const clause of sense.clauses) {
    if (!isWork(sense, clause)) continue;
    const { from, to } = clause.subject ?? clause.group;
    const who = personOf(sense, clause);
    if (who) works.push({ who, other: who !== 'i', from, to: Math.max(to, clause.group.to + 3) });
  }
  return works;
}

/** One colleague who mends or looks into something, told as done. */
function helps(sense: Sense): Match | undefined {
  for (const clause of sense.clauses) {
    const { subject, group } = clause;
    if (!subject || subject.shared || clause.form !== 'finite' || clause.modal) continue;
    if (!isWork(sense, clause) || LIGHT.test(clause.lemma) || !isResponder(sense, subject))
      continue;
    if (clause.conditional || /s$/.test(sense.lower[clause.verb]!)) continue;
    const { from, head } = subject;
    const name = sense.covers('first-name', head);
    const known = /^(?:the|my|our|his|her|one|two|another|he|she)$/.test(sense.lower[from]!);
    if ((name || known) && !sense.covers('novice', head)) return { from, to: group.to + 4 };
  }
  return undefined;
}

/** Verbs that say too little by themselves. */
const LIGHT =
  /^(?:be|have|get|go|do|make|take|put|set|become|keep|hold|stay|stand|sit|start|try|bring|carry|play|work|cut|push|deploy|add|open|write|plug|unplug|run|move|process|act|serve|approve|walk|talk|call|phone|ring|mail|text|remove|delete|disable|decide|post|note|switch|flip|manage|lead|own|find|look|review|read)$/;

/** Who acts in the clause, as a key: "i" for the narrator, undefined where it is nobody of the response. */
function personOf(sense: Sense, clause: Clause): string | undefined {
  const doer = doerOf(sense, clause);
  if (doer === 'self') return 'i';
  if (!clause.subject || (doer !== 'person' && doer !== 'team' && doer !== 'vendor'))
    return undefined;
  return isResponder(sense, clause.subject) ? sense.lower[clause.subject.head] : undefined;
}

/** A colleague or a team by name or job; no crowd, no service with a capital letter. */
function isResponder(sense: Sense, subject: { from: number; to: number; head: number }): boolean {
  const { from, head } = subject;
  const word = sense.lower[head]!;
  if (
    /^(?:they|them|who|whoever|you|everyone|everybody|anyone|anybody|nobody|people|crowd|lot|rest|others|him|her)$/.test(
      word,
    )
  )
    return false;
  if (/^(?:he|she|one|another)$/.test(word)) return true;
  if (sense.covers('own-staff', head) && /s$|^people$/.test(word)) return false;
  if (/^(?:no|any|every|whichever|nobody|none|neither|former|previous)$/.test(sense.lower[from]!))
    return false;
  if (sense.covers('first-name', head)) return /^\p{Lu}/u.test(sense.tokens[head]!.text);
  const kind = kindOfNoun(sense, { ...subject, shared: false });
  if (sense.tokens[head]!.pos === 'PROPN')
    return (
      kind === 'person' &&
      from > 0 &&
      !/ing$/.test(word) &&
      !sense.covers('tool', head) &&
      !sense.covers('system', head) &&
      !sense.covers('vendor', head) &&
      head - from < 3
    );
  return kind === 'person' || kind === 'team';
}

/** Whether the clause tells of real work in the response. */
function isWork(sense: Sense, clause: Clause): boolean {
  if (isUnreal(clause) || clause.passive || clause.relative) return false;
  if (clause.perfect && clause.lemma !== 'have' && !clause.modal) return false;
  if (!sense.is('task-verb', clause.verb)) return false;
  const next = sense.lower[clause.rest.from] ?? '';
  const object = sense.lower[clause.rest.from + 1] ?? '';
  if (/^(?:me|us)$/.test(next)) return false;
  switch (clause.lemma) {
    case 'be':
      return (
        (clause.particle === 'on' || /^(?:on|at|handling|leading|responsible)$/.test(next)) &&
        !/^(?:call|leave|holiday|vacation|duty|shift|fire|home|lunch|work|dinner|top|time|edge|track|a|it)$/.test(
          clause.particle ? next : object,
        )
      );
    case 'have':
      return (
        /^(?:the|our|my)$/.test(next) &&
        !/^(?:same|idea|guts|nerve|nerves|brain|eye|option|chance|problem|feeling|right|only|best|luck|time|answer|data|habit|impression)$/.test(
          object,
        )
      );
    case 'go':
    case 'look':
    case 'sit':
    case 'stand':
    case 'stay':
    case 'run':
    case 'get':
    case 'make':
    case 'do':
    case 'start':
    case 'try':
    case 'act':
    case 'help':
      return (
        clause.rest.to > clause.rest.from + 1 &&
        !/^(?:like|home|so|wrong|around|about|crazy|mad|ceiling)$/.test(next) &&
        clause.particle !== 'around'
      );
    default:
      return clause.rest.to > clause.rest.from || clause.particle !== undefined;
  }
}

/** "Carla on the web tier", "me on decisions", "lead (me), comms (Abi)": tasks without a verb. */
function ellipses(sense: Sense): Work[] {
  const works: Work[] = [];
  for (let at = 0; at < sense.tokens.length; at++) {
    const word = sense.lower[at]!;
    const self = word === 'me';
    const name = sense.covers('first-name', at) && sense.tokens[at]!.pos === 'PROPN';
    if (
      !self &&
      !name &&
      !(sense.covers('team-member', at) && !sense.covers('team-member', at + 1))
    )
      continue;
    const next = sense.lower[at + 1] ?? '';
    const after = sense.lower[at + 2] ?? '';
    if (
      (/^(?:on|with|as|at)$/.test(next) &&
        !/^(?:call|leave|holiday|vacation|duty|shift|fire|a|home|lunch|me|us|him|usual|well|soon|we|i|if|the)$/.test(
          after,
        )) ||
      (/^(?:on|as)$/.test(next) && after === 'the' && name)
    )
      works.push({ who: self ? 'i' : word, other: !self, from: at, to: at + 4 });
  }
  return works;
}

/** A task given to another responder. */
function handedTask(sense: Sense): Match | undefined {
  for (const clause of sense.clauses) {
    if (
      !sense.is('assign-verb', clause.verb) ||
      isUnreal(clause) ||
      (clause.perfect && clause.lemma !== 'have')
    )
      continue;
    const giver = doerOf(sense, clause);
    if (giver !== 'self' && giver !== 'we' && giver !== 'person') continue;
    if (clause.passive) continue;
    const object = objectOf(sense, clause);
    if (!object || !isResponder(sense, object)) continue;
    const next = sense.lower[object.to] ?? '';
    const then = sense.tokens[object.to + 1];
    if (sense.covers('leader', object.head) && !sense.covers('first-name', object.head)) continue;
    const person =
      sense.covers('first-name', object.head) ||
      sense.covers('team-member', object.head) ||
      sense.covers('team', object.head);
    if (!person) continue;
    if (
      (next === 'to' &&
        then?.pos === 'VERB' &&
        /^(?:ask|tell|get|assign|instruct|direct|delegate|want|task|send|order|request|set)$/.test(
          clause.lemma,
        )) ||
      (/^(?:on|onto|in|as|behind)$/.test(next) &&
        /^(?:put|keep|get|assign|set|have|name|appoint|choose|send)$/.test(clause.lemma) &&
        !/^(?:loop|leave|touch|hold|notice|informed)$/.test(then?.lemma ?? '')) ||
      (/^(?:have|let|make|get)$/.test(clause.lemma) &&
        then !== undefined &&
        sense.tokens[object.to]?.pos === 'VERB' &&
        sense.lower[object.to] === sense.tokens[object.to]!.lemma)
    )
      return { from: clause.group.from, to: Math.min(clause.rest.to, object.to + 5) };
  }
  return undefined;
}

/** The noun phrase right behind the verb. */
function objectOf(sense: Sense, { group, rest }: Clause) {
  let to = group.to;
  while (to < rest.to && /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(sense.tokens[to]!.pos)) to++;
  return to > group.to ? { from: group.to, to, head: to - 1 } : undefined;
}

/** Another responder is called in or worked with. */
function fetched(sense: Sense): Match | undefined {
  for (const clause of sense.clauses) {
    const giver = doerOf(sense, clause);
    if (
      (giver !== 'self' && giver !== 'we') ||
      isUnreal(clause) ||
      clause.passive ||
      clause.perfect
    )
      continue;
    const length = sense.lengths('fetch-verb', clause.verb)[0];
    if (length === undefined) continue;
    let to = clause.verb + length;
    const from = to;
    while (
      to < sense.tokens.length &&
      /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(sense.tokens[to]!.pos)
    )
      to++;
    if (to === from) continue;
    const object = { from, to, head: to - 1 };
    if (isResponder(sense, object) && !sense.covers('leader', object.head))
      return { from: clause.group.from, to };
  }
  return undefined;
}

/** A role or task given to somebody; people together without who did what is partial. */
export const criterion: Criterion = { id: 'roles', find };
