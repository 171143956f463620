import { type FittedModel, newcomer } from './fitted';
import type { Forecast } from './timing';
import { timingModels } from './timingModel';

/**
 * The forecast of a customer on the day of the first order, that order excluded: E[X(t)] of the papers. With
 * covariates, the mean over the groups of customers, or over those with a `weightOf` above 0.
 */
export function newcomerForecast(
  model: FittedModel,
  horizon: number,
  discountPerWeek: number,
  weightOf: (values: readonly number[]) => number = () => 1,
): Forecast {
  const groups = model.covariates?.groups ?? [{ values: [], customers: 1 }];
  const weights = groups.map(({ values, customers }) => customers * weightOf(values));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = { pAlive: 0, expectedTransactions: 0, transactionsIfActive: 0, discountedTransactions: 0 };
  timingModels(model).forEach((timing, group) => {
    if (weights[group] === 0) return;
    const forecast = timing.forecast(horizon, discountPerWeek)(newcomer);
    const share = weights[group] / all;
    mean.pAlive += share * forecast.pAlive;
    mean.expectedTransactions += share * forecast.expectedTransactions;
    mean.transactionsIfActive += share * forecast.transactionsIfActive;
    mean.discountedTransactions += share * forecast.discountedTransactions;
  });
  return mean;
}
