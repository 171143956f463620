import type { SegmentInputs } from '../segments/segmentInputs';

/** What is believed of contacting a group: its own test results, or `defaultUplift`. */
export interface Offer {
  /** Δp: by how much the chance of an order in the next 90 days rises, in shares; 0.05 is five more in a hundred. */
  readonly uplift: number;
  /** Money given with each order of a contacted customer (a discount, free shipping). */
  readonly offerPerOrder: number;
  /** Share of revenue that is kept, above 0 and at most 1. */
  readonly margin: number;
}

/**
 * Profit expected from contacting a customer, before the contact is paid: the extra chance of an order × margin ×
 * expected order − the offer, which those who would have ordered anyway take as well.
 *
 * The chance rises by at most what is missing to 1, so frequent buyers gain little.
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

/** Most that contacting one customer may cost: margin × Δp × expected order. */
export function breakEvenCost(
  offer: Pick<Offer, 'uplift' | 'margin'>,
  chanceOfOrder: number,
  order: number,
): number {
  return offer.margin * Math.min(offer.uplift, 1 - chanceOfOrder) * order;
}

/** Most that an offer may cost that is taken with every order, also those that would have come anyway. */
export function breakEvenDiscount(
  offer: Pick<Offer, 'uplift' | 'margin'>,
  chanceOfOrder: number,
  order: number,
): number {
  const ordering = chanceOfOrder + Math.min(offer.uplift, 1 - chanceOfOrder);
  return ordering > 0 ? breakEvenCost(offer, chanceOfOrder, order) / ordering : 0;
}
