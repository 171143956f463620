import { quantileSorted } from 'simple-statistics';

/** What a 90 % interval leaves out. */
const LEFT_OUT = 0.1;

/**
 * 90 % interval of draws of something that is never negative and often exactly 0.
 *
 * Where 0 is unlikely, 5 % is left out at either end. Where 0 itself has a chance above 5 %
 * the interval begins at 0 and leaves nothing out below, so more is left out above: all ten
 * percent once 0 has a chance of ten percent. So it holds the truth about 90 % of the time in both cases.
 */
export function predictiveInterval(draws: readonly number[]): { low: number; high: number } {
  const positive = draws.filter((draw) => draw > 0).sort((one, other) => one - other);
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
