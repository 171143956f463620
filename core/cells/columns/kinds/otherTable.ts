import { once } from '../../../base/once';
import type { Cell } from '../../cell';
import { fold } from '../../parse/fold';
import { monthNamed } from '../../parse/months';
import type { Problem, ProblemCode } from '../../problem';
import { isBlankRow, rowAt } from '../../table';
import type { Roles } from '../columns';
import { headerWords } from '../headerWords';
import { repeatsIn } from '../repeatsIn';
import { customerFieldsNamed } from './customerFields';
import { type CustomerTableFound, findCustomerTable } from './customerTable';
import type { TableSeen } from './tableSeen';

/** A table that is not a list of orders. */
export interface OtherTable {
  readonly customers: CustomerTableFound | null;
  /** Explains what the table is and what to export instead; null for a complete table of customers. */
  readonly problem: Problem | null;
}

/** Problems about the kind of table: no choice of columns can make it readable. */
const otherKinds: ReadonlySet<ProblemCode> = new Set([
  'exportWithoutCustomer',
  'customersLack',
  'pivotTable',
  'eventLog',
  'totalsByPeriod',
  'ledger',
  'productList',
]);

/** True for a problem with the kind of table rather than with its columns. */
export function saysOtherTable({ code }: Problem): boolean {
  return otherKinds.has(code);
}

/** The problem when a list of orders is required but the table has one row per customer. */
export function noListOfOrders(sheet: string): Problem {
  return { code: 'customersLack', params: { sheet, lacks: [], several: [] }, severity: 'error' };
}

/**
 * Recognises tables that are not lists of orders: one row per customer, a pivot table by period, an event log, totals
 * by period, a ledger, a product list. Null when the table is none of these.
 */
export function findOtherTable(seen: TableSeen): OtherTable | null {
  const { sheet } = seen.table;
  const customers = findCustomerTable(seen);
  if (customers !== null) {
    const { lacks, several } = customers;
    if (lacks.length === 0 && several.length === 0) return { customers, problem: null };
    const params = { sheet, lacks, several };
    return { customers, problem: { code: 'customersLack', params, severity: 'error' } };
  }
  const problem =
    pivotTable(seen) ??
    (isComplete(seen.roles)
      ? null
      : (eventLog(sheet, seen) ?? totalsByPeriod(seen) ?? ledger(seen) ?? productList(seen)));
  return problem && { customers: null, problem };
}

function isComplete({ customer, date, amount }: Roles): boolean {
  return customer !== undefined && date !== undefined && amount !== undefined;
}

/** Fewer period columns can be the days of one order: ordered, shipped, delivered. */
const fewestPeriods = 3;

/** A column per month, quarter, week or year, in a table without any other date. */
function pivotTable({ table, firstData, length, headers, roles, picked }: TableSeen): Problem | null {
  if (typeof picked.date === 'number' || typeof picked.amount === 'number') return null;
  let first = 0;
  while (first < length && isBlankRow(table, first)) first++;
  if (first === length) return null;
  const cells: readonly Cell[] = firstData > 0 ? headers : rowAt(table, first);
  const periods = cells.flatMap((cell, column) =>
    isPeriod(cell) ? [{ cell: String(cell).trim(), column }] : [],
  );
  const isOwnDate = roles.date !== undefined && !periods.some(({ column }) => column === roles.date);
  if (isOwnDate || new Set(periods.map(({ cell }) => cell)).size < fewestPeriods) return null;
  const texts = periods.map(({ cell }) => cell);
  const params = { sheet: table.sheet, first: texts[0] ?? '', last: texts[texts.length - 1] ?? '' };
  return { code: 'pivotTable', params, severity: 'error' };
}

