import type { Column } from '../cells/cell';
import { cellOf } from '../cells/column';
import type { OrderIds } from './orderIds';
import { separateRestarted } from './restartedNumbers';
import { meaningCode } from './rowMeaning';

export interface GroupingInput {
  /** Null when there is no column of order ids: then every row is an order. */
  readonly ids: OrderIds | null;
  /** Changed in place: a refund that names its order belongs to that order's customer. */
  readonly customer: Int32Array;
  readonly keys: readonly string[];
  readonly days: Float64Array;
  /** Row whose order a row goes on with, −1 for none; empty when no row does. */
  readonly joins: Int32Array;
  /** Order ids and the ids that refunds refer to. */
  readonly references: readonly [ids: Column, references: Column] | null;
  readonly meaning: Uint8Array | null;
  readonly amount: Float64Array;
}

/** Which rows are one order. */
export interface Grouping {
  /** Number of the order of each row. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Ids that stand beside several customers, and the first row of such an id. */
  readonly contested: number;
  readonly contestedRow: number;
  /** Ids that began again and are of several orders, and the first row of such an id. */
  readonly restarted: number;
  readonly restartedRow: number;
}

/**
 * Puts the rows of one order together: those with one id, those that go on with
 * the row above, and refunds that name the order they pay back.
 *
 * One id whose rows are far apart is several orders (`separateRestarted`). One id beside several customers is an order of each; a row that names nobody
 * goes to the customer of most of its rows, of equals to the first by key.
 */
export function groupRows(input: GroupingInput): Grouping {
  const { ids, customer, days, joins } = input;
  const rows = customer.length;
  const order = new Int32Array(rows);
  let orderCount = ids?.count ?? 0;
  for (let row = 0; row < rows; row++) {
    const id = ids ? (ids.ids[row] ?? -1) : -1;
    order[row] = id >= 0 ? id : orderCount++;
  }
  for (let row = 0; row < joins.length; row++) {
    const above = joins[row] ?? -1;
    if (above >= 0) order[row] = order[above] ?? 0;
  }
  followReferences(input, order);
  const never = { contested: 0, contestedRow: -1, restarted: 0, restartedRow: -1 };
  if (!ids) return { order, orderCount, ...never };

  const { meaning, amount } = input;
  const again =
    ids.lossyRows > 0
      ? { orderCount, restarted: 0, restartedRow: -1 }
      : separateRestarted({ order, orderCount, customer, days, amount, meaning });
  orderCount = again.orderCount;
  const { restarted, restartedRow } = again;
  const lossy = ids.lossyRows > 0;
  const first = new Int32Array(orderCount).fill(-1);
  const split = new Uint8Array(orderCount);
  let contested = 0;
  let contestedRow = -1;
  for (let row = 0; row < rows; row++) {
    const who = customer[row] ?? -1;
    const o = order[row] ?? 0;
    if (who < 0) continue;
    if ((first[o] ?? -1) < 0) first[o] = who;
    else if (first[o] !== who && split[o] === 0) {
      split[o] = 1;
      contested++;
      if (contestedRow < 0) contestedRow = row;
    }
  }
  if (contested === 0 && !lossy) return { order, orderCount, ...never, restarted, restartedRow };
  orderCount = splitOrders(input, order, orderCount, lossy ? null : split);
  return { order, orderCount, contested: lossy ? 0 : contested, contestedRow, restarted, restartedRow };

  /** An order of its own for each customer (and, where ids have lost digits, for each day). */
  function splitOrders(
    { keys }: GroupingInput,
    orders: Int32Array,
    from: number,
    only: Uint8Array | null,
  ): number {
    let next = from;
    const owner = mainCustomers(orders, keys, only);
    const parts = new Map<string, number>();
    for (let row = 0; row < rows; row++) {
      const o = orders[row] ?? 0;
      if (only && only[o] === 0) continue;
      const who = customer[row] ?? -1;
      const part = `${o} ${who >= 0 ? who : (owner.get(o) ?? -1)} ${only ? '' : (days[row] ?? '')}`;
      let place = parts.get(part);
      if (place === undefined) {
        place = next++;
        parts.set(part, place);
      }
      orders[row] = place;
    }
    return next;
  }

  function mainCustomers(
    orders: Int32Array,
    keys: readonly string[],
    only: Uint8Array | null,
  ): Map<number, number> {
    const counts = new Map<number, Map<number, number>>();
    for (let row = 0; row < rows; row++) {
      const o = orders[row] ?? 0;
      const who = customer[row] ?? -1;
      if (who < 0 || (only && only[o] === 0)) continue;
      const own = counts.get(o) ?? new Map<number, number>();
      own.set(who, (own.get(who) ?? 0) + 1);
      counts.set(o, own);
    }
    const key = (who: number) => keys[who] ?? '';
    return new Map(
      [...counts].map(([o, own]) => {
        const [best] = [...own].sort(([a, m], [b, n]) => n - m || (key(a) < key(b) ? -1 : 1));
        return [o, best?.[0] ?? -1];
      }),
    );
  }
}

/** A refund that names its order belongs to it, and to that order's customer: the name beside it may be the shop's own. */
function followReferences({ references, customer, meaning, amount }: GroupingInput, order: Int32Array): void {
  if (references === null) return;
  const [ids, referred] = references;
  const textIn = (column: Column, row: number) => String(cellOf(column, row) ?? '').trim();
  const refund = meaningCode('refund');
  const isRefund = (row: number) => meaning?.[row] === refund || (amount[row] ?? 0) < 0;
  const orderOfId = new Map<string, number>();
  for (let row = 0; row < order.length; row++) {
    const id = textIn(ids, row);
    if (id !== '' && !isRefund(row)) orderOfId.set(id, order[row]);
  }
  for (let row = 0; row < order.length; row++) {
    const reference = textIn(referred, row);
    const original = reference === '' || !isRefund(row) ? undefined : orderOfId.get(reference);
    if (original === undefined) continue;
    order[row] = original;
    customer[row] = -1;
  }
}
