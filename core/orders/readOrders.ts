import type { Day, Table } from '../cells/cell';
import type { Field } from '../cells/columns';
import { findColumns } from '../cells/findColumns';
import type { Problem } from '../cells/problem';
import { filledLength, isBlankRow } from '../cells/table';
import { askQuestions } from './askQuestions';
import { bookOf, buyersIn, type OrderBook, type OrderColumns } from './book';
import { collapseLines, type Drafts } from './collapseLines';
import { cellOfRole, type Data } from './data';
import { fateOf, reasonOf } from './fate';
import { findDuplicates } from './findDuplicates';
import { isRefund, isRefunded, matchRefunds } from './matchRefunds';
import type { Merges } from './merges';
import { openProblems } from './openProblems';
import type { Orders, SkippedRow } from './order';
import { type OrderRows, rowsByOrder, rowsOf } from './orderRows';
import type { Question } from './question';
import type { ReadingChoices } from './readingChoices';
import { type Lines, readLines } from './readLines';
import { rowProblems } from './rowProblems';

/**
 * Reads orders from a table of cells: rows → lines → orders → refunds taken off.
 *
 * Every row below the header is accounted for: it went into an order or it is
 * skipped with a reason. When an error keeps the whole table from being read,
 * there are no orders and the rows are skipped as 'unread'. Rows after `asOf` are
 * left out, refunds like orders. Nothing is thrown.
 */
export function readOrders(table: Table, choices: ReadingChoices = {}, asOf: Day | null = null): Orders {
  const found = findColumns(table, choices.columns);
  const { headerRow, columns } = found;
  const firstData = (headerRow ?? -1) + 1;
  const rows = Math.max(0, filledLength(table) - firstData);
  const data: Data = { table, rows, firstData, found };
  if (found.problems.length > 0) return unread(data, found.problems, []);

  const lines = readLines(data, choices);
  const orderRows = rowsByOrder(lines.grouping.order, lines.grouping.orderCount);
  const duplicates = findDuplicates(data, lines, orderRows);
  const once =
    duplicates.rows.length > 0 &&
    (choices.duplicateOrders ?? (duplicates.evident ? 'once' : 'all')) === 'once';
  if (once) for (const row of duplicates.rows) lines.fate[row] = fateOf('duplicate');
  const errors = openProblems(data, lines, choices);
  if (errors.length > 0) return unread(data, errors, askQuestions(data, lines, choices, duplicates, null));

  const isBlankAt = (field: Field) => (row: number) => cellOfRole(data, field, row) === null;
  const settled = (lines: Lines, until: Day) => {
    const drafts = collapseLines(
      lines,
      orderRows,
      { date: isBlankAt('date'), amount: isBlankAt('amount') },
      {
        asOf: until,
        amountKind: found.amountKind,
      },
    );
    const free = choices.freeOrders === 'leaveOut' ? leaveOutFree(drafts, lines, orderRows) : 0;
    return { drafts, free, refunds: settleRefunds(drafts, lines, orderRows) };
  };
  // Refunds after the analysis day change later orders only, so those are settled as if nothing were known of the day.
  const everyDay = asOf === null ? null : { ...lines, fate: lines.fate.slice() };
  const { drafts, free, refunds } = settled(lines, asOf ?? Number.POSITIVE_INFINITY);
  const counted = ordersOf(drafts, data, lines, orderRows);
  const hasLater = everyDay !== null && lines.fate.includes(fateOf('afterAsOf'));
  const later = hasLater
    ? ordersOf(
        settled(everyDay, Number.POSITIVE_INFINITY).drafts,
        data,
        everyDay,
        orderRows,
        asOf ?? undefined,
      )
    : noOrders;
  const { book, placeOf } = bookOf(counted.orders, later.orders, lines.who);

  const skipped = skippedRows(data, lines.fate);
  const problems = rowProblems(data, lines, {
    asOf,
    customers: buyersIn(book),
    orderRows,
    refunds,
    drafts,
    once,
    duplicates,
  });
  if (book.day.length === 0) {
    const params = { sheet: table.sheet, rows };
    problems.push({ code: 'noOrders', params, severity: 'error' });
  }
  return {
    book,
    merges: lines.who.merges,
    firstRow: table.firstRow + firstData,
    orderOfRow: counted.orderOfRow.map((order) => (order < 0 ? -1 : placeOf[order])),
    rows,
    used: rows - skipped.length,
    skipped,
    columns,
    found,
    paid: book.amount.reduce((sum, amount) => sum + amount, 0),
    takenOnce: drafts.takenOnce,
    summed: drafts.summed,
    currency: lines.settled.how === 'open' ? null : lines.settled.currency,
    problems,
    questions: askQuestions(data, lines, choices, duplicates, { drafts, free }),
  };
}

