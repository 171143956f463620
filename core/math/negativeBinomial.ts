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

/** Room for the terms while their number is not known; written by `upwards` alone, which hands out copies. */
const room = new Float64Array(mostCounts + 1);

/** Terms from a first one on, with zeros before it; until they are negligible compared with the largest. */
function upwards(first: number, from: number, shape: number, q: number, most: number): Float64Array {
  room.fill(0, 0, from);
  room[from] = first;
  let end = from + 1;
  for (let n = from, term = first, largest = first; n < most; n++) {
    const ratio = ((shape + n) * q) / (n + 1);
    term *= ratio;
    room[end++] = term;
    if (term > largest) largest = term;
    else if (ratio < 1 && term < negligible * (1 - ratio) * largest) break;
  }
  return room.slice(0, end);
}

/** Probabilities of at least 0, 1, 2, … from those of exactly 0, 1, 2, …; summed from the small end. */
export function atLeast(chances: Float64Array): Float64Array {
  return toAtLeast(Float64Array.from(chances));
}

/** The same in place, for chances that are needed no longer. */
export function toAtLeast(chances: Float64Array): Float64Array {
  for (let n = chances.length - 2; n >= 0; n--) chances[n] += chances[n + 1];
  return chances;
}

/**
 * Draws such a count, given that it is at least `least`, by inversion of a uniform number. From below, and without keeping the
 * chances: most draws have parameters of their own.
 */
export function drawCount(shape: number, mean: number, least: number, uniform: number): number {
  const q = mean / (shape + mean);
  const logOfNone = -shape * Math.log1p(mean / shape);
  let [term, fewer] = [Math.exp(logOfNone), 0];
  for (let n = 0; n < least; n++) {
    fewer += term;
    term *= ((shape + n) * q) / (n + 1);
  }
  // Where chances underflow from below, or 1 − fewer loses its digits.
  if (logOfNone <= lowestLog || fewer > 0.9) return drawFromTails(shape, mean, least, uniform);
  // The last number before which there is less than this.
  const wanted = (1 - fewer) * (1 - uniform);
  let [sum, largest] = [0, term];
  for (let n = least; ; n++) {
    sum += term;
    if (sum >= wanted || n >= mostCounts) return n;
    const ratio = ((shape + n) * q) / (n + 1);
    term *= ratio;
    if (term > largest) largest = term;
    else if (ratio < 1 && term < negligible * (1 - ratio) * largest) return n + 1;
  }
}

/** The same from the small end. */
function drawFromTails(shape: number, mean: number, least: number, uniform: number): number {
  const tails = toAtLeast(negativeBinomial(shape, mean).subarray(least));
  const rest = tails.length > 0 ? uniform * tails[0] : 0;
  let [low, high] = [0, tails.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tails[middle] > rest) low = middle;
    else high = middle;
  }
  return least + low;
}
