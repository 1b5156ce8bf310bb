import type { Draft } from '../model';
import { readAnswers } from './answers';
import { readFrontMatter } from './frontMatter';
import { readIgnores } from './ignores';
import { reasonToDecline } from './limits';
import { parseMarkdown } from './markdown';
import { outline } from './outline';
import { labelBlocks, type LabelledBlock } from './parts';

/**
 * Reads a Markdown document into a Draft. Never throws: a document that would take too long is
 * declined with a reason.
 *
 * @param source the whole document, as it is in the editor or in the file
 */
export function readDraft(source: string): Draft {
  const declined = reasonToDecline(source);
  if (declined !== undefined) return unread(source, declined);
  try {
    return read(source);
  } catch {
    return unread(
      source,
      'The Markdown of this document could not be read, so it was not checked.',
    );
  }
}

function read(source: string): Draft {
  const found = outline(parseMarkdown(source), source);
  const frontMatter = readFrontMatter(found.frontMatter);
  const blocks = labelBlocks(found);
  return {
    source,
    frontMatter,
    answers: readAnswers(source, blocks, found, frontMatter),
    ignores: readIgnores(source, found.html),
    labels: countLabels(blocks),
    declined: undefined,
  };
}

/** Labels of parts; none where all of them are such as head the sections of any document. */
function countLabels(blocks: readonly LabelledBlock[]): number {
  const labelled = blocks.filter(({ label }) => label !== undefined);
  return labelled.every(({ everyday }) => everyday) ? 0 : labelled.length;
}

function unread(source: string, declined: string): Draft {
  return { source, frontMatter: {}, answers: [], ignores: [], labels: 0, declined };
}
