import { seededRandom } from '../math/random';
import type { CustomerPatterns } from '../model/fit/patterns';
import type { FittedModel, FittedSpend, SpendModel } from '../model/fitted';
import { bestPart } from '../model/mainParts';
import { type CountedSpend, countedSpend } from '../model/spend/countedSpend';
import type { SpendHistories } from '../model/spend/repeatSpend';
import type { SpendForecast } from '../model/spend/spend';
import { spendModel } from '../model/spend/spendModel';
import type { TimingModel } from '../model/timing';
import { timingModels } from '../model/timingModel';
import { drawParameters, largestVariance, type ParameterDraw } from '../model/uncertainty/drawParameters';
import { type OrderingChances, orderingChances } from './orderingChances';
import { weeklyRate, weeksOfMonths } from './rates';
import type { ExpectedValues, Terms } from './value';

/** Arbitrary, but fixed: the same data must always give the same intervals. */
export const seed = 20051;
/** Cap on extreme draws of the spend model, so that sums stay finite. */
export const mostMoney = 1e290;
/** Number of parameter draws for timing and spend; even. */
const parameterSets = 200;
/** With a largest variance v of the logarithms, this times v squared are enough for a mean over the sets. */
const setsPerSquaredVariance = 40_000;

/** A timing and a spend model with parameters. */
export interface ParameterSet {
  /** Of each group of customers with equal covariates. */
  readonly timings: readonly TimingModel[];
  readonly spend: SpendForecast;
}

/** Standard deviation of the model error of a total, on the logarithmic scale (see core/model/record/modelError). */
export interface ModelError {
  readonly orders: number;
  readonly money: number;
}

/** The fitted models behind the forecasts. */
export interface Forecasters {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly modelError: ModelError;
}

/** Inputs of the intervals. */
export interface RangeInputs {
  /** Of each customer, parallel to the histories. */
  readonly spent: CountedSpend;
  readonly patterns: CustomerPatterns;
  readonly expected: ExpectedValues;
  /** Weeks, and rate per week. */
  readonly horizon: number;
  readonly discountPerWeek: number;
  readonly margin: number;
  /** For totals and groups; intervals of customers do not include it. */
  readonly modelError: ModelError;
  readonly fitted: ParameterSet;
  /** Parameter draws from the approximate posterior, with their steps. */
  readonly sets: readonly ParameterSet[];
  /** The best model of an average; sums of draws are rescaled to the mean of the average. */
  readonly model: FittedModel;
  readonly isAverage: boolean;
  readonly spend: SpendModel;
  readonly modelDraws: readonly ParameterDraw<FittedModel>[];
  /** [] when the spend model has no parameters. */
  readonly spendDraws: readonly ParameterDraw<FittedSpend>[];
  /**
   * How many of the sets, from the first on, a mean over them needs. Sets come in mirrored pairs, so their effect on a
   * mean is of second order, about v/√sets: with enough data two sets are as good as all.
   */
  readonly enoughSets: number;
  readonly chances: OrderingChances;
}

export function rangeInputs(
  histories: SpendHistories,
  patterns: CustomerPatterns,
  expected: ExpectedValues,
  { model: all, spend, modelError }: Forecasters,
  terms: Terms,
): RangeInputs {
  // Models that fit the same orders have similar spreads, but some take far longer to draw from.
  const model = bestPart(all);
  const modelDraws = drawParameters(model, parameterSets, seededRandom(seed, 1));
  const spendDraws = spend.name === 'mean' ? [] : drawParameters(spend, parameterSets, seededRandom(seed, 2));
  const sets = modelDraws.map(({ fit }, i) => ({
    timings: timingModels(fit),
    spend: spendModel(spendDraws[i]?.fit ?? spend),
  }));
  const horizon = weeksOfMonths(terms.months);
  const enoughSets = setsForMean(largestVariance(model));
  return {
    spent: countedSpend(histories, spend),
    patterns,
    expected,
    horizon,
    discountPerWeek: weeklyRate(terms.discountRate),
    margin: terms.margin,
    modelError,
    fitted: { timings: timingModels(model), spend: spendModel(spend) },
    sets,
    model,
    isAverage: all.average !== undefined,
    spend,
    modelDraws,
    spendDraws,
    enoughSets,
    chances: orderingChances(patterns, sets, enoughSets, horizon),
  };
}

function setsForMean(variance: number): number {
  const pairs = Math.ceil((setsPerSquaredVariance * variance * variance) / 2);
  return 2 * Math.max(1, Math.min(parameterSets / 2, pairs));
}
