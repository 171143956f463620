import type { CalibrationSplit } from '../../customers/calibrationSplit';
import { sumOf } from '../../math/sumOf';
import { fits } from '../choose/chooseModel';
import { fitModel, type ModelChoice } from '../choose/fitModel';
import { type CustomerPatterns, ofCustomers, patternsOf, type Timelines, timelineAt } from '../fit/patterns';
import type { PriorChoice, PriorUse } from '../fit/priorChoice';
import type { FittedModel } from '../fitted';
import type { Season } from '../season/season';
import { timingModel } from '../timingModel';
import type { CountRow, FrequencyRow, Holdout, ModelScore } from './holdout';

/** A calibration split as patterns: the customers before the holdout, and their purchases in it. */
export interface HeldBack {
  /** Lengths of calibration and holdout. */
  readonly calibrationWeeks: number;
  readonly holdoutWeeks: number;
  readonly patterns: CustomerPatterns;
  /** The season in whose time the patterns are; absent without one. */
  readonly season?: Season;
  /** Weeks of the calendar since the first purchase, by pattern. */
  readonly ages: Float64Array;
  /** Purchase days of each customer in the holdout. */
  readonly actual: ArrayLike<number>;
}

/** Tables end with "7 or more orders", as in the literature. */
const lastRow = 7;
/** The table by orders needs each customer's whole distribution; above this many patterns only every n-th is evaluated. */
const mostPatterns = 4000;

/** A split with its patterns, made once for all models. Throws a RangeError without customers. */
export function heldBackOf(
  split: Pick<CalibrationSplit, 'calibrationWeeks' | 'holdoutWeeks' | 'actual'> & {
    readonly calibration: Timelines;
  },
  timelines: Timelines = split.calibration,
  season?: Season,
): HeldBack {
  const { calibration, actual, calibrationWeeks, holdoutWeeks } = split;
  if (calibration.count !== actual.length || actual.length === 0) {
    throw new RangeError(
      `${calibration.count} histories need as many counts, at least one, got ${actual.length}`,
    );
  }
  const patterns = patternsOf(timelines);
  const ages = new Float64Array(patterns.count);
  patterns.of.forEach((pattern, i) => {
    ages[pattern] = calibration.age[i];
  });
  return { calibrationWeeks, holdoutWeeks, patterns, ages, actual, ...(season && { season }) };
}

/** The model fitted to the calibration weeks alone, with the prior as in the fit to all weeks. */
export function fitCalibration(
  { patterns, season }: HeldBack,
  choice: ModelChoice,
  prior: PriorChoice = 'auto',
): FittedModel {
  return inSeason(fitModel(patterns, choice, prior).model, season);
}

function inSeason(model: FittedModel, season: Season | undefined): FittedModel {
  return season === undefined ? model : { ...model, season };
}

/** The models compared in every holdout check. */
const usualModels = ['nbd', 'bgnbd', 'mbgnbd', 'paretonbd'] as const;

/**
 * The usual models fitted to the calibration weeks (roughly with very many patterns, see fitTiming), plus the model in
 * use, which is already fitted; last if it is not one of them.
 */
export function calibrateUsual(
  { patterns, season }: HeldBack,
  used: FittedModel,
  prior: PriorUse = 'on',
): FittedModel[] {
  const usual = usualModels.map(
    (name): FittedModel =>
      name === used.name && !used.average ? used : inSeason(fits[name](patterns, true, prior).model, season),
  );
  return usual.includes(used) ? usual : [...usual, used];
}

/**
 * Compares the forecast of a model fitted to the calibration weeks with the holdout.
 *
 * The bias is a share of the actual orders (of one order when there were none). The naive
 * forecast is x/T orders a week for every customer.
 */
