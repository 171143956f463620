/** Parameters of the shifted-beta-geometric model: the chance of not renewing is beta distributed. Both above 0. */
export interface SbgParameters {
  readonly alpha: number;
  readonly beta: number;
}

/** Limit on terms, so that a call always ends; with a discount rate the series ends long before. */
const mostPeriods = 1_000_000;
/** The relative remainder at which the sum ends. */
const negligible = 1e-16;

/** Share of new customers retained after renewal 0, 1, … `last`. Fader & Hardie (2007), Journal of Interactive Marketing 21(1). */
export function survival({ alpha, beta }: SbgParameters, last: number): number[] {
  const shares = [1];
  for (let t = 1; t <= last; t++) shares.push((shares[t - 1] * (beta + t - 1)) / (alpha + beta + t - 1));
  return shares;
}

/**
 * Periods that a new customer is expected to pay for, each discounted to the first one (DEL), at a discount rate per
 * period: 2F1(1, beta; alpha+beta; 1/(1+d)). Fader & Hardie (2010), Marketing Science 29(1).
 *
 * `periods` are counted at most; without end the rate must be above 0. Throws a RangeError otherwise.
 */
export function discountedLifetime(
  parameters: SbgParameters,
  discountRate: number,
  periods = Number.POSITIVE_INFINITY,
): number {
  return sumOfRenewals(parameters, 0, discountRate, periods);
}

/**
 * The same for a customer who has renewed n − 1 times, just before the next renewal: the periods to come, the
 * first of them not discounted (DERL). Fader & Hardie (2010). n is 1 for a new customer.
 */
export function discountedResidualLifetime(
  { alpha, beta }: SbgParameters,
  n: number,
  discountRate: number,
  periods = Number.POSITIVE_INFINITY,
): number {
  const renews = (beta + n - 1) / (alpha + beta + n - 1);
  return renews * sumOfRenewals({ alpha, beta }, n, discountRate, periods);
}

/** Σ S(n+t)/S(n) / (1+d)^t over t from 0. */
function sumOfRenewals(
  { alpha, beta }: SbgParameters,
  n: number,
  discountRate: number,
  periods: number,
): number {
  if (!(discountRate >= 0 && (discountRate > 0 || periods < Number.POSITIVE_INFINITY))) {
    throw new RangeError(`discountRate must be >= 0, and > 0 without an end, got ${discountRate}`);
  }
  let [sum, term] = [0, 1];
  for (let t = 0; t < Math.min(periods, mostPeriods); t++) {
    sum += term;
    const ratio = (beta + n + t) / (alpha + beta + n + t) / (1 + discountRate);
    term *= ratio;
    if (term < negligible * discountRate * sum) break;
  }
  return sum;
}
