/** Boasts that no phrase holds: they are known by how the clauses of a sentence stand to each other. */
import type { Clause } from '../language/clauses';
import type { HeroicIdea } from '../language/cupboard/heroics';
import { isNarrator } from '../language/denial';
import { doerOf } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';

/** A boast and the idea behind it. */
export interface Boast extends Match {
  readonly idea: HeroicIdea;
}

/** Boasts by structure: contrast with others, what would have been without the narrator, endurance. */
export function boastsOf(sense: Sense): Boast[] {
  return [...contrasts(sense), ...counterfactuals(sense), ...endurance(sense)];
}

const saysI = (sense: Sense, { subject }: Clause): boolean =>
  subject !== undefined && /^(?:i)$/.test(sense.lower[subject.head]!);

/** Verbs that lead to a state: "were paralysed", "stood there frozen". */
const STATES =
  /^(?:be|get|become|stand|sit|look|go|run|have|keep|start|begin|seem|turn|fall|lose)$/;
/** Acts that set others to work: whoever answers panic with them is no lone saviour. */
const COORDINATES =
  /^(?:ask|assign|split|give|suggest|propose|page|call|escalate|open|name|agree|set|invite|calm|help|start|declare|slow|remind|hand|offer|share|announce|post|thank|try|pair|explain|write)$/;
/** Contempt: the others are its subject unless the narrator's entrance ends it. */
const CONTEMPT = /^(?:useless|clueless|hopeless|helpless|confused|lost|stuck|baffled)$/;
const ENTRANCE = /^(?:until|till|before|while|whilst|whereas|when)$/;

/** "The rest were paralysed, so I grabbed the keyboard"; "the vendor gave up; I didn't". */
function contrasts(sense: Sense): Boast[] {
  const own = sense.clauses.find(
    (clause) =>
      saysI(sense, clause) &&
      !COORDINATES.test(clause.lemma) &&
      !clause.conditional &&
      (clause.modal === undefined || clause.modal === 'can' || clause.modal === 'could'),
  );
  if (!own) return [];
  return sense.clauses.flatMap((clause): Boast[] => {
    const { subject } = clause;
    if (!subject || subject.shared || clause === own) return [];
    const found = (to: number, idea: HeroicIdea = 'contrast'): Boast[] => [
      { from: subject.from, to: withEntrance(sense, subject.from, to, own), idea },
    ];
    if (isBare(sense, own) && own.group.from > clause.group.to && fails(sense, clause))
      return found(own.group.to, 'outdoing');
    if (doerOf(sense, clause) === 'nobody') {
      const able =
        (clause.modal === 'could' && sense.is('grasp', clause.verb)) ||
        (clause.lemma === 'have' &&
          /^(?:a|any|the|clue|idea)$/.test(sense.lower[clause.group.to]!)) ||
        (clause.modal === undefined && /^(?:dare|manage|understand)$/.test(clause.lemma));
      return able && own.group.from > clause.group.to
        ? found(clause.group.to, 'indispensable')
        : [];
    }
    if (!isCrowd(sense, clause) || clause.conditional) return [];
    if (isMost(sense, subject) && isTimeless(sense, clause) && isTimeless(sense, own))
      return found(clause.group.to);
    if (isOutdone(sense, clause, own)) return found(own.group.to, 'outdoing');
    if (clause.negated || clause.modal !== undefined) return [];
    const before = sense.lower[subject.from - 1] ?? '';
    const panic = panicOf(sense, clause);
    if (panic >= 0) {
      if (CONTEMPT.test(sense.lower[panic]!) && !ENTRANCE.test(before) && !enters(sense, own))
        return [];
      return found(panic + Math.max(...sense.lengths('panic', panic)));
    }
    const idle = /^(?:while|whilst|whereas)$/.test(before) && sense.is('idle', clause.verb);
    return idle && !sense.has('whole-work') ? found(clause.group.to) : [];
  });
}

/** Longest mark that takes in the narrator's own clause, in UTF-16 units. */
const LONGEST = 110;

/** The end of the words: of the narrator's clause, where that stands close behind. */
function withEntrance(sense: Sense, from: number, to: number, own: Clause): number {
  const end = Math.max(to, own.group.to);
  const { start, end: stop } = sense.span(from, end);
  return stop - start <= LONGEST ? end : to;
}

/** "… until I walked in". */
const enters = (sense: Sense, { subject }: Clause): boolean =>
  subject !== undefined && /^(?:until|till|before)$/.test(sense.lower[subject.from - 1] ?? '');

/** "I didn't", "I could": nothing but the auxiliary. */
function isBare(sense: Sense, clause: Clause): boolean {
  return (
    sense.tokens[clause.verb]!.pos === 'AUX' &&
    (sense.ends(clause.group.to) || sense.lower[clause.group.to] === ',') &&
    /^(?:do|can|could|be|have)$/.test(clause.lemma)
  );
}

/** People who could not, gave up or lost their heads; not customers, not the narrator's side. */
function fails(sense: Sense, clause: Clause): boolean {
  const doer = doerOf(sense, clause);
  const notEven = /^(?:not|even)$/.test(sense.lower[clause.subject!.from - 1] ?? '');
  if (doer === 'self' || doer === 'we') return false;
  if ((doer === 'system' || doer === 'customer') && !notEven) return false;
  return (
    sense.is('panic', clause.verb) ||
    panicOf(sense, clause) >= 0 ||
    (clause.modal === 'could' && (clause.negated || doer === 'nobody' || notEven))
  );
}

