import { logBeta } from '../../math/logBeta';
import type { Evaluation } from '../../math/minimise';
import { digamma, trigamma } from '../../math/polygamma';
import type { RepeatSpend } from './repeatSpend';

const { exp, log, log1p } = Math;

/**
 * Minus the Gamma-Gamma log-likelihood of these repeat buyers as a function of
 * (log p, log q, log gamma), with its exact gradient and Hessian.
 *
 * Fader & Hardie, Hardie's note 025, eq. 1a. What depends on x alone is computed once for all customers with that x, so
 * the log-gamma functions cost nothing, and what depends on the data alone once for all evaluations: a customer takes
 * one logarithm.
 */
export function gammaGammaLikelihood({
  frequencies,
  start,
  means,
}: RepeatSpend): (point: readonly number[]) => Evaluation {
  const totals = new Float64Array(means.length);
  const logTotals = new Float64Array(means.length);
  let logMeans = 0;
  frequencies.forEach((x, group) => {
    for (let i = start[group]; i < start[group + 1]; i++) {
      totals[i] = x * means[i];
      logTotals[i] = log(totals[i]);
      logMeans += log(means[i]);
    }
  });

  return ([logP, logQ, logGamma]) => {
    const p = exp(logP);
    const q = exp(logQ);
    const gamma = exp(logGamma);
    let value = -logMeans;
    // First derivatives by p, q, gamma; second ones likewise.
    let [gp, gq, gg] = [0, 0, 0];
    let [hpp, hpq, hpg, hqq, hqg, hgg] = [0, 0, 0, 0, 0, 0];

    for (let group = 0; group < frequencies.length; group++) {
      const x = frequencies[group];
      const n = start[group + 1] - start[group];
      const shape = p * x + q;
      const all = digamma(shape);
      const curve = trigamma(shape);
      value -= n * logBeta(p * x, q);
      gp += n * x * (all - digamma(p * x));
      gq += n * (all - digamma(q));
      hpp += n * x * x * (curve - trigamma(p * x));
      hpq += n * x * curve;
      hqq += n * (curve - trigamma(q));
      // Sums over the customers: of the logarithms of the shares of gamma and of the total in their sum, …
      let [logOwn, logData] = [0, 0];
      // … of 1/(gamma + total), of its square, of that times the total, and of the derivative by gamma.
      let [inverses, squares, shares, slope] = [0, 0, 0, 0];
      for (let i = start[group]; i < start[group + 1]; i++) {
        const total = totals[i];
        const inverse = 1 / (gamma + total);
        const logShare = -log1p(total / gamma);
        logOwn += logShare;
        logData += logTotals[i] - logGamma + logShare;
        inverses += inverse;
        squares += inverse * inverse;
        shares += total * inverse;
        slope += (q * total - p * x * gamma) * inverse;
      }
      value += q * logOwn + p * x * logData;
      gp += x * logData;
      gq += logOwn;
      gg += slope / gamma;
      hpg -= x * inverses;
      hqg += shares / gamma;
      hgg += shape * squares - (n * q) / (gamma * gamma);
    }

    // By the chain rule, d/d log p = p d/dp.
    gp *= p;
    gq *= q;
    gg *= gamma;
    hpq *= p * q;
    hpg *= p * gamma;
    hqg *= q * gamma;
    return {
      value: -value,
      gradient: [-gp, -gq, -gg],
      hessian: [
        [-hpp * p * p - gp, -hpq, -hpg],
        [-hpq, -hqq * q * q - gq, -hqg],
        [-hpg, -hqg, -hgg * gamma * gamma - gg],
      ],
    };
  };
}
