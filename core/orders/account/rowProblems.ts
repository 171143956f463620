import { cellAddress } from '../../cells/address';
import type { Day } from '../../cells/cell';
import { codeColumn, columnPart } from '../../cells/column';
import { dayToIso } from '../../cells/parse/civil';
import { latinDigits } from '../../cells/parse/digits';
import { isJalaliYear } from '../../cells/parse/jalali';
import { readAmount } from '../../cells/parse/readAmount';
import type { Problem } from '../../cells/problem';
import { rowsOf } from '../grouping/orderRows';
import { cellOfRole, type DataRows, placeOf } from '../lines/dataRows';
import type { RowsRead } from '../lines/readRows';
import { meaningCode, type RowMeaning } from '../lines/rowMeaning';
import { statusCode } from '../lines/rowStatus';
import { placeOfPending, unknownRows } from '../lines/wordsOfStatus';
import type { MatchedRefunds } from '../money/matchRefunds';
import type { SkipReason } from '../order';
import { rowsOfNobody } from './rowsOfNobody';

/** The outcome of reading the rows, as far as the problems need it. */
export interface Outcome {
  readonly asOf: Day | null;
  /** Customers with an order. */
  readonly customers: number;
  readonly refunds: MatchedRefunds;
  /** Status of each row, see `rowStatuses`. */
  readonly status: Uint8Array;
  /** True when the user has not decided whether pending orders count. */
  readonly pendingByDefault: boolean;
}

/** Problems with single rows and decisions about many: for each kind the first example and the count. */
export function rowProblems(read: RowsRead, outcome: Outcome): Problem[] {
  return [
    ...unreadable(read, outcome),
    ...refundProblems(read, outcome),
    ...orderProblems(read, outcome),
    ...moneyProblems(read),
    ...customerProblems(read, outcome),
  ];
}

interface RowsFound {
  readonly first: number;
  readonly count: number;
}

function rowsWith(status: Uint8Array, reason: SkipReason): RowsFound {
  const code = statusCode(reason);
  const first = status.indexOf(code);
  let count = 0;
  if (first >= 0) for (const one of status) if (one === code) count++;
  return { first, count };
}

function unreadable(read: RowsRead, { status }: Outcome): Problem[] {
  const { data, parsed } = read;
  const problems: Problem[] = [];
  for (const [reason, field, code] of [
    ['badDate', 'date', 'badDates'],
    ['badAmount', 'amount', 'badAmounts'],
  ] as const) {
    const { first, count } = reason === 'badAmount' ? withoutSigns(read, status) : rowsWith(status, reason);
    if (count === 0) continue;
    const { text, where } = placeOf(data, field, first);
    problems.push({ code, params: { example: text, count }, where, severity: 'warning' });
  }
  for (const { sign, count, first } of parsed.amounts.unknownSigns.slice(0, signsNamed)) {
    const { where } = placeOf(data, 'amount', first);
    problems.push({ code: 'unknownSign', params: { sign, count }, where, severity: 'warning' });
  }
  return problems;
}

/** Unknown signs named in a problem. */
const signsNamed = 3;

/** Rows with an unreadable amount, except those whose unknown sign has its own problem. */
function withoutSigns({ data, parsed: { amounts } }: RowsRead, status: Uint8Array): RowsFound {
  const named = new Set(amounts.unknownSigns.slice(0, signsNamed).map(({ sign }) => sign));
  const bad = statusCode('badAmount');
  let first = -1;
  let count = 0;
  status.forEach((code, row) => {
    if (code !== bad) return;
    const cell = named.size === 0 ? null : cellOfRole(data, 'amount', row);
    if (typeof cell === 'string' && named.has(readAmount(cell).unknownSign ?? '')) return;
    if (count === 0) first = row;
    count++;
  });
  return { first, count };
}

function refundProblems({ data, orderRows }: RowsRead, { refunds, status }: Outcome): Problem[] {
  const problems: Problem[] = [];
  const { first, count } = rowsWith(status, 'unmatchedRefund');
  if (count > 0) {
    const { where } = placeOf(data, 'amount', first);
    problems.push({ code: 'unmatchedRefunds', params: { count }, where, severity: 'warning' });
  }
  if (refunds.remainders > 0) {
    const [row] = rowsOf(orderRows, refunds.example);
    const { where } = placeOf(data, 'amount', row);
    const params = { count: refunds.remainders, amount: refunds.remainder };
    problems.push({ code: 'refundRemainder', params, where, severity: 'warning' });
  }
  return problems;
}

function orderProblems(read: RowsRead, outcome: Outcome): Problem[] {
  const { data, grouping, ids, duplicates, copies } = read;
  const { asOf, status } = outcome;
  const problems: Problem[] = [];
  const later = rowsWith(status, 'afterAsOf');
  if (later.count > 0 && asOf !== null) {
    const { where } = placeOf(data, 'date', later.first);
    const params = { count: later.count, day: dayToIso(asOf) };
    problems.push({ code: 'ordersAfterAsOf', params, where, severity: 'note' });
  }
  problems.push(...statusProblems(read, outcome));
  const { contested, contestedRow, restarted, restartedRow } = grouping;
  if (restarted > 0) {
    const { text, where } = placeOf(data, 'orderId', restartedRow);
    const params = { example: text, count: restarted };
    problems.push({ code: 'orderNumbersRestart', params, where, severity: 'note' });
  }
  if (contested > 0) {
    const { text, where } = placeOf(data, 'orderId', contestedRow);
    const params = { example: text, count: contested };
    problems.push({ code: 'orderOfSeveralCustomers', params, where, severity: 'warning' });
  }
  if (ids && ids.lossyRows > 0) {
    const { text, where } = placeOf(data, 'orderId', ids.lossy);
    const params = { example: text, count: ids.lossyRows };
    problems.push({ code: 'lossyOrderIds', params, where, severity: 'warning' });
  }
  if (copies) {
    const { where } = placeOf(data, ids ? 'orderId' : 'customer', duplicates.rows[0]);
    const params = { count: duplicates.rows.length, orders: duplicates.orders };
    problems.push({ code: 'duplicateRows', params, where, severity: 'warning' });
  }
  return problems;
}

