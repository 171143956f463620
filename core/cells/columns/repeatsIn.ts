import type { Cell, Table } from '../cell';
import { cellAt } from '../table';

/** With this many repeating rows the column certainly does not hold one value per order; counting stops. */
const enough = 100;

/** One repetition per this many rows is taken for a mistake in the export; more are real. */
const rowsPerMistake = 100;

/**
 * Number of rows whose value also occurs in another order. 0 when each order has its own value (apart from rare
 * mistakes), and when too many rows are blank to judge. Counting stops once the answer is clear.
 */
export function repeatsIn(
  table: Table,
  from: number,
  to: number,
  column: number,
  orderId: number | undefined,
): number {
  const orderOf = new Map<Cell, Cell>();
  let repeats = 0;
  let rows = 0;
  for (let row = from; row < to && repeats < enough; row++) {
    const order = orderId === undefined ? row : cellAt(table, row, orderId);
    const value = cellAt(table, row, column);
    if (order === null || value === null) continue;
    rows++;
    const known = orderOf.get(value);
    if (known === undefined) orderOf.set(value, order);
    else if (known !== order) repeats++;
  }
  return repeats < enough && repeats * rowsPerMistake < rows ? 0 : repeats;
}
