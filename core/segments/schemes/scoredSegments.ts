import type { RfmLimits } from '../scheme';
import { allScores, codeOf, type RfmScore, type SegmentKey } from '../segment';
import type { Group, ScoredSegmentation } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';
import type { OfDay } from './frequencyScoring';
import { rfmScores, scoresByLimits } from './rfmScores';
import { rfmGroups, rfmSegment } from './rfmTable';
import { rfGroups, rfSegment } from './rfTable';

/** The eleven segments from quintile scores among the shop's own customers, of the same day or of another. */
export function rfmSegmentation(customers: OfDay, basis?: OfDay): ScoredSegmentation {
  const { scores, frequencyScoring } = rfmScores(customers, basis);
  return { scheme: { name: 'rfm' }, ...byTable(scores, rfmGroups, rfmSegment), frequencyScoring };
}

/** The ten segments from the scores of recency and frequency. */
export function rfSegmentation(customers: OfDay, basis?: OfDay): ScoredSegmentation {
  const { scores, frequencyScoring } = rfmScores(customers, basis);
  const segmentOf = ([recency, frequency]: RfmScore) => rfSegment(recency, frequency);
  return { scheme: { name: 'rf' }, ...byTable(scores, rfGroups, segmentOf), frequencyScoring };
}

/** The eleven segments from the user's own limits in days, orders and money. */
export function thresholdSegmentation({ histories }: SegmentInputs, limits: RfmLimits): ScoredSegmentation {
  for (const ascending of [limits.days, limits.orders, limits.spend]) checkAscending(ascending);
  const { scores, frequencyScoring } = scoresByLimits(histories, limits);
  const scheme = { name: 'thresholds', limits } as const;
  return { scheme, ...byTable(scores, rfmGroups, rfmSegment), frequencyScoring };
}

function byTable<Key extends SegmentKey>(
  scores: readonly RfmScore[],
  groups: readonly Group<Key>[],
  segmentOf: (score: RfmScore) => Key,
) {
  const placeOf = allScores.map((score) => groups.findIndex(({ key }) => key === segmentOf(score)));
  const of = scores.map((score) => placeOf[codeOf(score)]);
  return { groups, ordered: true, of, scores };
}

function checkAscending(limits: readonly number[]): void {
  const ascending = limits.every((limit, i) => Number.isFinite(limit) && (i === 0 || limit > limits[i - 1]));
  if (!ascending) throw new RangeError(`limits must rise, got ${limits.join(', ')}`);
}
