import type { Concentration } from './profile';

/** Shares of the best customers, and the Gini index, of amounts that are 0 or more; all 0 when there is no money at all. */
export function concentrationOf(amounts: readonly number[]): Concentration {
  const ascending = Float64Array.from(amounts).sort();
  const total = ascending.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return { top1: 0, top5: 0, top20: 0, gini: 0 };
  const top = (share: number) => {
    const count = Math.max(1, Math.round(share * ascending.length));
    return ascending.subarray(ascending.length - count).reduce((sum, amount) => sum + amount, 0) / total;
  };
  return { top1: top(0.01), top5: top(0.05), top20: top(0.2), gini: gini(ascending) };
}

/**
 * Cumulative share of the amounts by decile of customers, best first: from 0 for no customers to 1 for all. Amounts are
 * 0 or more; a straight line when all are 0.
 */
export function concentrationCurve(amounts: ArrayLike<number>): readonly number[] {
  const ascending = Float64Array.from(amounts).sort();
  const total = ascending.reduce((sum, amount) => sum + amount, 0);
  const tenths = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
  if (!(total > 0)) return tenths;
  let [counted, sum] = [0, 0];
  return tenths.map((share) => {
    const count = Math.round(share * ascending.length);
    for (; counted < count; counted++) sum += ascending[ascending.length - 1 - counted];
    return Math.min(1, sum / total);
  });
}

/**
 * Gini index of ascending amounts, of these customers as a population (not a sample): Σ (2i − n − 1) x_i / (n Σ x_i),
 * Sen (1973), On Economic Inequality. 0 when all are equal, (n − 1)/n when one has all.
 *
 * @internal
 */
export function gini(ascending: ArrayLike<number>): number {
  let weighted = 0;
  let total = 0;
  for (let i = 0; i < ascending.length; i++) {
    weighted += (2 * (i + 1) - ascending.length - 1) * ascending[i];
    total += ascending[i];
  }
  return total > 0 ? weighted / (ascending.length * total) : 0;
}
