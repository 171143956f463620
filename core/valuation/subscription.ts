import type { FittedSbg } from '../model/sbg/fitSbg';
import {
  discountedLifetime,
  discountedResidualLifetime,
  type SbgParameters,
  survival,
} from '../model/sbg/sbg';

/** The value of a subscriber, in the money of `marginPerPeriod`; Infinity without end or discounting. */
export interface Subscription {
  /** Periods that a new customer pays for, the first one at once; not discounted. */
  readonly lifetime: number;
  /** Renewals after which half of the customers have left. */
  readonly medianLifetime: number;
  /** Value of a new customer, the first payment included. */
  readonly value: number;
  /** Value of a customer who is still there at the end of the data: renewals from the next one on. */
  readonly valueOfPresent: number;
  /** Share retained after renewal 0, 1, … */
  readonly survival: readonly number[];
}

export interface SubscriptionTerms {
  readonly marginPerPeriod: number;
  /** Per period. */
  readonly discountRate: number;
  /** Payments that count; Infinity for all. */
  readonly periods: number;
}

/** Limit of the search for the half-life. */
const longest = 10_000;

/** The value of subscribers by the shifted-beta-geometric model, for a cohort observed over several renewals. */
export function valueSubscription(
  { parameters }: FittedSbg,
  { marginPerPeriod, discountRate, periods }: SubscriptionTerms,
  renewals: number,
  shown: number,
): Subscription {
  const shares = survival(parameters, longest);
  const half = shares.findIndex((share) => share <= 0.5);
  return {
    lifetime: sumOver(parameters, 0, 0, periods),
    medianLifetime: half < 0 ? Number.POSITIVE_INFINITY : half,
    value: marginPerPeriod * sumOver(parameters, 0, discountRate, periods),
    valueOfPresent: marginPerPeriod * sumOver(parameters, renewals, discountRate, periods),
    survival: shares.slice(0, shown + 1),
  };
}

/** Discounted periods of a new customer (0 renewals), or the remaining ones after `renewals` renewals. */
function sumOver(parameters: SbgParameters, renewals: number, discountRate: number, periods: number): number {
  const endless = discountRate === 0 && periods === Number.POSITIVE_INFINITY;
  const { alpha, beta } = parameters;
  if (endless) {
    // Σ S(n+t)/S(n): a mean time that exists only where the chance of leaving is never near 0.
    return alpha > 1 ? (renewals === 0 ? alpha + beta - 1 : beta + renewals) / (alpha - 1) : periods;
  }
  return renewals === 0
    ? discountedLifetime(parameters, discountRate, periods)
    : discountedResidualLifetime(parameters, renewals + 1, discountRate, periods);
}
