/**
 * Every model on the invented shop of test/reference/shop.csv, against test/reference/optima.py: the papers' own formulas with
 * 50 digits.
 */

import { fitBgnbd } from '../../../core/model/bgnbd/fitBgnbd';
import { fitModel } from '../../../core/model/choose/fitModel';
import { fitCovariates } from '../../../core/model/covariates/fitCovariates';
import type { FittedModel } from '../../../core/model/fitted';
import { evaluateHoldout, fitCalibration, heldBackOf } from '../../../core/model/judge/evaluateHoldout';
import { track } from '../../../core/model/judge/track';
import { fitGammaGamma } from '../../../core/model/spend/fitGammaGamma';
import { conditionalExpectedSpend } from '../../../core/model/spend/gammaGamma';
import { timingModel } from '../../../core/model/timingModel';
import { compressed, spendHistories } from '../../reference/columns';
import { eachHistory } from '../../reference/histories';
import { near } from '../../reference/near';
import {
  calibrationEnd,
  expectedHistories,
  expectedNaive,
  expectedOf,
  expectedTrack,
  holdoutEnd,
  referenceShop,
} from '../../reference/referenceShop';

const shop = referenceShop();
const histories = eachHistory(shop.calibration);
const patterns = compressed(histories);

/** As in optima.test.ts: the search ends within 3e-9 standard errors of the optimum. */
function agree(
  {
    parameters,
    standardErrors,
    logLikelihood,
  }: {
    readonly parameters: Readonly<Record<string, number>>;
    readonly standardErrors: Readonly<Record<string, number>>;
    readonly logLikelihood: number;
  },
  expected: ReturnType<typeof expectedOf>,
): void {
  for (const [name, value] of Object.entries(expected.parameters)) near(parameters[name], value, 1e-9);
  for (const [name, value] of Object.entries(expected.standardErrors)) {
    near(standardErrors[name], value, 1e-7);
  }
  near(logLikelihood, expected.logLikelihood, 1e-12);
}

test('the histories of all customers are those that the program counts', () => {
  const found = histories.map(({ frequency, recency, age, meanSpend }, i) => [
    frequency,
    Math.round(7 * recency),
    Math.round(7 * age),
    expect.closeTo(meanSpend, 9),
    shop.later[i],
  ]);
  expect(expectedHistories).toEqual(found);
});

const fits: readonly (readonly [string, () => FittedModel])[] = [
  ...(['nbd', 'bgnbd', 'mbgnbd', 'paretonbd'] as const).map(
    (name) => [name, () => fitModel(patterns, name).model] as const,
  ),
  ...[2, 3].flatMap((k) =>
    [false, true].map(
      (modified) =>
        [`${modified ? 'mbgcnbd' : 'bgcnbd'}-${k}`, () => fitBgnbd(patterns, { k, modified }).model] as const,
    ),
  ),
];

describe.each(fits)('%s', (name, fitted) => {
  const model = fitted();
  const expected = expectedOf(name);
  const forecasts = histories.map(timingModel(model).forecast(39, 0));

  test('parameters, standard errors and log-likelihood', () => agree(model, expected));

  // What the optimum leaves open, 1e-9 of each parameter, is in every answer.
  test('P(alive) of twenty customers', () =>
    expected.pAlive.forEach((alive, i) => {
      near(forecasts[i]?.pAlive ?? 0, alive, 1e-9);
    }));

  test('orders expected of twenty customers in 39 weeks', () =>
    expected.expected.forEach((orders, i) => {
      near(forecasts[i]?.expectedTransactions ?? 0, orders, 1e-9);
    }));

  test('sums over all customers', () => {
    near(
      forecasts.reduce((sum, { pAlive }) => sum + pAlive, 0),
      expected.allAlive,
      1e-9,
    );
    near(
      forecasts.reduce((sum, { expectedTransactions }) => sum + expectedTransactions, 0),
      expected.allExpected,
      1e-9,
    );
  });
});

test('Gamma-Gamma, and the spend expected of twenty customers', () => {
  const { spend } = fitGammaGamma(spendHistories(histories));
  if (spend.name !== 'gammagamma') throw new Error('expected Gamma-Gamma');
  const expected = expectedOf('gammagamma');
  agree(spend, expected);
  expected.expected.forEach((value, i) => {
    const own = histories[i];
    if (own) near(conditionalExpectedSpend(spend.parameters, spend.observedMean, own), value, 1e-9);
  });
});

