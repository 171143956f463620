import type { Column } from '../cell';

/** Cells that can be read in two ways as far as their column tells. */
export interface OpenCells {
  readonly count: number;
  /** The rows of the first of them, at most three. */
  readonly first: readonly number[];
}

export const openExamples = 3;

/**
 * The rows of some of a column's different cells.
 *
 * @param isOne 1 for each of them among `differentCells(column)`.
 * @param rows In how many rows each of the different cells stands.
 */
export function rowsHolding(column: Column, isOne: Uint8Array, rows: Int32Array): OpenCells {
  const count = isOne.reduce((sum, one, i) => sum + one * rows[i], 0);
  if (count === 0) return { count, first: [] };
  if (column.kind === 'numbers') {
    const first = [...column.others.keys()].filter((_, i) => isOne[i] === 1);
    return { count, first: first.slice(0, openExamples) };
  }
  const first: number[] = [];
  for (let row = 0; row < column.codes.length && first.length < openExamples; row++) {
    if (isOne[column.codes[row]] === 1) first.push(row);
  }
  return { count, first };
}
