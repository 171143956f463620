import type { Cell } from '../../cells/cell';
import { toA1 } from '../../cells/formulaNotation';
import type { NotedRow } from '../../host/port';
import type { NumberFormat } from '../../host/spec';
import { type Note, type Origin, saysNothing } from './note';

/** A cell with content. */
export interface Found {
  /** Displayed value. */
  readonly value: Cell;
  readonly format: NumberFormat;
  /** R1C1 formula. */
  readonly formula?: string;
}

/** Cells by zero-based row and column of the tab. */
export type FoundCells = Map<number, Map<number, Found>>;

/** Adds a row of an area whose first column is given. */
export function take(found: FoundCells, { row, cells, formats, formulas }: NotedRow, first: number): void {
  const line = found.get(row) ?? new Map<number, Found>();
  cells.forEach((value, i) => {
    const formula = formulas?.[i] ?? null;
    const cell = { value, format: formats[i] ?? '' };
    if (formula !== null) line.set(first + i, { ...cell, formula });
    else if (!saysNothing(value)) line.set(first + i, cell);
  });
  if (line.size > 0) found.set(row, line);
}

/** Removes a cell. */
export function drop(found: FoundCells, row: number, column: number): void {
  found.get(row)?.delete(column);
}

/** Whether a cell has content but no formula of its own. */
export function isPlain(found: FoundCells, row: number, column: number): boolean {
  const cell = found.get(row)?.get(column);
  return cell !== undefined && cell.formula === undefined;
}

/** Number of adjacent plain cells below a cell, up to row `last`. */
export function plainBelow(found: FoundCells, row: number, column: number, last: number): number {
  let count = 0;
  while (row + count < last && isPlain(found, row + count + 1, column)) count++;
  return count;
}

/** The content of a cell for a note; of a formula, its A1 text. */
export function asNote(
  cell: Found,
  row: number,
  column: number,
  table: Omit<Origin, 'row' | 'column'> = { first: 0, headers: [] },
): Pick<Note, 'value' | 'format' | 'formula' | 'origin'> {
  const { formula } = cell;
  if (formula === undefined) return cell;
  return { ...cell, value: toA1(formula, row, column), origin: { row, column, ...table } };
}
