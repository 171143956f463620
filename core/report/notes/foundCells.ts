import type { Cell } from '../../cells/cell';
import { toA1 } from '../../cells/formulaNotation';
import type { NotedRow } from '../../host/port';
import type { NumberFormat } from '../../host/spec';
import { type Note, type Origin, saysNothing } from './note';

/** A cell that says anything. */
export interface Found {
  /** What it shows. */
  readonly value: Cell;
  readonly format: NumberFormat;
  /** In R1C1. */
  readonly formula?: string;
}

/** Cells by row and column of the tab, zero-based. */
export type FoundCells = Map<number, Map<number, Found>>;

/** Adds a row that was read, of an area that begins at that column. */
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

/** Takes a cell out. */
export function drop(found: FoundCells, row: number, column: number): void {
  found.get(row)?.delete(column);
}

/** Whether a cell holds what was typed, or what the formula of another cell gives. */
export function isPlain(found: FoundCells, row: number, column: number): boolean {
  const cell = found.get(row)?.get(column);
  return cell !== undefined && cell.formula === undefined;
}

/** How many cells below a cell, without a gap, are plain; not further than `last`. */
export function plainBelow(found: FoundCells, row: number, column: number, last: number): number {
  let count = 0;
  while (row + count < last && isPlain(found, row + count + 1, column)) count++;
  return count;
}

/** What a note says of the cell; of a formula, as it stood there. */
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
