import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../core/speech/speakAll';
import { buildSheetsAddon } from '../../sheets-addon/build/build';
import { buildsAt, googleFolder } from '../hosts/builds';
import { type CountedHost, countedHosts, shopWith } from '../hosts/trips/countedHosts';
import { wholeRun } from '../hosts/trips/wholeRun';
import { alignedTable } from './stopwatch';

/**
 * What the whole sidebar asks of the simulated hosts, from opening to a written report: calls that are waited for one after the
 * other (each takes about a second in life, however little it does), and bytes there and back.
 */
export async function printTrips(sizes: readonly number[]): Promise<void> {
  const builds = mkdtempSync(join(tmpdir(), 'trips-bench-'));
  process.env[buildsAt] = builds;
  try {
    await buildSheetsAddon({ out: googleFolder() });
    const rows = [
      ['host', 'orders', 'to the answer', 'MB', 'to the report', 'MB', 'again', 'MB', 'tabs', 's'],
    ];
    for (const orders of sizes)
      for (const name of ['google', 'excel'] as const) rows.push([name, ...(await measured(name, orders))]);
    console.log(`\n${alignedTable(rows)}`);
  } finally {
    rmSync(builds, { recursive: true, force: true });
  }
}

async function measured(name: keyof typeof countedHosts, orders: number): Promise<string[]> {
  const began = performance.now();
  const counted = countedHosts[name](shopWith(orders));
  const first = await runOf(counted);
  const again = first.tabs === 0 ? first : await runOf(counted);
  const seconds = (performance.now() - began) / 1000;
  return [
    orders.toLocaleString('en'),
    ...first.steps,
    ...again.steps.slice(2),
    String(first.tabs),
    seconds.toFixed(0),
  ];
}

/** Calls and MB until the answer is there, and from then on until the report is written; dashes where it does not fit into the workbook. */
async function runOf({ host, count }: CountedHost) {
  const steps: string[] = [];
  let before = count();
  const { written, failure } = await wholeRun(host, () => {
    const now = count();
    steps.push(String(now.calls - before.calls), ((now.bytes - before.bytes) / 1e6).toFixed(2));
    before = now;
  });
  if (failure?.code === 'tooLarge') return { steps: [...steps.slice(0, 2), '–', '–'], tabs: 0 };
  if (written.length === 0) throw new Error(`nothing was written: ${failure?.code}`);
  return { steps, tabs: written.length };
}
