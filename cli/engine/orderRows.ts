import type { Day } from '../../core/cells/cell';
import { dayToIso } from '../../core/cells/parse/civil';
import type { Problem } from '../../core/cells/problem';
import { placeholders } from '../../core/orders/identity/placeholders';
import { UserError } from '../../files/userError';
import { dialects } from '../../warehouse/dialects/dialects';
import { fileText } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import { readCurrencies } from './currencies';
import type { Database } from './database';
import { brokenFile, type Head } from './head';
import type { OrderFiles } from './orderFiles';
import { readStatuses } from './statuses';
import { keyOf, orderRows, statusColumns, typedRows } from './typedRows';

/** The table of the rows that count: customer (a number), order_date, amount, order_key. */
export const orderLines = 'order_lines';

/** The table of the customers: customer (the number), key, shown. */
export const customersTable = 'customers';

/** Account of the rows. */
export interface RowsRead {
  readonly rows: number;
  /** Rows left out because of their status, and the status words. */
  readonly byStatus: number;
  readonly statuses: readonly string[];
  readonly currency: string | null;
  /** Customers with at least one row that counts. */
  readonly customers: number;
  readonly hasOrderIds: boolean;
  readonly hasRefunds: boolean;
  /** Type in which money is summed without rounding. */
  readonly money: string;
  readonly problems: readonly Problem[];
}

/** Money with four decimals below 10^14; its sums use machine words. */
const narrow = 'DECIMAL(18, 4)';

/** Counts of unusable rows, each kind with an example. */
interface Account {
  readonly rows: number;
  readonly unnamed: number;
  readonly placeheld: number;
  readonly badDates: number;
  readonly dateText: string;
  readonly badAmounts: number;
  readonly amountText: string;
  readonly late: number;
  readonly numbered: number;
  readonly refunds: number;
  /** Amounts that do not fit into the narrow type. */
  readonly wide: number;
}

