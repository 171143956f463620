import type { Problem } from '../../cells/problem';
import type { Holdout } from './holdout';

/** How far the total of a forecast can be relied on, and why. */
export interface ForecastQuality {
  readonly level: 'good' | 'fair' | 'weak' | 'unchecked';
  readonly reason: /** The forecast of the held-back weeks was right, or off. */
    | 'right'
    | 'off'
    /** It was right, which may be luck. */
    | 'fewCustomers'
    | 'fewOrders'
    /** It was right for all together, and for single customers no better than their past pace. */
    | 'noBetterThanPace'
    /** There was nothing to check it on. */
    | 'shortHistory'
    /** A table of customers holds no single order to check it on. */
    | 'noSingleOrders'
    | 'nobodyOrdered';
  /** Weeks held back, and by what share the orders forecast for them were off; 0 when unchecked. */
  readonly weeks: number;
  readonly off: number;
}

/** These bounds are ours; they say whether a budget made from the forecast would have held. */
const goodUpTo = 0.1;
const fairUpTo = 0.25;
/** So few orders are off by 10 % more often than not by luck alone (their number has a spread of its root). */
const fewRepeatOrders = 50;

/** Judges a forecast by the weeks that were hidden from it: one answer for the sidebar, the report, the command and the functions. */
export function trustIn(holdout: Holdout | null, problems: readonly Problem[]): ForecastQuality {
  const untested = problems.some(({ code }) => code === 'customerTable') ? 'noSingleOrders' : 'shortHistory';
  if (!holdout) return { level: 'unchecked', reason: untested, weeks: 0, off: 0 };
  const { holdoutWeeks: weeks, actual, bias, mae, rmse, naiveMae, naiveRmse } = holdout;
  if (actual === 0) return { level: 'unchecked', reason: 'nobodyOrdered', weeks, off: 0 };
  const off = Math.abs(bias);
  const judged = (level: ForecastQuality['level'], reason: ForecastQuality['reason']): ForecastQuality => ({
    level,
    reason,
    weeks,
    off,
  });
  if (off > fairUpTo) return judged('weak', 'off');
  if (off > goodUpTo) return judged('fair', 'off');
  if (problems.some(({ code }) => code === 'littleData')) return judged('fair', 'fewCustomers');
  if (actual < fewRepeatOrders) return judged('fair', 'fewOrders');
  if (mae >= naiveMae && rmse >= naiveRmse) return judged('fair', 'noBetterThanPace');
  return judged('good', 'right');
}
