/**
 * `npm run bench`: what each step of the flow costs on one large shop, in time and in bare passes over its
 * customers, which make numbers from different machines comparable. Prints tables and writes nothing.
 *
 * `npm run bench -- fits` runs one part alone, or several: flow, fits, reading, segments, valuation, functions,
 * million, browser, trips, warehouse. The part million takes `--orders 100000` for a shop of about that size alone, and `--all` for
 * three million orders too; the part browser takes `--rows 20000`, and `--all` for a million rows too;
 * the part trips takes `--orders 1000`, and `--all` for a million orders too; the part warehouse takes `--orders 100000`, and
 * `--all` for a hundred million orders too.
 */
import { parseArgs } from 'node:util';
import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { historiesOf } from '../../core/customers/histories';
import { fitBgnbd } from '../../core/model/bgnbd/fitBgnbd';
import { patternsOf } from '../../core/model/fit/patterns';
import { fitGammaGamma } from '../../core/model/spend/fitGammaGamma';
import { lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import { buildReport } from '../../core/report/buildReport';
import { rfmSegmentation } from '../../core/segments/schemes/scoredSegments';
import { eachHistory } from '../reference/histories';
import { valueAll } from '../reference/values';
import { printBrowser } from './browser/printBrowser';
import { inventedHistories, printFits } from './fits';
import { printFunctions } from './functions.bench';
import { largeValuation } from './largeValuation';
import { printMillion } from './million/printMillion';
import { ordersTable } from './ordersTable';
import { benchmarks as readingBenchmarks } from './reading.bench';
import { segmentBenchmarks } from './segments.bench';
import { againstFirst, barePass, median, type Timing, timingTable } from './stopwatch';
import { printTrips } from './trips.bench';
import { printWarehouse } from './warehouse/printWarehouse';

const terms = { months: 12, margin: 1, discountRate: 0.1 };
const options = { terms, asOf: null, reading: {}, model: 'auto', intervals: true, holdout: true } as const;

const { positionals: asked, values: given } = parseArgs({
  allowPositionals: true,
  options: {
    orders: { type: 'string' },
    rows: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});
const parts = {
  flow,
  fits,
  reading,
  segments,
  valuation,
  functions: printFunctions,
  million: millionOrders,
  browser: largeSheets,
  warehouse: largeShops,
  trips: roundTrips,
};
type Part = keyof typeof parts;
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
for (const name of asked.length > 0 ? (asked as Part[]) : (Object.keys(parts) as Part[])) await parts[name]();

/** A large sheet in the sidebar, in a browser: a tenth of what Google Sheets holds with eight columns, or all of it. */
async function largeSheets(): Promise<void> {
  const asked = given.rows === undefined ? [] : [Number(given.rows)];
  const usual = given.all ? [100_000, 1_000_000] : [100_000];
  await printBrowser(asked.length > 0 ? asked : usual);
}

/** What the sidebar asks of the hosts for a whole report. */
async function roundTrips(): Promise<void> {
  console.log('\nCalls to the hosts, one after the other\n');
  const usual = given.all ? [1_000, 100_000, 1_000_000] : [1_000, 100_000];
  await printTrips(given.orders === undefined ? usual : [Number(given.orders)]);
}

/** Shops that have outgrown a sheet, by the command's engine. */
async function largeShops(): Promise<void> {
  const usual = given.all ? [1e6, 1e7, 1e8] : [1e6, 1e7];
  await printWarehouse(given.orders === undefined ? usual : [Number(given.orders)]);
}

/** Every step from rows to report. */
async function flow(): Promise<void> {
  const { name, table } = await ordersTable();
  const orders = readOrders(table);
  const { book } = orders;
  const columns = historiesOf(book, lastDayOf(book));
  const histories = eachHistory(columns);
  const { model } = fitBgnbd(patternsOf(columns));
  const { spend } = fitGammaGamma(columns);
  const analysis = succeed(analyze(table, { ...options, intervals: false }));
  const value = (intervals: boolean) => valueAll(histories, model, spend, terms, { intervals });

  const steps: readonly (readonly [step: string, runs: number, run: () => unknown])[] = [
    ['read orders', 5, () => readOrders(table)],
    ['histories', 5, () => historiesOf(book, columns.asOf)],
    ['fit timing, with compression', 9, () => fitBgnbd(patternsOf(columns))],
    ['fit spend', 9, () => fitGammaGamma(columns)],
    ['value, without intervals', 5, () => value(false)],
    ['value, with intervals', 3, () => value(true)],
    ['segments', 5, () => rfmSegmentation({ histories: columns })],
    ['report', 5, () => buildReport(analysis, null, 'en')],
    ['everything', 3, () => [analyze(table, options), buildReport(analysis, null, 'en')]],
  ];
  const timings = steps.map(([step, runs, run]): Timing => ({ step, milliseconds: median(runs, run) }));
  console.log(`${name}: ${table.rows - 1} rows, ${histories.length} customers; median times\n`);
  console.log(timingTable(timings, barePass(histories.length)));
}

/** Every model on the full cohort, the fast ones on a million customers. */
async function fits(): Promise<void> {
  const { name, table } = await ordersTable();
  const { book } = readOrders(table);
  printFits(name, historiesOf(book, lastDayOf(book)), 15);
  printFits('invented shop', inventedHistories(1_000_000), 7, ['bgnbd', 'mbgnbd', 'paretonbd']);
}

function reading(): void {
  console.log('\nA table of 1,000,000 rows × 8 columns\n');
  for (const kind of ['numbers', 'texts']) {
    const ofKind = readingBenchmarks.filter(({ name }) => name.startsWith(kind));
    console.log(`${againstFirst(3, ofKind)}\n`);
  }
}

function segments(): void {
  console.log('100,000 customers with 1,000,000 orders\n');
  console.log(againstFirst(1, segmentBenchmarks()));
}

function valuation(): void {
  console.log(`\n${largeValuation()}`);
}

/** From a file of orders to a written report, as a user's machine runs it. */
async function millionOrders(): Promise<void> {
  console.log('\nA simulated shop, file to report; CPU seconds of all threads\n');
  const orders = given.orders === undefined ? null : Number(given.orders);
  if (orders !== null && !(orders >= 100)) throw new Error(`--orders takes a number, not ${given.orders}`);
  await printMillion({ orders, all: given.all });
}

function succeed(result: ReturnType<typeof analyze>): Analysis {
  if (!result.ok) throw new Error(`no analysis: ${result.problems.map(({ code }) => code).join(', ')}`);
  return result;
}
