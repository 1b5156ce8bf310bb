import type { Sentence, Span } from '../model';

/**
 * The source of a stretch of a sentence.
 *
 * @param from first UTF-16 unit of `sentence.text`
 * @param to the unit behind the last; an empty stretch gives an empty span
 */
export function sourceSpan(sentence: Sentence, from: number, to: number): Span {
  const { starts, ends } = sentence.block.prose;
  const start = starts[sentence.from + from] ?? sentence.end;
  if (to <= from) return { start, end: start };
  return { start, end: ends[sentence.from + to - 1] ?? sentence.end };
}
