import { countUpTo } from '../../math/countUpTo';
import { type RfmLimits, usualRfmLimits } from '../scheme';
import { type RfmScore, scoreOf } from '../segment';
import { type FrequencyScoring, frequencyScoringOf, type OfDay, type Scored } from './frequencyScoring';
import { quintileLimits } from './scores';

/** Lower limits of the scores 2, 3, 4 and 5. */
interface ScoreLimits {
  /** Minus the days since the last order. */
  readonly recency: readonly number[];
  readonly orders: readonly number[];
  readonly spend: readonly number[];
  readonly frequencyScoring: FrequencyScoring | 'limits';
}

interface RfmScores {
  readonly scores: readonly RfmScore[];
  readonly frequencyScoring: ScoreLimits['frequencyScoring'];
}

/**
 * Scores every customer by recency, order count and spend, compared with the customers of `basis`: the same customers,
 * or those of another day, so that both days use the same limits.
 *
 * Recency here is the days since the last order (fewer are better), not the model's
 * t_x. When most bought once (`frequencyScoringOf`), F is scored by order counts
 * (1 / 2 / 3–4 / 5–9 / 10+) instead of by quintile.
 */
export function rfmScores(customers: OfDay, basis: OfDay = customers): RfmScores {
  return scoresWithin(customers.histories, limitsAmong(basis));
}

function limitsAmong(basis: OfDay): ScoreLimits {
  const { asOf, orders, lastDay, revenue } = basis.histories;
  const frequencyScoring = frequencyScoringOf(basis);
  return {
    recency: quintileLimits(lastDay).map((day) => day - asOf),
    orders: frequencyScoring === 'count' ? usualRfmLimits.orders : quintileLimits(orders),
    spend: quintileLimits(revenue),
    frequencyScoring,
  };
}

/** Scores every customer by the user's own limits, independent of other customers. */
export function scoresByLimits(histories: Scored, limits: RfmLimits): RfmScores {
  return scoresWithin(histories, {
    recency: limits.days.map((days) => -days).reverse(),
    orders: limits.orders,
    spend: limits.spend,
    frequencyScoring: 'limits',
  });
}

/** A single order always has the lowest F, because the descriptions of segments with a higher F mention repeat orders. */
function scoresWithin(
  { asOf, count, lastDay, orders, revenue }: Scored,
  { recency, orders: counts, spend, frequencyScoring }: ScoreLimits,
): RfmScores {
  const scores = Array.from({ length: count }, (_, i) =>
    scoreOf(
      1 + countUpTo(recency, lastDay[i] - asOf),
      orders[i] === 1 ? 1 : 1 + countUpTo(counts, orders[i]),
      1 + countUpTo(spend, revenue[i]),
    ),
  );
  return { scores, frequencyScoring };
}
