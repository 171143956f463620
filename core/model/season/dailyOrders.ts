import type { Day } from '../../cells/cell';
import { purchasesByDay } from '../../customers/purchasesByDay';
import type { OrderBook } from '../../orders/book';
import { type FittedModel, newcomer } from '../fitted';
import { timingModel } from '../timingModel';
import { levelOn } from './levelOn';
import type { Season } from './season';
import { seasonClock } from './seasonClock';

/** Repeat purchases of all customers on each day: actual ones, and those expected if it were an average day of the year. */
export interface DailyOrders {
  /** The day of the first number; the last is the analysis day. */
  readonly from: Day;
  readonly actual: Float64Array;
  readonly expected: Float64Array;
}

/**
 * Actual and expected repeat purchases up to the end of a day. The expectation uses only the day of each customer's
 * first purchase, as in cumulative tracking, so growth and the ageing of customers are in it. A season of the model
 * only affects how customers age; its daily levels are divided out.
 */
export function dailyOrders(book: OrderBook, asOf: Day, model: FittedModel): DailyOrders {
  const { from, first: began, repeat: actual } = purchasesByDay(book, asOf, asOf);
  const days = actual.length;
  const { season, ...inModelTime } = model;
  const weeks = weeksOfDays(season, from, days);
  const expectedAfter = newcomerCurve(inModelTime as FittedModel, weeks[days - 1] - weeks[0]);
  const expected = new Float64Array(days);
  for (let first = 0; first < days; first++) {
    if (began[first] === 0) continue;
    let before = 0;
    for (let day = first + 1; day < days; day++) {
      const now = expectedAfter(weeks[day] - weeks[first]);
      expected[day] += began[first] * (now - before);
      before = now;
    }
  }
  if (season !== undefined) {
    const level = levelOn(season);
    expected.forEach((orders, day) => {
      expected[day] = orders / level(from + day);
    });
  }
  return { from, actual, expected };
}

/** Weeks of the model's time at the end of each day. */
function weeksOfDays(season: Season | undefined, from: Day, days: number): Float64Array {
  const weeksAt = season === undefined ? (day: Day) => day / 7 : seasonClock(season).weeksAt;
  return Float64Array.from({ length: days }, (_, day) => weeksAt(from + day));
}

/** E[X(t)] up to some weeks, linear within a week. */
function newcomerCurve(model: FittedModel, most: number): (weeks: number) => number {
  const timing = timingModel(model);
  const known = Float64Array.from({ length: Math.ceil(most) + 2 }, (_, week) =>
    week === 0 ? 0 : timing.forecast(week, 0)(newcomer).expectedTransactions,
  );
  return (weeks) => {
    const whole = Math.floor(weeks);
    return known[whole] + (weeks - whole) * (known[whole + 1] - known[whole]);
  };
}
