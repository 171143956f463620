/**
 * The values from which quintile scores are 2, 3, 4 and 5 (5 is best); Infinity where no value has the score. Equal values
 * always score the same: score = min(5, 1 + floor(5 × share of customers with a strictly smaller value)).
 *
 * Ranking ties by row order, as is common, gives identical one-order customers
 * four different scores.
 */
export function quintileLimits(values: ArrayLike<number>): number[] {
  const ascending = Float64Array.from(values).sort();
  const limits = [2, 3, 4, 5].map(() => Number.POSITIVE_INFINITY);
  for (let below = 1; below < ascending.length; below++) {
    if (ascending[below] === ascending[below - 1]) continue;
    const score = Math.min(5, 1 + Math.floor((5 * below) / ascending.length));
    for (let open = score - 2; open >= 0 && limits[open] === Number.POSITIVE_INFINITY; open--) {
      limits[open] = ascending[below];
    }
  }
  return limits;
}
