import type { Evaluation } from '../../math/minimise';

/**
 * Minus the log-likelihood of the shifted-beta-geometric model as a function of (log alpha, log beta), with its
 * exact gradient and Hessian, for the numbers of customers still there at renewal 0, 1, 2, …
 *
 * Fader & Hardie (2007), Journal of Interactive Marketing 21(1). The chance of renewing for the t-th time
 * is (beta+t−1)/(alpha+beta+t−1), so each renewal is one binomial: who stays and who leaves.
 */
export function sbgLikelihood(
  customersByPeriod: readonly number[],
): (point: readonly number[]) => Evaluation {
  const renewals = customersByPeriod.slice(1).map((stay, i) => ({ stay, asked: customersByPeriod[i] }));
  return ([logAlpha, logBeta]) => {
    const alpha = Math.exp(logAlpha);
    const beta = Math.exp(logBeta);
    let [value, ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0];
    renewals.forEach(({ stay, asked }, i) => {
      const byBoth = 1 / (alpha + beta + i);
      const byBeta = 1 / (beta + i);
      value += stay * Math.log((beta + i) * byBoth) + (asked - stay) * Math.log(alpha * byBoth);
      ga += (asked - stay) / alpha - asked * byBoth;
      gb += stay * byBeta - asked * byBoth;
      haa -= (asked - stay) / (alpha * alpha) - asked * byBoth * byBoth;
      hab += asked * byBoth * byBoth;
      hbb -= stay * byBeta * byBeta - asked * byBoth * byBoth;
    });
    return {
      value: -value,
      gradient: [-ga * alpha, -gb * beta],
      hessian: [
        [-haa * alpha * alpha - ga * alpha, -hab * alpha * beta],
        [-hab * alpha * beta, -hbb * beta * beta - gb * beta],
      ],
    };
  };
}
