import { perCustomer } from '../customers/perCustomer';
import { rowsByCustomer } from '../orders/customerTable/customerTable';
import { attributeOf, type OrderColumn } from '../segments/schemes/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';
import { meanAgainst } from './meanAgainst';

/** Customers whose first order has one value of a column, such as the product "gift box". */
export interface FirstValue {
  /** As written in the sheet. */
  readonly text: string;
  readonly customers: number;
  /** Share of them who have ordered again. */
  readonly returned: number;
  /** Mean expected value of one of them. */
  readonly each: number;
  /** The mean relative to the mean of all customers, minus 1: 0.5 is half as much again, −0.5 half as much. */
  readonly against: number;
  /**
   * Simultaneous 90 % interval of `against` over all values shown, so that the highest is not just chance; null with
   * too few customers.
   */
  readonly low: number | null;
  readonly high: number | null;
}

/** The values that are shown, and the number of values with too few customers. */
export interface FirstValues {
  readonly shown: readonly FirstValue[];
  readonly tooFew: number;
}

/** Values with fewer customers are not shown. */
export const fewestWithValue = 10;
const outside = 0.1;
const mostShown = 8;

/**
 * Expected value of customers by the value of a column in the first order that has one: the most frequent values,
 * highest first. Empty when fewer than two values have ten customers, or when all expected values are 0.
 */
export function firstValues(inputs: SegmentInputs, column: OrderColumn): FirstValues {
  const { orders, histories, values } = inputs;
  const { texts } = attributeOf(inputs, column);
  const kindOf = perCustomer(attributeOf(inputs, column), rowsByCustomer(orders).book, histories, 'first');
  const sums = texts.map((text) => ({ text, customers: 0, returned: 0, clv: 0, squares: 0 }));
  const all = { count: histories.count, sum: 0, squares: 0 };
  kindOf.forEach((kind, i) => {
    const clv = values.clv[i];
    all.sum += clv;
    all.squares += clv ** 2;
    if (kind < 0) return;
    sums[kind].customers++;
    if (histories.frequency[i] > 0) sums[kind].returned++;
    sums[kind].clv += clv;
    sums[kind].squares += clv ** 2;
  });
  const found = sums
    .filter(({ customers }) => customers >= fewestWithValue)
    .sort((one, other) => other.customers - one.customers)
    .slice(0, mostShown);
  const tooFew = sums.filter(({ customers }) => customers > 0 && customers < fewestWithValue).length;
  if (found.length < 2 || !(all.sum > 0)) return { shown: [], tooFew };
  const shown = found
    .map(({ text, customers, returned, clv, squares }) => {
      const part = { count: customers, sum: clv, squares };
      const { value, low, high } = meanAgainst(part, all, 1 - outside / found.length);
      return {
        text,
        customers,
        returned: returned / customers,
        each: clv / customers,
        against: value,
        low,
        high,
      };
    })
    .sort((one, other) => other.each - one.each);
  return { shown, tooFew };
}
