import type { Histories } from '../../customers/histories';
import type { OrderBook } from '../../orders/book';
import type { Timelines } from '../fit/patterns';
import type { Season } from './season';
import { seasonClock } from './seasonClock';

/** The data of timing models: the histories themselves, or with a season the same in seasonal time, up to its analysis day. */
export function timelinesFor(
  histories: Histories,
  book: Pick<OrderBook, 'day' | 'start'> | null,
  season: Season | undefined,
): Timelines {
  if (season === undefined) return histories;
  const { weeksAt } = seasonClock(season);
  const { count, frequency, firstDay, lastDay, customer, asOf } = histories;
  const end = weeksAt(asOf);
  const recency = new Float64Array(count);
  const age = new Float64Array(count);
  const logGaps = Float64Array.from(histories.logGaps);
  for (let i = 0; i < count; i++) {
    const first = weeksAt(firstDay[i]);
    recency[i] = weeksAt(lastDay[i]) - first;
    age[i] = end - first;
    if (book !== null && frequency[i] > 0) logGaps[i] = logGapsOf(book, customer[i], asOf, weeksAt);
  }
  return { count, frequency, recency, age, logGaps };
}

/** Sum of the logarithms of the gaps between a customer's purchase days, in weeks of the clock. */
function logGapsOf(
  { day, start }: Pick<OrderBook, 'day' | 'start'>,
  customer: number,
  asOf: number,
  weeksAt: (day: number) => number,
): number {
  let sum = 0;
  for (let at = start[customer] + 1; at < start[customer + 1] && day[at] <= asOf; at++) {
    if (day[at] > day[at - 1]) sum += Math.log(weeksAt(day[at]) - weeksAt(day[at - 1]));
  }
  return sum;
}
