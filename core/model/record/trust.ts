import { sumOf } from '../../math/sumOf';
import type { ForecastRecord } from './forecastRecord';

/** How far the total of a forecast can be relied on, by how such forecasts did in the past. */
export interface Trust {
  /**
   * A plan can be made with it: the allowance is small, and it would have held the newest of the past forecasts and most of
   * them; it is a rough guide; or nothing is known.
   */
  readonly level: 'good' | 'fair' | 'unchecked';
  readonly reason: /** The record of past forecasts. */
    | 'record'
    /** The history is too short for one. */
    | 'shortHistory'
    /** A table of customers has no single orders. */
    | 'noSingleOrders'
    /** Hardly any earlier customer ordered in those weeks, or was expected to. */
    | 'fewOrders';
  /** Weeks that each of the past forecasts was for; 0 without a record. */
  readonly weeks: number;
  /**
   * By what share of the forecast what came was above it, or below (negative), newest first, of windows that do not overlap; at
   * most four. Of money, as the total; of orders where they bring none.
   */
  readonly missed: readonly number[];
  /** By what share the total is higher (or lower, negative) because past forecasts were consistently off. */
  readonly raised: number;
  /** What should be allowed for above the total, as a share of it: the upper end of a 90 % interval. */
  readonly plusMinus: number;
}

/** Our own bound: a budget can allow for a third more. */
const goodUpTo = 1 / 3;
const mostShown = 4;
/** Shares of fewer orders than this, in all windows shown, are the luck of single customers. */
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
  const total = Math.max(sumOf(orders.map((own) => own.expected)), sumOf(orders.map((own) => own.came)));
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
  // A reader compares the two: "plan with it, allow for a quarter" beside two misses of a third contradicts itself.
  const outside = missed.map((own) => Math.abs(Math.log1p(own)) > Math.log1p(plusMinus));
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
