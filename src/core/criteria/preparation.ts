import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Readiness that one can point at. */
const CONCRETE = phraseSet(
  '@readiness-thing !(automation|tool|product|vendor|flag|mode|boy|company|theory)',
  '@readiness-scope (#NOUN)? @readiness-maybe',
  '@readiness-maybe (for|on|in case of|about|against) .. (incident|incidents|outage|outages|emergency|emergencies|failover|failure|failures|disaster|disasters|downtime|crisis|crises|blackout|power cut|breach|paper mode|local mode|offline mode|modem|scenario|such (an|a|event|case|cases)|when the system|what to do|the first (minutes|hour|ten))',
  '(checklist|card|sheet|poster|list|binder|handbook|folder|page|map) .. (hang|hung|taped|pinned|on the wall|by the door|at the desk|at every|at each|in every|in each|on every|beside the|next to the phone|with (all)? (the)? phone numbers|of (who|whom)|with (who|whom)|what to do|who to|whom to|the (previous|old) team|step by step)',
  '(who|whom) to (call|ring|phone|page|wake) ',
  '(steps|procedure|numbers|checklist|instructions|everything) .. (be|is|are) .. (printed|laminated|written down|rehearsed|documented|on one (sheet|page)|on paper)',
  '(has|have|had) that on one (sheet|page|card)',
  // Practised, by whatever verb.
  '(=rehearsed|=rehearses|=rehearsing|=practised|=practising|=practicing|=drilled|=load-tested|=stress-tested|=dress-rehearsed|=war-gamed|=dry-run) !(through|into|a hole|law|medicine|as (a|an))',
  '(load|stress) (-)? =tested',
  '(=simulation|=simulations) of (a|an|the|our|such|this|that)',
  '(=simulated|=staged) #NOUN (failure|outage|loss|breach|attack|fault|crash)',
  '(run|runs|ran|do|does|did|hold|holds|held) (a|an|the|our) .. (=exercise|=drill|=simulation) .. (in|each|every|twice|once|for)',
  '(we|i|they|it|be|have|team|staff|everyone|everybody|department|company|plant) .. (=practiced|=rehearse|=practise|=simulate|=simulated|=exercised|=drill|=rehearsed) (the|this|that|it|a|an|for|on|such|each|every|our|in|together|with|exactly|full|quarterly|monthly|deadline|how|these|those|all|once|twice|restore|failover|whole)',
  '(we|i|they|to|team|staff) =practice (the|this|that|it|a|an|for|on|such|our|with|exactly|these|those|all|how|restore|failover)',
  '(train|trains|trained|teach|taught|coach|coached) (all|both|every|each|the|our|my|new|up|everyone|everybody|rest|people|staff|two|three|@number|them) .. (on|in|with|for|how|to) ',
  '(be|been|get|got|have) =trained (on|for|in|to|up|together|every|each|twice|before|by)',
  '(on-call|incident|annual|yearly|quarterly|monthly|regular|first-aid) .. =training (for|on|of|,|with|each|every|course|$)',
  '(a|the|our|had|attend|attended|join|joined|through) .. =training (for (each|every|new|all|our|staff|everyone|the (team|shift))|on (incident|how|call)|session|with a)',
  '(we|they|i|staff|team|crew|everyone) (also|then|regularly|do|always|even|still|all)? (=practise|=practice) !($|medicine|law|what)',
  '(play|plays|play out|stage|staged|act out|enact) .. (each|every|twice|once|on paper|autumn|spring) (a|year|quarter|month|spring|autumn)?',
  '(each|every|twice a|once a|first) .. (quarter|year|month|spring|autumn|winter|summer|monday|tuesday|wednesday|thursday|friday) .. (we|i|they) .. (play|stage|act out|rehearse|practise|practice|simulate|pretend)',
  // Newcomers and shadowing.
  '(new|newcomer|newcomers|starter|starters|joiner|joiners) .. (sit|sits|spend|spends|ride|rides|tag) .. (in on|shadow|next to|beside|along|with an experienced)',
  '(new|every|each|all|newcomers|newcomer|starters|joiners|whoever|nobody|volunteers|deputies) .. (=shadow|=shadows|=shadowing|buddy|drills|mentor|=rehearses|pass|walk through|go through|do|be do|get) .. (shadow|shadowing|buddy|drill|drills|course|mentor|shift|shifts|incident|incidents|alarm|rota|on-call|pager|phone|briefing|before)',
  '(shadow|shadows|shadowed|shadowing) .. (shift|shifts|week|weeks|month|on-call|on the desk|incident|incidents|rotation|commander|before (they|you|their|taking|being|I|he|she|going))',
  '(week|weeks|fortnight|month|shifts) (of|as) (a)? (shadow|shadowing)',
  // Trouble made on purpose.
  '(we|i|plant|team|company|someone|department|bank|hospital|year|quarter|month|august|people) .. (break|broke|kill|killed|pull|pulled|unplug|unplugged|stop|stopped|switch off|cut|crash|shut down|fail|take down) .. (on purpose|deliberately|knowingly|intentionally|for practice|by design)',
  '(each|every|twice a|once a|a) (year|quarter|month|spring|autumn|half year|six months) .. (pull|pulls|unplug|unplugs|break|breaks|kill|kills|cut|cuts|play|plays) .. (its|own|plug|cable|network|power|production|staging|day like|node|on purpose)',
  '(as|been|had|done|did|from|thanks to|like) (it|this|that)? .. (=rehearsal|=drill|=drills|=exercise|=training|=practice) (had|showed|in|,|$|we)',
  "(the|a|an|our|each|every|quarterly|monthly|weekly|yearly|annual|#NOUN 's) (#ADJ|#NOUN)? (=drill|=drills|=exercise|=exercises|=rehearsals) (in (january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|summer|winter)|each|every|last|before|exist|exists|had|with the|with (our|other|paper)|that we|we (hold|held|had|do|did)|twice|once|so|for)",
  '(run|runs|ran|hold|holds|held|do|does|did|have|schedule|scheduled|organise|organised|organize|organized|introduce|introduced|two|three|quarterly|monthly|weekly|regular|annual|yearly|start|started) (@number|a|an|the|our|regular|two|three)? (#ADJ|#NOUN)? (=drill|=drills|=exercise|=exercises|=rehearsals|=simulations|=simulation) !(bike|bikes|machine|price|hole|book|class)',
  // Load tried before an event.
  '(before|ahead of|prior to) ... (season|peak|sale|sales|holiday|holidays|christmas|black friday|election|census day|launch|event|finals|campaign) ... (traffic|replay|load|busiest|pretend|visitors) ',
  '(pretend|fake|synthetic|simulated) (visitors|users|orders|customers|law office|journalist|callers|outage)',
  '(in advance|beforehand|ahead of time) .. (agree|agreed|decide|decided|define|defined) .. (who|whom|what|when|how)|(agree|agreed|decide|decided) (in advance|beforehand) ',
);

