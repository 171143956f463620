import { once } from '../base/once';
import type { Scheme } from '../segments/scheme';
import type {
  PlainSegmentation,
  SchemeUnavailable,
  ScoredSegmentation,
  Segmentation,
} from '../segments/segmentation';
import { isUnsupported } from '../segments/segmentation';
import { segmentCustomers } from '../segments/segmentCustomers';
import type { SegmentInputs } from '../segments/segmentInputs';
import type { GroupValue } from '../valuation/value';
import type { GroupProfile } from './profile';
import { profiledColumns } from './profiledColumns';
import { profileGroups } from './profileGroups';

/** Customers grouped by the chosen scheme. */
export interface ChosenGroups {
  readonly segmentation: Segmentation;
  /** Why the scheme could not be used and the plain groups replace it; null when it was used. */
  readonly unsupported: SchemeUnavailable | null;
  /** Sums of each group with their intervals; lines up with `segmentation.groups`. */
  readonly values: readonly GroupValue[];
  /** A profile of each group with customers, computed on first use. */
  profiles(): readonly GroupProfile[];
}

/** The groups that every customer has, whatever the chosen scheme. */
interface AlwaysGrouped {
  readonly plain: PlainSegmentation;
  readonly rfm: ScoredSegmentation;
}

/** Groups by a scheme; the plain ones where the scheme cannot be used. */
export function chooseGroups(
  inputs: SegmentInputs,
  scheme: Scheme,
  always: AlwaysGrouped,
): Pick<ChosenGroups, 'segmentation' | 'unsupported'> {
  const { plain, rfm } = always;
  const found =
    scheme.name === 'plain' ? plain : scheme.name === 'rfm' ? rfm : segmentCustomers(inputs, scheme);
  return isUnsupported(found)
    ? { segmentation: plain, unsupported: found }
    : { segmentation: found, unsupported: null };
}

/** The same with their values. */
export function valuedGroups(
  chosen: Pick<ChosenGroups, 'segmentation' | 'unsupported'>,
  inputs: SegmentInputs,
  values: readonly GroupValue[],
): ChosenGroups {
  const profiles = once(() => profileGroups(inputs, chosen.segmentation, values, profiledColumns(inputs)));
  return { ...chosen, values, profiles };
}
