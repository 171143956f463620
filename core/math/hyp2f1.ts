/** Series longer than this would take longer than anybody waits; the tests never come near. */
const MOST_TERMS = 100_000;
const RESCALE_ABOVE = 1e200;

/**
 * Gauss's hypergeometric function 2F1(a, b; c; z) for z ≤ 0, a > 0 and 0 < b < c.
 *
 * There it is the mean of (1 − p z)^−a over p ~ Beta(b, c − b), so it lies
 * between 0 and 1. Both Pfaff transformations (Abramowitz & Stegun 15.3.4, 15.3.5)
 * bring the argument to w = z/(z − 1), in [0, 1). The one with c − a converges faster,
 * above all when a and c are both large, but cancels when a is far above c;
 * then the other one, whose terms are all positive, is summed with its scale kept apart.
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  const w = z / (z - 1);
  if (c - a > -4) return (1 - z) ** -b * powerSeries(c - a, b, c, w);
  return Math.exp(-a * Math.log1p(-z) + logPositiveSeries(a, c - b, c, w));
}

function powerSeries(a: number, b: number, c: number, w: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * w;
    sum += term;
    if (Math.abs(term) < 1e-17 * Math.abs(sum)) break;
  }
  return sum;
}

function logPositiveSeries(a: number, b: number, c: number, w: number): number {
  let term = 1;
  let sum = 1;
  let logScale = 0;
  for (let n = 0; n < MOST_TERMS; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * w;
    term *= ratio;
    sum += term;
    if (ratio < 1 && term < 1e-17 * (1 - ratio) * sum) break;
    if (sum > RESCALE_ABOVE) {
      term /= RESCALE_ABOVE;
      sum /= RESCALE_ABOVE;
      logScale += Math.log(RESCALE_ABOVE);
    }
  }
  return Math.log(sum) + logScale;
}