test('BG/NBD with a covariate: whether the first day held several items', () => {
  const { parameters, standardErrors, logLikelihood } = expectedOf('covariate');
  const fit = fitCovariates(shop.calibration, [{ name: 'Items', of: shop.firstItems }], 'bgnbd')?.fit;
  const [effect] = fit?.effects ?? [];
  near(fit?.logLikelihood ?? 0, logLikelihood, 1e-12);
  // The program sets "several" against "one"; the fit sets the rarer one against the other.
  const [sign, shift] = effect?.level === 'several' ? [1, 0] : [-1, 1];
  for (const name of ['ordering', 'leaving'] as const) {
    const [center = 0, error = 0] = [parameters[name], standardErrors[name]];
    near(Math.log(effect?.[name].ratio ?? 0), sign * center, 1e-7);
    // 1.6449 standard errors either way are 90 %.
    near(Math.log(effect?.[name].high ?? 0), sign * center + 1.6448536269514722 * error, 1e-7);
    near(Math.log(effect?.[name].low ?? 0), sign * center - 1.6448536269514722 * error, 1e-7);
  }
  const { r = 0, alpha = 0, a = 0, b = 0, ordering = 0, leaving = 0 } = parameters;
  near(fit?.parameters.r ?? 0, r, 1e-9);
  near(fit?.parameters.alpha ?? 0, alpha * Math.exp(-shift * ordering), 1e-8);
  near(fit?.parameters.a ?? 0, a * Math.exp(shift * leaving), 1e-8);
  near(fit?.parameters.b ?? 0, b, 1e-8);
});

const held = heldBackOf({
  calibrationWeeks: 39,
  holdoutWeeks: 39,
  calibration: shop.calibration,
  actual: shop.later,
});

test.each(['nbd', 'bgnbd', 'mbgnbd', 'paretonbd'] as const)(
  '%s: how the forecast of 39 weeks fares',
  (name) => {
    const verdict = evaluateHoldout(held, fitCalibration(held, name));
    const expected = expectedOf(name);
    near(verdict.expected, expected.allExpected, 1e-9);
    near(verdict.mae, expected.mae, 1e-9);
    near(verdict.rmse, expected.rmse, 1e-9);
    near(verdict.naiveMae, expectedNaive.mae, 1e-12);
    near(verdict.naiveRmse, expectedNaive.rmse, 1e-12);
    expect(verdict.byFrequency).toHaveLength(expected.byFrequency.length);
    expected.byFrequency.forEach(([customers, actual, orders], frequency) => {
      const row = verdict.byFrequency[frequency];
      expect([row?.orders, row?.customers]).toEqual([frequency, customers]);
      near(row?.actual ?? 0, actual, 1e-12);
      near(row?.expected ?? 0, orders, 1e-9);
    });
  },
);

test('repeat purchases tracked from week to week, counted exactly', () => {
  const points = track(
    shop.book,
    {
      calibrationEnd,
      holdoutEnd,
      calibrationWeeks: 272 / 7,
      holdoutWeeks: 39,
      calibration: shop.calibration,
      actual: shop.later,
    },
    fitModel(patterns, 'bgnbd').model,
  );
  for (const [week, actual, expected = 0] of expectedTrack) {
    const point = points.find((one) => one.week === week);
    expect(point?.actual).toBe(actual);
    near(point?.expected ?? 0, expected, 1e-9);
  }
});

test('the rows in another order give the identical bits', () => {
  const shuffled = [...histories].sort(
    (one, other) => Math.sin(one.lastDay + one.age) - Math.sin(other.lastDay + other.age),
  );
  const again = compressed(shuffled);
  for (const name of ['nbd', 'bgnbd', 'mbgnbd', 'paretonbd'] as const) {
    expect(fitModel(again, name)).toEqual(fitModel(patterns, name));
  }
  expect(fitGammaGamma(spendHistories(shuffled)).spend).toEqual(
    fitGammaGamma(spendHistories(histories)).spend,
  );
});