/** Readiness that is only claimed or wished for, or that nobody could find. */
const GENERIC = phraseSet(
  '(better|well|more|fully|far|a bit|much|somewhat|less|completely|always|half|best|not|rather|thoroughly) (better|more|well)? (prepared|equipped|unprepared|ready for|ready after|ready now|ready than) !(by|the example|@number)',
  '(=readier|preparedness|=readiness|=half-ready) !(probe|check|gate|endpoint)',
  '(we|i|team|they|everyone|staff|people|stores|it|me|us|and) .. (be|feel|felt|seem|more|are|were) (ready|prepared) (for|if|in case|when|,|next|to respond|to handle|now)',
  '(preparation|training|practice|drills|rehearsal) (be|matter|matters|make|pay|paid|help|helped) (everything|key|important|off|half|vital|essential|us|a lot)',
  '(be|feel|felt|get) prepared for ',
  '(take|took|taking) (readiness|preparation|training|drills) .. (serious|seriously)',
  "(there|we|they|i|somebody|someone) (be|have|had|do|did|write|wrote|written)? (have|has|had|wrote|written|be|'d|been)? (a|an|some|some kind of|some sort of|our|such)? (#ADJ|#NOUN)? (procedure|procedures|manual|plan for|instructions|instruction|document|documents|guide) .. (somewhere|nobody|no one|none|which|but|only|in (a|the) (drawer|folder|cupboard)|for (this|that|such|the|it)|outdated|old|from|in #NUM|$)",
  '(documentation|manual|procedure|documents|instructions|plan) .. (exist|exists|existed|half-ready|outdated|out of date|in theory|technically|in the drawer|for another|for such)',
  '(should|must|ought to|want to|mean to|meant to|plan to|would like to|need to|have to|will|going to|hope to) .. (=practise|=rehearse|=drill|=drills|practise more|practice more|handovers|=train)',
  '(should|must|ought to|want to|mean to|meant to|plan to|need to) =practice',
  '(nobody|no one|none|never|not) .. (ever)? .. (been)? (=trained|=told a|=taught|=briefed|=prepared for|=told that a|=told about (the|a) (plan|backup|fallback))',
  '(do|did|does|done|say|says|as|what|like) .. the (wiki|manual|runbook|handbook|procedure|instructions) (say|says|said|tell|told)',
  '(document|documented|write down|wrote down|note|noted|record|recorded) .. (solution|fix|steps|incident|procedure|workaround|resolution|learnings) .. (knowledge base|future|wiki|reference|next time|confluence|on-call)',
  '(be|been|went|go|sent|send) .. on (a|an|the) (#NOUN|#ADJ)? (course|training|workshop)',
  '(page|step|place|chapter) in the (binder|handbook|runbook)',
  '(have|had|keep|kept) (some|a basic|a few|basic|a little|a short|an old|a sort of) (documentation|checklist|notes|instructions|guide|procedure|training)',
  '(some|some sort of|some kind of|a bit of) (=training|=practice|=preparation|=documentation)',
  '(wiki|confluence|sharepoint|intranet|folder) .. (have|has|had|with) .. (guide|page|plan|note|notes|procedure)',
  '(page|guide|notes|plan|procedure) .. (in|on) (our|the|a) (wiki|folder|drawer|sharepoint|intranet|confluence)',
  '(where|that) the (plan|procedure|guide|folder) (be|lay|lies) (kept|stored|saved)?',
  '(in|into) (a)? better shape ',
  '(more|somewhat|a bit|a little) (alert|wiser|wise|trained|practised|practiced|used to) ',
  '(cope|handle|react|respond) (it|this|that|them|such)? (far|much|a bit|a lot)? better ',
  '(trained|drilled|practised|practiced|rehearsed) a (bit|little)',
  '(our|the) preparation .. (better|improved)',
  '(things|it|steps) (be|are|is) .. (written down|documented) .. (better|now)',
);

