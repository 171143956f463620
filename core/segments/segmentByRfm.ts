import type { CustomerHistory } from '../customers/history';
import { rfmSegment } from './rfmTable';
import { orderCountScore, quintileScores } from './scores';
import type { RfmScore, Segmentation } from './segment';

/** Above this share of one-order customers a quintile would call every second order loyal. */
const oneOrderLimit = 0.6;

/**
 * Scores every customer by recency, order count and spend and names the segment.
 *
 * Recency here is the day of the last order (later is better), not the model's
 * t_x. When more than 60 % bought once, F is scored by order counts
 * (1 / 2 / 3–4 / 5–9 / 10+) instead of by quintile.
 */
export function segmentByRfm(histories: readonly CustomerHistory[]): Segmentation {
  const oneOrder = histories.filter((history) => history.orders === 1).length;
  const frequencyScoring = oneOrder > oneOrderLimit * histories.length ? 'count' : 'quintile';
  const recency = quintileScores(histories.map((history) => history.lastDay));
  const frequency =
    frequencyScoring === 'count'
      ? histories.map((history) => orderCountScore(history.orders))
      : quintileScores(histories.map((history) => history.orders));
  const monetary = quintileScores(histories.map((history) => history.revenue));
  const members = histories.map((_, i) => {
    const rfm: RfmScore = [recency[i], frequency[i], monetary[i]];
    return { rfm, segment: rfmSegment(rfm) };
  });
  return { scheme: 'rfm', members, frequencyScoring };
}
