import type { CalibrationSplit } from '../customers/calibrationSplit';
import { compressHistories } from './compressHistories';
import { fitModel, type ModelChoice } from './fitModel';
import type { Holdout, Timeline } from './fitted';
import { timingModel } from './timingModel';

/** The customers as they looked before the weeks held back, and what each bought in those weeks. */
export type Split = Pick<CalibrationSplit, 'calibrationWeeks' | 'holdoutWeeks' | 'actual'> & {
  readonly calibration: { readonly histories: readonly Timeline[] };
};

/**
 * The model, fitted to the calibration weeks alone, against what then happened.
 *
 * The bias is a share of what was bought (of one order when nothing was). The naive
 * forecast is that everybody goes on at x/T orders a week. Throws a RangeError without customers.
 */
export function judge(split: Split, choice: ModelChoice = 'auto'): Holdout {
  const { calibration, actual, calibrationWeeks, holdoutWeeks } = split;
  const { histories } = calibration;
  if (histories.length !== actual.length || actual.length === 0) {
    throw new RangeError(
      `${histories.length} histories need as many counts, at least one, got ${actual.length}`,
    );
  }
  const { model } = fitModel(compressHistories(histories), choice);
  const forecast = timingModel(model).forecast(holdoutWeeks, 0);
  let [bought, expected, error, squared, naive] = [0, 0, 0, 0, 0];
  histories.forEach((customer, i) => {
    const count = actual[i] ?? 0;
    const { expectedTransactions } = forecast(customer);
    bought += count;
    expected += expectedTransactions;
    error += Math.abs(expectedTransactions - count);
    squared += (expectedTransactions - count) ** 2;
    naive += Math.abs(naiveForecast(customer, holdoutWeeks) - count);
  });
  const customers = actual.length;
  return {
    calibrationWeeks,
    holdoutWeeks,
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
