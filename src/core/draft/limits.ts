/**
 * Why a document would take too long to read, or undefined where it would not.
 *
 * @param source the whole document
 */
export function reasonToDecline(source: string): string | undefined {
  if (source.length > 1_000_000) {
    return 'This document is longer than 1,000,000 characters, so it was not checked.';
  }
  return undefined;
}
