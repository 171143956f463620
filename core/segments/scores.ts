/**
 * Quintile scores 1 to 5 (5 is best) in which equal values always score the same:
 * score = min(5, 1 + floor(5 × share of customers with a strictly smaller value)).
 *
 * Ranking ties by row order, as is common, gives identical one-order customers
 * four different scores.
 */
export function quintileScores(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => Math.min(5, 1 + Math.floor((5 * countBelow(sorted, value)) / sorted.length)));
}

/** Upper ends of the order counts that score 1, 2, 3 and 4: 1 / 2 / 3–4 / 5–9 / 10 and more. */
const countSteps = [1, 2, 4, 9];

/** Score of a number of orders on a fixed scale, for shops where quintiles of order counts say nothing. */
export function orderCountScore(orders: number): number {
  const step = countSteps.findIndex((end) => orders <= end);
  return step < 0 ? 5 : step + 1;
}

/** How many of the ascending values are strictly below `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
