import type { Day } from '../../cells/cell';
import { firstDayOf, type OrderBook } from '../../orders/book';
import { type FittedModel, newcomer } from '../fitted';
import { timingModel } from '../timingModel';

/** Repeat purchases of all customers on each day, actual and expected. */
export interface DailyOrders {
  /** The day of the first number; the last is the analysis day. */
  readonly from: Day;
  readonly actual: Float64Array;
  readonly expected: Float64Array;
}

/**
 * Actual and expected repeat purchases up to the end of a day. The expectation uses only the day of each customer's first
 * purchase, as in cumulative tracking, so growth and the ageing of customers are in it, and a season is not.
 */
export function dailyOrders(book: OrderBook, asOf: Day, model: FittedModel): DailyOrders {
  const from = firstDayOf(book);
  const days = asOf - from + 1;
  const actual = new Float64Array(days);
  const began = new Float64Array(days);
  for (let customer = 0; customer < book.keys.length; customer++) {
    const first = book.start[customer];
    const end = book.start[customer + 1];
    if (first === end || book.day[first] > asOf) continue;
    began[book.day[first] - from]++;
    for (let at = first + 1; at < end && book.day[at] <= asOf; at++) {
      if (book.day[at] > book.day[at - 1]) actual[book.day[at] - from]++;
    }
  }
  const perDay = ordersByAge(model, days);
  const expected = new Float64Array(days);
  for (let first = 0; first < days; first++) {
    if (began[first] === 0) continue;
    for (let day = first + 1; day < days; day++) expected[day] += began[first] * perDay[day - first];
  }
  return { from, actual, expected };
}

/** Expected orders of one customer on each day after the first purchase; alike within a week. */
function ordersByAge(model: FittedModel, days: number): Float64Array {
  const timing = timingModel(model);
  const perDay = new Float64Array(days);
  let before = 0;
  for (let week = 1; 7 * (week - 1) < days; week++) {
    const { expectedTransactions } = timing.forecast(week, 0)(newcomer);
    perDay.fill((expectedTransactions - before) / 7, 7 * (week - 1) + 1, 7 * week + 1);
    before = expectedTransactions;
  }
  return perDay;
}
