import { location } from 'vfile-location';
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
  const { toPoint } = location(source);
  return (offset) => {
    const point = toPoint(offset);
    if (!point) throw new RangeError(`offset ${offset} in a text of ${source.length}`);
    return { line: point.line, column: point.column };
  };
}
