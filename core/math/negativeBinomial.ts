/** Terms below this share of the largest are negligible in a sum. */
const negligible = 1e-20;
/** exp(−700) is still a normal number; smaller probabilities are computed from the largest term outwards. */
const lowestLog = -700;
/** exp of a smaller number is 0. */
const logOfNothing = -746;
/** Largest count in a distribution. */
const mostCounts = 20_000;

/**
 * Probabilities of 0, 1, … `most` for a Poisson count whose mean is gamma distributed with this shape and this mean:
 * Γ(shape+n)/(Γ(shape) n!) q^n (1−q)^shape with odds q/(1−q) = mean/shape. Negligible ones at the end are left out.
 *
 * Computed upwards from the probability of 0, or where that underflows, from the largest one to both sides and
 * normalised. The relative error is below 1e-12 for probabilities above 1e-20.
 */
export function negativeBinomial(shape: number, mean: number, most = mostCounts): Float64Array {
  const q = mean / (shape + mean);
  const logOfNone = -shape * Math.log1p(mean / shape);
  if (logOfNone > lowestLog) return upwards(Math.exp(logOfNone), 0, shape, q, most);
  // For a buyer with thousands of orders, small counts have probability 0 and need no computation.
  const logOfMost = logOfNone + most * Math.max(0, Math.log((shape + most) * q));
  if (logOfMost < logOfNothing) return new Float64Array(most + 1);
  const mode = Math.min(Math.floor(Math.max(0, ((shape - 1) * mean) / shape)), mostCounts);
  const chances = upwards(1, mode, shape, q, mostCounts);
  for (let n = mode; n > 0; n--) chances[n - 1] = (chances[n] * n) / ((shape + n - 1) * q);
  const sum = chances.reduce((total, term) => total + term, 0);
  return chances.map((term) => term / sum).subarray(0, most + 1);
}

/** Buffer for terms whose number is not known yet; only `upwards` writes to it, and returns copies. */
const room = new Float64Array(mostCounts + 1);

/** Terms from index `from` upwards, zeros before it, until they are negligible compared with the largest. */
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

/** The same in place, for an array that is no longer needed. */
export function toAtLeast(chances: Float64Array): Float64Array {
  for (let n = chances.length - 2; n >= 0; n--) chances[n] += chances[n + 1];
  return chances;
}

/**
 * Draws such a count, given that it is at least `least`, by inversion of a uniform number. Sums from below without
 * storing the probabilities, because most draws have different parameters.
 */
export function drawCount(shape: number, mean: number, least: number, uniform: number): number {
  const q = mean / (shape + mean);
  const logOfNone = -shape * Math.log1p(mean / shape);
  let [term, fewer] = [Math.exp(logOfNone), 0];
  for (let n = 0; n < least; n++) {
    fewer += term;
    term *= ((shape + n) * q) / (n + 1);
  }
  // When probabilities underflow from below, or 1 − fewer loses digits.
  if (logOfNone <= lowestLog || fewer > 0.9) return drawFromTails(shape, mean, least, uniform);
  // The draw is the first count whose cumulative probability exceeds this.
  const target = (1 - fewer) * (1 - uniform);
  let [sum, largest] = [0, term];
  for (let n = least; ; n++) {
    sum += term;
    if (sum >= target || n >= mostCounts) return n;
    const ratio = ((shape + n) * q) / (n + 1);
    term *= ratio;
    if (term > largest) largest = term;
    else if (ratio < 1 && term < negligible * (1 - ratio) * largest) return n + 1;
  }
}

/** The same, summed from the largest count down. */
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
