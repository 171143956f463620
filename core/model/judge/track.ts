import type { Day } from '../../cells/cell';
import type { CalibrationSplit } from '../../customers/calibrationSplit';
import { purchasesByDay } from '../../customers/purchasesByDay';
import { lastDayOf, type OrderBook } from '../../orders/book';
import { type FittedModel, newcomer } from '../fitted';
import { seasonClock } from '../season/seasonClock';
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
  const { from: start, first: began, repeat: repeats } = purchasesByDay(book, end, split.calibrationEnd);
  const span = repeats.length;

  const expectedBetween = newcomerCurve(model, start, span);
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
      if (count > 0) expected += count * expectedBetween(day, today);
    }
    points.push({ week, actual, expected });
  }
  return points;
}

/** E[X(t)] of a customer from the day of the first purchase to a later day, both counted from `start`; computed lazily. */
function newcomerCurve(
  model: FittedModel,
  start: Day,
  days: number,
): (first: number, today: number) => number {
  const { season, ...inModelTime } = model;
  const timing = timingModel(inModelTime as FittedModel);
  const expectedIn = (weeks: number): number => timing.forecast(weeks, 0)(newcomer).expectedTransactions;
  const known = new Float64Array(2 * days + 2).fill(-1);
  const at = (index: number): number => {
    if (known[index] < 0) known[index] = expectedIn(index / 7);
    return known[index];
  };
  if (season === undefined) return (first, today) => at(today - first);
  const { weeksAt } = seasonClock(season);
  const clock = Float64Array.from({ length: days + 1 }, (_, day) => 7 * weeksAt(start + day));
  // Between whole days of the season's time the curve is nearly straight.
  return (first, today) => {
    const passed = clock[today] - clock[first];
    const whole = Math.floor(passed);
    return at(whole) + (passed - whole) * (at(whole + 1) - at(whole));
  };
}
