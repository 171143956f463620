import type { CalibrationSplit } from '../customers/calibrationSplit';
import { compressHistories } from './compressHistories';
import { fitModel, type ModelChoice } from './fitModel';
import type { FittedModel, Timeline } from './fitted';
import type { Candidate, CountRow, FrequencyRow, Holdout } from './holdout';
import { timingModel } from './timingModel';

/** The customers as they looked before the weeks held back, and what each bought in those weeks. */
export type Split = Pick<CalibrationSplit, 'calibrationWeeks' | 'holdoutWeeks' | 'actual'> & {
  readonly calibration: { readonly histories: readonly Timeline[] };
};

/** Tables end here, as those of the literature do: this many orders or more. */
const LAST_ROW = 7;
/** The table by orders needs the whole distribution of each customer; of more than this many kinds every so-manieth stands for the others. */
const MOST_KINDS = 4000;

/**
 * The model, fitted to the calibration weeks alone, against what then happened. One that is fitted already
 * must have seen no more than those weeks.
 *
 * The bias is a share of what was bought (of one order when nothing was). The naive
 * forecast is that everybody goes on at x/T orders a week. Throws a RangeError without customers.
 */
export function judge(split: Split, choice: ModelChoice | FittedModel = 'auto'): Holdout {
  check(split);
  const { calibration, actual, calibrationWeeks, holdoutWeeks } = split;
  const { histories } = calibration;
  const model = typeof choice === 'string' ? calibrate(split, choice) : choice;
  const expected = forecastOf(model, histories, holdoutWeeks);
  const naive = histories.map((customer) => naiveForecast(customer, holdoutWeeks));
  const [errors, naiveErrors] = [errorsOf(expected, actual), errorsOf(naive, actual)];
  return {
    model: model.name,
    calibrationWeeks,
    holdoutWeeks,
    customers: actual.length,
    actual: sum(actual),
    expected: sum(expected),
    ...errors,
    naiveMae: naiveErrors.mae,
    naiveRmse: naiveErrors.rmse,
    byOrders: byOrders(model, split),
    byFrequency: byFrequency(histories, expected, actual),
  };
}

/** The model fitted to the calibration weeks alone. */
export function calibrate({ calibration }: Split, choice: ModelChoice): FittedModel {
  return fitModel(compressHistories(calibration.histories), choice).model;
}

/** How each of these models forecasts the same weeks, in the order given; the choice between them is checked with it. */
export function compareModels(split: Split, names: readonly FittedModel['name'][]): Candidate[] {
  check(split);
  const { calibration, actual, holdoutWeeks } = split;
  return names.map((name) => {
    const model = calibrate(split, name);
    const expected = forecastOf(model, calibration.histories, holdoutWeeks);
    return { model: name, logLikelihood: model.logLikelihood, ...errorsOf(expected, actual) };
  });
}

function check({ calibration: { histories }, actual }: Split): void {
  if (histories.length === actual.length && actual.length > 0) return;
  throw new RangeError(
    `${histories.length} histories need as many counts, at least one, got ${actual.length}`,
  );
}

function forecastOf(model: FittedModel, histories: readonly Timeline[], weeks: number): number[] {
  const forecast = timingModel(model).forecast(weeks, 0);
  return histories.map((customer) => forecast(customer).expectedTransactions);
}

/** Everybody goes on as before: x/T orders a week. */
function naiveForecast({ frequency, age }: Timeline, weeks: number): number {
  return age > 0 ? (frequency / age) * weeks : 0;
}

function errorsOf(
  expected: readonly number[],
  actual: readonly number[],
): { readonly bias: number; readonly mae: number; readonly rmse: number } {
  const errors = expected.map((value, i) => value - (actual[i] ?? 0));
  return {
    bias: sum(errors) / Math.max(sum(actual), 1),
    mae: sum(errors.map(Math.abs)) / errors.length,
    rmse: Math.sqrt(sum(errors.map((error) => error * error)) / errors.length),
  };
}

/** How many customers bought 0, 1, … times in the weeks held back, and how many should have. */
function byOrders(model: FittedModel, { calibration, actual, holdoutWeeks }: Split): CountRow[] {
  const timing = timingModel(model);
  const patterns = compressHistories(calibration.histories);
  const step = Math.ceil(patterns.length / MOST_KINDS);
  const expected = Array.from({ length: LAST_ROW + 1 }, () => 0);
  let asked = 0;
  for (let i = 0; i < patterns.length; i += step) {
    const pattern = patterns[i];
    if (pattern === undefined) continue;
    asked += pattern.count;
    const chances = timing.orderChances(pattern, holdoutWeeks, LAST_ROW - 1);
    let rest = 1;
    for (let orders = 0; orders < LAST_ROW; orders++) {
      const chance = chances[orders] ?? 0;
      expected[orders] = (expected[orders] ?? 0) + pattern.count * chance;
      rest -= chance;
    }
    expected[LAST_ROW] = (expected[LAST_ROW] ?? 0) + pattern.count * Math.max(0, rest);
  }
  const counts = Array.from({ length: LAST_ROW + 1 }, () => 0);
  for (const orders of actual) {
    const row = Math.min(orders, LAST_ROW);
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts.map((count, orders) => ({
    orders,
    actual: count,
    expected: ((expected[orders] ?? 0) * actual.length) / asked,
  }));
}

/** Mean orders in the weeks held back of those who had ordered again 0, 1, … times before; rows without customers are left out. */
function byFrequency(
  histories: readonly Timeline[],
  expected: readonly number[],
  actual: readonly number[],
): FrequencyRow[] {
  const rows = Array.from({ length: LAST_ROW + 1 }, () => ({ customers: 0, actual: 0, expected: 0 }));
  histories.forEach(({ frequency }, i) => {
    const row = rows[Math.min(frequency, LAST_ROW)];
    if (row === undefined) return;
    row.customers += 1;
    row.actual += actual[i] ?? 0;
    row.expected += expected[i] ?? 0;
  });
  return rows.flatMap(({ customers, ...sums }, orders) =>
    customers === 0
      ? []
      : [{ orders, customers, actual: sums.actual / customers, expected: sums.expected / customers }],
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
