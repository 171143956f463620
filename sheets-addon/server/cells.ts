import type { Cell } from '../../core/cells/cell';
import { type Clock, isDate } from './clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One value of getValues or of a custom function's argument as a cell of the core. */
export function cellOf(value: unknown, clock: () => Clock): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? clock().serialOf(value) : null;
}

/** A picture in a cell arrives as an object; for the core the cell is empty. */
function isPicture(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isDate(value);
}

/** Converts the result of getValues to cells of the core, dates as serial numbers; empty cells are "". */
export function cellsOf(values: readonly (readonly unknown[])[], clock: Clock): Cell[][] {
  return values.map((line) => line.map((value) => cellOf(value, () => clock)));
}

/** Cells of a range, with their formulas in R1C1 ("" where there is none). */
export interface CellsRead {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** What counts as changed when it differs: a formula where there is one, in a form that no text can have. */
  readonly printed: readonly (readonly Cell[])[];
}

/** Null when there is a picture in a cell. */
export function readWithFormulas(range: GoogleAppsScript.Spreadsheet.Range, clock: Clock): CellsRead | null {
  const values: unknown[][] = range.getValues();
  if (values.some((line) => line.some(isPicture))) return null;
  const cells = cellsOf(values, clock);
  const formulas = range.getFormulasR1C1().map((line) => line.map((formula) => formula ?? ''));
  const printed = cells.map((line, i) => {
    const ofRow = formulas[i] ?? [];
    return ofRow.some((formula) => formula !== '')
      ? line.map((cell, j) => (ofRow[j] ? `\0${ofRow[j]}` : cell))
      : line;
  });
  return { cells, formulas, printed };
}

/** Cells of a rectangle (counted from 1). */
export function readCells(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
  clock: Clock,
): Cell[][] {
  return cellsOf(sheet.getRange(row, column, rows, columns).getValues(), clock);
}
