import { seededRandom } from '../../../core/math/random';
import type { SpendModel } from '../../../core/model/fitted';
import { fitGammaGamma } from '../../../core/model/spend/fitGammaGamma';
import { conditionalExpectedSpend } from '../../../core/model/spend/gammaGamma';
import { gammaGammaLikelihood } from '../../../core/model/spend/gammaGammaLikelihood';
import { spendModel } from '../../../core/model/spend/spendModel';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { repeatSpend, spendHistories } from '../../reference/columns';
import { near } from '../../reference/near';
import {
  cdnowGammaGamma,
  cdnowGammaGammaErrors,
  cdnowGammaGammaLogLikelihood,
} from '../../reference/published';
import { describeWithResearchData } from '../../reference/researchData';
import { historyAfter, simulateLives } from '../../reference/simulate';

const fitted = (spend: SpendModel) => {
  if (spend.name !== 'gammagamma') throw new Error('expected Gamma-Gamma');
  return spend;
};

describeWithResearchData('CDNOW sample, 946 repeat buyers', () => {
  const { spend, problems } = fitGammaGamma(spendHistories(cdnowSummary()));
  const { parameters, standardErrors, logLikelihood, customers } = fitted(spend);
  const names = ['p', 'q', 'gamma'] as const;

  test.each(names)('%s', (name) => near(parameters[name], cdnowGammaGamma[name], 1e-10));
  test.each(names)('standard error of %s', (name) =>
    near(standardErrors[name], cdnowGammaGammaErrors[name], 1e-7),
  );
  test('log-likelihood', () => near(logLikelihood, cdnowGammaGammaLogLikelihood, 1e-12));
  test('the published digits (Hardie, note 025)', () =>
    expect(names.map((name) => parameters[name].toFixed(2))).toEqual(['6.25', '3.74', '15.44']));
  test('customers', () => expect([customers, problems]).toEqual([946, []]));

  test('shuffled rows give the identical bits', () =>
    expect(fitGammaGamma(spendHistories([...cdnowSummary()].reverse())).spend).toEqual(spend));

  test('another currency gives the same answers', () => {
    const inKurus = cdnowSummary().map((row) => ({ ...row, meanSpend: row.meanSpend * 3300 }));
    const dear = fitted(fitGammaGamma(spendHistories(inKurus)).spend).parameters;
    near(dear.p, cdnowGammaGamma.p, 1e-9);
    near(dear.gamma / 3300, cdnowGammaGamma.gamma, 1e-9);
  });
});

// BTYD 2.4.3 at its own estimates.
test.each([
  [2, 40, 39.130523686],
  [0, 0, 35.1704992371],
])('x = %d with mean %d', (frequency, meanSpend, expected) =>
  near(
    conditionalExpectedSpend({ p: 6.24934917904, q: 3.74425633422, gamma: 15.4443066861 }, 35.08, {
      frequency,
      meanSpend,
    }),
    expected,
    1e-9,
  ),
);

test('a mean that would run off to infinity is held at twice the observed one', () => {
  for (const q of [1.0001, 1, 0.8, 0.05]) {
    const expected = (frequency: number) =>
      conditionalExpectedSpend({ p: 2, q, gamma: 30 }, 50, { frequency, meanSpend: 40 });
    expect(expected(0)).toBe(100);
    expect(expected(1)).toBeGreaterThan(40);
    expect(expected(1)).toBeLessThan(100);
    near(expected(1e6), 40, 1e-4);
  }
});

