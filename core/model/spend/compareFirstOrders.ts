import { firstSpendOf } from '../../customers/firstSpend';
import type { FirstOrders } from '../fitted';
import type { SpendHistories } from './repeatSpend';

/** Fewer pairs of first and repeat orders cannot tell whether the two have the same mean. */
const fewestPairs = 10;
/**
 * First orders count unscaled up to this t (p = .05), or up to this logarithm of the ratio, because orders drift as
 * much from year to year …
 */
const same = { t: 2, logRatio: 0.05 };
/**
 * … and are fully scaled from here on (p = .003). In between the scale grows continuously, so that no single order
 * makes values jump.
 */
const different = { t: 3, logRatio: 0.1 };
/** Differences of this share of an order come from rounding. */
const rounding = 1e-9;

/**
 * Whether first orders cost as much as repeat orders: a paired t-test on the repeat buyers, each customer's first order
 * against the mean of the same customer's repeat orders. Null when that is not known of at least ten.
 *
 * Customers with a free first order, or free repeat orders only, are left out. Sums are over sorted numbers, so the
 * result does not depend on the order of the customers.
 */
export function compareFirstOrders(histories: SpendHistories): FirstOrders | null {
  if (!histories.firstSpendKnown) return null;
  const { count, frequency, meanSpend } = histories;
  const first = firstSpendOf(histories);
  const indexes: number[] = [];
  for (let i = 0; i < count; i++) {
    if (frequency[i] > 0 && meanSpend[i] > 0 && first[i] > 0) indexes.push(i);
  }
  const customers = indexes.length;
  if (customers < fewestPairs) return null;
  const sumBy = (of: (index: number) => number): number =>
    Float64Array.from(indexes, of)
      .sort()
      .reduce((sum, difference) => sum + difference, 0);
  const ratio = sumBy((i) => meanSpend[i]) / sumBy((i) => first[i]);
  const difference = (i: number): number => {
    const difference = meanSpend[i] - first[i];
    return Math.abs(difference) > rounding * first[i] ? difference : 0;
  };
  const mean = sumBy(difference) / customers;
  const variance = sumBy((i) => (difference(i) - mean) ** 2) / (customers - 1);
  const t = mean === 0 ? 0 : mean / Math.sqrt(variance / customers);
  const part = partOf('t', t) * partOf('logRatio', Math.log(ratio));
  return { customers, ratio, t, factor: ratio ** part };
}

/** From 0 (the same) to 1 (different). */
function partOf(measure: keyof typeof same, value: number): number {
  const share = (Math.abs(value) - same[measure]) / (different[measure] - same[measure]);
  return Math.min(1, Math.max(0, share));
}
