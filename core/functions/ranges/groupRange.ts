import { defaultTiers } from '../../segments/scheme';
import type { Segmentation } from '../../segments/segmentation';
import { isUnsupported } from '../../segments/segmentation';
import type { SchemeOfOrders } from '../../segments/segmentByOrders';
import type { Language } from '../../speech/language';
import { sameValuesText } from '../../speech/segments/groupName';
import type { Terms } from '../../valuation/value';
import { FunctionError } from '../types';
import { pricedRange } from './pricedRange';
import type { RangeAnalysis } from './rangeAnalysis';

/** Schemes that need only the orders, by their name in a formula. */
const schemes: Readonly<Record<SchemeOfOrders['name'], SchemeOfOrders>> = {
  rfm: { name: 'rfm' },
  rf: { name: 'rf' },
  value: { name: 'value', tiers: defaultTiers },
  plain: { name: 'plain' },
  lifecycle: { name: 'lifecycle', cutOffs: null },
};

/** Groups the customers of a range. Throws a FunctionError with the reason when the scheme cannot be used. */
export function groupRange(
  range: RangeAnalysis,
  chosen: SchemeOfOrders['name'],
  terms: Terms,
  language: Language,
): Segmentation {
  const segmentation = pricedRange(range, language).groups(schemes[chosen], terms);
  if (isUnsupported(segmentation)) {
    throw new FunctionError('notAvailable', sameValuesText(language));
  }
  return segmentation;
}
