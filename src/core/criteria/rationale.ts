import { isResponder, doerOf } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Words that join a decision to its reason. */
const REASON = phraseSet(
  '[ because|since (!then) (!(#NUM|@date|@clock|the|last|that (day|night|friday))) ... ]',
  '[ =as (!(a|an|well|the|soon|usual|part|per|if|incident|you|we (go|go))) (it|we|nobody|that|there|only|slow|#NOUN|#PRON|a|the) ... (be|have|would|could|can|do|need|#VERB) ... ]',
  '[ for (the|#NOUN|#PRON) .. (could|would|can|might) ... ]',
  '[ so (that|no|they|she|he|the|it|we|nothing|nobody|as) ... (would|could|can|be|not|have|#VERB) ... ]',
  '[ on the (theory|grounds|basis|assumption|principle) ... ]',
  '[ (in order)? to (avoid|prevent|limit|minimise|minimize|reduce|protect|buy|keep|preserve|spare|stop) ... ]',
  '[ otherwise ... ]',
  '[ (my|our|her|his|the|their) (reason|reasoning|thinking|logic|rationale|argument|thought) ... ]',
  '[ which (be|mean) (why|that) ... ]',
  '[ the reason (for|be|we|i|why) ... ]',
  '[ given (that|the|how) ... ]',
  '[ (if|had) .. (would|could) ... ]',
);
/** A choice weighed against another: reason enough by itself. */
const WEIGHED = phraseSet(
  '(rather than|instead of|over|in preference to|and not) ... (because|since|as|so|:|which)',
  '(choose|chose|decide|prefer|opt|elect|pick|favour|favor|go for|went for|hold off|leave|left|keep|kept|wait|waited) .. (rather than|instead of|over|to)? ... (because|since|so that|as|knowing|which meant)',
  '(#ADJ|#ADV|slow|lose|losing|a|serve|serving|slower|stale|let|letting) ... (be|beat) (cheap|cheaper|better|safer|safe|worse|quicker|faster|riskier|preferable|less|more|good enough|worth) .. than',
  '(faster|safer|cheaper|quicker|lower-risk|riskier|less risky|more risk|less risk|worse|better|slower|lowest-risk|fastest|safest|quickest|least) .. (than|option|way|route|path|choice|risk|thing)',
  '(#NOUN) beat (no|a|any|the|#ADJ)',
  '(the)? (risk|danger|cost|price|trade-off|tradeoff|downside|upside|benefit|blast radius) (of|be|that|was|here|between)',
  '(trade|trading|traded|trade-off|tradeoff|weigh|weighed|balance) .. (against|for|between|off)',
  '(could|would) have .. (but) ...',
  '(worth|afford|on purpose|deliberately|knowingly|bought us|buy time|bought time|time to)',
  'prioritise|prioritize|prioritised|prioritized|value|put .. (over|before|above|ahead of)',
);
/** A hint of a reason. */
const HINT = phraseSet(
  '(to be|just to be|be) .. (safe|cautious|careful|sure) (side)?',
  'on the safe side',
  '(just in case|better safe|safe than sorry|play it safe|out of caution|err on|as a precaution|precaution)',
  '(seem|feel|felt|look|be|sound|consider) .. (safer|safe|wiser|wise|prudent|sensible|cautious|less risky|lower risk|right|best|better|quicker|faster|simplest|easier) (option|bet|choice|call|thing|than|side|way|to)?',
  '(gut feeling|gut|hunch|instinct|common sense|seemed right)',
  '(to|in order to) (stop|restore|buy|limit|reduce|cope|keep|avoid|prevent|protect|minimise|minimize|relieve|contain|be) ...',
  '(so as not to|so that|so) ...',
  '(no|little) time',
  '(because|since|as) ...',
);

const DECISIONS =
  /^(?:choose|decide|prefer|opt|elect|pick|leave|keep|wait|hold|tell|call|phone|ring|declare|raise|treat|classify|rate|log|downgrade|upgrade|put|give|ask|assign|send|write|say|post|agree|take|go|want|use|start|avoid|skip|stay|make|move|turn|switch|shut|pull|cut|roll|revert|restart|fail|scale|block|disable|drain|throttle|stop|pause|restore|close|set|let|limit|widen|accept|push|refuse|prioritise|prioritize|communicate|announce|delay|postpone|do|hand|bring|include|escalate|wake|need|reboot|swap|isolate|page|run|serve|shift|split|know|be)$/;

function find(sense: Sense): Hit[] {
  const weighed = WEIGHED.matches(sense);
  const reasons = REASON.matches(sense);
  const decides = (at: number) =>
    sense.clauses.some(
      (clause) =>
        !clause.relative &&
        clause.group.from < at &&
        clause.form === 'finite' &&
        DECISIONS.test(clause.lemma) &&
        (isResponder(doerOf(sense, clause)) || clause.passive),
    ) ||
    // A reason told first: "Since we had no quick way, we put the site into read-only mode."
    sense.clauses.some(
      (clause) =>
        clause.group.from > at + 3 &&
        DECISIONS.test(clause.lemma) &&
        /^(?:self|we)$/.test(doerOf(sense, clause)),
    );
  const met = [...weighed, ...reasons].filter(({ from }) => decides(from));
  if (met.length > 0) return met.slice(0, 1).map(({ from, to }) => ({ level: 'met', from, to }));
  return HINT.matches(sense)
    .filter(({ from }) => decides(from + 1))
    .slice(0, 1)
    .map(({ from, to }) => ({ level: 'partial', from, to }));
}

/** Why a step was chosen: a reason or a trade-off; a hint of one is partial. */
export const criterion: Criterion = { id: 'rationale', find };
