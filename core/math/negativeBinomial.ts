/** Terms this far below the largest one cannot be seen in a sum. */
const NEGLIGIBLE = 1e-20;
/** More counts than this would take longer than anybody waits; the last one then holds what is left out. */
const MOST_COUNTS = 4_000_000;

/**
 * Chances of 0, 1, 2, … of a Poisson count whose mean is gamma distributed with this shape and this mean:
 * Γ(shape+n)/(Γ(shape) n!) q^n (1−q)^shape with odds q/(1−q) = mean/shape. As long as any of them counts.
 *
 * The terms are taken relative to the largest one and divided by their sum, so that nothing
 * overflows; the relative error is below 1e-13 for every term above 1e-290 of the largest.
 */
export function negativeBinomial(shape: number, mean: number): Float64Array {
  const q = mean / (shape + mean);
  const mode = Math.min(Math.floor(Math.max(0, ((shape - 1) * mean) / shape)), MOST_COUNTS);
  const below: number[] = [];
  for (let n = mode, term = 1; n > 0 && term > 0; n--) {
    term *= n / ((shape + n - 1) * q);
    below.push(term);
  }
  const above: number[] = [];
  for (let n = mode, term = 1; n < MOST_COUNTS; n++) {
    const ratio = ((shape + n) * q) / (n + 1);
    term *= ratio;
    above.push(term);
    if (ratio < 1 && term < NEGLIGIBLE * (1 - ratio)) break;
  }
  const chances = new Float64Array(mode + 1 + above.length);
  chances[mode] = 1;
  below.forEach((term, i) => {
    chances[mode - 1 - i] = term;
  });
  chances.set(above, mode + 1);
  const sum = chances.reduce((total, term) => total + term, 0);
  return chances.map((term) => term / sum);
}

/** Chances of at least 0, 1, 2, … from the chances of exactly so many; summed from the small end. */
export function atLeast(chances: Float64Array): Float64Array {
  const tails = Float64Array.from(chances);
  for (let n = tails.length - 2; n >= 0; n--) tails[n] = (tails[n] ?? 0) + (tails[n + 1] ?? 0);
  return tails;
}
