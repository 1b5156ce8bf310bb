/** A place of a snippet body that the writer fills in. */
export interface TabStop {
  readonly number: number;
  /** The text that stands there until the writer replaces it; undefined for a mirror such as `$1`. */
  readonly placeholder: string | undefined;
  /** The offered texts of a choice, unescaped; empty for all else. */
  readonly choices: readonly string[];
}

/** A snippet body, parsed. */
export interface SnippetBody {
  readonly stops: readonly TabStop[];
  /** The body as it stands in the document before anything is filled in. */
  readonly plain: string;
}

/**
 * Parses the part of the TextMate snippet syntax that the product uses: tab stops, placeholders
 * without nesting, choices, and the escapes `\$`, `\}`, `\\` (in choices also `\,` and `\|`).
 *
 * @throws SyntaxError for anything else, variables included
 */
export function parseSnippetBody(body: string): SnippetBody {
  const stops: TabStop[] = [];
  const texts = new Map<number, string>();
  const pieces: (string | number)[] = [];
  let at = 0;

  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at} in ${JSON.stringify(body)}`);
  };
  /** Reads up to one of `ends`, which is left unread, and undoes the escapes. */
  const readUntil = (ends: string, escapable: string): string => {
    let text = '';
    for (; at < body.length; at++) {
      const char = body[at]!;
      if (char === '\\') {
        const next = body[at + 1] ?? '';
        if (next === '' || !escapable.includes(next)) fail('stray backslash');
        text += next;
        at++;
      } else if (ends.includes(char)) return text;
      else if (char === '$' || char === '{' || char === '}') fail(`unescaped ${char}`);
      else text += char;
    }
    return ends.includes('$') ? text : fail('unclosed placeholder');
  };
  const add = (stop: TabStop): void => {
    stops.push(stop);
    if (stop.placeholder !== undefined) {
      if (texts.has(stop.number)) fail(`second placeholder for ${stop.number}`);
      texts.set(stop.number, stop.placeholder);
    }
    pieces.push(stop.number);
  };

  while (at < body.length) {
    pieces.push(readUntil('$', '$}\\'));
    if (at >= body.length) break;
    const opening = /^\$(?:(\d+)|\{(\d+)(\||:|\}))/.exec(body.slice(at));
    if (!opening) return fail('not a tab stop');
    at += opening[0].length;
    const number = Number(opening[1] ?? opening[2]);
    if (opening[3] === ':') {
      const placeholder = readUntil('}', '$}\\');
      if (placeholder.trim() === '') fail('empty placeholder');
      at++;
      add({ number, placeholder, choices: [] });
    } else if (opening[3] === '|') {
      const choices: string[] = [];
      do {
        choices.push(readUntil(',|', '$},|\\'));
        at++;
      } while (body[at - 1] === ',');
      if (body[at] !== '}') fail('unclosed choice');
      at++;
      add({ number, placeholder: choices[0]!, choices });
    } else add({ number, placeholder: undefined, choices: [] });
  }
  const plain = pieces.map((p) => (typeof p === 'number' ? (texts.get(p) ?? '') : p)).join('');
  return { stops, plain };
}
