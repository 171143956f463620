import { perCustomer } from '../customers/perCustomer';
import { rowsByCustomer } from '../orders/customerTable/customerTable';
import { attributeOf, type OrderColumn } from '../segments/schemes/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';
import { meanAgainst } from './meanAgainst';

/** Customers who began with one value of a column, such as the gift box. */
export interface FirstValue {
  /** As written in the sheet. */
  readonly text: string;
  readonly customers: number;
  /** Share of them who have ordered again. */
  readonly returned: number;
  /** Mean expected value of one of them. */
  readonly each: number;
  /** That mean beside the mean of all customers: 0.5 is half as much again, −0.5 half as much. */
  readonly against: number;
  /** Range of `against` that holds all values shown at once 9 times in 10, so that the highest is not one by luck; null for too few. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The values that are shown, and how many have too few customers to be. */
export interface FirstValues {
  readonly shown: readonly FirstValue[];
  readonly tooFew: number;
}

/** Fewer customers than this are an accident. */
export const fewestWithValue = 10;
const outside = 0.1;
const mostShown = 8;

/**
 * What customers are worth by the value of a column in their first order that has one: the most frequent values, highest worth
 * first. None where fewer than two values have ten customers, or where nothing is expected of anybody.
 */
export function firstValues(inputs: SegmentInputs, column: OrderColumn): FirstValues {
  const { orders, histories, values } = inputs;
  const { texts } = attributeOf(inputs, column);
  const said = perCustomer(attributeOf(inputs, column), rowsByCustomer(orders).book, histories, 'first');
  const sums = texts.map((text) => ({ text, customers: 0, returned: 0, clv: 0, squares: 0 }));
  const all = { count: histories.count, sum: 0, squares: 0 };
  said.forEach((kind, i) => {
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
