import type { Analysis } from '../core/analysis';
import type { ResultSummary } from './workerProtocol';

const topCount = 10;

/** What the result step shows of an analysis: totals and the best customers, not every customer. */
export function summarize(analysis: Analysis): ResultSummary {
  const { histories, values } = analysis;
  const { segmentation, unsupported } = analysis.groups;
  const segments = segmentation.groups.map(({ key, name }) => ({ key, name, customers: 0, value: 0 }));
  let active = 0;
  let expectedOrders = 0;
  let total = 0;
  values.forEach((value, i) => {
    active += value.pAlive;
    expectedOrders += value.expectedOrders;
    total += value.clv;
    const segment = segments[segmentation.of[i] ?? -1];
    if (!segment) return;
    segment.customers += 1;
    segment.value += value.clv;
  });

  const byValue = histories
    .flatMap(({ id }, i) => {
      const value = values[i];
      return value ? [{ id, ...value }] : [];
    })
    .sort((a, b) => b.clv - a.clv)
    .slice(0, topCount);
  return {
    terms: analysis.terms,
    asOf: analysis.asOf,
    currency: analysis.orders.currency,
    customers: histories.length,
    active,
    expectedOrders,
    value: total,
    valueLow: analysis.total.clvLow,
    valueHigh: analysis.total.clvHigh,
    trust: analysis.trust,
    unsupported,
    week: (analysis.plan?.week ?? []).map(({ key, customers }) => ({
      list: key,
      customers: customers.length,
    })),
    segments: segments.filter(({ customers }) => customers > 0),
    top: byValue.map(({ id, pAlive, clv, clvLow, clvHigh }) => ({ id, pAlive, clv, clvLow, clvHigh })),
    problems: analysis.problems,
  };
}
