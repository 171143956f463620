import type { Day } from '../../cells/cell';
import { type OrderRows, rowsOf } from './orderRows';

/** The rows to be turned into orders; every column has one entry per row. */
export interface RowsOfOrders {
  /** 1 for rows that can be lines of an order. */
  readonly candidate: Uint8Array;
  /** Not 0 for rows that their status leaves out; null when there are none. */
  readonly dropped: Uint8Array | null;
  /** Customer index; −1 for none. */
  readonly customer: Int32Array;
  /** NaN when blank or unreadable. */
  readonly days: Float64Array;
  /** NaN when blank or unreadable; negative for refunds. */
  readonly amount: Float64Array;
  /** Refunded money, 0 or more; NaN when there is none. Null when there is no such column. */
  readonly refund: Float64Array | null;
  /** Whether the cell itself is empty. */
  isBlank(row: number, role: 'date' | 'amount'): boolean;
}

/** What a row, or a group of rows, lacks to be an order. */
export const lacks = ['nothing', 'customer', 'date', 'dateByThen', 'amount', 'rows'] as const;

export type Lack = (typeof lacks)[number];

/**
 * Orders before refunds in other rows are deducted, and such refunds (`paid` 0, `left` negative): one entry per order
 * number of `RowGrouping`. An entry that lacks something is not an order, and its other values are 0.
 */
export interface DraftOrders {
  /** Index in `lacks`. */
  readonly lack: Uint8Array;
  /** The same for each candidate row. */
  readonly lackOfRow: Uint8Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** Money paid, before refunds. */
  readonly paid: Float64Array;
  /** Money left after refunds. */
  readonly left: Float64Array;
  /** 1 for an order with several rows whose amount is taken once. */
  readonly once: Uint8Array;
  /** Orders with several rows: how many count their amount once, and how many sum their rows. */
  readonly takenOnce: number;
  readonly summed: number;
}

export function lackCode(lack: Lack): number {
  return lacks.indexOf(lack);
}

const codeOf = Object.fromEntries(lacks.map((lack, code) => [lack, code])) as Readonly<Record<Lack, number>>;

/** Whether an entry is an order, or a refund without an order. */
export function isMade({ lack }: DraftOrders, order: number): boolean {
  return lack[order] === codeOf.nothing;
}

/**
 * Makes one draft of the rows of each order.
 *
 * A line without customer or day takes those of its order. The amount is taken once when all lines repeat it
 * (the order's total), and summed otherwise, or when lines are known to have amounts of their own (`adds`). Orders
 * and refunds after `asOf` are left out.
 */
export function draftOrders(
  rows: RowsOfOrders,
  orderRows: OrderRows,
  { asOf, adds }: { readonly asOf: Day; readonly adds: boolean },
): DraftOrders {
  const { candidate, dropped, days, amount, refund } = rows;
  const count = orderRows.start.length - 1;
  const lack = new Uint8Array(count).fill(codeOf.rows);
  const lackOfRow = new Uint8Array(days.length);
  const customers = new Int32Array(count);
  const day = new Int32Array(count);
  const paid = new Float64Array(count);
  const left = new Float64Array(count);
  const once = new Uint8Array(count);
  let takenOnce = 0;
  let summed = 0;
  const isOpen = (row: number) => candidate[row] === 1 && (dropped === null || dropped[row] === 0);
  for (let order = 0; order < count; order++) {
    const rows = rowsOf(orderRows, order);
    if (rows.length === 1) oneRow(order, rows[0]);
    else if (rows.length > 1) severalRows(order, rows);
  }
  return { lack, lackOfRow, customer: customers, day, paid, left, once, takenOnce, summed };

  function make(order: number, customer: number, on: Day, money: number, rest: number): void {
    lack[order] = codeOf.nothing;
    customers[order] = customer;
    day[order] = on;
    paid[order] = money;
    left[order] = rest;
  }

  /** The first thing that a row lacks. In an order with several rows, other rows may fill an empty cell. */
  function lackIn(row: number, customer: number, isAlone: boolean): number {
    if (customer < 0) return codeOf.customer;
    const on = days[row];
    if (Number.isNaN(on) && (isAlone || !rows.isBlank(row, 'date'))) return codeOf.date;
    if (on > asOf) return codeOf.dateByThen;
    if (Number.isNaN(amount[row]) && (isAlone || !rows.isBlank(row, 'amount'))) return codeOf.amount;
    return codeOf.nothing;
  }

  function oneRow(order: number, row: number): void {
    if (!isOpen(row)) return;
    const customer = rows.customer[row];
    const lacking = lackIn(row, customer, true);
    lackOfRow[row] = lacking;
    lack[order] = lacking;
    if (lacking !== codeOf.nothing) return;
    const money = amount[row];
    const back = refund === null || Number.isNaN(refund[row]) ? 0 : -refund[row];
    make(order, customer, days[row], Math.max(money, 0), back + money);
  }

  function severalRows(order: number, own: Int32Array): void {
    let customer = -1;
    for (const row of own) if (candidate[row] === 1) customer = Math.max(customer, rows.customer[row]);
    const open = own.filter(isOpen);
    if (open.length === 0) return;
    for (const row of open) lackOfRow[row] = lackIn(row, customer, false);
    const counting = open.filter((row) => lackOfRow[row] === codeOf.nothing);
    const on = counting.reduce(
      (first, row) => (days[row] < first ? days[row] : first),
      Number.POSITIVE_INFINITY,
    );
    const amounts = ascending(amount, counting);
    if (on === Number.POSITIVE_INFINITY) lack[order] = lackOfDay(open);
    else if (amounts.length === 0) lack[order] = codeOf.amount;
    else {
      const positive = amounts.filter((money) => money >= 0);
      const isTotal = !adds && isConstant(positive);
      if (isTotal) takenOnce++;
      else summed++;
      once[order] = isTotal ? 1 : 0;
      const money = isTotal && positive.length > 0 ? positive[0] : sum(positive);
      const backs = refund === null ? [] : ascending(refund, counting);
      const back = !adds && backs.length > 0 && isConstant(backs) ? backs[0] : sum(backs);
      make(order, customer, on, money, money + sum(amounts.filter((one) => one < 0)) - back);
    }
  }

  /** Why an order has no day: there is none, or its days are after `asOf`. */
  function lackOfDay(open: Int32Array): number {
    if (open.some((row) => lackOfRow[row] === codeOf.customer)) return codeOf.customer;
    return open.some((row) => lackOfRow[row] === codeOf.dateByThen) ? codeOf.dateByThen : codeOf.date;
  }
}

/** The rows' values in ascending order, so that sums do not depend on the order of the rows. */
function ascending(column: Float64Array, rows: Int32Array): readonly number[] {
  const found: number[] = [];
  for (const row of rows) if (!Number.isNaN(column[row])) found.push(column[row]);
  return found.sort((one, other) => one - other);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

function isConstant(numbers: readonly number[]): boolean {
  return numbers[0] === numbers[numbers.length - 1];
}