const noMerges: Merges = { used: true, fewer: 0, examples: [] };
const noOrders: OrdersOfRows = { orders: columnsOf(0), orderOfRow: new Int32Array(0) };
const emptyBook: OrderBook = bookOf(columnsOf(0), columnsOf(0), {
  keys: [],
  names: [],
  otherNames: new Map(),
}).book;

function unread(data: Data, problems: readonly Problem[], questions: readonly Question[]): Orders {
  const { table, rows, firstData, found } = data;
  const skipped = Array.from(
    { length: rows },
    (_, row): SkippedRow => ({
      row: table.firstRow + firstData + row,
      reason: isBlankRow(table, firstData + row) ? 'blank' : 'unread',
    }),
  );
  return {
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

/** Settles the rows of orders that were free from the start as left out; gives their number. */
function leaveOutFree(drafts: Drafts, lines: Lines, orderRows: OrderRows): number {
  let rows = 0;
  for (let draft = 0; draft < drafts.count; draft++) {
    if (drafts.paid[draft] !== 0 || drafts.left[draft] !== 0) continue;
    for (const row of rowsOf(orderRows, drafts.order[draft] ?? 0)) {
      if (lines.fate[row] !== 0) continue;
      lines.fate[row] = fateOf('free');
      rows++;
    }
  }
  return rows;
}

/** Takes refunds off the orders, and settles the rows of both. */
function settleRefunds(drafts: Drafts, lines: Lines, orderRows: OrderRows) {
  const refunds = matchRefunds(drafts);
  const drop = (draft: number, fate: number) => {
    for (const row of rowsOf(orderRows, drafts.order[draft] ?? 0)) {
      if (lines.fate[row] === 0) lines.fate[row] = fate;
    }
  };
  for (const [refund, fate] of refunds.fates) {
    if (fate === 'unmatched') drop(refund, fateOf('unmatchedRefund'));
    else if (fate === 'refundedInFull') drop(refund, fateOf('refunded'));
  }
  for (let draft = 0; draft < drafts.count; draft++) {
    if (isRefunded(drafts, draft)) drop(draft, fateOf('refunded'));
  }
  return refunds;
}

/** Orders with, for each row, the place of its order in them (−1: none). */
interface OrdersOfRows {
  readonly orders: OrderColumns;
  readonly orderOfRow: Int32Array;
}

/** The orders that count: all of them, or those after a day. */
function ordersOf(
  drafts: Drafts,
  { table, firstData }: Data,
  { count, fate }: Lines,
  { rows, start }: OrderRows,
  after: Day = Number.NEGATIVE_INFINITY,
): OrdersOfRows {
  const orders = columnsOf(drafts.count);
  const orderOfRow = new Int32Array(count).fill(-1);
  let size = 0;
  for (let draft = 0; draft < drafts.count; draft++) {
    if (drafts.day[draft] <= after || isRefund(drafts, draft) || isRefunded(drafts, draft)) continue;
    const order = drafts.order[draft];
    let first = -1;
    for (let at = start[order]; at < start[order + 1]; at++) {
      const row = rows[at];
      if (fate[row] !== 0) continue;
      if (first < 0) first = row;
      orderOfRow[row] = size;
    }
    if (first < 0) continue;
    orders.customer[size] = drafts.customer[draft];
    orders.day[size] = drafts.day[draft];
    orders.amount[size] = drafts.left[draft];
    orders.row[size] = table.firstRow + firstData + first;
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

function skippedRows({ table, firstData }: Data, fate: Uint8Array): SkippedRow[] {
  const skipped: SkippedRow[] = [];
  for (let row = 0; row < fate.length; row++) {
    const reason = reasonOf(fate[row] ?? 0);
    if (reason !== null) skipped.push({ row: table.firstRow + firstData + row, reason });
  }
  return skipped;
}
