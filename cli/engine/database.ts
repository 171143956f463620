import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../files/userError';

export type SqlValue = string | number | boolean | null;

/** A DuckDB database for the duration of the command; data beyond memory goes to a temporary folder. */
export interface Database {
  run(sql: string): Promise<void>;
  /** The values of each column. The statement casts them to doubles, whole numbers of 32 bits, truths and texts. */
  columns(sql: string): Promise<readonly (readonly SqlValue[])[]>;
  /** The same, by row. */
  rows(sql: string): Promise<readonly (readonly SqlValue[])[]>;
  /** Adds rows to a table of doubles, column by column; NaN is NULL. */
  append(table: string, columns: readonly Float64Array[]): Promise<void>;
  /** Temporary folder of this run, removed at its end. */
  readonly folder: string;
}

/** Memory limit of DuckDB: half of the machine's (or container's) memory; the analysis needs the rest. */
function memoryLimit(): string {
  const constrained = process.constrainedMemory();
  const all = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return `${Math.max(512, Math.floor(all / 2 / 2 ** 20))}MiB`;
}

/**
 * Opens a database; it and its folder are always removed.
 *
 * @throws UserError when the package is not installed.
 */
export async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
  const { DuckDBInstance, DuckDBDataChunk, DOUBLE } = await import('@duckdb/node-api').catch(() => {
    throw new UserError((say) => say.noEngine);
  });
  // Only its owner may look into a folder made by mkdtemp.
  const folder = mkdtempSync(join(tmpdir(), 'customer-value-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  // An uncaught error ends the process without running `finally`.
  process.once('exit', remove);
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memoryLimit(),
      temp_directory: folder,
      preserve_insertion_order: 'false',
      // No extension may be downloaded.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      // Days of instants are in UTC on every machine.
      await connection.run("SET TimeZone = 'UTC'");
      return await use({
        folder,
        async run(sql) {
          await connection.run(sql);
        },
        async columns(sql) {
          return (await connection.runAndReadAll(sql)).getColumns() as SqlValue[][];
        },
        async rows(sql) {
          return (await connection.runAndReadAll(sql)).getRows() as SqlValue[][];
        },
        async append(table, columns) {
          const appender = await connection.createAppender(table);
          const rows = columns[0]?.length ?? 0;
          const most = 2048;
          for (let from = 0; from < rows; from += most) {
            const size = Math.min(most, rows - from);
            const chunk = DuckDBDataChunk.create(
              columns.map(() => DOUBLE),
              size,
            );
            columns.forEach((column, i) => {
              chunk.setColumnValues(
                i,
                Array.from(column.subarray(from, from + size), (value) =>
                  Number.isNaN(value) ? null : value,
                ),
              );
            });
            appender.appendDataChunk(chunk);
          }
          appender.closeSync();
        },
      });
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    process.off('exit', remove);
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    remove();
  }
}