/** Unknown words named in a problem. */
const wordsNamed = 3;

function statusProblems({ data, meanings }: RowsRead, { status, pendingByDefault }: Outcome): Problem[] {
  const problems: Problem[] = [];
  const rowsMeant = (meaning: RowMeaning, code: number) =>
    rowsWithBoth(meanings.ofRow, meaning, status, code);
  const pending = rowsMeant('pending', 0);
  if (pending.count > 0) {
    const { text, where } = placeOfPending(data, pending.first);
    const params = { example: text, count: pending.count };
    problems.push({ code: 'pendingOrders', params, where, severity: 'note' });
  }
  const unpaid = rowsMeant('unpaid', statusCode('pending'));
  if (unpaid.count > 0 && pendingByDefault) {
    const { text, where } = placeOfPending(data, unpaid.first);
    const params = { example: text, count: unpaid.count };
    problems.push({ code: 'pendingLeftOut', params, where, severity: 'note' });
  }
  const [first] = meanings.unknown;
  if (first !== undefined && rowsMeant('unknown', 0).count > 0) {
    const { where } = placeOf(data, first.role, first.first);
    const { rows: count, many } = unknownRows(meanings);
    const words = meanings.unknown.slice(0, wordsNamed).map(({ word }) => word);
    const params = { words, more: meanings.unknown.length - words.length, count };
    problems.push({ code: 'unknownStatus', params, where, severity: many ? 'warning' : 'note' });
  }
  return problems;
}

/** Rows with a given meaning and a given status. */
function rowsWithBoth(
  meanings: Uint8Array | null,
  meaning: RowMeaning,
  status: Uint8Array,
  met: number,
): RowsFound {
  const meaningWanted = meaningCode(meaning);
  let first = -1;
  let count = 0;
  meanings?.forEach((code, row) => {
    if (code !== meaningWanted || status[row] !== met) return;
    if (count === 0) first = row;
    count++;
  });
  return { first, count };
}

function moneyProblems({ data, money }: RowsRead): Problem[] {
  const { settled, currencies } = money;
  const problems: Problem[] = [];
  const { roles, headers, amountKind, platform } = data.found;
  const { amount, quantity } = roles;
  if (amountKind === 'unitPrice' && platform === null && amount !== undefined && quantity !== undefined) {
    const params = { price: headers[amount], quantity: headers[quantity] };
    problems.push({ code: 'priceTimesQuantity', params, severity: 'note' });
  }
  if (settled.how === 'chosen' && settled.others > 0) {
    const params = { currency: settled.currency, count: settled.others };
    problems.push({ code: 'otherCurrencies', params, severity: 'note' });
  }
  if (settled.how === 'converted' && settled.rows > 0) {
    const params = { currencies: [...currencies.names].sort(), count: settled.rows };
    problems.push({ code: 'convertedAmounts', params, severity: 'note' });
  }
  if (settled.how === 'one' && settled.currency === null && isIranian(data)) {
    problems.push({ code: 'tomanOrRialUnsaid', params: {}, severity: 'note' });
  }
  return problems;
}

/** Persian headers, or Jalali dates in the table: then the unit could be toman or rial. */
function isIranian(data: DataRows): boolean {
  const { headers, roles } = data.found;
  const header = roles.amount === undefined ? '' : headers[roles.amount];
  if (/[پچژگکی\u06f0-\u06f9]/.test(header) || header.includes('مبلغ')) return true;
  const date = data.rows === 0 ? '' : latinDigits(String(cellOfRole(data, 'date', 0) ?? ''));
  const year = /^\s*(\d{4})\D/.exec(date)?.[1];
  return year !== undefined && isJalaliYear(Number(year));
}

function customerProblems({ data, who }: RowsRead, { customers, status }: Outcome): Problem[] {
  const problems: Problem[] = [];
  const { customerKind, roles, maskedEmails } = data.found;
  if (who.lossy) {
    const { example, rows, row, at } = who.lossy;
    const where = cellAddress(data.table, data.firstData + row, at);
    problems.push({ code: 'lossyCustomers', params: { example, count: rows }, where, severity: 'warning' });
  }
  problems.push(...rowsOfNobody(data, status));
  if (maskedEmails !== null) {
    const { table, firstData, rows } = data;
    const { cells, codes } = codeColumn(columnPart(table.columns[maskedEmails], firstData, firstData + rows));
    const count = codes.reduce((sum, code) => sum + (code > 0 ? 1 : 0), 0);
    const params = { example: String(cells[1] ?? '').trim(), count };
    problems.push({ code: 'maskedEmails', params, severity: 'note' });
  }
  if (customerKind === 'name' && customers > 0 && roles.customer !== undefined) {
    problems.push({ code: 'customersByName', params: { customers }, severity: 'warning' });
  }
  const [example] = [...who.shared].sort();
  if (example !== undefined) {
    const params = { example, count: who.shared.length };
    problems.push({ code: 'sharedIdentities', params, severity: 'note' });
  }
  const { merges } = who;
  if (merges.used && merges.fewer > 0) {
    const params = { count: merges.fewer, example: (merges.examples[0]?.together ?? []).join(' = ') };
    problems.push({ code: 'mergedCustomers', params, severity: 'note' });
  }
  return problems;
}
