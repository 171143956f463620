import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { withDatabase } from '../../../cli/engine/database';
import { readShop } from '../../../cli/engine/readShop';
import { writeScores } from '../../../cli/engine/scoreAll';
import { wholeShop } from '../../../cli/engine/wholeShop';
import { type Command, parseCommand } from '../../../cli/options/parseCommand';
import { resolveCommand } from '../../../cli/resolveCommand';
import { analyze } from '../../../core/analyze';
import { cpuSeconds } from '../program';
import { writeLargeOrders } from './largeOrders';

/** What a step takes: CPU seconds of all threads and seconds on the clock. */
interface Step {
  readonly step: string;
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Large shops end to end by the engine of the command (`--engine duckdb --scores`), beside the bare GROUP BY of the same engine, which is
 * the least that grouping can cost; with the exponents of growth from one size to the next.
 */
export async function printWarehouse(sizes: readonly number[]): Promise<void> {
  let before: { readonly orders: number; readonly steps: readonly Step[] } | null = null;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
    try {
      const file = join(folder, 'orders.parquet');
      await writeOrders(folder, file, size);
      const { orders, steps } = await measure(folder, file);
      printGrowth(before, { orders, steps });
      before = { orders, steps };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function writeOrders(folder: string, file: string, orders: number): Promise<void> {
  const instance = await DuckDBInstance.create(join(folder, 'made.duckdb'), { memory_limit: '4GB' });
  const connection = await instance.connect();
  try {
    await writeLargeOrders(connection, file, orders);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function measure(folder: string, file: string) {
  const steps: Step[] = [];
  async function timed<Result>(step: string, run: () => Result | Promise<Result>): Promise<Result> {
    const [before, start] = [cpuSeconds(), performance.now()];
    const result = await run();
    steps.push({ step, cpu: cpuSeconds() - before, wall: (performance.now() - start) / 1000 });
    return result;
  }
  const scores = join(folder, 'scores.parquet');
  const words = [file, '--model', 'bgnbd', '--scores', scores];
  const command = parseCommand(words) as Command;
  const orders = await withDatabase(async (database) => {
    await timed('bare GROUP BY', () =>
      database.run(
        `CREATE TEMP TABLE bare AS SELECT customer_id, COUNT(*), SUM(total), MIN(created_at), MAX(created_at) FROM '${file}' GROUP BY customer_id`,
      ),
    );
    const [[rows]] = await database.rows(`SELECT CAST(COUNT(*) AS DOUBLE) FROM '${file}'`);
    return Number(rows);
  });
  await withDatabase(async (database) => {
    const shop = await timed('read and group', () => readShop(database, command));
    const { options } = await resolveCommand([shop.table], { ...command, columns: {} });
    const found = await timed('fit and analyse', () =>
      analyze(shop.table, { ...options, asOf: shop.asOf }, shop.orders),
    );
    if (!found.ok) throw new Error('no analysis');
    await timed('score and write', () => writeScores(database, shop.target, found, scores));
    await timed('sums and lists', () => wholeShop(database, scores, shop.sample, found));
    const shown = (value: number) => Math.round(value).toLocaleString('en');
    console.log(
      `\n${shown(orders)} orders (${shown(statSync(file).size / 1e6)} MB of Parquet), ${shown(shop.rows.customers)} customers, analysed 1 in ${shop.sample}: ${shown(found.histories.count)}; peak ${shown(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  });
  const own = steps.slice(1);
  const sum = (of: 'cpu' | 'wall') => own.reduce((all, step) => all + step[of], 0);
  return { orders, steps: [...steps, { step: 'all but the first', cpu: sum('cpu'), wall: sum('wall') }] };
}

/** The steps, each as a multiple of the first, and the exponent of its growth since the size before. */
function printGrowth(
  before: { readonly orders: number; readonly steps: readonly Step[] } | null,
  { orders, steps }: { readonly orders: number; readonly steps: readonly Step[] },
): void {
  const [bare] = steps;
  steps.forEach(({ step, cpu, wall }, i) => {
    const earlier = before?.steps[i];
    const growth =
      before === null || earlier === undefined
        ? ''
        : `grows with ${(Math.log(cpu / earlier.cpu) / Math.log(orders / before.orders)).toFixed(2)}`;
    const ratio = bare === undefined ? Number.NaN : cpu / bare.cpu;
    console.log(
      `${step.padEnd(18)} ${cpu.toFixed(2).padStart(8)} CPU s ${wall.toFixed(2).padStart(8)} s ${ratio.toFixed(1).padStart(7)} × ${growth}`.trimEnd(),
    );
  });
}
