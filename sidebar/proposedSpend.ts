import type { OrderBook } from '../core/orders/book';
import { roundLimits } from '../core/segments/columnGroups';

/** Round amounts near the fifths of what customers have spent; null when they crowd too much for four of them. */
export function proposedSpend({ keys, customer, amount }: OrderBook): readonly number[] | null {
  const spent = new Float64Array(keys.length);
  customer.forEach((buyer, i) => {
    spent[buyer] += amount[i];
  });
  const limits = roundLimits(spent);
  return limits.length === 4 ? limits : null;
}
