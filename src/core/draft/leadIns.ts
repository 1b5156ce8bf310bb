import type { OutlineBlock } from './outline';
import { LONGEST_LABEL, readLabel, type LabelMeaning } from './labels';

/** A label at the beginning of a line; offsets count within the prose of its block. */
export interface LeadIn {
  /** Where the line begins. */
  readonly lineFrom: number;
  /** The label's own words. */
  readonly from: number;
  readonly to: number;
  /** Where the prose goes on. */
  readonly proseFrom: number;
  readonly meaning: LabelMeaning;
  /** Where the line begins in the source, asterisks counted, if its label is in bold or italics. */
  readonly markedFrom: number | undefined;
}

/** Finds the labels in a block: a heading's own, or those at the beginnings of its lines. */
export function findLeadIns(block: OutlineBlock): LeadIn[] {
  const { text } = block.inline.prose;
  if (block.kind === 'heading') return headingLabel(text);
  if (block.cell) {
    const { row, column } = block.cell;
    return row > 0 && column === 0 ? wholeLineLabel(text, 0, text.length) : [];
  }
  const { lines } = block.inline;
  return lines.flatMap((line, index) => {
    const lineFrom = line + leadingSpace(text, line);
    const lineTo = lines[index + 1] ?? text.length;
    if (lineFrom >= lineTo) return [];
    const stressed = stressedLabel(block, lineFrom, lineTo);
    if (stressed) return [stressed];
    const plain = plainLabel(text, lineFrom, lineTo);
    if (plain) return [plain];
    // A word alone on a line is a label only where no sentence runs into it.
    const before = text.slice(Math.max(0, lineFrom - 4), lineFrom).trimEnd();
    return before === '' || /[.!?:)\]"”]$/u.test(before)
      ? wholeLineLabel(text, lineFrom, lineTo)
      : [];
  });
}

/** "Situation", "Situation: the payment outage", "S — the payment outage". */
function headingLabel(text: string): LeadIn[] {
  if (text.length > 4 * LONGEST_LABEL) return [];
  const end = text.length;
  const from = leadingSpace(text, 0);
  const lead = { lineFrom: 0, from, proseFrom: end, markedFrom: undefined };
  const meaning = readLabel(text) ?? readLabel(/^(.*?)(?::|\s[-–—])\s/u.exec(text)?.[1] ?? '');
  return meaning ? [{ ...lead, to: text.trimEnd().length, meaning }] : [];
}

/** "**Situation:** I was …", "**Situation**: I was …", "**Situation.** I was …", "**Situation** I was …". */
function stressedLabel(block: OutlineBlock, lineFrom: number, lineTo: number): LeadIn | undefined {
  const { prose, stresses } = block.inline;
  const { text } = prose;
  // Numbers and emoji may precede the bold words.
  const stress = stresses
    .filter((each) => each.from >= lineFrom && each.to <= lineTo && each.to > each.from)
    .find((each) => /^[^\p{L}]*$/u.test(text.slice(lineFrom, each.from)));
  if (!stress) return undefined;
  const inside = text.slice(stress.from, stress.to);
  const markedFrom =
    stress.from === lineFrom ? stress.span.start : (prose.starts[lineFrom] ?? stress.span.start);
  const lead = { lineFrom, from: lineFrom, markedFrom };

  const meaning = readLabel(inside);
  if (meaning) {
    const after = text.slice(stress.to, lineTo);
    const closing = /^\s*(?:\([^)]*\))?\s*(?:[:.]|[-–—]+(?=\s|$))?\s*/u.exec(after)?.[0] ?? '';
    const closed = /[:.\-–—)]\s*$/u.test(inside) || /[:.\-–—)]/u.test(closing);
    const next = after.slice(closing.length, closing.length + 1);
    // "**Communication** is key" speaks of communication; it labels nothing.
    if (!closed && (!stress.bold || /^[\p{Ll},;'’]/u.test(next))) return undefined;
    return { ...lead, to: stress.to, proseFrom: stress.to + closing.length, meaning };
  }
  // "**Situation: I was on call** when …" is bold beyond its label.
  const colon = inside.indexOf(':');
  const first = colon > 0 ? readLabel(inside.slice(0, colon)) : undefined;
  if (!first) return undefined;
  const to = stress.from + colon + 1;
  return { ...lead, to, proseFrom: to + leadingSpace(text, to), meaning: first };
}

/** "Situation: I was …", "2. Task (20 seconds) - to …". */
function plainLabel(text: string, lineFrom: number, lineTo: number): LeadIn | undefined {
  const line = text.slice(lineFrom, Math.min(lineTo, lineFrom + LONGEST_LABEL));
  for (const mark of line.matchAll(/:(?=\s|$)|(?<=\s)[-–—](?=\s)/gu)) {
    const meaning = readLabel(line.slice(0, mark.index));
    if (!meaning) continue;
    const to = lineFrom + mark.index + 1;
    const proseFrom = to + leadingSpace(text, to);
    return { lineFrom, from: lineFrom, to, proseFrom, meaning, markedFrom: undefined };
  }
  return undefined;
}

/** A line that holds a label and nothing else, written as a title would be. */
function wholeLineLabel(text: string, lineFrom: number, lineTo: number): LeadIn[] {
  const line = text.slice(lineFrom, lineTo).trimEnd();
  if (!/^[^\p{L}]*\p{Lu}/u.test(line) || /[.!?,;]$/u.test(line)) return [];
  const meaning = readLabel(line);
  if (!meaning) return [];
  const to = lineFrom + line.length;
  return [{ lineFrom, from: lineFrom, to, proseFrom: lineTo, meaning, markedFrom: undefined }];
}

function leadingSpace(text: string, from: number): number {
  const rest = /\S/gu;
  rest.lastIndex = from;
  const next = rest.exec(text);
  return (next?.index ?? text.length) - from;
}
