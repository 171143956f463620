import { hasRepeatOrders } from '../customers/histories';
import { slippingIn } from '../insight/slipping';
import { placesDescending } from '../math/placesDescending';
import type { ScoredSegmentation } from '../segments/segmentation';
import type { SegmentInputs } from '../segments/segmentInputs';

/** What decides who is on the cards. */
export interface WhomInputs extends SegmentInputs {
  readonly rfm: ScoredSegmentation;
}

/** Share of customers who are the best. */
const bestShare = 0.1;

/** The best customers, highest value first; null before a customer has ordered twice. */
export function bestCustomers({ histories, values }: WhomInputs): readonly number[] | null {
  if (!hasRepeatOrders(histories)) return null;
  const count = Math.max(1, Math.round(bestShare * histories.count));
  return Array.from(placesDescending(values.clv).subarray(0, count));
}

/** Customers who are slipping away, in the order of the histories; null before a customer has ordered twice. */
export function slippingCustomers({ histories, values, rfm }: WhomInputs): readonly number[] | null {
  if (!hasRepeatOrders(histories)) return null;
  return Array.from(values.clv.keys()).filter(slippingIn(rfm, values));
}
