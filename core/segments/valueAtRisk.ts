import type { ExpectedValue } from '../valuation/value';

/** Below this chance a customer is gone, and dividing by it says nothing. */
const LEAST_ALIVE = 1e-9;

/**
 * What is in doubt: clv ÷ pAlive is what a customer would bring if she were still active, and the part of it that
 * is missing from her clv is that times 1 − pAlive.
 */
export function valueAtRisk({ clv, pAlive }: Pick<ExpectedValue, 'clv' | 'pAlive'>): number {
  return pAlive > LEAST_ALIVE ? (clv / pAlive) * (1 - pAlive) : 0;
}
