import type { SegmentInputs } from '../segments/segmentInputs';

/** Assumptions about contacting a group: measured, or `assumedUplift`. */
export interface Offer {
  /** Δp: increase of the probability of an order in the next 90 days; 0.05 is five more in a hundred. */
  readonly uplift: number;
  /** Money given with each order of a contacted customer (a discount, free shipping). */
  readonly offerPerOrder: number;
  /** Profit margin, above 0 and at most 1. */
  readonly margin: number;
}

/**
 * Expected profit of contacting a customer, before the cost of the contact: additional probability of an order ×
 * margin × expected order − the offer, which customers who would have ordered anyway use too.
 *
 * The probability cannot exceed 1, so frequent buyers gain little.
 */
export function contactGains(
  { values }: SegmentInputs,
  customers: readonly number[],
  offer: Offer,
): number[] {
  return customers.map((i) => {
    const [chanceOfOrder, expectedOrderValue] = [values.chanceOfOrder[i], values.expectedOrderValue[i]];
    const more = Math.min(offer.uplift, 1 - chanceOfOrder);
    return more * offer.margin * expectedOrderValue - (chanceOfOrder + more) * offer.offerPerOrder;
  });
}

/** Break-even cost of contacting one customer: margin × Δp × expected order. */
export function breakEvenCost(
  offer: Pick<Offer, 'uplift' | 'margin'>,
  chanceOfOrder: number,
  order: number,
): number {
  return offer.margin * Math.min(offer.uplift, 1 - chanceOfOrder) * order;
}

/** Break-even cost of an offer that applies to every order, including those that would have come anyway. */
export function breakEvenDiscount(
  offer: Pick<Offer, 'uplift' | 'margin'>,
  chanceOfOrder: number,
  order: number,
): number {
  const ordering = chanceOfOrder + Math.min(offer.uplift, 1 - chanceOfOrder);
  return ordering > 0 ? breakEvenCost(offer, chanceOfOrder, order) / ordering : 0;
}
