/**
 * The custom functions as the hosts run them.
 *
 * Code.js runs in a realm with nothing but ECMAScript, anew for each cell, as at Google; functions.js stays loaded,
 * as in Excel, and gets a copy of the orders for each cell.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { createGoogleHost, type GoogleCell } from '../../preview/hosts/google';
import { loadProject } from '../../preview/hosts/google/loadProject';
import { Workbook } from '../../preview/workbook/workbook';
import { coffeeRoasterShop } from '../../samples/coffeeRoaster';
import { Random } from '../../samples/random';
import { simulateShop } from '../../samples/simulateShop';
import { buildSheetsAddon } from '../../sheets-addon/build/build';

type Implementation = (...inputs: unknown[]) => unknown;

/** Customer, serial number of the day, amount; under a header. */
function ordersOf(rows: number): (string | number)[][] {
  const shop = simulateShop({ ...coffeeRoasterShop, rows }, new Random(7));
  return [
    ['Customer', 'Date', 'Amount'],
    ...shop.map(({ customer, day, amount }) => [`customer ${customer}`, 45_000 + day, amount]),
  ];
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function report(what: string, time: number): void {
  console.log(`${what.padEnd(60)} ${time.toFixed(time < 10 ? 2 : 0).padStart(8)} ms`);
}

/** Prints a table of times. */
export async function printFunctions(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-bench-'));
  try {
    await Promise.all([
      buildSheetsAddon({ out: join(folder, 'google') }),
      buildExcelAddin({ out: join(folder, 'excel'), baseUrl: 'https://addin.example' }),
    ]);
    inGoogle(readFileSync(join(folder, 'google/Code.js'), 'utf8'));
    inExcel(readFileSync(join(folder, 'excel/functions.js'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inGoogle(code: string): void {
  console.log(`Google Sheets: Code.js, ${(code.length / 1e6).toFixed(2)} million characters\n`);
  const starts = Array.from({ length: 9 }, () => milliseconds(() => loadProject(code)({})));
  report('cold start: compile and run the script', starts.sort((a, b) => a - b)[4] ?? 0);
  for (const rows of [1000, 20_000, 100_000]) {
    const orders = asGoogle(ordersOf(rows));
    const shop = () => createGoogleHost(new Workbook('Shop', 'en-US', 'Europe/Istanbul'), loadProject(code));
    report(
      `=CLV(range), ${rows} orders`,
      milliseconds(() => shop().callCustomFunction('CLV', [orders])),
    );
    const cells = shop();
    const ask = (customer: number) =>
      milliseconds(() => cells.callCustomFunction('CLV', [orders, `customer ${customer}`]));
    const [first, ...next] = Array.from({ length: 6 }, (_, i) => ask(i));
    report(`=CLV(range, customer), ${rows} orders: the first cell`, first ?? 0);
    report(
      '  2,000 such cells, one after another',
      (first ?? 0) + 1999 * (next.sort((a, b) => a - b)[2] ?? 0),
    );
    report('  2,000 such cells without the cache', 2000 * (first ?? 0));
  }
}

/** Days become Date cells, at midnight in Istanbul. */
function asGoogle(rows: readonly (readonly (string | number)[])[]): GoogleCell[][] {
  return rows.map((row) =>
    row.map((cell, column) =>
      column === 1 && typeof cell === 'number' ? new Date((cell - 25_569) * 86_400_000 - 10_800_000) : cell,
    ),
  );
}

function inExcel(code: string): void {
  console.log(`\nExcel: functions.js, ${(code.length / 1e6).toFixed(2)} million characters\n`);
  for (const rows of [1000, 20_000, 100_000]) {
    const functions = new Map<string, Implementation>();
    const associate = (name: string, one: Implementation) => functions.set(name, one);
    vm.runInContext(code, vm.createContext({ CustomFunctions: { associate } }));
    const clv = functions.get('CLV');
    if (!clv) throw new Error('there is no CLV');
    const orders = ordersOf(rows);
    // Excel makes a new array of the range for every cell that asks.
    const fresh = () => orders.map((row) => [...row]);
    const everybody = [...new Set(orders.slice(1).map(([customer]) => customer))].map((name) => [name]);
    report(
      `=CLV(range, all ${everybody.length} customers), ${rows} orders`,
      milliseconds(() => clv(fresh(), everybody)),
    );
    const copies = Array.from({ length: 20 }, fresh);
    const twenty = milliseconds(() => {
      copies.forEach((copy, i) => {
        clv(copy, [[`customer ${i}`]]);
      });
    });
    report('  2,000 cells of =CLV(range, customer) more', 100 * twenty);
  }
}
