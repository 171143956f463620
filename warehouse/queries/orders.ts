import type { Query } from '../query';
import type { Target } from '../source';
import { purchaseSteps } from './purchases';

/** A row for each order that counts, refunds deducted: the core's book of orders (core/orders/book.ts). */
export function ordersQuery(target: Target): Query {
  return {
    name: 'orders',
    comment: ['The orders that count: customer, day, and the money that was kept.'],
    steps: purchaseSteps(target),
    select: {
      columns: [
        ['customer', 'customer'],
        ['order_day', 'order_day'],
        ['money', `CAST(money AS ${target.dialect.types.double})`],
      ],
      from: 'counted_orders',
    },
  };
}
