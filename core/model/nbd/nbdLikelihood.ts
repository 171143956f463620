import type { Evaluation } from '../../math/minimise';
import { countAbove, totalsByAge } from '../fit/countPatterns';
import type { Patterns } from '../fit/patterns';

/**
 * Minus the NBD log-likelihood of these patterns as a function of (log r, log alpha), with its exact gradient and Hessian.
 *
 * Γ(r+x)/Γ(r) · alpha^r / (alpha+T)^(r+x) for each customer: the alive branch of the models with dropout.
 */
export function nbdLikelihood(patterns: Patterns): (point: readonly number[]) => Evaluation {
  const moreThan = countAbove(patterns.frequency, patterns.customers);
  const { ages, customers, purchases } = totalsByAge(patterns);

  return ([logR, logAlpha]) => {
    const r = Math.exp(logR);
    const alpha = Math.exp(logAlpha);
    let [value, gr, gt, hrr, hrt, htt] = [0, 0, 0, 0, 0, 0];
    moreThan.forEach((n, i) => {
      value += n * Math.log(r + i);
      gr += n / (r + i);
      hrr -= n / (r + i) ** 2;
    });
    for (let i = 0; i < ages.length; i++) {
      const age = ages[i];
      const n = customers[i];
      const log = Math.log1p(age / alpha);
      const inverse = 1 / (alpha + age);
      const share = (n * age * inverse) / alpha;
      value -= n * r * log + purchases[i] * (logAlpha + log);
      gr -= n * log;
      gt += r * share - purchases[i] * inverse;
      hrt += share;
      htt -= r * share * (inverse + 1 / alpha) - purchases[i] * inverse * inverse;
    }
    gr *= r;
    gt *= alpha;
    hrt *= r * alpha;
    return {
      value: -value,
      gradient: [-gr, -gt],
      hessian: [
        [-hrr * r * r - gr, -hrt],
        [-hrt, -htt * alpha * alpha - gt],
      ],
    };
  };
}
