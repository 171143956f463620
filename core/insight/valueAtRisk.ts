import type { ExpectedValues } from '../valuation/value';

/** Below this probability a customer counts as lost; dividing by it would be meaningless. */
const leastAlive = 1e-9;

/**
 * Value at risk: clv ÷ pAlive is the value of a customer who is certainly active, and (1 − pAlive) times that is the
 * part lost to possible dropout.
 */
export function valueAtRisk(
  { clv, pAlive }: Pick<ExpectedValues, 'clv' | 'pAlive'>,
  customer: number,
): number {
  const alive = pAlive[customer];
  return alive > leastAlive ? (clv[customer] / alive) * (1 - alive) : 0;
}
