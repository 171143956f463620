import { cellAddress } from '../cells/address';
import { filledLength, isBlank, isBlankRow } from '../cells/blank';
import type { Day, Row, Table } from '../cells/cell';
import { dayToIso } from '../cells/civil';
import type { Columns, Field } from '../cells/columns';
import { type FoundColumns, findColumns } from '../cells/findColumns';
import type { Problem } from '../cells/problem';
import { collapseLines, type Draft } from './collapseLines';
import { isRefunded, matchRefunds } from './matchRefunds';
import type { Order, Orders, SkippedRow, SkipReason } from './order';
import { type OrderRows, rowsByOrder, rowsOf } from './orderRows';
import type { ReadingChoices } from './readingChoices';
import { type Lines, readLines } from './readLines';

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
  const { headerRow, columns, headers, problems } = found;
  const firstData = (headerRow ?? -1) + 1;
  const rows = table.rows.slice(firstData, Math.max(firstData, filledLength(table.rows)));
  const data: Data = { table, rows, firstData, columns, found };
  if (problems.length > 0) return unread(data, problems);

  const lines = readLines(rows, columns, headers[columns.amount ?? 0] ?? '', choices);
  const errors = wholeTableErrors(data, lines);
  if (errors.length > 0) return unread(data, errors);

  const orderRows = rowsByOrder(lines.order, lines.orderCount);
  const isBlankAt = (field: Field) => (row: number) => isBlank(rows[row]?.[columns[field] ?? 0]);
  const blank = { date: isBlankAt('date'), amount: isBlankAt('amount') };
  const drafts = collapseLines(lines, orderRows, blank, asOf ?? Number.POSITIVE_INFINITY);
  const paid = drafts.filter((draft) => !isRefund(draft));
  settleRefunds(paid, drafts.filter(isRefund), lines, orderRows);

  const orders = paid
    .filter((draft) => !isRefunded(draft))
    .map((draft) => orderOf(draft, data, lines, orderRows));
  const skipped = skippedRows(data, lines.fate);
  const noted = rowProblems(data, lines, asOf);
  if (orders.length === 0) {
    const params = { sheet: table.sheet, rows: rows.length };
    noted.push({ code: 'noOrders', params, severity: 'error' });
  }
  return {
    orders,
    names: new Map(lines.customers.keys.map((key, i) => [key, lines.customers.names[i] ?? key])),
    rows: rows.length,
    used: rows.length - skipped.length,
    skipped,
    columns,
    currency: [...lines.currencies.keys()][0] ?? null,
    problems: noted,
    identities: new Map(),
    merges: noMerges,
    firstRow: table.firstRow + firstData,
    orderOfRow: new Int32Array(rows.length).fill(-1),
    found,
    takenOnce: 0,
    summed: 0,
    questions: [],
  };
}

/** The part of the table that holds data, and what is where in it. */
interface Data {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Zero-based row of the table at which `rows` starts. */
  readonly firstData: number;
  readonly columns: Columns;
  readonly found: FoundColumns;
}

const noMerges = { used: true, fewer: 0, examples: [] };

function unread({ table, rows, firstData, columns, found }: Data, problems: readonly Problem[]): Orders {
  const skipped = rows.map(
    (row, i): SkippedRow => ({
      row: table.firstRow + firstData + i,
      reason: isBlankRow(row) ? 'blank' : 'unread',
    }),
  );
  return {
    orders: [],
    names: new Map(),
    rows: rows.length,
    used: 0,
    skipped,
    columns,
    currency: null,
    problems,
    identities: new Map(),
    merges: noMerges,
    firstRow: table.firstRow + firstData,
    orderOfRow: new Int32Array(rows.length).fill(-1),
    found,
    takenOnce: 0,
    summed: 0,
    questions: [],
  };
}

/** Money went back and none came: a refund that has lost its order. */
function isRefund(draft: Draft): boolean {
  return draft.paid === 0 && draft.left < 0;
}

/** Takes refunds off the orders, and settles the rows of both. */
function settleRefunds(
  orders: readonly Draft[],
  refunds: readonly Draft[],
  lines: Lines,
  orderRows: OrderRows,
): void {
  const fates = matchRefunds(orders, refunds);
  const drop = (draft: Draft, reason: SkipReason) => {
    for (const row of rowsOf(orderRows, draft.order)) lines.fate[row] = lines.fate[row] ?? reason;
  };
  for (const [refund, fate] of fates) {
    if (fate === 'unmatched') drop(refund, 'unmatchedRefund');
    else if (fate === 'refundedInFull') drop(refund, 'refunded');
  }
  for (const order of orders) if (isRefunded(order)) drop(order, 'refunded');
}

