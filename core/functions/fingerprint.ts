import type { Row } from '../cells/cell';

/**
 * A short text that is the same for equal cells and, for all practical purposes,
 * different for others: two independent 32-bit multiplicative hashes over type
 * and content of every cell, with the shape.
 */
export function fingerprint(rows: readonly Row[]): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  const add = (word: number) => {
    first = Math.imul(first ^ word, 0x01000193);
    second = Math.imul((second << 13) | (second >>> 19), 5) + (word ^ 0xe6546b64);
  };
  const bits = new Int32Array(2);
  const double = new Float64Array(bits.buffer);
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'number') {
        double[0] = cell;
        add(1);
        add(bits[0]);
        add(bits[1]);
      } else if (typeof cell === 'string') {
        add(2);
        add(cell.length);
        for (let i = 0; i < cell.length; i++) add(cell.charCodeAt(i));
      } else {
        add(cell === null ? 3 : cell ? 4 : 5);
      }
    }
    add(6);
  }
  return `${rows.length}x${rows[0]?.length ?? 0}:${(first >>> 0).toString(36)}:${(second >>> 0).toString(36)}`;
}
