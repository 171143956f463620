import { fitModel } from '../../core/model/choose/fitModel';
import { patternsOf } from '../../core/model/fit/patterns';
import { drawRanges } from '../../core/valuation/drawRanges';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { historiesFrom } from '../reference/histories';
import { knownSpend, simulateShop } from '../reference/shop';
import { noModelError, runAll } from '../reference/values';
import { barePass, fastest } from './stopwatch';

const customers = 100_000;
const terms = { months: 12, margin: 1, discountRate: 0.1 };

/** Values and intervals of 100,000 invented customers in ten groups, as one line: time, memory on top, longest pause. */
export function largeValuation(): string {
  const histories = historiesFrom(simulateShop(1, customers, 78, 0).histories);
  const patterns = patternsOf(histories);
  const { model } = fitModel(patterns, 'auto');
  const grouping = { of: histories.frequency.map((_, i) => i % 10), count: 10 };
  const by = { model, spend: knownSpend, modelError: noModelError };
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const expected = runAll(valueCustomers(histories, patterns, model, knownSpend, terms));
  const points = performance.now() - start;
  let [most, longest, last] = [0, 0, performance.now()];
  for (const _ of drawRanges(histories, patterns, expected, by, terms, grouping)) {
    most = Math.max(most, process.memoryUsage().heapUsed - before);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  const all = performance.now() - start;
  return [
    `${customers} customers by ${model.name}: values ${points.toFixed(0)} ms, with intervals ${all.toFixed(0)} ms`,
    `(${(all / barePass(customers, fastest)).toFixed(0)} bare passes),`,
    `${(most / 1e6).toFixed(0)} MB of heap at most, a step takes ${longest.toFixed(0)} ms at most`,
  ].join(' ');
}