/** The words of readiness where they are about something else, or waved away. */
const ELSEWHERE = phraseSet(
  '(not|never|hardly|why) (need|look|looked|read|open|opened|use|care|bother|once look|once looked) (a|the|any|our|in)? (#ADJ|#NOUN)? (runbook|playbook|manual|documentation|checklist|policy|handbook|plan|script|procedure)',
  '(impact|hammer|dental|power|electric|cordless|oil|core) (drill|drills)',
  '(dry-run|dry run) (flag|mode|option|switch|output|stage|step)',
  '(dentist|exercise bike|exercise bikes|dance|theatre|choir|band|orchestra|wedding|concert|premiere|sports club|making tea|about running|apprentices|kitchen|marathon|driving|is the product|be the product)',
  '(call|be call|named|called|labelled) (runbook|playbook)',
  '(load test|stress test|exercise|drill) .. (hook|crane|tons|bench|knee|heart)',
  '(the answer|the suggestion|the idea|an action|action item|answer was|ask for|asked for|wish for|wished for) .. (be)? .. (better|good|new)? (runbook|playbook|checklist)',
);

/** Said before it, these take a thing back. */
const TAKEN_BACK = phraseSet(
  '(no|not|never|without|lack|lacked|lacks|should|plan to|planned to|want to|wanted to|mean to|meant to|would like|hope|hoped|in theory|technically|supposedly|theoretically|instead of|skip|skipped|ignore|ignored|refuse|refused|neither|nor|might have|could have|close to|if people|if everyone|must have|somewhere) ',
);
/** Said behind it, these tell that it did not help. */
const LOST = phraseSet(
  '(somewhere|outdated|out of date|stale|half-ready|for another|in my head|in theory|on paper only|technically)',
  '(not|never) (be)? shared with',
  '(nobody|no one|none) .. (find|found|know|knew|have it|had it|had ever|had one|read|use|used|follow|followed|remember|open|opened|seen|look|looked)',
  '(not|never|hardly) (be|been|get|got)? (update|updated|find|found|follow|followed|test|tested|read|touch|touched|cover|covered|use|used|maintain|maintained|exist|work|worked|mention|mentioned|have|had)',
  '(have|had|with) no (line|page|entry|word|step|chapter|mention)',
  '(years|year|months) (old|out of date|behind)',
);

function find(sense: Sense): Hit[] {
  const elsewhere = ELSEWHERE.matches(sense);
  const free = ({ from, to }: Match) =>
    !elsewhere.some((match) => match.from < to && from < match.to);
  const concrete = CONCRETE.matches(sense).find(free);
  if (concrete) {
    const level = isSpoilt(sense, concrete) ? 'partial' : 'met';
    return [{ level, from: concrete.from, to: concrete.to }];
  }
  const generic = GENERIC.matches(sense).find(free);
  return generic ? [{ level: 'partial', from: generic.from, to: generic.to }] : [];
}

/** How many tokens around it may take a thing back. */
const [BEFORE, BEHIND] = [5, 8];

const isSpoilt = (sense: Sense, { from, to }: Match) =>
  TAKEN_BACK.matches(sense).some((match) => match.from < to && from - match.to < BEFORE) ||
  LOST.matches(sense).some((match) => match.from >= from && match.from - to < BEHIND);

/** Runbooks, drills, training, escalation paths that exist; a mere claim of readiness is partial. */
export const criterion: Criterion = { id: 'preparation', find };