/**
 * Creates the tables of customers and of counting rows, and the account of all rows.
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
    return await makeTables(database, files, head, command);
  } catch (error) {
    throw error instanceof UserError ? error : brokenFile(files.names, error);
  }
}

async function makeTables(
  database: Database,
  files: OrderFiles,
  head: Head,
  { reading, asOf, language }: Command,
): Promise<RowsRead> {
  await database.run(typedRows(files, head, reading, narrow));
  const status = await readStatuses(database, statusColumns(head), reading);
  const money =
    head.found.roles.currency === undefined
      ? null
      : await readCurrencies(database, files, reading.currency, language);
  const chosen = [...status.conditions, ...(money?.conditions ?? [])];
  const account = await accountOf(database, chosen, asOf);
  const rows =
    chosen.length === 0
      ? account.rows
      : Number((await database.rows(`SELECT CAST(COUNT(*) AS DOUBLE) FROM ${orderRows}`))[0]?.[0]);
  if (rows === 0) throw new UserError((say) => say.fileEmpty({ file: files.names.join(', ') }));
  if (2 * account.badDates > account.rows) {
    throw new UserError((say) => say.daysUnread({ got: account.dateText }));
  }
  if (2 * account.badAmounts > account.rows) {
    throw new UserError((say) => say.amountsUnread({ got: account.amountText }));
  }
  const type = account.wide > 0 ? dialects.duckdb.types.money : narrow;
  if (type !== narrow) await database.run(typedRows(files, head, reading, type));
  await fillTables(database, [
    "TRIM(customer) <> ''",
    ...chosen,
    ...(account.placeheld > 0 ? [`NOT (${isPlaceholder})`] : []),
  ]);
  const [[customers]] = await database.rows(`SELECT CAST(COUNT(*) AS DOUBLE) FROM ${customersTable}`);
  return {
    rows,
    byStatus: status.rows,
    statuses: status.words,
    currency: money?.currency ?? null,
    customers: Number(customers),
    hasOrderIds: account.numbered > 0,
    hasRefunds: account.refunds > 0,
    money: type,
    problems: [...status.problems, ...(money?.problems ?? []), ...problemsOf(account, asOf)],
  };
}

const isPlaceholder = `${keyOf('customer')} IN (${placeholders.map(fileText).join(', ')})`;

async function accountOf(database: Database, chosen: readonly string[], asOf: Day | null): Promise<Account> {
  const count = (condition: string) => `CAST(COUNT_IF(${condition}) AS DOUBLE)`;
  const example = (text: string, of: string) => `COALESCE(MIN(CASE WHEN ${of} IS NULL THEN ${text} END), '')`;
  const asked = [
    'CAST(COUNT(*) AS DOUBLE)',
    count("customer IS NULL OR TRIM(customer) = ''"),
    count(isPlaceholder),
    ...[count('order_date IS NULL'), example('date_text', 'order_date')],
    ...[count('amount_double IS NULL'), example('amount_text', 'amount_double')],
    count(asOf === null ? 'FALSE' : `order_date > DATE '${dayToIso(asOf)}'`),
    ...[count('order_key IS NOT NULL'), count('amount_double < 0')],
    count('amount_double IS NOT NULL AND CAST(amount AS DOUBLE) IS DISTINCT FROM amount_double'),
  ];
  const where = chosen.length === 0 ? '' : ` WHERE ${chosen.join(' AND ')}`;
  const [found = []] = await database.rows(`SELECT ${asked.join(', ')} FROM ${orderRows}${where}`);
  const [
    rows,
    unnamed,
    placeheld,
    badDates,
    dateText,
    badAmounts,
    amountText,
    late,
    numbered,
    refunds,
    wide,
  ] = found;
  return {
    ...{ rows: Number(rows), unnamed: Number(unnamed), placeheld: Number(placeheld) },
    ...{ badDates: Number(badDates), dateText: String(dateText) },
    ...{ badAmounts: Number(badAmounts), amountText: String(amountText) },
    ...{ late: Number(late), numbered: Number(numbered), refunds: Number(refunds), wide: Number(wide) },
  };
}

/** Numbers the customers, because numbers sort and compare several times faster than texts. This is the last pass over the files. */
async function fillTables(database: Database, conditions: readonly string[]): Promise<void> {
  const counted = `${orderRows} WHERE ${conditions.join(' AND ')}`;
  await database.run(`CREATE TABLE ${customersTable} AS
    SELECT CAST(ROW_NUMBER() OVER () AS INTEGER) AS customer, key, shown
    FROM (SELECT ${keyOf('customer')} AS key, MIN(TRIM(customer)) AS shown FROM ${counted} GROUP BY 1)`);
  await database.run(`CREATE TABLE ${orderLines} AS
    SELECT ${customersTable}.customer, order_date, amount, order_key
    FROM (SELECT ${keyOf('customer')} AS key, order_date, amount, order_key FROM ${counted}) AS counted
    JOIN ${customersTable} USING (key)
    WHERE order_date IS NOT NULL AND amount IS NOT NULL`);
}

function problemsOf(account: Account, asOf: Day | null): Problem[] {
  const { badDates, badAmounts, late } = account;
  const unnamed = account.unnamed + account.placeheld;
  const problems: Problem[] = [];
  if (badDates > 0) {
    const params = { example: account.dateText, count: badDates };
    problems.push({ code: 'badDates', params, severity: 'warning' });
  }
  if (badAmounts > 0) {
    const params = { example: account.amountText, count: badAmounts };
    problems.push({ code: 'badAmounts', params, severity: 'warning' });
  }
  if (unnamed > 0) problems.push({ code: 'noCustomerRows', params: { count: unnamed }, severity: 'note' });
  if (late > 0 && asOf !== null) {
    problems.push({
      code: 'ordersAfterAsOf',
      params: { count: late, day: dayToIso(asOf) },
      severity: 'note',
    });
  }
  return problems;
}
