import { seededRandom } from '../../../core/math/random';
import type { FittedModel } from '../../../core/model/fitted';
import type { TimingModelName } from '../../../core/model/parameters';
import { spendModel } from '../../../core/model/spend/spendModel';
import { timingModel } from '../../../core/model/timingModel';
import { meanDiscount, weeklyRate, weeksOfMonths } from '../../../core/valuation/rates';
import { modelNamed } from '../../reference/columns';
import { futuresOf } from '../../reference/drawFuture';
import { knownModel, knownSpend, simulateShop } from '../../reference/shop';
import { valueAll } from '../../reference/values';

const terms = { months: 12, margin: 1, discountRate: 0.1 };
const horizon = weeksOfMonths(terms.months);
const rate = weeklyRate(terms.discountRate);
const futures = 10_000;

/** Share of the ascending numbers that are below this one. */
function shareBelow(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low / ascending.length;
}

/** Mean and root mean square, in points of probability. */
const inPoints = (errors: readonly number[]) => {
  const mean = (of: (error: number) => number) =>
    errors.reduce((sum, error) => sum + of(error), 0) / errors.length;
  return { mean: 100 * mean((error) => error), rms: 100 * Math.sqrt(mean((error) => error ** 2)) };
};

// How far the ends lie from where they should be, by 10,000 futures of each customer, which know a chance of 5 % to 0.2 points.
// 200 futures for each customer, as intervals were drawn before, are off by 1.6 points. Seeds: 77, and the customer's number.
describe.each<[TimingModelName, Readonly<Record<string, number>>, number]>([
  ['bgnbd', { r: 0.243, alpha: 4.41, a: 0.79, b: 2.43 }, 0.6],
  ['mbgnbd', { r: 1.8, alpha: 6, a: 0.8, b: 4 }, 1],
  ['nbd', { r: 0.6, alpha: 9 }, 0.8],
  ['mbgcnbd', { r: 1.8, alpha: 3, a: 0.5, b: 3, k: 3 }, 0.8],
  ['paretonbd', { r: 0.9, alpha: 7, s: 0.6, beta: 12 }, 0.8],
  ['bgbb', { alpha: 0.9, beta: 2, gamma: 0.5, delta: 8, period: 52.18 / 12 }, 0.8],
])('%s', (name, parameters, mostPoints) => {
  const model: FittedModel = { ...knownModel, ...modelNamed(name, parameters) };
  const timing = timingModel(model);
  const spend = spendModel(knownSpend);
  // Where an order has a chance below 10 % the interval is 0.
  const customers = simulateShop(77, 800, 104, 0, model)
    .histories.filter((customer) => timing.chanceOfOrder(customer)(horizon) > 0.12)
    .filter(({ frequency }, i, all) => frequency > 0 || all.findIndex((one) => one.frequency === 0) === i)
    .slice(0, 60);
  const { values } = valueAll(customers, model, knownSpend, terms);

  test('upper and lower ends of the value', () => {
    const above: number[] = [];
    const below: number[] = [];
    customers.forEach((customer, i) => {
      const random = seededRandom(77, i);
      const draw = futuresOf(timing, customer, horizon);
      const money = Float64Array.from({ length: futures }, () => {
        const future = draw(random);
        if (future === null) return 0;
        const share = spend.drawShare(customer.frequency, future.orders, random);
        return spend.scale(customer) * share * meanDiscount(rate * future.span);
      }).sort();
      const nothing = 1 - timing.chanceOfOrder(customer)(horizon);
      const { clv, clvLow, clvHigh } = values[i];
      // Else the interval was stretched to the expected value.
      if (clvHigh > clv) above.push(shareBelow(money, clvHigh) - Math.max(0.9, 1 - Math.max(0.05, nothing)));
      if (nothing < 0.05) below.push(shareBelow(money, clvLow) - 0.05);
      else expect(clvLow).toBe(0);
    });
    expect(above.length).toBeGreaterThan(40);
    expect(inPoints(above).rms).toBeLessThan(mostPoints);
    expect(Math.abs(inPoints(above).mean)).toBeLessThan(0.3);
    if (below.length > 0) expect(inPoints(below).rms).toBeLessThan(1);
  });

  test('the orders are the fewest that hold nine of ten futures, by their exact chances', () => {
    customers.forEach((customer, i) => {
      const { expectedOrders, ordersLow, ordersHigh } = values[i];
      const chances = timing.orderChances(customer, horizon, 400);
      const within = (from: number, to: number) =>
        chances.slice(from, to + 1).reduce((sum, chance) => sum + chance, 0);
      if (ordersLow === expectedOrders || ordersHigh === expectedOrders) return;
      // 800 draws at a node know nine tenths to 1 point: three of those.
      expect(within(ordersLow, ordersHigh)).toBeGreaterThan(0.87);
      expect(within(ordersLow, ordersHigh - 1)).toBeLessThan(0.93);
      if (ordersLow > 0) expect(within(0, ordersLow - 1)).toBeLessThan(0.075);
    });
  });
});
