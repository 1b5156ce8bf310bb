import assert from 'node:assert/strict';
import { loadTagger } from '../../../../src/core/language/tokens';
import { LEXICON } from '../../../../src/core/language/cupboard/index';
import { reader, type Reader } from '../../../../src/core/language/sense';
import type { ToneRule } from '../../../../src/core/rules/rule';

let read: Promise<Reader> | undefined;

/** Where a rule marks words in one sentence. */
async function marksOf(rule: ToneRule, text: string): Promise<{ start: number; end: number }[]> {
  read ??= loadTagger().then((tagger) => reader(tagger, LEXICON));
  const sense = (await read)(text);
  return rule.find(sense).map(({ from, to }) => sense.span(from, to));
}

/** Fails unless a mark, and a short one, overlaps the `[…]` of each sentence; without brackets, unless there is one. */
export async function assertMarks(rule: ToneRule, sentences: readonly string[]): Promise<void> {
  for (const sentence of sentences) {
    const text = sentence.replace(/[[\]]/g, '');
    const open = sentence.indexOf('[');
    const wanted = open < 0 ? [0, text.length] : [open, sentence.indexOf(']') - 1];
    const marks = await marksOf(rule, text);
    const words = marks.map(({ start, end }) => text.slice(start, end));
    assert.ok(
      marks.some(({ start, end }) => start < wanted[1]! && wanted[0]! < end),
      `marked ${JSON.stringify(words)} in: ${sentence}`,
    );
    for (const each of words) assert.ok(each.length <= 200, `too long: ${each}`);
  }
}

/** Fails where the rule marks anything. */
export async function assertSilent(rule: ToneRule, sentences: readonly string[]): Promise<void> {
  for (const text of sentences) {
    const marks = await marksOf(rule, text);
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      [],
      text,
    );
  }
}
