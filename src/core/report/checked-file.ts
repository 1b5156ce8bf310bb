import type { Report } from '../model';

/** A document that was checked, as the reports tell of it. */
export interface CheckedFile {
  /** As the writer gave it. */
  readonly path: string;
  /** The text that was checked: what the report's offsets count in. */
  readonly source: string;
  readonly report: Report;
}

/** A place as editors count it: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * @returns what tells the position of an offset in `source`; lines end at LF, CRLF or CR. It throws
 *   a RangeError where the offset lies outside of the source.
 */
export function positionsIn(source: string): (offset: number) => Position {
  const lineStarts = [0];
  for (const { 0: end, index } of source.matchAll(/\r\n|\r|\n/g)) {
    lineStarts.push(index + end.length);
  }
  return (offset) => {
    if (!(offset >= 0 && offset <= source.length)) {
      throw new RangeError(`offset ${offset} in a text of ${source.length}`);
    }
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - lineStarts[line]! + 1 };
  };
}
