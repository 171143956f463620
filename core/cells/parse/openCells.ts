import type { Column } from '../cell';

/** Cells with two possible readings between which their column does not decide. */
export interface OpenCells {
  readonly count: number;
  /** The rows of the first of them, at most three. */
  readonly first: readonly number[];
}

export const openExamples = 3;

/**
 * The rows that hold the marked cells of a column.
 *
 * @param isOne 1 for each marked cell, parallel to `differentCells(column)`.
 * @param rows Number of rows of each distinct cell.
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
