/**
 * Expects a number to be right within a relative error: |actual − expected| ≤ error × max(|expected|, floor).
 *
 * The floor is for values that pass through 0, where a relative error means nothing.
 */
export function near(actual: number, expected: number, error: number, floor = 0): void {
  const distance = Math.abs(actual - expected) / Math.max(Math.abs(expected), floor, Number.MIN_VALUE);
  if (!(distance <= error)) {
    throw new Error(
      `expected ${expected}, got ${actual}: off by ${distance.toExponential(2)}, allowed ${error}`,
    );
  }
}
