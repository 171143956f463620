import type { Cell } from '../../core/cells/cell';
import { type Clock, isDate } from './clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One value of getValues or of a custom function's argument as a cell of the core. */
export function cellOf(value: unknown, clock: () => Clock): Cell {
  if (isDate(value)) return clock().serialOf(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** Cells of a rectangle (counted from 1), dates as serial numbers; empty cells are "". */
export function readCells(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
  clock: Clock,
): Cell[][] {
  const values: unknown[][] = sheet.getRange(row, column, rows, columns).getValues();
  return values.map((line) => line.map((value) => cellOf(value, () => clock)));
}
