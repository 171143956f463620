import type { GroupValue } from '../valuation/value';
import type { Scheme } from './scheme';
import type { ScoredSegmentation, Segmentation, Unsupported } from './segmentation';
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

/** Groups by a scheme, or by `rfm` where that is asked for or the orders allow nothing else. */
export function chooseGroups(
  inputs: SegmentInputs,
  scheme: Scheme,
  rfm: ScoredSegmentation,
): Omit<ChosenGroups, 'values'> {
  const found = scheme.name === 'rfm' ? rfm : segmentCustomers(inputs, scheme);
  return isUnsupported(found)
    ? { inputs, segmentation: rfm, unsupported: found }
    : { inputs, segmentation: found, unsupported: null };
}
