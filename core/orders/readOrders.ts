import type { Day, Table } from '../cells/cell';
import type { Field } from '../cells/columns';
import { findColumns } from '../cells/findColumns';
import type { Problem } from '../cells/problem';
import { filledLength, isBlankRow } from '../cells/table';
import { askQuestions } from './askQuestions';
import { bookOfOrders } from './book';
import { collapseLines, type Drafts } from './collapseLines';
import { cellOfRole, type Data } from './data';
import { fateOf, reasonOf } from './fate';
import { findDuplicates } from './findDuplicates';
import { isRefund, isRefunded, matchRefunds } from './matchRefunds';
import type { Merges } from './merges';
import { openProblems } from './openProblems';
import type { Order, Orders, SkippedRow } from './order';
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
  const errors = openProblems(data, lines);
  if (errors.length > 0) return unread(data, errors, askQuestions(data, lines, choices, duplicates, null));

  const isBlankAt = (field: Field) => (row: number) => cellOfRole(data, field, row) === null;
  const drafts = collapseLines(
    lines,
    orderRows,
    { date: isBlankAt('date'), amount: isBlankAt('amount') },
    {
      asOf: asOf ?? Number.POSITIVE_INFINITY,
      amountKind: found.amountKind,
      withoutPending: choices.pendingOrders === 'leaveOut',
    },
  );
  const free = choices.freeOrders === 'leaveOut' ? leaveOutFree(drafts, lines, orderRows) : 0;
  const refunds = settleRefunds(drafts, lines, orderRows);
  const { orders, orderOfRow, customers } = ordersOf(drafts, data, lines, orderRows);

  const skipped = skippedRows(data, lines.fate);
  const problems = rowProblems(data, lines, {
    asOf,
    customers,
    orderRows,
    refunds,
    drafts,
    once,
    duplicates,
  });
  if (orders.length === 0) {
    const params = { sheet: table.sheet, rows };
    problems.push({ code: 'noOrders', params, severity: 'error' });
  }
  const { keys, names, identities, merges } = lines.who;
  const shown = new Map(keys.map((key, i) => [key, names[i] ?? key]));
  return {
    orders,
    book: bookOfOrders(orders, shown),
    names: shown,
    identities,
    merges,
    firstRow: table.firstRow + firstData,
    orderOfRow,
    rows,
    used: rows - skipped.length,
    skipped,
    columns,
    found,
    takenOnce: drafts.takenOnce,
    summed: drafts.summed,
    currency: lines.settled.how === 'open' ? null : lines.settled.currency,
    problems,
    questions: askQuestions(data, lines, choices, duplicates, { drafts, free }),
  };
}

const noMerges: Merges = { used: true, fewer: 0, examples: [] };

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
    orders: [],
    book: bookOfOrders([], new Map()),
    names: new Map(),
    identities: new Map(),
    merges: noMerges,
    firstRow: table.firstRow + firstData,
    orderOfRow: new Int32Array(rows).fill(-1),
    rows,
    used: 0,
    skipped,
    columns: found.columns,
    found,
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

/** The orders that count, and for each row its order. */
function ordersOf(
  drafts: Drafts,
  { table, firstData }: Data,
  lines: Lines,
  { rows, start }: OrderRows,
): { orders: Order[]; orderOfRow: Int32Array; customers: number } {
  const orders: Order[] = [];
  const orderOfRow = new Int32Array(lines.count).fill(-1);
  const { keys } = lines.who;
  const bought = new Uint8Array(keys.length);
  for (let draft = 0; draft < drafts.count; draft++) {
    if (isRefund(drafts, draft) || isRefunded(drafts, draft)) continue;
    const order = drafts.order[draft] ?? 0;
    const to = start[order + 1] ?? 0;
    let first = -1;
    for (let at = start[order] ?? 0; at < to; at++) {
      const row = rows[at] ?? 0;
      if (lines.fate[row] !== 0) continue;
      if (first < 0) first = row;
      orderOfRow[row] = orders.length;
    }
    if (first < 0) continue;
    const customer = drafts.customer[draft] ?? 0;
    bought[customer] = 1;
    orders.push({
      customer: keys[customer] ?? '',
      day: drafts.day[draft] ?? 0,
      amount: drafts.left[draft] ?? 0,
      row: table.firstRow + firstData + first,
    });
  }
  const customers = bought.reduce((sum, one) => sum + one, 0);
  return { orders, orderOfRow, customers };
}

function skippedRows({ table, firstData }: Data, fate: Uint8Array): SkippedRow[] {
  const skipped: SkippedRow[] = [];
  for (let row = 0; row < fate.length; row++) {
    const reason = reasonOf(fate[row] ?? 0);
    if (reason !== null) skipped.push({ row: table.firstRow + firstData + row, reason });
  }
  return skipped;
}
