/** Budget for the JSON of one call's cells: well below the 5 MB limit of Excel on the web, because formats and paths are added. */
const mostBytes = 1_500_000;

/** Number of rows from `start` that stay within the budget (bytes of UTF-8 JSON), at least 1. */
export function rowsWithin(
  rows: readonly (readonly unknown[])[],
  start: number,
  budget: number = mostBytes,
): number {
  let bytes = 0;
  for (let row = start; row < rows.length; row++) {
    for (const cell of rows[row] ?? []) bytes += bytesOf(cell);
    if (bytes > budget) return Math.max(1, row - start);
  }
  return rows.length - start;
}

/**
 * Upper bound of the UTF-8 bytes of cells or other JSON: every non-ASCII character counts three bytes, every escaped
 * one two or more.
 */
export function bytesOf(value: unknown): number {
  if (typeof value === 'number') return 20;
  if (typeof value === 'string') return bytesOfText(value);
  if (typeof value !== 'object' || value === null) return 6;
  let bytes = 2;
  if (Array.isArray(value)) for (const one of value) bytes += bytesOf(one);
  else for (const [key, one] of Object.entries(value)) bytes += bytesOfText(key) + 1 + bytesOf(one);
  return bytes;
}

function bytesOfText(text: string): number {
  let bytes = 3;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}
