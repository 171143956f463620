import type { OrderBook } from '../../core/orders/book';
import type { OrdersOrCustomers } from '../../core/orders/customerTable/customerTable';
import { roundLimits } from '../../core/segments/schemes/columnGroups';

/** Round amounts near the fifths of what customers have spent; null when the amounts are too similar for four limits. */
export function proposedSpend(read: OrdersOrCustomers): readonly number[] | null {
  const limits = roundLimits(read.kind === 'orders' ? spentIn(read.book) : read.sums.revenue);
  return limits.length === 4 ? limits : null;
}

function spentIn({ keys, customer, amount }: OrderBook): Float64Array {
  const spent = new Float64Array(keys.length);
  customer.forEach((buyer, i) => {
    spent[buyer] += amount[i];
  });
  return spent;
}
