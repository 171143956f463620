import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Dialect } from '../../warehouse/dialect';
import { dialects } from '../../warehouse/dialects/dialects';

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A database in the memory of this process. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs statements, of which the last one may give rows. Days are texts such as 2024-12-31. */
  rows(sql: string): Promise<SqlRow[]>;
  close(): Promise<void>;
}

export type EngineName = 'duckdb' | 'postgres';

export const openEngine: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  async duckdb() {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    return {
      dialect: dialects.duckdb,
      async rows(sql) {
        const read = await connection.runAndReadAll(sql);
        return read.getRowObjects().map((row) => plainRow(row));
      },
      async close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
  async postgres() {
    const worker = new Worker(join(__dirname, 'postgresWorker.mjs'));
    return {
      dialect: dialects.postgres,
      async rows(sql) {
        const answer = new Promise<{ rows?: SqlRow[]; error?: string }>((done, fail) => {
          worker.once('message', done);
          worker.once('error', fail);
        });
        worker.postMessage(sql);
        const { rows, error } = await answer;
        worker.removeAllListeners('error');
        if (rows === undefined) throw new Error(error);
        return rows;
      },
      async close() {
        await worker.terminate();
      },
    };
  },
};

/** Whole numbers of 64 bits and days of DuckDB as a program reads them. */
function plainRow(row: Record<string, unknown>): SqlRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}

/** Creates the table `orders` anew with these rows. */
export async function fillOrders(
  engine: Engine,
  columns: readonly (readonly [name: string, type: string])[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const { quote } = engine.dialect;
  const defined = columns.map(([name, type]) => `${quote}${name}${quote} ${type}`).join(', ');
  await engine.rows(`DROP TABLE IF EXISTS orders`);
  await engine.rows(`CREATE TABLE orders (${defined})`);
  const literal = (value: string | number | null) =>
    value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
  const some = 2000;
  for (let from = 0; from < rows.length; from += some) {
    const values = rows.slice(from, from + some).map((row) => `(${row.map(literal).join(', ')})`);
    await engine.rows(`INSERT INTO orders VALUES ${values.join(', ')}`);
  }
}
