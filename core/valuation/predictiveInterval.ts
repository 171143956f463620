export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a 90 % interval leaves out. */
const LEFT_OUT = 0.1;

/**
 * 90 % interval of draws of something that is never negative and often exactly 0.
 *
 * Where 0 is unlikely, 5 % is left out at either end. Where 0 itself has a chance above 5 %
 * the interval begins at 0 and leaves nothing out below, so more is left out above: all ten
 * percent once 0 has a chance of ten percent. So it holds the truth about 90 % of the time in both cases.
 */
export function predictiveInterval(draws: ArrayLike<number>): Interval {
  const sorted = Float64Array.from(draws).sort();
  const chanceOfZero = zerosIn(sorted) / sorted.length;
  const leftOutBelow = Math.min(LEFT_OUT / 2, Math.max(0, LEFT_OUT - chanceOfZero));
  return {
    low: chanceOfZero > LEFT_OUT / 2 ? 0 : quantile(sorted, LEFT_OUT / 2),
    high: quantile(sorted, 1 - LEFT_OUT + leftOutBelow),
  };
}

/**
 * 90 % interval of draws of a count.
 *
 * It begins where `predictiveInterval` would, at a whole number, and ends at the first one with which
 * nine tenths of the draws are inside: leaving 5 % out at either end of whole numbers would hold far more than that.
 */
export function countInterval(draws: ArrayLike<number>): Interval {
  const sorted = Float64Array.from(draws).sort();
  const among = sorted.length + 1;
  const low = zerosIn(sorted) / sorted.length > LEFT_OUT / 2 ? 0 : Math.floor(quantile(sorted, LEFT_OUT / 2));
  const below = sorted.findIndex((draw) => draw >= low);
  const last = Math.min(sorted.length, below + Math.ceil((1 - LEFT_OUT) * among)) - 1;
  return { low, high: sorted[last] ?? low };
}

/**
 * The quantile at place p (n + 1) of the sorted draws (Hyndman & Fan 1996, type 6). The truth is one more draw from
 * the same urn, so between two of them it lies exactly as often as they say; other types hold 89 % with 200 draws.
 */
function quantile(sorted: Float64Array, probability: number): number {
  const place = Math.max(1, Math.min(sorted.length, probability * (sorted.length + 1)));
  const before = sorted[Math.floor(place) - 1] ?? 0;
  const after = sorted[Math.ceil(place) - 1] ?? 0;
  return before + (place - Math.floor(place)) * (after - before);
}

function zerosIn(sorted: Float64Array): number {
  const first = sorted.findIndex((draw) => draw > 0);
  return first < 0 ? sorted.length : first;
}
