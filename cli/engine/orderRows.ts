import type { Role } from '../../core/cells/columns/columns';
import { dayToIso } from '../../core/cells/parse/civil';
import { currencyNamed } from '../../core/cells/parse/currency';
import type { Problem } from '../../core/cells/problem';
import { placeholders } from '../../core/orders/identity/placeholders';
import { statusMeaning } from '../../core/orders/lines/status';
import { UserError } from '../../preview/files/userError';
import { fileColumn, fileText } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import { toUserError } from '../toUserError';
import type { Database } from './database';
import { brokenFile, type Head } from './head';
import type { OrderFiles } from './orderFiles';

/** The view with the rows that count, in typed columns with names of ours: customer, order_date, amount, order_key. */
export const orderLines = 'order_lines';

/** What became of the rows. */
export interface RowsRead {
  readonly rows: number;
  /** Rows that do not count because of their status, and its words. */
  readonly byStatus: number;
  readonly statuses: readonly string[];
  readonly currency: string | null;
  /** About how many customers there are: within some percent. */
  readonly customers: number;
  /** Whether a customer is written in capitals, or with spaces around: then the key is not how the customer is shown. */
  readonly namesDiffer: boolean;
  readonly hasOrderIds: boolean;
  readonly problems: readonly Problem[];
}

const key = (text: string) => `LOWER(TRIM(${text}))`;

/**
 * Makes the view of the rows that count, and the account of all.
 *
 * @throws UserError for days or amounts that DuckDB cannot read, and for several currencies of which none is chosen.
 */
export async function readRows(
  database: Database,
  files: OrderFiles,
  head: Head,
  command: Command,
): Promise<RowsRead> {
  try {
    return await makeViews(database, files, head, command);
  } catch (error) {
    throw error instanceof UserError ? error : brokenFile(files.names, error);
  }
}

async function makeViews(
  database: Database,
  files: OrderFiles,
  head: Head,
  { reading, asOf, language }: Command,
): Promise<RowsRead> {
  const column = (role: Role): string | null => {
    const place = head.found.roles[role];
    return place === undefined ? null : `source.${fileColumn(head.headers[place])}`;
  };
  const typeOf = (role: Role) => head.types[head.found.roles[role] ?? -1] ?? '';
  const needed = (role: 'customer' | 'date' | 'amount') => column(role) ?? 'NULL';
  const status = [column('status'), column('paymentStatus')].filter((one) => one !== null);
  const currency = column('currency');
  const orderId = column('orderId');
  const [day, amount] = [
    dayOf(needed('date'), typeOf('date'), reading.dateOrder),
    moneyOf(head, reading.decimalMark),
  ];
  await database.run(`CREATE TEMP VIEW order_rows AS SELECT
    ${textOf(needed('customer'), typeOf('customer'))} AS customer,
    ${day} AS order_date, CAST(${needed('date')} AS VARCHAR) AS date_text,
    ${amount} AS amount, CAST(${needed('amount')} AS VARCHAR) AS amount_text,
    ${orderId === null ? 'NULL' : textOf(orderId, typeOf('orderId'))} AS order_key,
    ${currency ?? 'NULL'} AS currency,
    ${[0, 1].map((i) => `${status[i] ?? 'NULL'} AS status_${i}`).join(', ')}
    FROM ${files.table} AS source`);

  const byStatus = status.length === 0 ? null : await statusesOf(database, status.length, reading);
  const money = currency === null ? null : await currenciesOf(database, files, reading.currency, language);
  const conditions = [...(byStatus?.conditions ?? []), ...(money?.conditions ?? [])];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const nobody = `${key('customer')} IN (${placeholders.map(fileText).join(', ')})`;
  const [
    [rows, unnamed, placeheld, badDates, dateText, badAmounts, amountText, customers, differ, late, most],
  ] = await rowsOf(
    database,
    `SELECT CAST(COUNT(*) AS DOUBLE), CAST(COUNT_IF(customer IS NULL OR TRIM(customer) = '') AS DOUBLE),
        CAST(COUNT_IF(${nobody}) AS DOUBLE),
        CAST(COUNT_IF(order_date IS NULL) AS DOUBLE), COALESCE(MIN(CASE WHEN order_date IS NULL THEN date_text END), ''),
        CAST(COUNT_IF(amount IS NULL) AS DOUBLE), COALESCE(MIN(CASE WHEN amount IS NULL THEN amount_text END), ''),
        CAST(APPROX_COUNT_DISTINCT(customer) AS DOUBLE), CAST(COUNT_IF(customer <> ${key('customer')}) AS DOUBLE),
        CAST(${asOf === null ? '0' : `COUNT_IF(order_date > DATE '${dayToIso(asOf)}')`} AS DOUBLE), CAST(COUNT(order_key) AS DOUBLE)
        FROM order_rows${where}`,
  );
  const [all] =
    where === '' ? [[rows]] : await rowsOf(database, 'SELECT CAST(COUNT(*) AS DOUBLE) FROM order_rows');
  if (Number(all[0]) === 0) throw new UserError((say) => say.fileEmpty({ file: files.names.join(', ') }));
  if (2 * Number(badDates) > Number(rows))
    throw new UserError((say) => say.daysUnread({ got: String(dateText) }));
  if (2 * Number(badAmounts) > Number(rows))
    throw new UserError((say) => say.amountsUnread({ got: String(amountText) }));
  const filters = [...conditions, ...(Number(placeheld) > 0 ? [`NOT (${nobody})`] : [])];
  await database.run(
    `CREATE TEMP VIEW ${orderLines} AS SELECT customer, order_date, amount, order_key FROM order_rows${filters.length === 0 ? '' : ` WHERE ${filters.join(' AND ')}`}`,
  );
  const warning = 'warning' as const;
  const problems: Problem[] = [
    ...(byStatus?.problems ?? []),
    ...(money?.problems ?? []),
    ...(Number(badDates) === 0
      ? []
      : [
          {
            code: 'badDates' as const,
            params: { example: String(dateText), count: Number(badDates) },
            severity: warning,
          },
        ]),
    ...(Number(badAmounts) === 0
      ? []
      : [
          {
            code: 'badAmounts' as const,
            params: { example: String(amountText), count: Number(badAmounts) },
            severity: warning,
          },
        ]),
    ...(Number(unnamed) + Number(placeheld) === 0
      ? []
      : [
          {
            code: 'noCustomerRows' as const,
            params: { count: Number(unnamed) + Number(placeheld) },
            severity: warning,
          },
        ]),
    ...(Number(late) === 0 || asOf === null
      ? []
      : [
          {
            code: 'ordersAfterAsOf' as const,
            params: { count: Number(late), day: dayToIso(asOf) },
            severity: 'note' as const,
          },
        ]),
  ];
  return {
    rows: Number(all[0]),
    byStatus: byStatus?.rows ?? 0,
    statuses: byStatus?.words ?? [],
    currency: money?.currency ?? null,
    customers: Number(customers),
    namesDiffer: Number(differ) > 0,
    hasOrderIds: orderId !== null && Number(most) > 0,
    problems,
  };
}

