import type { Day, Table } from '../cells/cell';
import { findColumns } from '../cells/columns/findColumns';
import { fillTitlesDown } from '../cells/columns/groupTitles';
import { eventLog, noListOfOrders } from '../cells/columns/kinds/otherTable';
import type { Problem } from '../cells/problem';
import { filledLength, isBlankRow } from '../cells/table';
import type { Account } from './account/account';
import { columnProblems, columnsAreOpen } from './account/columnQuestions';
import { openProblems } from './account/openProblems';
import type { Question } from './account/question';
import type { ReadingChoices } from './account/readingChoices';
import { wholeAccount } from './account/wholeAccount';
import { bookOf, buyersIn, type OrderBook, type OrderColumns } from './book';
import { isMade, lackCode } from './grouping/draftOrders';
import { makeOrders, type OrdersMade, repeatsCountOnce } from './grouping/makeOrders';
import type { Merges } from './identity/merges';
import type { DataRows } from './lines/dataRows';
import { readRows } from './lines/readRows';
import { isFree, rowStatuses, skipReason, statusCode } from './lines/rowStatus';
import { isRefund, isRefunded } from './money/matchRefunds';
import type { Orders, SkippedRow } from './order';

/**
 * Reads orders from a table of cells: rows → lines → orders → refunds deducted.
 *
 * Every row below the header is accounted for: it is part of an order or skipped
 * with a reason. After an error there are no orders, and the rows are skipped as
 * 'unread'. Orders and refunds after `asOf` are left out. Never throws.
 */
export function readOrders(table: Table, choices: ReadingChoices = {}, asOf: Day | null = null): Orders {
  return ordersIn(dataOf(table, choices), choices, asOf, wholeAccount);
}

/** The same for a table whose columns have been found. `account` makes the questions and notes that go with the orders. */
export function ordersIn(
  data: DataRows,
  choices: ReadingChoices,
  asOf: Day | null,
  account: Account,
): Orders {
  const { table, found, firstData, rows } = data;
  if (found.problems.length > 0) return unread(data, found.problems, []);
  if (found.customers !== null) return unread(data, [noListOfOrders(table.sheet)], []);
  const ofColumns = account.columnQuestions(data, choices);
  if (columnsAreOpen(data, choices)) return unread(data, columnProblems(data, choices), ofColumns);

  const read = readRows(data, choices);
  const errors = openProblems(read, choices);
  if (errors.length > 0)
    return unread(data, errors, [...account.askQuestions(read, choices, 0), ...ofColumns]);

  const made = makeOrders(read, choices, asOf ?? Number.POSITIVE_INFINITY);
  const counted = ordersOf(made);
  const { book, placeOf } = bookOf(counted.orders, ordersAfter(made, choices, asOf), read.who);

  const status = rowStatuses(made, counted.orderOfRow);
  const skipped = skippedRows(data, status);
  const outcome = {
    asOf,
    customers: buyersIn(book),
    refunds: made.refunds,
    status,
    pendingByDefault: choices.pendingOrders === undefined,
  };
  const problems = [
    ...account.rowProblems(read, outcome),
    ...columnProblems(data, choices),
    ...account.oneDayEach(data, book),
  ];
  if (book.day.length === 0) {
    const isNoOrder = ({ reason }: SkippedRow) => reason === 'notAnOrder' || reason === 'blank';
    const log = rows > 0 && skipped.every(isNoOrder) ? eventLog(table.sheet, found) : null;
    problems.push(log ?? { code: 'noOrders', params: { sheet: table.sheet, rows }, severity: 'error' });
  }
  const { settled } = read.money;
  return {
    kind: 'orders',
    book,
    merges: read.who.merges,
    firstRow: table.firstRow + firstData,
    orderOfRow: counted.orderOfRow.map((order) => (order < 0 ? -1 : placeOf[order])),
    rows,
    used: rows - skipped.length,
    skipped,
    columns: found.columns,
    found,
    paid: book.amount.reduce((sum, amount) => sum + amount, 0),
    takenOnce: made.drafts.takenOnce,
    summed: made.drafts.summed,
    currency: settled.how === 'open' ? null : settled.currency,
    problems,
    questions: [
      ...account
        .askQuestions(read, choices, freeIn(made, status))
        .filter((question) => matters(question, made)),
      ...ofColumns,
    ],
  };
}

/** Whether another answer would change an order. */
function matters({ code, current }: Question, made: OrdersMade): boolean {
  return !(code === 'duplicateOrders' && current === 'all' && repeatsCountOnce(made));
}

