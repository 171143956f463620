import type { GroupValue } from '../valuation/value';
import type { Scheme } from './scheme';
import { rfmSegmentation } from './scoredSegments';
import type { Segmentation, Unsupported } from './segmentation';
import { isUnsupported, segmentCustomers } from './segmentCustomers';
import type { SegmentInputs } from './segmentInputs';

/** Customers by the scheme that was asked for. */
export interface ChosenGroups {
  readonly inputs: SegmentInputs;
  readonly segmentation: Segmentation;
  /** Why the scheme could not be used, and RFM stands in its place; null when it was used. */
  readonly unsupported: Unsupported | null;
  /** Sums of each group with their intervals; lines up with `segmentation.groups`. */
  readonly values: readonly GroupValue[];
}

/** Groups by a scheme, or by RFM where the orders do not allow it. */
export function chooseGroups(inputs: SegmentInputs, scheme: Scheme): Omit<ChosenGroups, 'values'> {
  const found = segmentCustomers(inputs, scheme);
  return isUnsupported(found)
    ? { inputs, segmentation: rfmSegmentation(inputs), unsupported: found }
    : { inputs, segmentation: found, unsupported: null };
}
