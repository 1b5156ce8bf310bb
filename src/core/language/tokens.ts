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
  ['them', 'they'],
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
      const lower = value.toLowerCase();
      const lemma = LEMMAS.get(lower) ?? lemmas[i]?.toLowerCase() ?? lower;
      tokens.push({ start, end: at, text: text.slice(start, at), lemma, pos: tags[i] ?? 'X' });
    });
    return tokens;
  };
}
