import { sumOf } from '../../math/sumOf';
import type { ForecastRecord } from './forecastRecord';

/** How far the forecast total can be relied on, judged by past forecasts. */
export interface Trust {
  /**
   * 'good': fit for planning, because the allowance is small and would have covered the newest and most of the past
   * forecasts; 'fair': a rough guide; 'unchecked': unknown.
   */
  readonly level: 'good' | 'fair' | 'unchecked';
  readonly reason: /** The record of past forecasts. */
    | 'record'
    /** The history is too short for one. */
    | 'shortHistory'
    /** A table of customers has no single orders. */
    | 'noSingleOrders'
    /** Hardly any earlier customer ordered in the past windows, or was expected to. */
    | 'fewOrders';
  /** Length of each past forecast in weeks; 0 without a record. */
  readonly weeks: number;
  /**
   * (actual − forecast) / forecast of past windows that do not overlap, newest first, at most four. In money, like the
   * total; in orders when there is no money.
   */
  readonly missed: readonly number[];
  /** Share by which the total was raised (negative: lowered) because past forecasts were consistently off. */
  readonly raised: number;
  /** Allowance above the total, as a share of it: the upper end of a 90 % interval. */
  readonly plusMinus: number;
}

/** Largest allowance of 'good': a third. Our own limit. */
const goodUpTo = 1 / 3;
const mostShown = 4;
/** With fewer orders in all windows shown, the errors are mostly chance. */
const fewestOrders = 10;
/** 95 % point of the normal distribution. */
const upperEnd = 1.6449;

/** Judges forecasts by their record: one answer for the sidebar, the report, the command and the functions. */
export function trustIn({ windows, deviation, trend }: ForecastRecord, hasSingleOrders: boolean): Trust {
  const unchecked = (reason: Trust['reason'], weeks: number): Trust => ({
    level: 'unchecked',
    reason,
    weeks,
    missed: [],
    raised: 0,
    plusMinus: 0,
  });
  if (!hasSingleOrders) return unchecked('noSingleOrders', 0);
  if (windows.length === 0) return unchecked('shortHistory', 0);
  const [{ weeks }] = windows;
  // Each window is half a window before the next.
  const apart = windows.filter((_, i) => i % 2 === 0).slice(0, mostShown);
  const orders = apart.map(({ expectedOrders, actualOrders }) => ({
    expected: expectedOrders,
    came: actualOrders,
  }));
  const total = Math.max(
    sumOf(orders.map((window) => window.expected)),
    sumOf(orders.map((window) => window.came)),
  );
  if (total < fewestOrders) return unchecked('fewOrders', weeks);
  const money = apart.map(({ expectedRevenue, actualRevenue }) => ({
    expected: expectedRevenue,
    came: actualRevenue,
  }));
  const hasMoney = money.every(({ expected }) => expected > 0);
  const missed = (hasMoney ? money : orders).map(({ expected, came }) =>
    expected > 0 ? came / expected - 1 : 0,
  );
  const raised = trend.orders * (hasMoney ? trend.money : 1) - 1;
  const plusMinus = Math.expm1(upperEnd * (hasMoney ? deviation.money : deviation.orders));
  // Readers compare allowance and errors: "allow for a quarter" next to two errors of a third would contradict itself.
  const outside = missed.map((error) => Math.abs(Math.log1p(error)) > Math.log1p(plusMinus));
  const holds = !outside[0] && 2 * outside.filter(Boolean).length < outside.length;
  return {
    level: plusMinus <= goodUpTo && holds ? 'good' : 'fair',
    reason: 'record',
    weeks,
    missed,
    raised,
    plusMinus,
  };
}
