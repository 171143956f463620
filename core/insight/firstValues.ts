import { perCustomer } from '../customers/perCustomer';
import { rowsByCustomer } from '../orders/customerTable/customerTable';
import { attributeOf, type OrderColumn } from '../segments/schemes/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';

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
}

/** The values that are shown, and how many have too few customers to be. */
export interface FirstValues {
  readonly shown: readonly FirstValue[];
  readonly tooFew: number;
}

/** Fewer customers than this are an accident. */
export const fewestWithValue = 10;
const mostShown = 8;

/**
 * What customers are worth by the value of a column in their first order that has one: the most frequent values, highest worth
 * first. None where fewer than two values have ten customers, or where nothing is expected of anybody.
 */
export function firstValues(inputs: SegmentInputs, column: OrderColumn): FirstValues {
  const { orders, histories, values } = inputs;
  const { texts } = attributeOf(inputs, column);
  const said = perCustomer(attributeOf(inputs, column), rowsByCustomer(orders).book, histories, 'first');
  const sums = texts.map((text) => ({ text, customers: 0, returned: 0, clv: 0 }));
  let all = 0;
  said.forEach((kind, i) => {
    all += values.clv[i];
    if (kind < 0) return;
    sums[kind].customers++;
    if (histories.frequency[i] > 0) sums[kind].returned++;
    sums[kind].clv += values.clv[i];
  });
  const mean = all / histories.count;
  const found = sums
    .filter(({ customers }) => customers >= fewestWithValue)
    .sort((one, other) => other.customers - one.customers)
    .slice(0, mostShown);
  const tooFew = sums.filter(({ customers }) => customers > 0 && customers < fewestWithValue).length;
  if (found.length < 2 || !(mean > 0)) return { shown: [], tooFew };
  const shown = found
    .map(({ text, customers, returned, clv }) => ({
      text,
      customers,
      returned: returned / customers,
      each: clv / customers,
      against: clv / customers / mean - 1,
    }))
    .sort((one, other) => other.each - one.each);
  return { shown, tooFew };
}