async function rowsOf(database: Database, sql: string) {
  const columns = await database.columns(sql);
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]));
}

/** Whole numbers that a program keeps as doubles are written without their point. */
function textOf(column: string, type: string): string {
  return /^(DOUBLE|FLOAT)/.test(type)
    ? `CASE WHEN ${column} = FLOOR(${column}) AND ABS(${column}) < 9e15 THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`
    : `CAST(${column} AS VARCHAR)`;
}

/** Texts are days as ISO 8601 writes them, unless it was said what 03/04/2024 begins with. */
function dayOf(column: string, type: string, order: 'dayFirst' | 'monthFirst' | undefined): string {
  if (!/^VARCHAR/.test(type) || order === undefined) return `TRY_CAST(${column} AS DATE)`;
  const [first, second] = order === 'dayFirst' ? ['%d', '%m'] : ['%m', '%d'];
  const formats = ['/', '.', '-'].flatMap((mark) =>
    ['', ' %H:%M', ' %H:%M:%S'].map((time) => fileText(`${first}${mark}${second}${mark}%Y${time}`)),
  );
  return `COALESCE(TRY_CAST(${column} AS DATE), CAST(TRY_STRPTIME(${column}, [${formats.join(', ')}]) AS DATE))`;
}

/** A price of one piece is multiplied by the quantity, as in any table. */
function moneyOf({ headers, types, found }: Head, mark: '.' | ',' | undefined): string {
  const number = (role: Role): string => {
    const place = found.roles[role] ?? -1;
    const column = `source.${fileColumn(headers[place])}`;
    const plain =
      !/^VARCHAR/.test(types[place]) || mark === undefined
        ? column
        : mark === ','
          ? `REPLACE(REPLACE(${column}, '.', ''), ',', '.')`
          : `REPLACE(${column}, ',', '')`;
    return `TRY_CAST(${plain} AS DECIMAL(38, 9))`;
  };
  return found.amountKind === 'unitPrice' && found.roles.quantity !== undefined
    ? `TRY_CAST(CAST(${number('amount')} AS DOUBLE) * CAST(${number('quantity')} AS DOUBLE) AS DECIMAL(38, 9))`
    : number('amount');
}

