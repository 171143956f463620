import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { fitModel } from '../../../core/model/choose/fitModel';
import type { Patterns } from '../../../core/model/fit/patterns';
import { dialects } from '../../../warehouse/dialects/dialects';
import { historiesQuery } from '../../../warehouse/queries/histories';
import { sqlOf } from '../../../warehouse/query';
import { scorer } from '../../../warehouse/score/scorer';
import { timingColumns } from '../../../warehouse/score/scoring';
import { writeLargeOrders } from './largeOrders';

/** CPU seconds of all threads and seconds on the clock. */
interface Step {
  readonly step: string;
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Grouping, fit and scores of large shops with DuckDB on two threads, beside the bare GROUP BY of the same engine, which is the
 * least that grouping can cost.
 */
export async function printWarehouse(sizes: readonly number[]): Promise<void> {
  for (const orders of sizes) await printSize(orders);
}

async function printSize(orders: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  const instance = await DuckDBInstance.create(join(folder, 'shop.duckdb'), {
    threads: '2',
    memory_limit: '4GB',
  });
  const connection = await instance.connect();
  const file = join(folder, 'orders.parquet');
  const steps: Step[] = [];
  async function timed<Result>(step: string, run: () => Result | Promise<Result>): Promise<Result> {
    const [before, start] = [process.cpuUsage(), performance.now()];
    const result = await run();
    const { user, system } = process.cpuUsage(before);
    steps.push({ step, cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000 });
    return result;
  }
  try {
    await writeLargeOrders(connection, file, orders);
    const [made] = await columns(connection, `SELECT COUNT(*) FROM '${file}'`);
    await timed('bare GROUP BY', () =>
      connection.run(
        `CREATE TEMP TABLE bare AS SELECT customer_id, COUNT(*), SUM(total), MIN(created_at), MAX(created_at) FROM '${file}' GROUP BY customer_id`,
      ),
    );
    const target = {
      dialect: dialects.duckdb,
      source: {
        table: file,
        columns: { customer: 'customer_id', date: 'created_at', amount: 'total' },
        counted: [],
      },
    };
    await timed('histories', () =>
      connection.run(sqlOf(historiesQuery(target), dialects.duckdb.keepAs('histories'))),
    );
    const patterns = await timed('patterns', () => patternsIn(connection));
    const { model } = await timed('fit', () => fitModel(patterns, 'bgnbd'));
    const scores = scorer({
      model: { ...model, returning: 0, pace: 1 },
      spend: { name: 'mean', mean: 1, customers: 1 },
      terms: { months: 12, margin: 1, discountRate: 0.1 },
    });
    await timed('score patterns', () => keepScores(connection, patterns, scores.timing));
    await timed('join and write', () =>
      connection.run(
        `COPY (SELECT * FROM histories JOIN scores USING (frequency, recency_days, age_days)) TO '${join(folder, 'customers.parquet')}' (FORMAT parquet)`,
      ),
    );
    const [customers] = await columns(connection, 'SELECT COUNT(*) FROM histories');
    print(Number(made?.[0]), Number(customers?.[0]), patterns.count, statSync(file).size, steps);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

async function columns(connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getColumns();
}

async function patternsIn(connection: DuckDBConnection): Promise<Patterns> {
  const [frequency, recency, age, customers, logGaps] = (
    await columns(
      connection,
      `SELECT CAST(frequency AS INTEGER), recency_days / 7, age_days / 7, CAST(COUNT(*) AS INTEGER), SUM(log_gaps)
       FROM histories GROUP BY frequency, recency_days, age_days ORDER BY frequency > 0, age_days, recency_days, frequency`,
    )
  ).map((column) => Float64Array.from(column, Number));
  if (!frequency || !recency || !age || !customers || !logGaps) throw new Error('a column is missing');
  return {
    ...{ count: frequency.length, recency, age, logGaps },
    ...{ frequency: Int32Array.from(frequency), customers: Int32Array.from(customers) },
  };
}

async function keepScores(
  connection: DuckDBConnection,
  { count, frequency, recency, age }: Patterns,
  timing: ReturnType<typeof scorer>['timing'],
): Promise<void> {
  const names = ['frequency', 'recency_days', 'age_days', ...timingColumns];
  await connection.run(`CREATE TABLE scores (${names.map((name) => `${name} DOUBLE`).join(', ')})`);
  const appender = await connection.createAppender('scores');
  for (let i = 0; i < count; i++) {
    const days = { recencyDays: Math.round(7 * recency[i]), ageDays: Math.round(7 * age[i]) };
    const scores = timing({ frequency: frequency[i], ...days });
    for (const value of [frequency[i], days.recencyDays, days.ageDays]) appender.appendDouble(value);
    for (const name of timingColumns) {
      const value = scores[name];
      if (value === null) appender.appendNull();
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

function print(
  orders: number,
  customers: number,
  patterns: number,
  bytes: number,
  steps: readonly Step[],
): void {
  const shown = (value: number) => value.toLocaleString('en');
  const [bare] = steps;
  console.log(
    `\n${shown(orders)} orders (${shown(Math.round(bytes / 1e6))} MB of Parquet), ${shown(customers)} customers, ${shown(patterns)} patterns; peak ${shown(Math.round(process.resourceUsage().maxRSS / 1024))} MB`,
  );
  const sum = steps.slice(1).reduce((all, { cpu, wall }) => ({ cpu: all.cpu + cpu, wall: all.wall + wall }), {
    cpu: 0,
    wall: 0,
  });
  for (const { step, cpu, wall } of [...steps, { step: 'all but the first', ...sum }]) {
    const ratio = bare === undefined ? 0 : cpu / bare.cpu;
    console.log(
      `${step.padEnd(18)} ${cpu.toFixed(2).padStart(8)} CPU s ${wall.toFixed(2).padStart(8)} s ${ratio.toFixed(1).padStart(7)} ×`,
    );
  }
}
