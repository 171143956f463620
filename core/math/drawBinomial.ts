import { drawBeta } from './drawGamma';
import type { Random } from './random';

/** Up to this many trials are simulated one by one. */
const few = 40;

/**
 * One number from the binomial distribution with n trials of chance p.
 *
 * Many trials are halved by drawing their median order statistic, which is beta distributed:
 * Relles (1972), Journal of the American Statistical Association 67.
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  let [count, trials, chance] = [0, n, p];
  while (trials > few) {
    const i = 1 + Math.floor(trials / 2);
    const y = drawBeta(i, trials + 1 - i, random);
    if (y <= chance) {
      count += i;
      trials -= i;
      chance = (chance - y) / (1 - y);
    } else {
      trials = i - 1;
      chance /= y;
    }
  }
  for (let trial = 0; trial < trials; trial++) if (random() < chance) count++;
  return count;
}
