import type { Row } from '../cells/cell';

/**
 * Whether two ranges hold the same cells. A host that hands over a copy of the orders for every cell that asks about
 * them costs one comparison, which is quicker than any fingerprint and cannot be wrong.
 */
export function sameRows(one: readonly Row[], other: readonly Row[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    const [row, beside] = [one[i], other[i]];
    if (row.length !== beside.length) return false;
    for (let k = 0; k < row.length; k++) if (row[k] !== beside[k]) return false;
  }
  return true;
}
