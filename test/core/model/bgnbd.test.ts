import { pAlive } from '../../../core/model/bgnbd/bgnbd';
import { bgnbdLikelihood } from '../../../core/model/bgnbd/bgnbdLikelihood';
import { newcomer, type TimedHistory } from '../../../core/model/fitted';
import type { BgnbdParameters } from '../../../core/model/parameters';
import { timingModel } from '../../../core/model/timingModel';
import { patternsFrom } from '../../reference/columns';
import reference from '../../reference/models.json';
import { near } from '../../reference/near';
import { cdnowBgnbd } from '../../reference/published';

const forecast = (parameters: BgnbdParameters, customer: TimedHistory, horizon: number, rate = 0) =>
  timingModel({ name: 'bgnbd', parameters }).forecast(horizon, rate)(customer);
const customer = (frequency: number, recencyInDays: number, ageInDays: number) => ({
  frequency,
  recency: recencyInDays / 7,
  age: ageInDays / 7,
});

// Customers of the CDNOW sample at its optimum; mpmath with 40 digits, ten of them kept.
describe.each([
  ['1516', customer(26, 216, 217), 0.9688544414, 20.7489029, 25.75733697],
  ['1', customer(2, 213, 272), 0.7266203117, 1.225994455, 1.558686232],
  ['one order', customer(0, 0, 272), 1, 0.1947936312, 0.2516818969],
  ['ordered today', customer(5, 272, 272), 0.8901591879, 3.38923472, 4.274877267],
])('CDNOW customer %s', (_, history, alive, in39Weeks, in52Weeks) => {
  test('chance alive', () => near(pAlive(cdnowBgnbd, history), alive, 1e-9));
  test('39 weeks', () => near(forecast(cdnowBgnbd, history, 39).expectedTransactions, in39Weeks, 1e-9));
  test('52 weeks', () => near(forecast(cdnowBgnbd, history, 52).expectedTransactions, in52Weeks, 1e-9));
});

// E[X(t)] at the same optimum, mpmath; published curve: Fader, Hardie & Lee (2005), figure 2.
test.each([
  [1, 0.0531842915],
  [10, 0.4317586986],
  [39, 1.195010041],
  [52, 1.444012397],
  [78, 1.85795839],
])('a new customer orders %d weeks long', (weeks, expected) =>
  near(forecast(cdnowBgnbd, newcomer, weeks).expectedTransactions, expected, 1e-9),
);

describe.each(reference.transactions)('$name', ({ parameters, customer: history, horizon, ...expected }) => {
  test('expected orders', () =>
    near(forecast(parameters, history, horizon).expectedTransactions, expected.expected, 1e-10));
  test('discounted orders', () =>
    near(
      forecast(parameters, history, horizon, expected.discountPerWeek).discountedTransactions,
      expected.discounted,
      1e-10,
    ));
});

describe('derivatives of the likelihood', () => {
  const patterns = patternsFrom([
    { frequency: 0, recency: 0, age: 0, count: 2 },
    { frequency: 0, recency: 0, age: 31, count: 7 },
    { frequency: 1, recency: 3, age: 31, count: 3 },
    { frequency: 5, recency: 38, age: 38, count: 1 },
    { frequency: 40, recency: 12, age: 38, count: 1 },
  ]);
  const evaluate = bgnbdLikelihood(patterns);

  // Central differences of step 1e-5 are good to about 1e-9 here.
  test.each([
    ['usual', [-1.4, 1.5, -0.2, 0.9]],
    ['long tails', [-3, -1, -2, -1]],
    ['hardly any dropout', [0, 2, -6, 2]],
    ['alike customers', [4, 7, 3, 5]],
  ])('match differences: %s', (_, point) => {
    const { gradient, hessian } = evaluate(point);
    point.forEach((_, i) => {
      const moved = (step: number) => evaluate(point.map((value, j) => (i === j ? value + step : value)));
      const [up, down] = [moved(1e-5), moved(-1e-5)];
      near(gradient[i], (up.value - down.value) / 2e-5, 1e-7, 1);
      point.forEach((_, j) => {
        const difference = (up.gradient[j] - down.gradient[j]) / 2e-5;
        near(hessian[i][j], difference, 1e-7, 1);
      });
    });
  });
});
