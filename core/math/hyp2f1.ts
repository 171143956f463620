import { logBeta } from './logBeta';

/** Limit on terms, so that every call terminates; the tests stay far below it. */
const mostTerms = 100_000;
const rescaleAbove = 1e200;
/** exp overflows above 709; this leaves a margin. */
const overflows = 600;
/** With a this large the power series converges too slowly; with c this large it is short. */
const huge = 1e4;
/** Closer to 1 the power series needs more than 1,000 terms; the integral needs 200 nodes. */
const nearOne = 0.96;

/**
 * Gauss's hypergeometric function 2F1(a, b; c; z) for z ≤ 0, a > 0 and 0 < b < c.
 *
 * There it is the mean of (1 − p z)^−a over p ~ Beta(b, c − b), so it lies
 * between 0 and 1. Both Pfaff transformations (Abramowitz & Stegun 15.3.4, 15.3.5)
 * bring the argument to w = z/(z − 1), in [0, 1). The one with c − a converges faster,
 * above all when a and c are both large, but cancels when a is far above c and overflows when b is huge;
 * then the other one, whose terms are all positive, is summed with its scale kept apart.
 * With w near 1 both converge slowly, and the mean is integrated numerically.
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  const w = z / (z - 1);
  if (a > huge || (w > nearOne && c < huge)) return meanOverBeta(a, b, c - b, -z);
  if (c - a > -4 && b * Math.log1p(-z) < overflows) return (1 - z) ** -b * powerSeries(c - a, b, c, w);
  return Math.exp(-a * Math.log1p(-z) + logPositiveSeries(a, c - b, c, w));
}

function powerSeries(a: number, b: number, c: number, w: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < mostTerms; n++) {
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
  for (let n = 0; n < mostTerms; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * w;
    term *= ratio;
    sum += term;
    if (ratio < 1 && term < 1e-17 * (1 - ratio) * sum) break;
    if (sum > rescaleAbove) {
      term /= rescaleAbove;
      sum /= rescaleAbove;
      logScale += Math.log(rescaleAbove);
    }
  }
  return Math.log(sum) + logScale;
}

/**
 * Mean of (1 + g p)^−a over p ~ Beta(b, d), g > 0, by the trapezoidal rule in t = log(p/(1 − p)).
 *
 * On the whole line that rule is exact to rounding once its step is small compared with the distance of the
 * singularities, π, and with the width of the only peak (Trefethen & Weideman 2014, SIAM Review 56(3)). It goes from
 * the peak to both sides; where the integrand equals an exponential to the last bit, the rest of the sum is a geometric
 * series.
 */
function meanOverBeta(a: number, b: number, d: number, g: number): number {
  const shift = Math.log1p(g);
  const spread = Math.log1p(a) + Math.log1p(b + d) + 38;
  const peak = peakOf(a, b, d, shift, spread);
  const [one, two] = [share(peak), share(peak + shift)];
  const curvature = (b + d - a) * one * (1 - one) + a * two * (1 - two);
  const step = Math.min(0.27, 0.7 / Math.sqrt(Math.max(curvature, 0) + 1));
  const logScale = -logBeta(b, d);
  const term = (t: number): number => {
    // log p and log(1 − p), without cancellation at either end.
    const logP = t < 0 ? t - Math.log1p(Math.exp(t)) : -Math.log1p(Math.exp(-t));
    const logQ = logP - t;
    return Math.exp(b * logP + d * logQ - a * Math.log1p(g * Math.exp(logP)) + logScale);
  };
  const highest = term(peak);
  let sum = highest;
  for (const direction of [-1, 1]) {
    const end = direction < 0 ? -shift - spread : spread;
    for (let t = peak + direction * step; ; t += direction * step) {
      const next = term(t);
      if (direction * (t - end) >= 0) {
        sum += next / -Math.expm1(-(direction < 0 ? b : d) * step);
        break;
      }
      sum += next;
      if (next < 1e-20 * highest) break;
    }
  }
  return step * sum;
}

/** Location of the integrand's maximum: the slope of its logarithm falls from b to below 0 and stays negative. */
function peakOf(a: number, b: number, d: number, shift: number, spread: number): number {
  let [low, high] = [-shift - spread, spread];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (b - (b + d - a) * share(middle) - a * share(middle + shift) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const share = (t: number): number => 1 / (1 + Math.exp(-t));
