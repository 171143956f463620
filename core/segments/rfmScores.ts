import type { Day } from '../cells/cell';
import type { CustomerHistory } from '../customers/history';
import type { RfmLimits } from './scheme';
import { orderCountScore, quintileScores } from './scores';
import type { RfmScore } from './segment';

/** Above this share of one-order customers a quintile would call every second order loyal. */
const oneOrderLimit = 0.6;

interface RfmScores {
  readonly scores: readonly RfmScore[];
  readonly frequencyScoring: 'quintile' | 'count' | 'limits';
}

/**
 * Scores every customer by recency, order count and spend among all.
 *
 * Recency here is the day of the last order (later is better), not the model's
 * t_x. When more than 60 % bought once, F is scored by order counts
 * (1 / 2 / 3–4 / 5–9 / 10+) instead of by quintile.
 */
export function rfmScores(histories: readonly CustomerHistory[]): RfmScores {
  const oneOrder = histories.filter((history) => history.orders === 1).length;
  const frequencyScoring = oneOrder > oneOrderLimit * histories.length ? 'count' : 'quintile';
  const recency = quintileScores(histories.map((history) => history.lastDay));
  const frequency =
    frequencyScoring === 'count'
      ? histories.map((history) => orderCountScore(history.orders))
      : quintileScores(histories.map((history) => history.orders));
  const monetary = quintileScores(histories.map((history) => history.revenue));
  return { scores: histories.map((_, i) => [recency[i], frequency[i], monetary[i]]), frequencyScoring };
}

/** Scores every customer by the user's own limits, whatever the others do. */
export function scoresByLimits(
  histories: readonly CustomerHistory[],
  limits: RfmLimits,
  asOf: Day,
): RfmScores {
  const scores = histories.map(
    ({ lastDay, orders, revenue }): RfmScore => [
      5 - limits.days.filter((limit) => asOf - lastDay > limit).length,
      1 + limits.orders.filter((limit) => orders >= limit).length,
      1 + limits.spend.filter((limit) => revenue >= limit).length,
    ],
  );
  return { scores, frequencyScoring: 'limits' };
}
