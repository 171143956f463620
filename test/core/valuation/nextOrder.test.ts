import fc from 'fast-check';
import { medianDaysToOrder, nextOrderDay, unlikelyAfterDays } from '../../../core/valuation/nextOrder';
import { near } from '../../reference/near';

/** Probability of an order within a number of weeks for a customer who is active with this probability and orders at a gamma distributed rate. */
const lomax = (alive: number, shape: number, rate: number) => (weeks: number) =>
  alive * (1 - (rate / (rate + weeks)) ** shape);

test('the median of an exponential waiting time is log 2 / rate', () =>
  near(
    medianDaysToOrder((weeks) => 1 - Math.exp(-0.2 * weeks)),
    (7 * Math.log(2)) / 0.2,
    1e-4,
  ));

test('with a known formula: rate ((1 − ½/alive)^(−1/shape) − 1)', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.51, max: 1, noNaN: true }),
      fc.double({ min: 0.05, max: 500, noNaN: true }),
      fc.double({ min: 0.01, max: 500, noNaN: true }),
      (alive, shape, rate) => {
        const days = 7 * rate * Math.expm1(-Math.log1p(-0.5 / alive) / shape);
        const found = medianDaysToOrder(lomax(alive, shape, rate));
        if (days > 1.0001 * unlikelyAfterDays) expect(found).toBeNaN();
        // A hundredth of a day, or the millionth of a chance where the curve is flat.
        else if (!Number.isNaN(found)) expect(Math.abs(found - days)).toBeLessThan(0.02 + 1e-3 * days);
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});

test('a chance of exactly one half after two years is still told', () =>
  near(
    medianDaysToOrder((weeks) => (weeks * 7) / (2 * unlikelyAfterDays)),
    unlikelyAfterDays,
    1e-4,
  ));

test.each([
  [0.2, 45_001], // never today: the day is over
  [1.4, 45_001],
  [1.5, 45_002],
  [30, 45_030],
  [Number.NaN, null],
])('in %d days from 45,000 is day %d', (days, on) => expect(nextOrderDay(45_000, days)).toBe(on));

test.each<[string, (weeks: number) => number]>([
  ['has most likely left', lomax(0.4, 3, 1)],
  ['has left', () => 0],
  ['may order, but hardly in two years', lomax(1, 0.24, 43)],
])('who %s has no next order', (_, chance) => expect(medianDaysToOrder(chance)).toBeNaN());
