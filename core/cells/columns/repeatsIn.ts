import type { Cell, Table } from '../cell';
import { cellAt } from '../table';

/** A column in which so many rows hold a value that is not new is surely not one of values that are new for each order. */
const enough = 100;

/** Among fewer rows than this for each repeated one, a repetition is no mistake in the export. */
const rowsPerMistake = 100;

/**
 * In how many rows a column holds a value that stands in another order too: 0 when each order has a value of its own,
 * but for rare mistakes, and when rows are blank so often that nothing can be said. Counting stops when it is clear.
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