/** "Most people", "others", "some engineers": nobody in particular. */
function isMost(sense: Sense, { from, to }: { from: number; to: number }): boolean {
  return (
    /^(?:most|some|other|others|ordinary|normal|average|lesser|weaker)$/.test(sense.lower[from]!) &&
    !/^(?:of|the)$/.test(sense.lower[from + 1] ?? '') &&
    to - from <= 3
  );
}

/** "Some people hide; I run": a habit, in the present. */
const isTimeless = (sense: Sense, { group, modal, lemma, verb }: Clause): boolean =>
  modal === undefined &&
  group.to - group.from <= 2 &&
  sense.lower[verb] === lemma &&
  !/^(?:be|think|see|want|believe|say|know|ask|like|prefer)$/.test(lemma);

/** "They had been at it for hours; I solved it in minutes". */
function isOutdone(sense: Sense, others: Clause, own: Clause): boolean {
  const long = sense.lower.slice(others.group.to, others.rest.to).join(' ');
  const short = sense.lower.slice(own.group.to, own.rest.to).join(' ');
  return (
    own.group.from > others.group.to &&
    /\b(?:hours|days|all (?:day|night|morning|afternoon|evening|week))\b/.test(long) &&
    /\b(?:in|within|inside|after) .{0,20}(?:minutes?|seconds?|moments|no time)\b/.test(short)
  );
}

/** The first token of the words that say how the clause's subject lost heart, or -1. */
function panicOf(sense: Sense, { lemma, group, verb, rest }: Clause): number {
  if (sense.is('panic', verb)) return verb;
  if (!STATES.test(lemma)) return -1;
  return sense.find('panic', group.from, Math.min(Math.max(rest.to, group.to), group.to + 6));
}

/** Whether the subject is colleagues seen as a backdrop; customers may panic as they like. */
function isCrowd(sense: Sense, clause: Clause): boolean {
  const doer = doerOf(sense, clause);
  if (doer === 'self' || doer === 'we' || doer === 'nobody' || doer === 'customer') return false;
  const { from, to } = clause.subject!;
  return sense.has('crowd', from, to);
}

const WITHOUT_ME = phraseSet(
  '=had i not #VERB',
  'without (=me|myself|yours truly|my (own)? #ADJ? @gift)',
  'but|except|save for (=me|yours truly|my (own)? #ADJ? @gift)',
  '(if it be not for|if it have not be for|have it not be for|be it not for) (=me|yours truly|myself|my (own)? #ADJ? @gift)',
);
/** How the narrator comes upon the scene. */
const PRESENT =
  /^(?:be|step|show|walk|turn|happen|come|look|wake|sit|intervene|jump|log|insist|stay|notice|catch|spot|act|go|take|keep|see|speak|push|fight|pull|arrive|answer|pick|check|know|think|have|dig|volunteer|join|do)$/;
const ABSENT =
  /^(?:leave|holiday|holidays|vacation|away|asleep|sleeping|absent|off|home|sick|ill|late|later|elsewhere|bed|slower|less|abroad)$/;
/** Somebody or something else would have done it: no boast. */
const STAND_IN =
  /\b(?:(?:some|any)(?:one|body) else|another|the same|the next|secondary|backup|the alert|the alarm|a colleague|teammate)\b/i;

/** "Without me the port would have stood still", "if I hadn't been awake, the company …". */
function counterfactuals(sense: Sense): Boast[] {
  if (STAND_IN.test(sense.text)) return [];
  const others = sense.clauses.filter(
    (clause) => !clause.conditional && clause.form === 'finite' && doerOf(sense, clause) !== 'self',
  );
  if (others.length === 0) return [];
  const lost = others.some(({ modal }) => /^(?:would|could|might)$/.test(modal ?? ''));
  const named = lost
    ? WITHOUT_ME.matches(sense).map(({ from, to }): Boast => ({ from, to, idea: 'saviour' }))
    : [];
  const supposed = sense.clauses
    .filter((clause) => clause.conditional && saysI(sense, clause))
    .filter(
      (clause) =>
        (clause.negated && PRESENT.test(clause.lemma)) ||
        (clause.lemma === 'be' &&
          lost &&
          sense.lower
            .slice(clause.group.to, clause.group.to + 4)
            .some((word) => ABSENT.test(word))),
    )
    .map(({ subject, group }): Boast => ({
      from: Math.min(subject!.from, group.from),
      to: group.to,
      idea: 'saviour',
    }));
  return [...named, ...supposed];
}

const LASTS =
  /^(?:work|carry|stay|go|sit|stand|code|debug|type|run|keep|fight|hunt|battle|slog|be|hold|push|persevere|grind|last)$/;
const HOURS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  twenty: 20,
  eighteen: 18,
  fifty: 50,
  sixty: 60,
  seventy: 70,
};

/** "I carried on for 30 hours": longer than a day's work, by the narrator. */
function endurance(sense: Sense): Boast[] {
  return sense.clauses.flatMap((clause): Boast[] => {
    if (!isNarrator(sense, clause) || !LASTS.test(clause.lemma)) return [];
    if (clause.negated || clause.conditional || clause.modal !== undefined) return [];
    for (let i = clause.group.to; i < Math.min(clause.rest.to, clause.group.to + 6); i++) {
      if (sense.lower[i - 1] !== 'for' && sense.lower[i - 1] !== 'over') continue;
      const count = HOURS[sense.lower[i]!.split('-')[0]!] ?? Number(sense.lower[i]);
      const unit = sense.lengths('duration', i)[0];
      if (unit === undefined || !(count >= 16)) continue;
      if (!/^(?:h|hrs?|hours?)$/.test(sense.lower[i + unit - 1]!)) continue;
      return [{ from: clause.group.from, to: i + unit, idea: 'sacrifice' }];
    }
    return [];
  });
}
