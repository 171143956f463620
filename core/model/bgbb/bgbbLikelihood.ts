import type { Evaluation } from '../../math/minimise';
import { countAbove } from '../fit/countPatterns';
import type { Opportunities } from './opportunities';

/** Terms are rescaled above this so that they do not overflow. */
const rescaleAbove = 1e200;

/** Second derivatives, by row and column. */
const pairs = [
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 2],
  [2, 3],
  [3, 3],
] as const;

/**
 * Minus the BG/BB log-likelihood as a function of (log alpha, log beta, log gamma, log delta), with
 * its exact gradient and Hessian.
 *
 * Fader, Hardie & Shang (2010), Marketing Science 29(6), the likelihood of (x, t_x, n): "still here" plus "left after opportunity j" for each
 * j since the last order. The beta functions are products over opportunities; each "left" is taken relative to
 * "still here" and follows from the one after it by a ratio, so nothing cancels or underflows.
 */
export function bgbbLikelihood(
  histories: readonly (Opportunities & { readonly count: number })[],
): (point: readonly number[]) => Evaluation {
  const customers = Int32Array.from(histories, ({ count }) => count);
  const above = (of: (history: Opportunities) => number): Float64Array =>
    countAbove(Int32Array.from(histories, of), customers);
  const bought = above(({ x }) => x);
  const passed = above(({ x, n }) => n - x);
  const offered = above(({ n }) => n);
  const silent = histories.filter(({ tx, n }) => tx < n);

  return (point) => {
    const [alpha, beta, gamma, delta] = point.map(Math.exp);
    let value = 0;
    const g = [0, 0, 0, 0];
    const h = pairs.map(() => 0);
    /** Adds n log(argument), where the argument is the sum of the parameters at these places and a number. */
    const addLog = (n: number, argument: number, first: number, second = first): void => {
      value += n * Math.log(argument);
      const slope = n / argument;
      const bend = -slope / argument;
      pairs.forEach(([i, j], pair) => {
        if ((i === first || i === second) && (j === first || j === second)) h[pair] += bend;
      });
      g[first] += slope;
      if (second !== first) g[second] += slope;
    };
    bought.forEach((n, i) => {
      addLog(n, alpha + i, 0);
    });
    passed.forEach((n, i) => {
      addLog(n, beta + i, 1);
    });
    offered.forEach((n, i) => {
      addLog(-n, alpha + beta + i, 0, 1);
      addLog(n, delta + i, 3);
      addLog(-n, gamma + delta + i, 2, 3);
    });

    for (const { x, tx, n, count } of silent) {
      // The term of j relative to "still here", its logarithm's derivatives d and second derivatives (dd where they are not 0).
      let term = 1;
      let [da, db, dg, dd] = [0, 0, 1 / gamma, 0];
      let [daa, dab, dbb, dgg, dgd, ddd] = [0, 0, 0, -1 / (gamma * gamma), 0, 0];
      term *= gamma;
      // Sums of terms, and "still here" itself, on the same scale.
      let [here, sum, sa, sb, sg, sd] = [1, 0, 0, 0, 0, 0];
      let [saa, sab, sag, sad, sbb, sbg, sbd, sgg, sgd, sdd] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      let logScale = 0;
      for (let j = n - 1; j >= tx; j--) {
        const ab = 1 / (alpha + beta + j);
        const b = 1 / (beta + j - x);
        const d = 1 / (delta + j);
        term *= (b * d) / ab;
        da += ab;
        db += ab - b;
        dd -= d;
        daa -= ab * ab;
        dab -= ab * ab;
        dbb += b * b - ab * ab;
        ddd += d * d;
        if (j < n - 1) {
          const gd = 1 / (gamma + delta + j + 1);
          term /= gd;
          dg += gd;
          dd += gd;
          dgg -= gd * gd;
          dgd -= gd * gd;
          ddd -= gd * gd;
        }
        sum += term;
        sa += term * da;
        sb += term * db;
        sg += term * dg;
        sd += term * dd;
        saa += term * (da * da + daa);
        sab += term * (da * db + dab);
        sag += term * da * dg;
        sad += term * da * dd;
        sbb += term * (db * db + dbb);
        sbg += term * db * dg;
        sbd += term * db * dd;
        sgg += term * (dg * dg + dgg);
        sgd += term * (dg * dd + dgd);
        sdd += term * (dd * dd + ddd);
        if (sum > rescaleAbove) {
          logScale += Math.log(rescaleAbove);
          term /= rescaleAbove;
          here /= rescaleAbove;
          sum /= rescaleAbove;
          [sa, sb, sg, sd] = [sa, sb, sg, sd].map((s) => s / rescaleAbove);
          [saa, sab, sag, sad, sbb] = [saa, sab, sag, sad, sbb].map((s) => s / rescaleAbove);
          [sbg, sbd, sgg, sgd, sdd] = [sbg, sbd, sgg, sgd, sdd].map((s) => s / rescaleAbove);
        }
      }
      const all = here + sum;
      value += count * (Math.log(all) + logScale);
      const slopes = [sa / all, sb / all, sg / all, sd / all];
      slopes.forEach((slope, i) => {
        g[i] += count * slope;
      });
      [saa, sab, sag, sad, sbb, sbg, sbd, sgg, sgd, sdd].forEach((bend, pair) => {
        const [i, j] = pairs[pair];
        h[pair] += count * (bend / all - slopes[i] * slopes[j]);
      });
    }
    return inLogs(value, g, h, [alpha, beta, gamma, delta]);
  };
}

/** The same by the logarithms of the parameters, and minus it: d/d log p = p d/dp. */
function inLogs(
  value: number,
  g: readonly number[],
  h: readonly number[],
  parameters: readonly number[],
): Evaluation {
  const gradient = g.map((slope, i) => -slope * parameters[i]);
  const hessian = parameters.map(() => [0, 0, 0, 0]);
  pairs.forEach(([i, j], pair) => {
    const bend = -h[pair] * parameters[i] * parameters[j];
    hessian[i][j] = bend + (i === j ? gradient[i] : 0);
    hessian[j][i] = hessian[i][j];
  });
  return { value: -value, gradient, hessian };
}
