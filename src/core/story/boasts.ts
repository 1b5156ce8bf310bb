/** Boasts that no phrase holds: they are known by how the clauses of a sentence stand to each other. */
import type { Clause } from '../language/clauses';
import type { HeroicIdea } from '../language/cupboard/heroics';
import { doerOf } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';

/** A boast and the idea behind it. */
export interface Boast extends Match {
  readonly idea: HeroicIdea;
}

/** Verbs that lead to a state: "were paralysed", "stood there frozen". */
const STATES =
  /^(?:be|get|become|stand|sit|look|go|run|have|keep|start|begin|seem|turn|fall|lose)$/;
/** Acts that set others to work: whoever answers panic with them is no lone saviour. */
const COORDINATES =
  /^(?:ask|assign|split|give|suggest|propose|page|call|escalate|open|name|agree|set|invite|calm|help|start|declare|slow|remind|hand|offer|share|announce|post|thank|try)$/;
/** How the narrator comes upon the scene. */
const PRESENT =
  /^(?:be|step|show|walk|turn|happen|come|look|wake|sit|intervene|jump|log|insist|stay|notice|catch|spot|act|go|take|keep|see|speak|push|fight|pull|arrive|answer|pick|check|know|think|have|dig|volunteer|join|do)$/;
const STAND_IN =
  /\b(?:(?:some|any)(?:one|body) else|another|the same|the next|secondary|backup|the alert|the alarm|a colleague|teammate)\b/i;

/** Boasts by structure: others in panic as a contrast, and what would have been without the narrator. */
export function boastsOf(sense: Sense): Boast[] {
  return [...contrasts(sense), ...counterfactuals(sense)];
}

/** "The rest were paralysed, so I grabbed the keyboard", "while the others slept, I …". */
function contrasts(sense: Sense): Boast[] {
  const own = sense.clauses.find(
    (clause) =>
      saysI(sense, clause) &&
      !COORDINATES.test(clause.lemma) &&
      !clause.conditional &&
      clause.modal === undefined,
  );
  if (!own) return [];
  return sense.clauses.flatMap((clause): Boast[] => {
    const { subject } = clause;
    if (!subject || subject.shared) return [];
    if (doerOf(sense, clause) === 'nobody') {
      // "Nobody could figure it out, so I …"
      const able =
        clause.modal === 'could' || /^(?:know|dare|manage|understand)$/.test(clause.lemma);
      const grasp =
        sense.is('grasp', clause.verb) || (clause.lemma !== 'be' && clause.modal === undefined);
      if (!able || !grasp || own.group.from < clause.group.to) return [];
      return [{ from: subject.from, to: clause.group.to, idea: 'indispensable' }];
    }
    if (!isCrowd(sense, clause) || unreal(clause)) return [];
    const panic = panicOf(sense, clause);
    const idle =
      panic < 0 &&
      /^(?:while|whilst|whereas)$/.test(sense.lower[subject.from - 1] ?? '') &&
      sense.is('idle', clause.verb) &&
      !sense.has('whole-work');
    if (panic < 0 && !idle) return [];
    const to = panic < 0 ? clause.group.to : panic + Math.max(...sense.lengths('panic', panic));
    return [{ from: subject.from, to, idea: 'contrast' }];
  });
}

/** The first token of the words that say how the clause's subject lost heart, or -1. */
function panicOf(sense: Sense, { lemma, group, verb, rest }: Clause): number {
  if (sense.is('panic', verb)) return verb;
  if (!STATES.test(lemma)) return -1;
  return sense.find('panic', group.from, Math.min(Math.max(rest.to, group.to), group.to + 6));
}

const saysI = (sense: Sense, { subject }: Clause): boolean =>
  subject !== undefined && sense.lower[subject.head] === 'i';

/** Whether the subject is colleagues seen as a backdrop; customers may panic as they like. */
function isCrowd(sense: Sense, clause: Clause): boolean {
  const doer = doerOf(sense, clause);
  if (doer === 'self' || doer === 'we' || doer === 'nobody' || doer === 'customer') return false;
  const { from, to } = clause.subject!;
  return sense.has('crowd', from, to);
}

const unreal = (clause: Clause): boolean =>
  clause.negated || clause.conditional || clause.modal !== undefined;

const WITHOUT_ME = phraseSet(
  'without (=me|myself|yours truly|my (own)? #ADJ? @gift)',
  'but|except|save for (=me|yours truly|my (own)? #ADJ? @gift)',
  '(if it be not for|if it have not be for|have it not be for|be it not for) (=me|yours truly|myself|my (own)? #ADJ? @gift)',
);

/** "Without me the port would have stood still", "if I hadn't been awake, the company …". */
function counterfactuals(sense: Sense): Boast[] {
  const lost = sense.clauses.find(
    (clause) =>
      /^(?:would|could|might)$/.test(clause.modal ?? '') &&
      !clause.conditional &&
      doerOf(sense, clause) !== 'self',
  );
  const named = lost
    ? WITHOUT_ME.matches(sense).map(({ from, to }): Boast => ({ from, to, idea: 'saviour' }))
    : [];
  const supposed = sense.clauses.filter(
    (clause) => clause.conditional && clause.negated && saysI(sense, clause),
  );
  if (STAND_IN.test(sense.text)) return [];
  return [
    ...named,
    ...supposed.flatMap((clause): Boast[] => {
      const others = sense.clauses.some(
        (other) =>
          other !== clause && !saysI(sense, other) && !other.conditional && other.form === 'finite',
      );
      if (!others || !PRESENT.test(clause.lemma)) return [];
      return [{ from: clause.subject!.from, to: clause.group.to, idea: 'saviour' }];
    }),
  ];
}
