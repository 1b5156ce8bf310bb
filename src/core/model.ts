/**
 * The plain data that every part of the product shares. Types only.
 *
 * Every offset counts UTF-16 code units from 0 in the source as it was read: a byte-order mark
 * counts one, CRLF counts two. Every span is half-open: `source.slice(start, end)` is its text.
 */

/** A stretch of the source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The twelve things that a strong answer says. */
export type CriterionId =
  | 'customer-impact'
  | 'detection'
  | 'severity'
  | 'roles'
  | 'mitigation'
  | 'rationale'
  | 'communication'
  | 'root-cause'
  | 'recovery'
  | 'review'
  | 'follow-through'
  | 'preparation';

/** How well a criterion is served: said as a strong candidate would, mentioned, or not there. */
export type Level = 'met' | 'partial' | 'absent';

/** What kind of question an answer answers; it decides which criteria are owed. */
export type Kind =
  'story' | 'process' | 'preparation' | 'review' | 'communication' | 'hypothetical';

/** The career level that the answer is meant for. */
export type CareerLevel = 'early' | 'mid' | 'senior' | 'manager';

/** How long the spoken answer should be. */
export type Target = '90s' | '3m' | '4m';

export type RuleId =
  `missing-${CriterionId}` | 'no-heroics' | 'no-solo-credit' | 'no-blame' | 'stabilize-first';

/** How loudly a finding speaks. Nothing is ever an error: a draft is not broken. */
export type Severity = 'warning' | 'information' | 'hint';

/** Front matter as far as the product reads it; anything else in it is left alone. */
export interface FrontMatter {
  readonly type?: string;
  readonly question?: string;
  readonly kind?: Kind;
  readonly level?: CareerLevel;
  readonly target?: Target;
}

/** The parts of an answer: STAR and its relatives, and the incident lifecycle. */
export type PartLabel =
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'learning'
  | 'preparation'
  | 'detection'
  | 'severity'
  | 'response'
  | 'mitigation'
  | 'communication'
  | 'root-cause'
  | 'resolution'
  | 'review';

/** A labelled stretch of an answer. */
export interface Part extends Span {
  readonly label: PartLabel;
  /** The words of the heading, bold lead-in or "Situation:" label itself. */
  readonly labelSpan: Span;
  /** What follows the label, up to the next part; empty where nothing does. */
  readonly body: Span;
}

/** Running text of one block of the document, decoded, with its exact way back to the source. */
export interface Prose {
  /** The text as a reader sees it: entities and escapes decoded, markup, code and URLs gone. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source begins; one more entry than `text` has units. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where its source ends. */
  readonly ends: Uint32Array;
}

/** What a block of prose is in the document. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell';

/** One block of the document that holds prose. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading depth, 1 to 6; 0 for all else. */
  readonly depth: number;
  /** True inside a block quote. */
  readonly quoted: boolean;
  /** Offset in `prose.text` where the sentences begin, after a lead-in such as "Situation:" (0 without one). */
  readonly proseFrom: number;
  readonly prose: Prose;
}

/** One sentence of prose. `text` is decoded; `start` and `end` are offsets in the source. */
export interface Sentence extends Span {
  readonly text: string;
  readonly block: Block;
  /** Where `text` begins in `block.prose.text`. */
  readonly from: number;
  /** The part in which it stands, if the answer has parts. */
  readonly part: Part | undefined;
}

/** One answer of a draft. */
export interface Answer extends Span {
  /** Its heading, its question, or its first words. */
  readonly title: string;
  /** The heading or first line: where a finding about the answer as a whole stands. */
  readonly titleSpan: Span;
  readonly question: string | undefined;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
  /** All prose but headings and labels, in order. */
  readonly sentences: readonly Sentence[];
  /** Spoken words: code, headings, labels, URLs, comments and front matter not counted. */
  readonly words: number;
}

/** `<!-- incident-answers-ignore-next-line no-blame -->` or `<!-- incident-answers-ignore no-blame -->`. */
export interface IgnoreComment extends Span {
  readonly scope: 'next-line' | 'file';
  /** Named rules; empty means all. */
  readonly rules: readonly string[];
  /** For `next-line`: the source line (without its end) that it silences. */
  readonly line: Span | undefined;
}

/** A Markdown document, read. */
export interface Draft {
  readonly source: string;
  readonly frontMatter: FrontMatter;
  readonly answers: readonly Answer[];
  readonly ignores: readonly IgnoreComment[];
  /** Number of headings and lead-ins that are STAR or lifecycle labels. */
  readonly labels: number;
  /** Why the document was not read (too large, too deeply nested …), as a message; else undefined. */
  readonly declined: string | undefined;
}

/** One word or mark of a sentence; offsets count within the sentence's text. */
export interface Token extends Span {
  readonly text: string;
  /** Lower-case dictionary form; contractions are taken apart ("couldn't" is "could", "not"). */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, PRON, ADJ, ADV, ADP, DET, NUM, PUNCT … */
  readonly pos: string;
}

/** A piece of the source that earns a criterion its level. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** How one criterion fares in one answer. */
export interface CriterionResult {
  readonly id: CriterionId;
  readonly level: Level;
  /** Whether the kind and the career level owe it. */
  readonly expected: boolean;
  /** Best first; empty where the level is `absent`. */
  readonly evidence: readonly Evidence[];
}

/** Whether users were relieved before the search for the cause was over. */
export type Order = 'stabilize-first' | 'cause-first' | 'unclear';

/** A replacement of one stretch of the source. `start === end` inserts. */
export interface TextEdit extends Span {
  readonly text: string;
  /** The same text as a snippet (TextMate syntax), where it has places to fill in. */
  readonly snippet?: string;
}

/** A change that answers a finding. It never invents a fact: only prompts and the writer's own words. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one to offer first. */
  readonly preferred?: boolean;
}

/** Something that a rule marks. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** An observation, then the question that an interviewer would ask. */
  readonly message: string;
  /** `source.slice(start, end)`. */
  readonly quote: string;
  /** The rule's page. */
  readonly url: string;
  /** True where the finding is about the answer and not about the words it stands on. */
  readonly wholeAnswer?: boolean;
  readonly fixes: readonly Fix[];
}

/** What is told of one answer. */
export interface AnswerReport extends Span {
  readonly title: string;
  readonly titleSpan: Span;
  readonly question: string | undefined;
  readonly kind: Kind;
  readonly level: CareerLevel;
  readonly words: number;
  readonly spokenSeconds: { readonly low: number; readonly high: number };
  /** All twelve, in the order of the lifecycle. */
  readonly criteria: readonly CriterionResult[];
  readonly order: Order;
  readonly soloStory: boolean;
  /** Two points for an expected criterion that is met, one where it is partial. */
  readonly score: { readonly points: number; readonly of: number };
}

/** What a check of one document yields. */
export interface Report {
  readonly answers: readonly AnswerReport[];
  /** Sorted by position, then rule. */
  readonly findings: readonly Finding[];
  /** Why nothing was judged, as a message for the writer; undefined where the draft was read. */
  readonly declined: string | undefined;
  /** Whether the document says itself that it is an answer: front matter, or two STAR or lifecycle labels. */
  readonly declaresAnswer: boolean;
}

/** What the writer may set for a check. */
export interface CheckOptions {
  readonly kind?: Kind;
  /** The career level, whatever the draft says. */
  readonly level?: CareerLevel;
  /** The career level where the draft names none. */
  readonly usualLevel?: CareerLevel;
  /** Severity by rule; `off` silences it. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
}
