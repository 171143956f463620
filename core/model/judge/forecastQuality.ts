import type { Problem } from '../../cells/problem';
import type { Holdout } from './holdout';

/** How far the total of a forecast can be relied on, and why. */
export interface ForecastQuality {
  readonly level: 'good' | 'fair' | 'weak' | 'unchecked';
  readonly reason: /** The forecast of the held-back weeks was right, or off. */
    | 'right'
    | 'off'
    /** Accurate, but with so few orders that it may be chance. */
    | 'fewCustomers'
    | 'fewOrders'
    /** Accurate in total, but for single customers no better than the naive forecast. */
    | 'noBetterThanPace'
    /** The history is too short for a holdout. */
    | 'shortHistory'
    /** A table of customers has no single orders for a holdout. */
    | 'noSingleOrders'
    | 'nobodyOrdered';
  /** Weeks of the holdout, and the relative error of the orders forecast for them; 0 when unchecked. */
  readonly weeks: number;
  readonly off: number;
}

/** Our own bounds: whether a budget based on the forecast would have held. */
const goodUpTo = 0.1;
const fairUpTo = 0.25;
/** With fewer orders chance alone exceeds 10 % (a Poisson count has standard deviation √n). */
const fewRepeatOrders = 50;

/** Judges a forecast by its holdout: one answer for the sidebar, the report, the command and the functions. */
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
