import { cellAddress } from '../cells/address';
import type { Day } from '../cells/cell';
import { dayToIso } from '../cells/civil';
import { codeColumn, columnPart } from '../cells/column';
import { latinDigits } from '../cells/digits';
import { isJalaliYear } from '../cells/jalali';
import type { Problem } from '../cells/problem';
import { readAmount } from '../cells/readAmount';
import type { Drafts } from './collapseLines';
import { cellOfRole, type Data, placeOf } from './data';
import { fateOf } from './fate';
import type { Duplicates } from './findDuplicates';
import type { MatchedRefunds } from './matchRefunds';
import type { SkipReason } from './order';
import type { OrderRows } from './orderRows';
import type { Lines } from './readLines';
import { meaningCode, type RowMeaning } from './rowMeaning';
import { placeOfPending, unknownRows } from './wordsOfStatus';

/** What became of the rows, as far as the sentences need it. */
export interface Outcome {
  readonly asOf: Day | null;
  /** Customers with an order. */
  readonly customers: number;
  readonly orderRows: OrderRows;
  readonly refunds: MatchedRefunds;
  readonly drafts: Drafts;
  /** Duplicates are left out. */
  readonly once: boolean;
  readonly duplicates: Duplicates;
}

/** What was wrong with single rows, and what was decided about many: the first of each kind and how many. */
export function rowProblems(data: Data, lines: Lines, outcome: Outcome): Problem[] {
  return [
    ...unreadable(data, lines),
    ...refundProblems(data, lines, outcome),
    ...orderProblems(data, lines, outcome),
    ...moneyProblems(data, lines),
    ...customerProblems(data, lines, outcome),
  ];
}

interface RowsFound {
  readonly first: number;
  readonly count: number;
}

function rowsWith(fate: Uint8Array, reason: SkipReason): RowsFound {
  const code = fateOf(reason);
  const first = fate.indexOf(code);
  let count = 0;
  if (first >= 0) for (const one of fate) if (one === code) count++;
  return { first, count };
}

function unreadable(data: Data, lines: Lines): Problem[] {
  const problems: Problem[] = [];
  for (const [reason, field, code] of [
    ['badDate', 'date', 'badDates'],
    ['badAmount', 'amount', 'badAmounts'],
  ] as const) {
    const { first, count } =
      reason === 'badAmount' ? withoutSigns(data, lines) : rowsWith(lines.fate, reason);
    if (count === 0) continue;
    const { text, where } = placeOf(data, field, first);
    problems.push({ code, params: { example: text, count }, where, severity: 'warning' });
  }
  for (const { sign, count, first } of lines.amounts.unknownSigns.slice(0, signsNamed)) {
    const { where } = placeOf(data, 'amount', first);
    problems.push({ code: 'unknownSign', params: { sign, count }, where, severity: 'warning' });
  }
  return problems;
}

/** How many signs that are not known are named. */
const signsNamed = 3;

/** Rows whose amount cannot be read, but for those of which the sign beside it is named. */
function withoutSigns(data: Data, { fate, amounts }: Lines): RowsFound {
  const named = new Set(amounts.unknownSigns.slice(0, signsNamed).map(({ sign }) => sign));
  const bad = fateOf('badAmount');
  let first = -1;
  let count = 0;
  fate.forEach((code, row) => {
    if (code !== bad) return;
    const cell = named.size === 0 ? null : cellOfRole(data, 'amount', row);
    if (typeof cell === 'string' && named.has(readAmount(cell).unknownSign ?? '')) return;
    if (count === 0) first = row;
    count++;
  });
  return { first, count };
}

function refundProblems(data: Data, { fate }: Lines, { refunds, drafts, orderRows }: Outcome): Problem[] {
  const problems: Problem[] = [];
  const { first, count } = rowsWith(fate, 'unmatchedRefund');
  if (count > 0) {
    const { where } = placeOf(data, 'amount', first);
    problems.push({ code: 'unmatchedRefunds', params: { count }, where, severity: 'warning' });
  }
  if (refunds.remainders > 0) {
    const row = orderRows.rows[orderRows.start[drafts.order[refunds.example] ?? 0] ?? 0] ?? 0;
    const { where } = placeOf(data, 'amount', row);
    const params = { count: refunds.remainders, amount: refunds.remainder };
    problems.push({ code: 'refundRemainder', params, where, severity: 'warning' });
  }
  return problems;
}