/** "2024-01", "01/2024", "Jan 24", "Ocak", "فروردین ۱۴۰۳", "Q1 2024", "Week 12", "2023", as a header. */
function isPeriod(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== 'string') return false;
  const words = fold(cell.replace(/['’]/g, ' ')).split(' ');
  if (words.length > 3) return false;
  const text = words.join(' ');
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const names = words.filter((word) => !/^\d+$/.test(word));
  const isYear = (number: number) => (number >= 1990 && number <= 2100) || (number >= 1370 && number <= 1450);
  if (names.length === 0) {
    const [one = 0, other = 0] = numbers;
    if (numbers.length === 1) return isYear(one);
    return (
      numbers.length === 2 &&
      ((isYear(one) && other >= 1 && other <= 12) || (isYear(other) && one >= 1 && one <= 12))
    );
  }
  if (names.length === 1 && monthNamed(names[0] ?? '') !== null) return numbers.length < 2;
  return /^(\d{4} )?(q|ç|c)[1-4]( \d{2,4})?$|^(\d{4} )?(week|w|wk|hafta|هفته) ?\d{1,2}( \d{4})?$|^\d{1,2} (hafta|ceyrek)$/.test(
    text,
  );
}

const eventHeaders = new Set(['event', 'events', 'olay', 'رویداد', 'action', 'activity', 'aktivite']);

/** The problem for a log of visitors' events, naming its event column; null for any other table. */
export function eventLog(
  sheet: string,
  { headers, roles }: Pick<TableSeen, 'headers' | 'roles'>,
): Problem | null {
  const isNamed = (header = '') => headerWords(header).some((word) => eventHeaders.has(word));
  const header = [headers[roles.type ?? -1], ...headers].find(isNamed);
  return header === undefined ? null : { code: 'eventLog', params: { sheet, header }, severity: 'error' };
}

const periodWords: ReadonlySet<string> = new Set(
  'year month quarter week period fiscal season yil ay ceyrek hafta donem mali سال ماه فصل هفته دوره'.split(
    ' ',
  ),
);

/** One row per period, or per customer and period, with the number of orders in it. */
function totalsByPeriod({ table, headers, roles }: TableSeen): Problem | null {
  if (roles.orderId !== undefined) return null;
  const count = headers.find((header) => customerFieldsNamed(header).includes('orderCount'));
  const customer = roles.customer === undefined ? null : (headers[roles.customer] ?? null);
  const isPeriod = (header: string) => headerWords(header).some((word) => periodWords.has(word));
  const period = roles.date === undefined ? headers.find(isPeriod) : headers[roles.date];
  if (count === undefined || period === undefined) return null;
  const params = { sheet: table.sheet, header: period, count, customer };
  return { code: 'totalsByPeriod', params, severity: 'error' };
}

const debits: ReadonlySet<string> = new Set('debit debits charge charges dr borc بدهکار'.split(' '));
const credits: ReadonlySet<string> = new Set('credit credits cr alacak بستانکار'.split(' '));

/** An account ledger: debit in one column, credit in another. */
function ledger({ table, headers, roles }: TableSeen): Problem | null {
  if (roles.amount !== undefined) return null;
  const named = (words: ReadonlySet<string>) =>
    headers.find(
      (header) => headerWords(header).length <= 2 && headerWords(header).some((word) => words.has(word)),
    );
  const [debit, credit] = [named(debits), named(credits)];
  if (debit === undefined || credit === undefined) return null;
  return { code: 'ledger', params: { sheet: table.sheet, debit, credit }, severity: 'error' };
}

const productWords = once(
  () =>
    new Set(
      'product products sku barcode ean upc gtin handle variant stock item items urun urunler stok barkod malzeme محصول محصولات کالا کالاها بارکد موجودی'
        .split(' ')
        .flatMap(headerWords),
    ),
);

/** One row per product, with its price or its sales. */
function productList({ table, firstData, length, headers, roles }: TableSeen): Problem | null {
  if (roles.customer !== undefined || roles.orderId !== undefined) return null;
  const named = (header: string) => headerWords(header).some((word) => productWords().has(word));
  const column = roles.product ?? headers.findIndex(named);
  const header = headers[column];
  if (header === undefined || firstData === 0 || !headers.some(named)) return null;
  if (roles.date !== undefined && repeatsIn(table, firstData, length, column, undefined) > 0) return null;
  return { code: 'productList', params: { sheet: table.sheet, header }, severity: 'error' };
}
