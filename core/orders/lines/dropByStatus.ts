import type { AmountKind } from '../../cells/columns/columns';
import { type OrderRows, rowsOf } from '../grouping/orderRows';
import { firstLeftOut, meaningCode } from './rowMeaning';

/** The effect of the statuses on the rows. */
export interface ByStatus {
  /** Code of the meaning that leaves each row out, 0 for none; null when no column has a meaning. */
  readonly dropped: Uint8Array | null;
  /** Money of each row; negative for rows marked as refunds. */
  readonly amount: Float64Array;
}

const refund = meaningCode('refund');
const refunded = meaningCode('refunded');
const notAnOrder = meaningCode('notAnOrder');

/**
 * Finds the rows that their status, kind or mode leaves out.
 *
 * When all lines with a status are left out, lines of the order without a status get the strongest reason. When amounts
 * are order totals, the strongest status counts for the whole order. A refund of an order that is left out is left out
 * too.
 *
 * @param meaning Code of each row's meaning; null when no column has one.
 * @param candidate 1 for rows that can be lines of an order; others are ignored.
 */
export function dropByStatus(
  meaning: Uint8Array | null,
  money: Float64Array,
  candidate: Uint8Array,
  orderRows: OrderRows,
  amountKind: AmountKind,
): ByStatus {
  if (meaning === null) return { dropped: null, amount: money };
  const saidOf: Uint8Array = meaning;
  const dropped = new Uint8Array(money.length);
  const amount = money.slice();
  const { start } = orderRows;
  for (let order = 0; order + 1 < start.length; order++) {
    const rows = rowsOf(orderRows, order);
    if (rows.length === 1) {
      if (candidate[rows[0]] === 1) dropRow(rows[0], saidOf[rows[0]]);
    } else if (rows.length > 1) dropRows(rows.filter((row) => candidate[row] === 1));
  }
  return { dropped, amount };

  /** Drops a row when its meaning is a reason to. */
  function dropRow(row: number, code: number): void {
    if (code === refund) amount[row] = -Math.abs(money[row]);
    // A negative row with status "refunded" is the refund itself.
    else if (code === refunded && money[row] < 0) return;
    else if (code >= firstLeftOut) dropped[row] = code;
  }

  function dropRows(rows: Int32Array): void {
    let strongest = 0;
    let strongestOfOrders = 0;
    let counts = false;
    for (const row of rows) {
      const code = saidOf[row];
      strongest = Math.max(strongest, code);
      if (code < notAnOrder) strongestOfOrders = Math.max(strongestOfOrders, code);
      if (code > 0 && code < firstLeftOut) counts = true;
    }
    const isDropped = strongest >= firstLeftOut;
    // Rows that are not orders (a payment, a line next to its sale) have no effect on rows that are.
    const ofAll = counts ? strongestOfOrders : strongest;
    const ofOrder = ofAll >= firstLeftOut && (!counts || amountKind === 'total') ? ofAll : 0;
    for (const row of rows) {
      const code = saidOf[row];
      dropRow(row, code === refund ? refund : Math.max(ofOrder, code));
    }
    if (!isDropped) return;
    const remaining = rows.filter((row) => dropped[row] === 0);
    if (remaining.every((row) => amount[row] < 0)) for (const row of remaining) dropped[row] = strongest;
  }
}