/** Finds the columns of a table; names above the rows of a customer are copied into each row. */
export function dataOf(table: Table, choices: ReadingChoices): DataRows {
  const found = findColumns(table, choices.columns);
  const firstData = found.headerRow === null ? 0 : found.headerRow + 1;
  const length = filledLength(table);
  const { customer } = found.columns;
  return {
    table:
      found.namesAboveRows && customer !== undefined ? fillTitlesDown(table, customer, firstData) : table,
    firstData,
    rows: Math.max(0, length - firstData),
    found,
  };
}

/** Orders after a day. Refunds only change earlier orders, so these orders are made without regard to the day. */
function ordersAfter(made: OrdersMade, choices: ReadingChoices, asOf: Day | null): OrderColumns {
  if (asOf === null || !made.drafts.lackOfRow.includes(lackCode('dateByThen'))) return columnsOf(0);
  return ordersOf(makeOrders(made.read, choices, Number.POSITIVE_INFINITY), asOf).orders;
}

/** Number of orders that were free from the start; of their rows when these are left out. */
function freeIn(made: OrdersMade, status: Uint8Array): number {
  if (made.withoutFree) {
    const free = statusCode('free');
    return status.reduce((rows, code) => rows + (code === free ? 1 : 0), 0);
  }
  let orders = 0;
  for (let order = 0; order < made.drafts.lack.length; order++) if (isFree(made, order)) orders++;
  return orders;
}

const noMerges: Merges = { used: true, fewer: 0, examples: [] };
const emptyBook: OrderBook = bookOf(columnsOf(0), columnsOf(0), {
  keys: [],
  names: [],
  otherNames: new Map(),
}).book;

function unread(data: DataRows, problems: readonly Problem[], questions: readonly Question[]): Orders {
  const { table, rows, firstData, found } = data;
  const skipped = Array.from(
    { length: rows },
    (_, row): SkippedRow => ({
      row: table.firstRow + firstData + row,
      reason: isBlankRow(table, firstData + row) ? 'blank' : 'unread',
    }),
  );
  return {
    kind: 'orders',
    book: emptyBook,
    merges: noMerges,
    firstRow: table.firstRow + firstData,
    orderOfRow: new Int32Array(rows).fill(-1),
    rows,
    used: 0,
    skipped,
    columns: found.columns,
    found,
    paid: 0,
    takenOnce: 0,
    summed: 0,
    currency: null,
    problems,
    questions,
  };
}

/** Orders, with the index of each row's order (−1: none). */
interface OrdersOfRows {
  readonly orders: OrderColumns;
  readonly orderOfRow: Int32Array;
}

/** The orders that count: all, or those after a day. */
function ordersOf(made: OrdersMade, after: Day = Number.NEGATIVE_INFINITY): OrdersOfRows {
  const { read, drafts, money, withoutFree } = made;
  const { data, orderRows, candidate, byStatus } = read;
  const { rows, start } = orderRows;
  const isCounted = (row: number) =>
    candidate[row] === 1 &&
    (byStatus.dropped === null || byStatus.dropped[row] === 0) &&
    drafts.lackOfRow[row] === 0;
  const orders = columnsOf(drafts.lack.length);
  const orderOfRow = new Int32Array(data.rows).fill(-1);
  let size = 0;
  for (let order = 0; order < drafts.lack.length; order++) {
    if (!isMade(drafts, order) || drafts.day[order] <= after) continue;
    if (isRefund(money, order) || isRefunded(money, order) || (withoutFree && isFree(made, order))) continue;
    let first = -1;
    for (let at = start[order]; at < start[order + 1]; at++) {
      const row = rows[at];
      if (!isCounted(row)) continue;
      if (first < 0) first = row;
      orderOfRow[row] = size;
    }
    orders.customer[size] = drafts.customer[order];
    orders.day[size] = drafts.day[order];
    orders.amount[size] = money.left[order];
    orders.row[size] = data.table.firstRow + data.firstData + first;
    size++;
  }
  const { customer, day, amount, row } = orders;
  return {
    orders: {
      customer: customer.subarray(0, size),
      day: day.subarray(0, size),
      amount: amount.subarray(0, size),
      row: row.subarray(0, size),
    },
    orderOfRow,
  };
}

function columnsOf(size: number): OrderColumns {
  return {
    customer: new Int32Array(size),
    day: new Int32Array(size),
    amount: new Float64Array(size),
    row: new Int32Array(size),
  };
}

function skippedRows({ table, firstData }: DataRows, status: Uint8Array): SkippedRow[] {
  const skipped: SkippedRow[] = [];
  status.forEach((code, row) => {
    const reason = skipReason(code);
    if (reason !== null) skipped.push({ row: table.firstRow + firstData + row, reason });
  });
  return skipped;
}
