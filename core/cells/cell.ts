/**
 * One cell as it crosses from a host to the core: plain JSON.
 *
 * A date is its serial number (days since 1899-12-30, the fraction is the time
 * of day), which is what both hosts store; an error cell is its text ("#N/A");
 * an empty cell is null or "".
 */
export type Cell = string | number | boolean | null;

export type Row = readonly Cell[];

/** A column of numbers with a few other cells among them. */
export interface NumberColumn {
  readonly kind: 'numbers';
  /** NaN where a cell is blank or one of `others`. */
  readonly numbers: Float64Array;
  /** Cells that are not numbers, by zero-based row, ascending: the header, a title, a remark. None is blank. */
  readonly others: ReadonlyMap<number, Cell>;
}

/** A column with repeating cells, dictionary-encoded: each distinct cell is stored once. */
export interface CodeColumn {
  readonly kind: 'codes';
  /** For every row the index of its cell in `cells`. */
  readonly codes: Int32Array;
  /** The distinct cells in order of first appearance; the first is null and stands for all blank cells. */
  readonly cells: readonly Cell[];
}

export type Column = NumberColumn | CodeColumn;

/**
 * A rectangle of cells together with its place in the workbook, so that a problem can say where.
 *
 * Stored by column, as numbers: a million rows of eight cells take about 50 MB instead of 300. Cells that hold
 * nothing but spaces are blank and read as null. Made by `tableOf` and `tableBuilder`, read with `cellAt`.
 */
export interface Table {
  /** Name of the tab or file; '' when it has none (a range given to a custom function). */
  readonly sheet: string;
  /** Sheet row of the first row, counted from 1. */
  readonly firstRow: number;
  /** Sheet column of the first column, counted from 1 (A = 1). */
  readonly firstColumn: number;
  readonly rows: number;
  /** One per cell of the longest row; each column has a cell for every row. */
  readonly columns: readonly Column[];
}

/** A civil day as its serial number: whole days since 1899-12-30, as both hosts count them. */
export type Day = number;
