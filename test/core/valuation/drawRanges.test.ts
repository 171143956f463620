import type { CustomerHistory } from '../../../core/customers/histories';
import { timingModel } from '../../../core/model/timingModel';
import { weeksOfMonths } from '../../../core/valuation/rates';
import { near } from '../../reference/near';
import { knownModel, knownSpend, simulateShop } from '../../reference/shop';
import { valueAll } from '../../reference/values';

const year = { months: 12, margin: 1, discountRate: 0.1 };
const { histories } = simulateShop(41, 250, 60, 0);
const uncertain = {
  ...knownModel,
  covariance: [0.3, 0.3, 0.3, 0.3].map((variance, i) => [0, 0, 0, 0].map((_, j) => (i === j ? variance : 0))),
};
const width = ({ clvLow, clvHigh }: { clvLow: number; clvHigh: number }) => clvHigh - clvLow;

test('the only group is the whole shop', () => {
  const { total, groups } = valueAll(histories, knownModel, knownSpend, year);
  expect(groups).toEqual([total]);
});

test('groups add up to the shop, and a group of nobody is nothing', () => {
  const grouping = { of: histories.map((_, i) => (i % 3 === 0 ? 0 : 2)), count: 3 };
  const { total, groups } = valueAll(histories, knownModel, knownSpend, year, { grouping });
  near(
    groups.reduce((sum, { clv }) => sum + clv, 0),
    total.clv,
    1e-12,
  );
  near(
    groups.reduce((sum, { expectedOrders }) => sum + expectedOrders, 0),
    total.expectedOrders,
    1e-12,
  );
  expect(Object.values(groups[1] ?? {})).toEqual([0, 0, 0, 0, 0, 0]);
});

test('luck evens out over customers: four times as many, twice as wide', () => {
  // The same customers again and again are equal histories, each with luck of its own.
  const again = (times: number): CustomerHistory[] => Array.from({ length: times }, () => histories).flat();
  const one = valueAll(again(1), knownModel, knownSpend, year).total;
  const four = valueAll(again(4), knownModel, knownSpend, year).total;
  near(four.clv, 4 * one.clv, 1e-12);
  // 200 draws know a width to about 7 %.
  near(width(four) / width(one), 2, 0.25);
});

test('what is not known about the parameters does not even out', () => {
  const again: CustomerHistory[] = Array.from({ length: 4 }, () => histories).flat();
  const one = valueAll(histories, uncertain, knownSpend, year).total;
  const four = valueAll(again, uncertain, knownSpend, year).total;
  near(width(four) / width(one), 4, 0.2);
  expect(width(one)).toBeGreaterThan(2 * width(valueAll(histories, knownModel, knownSpend, year).total));
});

test('the same data give the same intervals for ever', () => {
  const first = valueAll(histories, uncertain, knownSpend, year);
  expect(valueAll(histories, uncertain, knownSpend, year)).toEqual(first);
  const reversed = valueAll([...histories].reverse(), uncertain, knownSpend, year).total;
  near(reversed.clvHigh, first.total.clvHigh, 1e-12);
  expect(reversed.ordersHigh).toBe(first.total.ordersHigh);
});

test('an interval begins at 0 where the chance that nothing comes is above 5 %, whatever the draws say', () => {
  const timing = timingModel(knownModel);
  const horizon = weeksOfMonths(year.months);
  const near5Percent: CustomerHistory[] = Array.from({ length: 400 }, (_, i) => ({
    id: `C${i}`,
    orders: 1,
    firstDay: 45_000,
    lastDay: 45_000,
    revenue: 10,
    frequency: 4 + (i % 40),
    recency: 40,
    age: 40 + Math.floor(i / 40) / 7,
    meanSpend: 20,
  })).filter((history) => {
    const chance = 1 - timing.chanceOfOrder(history)(horizon);
    return chance > 0.03 && chance < 0.08;
  });
  expect(near5Percent.length).toBeGreaterThan(50);
  const { values } = valueAll(near5Percent, knownModel, knownSpend, year);
  expect(values.map(({ ordersLow, clvLow }) => [ordersLow > 0, clvLow > 0])).toEqual(
    near5Percent.map((history) => {
      const above = 1 - timing.chanceOfOrder(history)(horizon) <= 0.05;
      return [above, above];
    }),
  );
});
