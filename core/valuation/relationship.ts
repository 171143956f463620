import type { Histories } from '../customers/histories';
import { monthsOfWeeks } from './rates';
import type { ExpectedValues, Terms } from './value';

/** How long customers stay: as seen so far, and as the model expects it. In months. */
export interface Relationship {
  /** From the first to the last order, mean over those who ordered on more than one day; null when nobody did. */
  readonly observedMonths: number | null;
  /** Share of the customers who are active today that will still be at the horizon, 0 to 1. */
  readonly kept: number;
  /**
   * Months that an active customer is expected to stay from today on if the rate of leaving up to the horizon
   * goes on: 1 / churn. Null when hardly anybody leaves, so that there is no end in sight.
   */
  readonly expectedMonths: number | null;
}

/** Fewer leaving than this until the horizon is none. */
const hardlyAnybody = 0.005;

/** The durations that customer value is worked out from by hand. Without customers everything is null or 0. */
export function relationshipOf(
  { frequency, recency }: Pick<Histories, 'frequency' | 'recency'>,
  expected: Pick<ExpectedValues, 'pAlive' | 'pAliveLater'>,
  { months }: Terms,
): Relationship {
  let [repeaters, weeks] = [0, 0];
  for (let i = 0; i < frequency.length; i++) {
    if (frequency[i] === 0) continue;
    repeaters++;
    weeks += recency[i];
  }
  const alive = expected.pAlive.reduce((sum, chance) => sum + chance, 0);
  const later = expected.pAliveLater.reduce((sum, chance) => sum + chance, 0);
  const kept = alive > 0 ? later / alive : 0;
  const leavingPerMonth = -Math.log(kept) / months;
  return {
    observedMonths: repeaters === 0 ? null : monthsOfWeeks(weeks) / repeaters,
    kept,
    expectedMonths: 1 - kept < hardlyAnybody || !(leavingPerMonth > 0) ? null : 1 / leavingPerMonth,
  };
}
