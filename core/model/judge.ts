import type { CustomerHistory } from '../customers/history';
import type { FittedModel, Holdout, Timeline } from './fitted';
import { timingModel } from './timingModel';

/** A longer forecast is not judged: nobody plans further ahead, and the fit needs the rest. In weeks. */
const LONGEST_HOLDOUT = 52;
/** With less on either side neither the fit nor the verdict would mean anything. In weeks. */
const SHORTEST_HOLDOUT = 8;

/**
 * How many of the last weeks to hold back and forecast, whole weeks; null when the history is too short.
 *
 * Half of the weeks, as in the published CDNOW analysis (39 of 78), but at most a year.
 */
export function holdoutWeeks(weeks: number): number | null {
  const half = Math.min(LONGEST_HOLDOUT, Math.floor(weeks / 2));
  return half < SHORTEST_HOLDOUT ? null : half;
}

/** Purchases that each customer of the calibration made after it, from the same customers' histories to the end. */
export function holdoutCounts(
  calibration: readonly Pick<CustomerHistory, 'id' | 'frequency'>[],
  whole: readonly Pick<CustomerHistory, 'id' | 'frequency'>[],
): number[] {
  const frequencies = new Map(whole.map(({ id, frequency }) => [id, frequency]));
  return calibration.map(({ id, frequency }) => (frequencies.get(id) ?? frequency) - frequency);
}

/**
 * The model's forecast against what happened.
 *
 * `actual[i]` is what the customer of `calibration[i]` bought in the weeks held back;
 * the model was fitted to the calibration alone. The bias is 0 when nothing happened and nothing was expected.
 */
export function judge(
  model: FittedModel,
  calibration: readonly Timeline[],
  actual: readonly number[],
  weeks: { readonly calibration: number; readonly holdout: number },
): Holdout {
  if (calibration.length !== actual.length || actual.length === 0) {
    throw new RangeError(`${calibration.length} histories need as many counts, got ${actual.length}`);
  }
  const forecast = timingModel(model).forecast(weeks.holdout, 0);
  let [bought, expected, error, squared, naive] = [0, 0, 0, 0, 0];
  calibration.forEach((customer, i) => {
    const count = actual[i] ?? 0;
    const { expectedTransactions } = forecast(customer);
    bought += count;
    expected += expectedTransactions;
    error += Math.abs(expectedTransactions - count);
    squared += (expectedTransactions - count) ** 2;
    naive += Math.abs(naiveForecast(customer, weeks.holdout) - count);
  });
  const customers = actual.length;
  return {
    calibrationWeeks: weeks.calibration,
    holdoutWeeks: weeks.holdout,
    customers,
    actual: bought,
    expected,
    bias: (expected - bought) / Math.max(bought, 1),
    mae: error / customers,
    rmse: Math.sqrt(squared / customers),
    naiveMae: naive / customers,
  };
}

/** Everybody goes on as before: x/T orders a week. */
function naiveForecast({ frequency, age }: Timeline, weeks: number): number {
  return age > 0 ? (frequency / age) * weeks : 0;
}
