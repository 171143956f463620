import { logBeta } from '../math/logBeta';
import type { Evaluation } from '../math/minimise';
import { digamma, trigamma } from '../math/polygamma';
import type { Spend } from './spend';

/**
 * Minus the Gamma-Gamma log-likelihood of these repeat buyers (mean spend above 0) as a function of
 * (log p, log q, log gamma), with its exact gradient and Hessian.
 *
 * Fader & Hardie, Hardie's note 025, eq. 1a. What depends on x alone is
 * computed once for all customers with that x, so the log-gamma functions cost nothing.
 */
export function gammaGammaLikelihood(customers: readonly Spend[]): (point: readonly number[]) => Evaluation {
  const groups = groupByFrequency(customers);

  return ([logP = 0, logQ = 0, logGamma = 0]) => {
    const p = Math.exp(logP);
    const q = Math.exp(logQ);
    const gamma = Math.exp(logGamma);
    let value = 0;
    // First derivatives by p, q, gamma; second ones likewise.
    let [gp, gq, gg] = [0, 0, 0];
    let [hpp, hpq, hpg, hqq, hqg, hgg] = [0, 0, 0, 0, 0, 0];

    for (const { frequency: x, means } of groups) {
      const n = means.length;
      const shape = p * x + q;
      const all = digamma(shape);
      const curve = trigamma(shape);
      value -= n * logBeta(p * x, q);
      gp += n * x * (all - digamma(p * x));
      gq += n * (all - digamma(q));
      hpp += n * x * x * (curve - trigamma(p * x));
      hpq += n * x * curve;
      hqq += n * (curve - trigamma(q));
      for (const z of means) {
        const total = x * z;
        const inverse = 1 / (gamma + total);
        // The logs of the shares of gamma and of the total in their sum.
        const logOwn = -Math.log1p(total / gamma);
        const logData = -Math.log1p(gamma / total);
        value += q * logOwn + p * x * logData - Math.log(z);
        gp += x * logData;
        gq += logOwn;
        gg += (q * total - p * x * gamma) * (inverse / gamma);
        hpg -= x * inverse;
        hqg += total * (inverse / gamma);
        hgg += shape * inverse * inverse - q / (gamma * gamma);
      }
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

/** The mean spends of each frequency, both in order, so that the sums do not depend on the order of the rows. */
function groupByFrequency(customers: readonly Spend[]): { frequency: number; means: Float64Array }[] {
  const groups = new Map<number, number[]>();
  for (const { frequency, meanSpend } of customers) {
    const group = groups.get(frequency);
    if (group === undefined) groups.set(frequency, [meanSpend]);
    else group.push(meanSpend);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([frequency, means]) => ({ frequency, means: Float64Array.from(means).sort() }));
}
