import type { BacktestRow } from './backtest';
import type { Comparison } from './compare';

/** Errors of forecasts of totals and of single customers, over several origins. */
export interface ForecastErrors {
  /** Mean of log(forecast / actual): above 0 when forecasts were too high. */
  readonly bias: number;
  /** Mean of its absolute value. */
  readonly absoluteLog: number;
  /** Means over the origins. */
  readonly mae: number;
  readonly rmse: number;
  readonly gini: number;
}

/** All forecasts over one horizon, of orders or of revenue. */
export interface BacktestSummary extends ForecastErrors {
  readonly weeks: number;
  readonly of: 'orders' | 'revenue';
  readonly origins: number;
  /** Share of 90 % intervals that contain the actual value, 0 to 1, and their mean width relative to the mean value. */
  readonly totals: { readonly held: number; readonly width: number };
  readonly groups: { readonly held: number; readonly width: number };
  readonly customers: { readonly held: number; readonly width: number };
  /** BG/NBD and Gamma-Gamma as in the literature. */
  readonly byTheBook: ForecastErrors;
  /** Naive forecast: the same weeks one year earlier, or the weeks just before. */
  readonly asBefore: ForecastErrors;
}

/** Half an order, so that weeks without orders are no infinite error. */
const half = 0.5;

/** One summary for each horizon, of orders and of revenue. */
export function summarize(rows: readonly BacktestRow[]): BacktestSummary[] {
  const horizons = [...new Set(rows.map(({ weeks }) => weeks))].sort((one, other) => one - other);
  return horizons.flatMap((weeks) => {
    const rowsOfHorizon = rows.filter((row) => row.weeks === weeks);
    return (['orders', 'revenue'] as const).map((of) => summaryOf(weeks, of, rowsOfHorizon));
  });
}

function summaryOf(weeks: number, of: 'orders' | 'revenue', rows: readonly BacktestRow[]): BacktestSummary {
  const compared = rows.map((row) => row[of]);
  const mean = (value: (one: Comparison) => number): number =>
    compared.reduce((sum, one) => sum + value(one), 0) / compared.length;
  // One order, or the mean money of one order.
  const one = of === 'orders' ? 1 : ratio(sumOf(rows, 'revenue'), sumOf(rows, 'orders'));
  const errors = (by: (one: Comparison) => Comparison['byTheBook']): ForecastErrors => {
    const log = (comparison: Comparison): number =>
      Math.log((by(comparison).expected + half * one) / (comparison.total.actual + half * one));
    return {
      bias: mean(log),
      absoluteLog: mean((comparison) => Math.abs(log(comparison))),
      mae: mean((comparison) => by(comparison).mae),
      rmse: mean((comparison) => by(comparison).rmse),
      gini: mean((comparison) => by(comparison).gini),
    };
  };
  const isHeld = ({ total: { low, high, actual } }: Comparison): boolean => actual >= low && actual <= high;
  return {
    weeks,
    of,
    origins: rows.length,
    ...errors((comparison) => ({ ...comparison, expected: comparison.total.expected })),
    totals: {
      held: mean((comparison) => (isHeld(comparison) ? 1 : 0)),
      width: ratio(
        mean(({ total }) => total.high - total.low),
        mean(({ total }) => total.expected),
      ),
    },
    groups: pooled(compared.map(({ groups }) => groups)),
    customers: pooled(compared.map(({ customers }) => customers)),
    byTheBook: errors(({ byTheBook }) => byTheBook),
    asBefore: errors(({ asBefore }) => asBefore),
  };
}

function sumOf(rows: readonly BacktestRow[], of: 'orders' | 'revenue'): number {
  return rows.reduce((sum, row) => sum + row[of].total.actual, 0);
}

function pooled(parts: readonly Comparison['groups'][]): { held: number; width: number } {
  const sum = (of: (part: Comparison['groups']) => number): number =>
    parts.reduce((all, part) => all + of(part), 0);
  return {
    held: ratio(
      sum(({ held }) => held),
      sum(({ of }) => of),
    ),
    width: sum(({ width }) => width) / parts.length,
  };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
