/**
 * `npm run bench`: what each step of the flow costs on one large shop, in time and in bare passes over its
 * customers, which make numbers from different machines comparable. Prints a table and writes nothing.
 */
import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { buildHistories } from '../../core/customers/buildHistories';
import { compressHistories } from '../../core/model/compressHistories';
import { fitBgnbd } from '../../core/model/fitBgnbd';
import { fitGammaGamma } from '../../core/model/fitGammaGamma';
import { readOrders } from '../../core/orders/readOrders';
import { buildReport } from '../../core/report/buildReport';
import { rfmSegmentation } from '../../core/segments/scoredSegments';
import { valueAll } from '../reference/values';
import { inventedHistories, printFits } from './fits';
import { largeValuation } from './largeValuation';
import { ordersTable } from './ordersTable';
import { benchmarks as reading } from './reading.bench';
import { segmentBenchmarks } from './segments.bench';
import { againstFirst, barePass, median, type Timing, timingTable } from './stopwatch';

const terms = { months: 12, margin: 1, discountRate: 0.1 };
const options = { terms, asOf: null, reading: {}, model: 'auto', intervals: true, holdout: true } as const;

const { name, table } = await ordersTable();
const orders = readOrders(table);
const { histories } = buildHistories(orders, null);
const { model } = fitBgnbd(compressHistories(histories));
const { spend } = fitGammaGamma(histories);
const analysis = succeed(analyze(table, { ...options, intervals: false }));

const steps: readonly (readonly [step: string, runs: number, run: () => unknown])[] = [
  ['read orders', 5, () => readOrders(table)],
  ['histories', 5, () => buildHistories(orders, null)],
  ['fit timing, with compression', 9, () => fitBgnbd(compressHistories(histories))],
  ['fit spend', 9, () => fitGammaGamma(histories)],
  ['value, without intervals', 5, () => value(false)],
  ['value, with intervals', 3, () => value(true)],
  ['segments', 5, () => rfmSegmentation({ histories })],
  ['report', 5, () => buildReport(analysis, 'en')],
  ['everything', 3, () => [analyze(table, options), buildReport(analysis, 'en')]],
];
const timings = steps.map(([step, runs, run]): Timing => ({ step, milliseconds: median(runs, run) }));

console.log(`${name}: ${table.rows.length - 1} rows, ${histories.length} customers; median times\n`);
console.log(timingTable(timings, barePass(histories.length)));
printFits(name, histories, 15);
printFits('invented shop', inventedHistories(1_000_000), 7, ['bgnbd', 'mbgnbd', 'paretonbd']);

console.log('\nA table of 1,000,000 rows × 8 columns\n');
for (const kind of ['numbers', 'texts']) {
  console.log(
    `${againstFirst(
      3,
      reading.filter(({ name }) => name.startsWith(kind)),
    )}\n`,
  );
}
console.log('100,000 customers with 1,000,000 orders\n');
console.log(againstFirst(1, segmentBenchmarks()));
console.log(`\n${largeValuation()}`);

function value(intervals: boolean): void {
  valueAll(histories, model, spend, terms, { intervals });
}

function succeed(result: ReturnType<typeof analyze>): Analysis {
  if ('failed' in result)
    throw new Error(`no analysis: ${result.problems.map(({ code }) => code).join(', ')}`);
  return result;
}