export function evaluateHoldout(held: HeldBack, model: FittedModel): Holdout {
  const { patterns, actual, calibrationWeeks, holdoutWeeks } = held;
  const expected = forecastOf(model, held);
  const naiveErrors = errorsOf(naiveForecast(held), held);
  return {
    model: model.name,
    calibrationWeeks,
    holdoutWeeks,
    customers: actual.length,
    actual: sumOf(actual),
    expected: sumOf(ofCustomers(expected, patterns)),
    ...errorsOf(expected, held),
    naiveMae: naiveErrors.mae,
    naiveRmse: naiveErrors.rmse,
    byOrders: byOrders(model, held),
    byFrequency: byFrequency(expected, held),
  };
}

/** Scores of the calibrated models on the same holdout, as a check on the choice between them. */
export function compareModels(held: HeldBack, models: readonly FittedModel[]): ModelScore[] {
  return models.map((model) => ({
    model: model.average ? 'average' : model.name,
    logLikelihood: model.logLikelihood,
    ...errorsOf(forecastOf(model, held), held),
  }));
}

/** Expected orders in the holdout, by pattern. */
function forecastOf(model: FittedModel, { patterns, holdoutWeeks }: HeldBack): Float64Array {
  const forecast = timingModel(model).forecast(holdoutWeeks, 0);
  const expected = new Float64Array(patterns.count);
  for (let i = 0; i < patterns.count; i++) {
    expected[i] = forecast(timelineAt(patterns, i)).expectedTransactions;
  }
  return expected;
}

/** The naive forecast of x/T orders a week, by pattern. */
function naiveForecast({ patterns: { frequency }, ages, holdoutWeeks }: HeldBack): Float64Array {
  return ages.map((age, i) => (age > 0 ? (frequency[i] / age) * holdoutWeeks : 0));
}

function errorsOf(
  expected: Float64Array,
  { patterns: { of }, actual }: HeldBack,
): { readonly bias: number; readonly mae: number; readonly rmse: number } {
  let [errors, absolute, squares] = [0, 0, 0];
  for (let i = 0; i < of.length; i++) {
    const error = expected[of[i]] - actual[i];
    errors += error;
    absolute += Math.abs(error);
    squares += error * error;
  }
  return {
    bias: errors / Math.max(sumOf(actual), 1),
    mae: absolute / of.length,
    rmse: Math.sqrt(squares / of.length),
  };
}

/** Actual and expected customers with 0, 1, … orders in the holdout. */
function byOrders(model: FittedModel, { patterns, actual, holdoutWeeks }: HeldBack): CountRow[] {
  const timing = timingModel(model);
  const step = Math.ceil(patterns.count / mostPatterns);
  const expected = new Float64Array(lastRow + 1);
  let evaluated = 0;
  for (let i = 0; i < patterns.count; i += step) {
    const customers = patterns.customers[i];
    evaluated += customers;
    const chances = timing.orderChances(timelineAt(patterns, i), holdoutWeeks, lastRow - 1);
    let rest = 1;
    for (let orders = 0; orders < lastRow; orders++) {
      expected[orders] += customers * chances[orders];
      rest -= chances[orders];
    }
    expected[lastRow] += customers * Math.max(0, rest);
  }
  const counts = new Float64Array(lastRow + 1);
  for (let i = 0; i < actual.length; i++) counts[Math.min(actual[i], lastRow)]++;
  return Array.from(counts, (count, orders) => ({
    orders,
    actual: count,
    expected: (expected[orders] * actual.length) / evaluated,
  }));
}

/** Mean orders in the holdout by calibration frequency 0, 1, …; rows without customers are left out. */
function byFrequency(expected: Float64Array, { patterns, actual }: HeldBack): FrequencyRow[] {
  const rows = Array.from({ length: lastRow + 1 }, () => ({ customers: 0, actual: 0, expected: 0 }));
  patterns.of.forEach((pattern, i) => {
    const row = rows[Math.min(patterns.frequency[pattern], lastRow)];
    row.customers += 1;
    row.actual += actual[i];
    row.expected += expected[pattern];
  });
  return rows.flatMap(({ customers, ...sums }, orders) =>
    customers === 0
      ? []
      : [{ orders, customers, actual: sums.actual / customers, expected: sums.expected / customers }],
  );
}
