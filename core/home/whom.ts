import { hasRepeatOrders } from '../customers/histories';
import { bestIn, slippingIn } from '../insight/slipping';
import { placesDescending } from '../math/placesDescending';
import type { PlainSegmentation } from '../segments/segmentation';
import type { SegmentInputs } from '../segments/segmentInputs';

/** Inputs that decide who is on the cards. */
export interface WhomInputs extends SegmentInputs {
  readonly plain: PlainSegmentation;
}

/** The plain group of the best, highest value first; null before a customer has ordered twice. */
export function bestCustomers({ histories, values, plain }: WhomInputs): readonly number[] | null {
  if (!hasRepeatOrders(histories)) return null;
  return Array.from(placesDescending(values.clv)).filter(bestIn(plain));
}

/** Customers who are slipping away, in the order of the histories; null before a customer has ordered twice. */
export function slippingCustomers({ histories, values, plain }: WhomInputs): readonly number[] | null {
  if (!hasRepeatOrders(histories)) return null;
  return Array.from(values.clv.keys()).filter(slippingIn(plain));
}
