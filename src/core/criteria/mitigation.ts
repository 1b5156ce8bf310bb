import type { Clause } from '../language/clauses';
import { ACTS_ON, STABILISING_ACTS } from '../language/cupboard/mitigation';
import { actOf, doerOf, isResponder, isUnreal } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** The act as a noun: "after the rollback", "revert merged at 16:07", "a restart every hour". */
const AS_NOUN = phraseSet(
  '(after|of|by|following|with|via|do|run|perform|execute|initiate|trigger|start|complete|take|order|call|approve|propose|suggest|decide|ask|choose|request|type|carry) out|on|for|since? the|a|an|my|our|his|her|their|this|that|immediate|quick|full|clean|manual|emergency|controlled|rolling|partial? (rollback|roll-back|revert|failover|fail-over|restart|reboot|hotfix|cutover|restore|switchover)',
  '^ the|a|our|my? (rollback|revert|failover|restart|hotfix|restore|switchover) (#VERB|be|have|#PUNCT|at|in|within)',
  '(put|take) .. (into|in|to|on) (read-only|read only|maintenance mode|a waiting room)',
);
/** Something was done, and what stays unsaid. */
const VAGUE = phraseSet(
  '(a|the|my|our|some|any|quick|temporary|small|proper|first|this) quick|temporary|interim|short-term|stopgap|small|permanent? (fix|workaround|work-around|band-aid|patch|stopgap|trick|bodge|sticking plaster) !(for the process)',
  '^ (#PRON|#PROPN|#NOUN)? quickly|finally|then|immediately|eventually|manage|to|just|and? (fix|bodge|mitigate|solve|remedy|rectify) (it|this|that|the|everything|thing|them|fast|in|within|by)',
  '(fix|solve|resolve|sort|mitigate|contain|handle|address|remedy|rectify|fixing|resolving) (it|this|out|the|everything|thing) (issue|problem|incident|outage|fault|bug|ingress|error|thing|situation|mess)?',
  '(get|bring) (it|everything|the) .. (run|running|alive|up|back|work|working|going)',
  '(with|find|have|use) a|some|little|small? (trick|workaround|work-around|way around)',
  'put something|thing in place',
  'steps|measures|action .. (stop|contain|mitigate|stabilise|stabilize|restore)',
);
/** "Service was restored" is how it ended, not what was done. */
const RESULTS = phraseSet(
  '(service|order|business|everything|functionality|access|operation|availability|normality|normal)',
);
/** Talk of the act in plans, tools and habits, not of doing it. */
const NOT_DONE = phraseSet(
  '(script|button|procedure|plan|drill|test|rehearse|practise|practice|automate|automated|step|runbook|playbook|policy|time|times|strategy|option|path|game day)',
);

function find(sense: Sense): Hit[] {
  const hits: Hit[] = [];
  for (const clause of sense.clauses) {
    if (isUnreal(clause) || !isDone(sense, clause) || !stops(sense, clause)) continue;
    const doer = doerOf(sense, clause);
    if (clause.passive ? doer === 'customer' : !isResponder(doer) && doer !== 'vendor') continue;
    hits.push({
      level: 'met',
      from: clause.group.from,
      to: Math.min(clause.rest.to, clause.group.to + 12),
    });
  }
  if (NOT_DONE.matches(sense).length === 0)
    for (const { from, to } of AS_NOUN.matches(sense)) hits.push({ level: 'met', from, to });
  if (hits.length === 0)
    for (const { from, to } of VAGUE.matches(sense)) hits.push({ level: 'partial', from, to });
  return hits;
}

/** An infinitive tells of an act only where somebody decides, asks or has to: "asked Olu to restart". */
function isDone(sense: Sense, clause: Clause): boolean {
  if (clause.form !== 'infinitive') return true;
  const matrix = sense.clauses.filter(({ group }) => group.to <= clause.group.from).at(-1);
  return (
    matrix !== undefined &&
    !isUnreal(matrix) &&
    /^(?:ask|tell|get|have|decide|choose|agree|elect|opt|instruct|order|help|proceed|start|begin|assign|want|use|go|vote|direct|plan)$/.test(
      matrix.lemma,
    )
  );
}

/** Whether the clause's act, with what it is done to, stops harm. */
function stops(sense: Sense, clause: Clause): boolean {
  const act = actOf(clause);
  // Service, order and business are what comes back, not what one acts on.
  if (/^(?:restore|recover|bring|get)$/.test(clause.lemma) && RESULTS.matches(sense).length > 0)
    return false;
  if (STABILISING_ACTS.has(act) || STABILISING_ACTS.has(clause.lemma))
    return !onNothing(sense, clause);
  const objects = ACTS_ON.get(act) ?? ACTS_ON.get(clause.lemma);
  if (!objects) return false;
  const { from, to } = clause.passive && clause.subject ? clause.subject : clause.rest;
  return objects.some((name) => sense.has(name, from, Math.min(to, from + 9)));
}

/** "I stopped and thought": an act on nothing at all stops no harm; nor does one on oneself. */
function onNothing(sense: Sense, clause: Clause): boolean {
  if (clause.passive) return false;
  const next = sense.tokens[clause.rest.from];
  if (next === undefined || clause.rest.from >= clause.rest.to)
    return clause.lemma === 'stop' || clause.lemma === 'block';
  return (
    /^(?:myself|ourselves|to|my|his|her)$/.test(sense.lower[clause.rest.from]!) &&
    /^(?:stop|pause|reset|block|kill)$/.test(clause.lemma)
  );
}

/** A concrete step that stopped or reduced the harm; a vague "fixed it" is partial. */
export const criterion: Criterion = { id: 'mitigation', find };
