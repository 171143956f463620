import type { AmountKind } from '../../cells/columns/columns';
import { type OrderRows, rowsOf } from '../grouping/orderRows';
import { firstLeftOut, meaningCode } from './rowMeaning';

/** What the statuses do to rows. */
export interface ByStatus {
  /** For each row the code of the meaning that leaves it out, 0 when none does; null when no column says anything. */
  readonly dropped: Uint8Array | null;
  /** Money of each row; that of rows called refunds is negative. */
  readonly amount: Float64Array;
}

const refund = meaningCode('refund');
const refunded = meaningCode('refunded');
const notAnOrder = meaningCode('notAnOrder');

/**
 * Finds the rows that their status, kind or mode leaves out.
 *
 * An order whose lines are all left out passes the strongest of their reasons to lines without a status; where the
 * column holds totals, the status is the order's and the strongest counts for all. A refund of an order that is
 * left out goes with it.
 *
 * @param meaning Code of what is said of each row; null when no column says anything.
 * @param candidate 1 for rows that can be lines of an order; no others speak.
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

  /** Drops a row of which this is said, if that is a reason. */
  function dropRow(row: number, said: number): void {
    if (said === refund) amount[row] = -Math.abs(money[row]);
    // A negative row that is called refunded is the refund itself.
    else if (said === refunded && money[row] < 0) return;
    else if (said >= firstLeftOut) dropped[row] = said;
  }

  function dropRows(rows: Int32Array): void {
    let strongest = 0;
    let strongestOfOrders = 0;
    let counts = false;
    for (const row of rows) {
      const said = saidOf[row];
      strongest = Math.max(strongest, said);
      if (said < notAnOrder) strongestOfOrders = Math.max(strongestOfOrders, said);
      if (said > 0 && said < firstLeftOut) counts = true;
    }
    const isDropped = strongest >= firstLeftOut;
    // What is no order (a payment, a line beside its sale) says nothing of the rows that are.
    const ofAll = counts ? strongestOfOrders : strongest;
    const ofOrder = ofAll >= firstLeftOut && (!counts || amountKind === 'total') ? ofAll : 0;
    for (const row of rows) {
      const own = saidOf[row];
      dropRow(row, own === refund ? refund : Math.max(ofOrder, own));
    }
    if (!isDropped) return;
    const still = rows.filter((row) => dropped[row] === 0);
    if (still.every((row) => amount[row] < 0)) for (const row of still) dropped[row] = strongest;
  }
}
