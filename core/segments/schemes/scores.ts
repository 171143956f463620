/**
 * Quintile scores 1 to 5 (5 is best) in which equal values always score the same:
 * score = min(5, 1 + floor(5 × share of customers with a strictly smaller value)).
 *
 * Ranking ties by row order, as is common, gives identical one-order customers
 * four different scores.
 */
export function quintileScores(values: ArrayLike<number>): number[] {
  const limits = quintileLimits(Float64Array.from(values).sort());
  return Array.from(values, (value) => 1 + countUpTo(limits, value));
}

/** The values from which the score is 2, 3, 4 and 5; Infinity where no value has it. */
function quintileLimits(ascending: Float64Array): number[] {
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

/** Upper ends of the order counts that score 1, 2, 3 and 4: 1 / 2 / 3–4 / 5–9 / 10 and more. */
const countSteps = [1, 2, 4, 9];

/** Score of a number of orders on a fixed scale, for shops where quintiles of order counts are meaningless. */
export function orderCountScore(orders: number): number {
  const step = countSteps.findIndex((end) => orders <= end);
  return step < 0 ? 5 : step + 1;
}

/** Number of limits that the value reaches. */
function countUpTo(limits: readonly number[], value: number): number {
  let count = 0;
  while (count < limits.length && value >= limits[count]) count++;
  return count;
}
