import type { Grouping } from '../valuation/groupDraws';
import { type RfmSegmentation, type SegmentKey, segmentKeys } from './segment';

/** The segments as numbered groups, in the order of `segmentKeys`. */
export function groupingOf({ members }: RfmSegmentation): Grouping {
  const places = new Map(segmentKeys.map((key, place) => [key, place]));
  return { of: members.map(({ segment }) => places.get(segment) ?? 0), count: segmentKeys.length };
}

/** What was found for each of those groups, by segment. */
export function bySegment<Found>(groups: readonly Found[]): Readonly<Record<SegmentKey, Found>> {
  return Object.fromEntries(segmentKeys.map((key, place) => [key, groups[place]])) as Record<
    SegmentKey,
    Found
  >;
}