function orderOf(draft: Draft, { table, firstData }: Data, lines: Lines, orderRows: OrderRows): Order {
  const first = orderRows.rows[orderRows.start[draft.order] ?? 0] ?? 0;
  return {
    customer: lines.customers.keys[draft.customer] ?? '',
    day: draft.day,
    amount: draft.left,
    row: table.firstRow + firstData + first,
  };
}

function skippedRows({ table, firstData }: Data, fate: readonly (SkipReason | undefined)[]): SkippedRow[] {
  const skipped: SkippedRow[] = [];
  fate.forEach((reason, i) => {
    if (reason !== undefined) skipped.push({ row: table.firstRow + firstData + i, reason });
  });
  return skipped;
}

/** What keeps the table from being read at all: questions that only the user can answer. */
function wholeTableErrors(data: Data, lines: Lines): Problem[] {
  const { ambiguousDate, ambiguousAmount, currencies } = lines;
  const errors: Problem[] = [];
  if (ambiguousDate !== null) {
    const place = placeOf(data, 'date', ambiguousDate);
    errors.push({
      code: 'ambiguousDates',
      params: { example: place.text },
      where: place.where,
      severity: 'error',
    });
  }
  if (ambiguousAmount !== null) {
    const place = placeOf(data, 'amount', ambiguousAmount);
    errors.push({
      code: 'ambiguousAmounts',
      params: { example: place.text },
      where: place.where,
      severity: 'error',
    });
  }
  if (currencies.size > 1) {
    const codes = [...currencies.keys()].sort();
    const field = data.columns.currency === undefined ? 'amount' : 'currency';
    const { where } = placeOf(data, field, [...currencies.values()][1] ?? 0);
    errors.push({ code: 'severalCurrencies', params: { currencies: codes }, where, severity: 'error' });
  }
  return errors;
}

/** What was wrong with single rows: the first of each kind and how many. */
function rowProblems(data: Data, lines: Lines, asOf: Day | null): Problem[] {
  const problems: Problem[] = [];
  const rowsWith = (reason: SkipReason) => {
    const first = lines.fate.indexOf(reason);
    const count = lines.fate.reduce((sum, fate) => sum + (fate === reason ? 1 : 0), 0);
    return { first, count };
  };
  for (const [reason, field, code] of [
    ['badDate', 'date', 'badDates'],
    ['badAmount', 'amount', 'badAmounts'],
  ] as const) {
    const { first, count } = rowsWith(reason);
    if (count === 0) continue;
    const { text, where } = placeOf(data, field, first);
    problems.push({ code, params: { example: text, count }, where, severity: 'warning' });
  }
  const unmatched = rowsWith('unmatchedRefund');
  if (unmatched.count > 0) {
    const { where } = placeOf(data, 'amount', unmatched.first);
    problems.push({
      code: 'unmatchedRefunds',
      params: { count: unmatched.count },
      where,
      severity: 'warning',
    });
  }
  const later = rowsWith('afterAsOf');
  if (later.count > 0 && asOf !== null) {
    const { where } = placeOf(data, 'date', later.first);
    const params = { count: later.count, day: dayToIso(asOf) };
    problems.push({ code: 'ordersAfterAsOf', params, where, severity: 'note' });
  }
  const pending = pendingRows(lines);
  if (pending.count > 0) {
    const { text, where } = placeOf(data, 'status', pending.first);
    problems.push({
      code: 'pendingOrders',
      params: { example: text, count: pending.count },
      where,
      severity: 'note',
    });
  }
  return problems;
}

function pendingRows({ status, fate }: Lines): { first: number; count: number } {
  let first = -1;
  let count = 0;
  status?.forEach((meaning, row) => {
    if (meaning !== 'pending' || fate[row] !== undefined) return;
    if (count === 0) first = row;
    count++;
  });
  return { first, count };
}

/** A cell's text, short enough for a sentence, and its address. */
function placeOf(
  { table, rows, firstData, columns }: Data,
  field: Field,
  row: number,
): { text: string; where: string } {
  const column = columns[field] ?? 0;
  const text = String(rows[row]?.[column] ?? '').trim();
  return {
    text: text.length > 40 ? `${text.slice(0, 40)}…` : text,
    where: cellAddress(table, firstData + row, column),
  };
}
