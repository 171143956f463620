import type { Draft } from './collapseLines';

/** Below this share of what was paid, what is left is the rounding of a subtraction. */
const rounding = 1e-9;

/** Nothing is left of what was paid; an order that was free from the start is not refunded. */
export function isRefunded({ paid, left }: Draft): boolean {
  return paid > 0 && left <= rounding * paid;
}

/** What became of a refund that came without its order's id. */
export type RefundFate = 'reducedAnOrder' | 'refundedInFull' | 'unmatched';

/**
 * Takes refunds without an order of their own off the customer's most recent
 * earlier orders (of one day, the largest first): `left` of those drafts shrinks.
 * What is more than that order goes on to the one before.
 */
export function matchRefunds(orders: readonly Draft[], refunds: readonly Draft[]): Map<Draft, RefundFate> {
  if (refunds.length === 0) return new Map();
  const ordersOf = new Map<number, Draft[]>(refunds.map(({ customer }) => [customer, []]));
  for (const order of orders) ordersOf.get(order.customer)?.push(order);
  for (const own of ordersOf.values()) own.sort((one, other) => other.day - one.day || other.paid - one.paid);

  const reduced = new Map<Draft, Draft[]>();
  const oldestFirst = [...refunds].sort((one, other) => one.day - other.day || one.left - other.left);
  for (const refund of oldestFirst) {
    let owed = -refund.left;
    const hit: Draft[] = [];
    for (const order of ordersOf.get(refund.customer) ?? []) {
      if (owed <= 0) break;
      if (order.day > refund.day || order.left <= 0) continue;
      const taken = Math.min(owed, order.left);
      order.left -= taken;
      owed -= taken;
      hit.push(order);
    }
    reduced.set(refund, hit);
  }
  return new Map(
    [...reduced].map(([refund, hit]): [Draft, RefundFate] => {
      if (hit.length === 0) return [refund, 'unmatched'];
      return [refund, hit.every(isRefunded) ? 'refundedInFull' : 'reducedAnOrder'];
    }),
  );
}
