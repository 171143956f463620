import type { Histories } from '../customers/histories';
import { cohortsOf } from '../model/covariates/cohortCovariate';
import { pooledLevel } from '../model/covariates/contrasts';
import { knowsCovariates } from '../model/covariates/covariateModels';
import { alongside } from '../model/covariates/covariatesOf';
import type { PriorUse } from '../model/fit/priorChoice';
import type { FittedModel } from '../model/fitted';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import { type NewcomerValue, valueNewcomers } from './newcomers';
import type { Forecasters } from './rangeInputs';
import type { ExpectedValues, Terms } from './value';

/**
 * The value of a newcomer who is like those who first ordered in a quarter, oldest first: the quarter is a covariate of the model
 * that fits best of those that know any, pooled as others are. Forecasts of today's customers do not use it. Empty where
 * fewer than two quarters have enough customers, where no model in use knows covariates, and without days.
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
  const { model, covariates } = alongside([cohortsOf(histories)], orders, histories, plain, prior);
  if (covariates === null) return [];
  const [, ...cohorts] = valueNewcomers(histories, values, { ...by, model }, covariates, terms);
  return cohorts.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** The best model of the forecast that knows covariates, alone; it still expects returns, and its pace and season. */
function partWithCovariates(model: FittedModel): FittedModel | null {
  const { average = [{ model, weight: 1 }], returning, pace, season } = model;
  const found = average.find((part) => knowsCovariates(part.model.name));
  if (found === undefined) return null;
  const { covariates: _, ...alone } = found.model;
  return {
    ...alone,
    ...(returning === undefined ? {} : { returning }),
    ...(pace === undefined ? {} : { pace }),
    ...(season === undefined ? {} : { season }),
  } as FittedModel;
}

/** All before come first, quarters with few customers last. */
function placeOf({ level }: NewcomerValue): string {
  if (level === null || level === pooledLevel) return '~';
  return level.startsWith('<') ? '' : level;
}