/** The words of the statuses are read as in any table; a row of money given back stays, whatever its status. */
async function statusesOf(database: Database, columns: number, reading: Command['reading']) {
  const names = Array.from({ length: columns }, (_, i) => `status_${i}`);
  const conditions: string[] = [];
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const text = `CAST(${name} AS VARCHAR)`;
    const found = await rowsOf(
      database,
      `SELECT ${text}, CAST(COUNT(*) AS DOUBLE) FROM order_rows WHERE TRIM(${text}) <> '' GROUP BY 1 ORDER BY 2 DESC, 1`,
    );
    const meant = found.map(([word, rows]) => ({
      word: String(word),
      rows: Number(rows),
      meaning: statusMeaning(String(word), 'status'),
    }));
    const leftOut = meant.filter(
      ({ meaning }) =>
        !['kept', 'pending', 'unknown', 'refund'].includes(meaning) ||
        (meaning === 'pending' && reading.pendingOrders === 'leaveOut') ||
        (meaning === 'unknown' && reading.unknownStatus === 'leaveOut'),
    );
    if (leftOut.length > 0) {
      const list = (those: typeof leftOut) => those.map(({ word }) => fileText(word)).join(', ');
      const refunded = leftOut.filter(({ meaning }) => meaning === 'refunded');
      const back = refunded.length === 0 ? '' : ` OR (amount < 0 AND ${text} IN (${list(refunded)}))`;
      conditions.push(`(${name} IS NULL OR ${text} NOT IN (${list(leftOut)})${back})`);
      words.push(...leftOut.map(({ word }) => word));
    }
    problems.push(...countedStatuses(meant.filter((one) => !leftOut.includes(one))));
  }
  const [[rows]] = await rowsOf(
    database,
    `SELECT CAST(COUNT(*) AS DOUBLE) FROM order_rows WHERE NOT (${conditions.length === 0 ? 'TRUE' : conditions.join(' AND ')})`,
  );
  return { conditions, words, rows: Number(rows), problems };
}

/** What is said of rows that count although their status leaves that open. */
function countedStatuses(
  meant: readonly { readonly word: string; readonly rows: number; readonly meaning: string }[],
): Problem[] {
  const pending = meant.filter(({ meaning }) => meaning === 'pending');
  const unknown = meant.filter(({ meaning }) => meaning === 'unknown');
  const rows = (those: typeof meant) => those.reduce((sum, one) => sum + one.rows, 0);
  const named = 3;
  return [
    ...(pending.length === 0
      ? []
      : [
          {
            code: 'pendingOrders' as const,
            params: { example: pending[0].word, count: rows(pending) },
            severity: 'warning' as const,
          },
        ]),
    ...(unknown.length === 0
      ? []
      : [
          {
            code: 'unknownStatus' as const,
            params: {
              words: unknown.slice(0, named).map(({ word }) => word),
              more: Math.max(0, unknown.length - named),
              count: rows(unknown),
            },
            severity: 'warning' as const,
          },
        ]),
  ];
}

/** One currency is read: the only one, or that which was chosen. */
async function currenciesOf(
  database: Database,
  { names }: OrderFiles,
  chosen: string | undefined,
  language: Command['language'],
) {
  const text = 'CAST(currency AS VARCHAR)';
  const found = await rowsOf(
    database,
    `SELECT ${text}, CAST(COUNT(*) AS DOUBLE) FROM order_rows WHERE TRIM(${text}) <> '' GROUP BY 1 ORDER BY 1`,
  );
  const codeOf = (written: unknown) => currencyNamed(String(written)) ?? String(written).trim().toUpperCase();
  const codes = [...new Set(found.map(([written]) => codeOf(written)))].sort();
  if (codes.length > 1 && (chosen === undefined || !codes.includes(chosen))) {
    throw toUserError(
      [{ code: 'severalCurrencies', params: { currencies: codes }, where: names[0], severity: 'error' }],
      language,
    );
  }
  if (codes.length <= 1) return { conditions: [], currency: codes[0] ?? null, problems: [] };
  const currency = chosen ?? '';
  const others = found.filter(([written]) => codeOf(written) !== currency);
  const count = others.reduce((sum, [, rows]) => sum + Number(rows), 0);
  const problems: Problem[] = [{ code: 'otherCurrencies', params: { currency, count }, severity: 'warning' }];
  const list = others.map(([written]) => fileText(String(written))).join(', ');
  return {
    conditions: [`(currency IS NULL OR ${text} NOT IN (${list}))`],
    currency,
    problems,
  };
}
