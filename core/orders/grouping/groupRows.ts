import type { Column } from '../../cells/cell';
import { cellOf } from '../../cells/column';
import { meaningCode } from '../lines/rowMeaning';
import type { OrderIds } from './orderIds';
import { separateRestarted } from './restartedNumbers';

export interface GroupingInput {
  /** Null without a column of order ids: then every row is an order. */
  readonly ids: OrderIds | null;
  /** Customer index of each row; −1 for none. */
  readonly customer: Int32Array;
  readonly keys: readonly string[];
  readonly days: Float64Array;
  /** Row whose order a row continues, −1 for none; null when no row does. */
  readonly joins: Int32Array | null;
  /** Order ids and the ids that refunds refer to. */
  readonly references: readonly [ids: Column, references: Column] | null;
  readonly meaning: Uint8Array | null;
  readonly amount: Float64Array;
}

/** The assignment of rows to orders. */
export interface RowGrouping {
  /** Order number of each row. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Customer index of each row; −1 also for refunds that name their order and take its customer. */
  readonly customer: Int32Array;
  /** Ids shared by several customers, and the first row of such an id. */
  readonly contested: number;
  readonly contestedRow: number;
  /** Restarted ids, which belong to several orders, and the first row of such an id. */
  readonly restarted: number;
  readonly restartedRow: number;
}

/**
 * Groups the rows of each order: rows with the same id, rows that continue the
 * row above, and refunds that name their order.
 *
 * An id whose rows are far apart in time is several orders (`separateRestarted`). An id with several customers is one
 * order per customer; its rows without a customer go to the customer with most rows (in a tie the first by key).
 */
export function groupRows(input: GroupingInput): RowGrouping {
  const { ids, days, joins } = input;
  const rows = days.length;
  const byId = new Int32Array(rows);
  let numbers = ids?.count ?? 0;
  for (let row = 0; row < rows; row++) {
    const id = ids ? ids.ids[row] : -1;
    byId[row] = id >= 0 ? id : numbers++;
  }
  const withLines = joins === null ? byId : byId.map((id, row) => (joins[row] >= 0 ? byId[joins[row]] : id));
  const { order: withRefunds, customer } = followReferences(input, withLines);
  const none = { contested: 0, contestedRow: -1, restarted: 0, restartedRow: -1 };
  if (!ids) return { order: withRefunds, orderCount: numbers, customer, ...none };

  const { meaning, amount } = input;
  const lossy = ids.lossyRows > 0;
  const asNumbered = { order: withRefunds, orderCount: numbers };
  const { order, orderCount, restarted, restartedRow } = lossy
    ? { ...asNumbered, ...none }
    : separateRestarted({ ...asNumbered, customer, days, amount, meaning });
  const first = new Int32Array(orderCount).fill(-1);
  const split = new Uint8Array(orderCount);
  let contested = 0;
  let contestedRow = -1;
  for (let row = 0; row < rows; row++) {
    const who = customer[row];
    const o = order[row];
    if (who < 0) continue;
    if (first[o] < 0) first[o] = who;
    else if (first[o] !== who && split[o] === 0) {
      split[o] = 1;
      contested++;
      if (contestedRow < 0) contestedRow = row;
    }
  }
  const grouped = { customer, contested: lossy ? 0 : contested, contestedRow, restarted, restartedRow };
  if (contested === 0 && !lossy) return { order, orderCount, ...grouped };
  return {
    ...splitOrders(order, orderCount, customer, input.keys, lossy ? { days } : { only: split }),
    ...grouped,
  };
}

/** Splits orders by customer (contested orders only, or all), and then optionally by day. */
function splitOrders(
  order: Int32Array,
  orderCount: number,
  customer: Int32Array,
  keys: readonly string[],
  how: { readonly only: Uint8Array } | { readonly days: Float64Array },
): Pick<RowGrouping, 'order' | 'orderCount'> {
  const isSplit = (o: number) => !('only' in how) || how.only[o] === 1;
  const owner = mainCustomers(order, customer, keys, isSplit);
  const parts = new Map<string, number>();
  const indexes = order.map((o, row) => {
    if (!isSplit(o)) return o;
    const who = customer[row] >= 0 ? customer[row] : (owner.get(o) ?? -1);
    const part = `${o} ${who} ${'days' in how ? how.days[row] : ''}`;
    const index = parts.get(part) ?? orderCount + parts.size;
    parts.set(part, index);
    return index;
  });
  return { order: indexes, orderCount: orderCount + parts.size };
}

/** The most frequent customer of each order; in a tie the first by key. */
function mainCustomers(
  order: Int32Array,
  customer: Int32Array,
  keys: readonly string[],
  isSplit: (order: number) => boolean,
): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  order.forEach((o, row) => {
    const who = customer[row];
    if (who < 0 || !isSplit(o)) return;
    const rowsOfCustomer = counts.get(o) ?? new Map<number, number>();
    rowsOfCustomer.set(who, (rowsOfCustomer.get(who) ?? 0) + 1);
    counts.set(o, rowsOfCustomer);
  });
  return new Map(
    [...counts].map(([o, rowsOfCustomer]) => {
      const [[best]] = [...rowsOfCustomer].sort(([a, m], [b, n]) => n - m || (keys[a] < keys[b] ? -1 : 1));
      return [o, best];
    }),
  );
}

/** A refund that names its order takes that order's customer: the name in its row may be the shop's own. */
function followReferences(
  { references, customer, meaning, amount }: GroupingInput,
  order: Int32Array,
): Pick<RowGrouping, 'order' | 'customer'> {
  if (references === null) return { order, customer };
  const [ids, referred] = references;
  const textIn = (column: Column, row: number) => String(cellOf(column, row) ?? '').trim();
  const refund = meaningCode('refund');
  const isRefund = (row: number) => meaning?.[row] === refund || amount[row] < 0;
  const orderOfId = new Map<string, number>();
  order.forEach((o, row) => {
    const id = textIn(ids, row);
    if (id !== '' && !isRefund(row)) orderOfId.set(id, o);
  });
  const original = (row: number) => (isRefund(row) ? orderOfId.get(textIn(referred, row)) : undefined);
  return {
    order: order.map((o, row) => original(row) ?? o),
    customer: customer.map((who, row) => (original(row) === undefined ? who : -1)),
  };
}
