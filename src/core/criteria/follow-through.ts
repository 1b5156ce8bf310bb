import { doerOf, isUnreal } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** A change that is made: verb and thing. */
const CHANGE = phraseSet(
  '@change verb ... @change thing',
  '@change thing .. (be|have|now|go|is|are|was|were|live) .. (@change verb|in place|live|mandatory|automatic|automated|done|standard|enforced)',
  '(now|since|these days|since then|today|nowadays|no longer|from then on) ... (@change verb|page|alert|check|require|refuse|reject|run|use|have|need|carry|fail|warn|block|test|watch|go|be|own|rehearse|ring)',
  '(@change verb|page|alert|check|require|refuse|reject|run|use|have|need|carry|fail|warn|block|test|go|live) ... (now|since then|these days|any more|anymore|ever since|permanently|since|every (release|deploy|quarter|month|week|night))',
  '(all|both|each|every|two|three|four|five) .. (action|actions|improvement|improvements|change|changes|item|items|fix|fixes) .. (be|done|complete|completed|implement|implemented|live|ship|shipped|close|closed|land|landed)',
);
/** Someone owns it, or it has a date. */
const OWNED = phraseSet(
  '(own|owns|owned|owner|assigned to|due|deadline|initials|by the end of|end of (the|q1|q2|q3|q4|month|quarter|year|#PROPN)|by @date|by next|live since|since @date|responsible for|signed up for)',
);
const VAGUE = phraseSet(
  '(plan|plans|planned|going|want|hope|intend|aim|try|need|mean|meant|should|will|would like|think|thinking|looking) .. (to|about|into|at)? ... (improve|better|add|do|review|look|be|get|put|prevent|make|monitor|test|practise|avoid|have)',
  '(learn|learned|learnt|lesson|lessons|takeaway|moral) ... ',
  '(be|pay) more (careful|attention|aware|vigilant)',
  '(improve|improved|better|more) (our|the|my)? (monitoring|alerting|process|processes|communication|testing|tests|documentation|visibility|awareness)',
  '(prevent|avoid|stop|ensure) ... (happen|happening|recur|recurring|recurrence|again|similar)',
  '(measures|steps|improvements|action items|actions|recommendations) .. (take|taken|put|to prevent|to avoid|agree|agreed|follow|in place|listed)',
  '(document|documented|write up|wrote up|record) ... (solution|fix|knowledge base|future reference|wiki|lesson|it)',
);
/** Steps of the response look like changes; only words of lasting make them one. */
const LASTING = phraseSet(
  '@since then',
  '(so that|so) ... (again|future|next time|catch|caught|earlier|before|never|cannot|can not|no longer)',
  '(review|post-mortem|postmortem|retro|retrospective|follow-up|action|afterwards|after that|later|subsequently|following|week|month|quarter|sprint|permanent|long-term|recurrence|prevent|as a result|improvement|change|lesson|now|every|each|all new|mandatory|by default|own|owner|due)',
);

function find(sense: Sense): Hit[] {
  const changes = CHANGE.matches(sense);
  const owned = OWNED.matches(sense);
  const lasting = LASTING.matches(sense).length > 0;
  const vague = VAGUE.matches(sense)[0];
  const real = sense.clauses.some(
    (clause) =>
      !isUnreal(clause) && doerOf(sense, clause) !== 'customer' && clause.modal !== 'will',
  );
  const change = changes[0];
  if (change && real && (lasting || owned.length > 0) && (!vague || owned.length > 0))
    return [{ level: 'met', from: change.from, to: change.to }];
  if (owned[0] && (change || sense.has('change thing')))
    return [
      { level: 'met', from: owned[0].from, to: Math.min(sense.tokens.length, owned[0].to + 8) },
    ];
  return vague ? [{ level: 'partial', from: vague.from, to: vague.to }] : [];
}

/** A lasting change that is done, or has an owner or a date; a promise or a vague one is partial. */
export const criterion: Criterion = { id: 'follow-through', find };
