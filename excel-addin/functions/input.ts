import type { Cell } from '../../core/cells/cell';
import type { ArgumentKind } from '../../core/functions/arguments/argument';
import type { HostRow, Input } from '../../core/functions/types';

/** Rows of a whole-column argument such as A:C. */
const wholeColumn = 1_048_576;

/**
 * Converts an argument from Excel to cells.
 *
 * Excel passes every argument as a matrix, even a single cell, and a missing one as null. Empty cells are null in newer
 * builds and 0 in older ones, without a way to tell which. 0 is neither a customer nor a day, and a row of zeros is not
 * an order, so these count as empty. Any other 0 is a number.
 */
export function toInput(value: unknown, kind: ArgumentKind): Input {
  if (!Array.isArray(value)) return zeroIsEmpty(toCell(value), kind);
  if (value.length === 1) {
    const [only, ...others] = toRow(value[0]);
    if (others.length === 0 && only !== undefined) return zeroIsEmpty(only, kind);
  }
  if (kind === 'orders') return { rows: value as readonly HostRow[], cellsOf: toOrder };
  const cells = value.map((line) => toRow(line).map((cell) => zeroIsEmpty(cell, kind)));
  return cells.length >= wholeColumn ? withoutEmptyEnd(cells) : cells;
}

function toRow(line: unknown): Cell[] {
  return Array.isArray(line) ? line.map(toCell) : [toCell(line)];
}

function toOrder(line: unknown): Cell[] {
  return emptyIfAllZero(toRow(line));
}

/** An error or a data type arrives as an object with the cell's displayed text. */
function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const { basicValue, code } = value as { basicValue?: unknown; code?: unknown };
  if (basicValue !== undefined) return toCell(basicValue);
  return typeof code === 'string' ? code : null;
}

function zeroIsEmpty(cell: Cell, kind: ArgumentKind): Cell {
  return cell === 0 && (kind === 'customers' || kind === 'day') ? null : cell;
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '';
}

function emptyIfAllZero(line: Cell[]): Cell[] {
  return line.every((cell) => cell === 0 || isEmpty(cell)) ? line.map(() => null) : line;
}

/** A whole column such as A:C arrives with a million rows. */
function withoutEmptyEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length;
  while (end > 1 && rows[end - 1]?.every(isEmpty)) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}
