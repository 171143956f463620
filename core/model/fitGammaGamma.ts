import type { Problem } from '../cells/problem';
import type { CustomerHistory } from '../customers/histories';
import { deviations, fitLogParameters } from './fitLogParameters';
import type { MeanSpend, SpendModel } from './fitted';
import { gammaGammaLikelihood } from './gammaGammaLikelihood';
import { spendByFrequency } from './spendByFrequency';
import type { Belief } from './weakPrior';

/** With fewer repeat buyers three parameters would be fiction. */
const FEWEST_REPEAT_BUYERS = 10;

/** What of a history the spend model looks at. */
export type SpendHistory = Pick<CustomerHistory, 'frequency' | 'meanSpend' | 'revenue'>;

/**
 * Maximum likelihood fit of the Gamma-Gamma spend model to the repeat buyers with a positive mean.
 *
 * The others are set aside and counted. With fewer than ten, everybody's plain mean is given
 * instead; with little data a weak prior keeps the parameters sensible.
 */
export function fitGammaGamma(histories: readonly SpendHistory[]): {
  spend: SpendModel;
  problems: Problem[];
} {
  const repeaters = histories.filter(({ frequency }) => frequency > 0);
  const customers = repeaters.filter(({ meanSpend }) => meanSpend > 0);
  const problems: Problem[] = [];
  const setAside = repeaters.length - customers.length;
  if (setAside > 0)
    problems.push({ code: 'nonPositiveSpend', params: { count: setAside }, severity: 'note' });
  if (customers.length < FEWEST_REPEAT_BUYERS) {
    problems.push({
      code: 'littleSpendData',
      params: { customers: customers.length },
      severity: 'warning',
    });
    return { spend: meanOrder(histories), problems };
  }

  const { correlation, matters } = spendByFrequency(customers);
  if (matters) problems.push({ code: 'spendFollowsFrequency', params: { correlation }, severity: 'warning' });

  const means = Float64Array.from(customers, ({ meanSpend }) => meanSpend).sort();
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const fit = fitLogParameters(gammaGammaLikelihood(customers), beliefs(mean), [
    [Math.log(4), Math.log(4), Math.log(0.75 * mean)],
  ]);
  const [p = 0, q = 0, gamma = 0] = fit.point.map(Math.exp);
  const [errorP = 0, errorQ = 0, errorGamma = 0] = deviations(fit.covariance);
  return {
    spend: {
      name: 'gammagamma',
      parameters: { p, q, gamma },
      standardErrors:
        fit.covariance.length === 0 ? {} : { p: p * errorP, q: q * errorQ, gamma: gamma * errorGamma },
      logLikelihood: fit.logLikelihood,
      customers: customers.length,
      observedMean: mean,
      covariance: fit.covariance,
    },
    problems,
  };
}

/** Mean money of a purchase day, over all purchase days of all customers. */
function meanOrder(histories: readonly SpendHistory[]): MeanSpend {
  const revenues = Float64Array.from(histories, ({ revenue }) => revenue).sort();
  const revenue = revenues.reduce((sum, value) => sum + value, 0);
  const purchases = histories.reduce((sum, { frequency }) => sum + frequency + 1, 0);
  return {
    name: 'mean',
    mean: purchases === 0 ? 0 : Math.max(0, revenue / purchases),
    customers: histories.length,
  };
}

/** The weak prior: orders of magnitude of published fits, in terms that have no unit. */
function beliefs(mean: number): Belief[] {
  return [
    // How much one customer's orders differ: by about half their mean.
    { weights: [1, 0, 0], center: Math.log(4), spread: 1.2 },
    // How much customers differ.
    { weights: [0, 1, 0], center: Math.log(4), spread: 1 },
    // The model's mean order is about the observed one: p gamma / (q − 1), with q around 4.
    { weights: [1, -1, 1], center: Math.log(0.75 * mean), spread: 0.7 },
  ];
}
