import type { Problem } from '../../cells/problem';
import type { DataRows } from '../lines/dataRows';
import type { SkipReason } from '../order';
import type { NumbersOf, Timing } from './timing';

/** Money spent by the customer of each row. */
export interface SpendOfRows {
  /** Money over all orders. */
  readonly revenue: Float64Array;
  /** Mean money of a repeat order; 0 where there is none. */
  readonly meanSpend: Float64Array;
  /** False when the table has no money column. */
  readonly isKnown: boolean;
  /** False when the money of first orders is assumed, or unknown. */
  readonly firstIsKnown: boolean;
  /** Why a row cannot be read; null when it can. */
  readonly reason: (row: number) => SkipReason | null;
  readonly problems: readonly Problem[];
}

/**
 * Total money and mean money per repeat order; a table may have one or both. With only the total, repeat orders are
 * assumed to have the mean of all orders; with only the mean, first orders are assumed to equal repeat orders.
 */
export function readSpend(data: DataRows, numbersOf: NumbersOf, timing: Timing): SpendOfRows {
  const { orders } = timing;
  const given = numbersOf('meanSpend');
  const averages = numbersOf('averageOrder');
  const total = numbersOf('totalSpend') ?? averages?.map((average, row) => average * orders[row]);
  if (given === undefined || areSums(data, given, timing)) {
    const sums = total ?? given;
    return sums === undefined ? nothingKnown(data) : fromSums(sums, null, timing);
  }
  return total === undefined ? fromRepeatOrders(given, timing) : fromSums(total, given, timing);
}

function nothingKnown({ rows }: DataRows): SpendOfRows {
  const nothing = new Float64Array(rows);
  return {
    revenue: nothing,
    meanSpend: nothing,
    isKnown: false,
    firstIsKnown: false,
    reason: () => null,
    problems: [],
  };
}

/** In a table of days "monetary" is the sum, unless it is 0 for all customers with one order. */
function areSums({ found }: DataRows, given: Float64Array, { repeats, reason }: Timing): boolean {
  if (found.customers?.firstOrder === undefined) return false;
  return given.some((money, row) => reason[row] === null && repeats[row] === 0 && money !== 0);
}

function fromSums(sums: Float64Array, means: Float64Array | null, { orders, repeats }: Timing): SpendOfRows {
  const meanSpend = sums.map((sum, row) => {
    if (!(repeats[row] > 0)) return 0;
    const mean = sum / orders[row];
    return means === null || Number.isNaN(means[row]) ? mean : means[row];
  });
  return {
    revenue: sums,
    meanSpend,
    isKnown: true,
    firstIsKnown: true,
    reason: unlessMoney(sums),
    problems: [],
  };
}

function fromRepeatOrders(means: Float64Array, { orders, repeats, reason }: Timing): SpendOfRows {
  let money = 0;
  let count = 0;
  means.forEach((mean, row) => {
    if (reason[row] !== null || !(repeats[row] > 0) || Number.isNaN(mean)) return;
    money += mean * repeats[row];
    count += repeats[row];
  });
  const average = count === 0 ? 0 : money / count;
  const meanSpend = means.map((mean, row) => (repeats[row] > 0 ? mean : 0));
  const revenue = meanSpend.map((mean, row) => (repeats[row] > 0 ? mean * orders[row] : average));
  const problems: Problem[] = [{ code: 'firstOrdersAssumed', params: { average }, severity: 'note' }];
  return { revenue, meanSpend, isKnown: true, firstIsKnown: false, reason: unlessMoney(revenue), problems };
}

function unlessMoney(money: Float64Array): SpendOfRows['reason'] {
  return (row) => (money[row] >= 0 ? null : 'badAmount');
}
