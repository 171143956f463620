import { drawNormal } from './drawNormal';
import type { Random } from './random';

/**
 * One number from the gamma distribution with this shape (above 0) and rate 1.
 *
 * Marsaglia & Tsang (2000), ACM Trans. Math. Softw. 26(3), with their boost for shapes below 1.
 */
export function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random();
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** One number from the beta distribution with a, b > 0. Where both gammas underflow, it is a coin toss between 0 and 1. */
export function drawBeta(a: number, b: number, random: Random): number {
  const x = drawGamma(a, random);
  const y = drawGamma(b, random);
  return x + y > 0 ? x / (x + y) : random() * (a + b) < a ? 1 : 0;
}
