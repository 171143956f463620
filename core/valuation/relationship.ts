import type { Histories } from '../customers/histories';
import { monthsOfWeeks } from './rates';
import type { ExpectedValues, Terms } from './value';

/** Customer lifetime in months: observed so far, and expected by the model. */
export interface Relationship {
  /** From first to last order, mean over customers with several purchase days; null when there are none. */
  readonly observedMonths: number | null;
  /** Retention: share of today's active customers still active at the horizon, 0 to 1. */
  readonly kept: number;
  /**
   * Months that an active customer is expected to stay from today on if the rate of leaving up to the horizon
   * continues: 1 / churn. Null when there is hardly any dropout.
   */
  readonly expectedMonths: number | null;
}

/** Dropout up to the horizon below this share counts as none. */
const hardlyAnybody = 0.005;

/** The durations behind simple CLV formulas. Without customers everything is null or 0. */
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
  const retention = alive > 0 ? later / alive : 0;
  const leavingPerMonth = -Math.log(retention) / months;
  return {
    observedMonths: repeaters === 0 ? null : monthsOfWeeks(weeks) / repeaters,
    kept: retention,
    expectedMonths: 1 - retention < hardlyAnybody || !(leavingPerMonth > 0) ? null : 1 / leavingPerMonth,
  };
}
