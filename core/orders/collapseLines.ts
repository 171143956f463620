import type { Day } from '../cells/cell';
import type { SkipReason } from './order';
import { type OrderRows, rowsOf } from './orderRows';
import type { Lines } from './readLines';
import type { StatusMeaning } from './status';

/** An order before refunds that came later, or (with `paid` 0 and `left` negative) such a refund. */
export interface Draft {
  /** Place of its rows in `OrderRows`. */
  readonly order: number;
  readonly customer: number;
  readonly day: Day;
  /** Money paid, before anything went back. */
  readonly paid: number;
  /** Money that is left of it. */
  left: number;
}

/** What a cell of a line can be without: the host of the rows knows. */
export interface BlankCells {
  date(row: number): boolean;
  amount(row: number): boolean;
}

/**
 * Makes one draft of the rows of each order, and settles in `lines.fate` the rows that do not count.
 *
 * A line without customer, day or status of its own has that of its order. The
 * amount is taken once when all lines repeat it (the order's total), and summed
 * otherwise; where the lines of many orders differ, equal ones are summed too.
 */
export function collapseLines(lines: Lines, orderRows: OrderRows, blank: BlankCells, asOf: Day): Draft[] {
  const total = holdsLineAmounts(lines, orderRows) ? sum : onceOrSum;
  const drafts: Draft[] = [];
  for (let order = 0; order < lines.orderCount; order++) {
    const open = openRows(lines, rowsOf(orderRows, order));
    if (open.length === 0) continue;
    dropByStatus(lines, open);
    const customer = open.reduce((known, row) => Math.max(known, lines.customer[row] ?? -1), -1);
    for (const row of open) {
      const day = lines.day[row] ?? Number.NaN;
      const amount = lines.amount[row] ?? Number.NaN;
      if (lines.fate[row] !== undefined) continue;
      if (customer < 0) lines.fate[row] = 'noCustomer';
      else if (Number.isNaN(day) && !blank.date(row)) lines.fate[row] = 'badDate';
      else if (day > asOf) lines.fate[row] = 'afterAsOf';
      else if (Number.isNaN(amount) && !blank.amount(row)) lines.fate[row] = 'badAmount';
    }
    const day = firstDay(lines, open);
    const amounts = values(lines.amount, lines, open);
    if (Number.isNaN(day)) {
      drop(lines, open, open.some((row) => lines.fate[row] === 'afterAsOf') ? 'afterAsOf' : 'badDate');
    } else if (amounts.length === 0) {
      drop(lines, open, 'badAmount');
    } else {
      const paid = total(amounts.filter((amount) => amount >= 0));
      const back = sum(amounts.filter((amount) => amount < 0)) - total(values(lines.refund, lines, open));
      drafts.push({ order, customer, day, paid, left: paid + back });
    }
  }
  return drafts;
}

function openRows(lines: Lines, rows: Int32Array): number[] {
  const open: number[] = [];
  for (const row of rows) if (lines.fate[row] === undefined) open.push(row);
  return open;
}

function drop(lines: Lines, rows: readonly number[], reason: SkipReason): void {
  for (const row of rows) lines.fate[row] = lines.fate[row] ?? reason;
}

/** From the one that says most; an order whose lines were all dropped passes the first of theirs to lines without a status. */
const droppingMeanings = ['cancelled', 'refunded', 'failed', 'test'] as const;

function dropByStatus(lines: Lines, rows: readonly number[]): void {
  const { status } = lines;
  if (!status) return;
  const met = new Set<StatusMeaning | null>(rows.map((row) => status[row] ?? null));
  const counts = met.has('kept') || met.has('pending') || met.has('refund');
  const ofOrder = counts ? undefined : droppingMeanings.find((meaning) => met.has(meaning));
  for (const row of rows) {
    const amount = lines.amount[row] ?? Number.NaN;
    const meaning = status[row] ?? ofOrder;
    if (meaning === 'refund') lines.amount[row] = -Math.abs(amount);
    // A negative row that is called refunded is the refund itself.
    else if (meaning === 'refunded' && amount < 0) continue;
    else if (meaning && meaning !== 'kept' && meaning !== 'pending') lines.fate[row] = meaning;
  }
}

function firstDay(lines: Lines, rows: readonly number[]): Day {
  let first = Number.NaN;
  for (const row of rows) {
    const day = lines.day[row] ?? Number.NaN;
    if (lines.fate[row] === undefined && !(day >= first) && !Number.isNaN(day)) first = day;
  }
  return first;
}

/** Numbers of the rows that count, smallest first: sums must not depend on the order of the rows. */
function values(column: Float64Array, lines: Lines, rows: readonly number[]): number[] {
  const found: number[] = [];
  for (const row of rows) {
    const value = column[row] ?? Number.NaN;
    if (lines.fate[row] === undefined && !Number.isNaN(value)) found.push(value);
  }
  return found.length > 1 ? found.sort((one, other) => one - other) : found;
}

function sum(ascending: readonly number[]): number {
  return ascending.reduce((total, value) => total + value, 0);
}

function onceOrSum(ascending: readonly number[]): number {
  return isConstant(ascending) ? (ascending[0] ?? 0) : sum(ascending);
}

function isConstant(ascending: readonly number[]): boolean {
  return ascending[0] === ascending[ascending.length - 1];
}

/** With fewer orders of several lines than this, each is judged by itself. */
const ordersToJudgeBy = 10;

/** True when so few orders repeat one amount that the column holds the amounts of lines, not of orders. */
function holdsLineAmounts(lines: Lines, { rows, start }: OrderRows): boolean {
  let several = 0;
  let constant = 0;
  for (let order = 0; order < lines.orderCount; order++) {
    const from = start[order] ?? 0;
    const to = start[order + 1] ?? 0;
    if (to - from < 2) continue;
    const first = lines.amount[rows[from] ?? 0];
    const filled = rows.subarray(from, to).filter((row) => (lines.amount[row] ?? Number.NaN) >= 0);
    if (filled.length < 2) continue;
    several++;
    if (filled.every((row) => lines.amount[row] === first)) constant++;
  }
  return several >= ordersToJudgeBy && constant < several / 4;
}
