import type { CriterionId, Order } from '../model';
import type { AnswerSense, Place, ReadSentence, Verdict } from '../criteria/criterion';
import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';

/** Looking for the cause. */
const SEARCH = phraseSet(
  '(dig|dug|digging|debug|debugging|investigate|investigating|investigation|diagnose|diagnosing|diagnosis|analyse|analysing|analyze|analyzing|analysis|troubleshoot|troubleshooting|search|searching|hunt|hunting|chase|chasing|trace|tracing|comb|trawl|trawling|pore|poring|bisect|bisecting|profile|profiling|inspect|inspecting|examine|examining|reproduce|reproducing|puzzle|puzzling|stare|staring|sift|sifting|scour|ruled? out|theory|theories|hypothesis|hypotheses|guess|guessing)',
  '(read|reading|look|looking|go|going|went|work|working|comb|step|stepping|walk|spend|spent|page) .. (log|logs|trace|traces|code|source|line|dump|dumps|graph|graphs|dashboard|dashboards|metrics|query plan|config|diff|commit|cause|culprit|reason|why|events|dashboards)',
  '(find|found|figure|work|understand|know|knew|locate|pinpoint|identify|establish|see|saw) .. (the|what|why|out|root|real|exact|actual) .. (cause|culprit|reason|wrong|bug|problem|happening|fault|leak|matter)',
  '(logs|log|stack trace|traces|dumps|captures|code) (until|till|for)',
  '(go|went|sit|sat|pore|pored) (through|over|with|in) .. (log|logs|trace|traces|dashboard|dashboards|code|captures|calendar|config|configuration|data|history|graphs)',
  '(compare|compared|comparing|capture|captured|capturing|swap|swapped) .. (packet|packets|firmware|config|configuration|configurations|cable|cables|version|versions|file|files)',
  '(know|understand|find out|figure out|see) .. (exactly why|why|what was wrong|what is wrong|what happened|what was going on|the problem|the failure|the reason)',
);
/** The search is seen to go on. */
const TIME_SPENT = phraseSet(
  '@duration',
  '(until|till) .. (@clock|half past|#NUM|dawn|noon|midnight|morning|lunch|I|we|it)',
  '(hour|hours) (later|after|in|before)',
  '(by|at|into) hour #NUM',
  '(keep|kept|carried on|went on|(we|i|they) (still|continued)) .. (dig|digging|look|looking|debug|debugging|investigating|reading|searching|chasing|investigate)',
);
/** Wanting to know before touching anything. */
const CAUSE_BEFORE = phraseSet(
  '(want|wanted|need|needed|insist|insisted|like|prefer|preferred|decide|decided) .. to (understand|know|find|find out|be sure|be certain|see|prove|diagnose|identify|get to the bottom) .. (before|first)',
  '(only|not until) (then|after|once|when|we|i|they)',
  '(before|until|till) (i|we|they|she|he|it|you) .. (understand|understood|know|knew|found|find|be sure|see|saw|have the cause|had the cause|prove|grasp)',
  '(nothing|nobody|not|no one) .. (be|was|let|allow)? .. (change|changed|touch|touched|restarted|restart) .. (during|until|before|while|that|meanwhile)',
  '(before|until) .. (touch|touching|touched|change|changing|restart|restarting|roll back|rolling back|do anything|doing anything)',
  '(culprit|cause|diagnosis|why|evidence) first',
);
/** Relief before understanding, said in so many words. */
const RELIEF_FIRST = phraseSet(
  '(rather than|instead of|before|without|not) .. (investigate|investigating|debug|debugging|diagnose|diagnosing|look|looking|dig|digging|chase|chasing|find|finding|hunt|hunting|understand|understanding|know|knowing|analyse|analysing) ...',
  '(stabilise|stabilize|stop the bleeding|restore service|restoring service|mitigate|mitigation|contain|roll back|relief) .. (first|before|over|ahead)',
  '(first|priority|immediately|at once|straight away|right away) .. (stop|stabilise|stabilize|restore|contain|limit|reduce|mitigate|roll back|switch|turn|disable|revert|shut)',
  '(while|in parallel|meanwhile|at the same time) ... (investigate|investigated|looked|look|dig|dug|search|searched|cause|trace|traced|debug)',
  '(understand|find|look|diagnose|investigate|why|cause) .. (later|afterwards|after|once)',
  'as a stopgap|bought time|buy time|to buy us time',
);

/**
 * Whether users were relieved before the search for the cause was over, as far as the draft tells.
 *
 * `cause-first` needs a search that is seen to go on before the first stabilising step; a cause
 * that is plain at once and then acted on is `unclear`.
 */
export function orderOf(answer: AnswerSense, verdicts: ReadonlyMap<CriterionId, Verdict>): Order {
  const relief = firstPlace(verdicts.get('mitigation'));
  if (!relief) return 'unclear';
  if (longSearchBefore(answer, relief)) return 'cause-first';
  if (answer.sentences.some(({ sense }) => RELIEF_FIRST.matches(sense).length > 0))
    return 'stabilize-first';
  const cause = firstPlace(verdicts.get('root-cause'));
  return cause && isBefore(relief, cause) ? 'stabilize-first' : 'unclear';
}

/** The sentence where a search for the cause is seen to go on before the first stabilising step. */
export function longSearchBefore(answer: AnswerSense, relief: Place): ReadSentence | undefined {
  const until = relief.at.index;
  return answer.sentences.slice(0, until + 1).find(({ sense, index }) => {
    const search = SEARCH.matches(sense)[0];
    if (!search || (index === until && search.from >= relief.from)) return false;
    if (isSearch(sense)) return true;
    // The time may stand in the sentence behind: "I compared firmware. Forty minutes of silence."
    const next = answer.sentences[index + 1];
    return next !== undefined && next.index < until && timesSpent(next.sense).length > 0;
  });
}

/** A search with the time that it took, or with the wish to know before anything is touched. */
function isSearch(sense: Sense): boolean {
  const search = SEARCH.matches(sense);
  if (search.length === 0 || RELIEF_FIRST.matches(sense).length > 0) return false;
  if (CAUSE_BEFORE.matches(sense).length > 0) return true;
  return timesSpent(sense).some(({ from }) =>
    search.some((found) => Math.abs(found.from - from) <= SAME_THOUGHT),
  );
}

/** Times that pass, not the beat of updates: "every 15 minutes". */
const timesSpent = (sense: Sense) =>
  TIME_SPENT.matches(sense).filter(
    ({ from }) => !/^(?:every|each|per|within|in)$/.test(sense.lower[from - 1] ?? ''),
  );

/** Tokens within which a time belongs to a search. */
const SAME_THOUGHT = 30;

/** Where a criterion is first served, by place in the text. */
export function firstPlace(verdict: Verdict | undefined): Place | undefined {
  return verdict?.places.reduce<Place | undefined>(
    (first, place) => (!first || isBefore(place, first) ? place : first),
    undefined,
  );
}

const isBefore = (a: Place, b: Place) =>
  a.at.index < b.at.index || (a.at.index === b.at.index && a.from < b.from);
