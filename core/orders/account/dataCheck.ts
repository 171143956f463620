import { cellAddress } from '../../cells/address';
import type { Day, Table } from '../../cells/cell';
import type { FoundColumn } from '../../cells/columns/columns';
import type { Platform } from '../../cells/columns/platform';
import { dayToIso } from '../../cells/parse/civil';
import type { Problem } from '../../cells/problem';
import { rowAt } from '../../cells/table';
import { buyersIn, firstDayOf, lastDayOf } from '../book';
import type { CustomerTable, OrdersOrCustomers } from '../customerTable/customerTable';
import type { Merges } from '../identity/merges';
import type { Orders, SkipReason } from '../order';
import type { Question } from './question';

/**
 * One account of what happened to every row, as plain JSON.
 *
 * rows = opened + further + refunds + leftOut, always; leftOut is the sum over `reasons`.
 */
export interface DataCheck {
  /** Whether rows are orders or customers. */
  readonly kind: OrdersOrCustomers['kind'];
  /** Tab or file; '' when it has no name. */
  readonly sheet: string;
  /** Null when the export is of no known shop system. */
  readonly platform: Platform | null;
  /** Columns that were recognised, with the reason of each. */
  readonly columns: readonly FoundColumn[];
  /** Sheet row of the header, counted from 1; null when there is none. */
  readonly headerRow: number | null;
  /** Rows from below the header to the last one that holds anything. */
  readonly rows: number;
  /** First rows of orders, so the number of orders; in a table of customers, the rows of customers. */
  readonly opened: number;
  /** Further rows of these orders. */
  readonly further: number;
  /** Refund rows that reduced the order of another row. */
  readonly refunds: number;
  readonly leftOut: number;
  /** Why rows were left out, the most frequent reason first. */
  readonly reasons: readonly ReasonAccount[];
  readonly orders: number;
  readonly customers: number;
  /** Money of all orders, as it was paid, net of refunds. */
  readonly revenue: number;
  readonly currency: string | null;
  /** First and last day with an order; null when there is none. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Orders with several rows: how many count the repeated amount once, and how many sum their rows. */
  readonly takenOnce: number;
  readonly summed: number;
  readonly merges: Merges;
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** The rows left out for one reason. */
export interface ReasonAccount {
  readonly reason: SkipReason;
  readonly rows: number;
  /** The first rows, at most five. */
  readonly examples: readonly RowExample[];
  /** The first rows as runs of neighbours, at most ten: [17, 19] is 17 to 19. Sheet rows, counted from 1. */
  readonly runs: readonly (readonly [first: number, last: number])[];
  /** Number of rows beyond `runs`. */
  readonly more: number;
}

export interface RowExample {
  /** Sheet row, counted from 1. */
  readonly row: number;
  /** Address of the row's first filled cell, or of its first column. */
  readonly where: string;
  /** The row's first filled cells, short enough for a line. */
  readonly text: string;
}

const examplesShown = 5;
const runsShown = 10;

/** The account of how `readTable` read a table. */
export function dataCheck(table: Table, read: OrdersOrCustomers): DataCheck {
  const { found } = read;
  return {
    kind: read.kind,
    sheet: table.sheet,
    platform: found.platform,
    columns: found.found,
    headerRow: found.headerRow === null ? null : table.firstRow + found.headerRow,
    rows: read.rows,
    leftOut: read.skipped.length,
    reasons: reasonAccounts(table, read),
    currency: read.currency,
    questions: read.questions,
    problems: read.problems,
    ...(read.kind === 'orders' ? accountOfOrders(read) : accountOfCustomers(read)),
  };
}

type Sums = Pick<
  DataCheck,
  | ('opened' | 'further' | 'refunds' | 'orders' | 'customers' | 'revenue')
  | ('firstDay' | 'lastDay' | 'takenOnce' | 'summed' | 'merges')
>;

function accountOfOrders(orders: Orders): Sums {
  const inOrders = orders.orderOfRow.reduce((sum, order) => sum + (order >= 0 ? 1 : 0), 0);
  const { book, takenOnce, summed, merges } = orders;
  const count = book.day.length;
  return {
    opened: count,
    further: inOrders - count,
    refunds: orders.used - inOrders,
    orders: count,
    customers: buyersIn(book),
    revenue: orders.paid,
    firstDay: count === 0 ? null : firstDayOf(book),
    lastDay: count === 0 ? null : lastDayOf(book),
    takenOnce,
    summed,
    merges,
  };
}

function accountOfCustomers({ used, sums, book, dated }: CustomerTable): Sums {
  const isDated = dated && book.keys.length > 0;
  return {
    opened: used,
    further: 0,
    refunds: 0,
    orders: sums.orders.reduce((sum, count) => sum + count, 0),
    customers: book.keys.length,
    revenue: sums.revenue.reduce((sum, money) => sum + money, 0),
    firstDay: isDated ? sums.firstDay.reduce((first, day) => Math.min(first, day)) : null,
    lastDay: isDated ? sums.lastDay.reduce((last, day) => Math.max(last, day)) : null,
    takenOnce: 0,
    summed: 0,
    merges: { used: false, fewer: 0, examples: [] },
  };
}

function reasonAccounts(table: Table, { skipped, columns }: OrdersOrCustomers): ReasonAccount[] {
  const rowsOf = new Map<SkipReason, number[]>();
  for (const { row, reason } of skipped) {
    const known = rowsOf.get(reason);
    if (known) known.push(row);
    else rowsOf.set(reason, [row]);
  }
  return [...rowsOf]
    .map(([reason, rows]) => {
      const runs = firstRuns(rows);
      const inRuns = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      const examples = rows.slice(0, examplesShown).map((row) => exampleOf(table, row, columns.date));
      return { reason, rows: rows.length, examples, runs, more: rows.length - inRuns };
    })
    .sort((one, other) => other.rows - one.rows || (one.reason < other.reason ? -1 : 1));
}

function firstRuns(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else if (runs.length === runsShown) break;
    else runs.push([row, row]);
  }
  return runs;
}

function exampleOf(table: Table, row: number, dates: number | undefined): RowExample {
  const cells = rowAt(table, row - table.firstRow);
  const filled = cells.flatMap((cell, column) => {
    // Days are stored as numbers; users recognise them only as dates.
    const isDay = column === dates && typeof cell === 'number' && cell >= 1 && cell < 2_958_466;
    const text = isDay ? dayToIso(cell) : String(cell ?? '').trim();
    return text === '' ? [] : [{ column, text: text.length > 24 ? `${text.slice(0, 24)}…` : text }];
  });
  return {
    row,
    where: cellAddress(table, row - table.firstRow, filled[0]?.column ?? 0),
    text: filled
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' · '),
  };
}
