import type { Role } from '../../cells/columns/columns';
import { isTotalRow } from '../../cells/columns/totalRow';
import { compact } from '../../cells/parse/fold';
import { isBlankRow, rowAt } from '../../cells/table';
import { cellOfRole, type DataRows } from './dataRows';

/** Rows without a day that are not lines of an order, or that continue the order above. */
export interface OddRows {
  /** Index in `oddKinds` for each row. */
  readonly kind: Uint8Array;
  /** The row whose order each row continues, −1 for none; null when no row can. */
  readonly joins: Int32Array | null;
}

/** 'none' for a line of an order. A heading is a repeated header or the title of a group of rows. */
export const oddKinds = ['none', 'blank', 'total', 'heading'] as const;

export type OddKind = (typeof oddKinds)[number];

/** Finds blank rows, totals, repeated headers and group titles, and rows that continue the order above. */
export function oddRows(data: DataRows, days: Float64Array, customer: Int32Array): OddRows {
  const { roles, headers } = data.found;
  const dateHeader = compact(roles.date === undefined ? '' : headers[roles.date]);
  const kind = new Uint8Array(days.length);
  const joins = roles.product === undefined ? null : new Int32Array(days.length).fill(-1);
  const isFilled = (row: number, role: Role) => cellOfRole(data, role, row) !== null;
  let above = -1;
  for (let row = 0; row < days.length; row++) {
    if (!Number.isNaN(days[row])) {
      above = row;
      continue;
    }
    const found = kindOf(row);
    if (found !== 'none') kind[row] = oddKinds.indexOf(found);
    else if (goesOn(row)) {
      if (joins) joins[row] = above;
    } else if (!isEmptyHanded(row)) above = row;
  }
  return { kind, joins };

  function kindOf(row: number): OddKind {
    if (isBlankRow(data.table, data.firstData + row)) return 'blank';
    const date = cellOfRole(data, 'date', row);
    if (date !== null) return typeof date === 'string' && compact(date) === dateHeader ? 'heading' : 'none';
    const cells = rowAt(data.table, data.firstData + row);
    if (isTotalRow(cells)) return 'total';
    // Only a title: a customer's name above the customer's rows, the name of a month.
    const isTitle = isEmptyHanded(row) && cells.filter((cell) => cell !== null).length <= 1;
    return isTitle ? 'heading' : 'none';
  }

  /** Whether a row without a date has none of the fields of an order. */
  function isEmptyHanded(row: number): boolean {
    return (
      cellOfRole(data, 'date', row) === null &&
      !isFilled(row, 'amount') &&
      !isFilled(row, 'orderId') &&
      !isFilled(row, 'product')
    );
  }

  /** Whether a row only adds another product to the order above. */
  function goesOn(row: number): boolean {
    return (
      !isFilled(row, 'date') && customer[row] < 0 && !isFilled(row, 'orderId') && isFilled(row, 'product')
    );
  }
}
