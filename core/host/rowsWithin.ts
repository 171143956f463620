/** JSON of one call's cells: well below the 5 MB that Excel on the web takes, as formats and paths come on top. */
const mostBytes = 1_500_000;

/** How many rows from `start` on stay within the budget, at least 1. Bytes as in UTF-8 JSON. */
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

/** Bytes of cells, or of other JSON, as UTF-8, or a few more: every non-ASCII character counts three bytes, every escaped one two or more. */
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
