import type { Histories } from './histories';

/** A remainder below this share of the revenue is a rounding error. */
const rounding = 1e-9;

/** Money of each customer's first purchase day, 0 or more: the revenue without the repeat purchases. */
export function firstSpendOf({
  revenue,
  frequency,
  meanSpend,
}: Pick<Histories, 'revenue' | 'frequency' | 'meanSpend'>): Float64Array {
  return revenue.map((all, i) => {
    const first = all - meanSpend[i] * frequency[i];
    return first > rounding * all ? first : 0;
  });
}
