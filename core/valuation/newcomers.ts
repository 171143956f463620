import { firstSpendOf } from '../customers/firstSpend';
import type { Histories } from '../customers/histories';
import { quantile95 } from '../math/normalQuantiles';
import type { CovariateFit } from '../model/covariates/fitCovariates';
import type { FittedModel, SpendModel } from '../model/fitted';
import { newcomerForecast } from '../model/newcomerForecast';
import { spendModel } from '../model/spend/spendModel';
import { logSlopes } from '../model/uncertainty/movedFit';
import type { Forecasters } from './rangeInputs';
import { weeklyRate, weeksOfMonths } from './rates';
import type { ExpectedValues, Terms } from './value';

/** Mean value of a future customer within the months of the terms, including the first order. */
export interface NewcomerValue {
  /** Covariate and its value for this kind of customer (or `cohortCovariate` and a quarter); null for all customers together. */
  readonly covariate: string | null;
  readonly level: string | null;
  /** Number of customers behind the estimate. */
  readonly customers: number;
  /** Mean money of their first orders. */
  readonly firstOrder: number;
  /** Orders expected after the first one. */
  readonly expectedOrders: number;
  /** margin × (first order + discounted money of the orders after it), with the 90 % interval of this mean. */
  readonly clv: number;
  readonly clvLow: number;
  readonly clvHigh: number;
}

/**
 * Value of a new customer: over all customers, and for each value of a covariate if the model has any.
 *
 * Orders are the model's E[X(t)] of a customer at the first order. The money per order is the spend model's mean, times
 * the ratio of the expected order value of customers with that covariate value to that of all. The interval includes
 * parameter uncertainty (delta method), the model error of the shop's record, and the variance of the first orders.
 * Needs at least one customer.
 */
export function valueNewcomers(
  histories: Histories,
  { expectedOrderValue }: Pick<ExpectedValues, 'expectedOrderValue'>,
  { model, spend, modelError }: Forecasters,
  fit: CovariateFit | null,
  terms: Terms,
): NewcomerValue[] {
  const kinds = kindsOf(model, fit);
  const [horizon, rate] = [weeksOfMonths(terms.months), weeklyRate(terms.discountRate)];
  const forecasts = (model: FittedModel) =>
    kinds.map(({ weightOf }) => newcomerForecast(model, horizon, rate, weightOf));
  const orderOf = (spend: SpendModel) => spendModel(spend).expectedSpend({ frequency: 0, meanSpend: 0 });
  const ofTiming = logSlopes(model, (moved) =>
    forecasts(moved).map(({ discountedTransactions }) => discountedTransactions),
  );
  const ofSpend = spend.name === 'mean' ? [] : logSlopes(spend, (moved) => [orderOf(moved)]);
  const spendVariance = ofSpend.reduce((sum, [slope]) => sum + slope * slope, modelError.money ** 2);
  const first = firstSpendOf(histories);
  const all = meansOver(() => true);
  const expected = forecasts(model);

  /** Means over the customers in groups with these covariates z. */
  function meansOver(isIn: (values: readonly number[]) => boolean) {
    let [customers, firsts, squares, orders] = [0, 0, 0, 0];
    histories.customer.forEach((customer, index) => {
      const { groups, groupOf } = model.covariates ?? { groups: [], groupOf: null };
      if (groupOf !== null && !isIn(groups[groupOf[customer]].values)) return;
      customers++;
      firsts += first[index];
      squares += first[index] ** 2;
      orders += expectedOrderValue[index];
    });
    const firstOrder = firsts / customers;
    const variance = Math.max(0, squares / customers - firstOrder ** 2) / customers;
    return { customers, firstOrder, variance, order: orders / customers };
  }

  return kinds.map(({ covariate, level, weightOf }, i) => {
    const { customers, firstOrder, variance, order } = meansOver((values) => weightOf(values) > 0);
    const ratio = all.order > 0 ? order / all.order : 1;
    const later = orderOf(spend) * ratio * expected[i].discountedTransactions;
    const relative = ofTiming.reduce((sum, slopes) => sum + slopes[i] ** 2, spendVariance);
    const value = firstOrder + later;
    const spread = value > 0 ? Math.sqrt(variance + later * later * relative) / value : 0;
    const clv = terms.margin * value;
    return {
      covariate,
      level,
      customers,
      firstOrder,
      expectedOrders: expected[i].expectedTransactions,
      clv,
      clvLow: clv * Math.exp(-quantile95 * spread),
      clvHigh: clv * Math.exp(quantile95 * spread),
    };
  });
}

/** A kind of newcomers: weight 1 for its groups of customers, 0 for the others. */
interface Kind extends Pick<NewcomerValue, 'covariate' | 'level'> {
  readonly weightOf: (values: readonly number[]) => number;
}

function kindsOf({ covariates }: FittedModel, fit: CovariateFit | null): Kind[] {
  const everybody: Kind = { covariate: null, level: null, weightOf: () => 1 };
  if (covariates === undefined || fit === null) return [everybody];
  const { effects } = fit;
  return [
    everybody,
    ...effects.flatMap(({ covariate, level, reference }, i): Kind[] => {
      const kind: Kind = { covariate, level, weightOf: (values) => values[i] };
      if (i > 0 && effects[i - 1].covariate === covariate) return [kind];
      const isOther = effects.map((effect) => effect.covariate === covariate);
      const isReference = (values: readonly number[]) => !values.some((z, j) => z !== 0 && isOther[j]);
      return [{ covariate, level: reference, weightOf: (values) => (isReference(values) ? 1 : 0) }, kind];
    }),
  ];
}
