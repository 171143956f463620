import type { Problem } from '../../cells/problem';
import { sumOf } from '../../math/sumOf';
import { deviations, fitLogParameters } from '../fit/fitLogParameters';
import type { Belief } from '../fit/weakPrior';
import type { MeanSpend, SpendModel } from '../fitted';
import { compareFirstOrders } from './compareFirstOrders';
import { gammaGammaLikelihood } from './gammaGammaLikelihood';
import { repeatSpendOf, type SpendHistories } from './repeatSpend';
import { spendByFrequency } from './spendByFrequency';

/** Fewer repeat buyers cannot determine three parameters. */
const fewestRepeatBuyers = 10;

/**
 * Maximum likelihood fit of the Gamma-Gamma spend model to the repeat buyers with a positive mean.
 *
 * The others are left out and counted. With fewer than ten, the plain mean of all customers is used instead; with
 * little data a weak prior keeps the parameters sensible. First orders do not enter the fit, as in the literature;
 * `compareFirstOrders` finds how they count for a customer's own orders.
 */
export function fitGammaGamma(histories: SpendHistories): {
  spend: SpendModel;
  problems: Problem[];
} {
  const buyers = repeatSpendOf(histories);
  const customers = buyers.means.length;
  const problems: Problem[] = [];
  const setAside = repeatersIn(histories) - customers;
  if (setAside > 0)
    problems.push({ code: 'nonPositiveSpend', params: { count: setAside }, severity: 'note' });
  if (customers < fewestRepeatBuyers) {
    problems.push({ code: 'littleSpendData', params: { customers }, severity: 'warning' });
    return { spend: meanOrder(histories), problems };
  }

  const { correlation, matters } = spendByFrequency(buyers);
  if (matters) problems.push({ code: 'spendFollowsFrequency', params: { correlation }, severity: 'warning' });

  const mean = sumOf(buyers.means.slice().sort()) / customers;
  const fit = fitLogParameters(gammaGammaLikelihood(buyers), beliefs(mean), [
    [Math.log(4), Math.log(4), Math.log(0.75 * mean)],
  ]);
  const [p, q, gamma] = fit.point.map(Math.exp);
  const [errorP, errorQ, errorGamma] = deviations(fit.covariance);
  return {
    spend: {
      name: 'gammagamma',
      parameters: { p, q, gamma },
      standardErrors:
        fit.covariance.length === 0 ? {} : { p: p * errorP, q: q * errorQ, gamma: gamma * errorGamma },
      logLikelihood: fit.logLikelihood,
      customers,
      observedMean: mean,
      firstOrders: compareFirstOrders(histories),
      covariance: fit.covariance,
      ...(fit.priorStrength > 0 && { priorStrength: fit.priorStrength }),
    },
    problems,
  };
}

function repeatersIn({ frequency }: SpendHistories): number {
  let repeaters = 0;
  for (let i = 0; i < frequency.length; i++) if (frequency[i] > 0) repeaters++;
  return repeaters;
}

/** Mean money of a purchase day, over all purchase days of all customers. */
function meanOrder({ count, frequency, revenue }: SpendHistories): MeanSpend {
  const money = sumOf(revenue.slice().sort());
  const purchases = sumOf(frequency) + count;
  return { name: 'mean', mean: purchases === 0 ? 0 : Math.max(0, money / purchases), customers: count };
}

/** The weak prior: orders of magnitude of published fits, in terms that have no unit. */
function beliefs(mean: number): Belief[] {
  return [
    // Variation within a customer: about half the mean.
    { weights: [1, 0, 0], center: Math.log(4), spread: 1.2 },
    // Heterogeneity of the mean spend.
    { weights: [0, 1, 0], center: Math.log(4), spread: 1 },
    // The model's mean order is about the observed one: p gamma / (q − 1), with q around 4.
    { weights: [1, -1, 1], center: Math.log(0.75 * mean), spread: 0.7 },
  ];
}
