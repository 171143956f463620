import type { Histories } from '../customers/histories';
import { cohortsOf } from '../model/covariates/cohortCovariate';
import { pooledLevel } from '../model/covariates/contrasts';
import { knowsCovariates } from '../model/covariates/covariateModels';
import { forecastWithCovariates } from '../model/covariates/covariatesOf';
import type { PriorUse } from '../model/fit/priorChoice';
import type { FittedModel } from '../model/fitted';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import { type NewcomerValue, valueNewcomers } from './newcomers';
import type { Forecasters } from './rangeInputs';
import type { ExpectedValues, Terms } from './value';

/**
 * Value of a new customer by acquisition quarter, oldest first: the quarter is a covariate of the best model that
 * supports covariates, partially pooled like any other. Forecasts of today's customers do not use it. Empty when fewer
 * than two quarters have enough customers, when no model in use supports covariates, and without days.
 */
export function newcomerCohorts(
  orders: OrdersOrCustomers,
  histories: Histories,
  values: Pick<ExpectedValues, 'expectedOrderValue'>,
  by: Forecasters,
  prior: PriorUse,
  terms: Terms,
): NewcomerValue[] {
  const plain = partWithCovariates(by.model);
  if (plain === null || orders.kind !== 'orders') return [];
  const { model, covariates } = forecastWithCovariates(
    [cohortsOf(histories)],
    orders,
    histories,
    plain,
    prior,
  );
  if (covariates === null) return [];
  const [, ...cohorts] = valueNewcomers(histories, values, { ...by, model }, covariates, terms);
  return cohorts.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/**
 * The best single model of the forecast that supports covariates, with the corrections for returns, pace and season;
 * null when there is none.
 */
function partWithCovariates(model: FittedModel): FittedModel | null {
  const { average = [{ model, weight: 1 }], returning, pace, season } = model;
  const part = average.find(({ model }) => knowsCovariates(model.name));
  if (part === undefined) return null;
  const { covariates: _, ...alone } = part.model;
  return {
    ...alone,
    ...(returning === undefined ? {} : { returning }),
    ...(pace === undefined ? {} : { pace }),
    ...(season === undefined ? {} : { season }),
  } as FittedModel;
}

/** Sort key: the pooled earlier quarters first, quarters with few customers last. */
function sortKey({ level }: NewcomerValue): string {
  if (level === null || level === pooledLevel) return '~';
  return level.startsWith('<') ? '' : level;
}
