import type { Answer, Block, FrontMatter, Part, Sentence, Span } from '../model';
import type { Outline } from './outline';
import { joinParts, type LabelledBlock } from './parts';
import { sourceSpan } from './prose';
import { bareQuestion, LONGEST_QUESTION, readsAsQuestion } from './questions';
import { splitSentences } from './sentences';
import { countWords } from './spokenTime';

/** A section shorter than this is no answer of its own. */
const FEWEST_WORDS = 40;

/** Reads the answers that a document holds: one, unless it plainly holds several. */
export function readAnswers(
  source: string,
  blocks: readonly LabelledBlock[],
  outline: Outline,
  frontMatter: FrontMatter,
): Answer[] {
  const starts = answerStarts(blocks, frontMatter);
  const groups =
    starts.length < 2
      ? [blocks]
      : starts.map((start, index) => blocks.slice(start, starts[index + 1] ?? blocks.length));
  return groups.flatMap((group, index) => {
    const first = group[0]?.block.start ?? 0;
    const end = groups[index + 1]?.[0]?.block.start ?? Infinity;
    const code = outline.code.filter((each) => each.start >= first && each.start < end);
    const shared = groups.length === 1 ? frontMatter.question : undefined;
    const answer = readAnswer(source, group, code, shared);
    return answer ? [answer] : [];
  });
}

/** Indexes of the headings that each begin an answer; fewer than two where there is one answer. */
function answerStarts(blocks: readonly LabelledBlock[], frontMatter: FrontMatter): number[] {
  if (frontMatter.question !== undefined) return [];
  for (let depth = 1; depth <= 6; depth++) {
    const starts = blocks.flatMap(({ block, label }, index) =>
      block.kind === 'heading' && block.depth === depth && label === undefined ? [index] : [],
    );
    const answers = starts.filter((start) => opensAnswer(blocks, start));
    // A question above all of them makes them sections of one answer.
    const above = blocks.slice(0, answers[0] ?? 0);
    if (answers.length >= 2) return above.some(isQuestionHeading) ? [] : answers;
  }
  return [];
}

function isQuestionHeading({ block }: LabelledBlock): boolean {
  return block.kind === 'heading' && readsAsQuestion(block.prose.text);
}

function opensAnswer(blocks: readonly LabelledBlock[], start: number): boolean {
  const heading = blocks[start];
  if (!heading) return false;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(
    ({ block }) => block.kind === 'heading' && block.depth <= heading.block.depth,
  );
  const body = end < 0 ? rest : rest.slice(0, end);
  const words = body.reduce((sum, { block }) => sum + countWords(spoken(block)), 0);
  if (words < FEWEST_WORDS) return false;
  const labels = new Set(body.flatMap(({ label }) => label ?? []));
  return labels.size >= 2 || readsAsQuestion(heading.block.prose.text);
}

function spoken(block: Block): string {
  return block.prose.text.slice(block.proseFrom);
}

function readAnswer(
  source: string,
  group: readonly LabelledBlock[],
  code: readonly Span[],
  asked: string | undefined,
): Answer | undefined {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return undefined;
  const opening = questionAbove(group);
  const blocks = group.map((each, index) => (index < opening.count ? silenced(each) : each));
  const { parts, partOf } = joinParts(blocks, code);
  const sentences = blocks.flatMap(({ block }) => sentencesOf(block, partOf.get(block)));
  // A skeleton of labels is an answer that says nothing yet.
  if (sentences.length === 0 && parts.length < 2) return undefined;

  const heading = first.block.kind === 'heading' ? first.block : undefined;
  const titled = heading && first.label === undefined ? heading.prose.text : undefined;
  const question = asked ?? opening.question;
  return {
    start: first.block.start,
    end: Math.max(last.block.end, code.at(-1)?.end ?? 0),
    title: oneLine(titled ?? question ?? firstWords(sentences[0]?.text ?? first.block.prose.text)),
    titleSpan: titleSpan(source, first.block),
    question,
    parts,
    blocks: blocks.map(({ block }) => block),
    sentences,
    words: sentences.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}

/** The interviewer's question where it stands above the answer, and how many blocks it takes. */
function questionAbove(group: readonly LabelledBlock[]): {
  question: string | undefined;
  count: number;
} {
  const first = group[0];
  if (!first) return { question: undefined, count: 0 };
  if (first.block.kind === 'heading' && readsAsQuestion(first.block.prose.text)) {
    return { question: bareQuestion(first.block.prose.text), count: 1 };
  }
  const index = first.block.kind === 'heading' && first.label === undefined ? 1 : 0;
  const candidate = group[index];
  const isAlone = index + 1 < group.length;
  if (candidate && isAlone && isQuestionBlock(candidate)) {
    const text = candidate.speaker ? spoken(candidate.block) : candidate.block.prose.text;
    return { question: bareQuestion(text), count: index + 1 };
  }
  return { question: undefined, count: 0 };
}

/** A block above the answer that is nothing but a question: marked "Q:", bold, quoted or plain. */
function isQuestionBlock({ block, label, speaker }: LabelledBlock): boolean {
  if (speaker === 'question') return true;
  if (label !== undefined || speaker !== undefined || block.kind === 'cell') return false;
  const { text } = block.prose;
  return text.length <= LONGEST_QUESTION && asks(text);
}

/** Every sentence of the text asks. */
function asks(text: string): boolean {
  const sentences = splitSentences(text, 0).map(({ from, to }) => text.slice(from, to));
  const [first, ...rest] = sentences;
  return (
    first !== undefined &&
    readsAsQuestion(first) &&
    rest.every((each) => /\?["'”’)]*$/u.test(each) || readsAsQuestion(each))
  );
}

function silenced(labelled: LabelledBlock): LabelledBlock {
  const { block } = labelled;
  return { ...labelled, block: { ...block, proseFrom: block.prose.text.length } };
}

function sentencesOf(block: Block, part: Part | undefined): Sentence[] {
  const { prose, proseFrom } = block;
  return splitSentences(prose.text, proseFrom).map(({ from, to }) => ({
    ...sourceSpan(prose, from, to),
    text: prose.text.slice(from, to),
    block,
    from,
    part,
  }));
}

/** A heading's words, or the first line of prose as far as its first sentence goes. */
function titleSpan(source: string, { kind, prose, proseFrom }: Block): Span {
  const { text } = prose;
  const from = kind === 'heading' || proseFrom >= text.length ? 0 : proseFrom;
  const to = kind === 'heading' ? text.length : (splitSentences(text, from)[0]?.to ?? text.length);
  const whole = sourceSpan(prose, from, to);
  const lineEnd = source.slice(whole.start, whole.end).search(/[\r\n]/);
  return { start: whole.start, end: lineEnd < 0 ? whole.end : whole.start + lineEnd };
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