// Sums around 1,000 leave central differences of step 1e-5 about seven digits.
test('derivatives of the likelihood match differences', () => {
  const evaluate = gammaGammaLikelihood(
    repeatSpend([
      { frequency: 1, meanSpend: 12 },
      { frequency: 1, meanSpend: 0.01 },
      { frequency: 7, meanSpend: 40 },
      { frequency: 300, meanSpend: 3000 },
    ]),
  );
  for (const point of [
    [1.5, 1.3, 3],
    [-1, 0.2, 6],
    [4, -1, 1],
  ]) {
    const { gradient, hessian } = evaluate(point);
    point.forEach((_, i) => {
      const moved = (step: number) => evaluate(point.map((value, j) => (i === j ? value + step : value)));
      const [up, down] = [moved(1e-5), moved(-1e-5)];
      near(gradient[i], (up.value - down.value) / 2e-5, 1e-6, 10);
      point.forEach((_, j) => {
        near(hessian[i][j], (up.gradient[j] - down.gradient[j]) / 2e-5, 1e-6, 10);
      });
    });
  }
});

test('3,000 simulated customers are recovered within three standard errors (seed 21)', () => {
  const truth = { p: 3, q: 4, gamma: 50 };
  const weeks = Array.from({ length: 3000 }, () => 60);
  const lives = simulateLives(
    { name: 'bgnbd', parameters: { r: 1, alpha: 8, a: 0.5, b: 3 } },
    {
      name: 'gammagamma',
      parameters: truth,
      standardErrors: {},
      logLikelihood: 0,
      customers: 0,
      observedMean: 50,
      firstOrders: null,
      covariance: [],
    },
    weeks,
    seededRandom(21),
  );
  const histories = lives.map((life) => ({ ...historyAfter(life, 60), revenue: 0 }));
  const { parameters, standardErrors } = fitted(fitGammaGamma(spendHistories(histories)).spend);
  for (const name of ['p', 'q', 'gamma'] as const) {
    expect(Math.abs(parameters[name] - truth[name]) / standardErrors[name]).toBeLessThan(3);
  }
});

describe('too little data is no nonsense', () => {
  const buyer = (frequency: number, meanSpend: number) => ({
    frequency,
    meanSpend,
    revenue: 20 + frequency * meanSpend,
  });

  test('nine repeat buyers: everybody’s plain mean', () => {
    const histories = [...Array.from({ length: 9 }, () => buyer(1, 40)), buyer(0, 0)];
    const { spend, problems } = fitGammaGamma(spendHistories(histories));
    expect(spend).toEqual({ name: 'mean', mean: (9 * 60 + 20) / 19, customers: 10 });
    expect(problems).toEqual([{ code: 'littleSpendData', params: { customers: 9 }, severity: 'warning' }]);
    expect(spendModel(spend).expectedSpend(buyer(1, 40))).toBe((9 * 60 + 20) / 19);
  });

  test('no customers, or free orders only', () => {
    expect(fitGammaGamma(spendHistories([])).spend).toEqual({ name: 'mean', mean: 0, customers: 0 });
    expect(fitGammaGamma(spendHistories([{ frequency: 3, meanSpend: 0, revenue: 0 }])).spend).toEqual({
      name: 'mean',
      mean: 0,
      customers: 1,
    });
  });

  test('repeat buyers without money are set aside and counted', () => {
    const { spend, problems } = fitGammaGamma(
      spendHistories([...Array.from({ length: 30 }, (_, i) => buyer(2, 10 + i)), buyer(2, 0)]),
    );
    expect(problems).toEqual([{ code: 'nonPositiveSpend', params: { count: 1 }, severity: 'note' }]);
    expect(spend.customers).toBe(30);
  });

  test.each([
    ['ten who all spend the same', Array.from({ length: 10 }, () => buyer(3, 25)), 25],
    ['twelve who spend anything', Array.from({ length: 12 }, (_, i) => buyer(1, 10 ** (i / 3))), undefined],
  ])('%s', (_, histories, mean) => {
    const spend = fitted(fitGammaGamma(spendHistories(histories)).spend);
    for (const value of [...Object.values(spend.parameters), ...Object.values(spend.standardErrors)]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1e6);
    }
    if (mean !== undefined) near(spendModel(spend).expectedSpend(buyer(3, mean)), mean, 0.02);
  });
});
