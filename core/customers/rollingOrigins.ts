import type { Day } from '../cells/cell';
import { firstDayOf, lastDayOf, type OrderBook } from '../orders/book';

/** A day of the past from which a forecast can be made and compared with the weeks after it. */
export interface Origin {
  /** Last day that the forecast knows. */
  readonly asOf: Day;
  /** Weeks after it that are forecast. */
  readonly weeks: number;
}

/** Rolling origins, newest first, and the number of windows that cover each week. */
export interface RollingOrigins {
  readonly origins: readonly Origin[];
  readonly overlap: number;
}

/** A shorter history before an origin is too short for a fit. */
const shortestHistoryInWeeks = 8;
const longestWindowInWeeks = 52;
const mostOrigins = 8;

/**
 * Rolling origins for forecasts over `horizon` weeks (Tashman 2000, International Journal of Forecasting 16(4)): windows as
 * long as the horizon, at most a third of the history and a year, each half a window before the next, as long as the
 * history before an origin is at least half as long as its window. Empty where the history is too short.
 */
export function rollingOrigins(book: Pick<OrderBook, 'day'>, horizon: number, end: Day): RollingOrigins {
  const first = firstDayOf(book);
  const history = (Math.min(end, lastDayOf(book)) - first) / 7;
  const weeks = Math.floor(Math.min(horizon, longestWindowInWeeks, history / 3));
  const step = Math.max(1, Math.ceil(weeks / 2));
  const origins: Origin[] = [];
  for (let i = 0; i < mostOrigins && weeks > 0; i++) {
    const known = history - weeks - i * step;
    if (known < Math.max(shortestHistoryInWeeks, weeks / 2)) break;
    origins.push({ asOf: end - 7 * (weeks + i * step), weeks });
  }
  return { origins, overlap: weeks > 0 ? weeks / step : 1 };
}
