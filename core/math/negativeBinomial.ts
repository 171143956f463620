/** Terms this far below the largest one cannot be seen in a sum. */
const negligible = 1e-20;
/** exp(−700) is still a number; a chance below has to be reached from the middle. */
const lowestLog = -700;
/** exp of anything below is 0. */
const logOfNothing = -746;
/** Larger counts are left out. */
const mostCounts = 20_000;

/**
 * Chances of 0, 1, … `most` for a Poisson count whose mean is gamma distributed with this shape and this mean:
 * Γ(shape+n)/(Γ(shape) n!) q^n (1−q)^shape with odds q/(1−q) = mean/shape. As long as any of them counts.
 *
 * From the chance of 0 upwards, or where that underflows from the largest one to both sides, divided by the sum.
 * The relative error is below 1e-12 for chances above 1e-20.
 */
export function negativeBinomial(shape: number, mean: number, most = mostCounts): Float64Array {
  const q = mean / (shape + mean);
  const logOfNone = -shape * Math.log1p(mean / shape);
  if (logOfNone > lowestLog) return upwards(Math.exp(logOfNone), 0, shape, q, most);
  // Of a buyer who orders thousands of times, few orders have no chance at all: no need to come down to them from there.
  const logOfMost = logOfNone + most * Math.max(0, Math.log((shape + most) * q));
  if (logOfMost < logOfNothing) return new Float64Array(most + 1);
  const mode = Math.min(Math.floor(Math.max(0, ((shape - 1) * mean) / shape)), mostCounts);
  const chances = upwards(1, mode, shape, q, mostCounts);
  for (let n = mode; n > 0; n--) chances[n - 1] = (chances[n] * n) / ((shape + n - 1) * q);
  const sum = chances.reduce((total, term) => total + term, 0);
  return chances.map((term) => term / sum).subarray(0, most + 1);
}

/** Terms from a first one on, with zeros before it; until they are negligible compared with the largest. */
function upwards(first: number, from: number, shape: number, q: number, most: number): Float64Array {
  const terms = [first];
  let largest = first;
  for (let n = from, term = first; n < most; n++) {
    const ratio = ((shape + n) * q) / (n + 1);
    term *= ratio;
    terms.push(term);
    if (term > largest) largest = term;
    else if (ratio < 1 && term < negligible * (1 - ratio) * largest) break;
  }
  const all = new Float64Array(from + terms.length);
  all.set(terms, from);
  return all;
}

/** Probabilities of at least 0, 1, 2, … from those of exactly 0, 1, 2, …; summed from the small end. */
export function atLeast(chances: Float64Array): Float64Array {
  const tails = Float64Array.from(chances);
  for (let n = tails.length - 2; n >= 0; n--) tails[n] += tails[n + 1];
  return tails;
}
