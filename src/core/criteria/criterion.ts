/** What a criterion is to the judge, and what most of them share. */
import type { Answer, CriterionId, Evidence, Level, RuleId, Sentence, Severity } from '../model';
import type { Sense } from '../language/sense';
import { sourceSpan } from '../draft/spans';

/** A sentence of the draft and what is understood of it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly sense: Sense;
  /** Its place among the answer's sentences. */
  readonly index: number;
  /** What each judge finds in it, where that is known already. */
  readonly hits?: ReadonlyMap<CriterionId, readonly Hit[]>;
  /** What each rule about tone marks in it, where that is known already. */
  readonly marks?: ReadonlyMap<RuleId, readonly ToneMark[]>;
  /** How likely it carries each criterion and tone fault; see `weigh`. */
  readonly chances?: ReadonlyMap<string, number>;
  /** The tokens, `to` exclusive, that speak most for a criterion or a tone fault; see `Network`. */
  wordsFor?(label: string): { readonly from: number; readonly to: number };
  /** What it tells of the story; see `Network`. */
  readonly signs?: readonly number[];
}

/** Words of a sentence that sound wrong: tokens `from` to `to`, `to` exclusive. */
export interface ToneMark {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
  /** An observation and the question behind it. */
  readonly message: string;
}

/** An answer with every sentence understood. */
export interface AnswerSense {
  readonly source: string;
  readonly answer: Answer;
  readonly sentences: readonly ReadSentence[];
}

/** Words of one sentence that serve a criterion: tokens `from` to `to`, `to` exclusive. */
export interface Hit {
  readonly level: Exclude<Level, 'absent'>;
  readonly from: number;
  readonly to: number;
}

/** A hit and the sentence it stands in. */
export interface Place extends Hit {
  readonly at: ReadSentence;
}

export interface Verdict {
  readonly level: Level;
  /** Best first. */
  readonly places: readonly Place[];
}

/** A judge of one criterion. */
export interface Criterion {
  readonly id: CriterionId;
  /** What one sentence carries on its own; at most a few hits. */
  find(sense: Sense): readonly Hit[];
  /** Weighs the hits of all sentences where the best one does not settle it. */
  settle?(places: readonly Place[], answer: AnswerSense): Verdict;
}

/** Most pieces of evidence that are worth showing. */
const EVIDENCE = 3;

/** Judges one criterion over a whole answer. */
export function judge(criterion: Criterion, answer: AnswerSense): Verdict {
  const places = answer.sentences.flatMap((at) =>
    (at.hits?.get(criterion.id) ?? criterion.find(at.sense)).map((hit): Place => ({ ...hit, at })),
  );
  return criterion.settle?.(places, answer) ?? best(places);
}

/** The level of the best hit, with the hits of that level as evidence. */
export function best(places: readonly Place[]): Verdict {
  const met = places.filter((place) => place.level === 'met');
  if (met.length > 0) return { level: 'met', places: met };
  return { level: places.length > 0 ? 'partial' : 'absent', places };
}

/** Hits that no other hit of the same sentence, of the same level or better, holds within it. */
export function outermost(hits: readonly Hit[]): Hit[] {
  const within = (a: Hit, b: Hit) =>
    b.from <= a.from && b.to >= a.to && (b.level === a.level || b.level === 'met');
  const same = (a: Hit, b: Hit) => a.from === b.from && a.to === b.to && a.level === b.level;
  return hits.filter(
    (a, i) => !hits.some((b, k) => k !== i && within(a, b) && (!same(a, b) || k < i)),
  );
}

/** Evidence as spans of the source. */
export function evidenceOf(verdict: Verdict, source: string): Evidence[] {
  return verdict.places.slice(0, EVIDENCE).map(({ at, from, to }) => {
    const words = at.sense.span(from, to);
    const span = sourceSpan(at.sentence, words.start, words.end);
    return { ...span, quote: source.slice(span.start, span.end) };
  });
}
