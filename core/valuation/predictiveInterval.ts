import { quantileSorted } from 'simple-statistics';

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
  const positive = positiveSorted(draws);
  const zeros = draws.length - positive.length;
  const chanceOfZero = zeros / draws.length;
  const leftOutBelow = Math.min(LEFT_OUT / 2, Math.max(0, LEFT_OUT - chanceOfZero));
  const quantile = (probability: number): number => {
    const among = (probability * draws.length - zeros) / positive.length;
    return among > 0 ? quantileSorted(positive, Math.min(1, among)) : 0;
  };
  return {
    low: chanceOfZero > LEFT_OUT / 2 ? 0 : quantile(LEFT_OUT / 2),
    high: quantile(1 - LEFT_OUT + leftOutBelow),
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
  const zeros = sorted.findIndex((draw) => draw > 0);
  const leftOutBelow = Math.floor((LEFT_OUT / 2) * sorted.length);
  const low = zeros < 0 || zeros > leftOutBelow ? 0 : (sorted[leftOutBelow] ?? 0);
  const below = sorted.findIndex((draw) => draw >= low);
  const inside = Math.ceil((1 - LEFT_OUT) * sorted.length);
  return { low, high: sorted[Math.min(sorted.length, below + inside) - 1] ?? low };
}

function positiveSorted(draws: ArrayLike<number>): number[] {
  return Array.from(
    Float64Array.from(draws)
      .filter((draw) => draw > 0)
      .sort(),
  );
}
