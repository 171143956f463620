/** JSON of one request's cells: well below the 5 MB that Excel on the web takes, as formats and paths come on top. */
const chunkBytes = 1_500_000;

/** How many rows from `start` on stay within the budget, at least 1. Bytes as in UTF-8 JSON. */
export function rowsWithin(
  rows: readonly (readonly unknown[])[],
  start: number,
  budget: number = chunkBytes,
): number {
  let bytes = 0;
  for (let row = start; row < rows.length; row++) {
    for (const cell of rows[row] ?? []) bytes += cellBytes(cell);
    if (bytes > budget) return Math.max(1, row - start);
  }
  return rows.length - start;
}

/** Every non-ASCII character counts three bytes, every escaped one two or more. */
function cellBytes(cell: unknown): number {
  if (typeof cell === 'number') return 20;
  if (typeof cell !== 'string') return 6;
  let bytes = 3;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}
