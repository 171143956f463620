import type { CustomerHistory } from '../customers/history';
import type { CustomerValue } from '../valuation/value';
import { type RfmSegmentation, type SegmentKey, segmentKeys } from './segment';

/** What one segment is, in sums over its customers. */
export interface SegmentProfile {
  readonly key: SegmentKey;
  readonly customers: number;
  readonly orders: number;
  /** Money so far. */
  readonly revenue: number;
  /** Expected value to the horizon. */
  readonly clv: number;
  /** Mean chance alive, 0 to 1. */
  readonly pAlive: number;
}

/** A profile for each segment that has customers, best segment first. */
export function profileSegments(
  histories: readonly CustomerHistory[],
  values: readonly CustomerValue[],
  segmentation: RfmSegmentation,
): SegmentProfile[] {
  return segmentKeys.flatMap((key) => {
    const profile = { key, customers: 0, orders: 0, revenue: 0, clv: 0, pAlive: 0 };
    segmentation.members.forEach((member, i) => {
      if (member.segment !== key) return;
      profile.customers += 1;
      profile.orders += histories[i].orders;
      profile.revenue += histories[i].revenue;
      profile.clv += values[i].clv;
      profile.pAlive += values[i].pAlive;
    });
    if (profile.customers === 0) return [];
    return [{ ...profile, pAlive: profile.pAlive / profile.customers }];
  });
}
