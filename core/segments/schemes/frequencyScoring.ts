import type { Day } from '../../cells/cell';
import type { Histories } from '../../customers/histories';
import { firstDayOf, type SortedOrders } from '../../orders/book';

/** The part of the histories used for scoring. */
export type Scored = Pick<Histories, 'asOf' | 'count' | 'orders' | 'lastDay' | 'revenue'>;

/** Customers to be scored, or among whom they are; with their orders, where these are known. */
export interface OfDay {
  readonly histories: Scored;
  readonly orders?: { readonly kind: 'orders'; readonly book: SortedOrders } | { readonly kind: 'customers' };
}

export type FrequencyScoring = 'quintile' | 'count';

/** Percent of one-time buyers below which F goes by quintiles, and above which by counts: whole numbers, so exact. */
const held = { from: 55, to: 65 };
/** The percentage that decides in between where the past does not. */
const usual = 60;
/** With fewer customers a share says little: with 100 its standard error is half of what lies between the shares. */
const fewest = 100;

/**
 * Whether F goes by quintiles or by order counts, which serve where most customers ordered once: quintiles would give a
 * second order a top score.
 *
 * A single limit would let a shop that stands at it change from week to week, and with it the groups of a quarter of the
 * customers. So between the two shares the way is held that the shop had on the last day outside of them. That day is in
 * its orders, so nothing has to be remembered: the same orders give the same groups in a report and in a formula.
 */
export function frequencyScoringOf({ histories, orders }: OfDay): FrequencyScoring {
  const { asOf, count } = histories;
  const once = histories.orders.reduce((sum, own) => sum + (own === 1 ? 1 : 0), 0);
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

/** The way of the last day up to `asOf` that decided; null when none did. */
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
