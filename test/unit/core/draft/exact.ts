import assert from 'node:assert/strict';
import type { Draft } from '../../../../src/core/model';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': '\u00A0',
  '&mdash;': '—',
  '&#x1F525;': '🔥',
  '&#39;': "'",
  '&lt;': '<',
};

/** What a stretch of source that stands for one unit of prose shows a reader. */
function shown(slice: string, unit: string | undefined): string {
  if (/^(?:\r\n|\r|\n)$/.test(slice)) return unit === '\n' ? unit : ' ';
  if (/^(?:\\| {2,})(?:\r\n|\r|\n)$|^<br ?\/?>$/.test(slice)) return '\n';
  if (/^`|^<?https?:|^<|^\[http|^www\.|@\w/.test(slice)) return '\uFFFC';
  if (slice === '\0') return '\uFFFD';
  return ENTITIES[slice] ?? slice.replace(/^\\(?=[!-/:-@[-`{-~])/, '');
}

/** Asserts that every unit of prose and every span of the draft lead back to their source. */
export function assertExact(draft: Draft): void {
  const { source } = draft;
  for (const answer of draft.answers) {
    for (const { prose } of answer.blocks) {
      assert.equal(prose.starts.length, prose.text.length + 1);
      assert.equal(prose.ends.length, prose.text.length);
      for (let i = 0; i < prose.text.length; i++) {
        const start = prose.starts[i]!;
        const end = prose.ends[i]!;
        const decoded = shown(source.slice(start, end), prose.text[i]);
        const same = i > 0 && prose.starts[i - 1] === start && decoded.length > 1;
        if (decoded[same ? 1 : 0] !== prose.text[i]) {
          assert.fail(`unit ${i} of ${JSON.stringify(prose.text)} is not at ${start}–${end}`);
        }
        if (i > 0) assert.ok(start >= prose.starts[i - 1]!, 'offsets only grow');
      }
      assert.equal(prose.starts[prose.text.length], prose.ends.at(-1));
    }
    for (const sentence of answer.sentences) {
      const { prose } = sentence.block;
      assert.equal(
        prose.text.slice(sentence.from, sentence.from + sentence.text.length),
        sentence.text,
      );
      assert.equal(sentence.start, prose.starts[sentence.from]);
      assert.equal(sentence.end, prose.ends[sentence.from + sentence.text.length - 1]);
      assert.equal(sentence.text, sentence.text.trim());
      if (sentence.part) assert.ok(answer.parts.includes(sentence.part));
    }
    for (const part of answer.parts) {
      assert.ok(part.start <= part.labelSpan.start && part.labelSpan.end <= part.end);
      assert.ok(part.labelSpan.end <= part.body.start && part.body.start <= part.body.end);
      assert.ok(part.body.end <= part.end && part.end <= source.length);
    }
    assert.ok(answer.start <= answer.titleSpan.start && answer.titleSpan.end <= answer.end);
    assert.doesNotMatch(source.slice(answer.titleSpan.start, answer.titleSpan.end), /[\r\n]/);
  }
}

/** The texts of all sentences of a draft. */
export function sentenceTexts(draft: Draft): string[] {
  return draft.answers.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
