export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Probability outside a 90 % interval. */
export const leftOut = 0.1;

/**
 * 90 % interval of a non-negative quantity that is often exactly 0, from draws.
 *
 * Where 0 is unlikely, 5 % is left out at either end. Where 0 itself has a chance above 5 %
 * the interval begins at 0 and leaves nothing out below, so more is left out above: all ten
 * percent once 0 has a chance of ten percent. So it holds the truth about 90 % of the time in both cases.
 */
export function predictiveInterval(draws: ArrayLike<number>): Interval {
  const chanceOfZero = shareOfZeros(draws);
  const above = sortedAboveZero(draws);
  const leftOutBelow = Math.min(leftOut / 2, Math.max(0, leftOut - chanceOfZero));
  return {
    low: quantile(above, chanceOfZero, leftOut / 2),
    high: quantile(above, chanceOfZero, 1 - leftOut + leftOutBelow),
  };
}

/**
 * 90 % interval of a count, from draws of it.
 *
 * It begins where `predictiveInterval` would, at a whole number, and ends at the first one with which
 * nine tenths are inside: leaving 5 % out at either end of whole numbers would hold far more than that.
 */
export function countInterval(draws: ArrayLike<number>): Interval {
  const chanceOfZero = shareOfZeros(draws);
  const above = sortedAboveZero(draws);
  const low = Math.floor(quantile(above, chanceOfZero, leftOut / 2));
  const below = Math.max(
    0,
    above.findIndex((draw) => draw >= low),
  );
  const inside = (1 - leftOut - (low === 0 ? chanceOfZero : 0)) / (1 - chanceOfZero);
  const last = Math.min(above.length, below + Math.ceil(inside * (above.length + 1))) - 1;
  return { low, high: inside > 0 ? above[last] : low };
}

/** How many of the draws are 0, as a share of all. */
function shareOfZeros(draws: ArrayLike<number>): number {
  let zeros = 0;
  for (let i = 0; i < draws.length; i++) if (draws[i] === 0) zeros++;
  return draws.length === 0 ? 1 : zeros / draws.length;
}

/**
 * The quantile of 0 with its chance and of the sorted draws above it, these at place p (n + 1) (Hyndman & Fan 1996, type 6).
 * The true value is exchangeable with the draws, so it lies between two of them exactly as often as stated; other
 * types hold 89 % with 200 draws.
 */
function quantile(above: Float64Array, chanceOfZero: number, probability: number): number {
  if (probability <= chanceOfZero) return 0;
  const part = (probability - chanceOfZero) / (1 - chanceOfZero);
  const index = Math.max(1, Math.min(above.length, part * (above.length + 1)));
  const before = above[Math.floor(index) - 1];
  const after = above[Math.ceil(index) - 1];
  return before + (index - Math.floor(index)) * (after - before);
}

function sortedAboveZero(draws: ArrayLike<number>): Float64Array {
  return Float64Array.from(draws)
    .sort()
    .filter((draw) => draw > 0);
}
