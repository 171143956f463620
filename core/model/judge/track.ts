import type { CalibrationSplit } from '../../customers/calibrationSplit';
import { firstDayOf, lastDayOf, type OrderBook } from '../../orders/book';
import { type FittedModel, newcomer } from '../fitted';
import { timingModel } from '../timingModel';
import type { TrackingPoint } from './holdout';

/** Maximum number of points in the chart. */
const mostPoints = 104;

/**
 * Cumulative tracking: all repeat purchases up to the end of each week since the first order, actual and expected. The
 * expectation uses only the day of each customer's first purchase.
 *
 * Fader, Hardie & Lee (2005), figure 3. Of the customers known at the end of the calibration weeks, over calibration
 * and holdout; the model should be the one fitted to the calibration. In a long history a point stands for several weeks.
 */
export function track(book: OrderBook, split: CalibrationSplit, model: FittedModel): TrackingPoint[] {
  const end = Math.min(split.holdoutEnd, lastDayOf(book));
  const start = firstDayOf(book);
  const span = end - start + 1;
  const began = new Float64Array(span);
  const repeats = new Float64Array(span);
  for (let customer = 0; customer < book.keys.length; customer++) {
    const from = book.start[customer];
    const to = book.start[customer + 1];
    if (from === to || book.day[from] > split.calibrationEnd) continue;
    began[book.day[from] - start]++;
    for (let at = from + 1; at < to && book.day[at] <= end; at++) {
      if (book.day[at] > book.day[at - 1]) repeats[book.day[at] - start]++;
    }
  }

  const expectedAfter = newcomerCurve(model, span);
  const weeks = Math.floor((span - 1) / 7);
  const step = Math.max(1, Math.ceil(weeks / mostPoints));
  const points: TrackingPoint[] = [];
  let actual = 0;
  let counted = 0;
  for (let week = step; week <= weeks; week += step) {
    const today = 7 * week;
    for (; counted <= today; counted++) actual += repeats[counted];
    let expected = 0;
    for (let day = 0; day < today; day++) {
      const count = began[day];
      if (count > 0) expected += count * expectedAfter(today - day);
    }
    points.push({ week, actual, expected });
  }
  return points;
}

/** E[X(t)] by days, computed lazily. */
function newcomerCurve(model: FittedModel, days: number): (days: number) => number {
  const timing = timingModel(model);
  const known = new Float64Array(days + 1).fill(-1);
  return (day) => {
    const before = known[day];
    if (before >= 0) return before;
    const value = timing.forecast(day / 7, 0)(newcomer).expectedTransactions;
    known[day] = value;
    return value;
  };
}
