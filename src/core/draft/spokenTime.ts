/** Words a minute of a speaker in no hurry; interviews are spoken at 130 to 150. */
const SLOW = 130;
const BRISK = 150;

/**
 * How long an answer takes to say.
 *
 * @param words spoken words
 * @returns whole seconds at a brisk (`low`) and at an easy pace (`high`)
 */
export function spokenSeconds(words: number): { low: number; high: number } {
  return { low: Math.round((words * 60) / BRISK), high: Math.round((words * 60) / SLOW) };
}

/**
 * Counts the words that a speaker would say: what stands between spaces and holds a letter or a
 * digit. A hyphenated word counts once; code and addresses, which prose holds as a placeholder
 * only, do not count.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(piece)) words++;
  return words;
}
