import type { Token } from '../model';

/** Takes a text apart into tokens with lemma and part of speech. */
export type Tagger = (text: string) => Token[];

/** Past this many UTF-16 units a sentence is no sentence; the rest of it is not tagged. */
const LONGEST = 4000;

/** Contractions whose tagger lemma is missing or depends on what follows. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['me', 'i'],
  ['us', 'we'],
  ['being', 'be'],
  ['them', 'they'],
]);

/** Words that the tagger reads as abbreviations where a sentence ends with them: "could not log in." */
const NO_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['in', 'ADP'],
  ['no', 'DET'],
  ['sat', 'VERB'],
  ['i', 'PRON'],
  ['k', 'NOUN'],
  ['m', 'NOUN'],
]);

/** What belongs to the number before it: "5xx", "40k", "£1.2m". */
const SUFFIX = /^(?:k|m|mn|bn|x|xx|xxs)$/;

/** Contractions that the tagger leaves in one piece: how long the first word is, and its part of speech. */
const CONTRACTIONS: ReadonlyMap<string, readonly [length: number, pos: string]> = new Map([
  ["i'm", [1, 'PRON']],
  ["here's", [4, 'ADV']],
]);

/** Loads the tagger's model (3.7 MB of script, about 0.1 s) and returns the tagger. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return (text) => {
    // One typographic apostrophe for another keeps every offset.
    const read = text.slice(0, LONGEST).replace(/[’‘]/g, "'");
    const found = nlp.readDoc(read).tokens();
    const values = found.out();
    const lemmas = found.out(its.lemma as never) as unknown as (string | undefined)[];
    const tags = found.out(its.pos as never) as unknown as string[];
    const tokens: Token[] = [];
    let at = 0;
    values.forEach((value, i) => {
      const start = read.indexOf(value, at);
      if (start < 0) return;
      at = start + value.length;
      let lower = value.toLowerCase();
      const contraction = CONTRACTIONS.get(lower);
      if (contraction) {
        const [length, pos] = contraction;
        const middle = start + length;
        const first = { start, end: middle, text: text.slice(start, middle) };
        const second = { start: middle, end: at, text: text.slice(middle, at) };
        tokens.push({ ...first, lemma: lower.slice(0, length), pos });
        tokens.push({ ...second, lemma: 'be', pos: 'AUX' });
        return;
      }
      let lemma = LEMMAS.get(lower) ?? lemmas[i]?.toLowerCase() ?? lower;
      let pos = tags[i] ?? 'X';
      const last = i === values.length - 1 && lower.endsWith('.') ? lower.slice(0, -1) : '';
      const split = NO_ABBREVIATIONS.get(last);
      if (split) {
        lower = last;
        lemma = last;
        pos = split;
      }
      // "At 9 am" holds no verb.
      if (lower === 'am' && /^[\d:.]+$/.test(tokens.at(-1)?.text ?? '')) {
        lemma = lower;
        pos = 'NOUN';
      }
      // The department, not the pronoun.
      if (value === 'IT') pos = 'NOUN';
      // A capital at the start makes a name of any plural: "Users were", "Kids queued".
      if (tokens.length === 0 && pos === 'PROPN' && lemma === lower) lemma = singular(lower);
      const stop = split ? at - 1 : at;
      const before = tokens.at(-1);
      if (before?.pos === 'NUM' && before.end === start && SUFFIX.test(lower)) {
        tokens.pop();
        const whole = text.slice(before.start, stop);
        tokens.push({ ...before, end: stop, text: whole, lemma: whole.toLowerCase() });
      } else tokens.push({ start, end: stop, text: text.slice(start, stop), lemma, pos });
      if (split) tokens.push({ start: stop, end: at, text: '.', lemma: '.', pos: 'PUNCT' });
    });
    return tokens;
  };
}

/** The singular of a regular plural; any other word as it is. */
function singular(word: string): string {
  if (!/^[a-z-]{3,}s$/.test(word) || /(?:ss|us|is|ws)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
