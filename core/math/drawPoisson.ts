import { logGamma } from './logGamma';
import type { Random } from './random';

/**
 * One number from the Poisson distribution with this mean (0 or more).
 *
 * By inversion below 10; above, transformed rejection: Hörmann (1993), algorithm PTRS,
 * Insurance: Mathematics and Economics 12(1).
 */
export function drawPoisson(mean: number, random: Random): number {
  return mean < 10 ? byInversion(mean, random) : byRejection(mean, random);
}

function byInversion(mean: number, random: Random): number {
  let rest = random();
  let chance = Math.exp(-mean);
  let count = 0;
  // The bound is for the last sliver of probability, where rounding could hold `rest` above 0.
  while (rest > chance && count < 200) {
    rest -= chance;
    count++;
    chance *= mean / count;
  }
  return count;
}

function byRejection(mean: number, random: Random): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const center = 0.9277 - 3.6224 / (b - 2);
  const logMean = Math.log(mean);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= center) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const ratio = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (ratio <= k * logMean - mean - logGamma(k + 1)) return k;
  }
}
