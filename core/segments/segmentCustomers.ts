import type { Scheme } from './scheme';
import { clusters } from './schemes/clusters';
import { columnGroups } from './schemes/columnGroups';
import { ruleGroups } from './schemes/ruleGroups';
import { thresholdSegmentation } from './schemes/scoredSegments';
import { valueTiers } from './schemes/valueTiers';
import type { SchemeUnavailable, Segmentation } from './segmentation';
import { segmentByOrders } from './segmentByOrders';
import type { SegmentInputs } from './segmentInputs';

/**
 * Assigns every customer to exactly one group of a scheme, or explains why the scheme cannot be used.
 *
 * Equal customers are in one group, and the order of the rows changes nothing. Throws a RangeError for a
 * scheme that no sheet could fill, such as limits that do not rise.
 */
export function segmentCustomers(inputs: SegmentInputs, scheme: Scheme): Segmentation | SchemeUnavailable {
  switch (scheme.name) {
    case 'thresholds':
      return thresholdSegmentation(inputs, scheme.limits);
    case 'value':
      return valueTiers(inputs, scheme.tiers);
    case 'clusters':
      return clusters(inputs, scheme.count, scheme.model);
    case 'columns':
      return columnGroups(inputs, scheme);
    case 'rules':
      return ruleGroups(inputs, scheme.rules);
    default:
      return segmentByOrders(inputs, scheme);
  }
}
