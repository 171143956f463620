import type { Histories } from '../../customers/histories';
import type { RfmLimits } from '../scheme';
import { type RfmScore, scoreOf } from '../segment';
import { orderCountScore, quintileScores } from './scores';

/** Above this share of one-time buyers, quintiles would give a second order a top score. */
const oneOrderLimit = 0.6;

/** The part of the histories used for scoring. */
export type Scored = Pick<Histories, 'count' | 'orders' | 'lastDay' | 'revenue'>;

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
export function rfmScores({ count, orders, lastDay, revenue }: Scored): RfmScores {
  const oneOrder = orders.reduce((sum, own) => sum + (own === 1 ? 1 : 0), 0);
  const frequencyScoring = oneOrder > oneOrderLimit * count ? 'count' : 'quintile';
  const recency = quintileScores(lastDay);
  const frequency =
    frequencyScoring === 'count' ? Array.from(orders, orderCountScore) : quintileScores(orders);
  const monetary = quintileScores(revenue);
  return {
    scores: Array.from(recency, (score, i) => scoreOf(score, frequency[i], monetary[i])),
    frequencyScoring,
  };
}

/**
 * Scores every customer by the user's own limits, independent of other customers. One order has the lowest F whatever the
 * limits: the segments above speak of repeat orders.
 */
export function scoresByLimits(
  { asOf, count, lastDay, orders, revenue }: Histories,
  limits: RfmLimits,
): RfmScores {
  const scores = Array.from({ length: count }, (_, i) =>
    scoreOf(
      5 - limits.days.filter((limit) => asOf - lastDay[i] > limit).length,
      orders[i] === 1 ? 1 : 1 + limits.orders.filter((limit) => orders[i] >= limit).length,
      1 + limits.spend.filter((limit) => revenue[i] >= limit).length,
    ),
  );
  return { scores, frequencyScoring: 'limits' };
}
