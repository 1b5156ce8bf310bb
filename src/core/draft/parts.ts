import type { Block, Part, PartLabel, Span } from '../model';
import { STORY_PARTS } from './labels';
import { findLeadIns, type LeadIn } from './leadIns';
import type { Outline, OutlineBlock } from './outline';
import { sliceProse, sourceSpan } from './prose';

/** A block with the label that opens it. Blocks are cut where a line begins with a label. */
export interface LabelledBlock {
  readonly block: Block;
  readonly label: PartLabel | undefined;
  /** Whether documents of any kind have such a label. */
  readonly everyday: boolean;
  readonly speaker: 'question' | 'answer' | undefined;
  /** The label's words; undefined without one. */
  readonly labelSpan: Span | undefined;
  /** Headings by depth; lead-ins come below all headings. */
  readonly rank: number;
  /** All of it is in bold. */
  readonly bold: boolean;
}

const LEAD_IN_RANK = 7;

/** Finds the labels of a document and cuts its blocks at them. */
export function labelBlocks(outline: Outline): LabelledBlock[] {
  const found = outline.blocks.map((block) => ({ block, leads: findLeadIns(block) }));
  // A letter is a label only in company: two of S, T, A and R.
  const letters = new Set<string>();
  for (const { leads } of found) {
    for (const { meaning } of leads) {
      if ('letter' in meaning && meaning.letter && 'star'.includes(meaning.letter)) {
        letters.add(meaning.letter);
      }
    }
  }
  const counts = (lead: LeadIn): boolean =>
    !('letter' in lead.meaning) || lead.meaning.letter === undefined || letters.size >= 2;

  let acted = false;
  return found.flatMap(({ block, leads }) =>
    cutBlock(block, leads.filter(counts)).map((labelled) => {
      const lead = labelled.lead;
      const { label, ...rest } = withMeaning(labelled.block, block, lead, acted);
      acted ||= label === 'action' || label === 'mitigation' || label === 'resolution';
      return { ...rest, label };
    }),
  );
}

function withMeaning(
  block: Block,
  from: OutlineBlock,
  lead: LeadIn | undefined,
  acted: boolean,
): LabelledBlock {
  const { prose, stresses } = from.inline;
  const length = prose.text.trim().length;
  const shared = {
    block,
    everyday: lead !== undefined && 'part' in lead.meaning && lead.meaning.everyday === true,
    rank: block.kind === 'heading' ? block.depth : LEAD_IN_RANK,
    bold: stresses.some((each) => each.bold && each.to - each.from >= length),
  };
  if (!lead) return { ...shared, label: undefined, speaker: undefined, labelSpan: undefined };
  const labelSpan = sourceSpan(prose, lead.from, lead.to);
  const { meaning } = lead;
  if ('speaker' in meaning) {
    return { ...shared, label: undefined, speaker: meaning.speaker, labelSpan };
  }
  const label = meaning.impact && acted ? 'result' : meaning.part;
  return { ...shared, label, speaker: undefined, labelSpan };
}

function cutBlock(
  block: OutlineBlock,
  leads: readonly LeadIn[],
): { block: Block; lead: LeadIn | undefined }[] {
  const { prose } = block.inline;
  const { kind, depth, quoted } = block;
  const cuts: { from: number; lead: LeadIn | undefined }[] = leads.map((lead) => ({
    from: lead.lineFrom,
    lead,
  }));
  if (cuts[0]?.from !== 0) {
    const first = leads[0];
    if (!first || prose.text.slice(0, first.lineFrom).trim() !== '') {
      cuts.unshift({ from: 0, lead: undefined });
    }
  }
  return cuts.flatMap(({ from, lead }, index) => {
    const next = cuts[index + 1]?.from ?? prose.text.length;
    const slice = sliceProse(prose, from, next);
    if (!slice) return [];
    const { text } = slice.prose;
    // Column heads of a table are titles, not speech.
    const silent = kind === 'heading' || block.cell?.row === 0;
    const lead0 = Math.min(text.length, Math.max(0, (lead?.proseFrom ?? slice.from) - slice.from));
    const span = sourceSpan(slice.prose, 0, text.length);
    return [
      {
        lead,
        block: {
          kind,
          depth,
          quoted,
          prose: slice.prose,
          proseFrom: silent ? text.length : lead0,
          start: index === 0 && kind !== 'cell' ? block.start : (lead?.markedFrom ?? span.start),
          end: index === cuts.length - 1 && kind !== 'cell' ? block.end : span.end,
        },
      },
    ];
  });
}

/**
 * Joins blocks into parts. A part runs to the next part, or to a heading of the same or a higher
 * level; stages of the lifecycle may stand within a part of a STAR story.
 *
 * @param code code blocks, which lengthen the body in which they stand
 */
export function joinParts(
  blocks: readonly LabelledBlock[],
  code: readonly Span[],
): { parts: Part[]; partOf: Map<Block, Part> } {
  interface Open {
    readonly rank: number;
    readonly part: { start: number; end: number; label: PartLabel; labelSpan: Span; body: Span };
    bodyStart: number | undefined;
    bodyEnd: number;
  }
  const parts: Part[] = [];
  const partOf = new Map<Block, Part>();
  const open: Open[] = [];
  let codeIndex = 0;

  const lengthen = ({ start, end }: Span): void => {
    for (const each of open) {
      each.bodyStart ??= start;
      each.bodyEnd = Math.max(each.bodyEnd, end);
    }
  };
  const takeCode = (before: number): void => {
    for (let next = code[codeIndex]; next && next.start < before; next = code[++codeIndex]) {
      lengthen(next);
    }
  };
  const close = (each: Open): void => {
    const { part, bodyEnd } = each;
    part.body = { start: each.bodyStart ?? bodyEnd, end: bodyEnd };
    part.end = Math.max(part.end, bodyEnd);
  };
  const closeDown = (rank: number, label: PartLabel | undefined): void => {
    const ends = (each: Open): boolean =>
      each.rank >= rank ||
      (label !== undefined && STORY_PARTS.has(label) && STORY_PARTS.has(each.part.label));
    const first = open.findIndex(ends);
    if (first >= 0) open.splice(first).forEach(close);
  };

  for (const { block, label, labelSpan, rank } of blocks) {
    takeCode(block.start);
    if (label !== undefined || block.kind === 'heading') closeDown(rank, label);
    lengthen(block);
    if (label !== undefined && labelSpan) {
      const { prose, proseFrom } = block;
      const hasProse = proseFrom < prose.text.length;
      const bodyStart = hasProse ? prose.starts[proseFrom] : undefined;
      const part = {
        start: block.start,
        end: block.end,
        label,
        labelSpan,
        body: { start: block.end, end: block.end },
      };
      parts.push(part);
      open.push({ rank, part, bodyStart, bodyEnd: block.end });
    }
    const innermost = open.at(-1)?.part;
    if (innermost) partOf.set(block, innermost);
  }
  takeCode(Infinity);
  open.forEach(close);
  return { parts, partOf };
}
