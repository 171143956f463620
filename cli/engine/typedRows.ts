import type { Role } from '../../core/cells/columns/columns';
import { fileColumn, fileText } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import type { Head } from './head';
import type { OrderFiles } from './orderFiles';

/** The view of all rows of the files, in typed columns with fixed names. */
export const orderRows = 'order_rows';

/** The key by which the warehouse's queries compare texts. */
export const keyOf = (text: string): string => `LOWER(TRIM(${text}))`;

/** Number of status columns: status_0, status_1. */
export function statusColumns({ found: { roles } }: Head): number {
  return [roles.status, roles.paymentStatus].filter((column) => column !== undefined).length;
}

/**
 * The statement that makes the view: customer, order_date, date_text, amount, amount_double, amount_text, order_key, currency, status_0, status_1.
 * What cannot be read as its type is NULL; `amount_double` shows whether the type of `money` holds an amount.
 */
export function typedRows(
  { table }: OrderFiles,
  head: Head,
  reading: Command['reading'],
  money: string,
): string {
  const { headers, types, found } = head;
  const column = (role: Role): string | null => {
    const place = found.roles[role];
    return place === undefined ? null : `source.${fileColumn(headers[place])}`;
  };
  const typeOf = (role: Role) => types[found.roles[role] ?? -1] ?? '';
  const [customer, date, amount] = (['customer', 'date', 'amount'] as const).map(
    (role) => column(role) ?? 'NULL',
  );
  const [orderId, currency] = [column('orderId'), column('currency')];
  const status = [column('status'), column('paymentStatus')].filter((one) => one !== null);
  const sum = moneyOf(head, reading.decimalMark);
  return `CREATE OR REPLACE VIEW ${orderRows} AS SELECT
    ${textOf(customer, typeOf('customer'))} AS customer,
    ${dayOf(date, typeOf('date'), reading.dateOrder)} AS order_date, CAST(${date} AS VARCHAR) AS date_text,
    TRY_CAST(${sum} AS ${money}) AS amount, CASE WHEN ISFINITE(TRY_CAST(${sum} AS DOUBLE)) THEN TRY_CAST(${sum} AS DOUBLE) END AS amount_double, CAST(${amount} AS VARCHAR) AS amount_text,
    ${orderId === null ? 'NULL' : `NULLIF(${keyOf(textOf(orderId, typeOf('orderId')))}, '')`} AS order_key,
    ${currency ?? 'NULL'} AS currency, ${status[0] ?? 'NULL'} AS status_0, ${status[1] ?? 'NULL'} AS status_1
    FROM ${table} AS source`;
}

/** Integers stored as doubles are written without a decimal point. */
function textOf(column: string, type: string): string {
  return /^(DOUBLE|FLOAT)/.test(type)
    ? `CASE WHEN ${column} = FLOOR(${column}) AND ABS(${column}) < 9e15 THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`
    : `CAST(${column} AS VARCHAR)`;
}

/** Texts are read as ISO 8601 days, or in the chosen order of day and month. */
function dayOf(column: string, type: string, order: 'dayFirst' | 'monthFirst' | undefined): string {
  if (!/^VARCHAR/.test(type) || order === undefined) return `TRY_CAST(${column} AS DATE)`;
  const [first, second] = order === 'dayFirst' ? ['%d', '%m'] : ['%m', '%d'];
  const formats = ['/', '.', '-'].flatMap((mark) =>
    ['', ' %H:%M', ' %H:%M:%S'].map((time) => fileText(`${first}${mark}${second}${mark}%Y${time}`)),
  );
  return `COALESCE(TRY_CAST(${column} AS DATE), CAST(TRY_STRPTIME(${column}, [${formats.join(', ')}]) AS DATE))`;
}

/** A unit price is multiplied by the quantity. */
function moneyOf({ headers, types, found }: Head, mark: '.' | ',' | undefined): string {
  const number = (role: Role): string => {
    const index = found.roles[role] ?? -1;
    const column = `source.${fileColumn(headers[index])}`;
    if (!/^VARCHAR/.test(types[index]) || mark === undefined) return column;
    return mark === ',' ? `REPLACE(REPLACE(${column}, '.', ''), ',', '.')` : `REPLACE(${column}, ',', '')`;
  };
  return found.amountKind === 'unitPrice' && found.roles.quantity !== undefined
    ? `(TRY_CAST(${number('amount')} AS DOUBLE) * TRY_CAST(${number('quantity')} AS DOUBLE))`
    : number('amount');
}
