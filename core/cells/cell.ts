/**
 * One cell as it crosses from a host to the core: plain JSON.
 *
 * A date is its serial number (days since 1899-12-30, the fraction is the time
 * of day), which is what both hosts store; an error cell is its text ("#N/A");
 * an empty cell is null or "".
 */
export type Cell = string | number | boolean | null;

export type Row = readonly Cell[];

/** A rectangle of cells together with its place in the workbook, so that a problem can say where. */
export interface Table {
  /** Name of the tab or file; '' when it has none (a range given to a custom function). */
  readonly sheet: string;
  /** Sheet row of rows[0], counted from 1. */
  readonly firstRow: number;
  /** Sheet column of rows[..][0], counted from 1 (A = 1). */
  readonly firstColumn: number;
  readonly rows: readonly Row[];
}

/** A civil day as its serial number: whole days since 1899-12-30, as both hosts count them. */
export type Day = number;
