import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askProgram, bundlePrograms, command, runProgram, type Use } from '../program';
import { ordersPerCustomer } from '../simulatedOrders';
import { alignedTable } from '../stopwatch';

import { writeOrders } from './writeOrders';

export interface MillionOptions {
  /** About as many orders instead of all the sizes; null for the sizes. */
  readonly orders: number | null;
  /** With three million orders too. */
  readonly all: boolean;
}

interface Size {
  readonly name: string;
  readonly customers: number;
  /** The smallest use over several runs counts, because a busy machine only adds. */
  readonly runs: number;
}

const million: Size = { name: 'a million', customers: 350_000, runs: 2 };
const smaller: readonly Size[] = [
  { name: '10,000', customers: 3_830, runs: 3 },
  { name: '100,000', customers: 38_300, runs: 3 },
];
const threeMillion: Size = { name: '3 million', customers: 1_150_000, runs: 1 };

/** CPU of one stage, and the largest memory until its end. */
export interface StageUse {
  readonly stage: string;
  readonly seconds: number;
  readonly peak: number;
}

/** All that was measured of a file of orders. */
interface Measured {
  readonly orders: number;
  readonly megabytes: number;
  readonly bare: Use;
  readonly stages: readonly StageUse[];
  readonly everything: Use;
}

/**
 * CPU and memory of the whole flow on a simulated shop: stage by stage, written as JSON and as a workbook, each in a
 * process of its own; and how each stage grows from ten thousand orders to a million, or to three.
 */
export async function printMillion({ orders, all }: MillionOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'million-bench-'));
  try {
    await bundlePrograms(folder, {
      bare: 'test/bench/million/bare.ts',
      stages: 'test/bench/million/stages.ts',
    });
    // The first use makes the command's bundle, which is not to be measured.
    runProgram(folder, command, ['--version'], join(folder, 'version.txt'));
    if (orders !== null) {
      const customers = Math.max(1, Math.round(orders / ordersPerCustomer));
      printSize(folder, { name: String(orders), customers, runs: 1 });
      return;
    }
    const measured = printSize(folder, million);
    const others = [...smaller, ...(all ? [threeMillion] : [])];
    const byOrders = [measured, ...others.map((size) => measureSize(folder, size).measured)].sort(
      (one, other) => one.orders - other.orders,
    );
    console.log(`\n${growthTable(byOrders)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureSize(folder: string, { name, customers, runs }: Size): { path: string; measured: Measured } {
  const path = join(folder, `${name.replace(/\W/g, '')}.csv`);
  const orders = writeOrders(path, customers);
  const times = Array.from({ length: runs });
  const bare = leastUse(times.map(() => runProgram(folder, 'bare', [path], join(folder, 'nothing'))));
  const outcomes = times.map(() => askProgram<StageUse[]>(folder, 'stages', [path]));
  const stages = leastStages(outcomes.map(({ answer }) => answer));
  const megabytes = megabytesOf(path);
  return {
    path,
    measured: { orders, megabytes, bare, stages, everything: leastUse(outcomes.map(({ use }) => use)) },
  };
}

function printSize(folder: string, size: Size): Measured {
  const { path, measured } = measureSize(folder, size);
  const { orders, megabytes, bare, stages, everything } = measured;
  const ratio = (seconds: number) => (seconds / bare.seconds).toFixed(2);
  const line = (what: string, { seconds, megabytes }: Use) => [
    what,
    seconds.toFixed(2),
    ratio(seconds),
    megabytes.toFixed(0),
  ];
  console.log(
    `${orders} orders of ${size.customers} simulated customers, ${megabytes.toFixed(1)} MB; least of ${size.runs} runs\n`,
  );
  const rows = [
    ['stage', 'CPU s', '× bare pass', 'peak MB'],
    line('bare pass: a Map of customers', bare),
    ...stages.map(({ stage, seconds, peak }) => line(stage, { seconds, megabytes: peak })),
    line('everything without writing', everything),
  ];
  console.log(alignedTable(rows));
  const [json, workbook] = [join(folder, 'report.json'), join(folder, 'report.xlsx')];
  const written = [
    { what: '--json', file: json, use: runProgram(folder, command, [path, '--json'], json) },
    {
      what: '.xlsx',
      file: workbook,
      use: runProgram(folder, command, [path, '--out', workbook], join(folder, 'summary.txt')),
    },
  ].map(({ what, file, use }) => [...line(what, use), megabytesOf(file).toFixed(1)]);
  console.log(
    `\n${alignedTable([['with the output', 'CPU s', '× bare pass', 'peak MB', 'file MB'], ...written])}`,
  );
  return measured;
}

/** Throws when there is nothing in it: a program that writes nothing is quick. */
function megabytesOf(file: string): number {
  const { size } = statSync(file);
  if (size === 0) throw new Error(`${file} is empty`);
  return size / 1e6;
}

function leastUse(uses: readonly Use[]): Use {
  return {
    seconds: Math.min(...uses.map(({ seconds }) => seconds)),
    megabytes: Math.min(...uses.map(({ megabytes }) => megabytes)),
  };
}

function leastStages([first, ...more]: readonly (readonly StageUse[])[]): readonly StageUse[] {
  return first.map(({ stage, seconds, peak }, i) => ({
    stage,
    seconds: Math.min(seconds, ...more.map((stages) => stages[i].seconds)),
    peak: Math.min(peak, ...more.map((stages) => stages[i].peak)),
  }));
}

/** Shorter ones are mostly the start of the process and the compiler's. */
const tooShort = 0.03;

/** Seconds of each stage by size, and the exponents of growth between neighbours: 1 is proportional to the orders. */
function growthTable(sizes: readonly Measured[]): string {
  const rowOf = (what: string, secondsOf: (size: Measured) => number) => [
    what,
    ...sizes.map((size) => secondsOf(size).toFixed(2)),
    ...sizes.slice(1).map((size, i) => {
      const [from, to] = [secondsOf(sizes[i]), secondsOf(size)];
      if (from < tooShort) return '–';
      return (Math.log(to / from) / Math.log(size.orders / sizes[i].orders)).toFixed(2);
    }),
  ];
  return alignedTable([
    [
      'CPU s, and exponents of growth',
      ...sizes.map(({ orders }) => String(orders)),
      ...sizes.slice(1).map((_, i) => `${i + 1} → ${i + 2}`),
    ],
    rowOf('bare pass', ({ bare }) => bare.seconds),
    ...sizes[0].stages.map(({ stage }, i) => rowOf(stage, ({ stages }) => stages[i].seconds)),
    rowOf('everything without writing', ({ everything }) => everything.seconds),
    ['peak MB', ...sizes.map(({ everything }) => everything.megabytes.toFixed(0))],
  ]);
}
