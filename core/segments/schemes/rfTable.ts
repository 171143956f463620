import { type SegmentKey, segmentKeys } from '../segment';
import type { Group } from '../segmentation';

/** A segment of the RF grid: ten of the eleven, without 'lost'. */
export type RfSegmentKey = Exclude<SegmentKey, 'lost'>;

/**
 * The 25 cells of recency and frequency in ten segments, as Turkish courses teach them: F1 to F5 from left to
 * right. Spend is not used.
 */
const grid: Readonly<Record<number, readonly RfSegmentKey[]>> = {
  5: ['new', 'potential_loyalist', 'potential_loyalist', 'champions', 'champions'],
  4: ['promising', 'potential_loyalist', 'potential_loyalist', 'loyal', 'loyal'],
  3: ['about_to_sleep', 'about_to_sleep', 'need_attention', 'loyal', 'loyal'],
  2: ['hibernating', 'hibernating', 'at_risk', 'at_risk', 'cant_lose'],
  1: ['hibernating', 'hibernating', 'at_risk', 'at_risk', 'cant_lose'],
};

/** The one segment of a recency and a frequency score, each 1 to 5. */
export function rfSegment(recency: number, frequency: number): RfSegmentKey {
  const segment = grid[recency]?.[frequency - 1];
  if (segment === undefined) throw new RangeError(`RF scores must be 1 to 5, got ${recency}, ${frequency}`);
  return segment;
}

const rfKeys = segmentKeys.filter((key): key is RfSegmentKey => key !== 'lost');

/** The ten segments with their cells. */
export const rfGroups: readonly Group<RfSegmentKey>[] = rfKeys.map((key) => ({
  key,
  name: { kind: 'segment', segment: key },
  rule: { kind: 'cells', cells: cellsOf(key) },
}));

/** "R5 F4–5": one for each row of the grid that holds the segment. */
function cellsOf(key: RfSegmentKey): string[] {
  return [5, 4, 3, 2, 1].flatMap((recency) => {
    const row = grid[recency] ?? [];
    const [from, to] = [row.indexOf(key) + 1, row.lastIndexOf(key) + 1];
    return from === 0 ? [] : [`R${recency} F${from === to ? from : `${from}–${to}`}`];
  });
}
