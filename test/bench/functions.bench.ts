import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { buildSheetsAddon } from '../../sheets-addon/build/build';
import type { Cell } from './functions/cell';
import { askProgram, bundlePrograms } from './program';
import { ordersPerCustomer } from './simulatedOrders';
import { alignedTable } from './stopwatch';

const sizes = [20_000, 100_000];

/** Arguments of each formula besides the orders. */
const wholeTables = ['CLV', 'SEGMENT', 'RFM', 'P_ALIVE', 'SEGMENT_SUMMARY', 'CLV_MODEL', 'COHORTS'];

/**
 * The custom functions as the hosts run them, in CPU seconds: at Google a process of its own for each cell, in which
 * the script is loaded anew; in Excel one for all cells.
 */
export async function printFunctions(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-bench-'));
  const [google, excel] = [join(folder, 'google'), join(folder, 'excel')];
  try {
    await Promise.all([
      buildSheetsAddon({ out: google }),
      buildExcelAddin({ out: excel, baseUrl: 'https://addin.example' }),
      bundlePrograms(folder, {
        inGoogle: 'test/bench/functions/inGoogle.ts',
        inExcel: 'test/bench/functions/inExcel.ts',
      }),
    ]);
    for (const orders of sizes) {
      const customers = Math.round(orders / ordersPerCustomer);
      print('Google Sheets', join(google, 'Code.js'), orders, inGoogle(folder, customers));
      print('Excel', join(excel, 'functions.js'), orders, inExcel(folder, customers));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Cells = Readonly<Record<string, Cell>>;

function inGoogle(folder: string, customers: number): Cells {
  const code = join(folder, 'google', 'Code.js');
  const cache = join(folder, `cache-${customers}.json`);
  const cell = (name: string, cache: string, others: readonly string[] = []): Cell =>
    askProgram<Cell>(folder, 'inGoogle', [code, cache, String(customers), name, JSON.stringify(others)])
      .answer;
  return {
    '=CLV(orders, nobody)': cell('CLV', '', ['nobody']),
    '=CLV(orders, customer): the first cell': cell('CLV', cache, ['C0']),
    '  one more such cell': cell('CLV', cache, ['C1']),
    ...Object.fromEntries(wholeTables.map((name) => [`=${name}(orders)`, cell(name, '')])),
  };
}

function inExcel(folder: string, customers: number): Cells {
  const code = join(folder, 'excel', 'functions.js');
  return askProgram<Cells>(folder, 'inExcel', [code, String(customers)]).answer;
}

function print(host: string, code: string, orders: number, cells: Cells): void {
  const characters = (statSync(code).size / 1e6).toFixed(2);
  const rows = Object.entries(cells).map(([what, { seconds, gives }]) => [
    what,
    seconds.toFixed(seconds < 0.1 ? 3 : 2),
    gives.slice(0, 60),
  ]);
  console.log(`\n${host}, about ${orders} orders; the script has ${characters} MB\n`);
  console.log(alignedTable([['cell', 'CPU s', 'gives'], ...rows]));
}
