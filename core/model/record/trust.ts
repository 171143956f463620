import type { ForecastRecord } from './forecastRecord';

/** How far the total of a forecast can be relied on, by how such forecasts did in the past. */
export interface Trust {
  /** A plan can be made with it; it is a rough guide; or nothing is known. */
  readonly level: 'good' | 'fair' | 'unchecked';
  readonly reason: /** The record of past forecasts. */
    | 'record'
    /** The history is too short for one. */
    | 'shortHistory'
    /** A table of customers has no single orders. */
    | 'noSingleOrders'
    /** No earlier customer ordered in those weeks. */
    | 'nobodyOrdered';
  /** Weeks that each of the past forecasts was for; 0 without a record. */
  readonly weeks: number;
  /** By what share each forecast missed the orders that came, newest first, of windows that do not overlap; at most four. */
  readonly missed: readonly number[];
  /** What should be allowed for on both sides: the upper end of a 90 % interval above the forecast, as a share of it. */
  readonly plusMinus: number;
}

/** Our own bound: a budget can allow for a third more or less. */
const goodUpTo = 1 / 3;
const mostShown = 4;
/** 95 % point of the normal distribution. */
const upperEnd = 1.6449;

/** Judges forecasts by their record: one answer for the sidebar, the report, the command and the functions. */
export function trustIn({ windows, deviation }: ForecastRecord, hasSingleOrders: boolean): Trust {
  const unchecked = (reason: Trust['reason'], weeks: number): Trust => ({
    level: 'unchecked',
    reason,
    weeks,
    missed: [],
    plusMinus: 0,
  });
  if (!hasSingleOrders) return unchecked('noSingleOrders', 0);
  if (windows.length === 0) return unchecked('shortHistory', 0);
  const [{ weeks }] = windows;
  if (windows.every(({ actualOrders }) => actualOrders === 0)) return unchecked('nobodyOrdered', weeks);
  // Each window is half a window before the next.
  const apart = windows.filter((_, i) => i % 2 === 0).slice(0, mostShown);
  const plusMinus = Math.expm1(upperEnd * deviation);
  return {
    level: plusMinus <= goodUpTo ? 'good' : 'fair',
    reason: 'record',
    weeks,
    missed: apart.map(
      ({ expectedOrders, actualOrders }) =>
        Math.abs(expectedOrders - actualOrders) / Math.max(1, actualOrders),
    ),
    plusMinus,
  };
}
