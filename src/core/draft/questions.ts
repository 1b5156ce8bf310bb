/** Nobody asks at greater length. */
export const LONGEST_QUESTION = 600;

const REQUEST =
  /^(?:please )?(?:tell (?:me|us)|describe|walk (?:me|us)|talk (?:me|us)|take (?:me|us)|give (?:me|us|an)|share|explain|discuss|think of|show (?:me|us)|imagine)\b/i;

const ASKING =
  /^(?:how|what|why|when|where|which|who|can|could|have|has|do|did|does|are|were|is|would|will|should)\b/i;

/**
 * Whether a heading or a line reads as the interviewer's question: "Tell me about …", "How do you
 * …", "What would you do in your first incident?". Titles of a story ("What happened?", "How we
 * fixed it") do not.
 */
export function readsAsQuestion(text: string): boolean {
  if (text.length > LONGEST_QUESTION) return false;
  const words = bareQuestion(text);
  if (REQUEST.test(words)) return true;
  const toYou = /\byou(?:r|rs|'ve|’ve|'d|’d|'re|’re)?\b/i.test(words);
  if (toYou && ASKING.test(words)) return true;
  return /\?["'”’)]*$/u.test(words) && (toYou || words.split(/\s+/u).length > 6);
}

/** A question without its number and its "Q:". */
export function bareQuestion(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(
      /^(?:\d{1,2}[.):]\s*)?(?:(?:interview )?(?:question|prompt|q)\s*\d{0,2}\s*[:.)-]\s*)?/i,
      '',
    )
    .replace(/^["“']+|["”']+$/gu, '')
    .trim();
}