function orderProblems(data: Data, lines: Lines, { asOf, once, duplicates }: Outcome): Problem[] {
  const problems: Problem[] = [];
  const later = rowsWith(lines.fate, 'afterAsOf');
  if (later.count > 0 && asOf !== null) {
    const { where } = placeOf(data, 'date', later.first);
    const params = { count: later.count, day: dayToIso(asOf) };
    problems.push({ code: 'ordersAfterAsOf', params, where, severity: 'note' });
  }
  problems.push(...statusProblems(data, lines));
  const { contested, contestedRow, restarted, restartedRow } = lines.grouping;
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
  if (lines.ids && lines.ids.lossyRows > 0) {
    const { text, where } = placeOf(data, 'orderId', lines.ids.lossy);
    const params = { example: text, count: lines.ids.lossyRows };
    problems.push({ code: 'lossyOrderIds', params, where, severity: 'warning' });
  }
  if (once) {
    const { where } = placeOf(data, lines.ids ? 'orderId' : 'customer', duplicates.rows[0] ?? 0);
    const params = { count: duplicates.rows.length, orders: duplicates.orders };
    problems.push({ code: 'duplicateRows', params, where, severity: 'warning' });
  }
  return problems;
}

/** How many words that are not known are named. */
const wordsNamed = 3;

function statusProblems(data: Data, lines: Lines): Problem[] {
  const problems: Problem[] = [];
  const pending = rowsMeant(lines, 'pending', 0);
  if (pending.count > 0) {
    const { text, where } = placeOfPending(data, pending.first);
    const params = { example: text, count: pending.count };
    problems.push({ code: 'pendingOrders', params, where, severity: 'note' });
  }
  const unpaid = rowsMeant(lines, 'unpaid', fateOf('pending'));
  if (unpaid.count > 0 && lines.pendingByDefault) {
    const { text, where } = placeOfPending(data, unpaid.first);
    const params = { example: text, count: unpaid.count };
    problems.push({ code: 'pendingLeftOut', params, where, severity: 'note' });
  }
  const [first] = lines.unknown;
  if (first !== undefined && rowsMeant(lines, 'unknown', 0).count > 0) {
    const { where } = placeOf(data, first.role, first.first);
    const { rows: count, many } = unknownRows(lines);
    const words = lines.unknown.slice(0, wordsNamed).map(({ word }) => word);
    const params = { words, more: lines.unknown.length - words.length, count };
    problems.push({ code: 'unknownStatus', params, where, severity: many ? 'warning' : 'note' });
  }
  return problems;
}

/** Rows with a meaning that had this fate. */
function rowsMeant({ meaning, fate }: Lines, meant: RowMeaning, fateMet: number): RowsFound {
  const wanted = meaningCode(meant);
  let first = -1;
  let count = 0;
  meaning?.forEach((code, row) => {
    if (code !== wanted || fate[row] !== fateMet) return;
    if (count === 0) first = row;
    count++;
  });
  return { first, count };
}

function moneyProblems(data: Data, { settled, currencies, ids }: Lines): Problem[] {
  const problems: Problem[] = [];
  const { roles, headers, amountKind, platform } = data.found;
  if (amountKind === 'unitPrice' && platform === null) {
    const params = { price: headers[roles.amount ?? 0] ?? '', quantity: headers[roles.quantity ?? 0] ?? '' };
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
  const unsaid = settled.how === 'one' && settled.currency === null && ids !== undefined;
  if (unsaid && isIranian(data)) {
    problems.push({ code: 'tomanOrRialUnsaid', params: {}, severity: 'note' });
  }
  return problems;
}

/** Persian words above the amounts, or Jalali dates beside them: then the unit could be toman or rial. */
function isIranian(data: Data): boolean {
  const { headers, roles } = data.found;
  const header = headers[roles.amount ?? -1] ?? '';
  if (/[پچژگکی\u06f0-\u06f9]/.test(header) || header.includes('مبلغ')) return true;
  const date = data.rows === 0 ? '' : latinDigits(String(cellOfRole(data, 'date', 0) ?? ''));
  return isJalaliYear(Number(/^\s*(\d{4})\D/.exec(date)?.[1] ?? 0));
}

function customerProblems(data: Data, { fate, who }: Lines, { customers }: Outcome): Problem[] {
  const problems: Problem[] = [];
  const { customerKind, roles, maskedEmails } = data.found;
  if (who.lossy) {
    const { example, rows, row, at } = who.lossy;
    const where = cellAddress(data.table, data.firstData + row, at);
    problems.push({ code: 'lossyCustomers', params: { example, count: rows }, where, severity: 'warning' });
  }
  const nobody = rowsWith(fate, 'noCustomer');
  if (nobody.count > 0) {
    const { where } = placeOf(data, 'customer', nobody.first);
    problems.push({ code: 'noCustomerRows', params: { count: nobody.count }, where, severity: 'note' });
  }
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
