import { seededRandom } from '../../../core/math/random';
import { newcomer } from '../../../core/model/fitted';
import { spendModel } from '../../../core/model/spend/spendModel';
import { timingModel } from '../../../core/model/timingModel';
import { meanDiscount } from '../../../core/valuation/rates';
import { futuresOf } from '../../reference/drawFuture';
import { drawLife } from '../../reference/drawLife';
import { knownModel, knownSpend } from '../../reference/shop';

const drawCount = 20_000;
const timing = timingModel(knownModel);
const spend = spendModel(knownSpend);

/** The mean of the draws lies within five of its standard errors of what the formula says. */
function agree(draws: readonly number[], expected: number): void {
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(variance / draws.length));
}

// Draws and closed forms are written apart from each other, so each checks the other. Seeds: the place in the table.
describe.each([
  ['bought once', { frequency: 0, recency: 0, age: 30 }],
  ['silent', { frequency: 4, recency: 10, age: 30 }],
  ['regular', { frequency: 26, recency: 30, age: 31 }],
  ['daily', { frequency: 300, recency: 42, age: 43 }],
])('draws agree with the forecast: %s', (_, customer) => {
  const rate = 0.02;
  const { expectedTransactions, discountedTransactions } = timing.forecast(52, rate)(customer);
  const random = seededRandom(customer.frequency);
  const drawFuture = futuresOf(timing, customer, 52);
  const futures = Array.from({ length: drawCount }, () => drawFuture(random));

  test('orders', () =>
    agree(
      futures.map((future) => future?.orders ?? 0),
      expectedTransactions,
    ));
  test('discounted orders, spread evenly over their span', () =>
    agree(
      futures.map((future) => (future === null ? 0 : future.orders * meanDiscount(rate * future.span))),
      discountedTransactions,
    ));
});

test('lives of new customers agree with E[X(t)] (seed 12)', () => {
  const random = seededRandom(12);
  const counts = Array.from({ length: drawCount }, () => drawLife(knownModel, 52, random).length);
  agree(counts, timing.forecast(52, 0)(newcomer).expectedTransactions);
});

test.each([
  [0, 0],
  [1, 12],
  [3, 40],
  [30, 90],
])('drawn money agrees with the expected: %d orders of %d', (frequency, meanSpend) => {
  const random = seededRandom(frequency, meanSpend);
  const customer = { frequency, meanSpend };
  const means = Array.from(
    { length: drawCount },
    () => (spend.scale(customer) * spend.drawShare(frequency, 3, random)) / 3,
  );
  agree(means, spend.expectedSpend(customer));
});
