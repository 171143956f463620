import type { CustomerHistory } from '../customers/history';
import { rfmScores } from './rfmScores';
import { rfmSegment } from './rfmTable';
import type { RfmSegmentation } from './segment';

/** Scores every customer by recency, order count and spend (see `rfmScores`) and names the segment. */
export function segmentByRfm(histories: readonly CustomerHistory[]): RfmSegmentation {
  const { scores, frequencyScoring } = rfmScores(histories);
  const members = scores.map((rfm) => ({ rfm, segment: rfmSegment(rfm) }));
  return { scheme: 'rfm', members, frequencyScoring: frequencyScoring === 'count' ? 'count' : 'quintile' };
}
