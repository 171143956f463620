import type { Day } from '../../cells/cell';
import type { Histories } from '../../customers/histories';
import { firstDayOf, type SortedOrders } from '../../orders/book';

/** The part of the histories used for scoring. */
export type Scored = Pick<Histories, 'asOf' | 'count' | 'orders' | 'lastDay' | 'revenue'>;

/** Customers to score, or the customers they are compared with; with their single orders, if known. */
export interface OfDay {
  readonly histories: Scored;
  readonly orders?: { readonly kind: 'orders'; readonly book: SortedOrders } | { readonly kind: 'customers' };
}

export type FrequencyScoring = 'quintile' | 'count';

/** Percentage of one-time buyers below which F is scored by quintiles, and above which by counts. */
const held = { from: 55, to: 65 };
/** The percentage that decides in between, if no earlier day decides. */
const usual = 60;
/** With fewer customers the percentage is unreliable: with 100 its standard error is half the distance between the two limits. */
const fewest = 100;

/**
 * Whether F is scored by quintiles or by order counts. Counts are better when most customers ordered once: quintiles
 * would give a second order a top score.
 *
 * With a single limit, a shop near it would switch from week to week, and with it the groups of a quarter of the
 * customers. So between the two limits the method stays that of the last day outside them (hysteresis). That day
 * follows from the orders, so nothing has to be stored: the same orders give the same groups in a report and in a
 * formula.
 */
export function frequencyScoringOf({ histories, orders }: OfDay): FrequencyScoring {
  const { asOf, count } = histories;
  const once = histories.orders.reduce((sum, orders) => sum + (orders === 1 ? 1 : 0), 0);
  const now = outside(once, count);
  if (now !== null) return now;
  const before = orders?.kind === 'orders' ? lastOutside(orders.book, asOf) : null;
  return before ?? (100 * once > usual * count ? 'count' : 'quintile');
}

/** The scoring for this share of one-time buyers; null between the two limits. */
function outside(once: number, customers: number): FrequencyScoring | null {
  const hundredfold = 100 * once;
  return hundredfold > held.to * customers
    ? 'count'
    : hundredfold < held.from * customers
      ? 'quintile'
      : null;
}

/** The method of the last day up to `asOf` outside the limits; null when there is none. */
function lastOutside(book: SortedOrders, asOf: Day): FrequencyScoring | null {
  const first = firstDayOf(book);
  const days = Math.max(0, asOf - first + 1);
  const [came, cameAgain] = [new Int32Array(days), new Int32Array(days)];
  for (let i = 0; i + 1 < book.start.length; i++) {
    const [at, end] = [book.start[i], book.start[i + 1]];
    if (at < end && book.day[at] <= asOf) came[book.day[at] - first]++;
    if (at + 1 < end && book.day[at + 1] <= asOf) cameAgain[book.day[at + 1] - first]++;
  }
  let [customers, again] = [0, 0];
  let way: FrequencyScoring | null = null;
  for (let day = 0; day < days; day++) {
    customers += came[day];
    again += cameAgain[day];
    if (customers >= fewest) way = outside(customers - again, customers) ?? way;
  }
  return way;
}
