import type { Order } from '../core/orders/order';
import { roundLimits } from '../core/segments/columnGroups';

/** Round amounts near the fifths of what customers have spent; null when they crowd too much for four of them. */
export function proposedSpend(orders: readonly Order[]): readonly number[] | null {
  const spent = new Map<string, number>();
  for (const { customer, amount } of orders) spent.set(customer, (spent.get(customer) ?? 0) + amount);
  const limits = roundLimits(Float64Array.from(spent.values()));
  return limits.length === 4 ? limits : null;
}
