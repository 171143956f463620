import { defaultTiers, type Scheme } from '../../segments/scheme';
import type { Segmentation } from '../../segments/segmentation';
import { isUnsupported } from '../../segments/segmentCustomers';
import type { Language } from '../../speech/language';
import { unsupportedText } from '../../speech/segments/groupText';
import type { Terms } from '../../valuation/value';
import type { SchemeOfOrders } from '../arguments/arguments';
import { FunctionError } from '../types';
import { pricedRange } from './pricedRange';
import type { RangeAnalysis } from './rangeAnalysis';

/** Schemes that need only the orders, by their name in a formula. */
const schemes: Readonly<Record<SchemeOfOrders, Scheme>> = {
  rfm: { name: 'rfm' },
  rf: { name: 'rf' },
  value: { name: 'value', tiers: defaultTiers },
  lifecycle: { name: 'lifecycle', cutOffs: null },
};

/** Groups the customers of a range. Throws a FunctionError with the reason when the scheme cannot be used. */
export function groupRange(
  range: RangeAnalysis,
  chosen: SchemeOfOrders,
  terms: Terms,
  language: Language,
): Segmentation {
  const segmentation = pricedRange(range, language).groups(schemes[chosen], terms);
  if (isUnsupported(segmentation)) {
    throw new FunctionError('notAvailable', unsupportedText(segmentation, language));
  }
  return segmentation;
}
