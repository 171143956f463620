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
 * Equal customers are in one group, and the order of the rows makes no difference. Scores and tiers compare customers
 * with those of `basis`: the same customers, or those of another day, so that both days use the same limits. Throws a
 * RangeError for an impossible scheme, such as limits that do not rise.
 */
export function segmentCustomers(
  inputs: SegmentInputs,
  scheme: Scheme,
  basis: SegmentInputs = inputs,
): Segmentation | SchemeUnavailable {
  switch (scheme.name) {
    case 'thresholds':
      return thresholdSegmentation(inputs, scheme.limits);
    case 'value':
      return valueTiers(inputs, scheme.tiers, basis);
    case 'clusters':
      return clusters(inputs, scheme.count, scheme.model);
    case 'columns':
      return columnGroups(inputs, scheme, basis);
    case 'rules':
      return ruleGroups(inputs, scheme.rules, basis);
    default:
      return segmentByOrders(inputs, scheme, basis);
  }
}
