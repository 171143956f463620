import type { Day, Table } from '../../core/cells/cell';
import type { FoundColumns } from '../../core/cells/columns/foundColumns';
import type { Problem } from '../../core/cells/problem';
import type { OrderBook } from '../../core/orders/book';
import type { Orders } from '../../core/orders/order';
import { UserError } from '../../files/userError';
import type { Target } from '../../warehouse/source';
import type { Command } from '../options/parseCommand';
import type { Database } from './database';
import { type Head, readHead, unreadHeaders } from './head';
import { refuseWhatNeedsRows } from './needsRows';
import { findOrderFiles, type OrderFiles } from './orderFiles';
import { orderLines, type RowsRead, readRows } from './orderRows';
import { readBook, sampledLines, targetOf } from './readBook';
import { keepHistories, lastOrderDay } from './scoreAll';

/** A shop read by DuckDB, as input for the core. */
export interface ShopRead {
  readonly files: OrderFiles;
  /** Stand-in for the files: their columns without cells. */
  readonly table: Table;
  readonly orders: Orders;
  readonly rows: RowsRead;
  /** The orders are those of one customer in `sample`; 1 for all customers. */
  readonly sample: number;
  /** The requested analysis day; for a sample, the day of the whole shop's last order; null for the day of the last order. */
  readonly asOf: Day | null;
  readonly target: Target;
}

/** Larger shops are sampled, so that the analysis takes a few minutes and at most 2 GB. */
export const mostCustomers = 500_000;

/** The largest sample (all customers, every 16th, every 256th …) with at most `most` customers. */
function sampleOf(customers: number, most = mostCustomers): number {
  let sample = 1;
  while (customers / sample > most) sample *= 16;
  return sample;
}

/**
 * Reads the files of a command: the rows that count, their account, and the orders of all customers or of a sample.
 *
 * @param most Customers that can be analysed.
 * @throws UserError about what does not fit.
 */
export async function readShop(
  database: Database,
  command: Command,
  most = mostCustomers,
): Promise<ShopRead> {
  refuseWhatNeedsRows(command);
  const files = await findOrderFiles(database, command.files);
  const head = await readHead(database, files, command);
  const rows = await readRows(database, files, head, command);
  const sample = sampleOf(rows.customers, most);
  const typed = targetOf(rows, command.asOf);
  let asOf = command.asOf;
  if (sample > 1 || command.scores !== null) {
    await keepHistories(database, typed);
    // The last order of a sample may be earlier than that of the shop.
    if (sample > 1) asOf = await lastOrderDay(database);
  }
  const from = sample > 1 ? await sampledLines(database, sample) : orderLines;
  const book = await readBook(database, targetOf(rows, asOf, from));
  if (book.day.length === 0) {
    const [file] = files.names;
    throw new UserError((say) => say.noOrdersThere({ file, rows: rows.rows }));
  }
  return { files, sample, asOf, target: targetOf(rows, asOf), rows, ...asRead(files, head, rows, book) };
}

/** The orders in the form of `readOrders`; each counts as a row. */
function asRead(
  { names }: OrderFiles,
  head: Head,
  { rows, byStatus, statuses, currency, problems }: RowsRead,
  book: OrderBook,
): { readonly table: Table; readonly orders: Orders } {
  const used = ['customer', 'date', 'amount', 'orderId'] as const;
  const roles = used.flatMap((role) => {
    const column = head.found.roles[role];
    return column === undefined ? [] : [{ role, column }];
  });
  const headers = roles.map(({ column }) => head.headers[column]);
  const columns = Object.fromEntries(roles.map(({ role }, index) => [role, index]));
  const count = book.day.length;
  const found: FoundColumns = {
    ...head.found,
    headerRow: 0,
    columns,
    roles: columns,
    found: head.found.found.flatMap((one) => {
      const index = roles.findIndex(({ role }) => role === one.role);
      return index < 0 ? [] : [{ ...one, column: index }];
    }),
    platform: null,
    maskedEmails: null,
    furtherEmails: [],
    furtherPhones: [],
    headers,
    namesAboveRows: false,
    problems: [],
    customers: null,
  };
  const off: Problem = {
    code: 'readByDatabase',
    params: { files: names.length, rows, byStatus, statuses, unread: unreadHeaders(head) },
    severity: 'warning',
  };
  return {
    table: blankTable(names[0], headers, count),
    orders: {
      kind: 'orders',
      book,
      merges: { used: false, fewer: 0, examples: [] },
      firstRow: 2,
      orderOfRow: Int32Array.from(book.day, (_, order) => order),
      rows: count,
      used: count,
      skipped: [],
      columns,
      found,
      paid: book.amount.reduce((sum, amount) => sum + amount, 0),
      takenOnce: 0,
      summed: 0,
      currency,
      problems: [off, ...problems],
      questions: [],
    },
  };
}

function blankTable(sheet: string, headers: readonly string[], rows: number): Table {
  return {
    ...{ sheet, firstRow: 1, firstColumn: 1, rows: rows + 1 },
    columns: headers.map((header) => {
      const codes = new Int32Array(rows + 1);
      codes[0] = 1;
      return { kind: 'codes', codes, cells: [null, header] };
    }),
  };
}
