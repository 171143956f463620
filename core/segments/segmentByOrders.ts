import type { Scheme, Tiers } from './scheme';
import { lifecycle } from './schemes/lifecycle';
import { plainGroups } from './schemes/plainGroups';
import { rfmSegmentation, rfSegmentation } from './schemes/scoredSegments';
import { shareTiers } from './schemes/valueTiers';
import type { SameValues, Segmentation } from './segmentation';
import type { SegmentInputs } from './segmentInputs';

/** A scheme that needs only the orders and has no required settings. */
export type SchemeOfOrders =
  | Extract<Scheme, { readonly name: 'plain' | 'rfm' | 'rf' | 'lifecycle' }>
  | { readonly name: 'value'; readonly tiers: Extract<Tiers, { readonly kind: 'shares' }> };

/** `segmentCustomers` for formulas, whose bundle would otherwise include columns, clusters and rules. */
export function segmentByOrders(
  inputs: SegmentInputs,
  scheme: SchemeOfOrders,
  basis: SegmentInputs = inputs,
): Segmentation | SameValues {
  switch (scheme.name) {
    case 'plain':
      return plainGroups(inputs, basis);
    case 'rfm':
      return rfmSegmentation(inputs, basis);
    case 'rf':
      return rfSegmentation(inputs, basis);
    case 'value':
      return shareTiers(inputs, scheme.tiers, basis);
    case 'lifecycle':
      return lifecycle(inputs, scheme.cutOffs);
  }
}
