/** Abbreviations after which a sentence goes on. */
const NEVER_LAST = new Set(
  'vs v e.g eg i.e ie cf viz approx ca fig figs eq ch vol pp p al resp incl excl esp'.split(' '),
);

/** The same, where they are written with a capital: "Gen. Ray", but not "the next gen." */
const TITLES = new Set(
  'Dr Mr Mrs Ms Mx Prof St Sgt Capt Lt Gen Sen Rep Rev Hon Messrs Mt Fr Pres Gov'.split(' '),
);

/** Abbreviations that may end a sentence: it ends where the next word plainly begins another. */
const MAYBE_LAST = new Set(
  (
    'etc a.m p.m inc ltd co corp llc plc u.s u.k e.u u.s.a ph.d b.sc m.sc est misc max min mins sec ' +
    'secs hr hrs avg temp dept govt ' +
    'Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'
  ).split(' '),
);

/** Words that, with a capital, plainly begin a sentence. */
const OPENERS = new Set(
  (
    'i we the it they this that these those there here he she you my our his her their its a an ' +
    'after before at by when while then but and so in on if as for from with to no not nobody ' +
    'everyone each every one two three next finally later meanwhile first second once since what how why who ' +
    'because although however instead all both some most within during until only'
  ).split(' '),
);

/** Who said what stands in quotes before it: '"Is it down?" Ada asked.' */
const SAYING =
  /^(?:I|we|he|she|they|you|\p{Lu}\p{L}+) (?:said|says|asked|asks|told|replied|wrote|answered|typed)\b/u;

/** A quote or a bracket no longer than this stays in one sentence. */
const SHORT_QUOTE = 160;

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '(': ')',
  '[': ']',
};

/**
 * Cuts prose into sentences.
 *
 * @param text decoded prose of one block; "\n" is a hard break
 * @param from where to begin
 * @returns pairs of offsets in `text`, without the spaces around each sentence
 */
export function splitSentences(text: string, from: number): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  const enclosed = shortQuotes(text, from);
  let begin = from;
  const close = (end: number): void => {
    const piece = text.slice(begin, end);
    const lead = piece.search(/\S/u);
    if (lead >= 0) sentences.push({ from: begin + lead, to: begin + piece.trimEnd().length });
    begin = end;
  };
  // The look behind keeps a long run of marks from being tried at each of them.
  const marks = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+|\n/gu;
  marks.lastIndex = from;
  let quote = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const end = mark.index + mark[0].length;
    while (quote < enclosed.length && (enclosed[quote]?.end ?? 0) <= end - 1) quote++;
    const around = enclosed[quote];
    if (around && around.start < mark.index && around.end >= end) continue;
    if (endsSentence(text, begin, mark.index, mark[0], end)) close(end);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, begin: number, at: number, mark: string, end: number): boolean {
  const after = /^\s*["'“‘«([]*/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  const next = text.slice(end + after.length, end + after.length + 40);
  const nextWord = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '';
  if (mark === '\n') return /^[^\p{Ll}]/u.test(next);
  if (/[。！？]/u.test(mark)) return true;
  const lowerNext = /^\p{Ll}/u.test(nextWord);
  const closed = /["'”’»)\]]$/u.test(mark);
  if (closed && after.trim() === '' && SAYING.test(next)) return false;
  if (/^[!?]/u.test(mark)) return !(lowerNext && closed);
  // An ellipsis trails off into the same sentence.
  if (/^(?:\.{2,}|…)/u.test(mark)) return !lowerNext;
  if (!mark.startsWith('.')) return true;

  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(begin, at - 20), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (mark === '.') {
    if (NEVER_LAST.has(lower) || TITLES.has(word)) return nextWord === '';
    // "No. 5" is a number; "No." alone is an answer.
    if (/^(?:nos?|art|para)$/.test(lower)) return !/^\p{N}/u.test(nextWord);
    // "1. Rolled back": the number of a list that is not one.
    if (/^\d{1,2}$/.test(word) && at - begin < 6 && text.slice(begin, at).trim() === word)
      return false;
  }
  if (MAYBE_LAST.has(lower) || MAYBE_LAST.has(word) || (/^\p{Lu}$/u.test(word) && word !== 'I')) {
    return nextWord === '' || (!lowerNext && OPENERS.has(nextWord.toLowerCase()));
  }
  return !(lowerNext && mark.length > 1);
}

/** Short quotes and brackets, outermost only, in order. */
function shortQuotes(text: string, from: number): { start: number; end: number }[] {
  const quotes: { start: number; end: number }[] = [];
  const opening = /["“«([]/gu;
  opening.lastIndex = from;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const closer = CLOSERS[open[0]] ?? '';
    const window = text.slice(open.index + 1, open.index + SHORT_QUOTE);
    const length = window.indexOf(closer);
    if (length < 0 || window.slice(0, length).includes('\n')) continue;
    const end = open.index + 1 + length;
    quotes.push({ start: open.index, end });
    opening.lastIndex = end + 1;
  }
  return quotes;
}
