import type { Text } from 'mdast';
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';

type Token = Parameters<Handle>[0];

/** A stretch of a text node that one Markdown token yielded, and where that token stands. */
export interface TextPiece {
  readonly value: string;
  /** Offsets as micromark counts them: without a byte-order mark. */
  readonly start: number;
  readonly end: number;
  /** True for the end of a line within a paragraph. */
  readonly lineEnd: boolean;
}

declare module 'mdast' {
  interface TextData {
    pieces?: TextPiece[];
    /** How much of the value the pieces cover. */
    covered?: number;
  }
}

/**
 * Keeps, on every text node, where each piece of its value comes from. The positions of text nodes
 * alone do not tell: an entity is longer than what it stands for, and a line within a block quote
 * is preceded by marks that are not text. micromark's tokens are exact.
 */
export function exactText(): Extension {
  return {
    exit: {
      data: exitData,
      characterEscapeValue: exitEscape,
      characterReference: exitReference,
      lineEnding: exitLineEnding,
    },
  };
}

function exitData(this: CompileContext, token: Token): undefined {
  closeText(this, token, this.sliceSerialize(token), false);
}

function exitEscape(this: CompileContext, token: Token): undefined {
  const text = closeText(this, token, this.sliceSerialize(token), false);
  const pieces = text?.data?.pieces;
  const piece = pieces?.pop();
  // The backslash belongs to the character that it escapes.
  if (piece) pieces?.push({ ...piece, start: piece.start - 1 });
}

function exitReference(this: CompileContext, token: Token): undefined {
  // The value handler has appended the decoded characters already: what no piece covers is theirs.
  const text = this.stack.at(-1);
  const covered = text?.type === 'text' ? (text.data?.covered ?? 0) : 0;
  const decoded = text?.type === 'text' ? text.value.slice(covered) : '';
  if (text?.type === 'text') text.value = text.value.slice(0, covered);
  closeText(this, token, decoded, false);
}

function exitLineEnding(this: CompileContext, token: Token): undefined {
  const context = this.stack.at(-1);
  if (this.data.atHardBreak) {
    const tail = context && 'children' in context ? context.children.at(-1) : undefined;
    if (tail?.position) tail.position.end = { ...token.end };
    this.data.atHardBreak = undefined;
    return;
  }
  if (this.data.setextHeadingSlurpLineEnding || !context) return;
  if (!this.config.canContainEols.includes(context.type)) return;
  this.config.enter.data?.call(this, token);
  closeText(this, token, this.sliceSerialize(token), true);
}

/** Ends the open text node with one more piece. */
function closeText(
  context: CompileContext,
  token: Token,
  value: string,
  lineEnd: boolean,
): Text | undefined {
  const text = context.stack.pop();
  if (!text || !('value' in text)) return undefined;
  text.value += value;
  if (text.position) text.position.end = { ...token.end };
  if (text.type !== 'text') return undefined;
  text.data ??= {};
  text.data.pieces ??= [];
  text.data.covered = text.value.length;
  text.data.pieces.push({ value, start: token.start.offset, end: token.end.offset, lineEnd });
  return text;
}
