import type { ExpectedValues } from '../valuation/value';

/** Below this chance a customer is gone, and dividing by it says nothing. */
const leastAlive = 1e-9;

/**
 * What is in doubt: clv ÷ pAlive is what a customer would bring if she were still active, and the part of it that
 * is missing from her clv is that times 1 − pAlive.
 */
export function valueAtRisk(
  { clv, pAlive }: Pick<ExpectedValues, 'clv' | 'pAlive'>,
  customer: number,
): number {
  const alive = pAlive[customer];
  return alive > leastAlive ? (clv[customer] / alive) * (1 - alive) : 0;
}
