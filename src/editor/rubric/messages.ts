import type { CriterionId, RuleId } from '../../core/index';

/** What the rubric page shows: plain text and numbers, which the page alone turns into elements. */
export interface RubricView {
  /** The draft's URI; kept by the page so that it finds its draft again after a reload. */
  readonly document: string;
  /** The draft's file name. */
  readonly name: string;
  /** Why there is nothing to judge, in a sentence; undefined where there is. */
  readonly notice: string | undefined;
  /** Whether the notice can be helped by opening the draft again. */
  readonly canOpen: boolean;
  readonly answers: readonly AnswerView[];
}

export interface AnswerView {
  readonly title: string;
  /** The question it answers, where the draft names one other than the title. */
  readonly question: string | undefined;
  /** "Story", "Mid level", "312 words" …, in reading order. */
  readonly facts: readonly string[];
  readonly score: { readonly points: number; readonly of: number };
  /** "5 met, 3 in part, 4 missing". */
  readonly summary: string;
  readonly criteria: readonly CriterionView[];
  readonly remarks: readonly RemarkView[];
}

/** A criterion's level as it is shown; `unasked` is absent, and nobody would ask for it here. */
export type Standing = 'met' | 'partial' | 'missing' | 'unasked';

export interface CriterionView {
  readonly id: CriterionId;
  readonly name: string;
  readonly standing: Standing;
  /** Whether it counts: this kind of question asks for it, at this level. */
  readonly counts: boolean;
  /** The quotes that earn the level, as they stand in the draft. */
  readonly evidence: readonly string[];
  /** Where it is missing, what an interviewer would ask; where it is partial, what makes it strong. */
  readonly advice: { readonly lead: string; readonly text: string } | undefined;
  /** Whether there is a prompt that can be inserted into the draft. */
  readonly canAdd: boolean;
}

/** A finding that is about the words and not about a missing part. */
export interface RemarkView {
  readonly rule: RuleId;
  readonly severity: string;
  readonly message: string;
  readonly quote: string;
}

/**
 * What the page asks for. Everything is named by its place in the view, never by an offset, so that a
 * click means the right words even when the draft has moved on since the page was drawn.
 */
export type RubricRequest =
  | { readonly type: 'ready' }
  | { readonly type: 'open' }
  | { readonly type: 'revealAnswer'; readonly answer: number }
  | {
      readonly type: 'revealEvidence';
      readonly answer: number;
      readonly criterion: CriterionId;
      readonly evidence: number;
    }
  | { readonly type: 'revealRemark'; readonly answer: number; readonly remark: number }
  | { readonly type: 'explain'; readonly rule: RuleId }
  | { readonly type: 'add'; readonly answer: number; readonly criterion: CriterionId };
