import type { Cell, Table } from '../../core/cells/cell';
import type { Role } from '../../core/cells/columns/columns';
import type { FoundColumns } from '../../core/cells/columns/foundColumns';
import { hasErrors } from '../../core/cells/problem';
import { tableOf } from '../../core/cells/table';
import { readTable } from '../../core/orders/readTable';
import { UserError } from '../../files/userError';
import { fileColumn } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import { pickTable } from '../pickTable';
import { toUserError } from '../toUserError';
import type { Database } from './database';
import type { OrderFiles } from './orderFiles';

/** The columns of the files, recognised from the first rows. */
export interface Head {
  readonly headers: readonly string[];
  /** DuckDB's type of each column, such as DECIMAL(12,2). */
  readonly types: readonly string[];
  readonly found: FoundColumns;
}

/** Number of rows used to recognise columns. */
const looked = 1000;

/** Roles that would change the money or the rows that count, but that the DuckDB path does not read. */
const unreadRoles: readonly Role[] = [
  ...(['refund', 'adjusted', 'type', 'mode', 'cancelledAt', 'reference'] as const),
  ...(['exchangeRate', 'convertedAmount', 'convertedRefund'] as const),
];

/**
 * Recognises the columns from the first rows of the files.
 *
 * @throws UserError for files that cannot be read, a column that is not there, and what is no list of orders.
 */
export async function readHead(database: Database, files: OrderFiles, command: Command): Promise<Head> {
  const { headers, types, table } = await firstRows(database, files);
  const { language, columns } = command;
  const picked = pickTable([table], columns);
  if (picked.problems.length > 0) throw toUserError(picked.problems, language);
  const reading = { ...command.reading, columns: picked.columns };
  const read = readTable(table, reading, null);
  const open = read.problems.filter(({ code, severity }) => severity === 'error' && code !== 'noOrders');
  if (open.length > 0) throw toUserError(open, language);
  if (read.kind === 'customers') throw new UserError((say) => say.engineReadsOrders);
  if (!hasErrors(read) && read.takenOnce > 0) {
    throw new UserError((say) => say.totalsRepeated({ column: headerOf(headers, read.found, 'amount') }));
  }
  return { headers, types, found: read.found };
}

/** Headers of columns that would change the result in memory, but are ignored here. */
export function unreadHeaders({ headers, found }: Head): readonly string[] {
  return unreadRoles.flatMap((role) => {
    const column = found.roles[role];
    return column === undefined ? [] : [headers[column]];
  });
}

function headerOf(headers: readonly string[], { roles }: FoundColumns, role: Role): string {
  const column = roles[role];
  return column === undefined ? '' : headers[column];
}

async function firstRows(
  database: Database,
  { names, table: from }: OrderFiles,
): Promise<Pick<Head, 'headers' | 'types'> & { readonly table: Table }> {
  const [headers = [], types = []] = (
    await readable(() =>
      database.columns(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`),
    )
  ).map((column) => column.map(String));
  // Numbers stay numbers; days and times become texts such as 2024-12-31.
  const cellOf = (header: string, i: number) => {
    const type = /^(DECIMAL|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT)/.test(types[i]) ? 'DOUBLE' : 'VARCHAR';
    return `CAST(${fileColumn(header)} AS ${type})`;
  };
  const columns = await readable(() =>
    database.columns(`SELECT ${headers.map(cellOf).join(', ')} FROM ${from} LIMIT ${looked}`),
  );
  const rows = columns[0]?.map((_, row) => columns.map((column): Cell => column[row])) ?? [];
  return { headers, types, table: tableOf([headers, ...rows], { sheet: names[0] }) };

  async function readable<Result>(read: () => Promise<Result>): Promise<Result> {
    try {
      return await read();
    } catch (error) {
      throw brokenFile(names, error);
    }
  }
}

/** The error for a file that DuckDB cannot read, with DuckDB's own message appended. */
export function brokenFile(names: readonly string[], error: unknown): UserError {
  const [detail] = (error instanceof Error ? error.message : String(error)).split('\n');
  const file = names.find((name) => detail.includes(name)) ?? names.join(', ');
  return new UserError((say) => say.fileBroken({ file, detail }));
}
