import { studentQuantile } from '../math/studentQuantile';

/** Moments of the values of some customers. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Mean of a part relative to the mean of all, minus 1, with an interval of coverage `inside`. The part is compared with
 * the rest, because the mean of all includes the part. Uses the variance of a ratio of means (Fieller 1954, first
 * order) and Student's quantile for the smaller side. No interval when one side has fewer than two customers.
 */
export function meanAgainst(
  part: Moments,
  all: Moments,
  inside: number,
): { readonly value: number; readonly low: number | null; readonly high: number | null } {
  const rest = {
    count: all.count - part.count,
    sum: all.sum - part.sum,
    squares: all.squares - part.squares,
  };
  const mean = all.sum / all.count;
  const ratio = part.sum / part.count / mean;
  const smaller = Math.min(part.count, rest.count);
  if (smaller < 2) return { value: ratio - 1, low: null, high: null };
  const share = part.count / all.count;
  const variance =
    (1 - ratio * share) ** 2 * varianceOfMean(part) + (ratio * (1 - share)) ** 2 * varianceOfMean(rest);
  const half = (studentQuantile(inside, smaller - 1) * Math.sqrt(variance)) / mean;
  return { value: ratio - 1, low: ratio - 1 - half, high: ratio - 1 + half };
}

function varianceOfMean({ count, sum, squares }: Moments): number {
  return Math.max(0, squares - sum ** 2 / count) / (count - 1) / count;
}
