import fc from 'fast-check';
import type { CustomerHistory } from '../../../core/customers/histories';
import { fitBgnbd } from '../../../core/model/bgnbd/fitBgnbd';
import { patternsOf } from '../../../core/model/fit/patterns';
import type { FittedModel, SpendModel } from '../../../core/model/fitted';
import { fitGammaGamma } from '../../../core/model/spend/fitGammaGamma';
import { drawRanges } from '../../../core/valuation/drawRanges';
import type { Terms } from '../../../core/valuation/value';
import { valueCustomers } from '../../../core/valuation/valueCustomers';
import { compressed, modelNamed, spendHistories } from '../../reference/columns';
import { historiesFrom } from '../../reference/histories';
import { near } from '../../reference/near';
import { knownModel, knownSpend, simulateShop } from '../../reference/shop';
import { type CustomerValue, noModelError, runAll, valueAll } from '../../reference/values';

const year: Terms = { months: 12, margin: 1, discountRate: 0.1 };

function valuesOf(
  histories: readonly CustomerHistory[],
  { model = knownModel, spend = knownSpend, terms = year, intervals = true } = {} as {
    model?: FittedModel;
    spend?: SpendModel;
    terms?: Terms;
    intervals?: boolean;
  },
): CustomerValue[] {
  return valueAll(histories, model, spend, terms, { intervals }).values;
}

const customer = (
  frequency: number,
  recencyInDays: number,
  ageInDays: number,
  meanSpend: number,
): CustomerHistory => ({
  orders: frequency + 1,
  firstDay: 45_000 - ageInDays,
  lastDay: 45_000 - ageInDays + recencyInDays,
  revenue: 20 + frequency * meanSpend,
  frequency,
  recency: recencyInDays / 7,
  age: ageInDays / 7,
  meanSpend,
});

const valued = (history: CustomerHistory, terms: Terms = year): CustomerValue => {
  const [value] = valuesOf([history], { terms });
  if (value === undefined) throw new Error('no value');
  return value;
};

describe('one customer (CDNOW 1516 at the published models)', () => {
  const history = customer(26, 216, 217, 40);

  test('the value is margin × money per order × orders', () => {
    // 39 weeks: mpmath, 20.7489029 orders; no discount, so nothing but the three factors.
    const value = valued(history, { months: (39 * 7 * 12) / 365.25, margin: 0.4, discountRate: 0 });
    near(value.expectedOrders, 20.7489029, 1e-9);
    near(value.pAlive, 0.9688544414, 1e-9);
    near(value.clv, 0.4 * value.expectedOrderValue * 20.7489029, 1e-9);
  });

  test('a higher rate lowers the value and its interval, the orders stay', () => {
    const [dear, cheap] = [valued(history, { ...year, discountRate: 0.5 }), valued(history, year)];
    expect(dear.clv).toBeLessThan(cheap.clv);
    expect(dear.clvHigh).toBeLessThan(cheap.clvHigh);
    expect(dear.expectedOrders).toBe(cheap.expectedOrders);
  });

  test('a longer horizon raises the value', () =>
    expect(valued(history, { ...year, months: 24 }).clv).toBeGreaterThan(valued(history).clv));

  test('the margin scales everything', () => {
    const [half, full] = [valued(history, { ...year, margin: 0.5 }), valued(history)];
    near(half.clv, full.clv / 2, 1e-15);
    near(half.clvHigh, full.clvHigh / 2, 1e-15);
  });

  test('without intervals low and high equal the value', () => {
    const [value] = valuesOf([history], { intervals: false });
    expect(value).toMatchObject({ clvLow: value?.clv, clvHigh: value?.clv });
  });
});

test('place and company change nothing', () => {
  const { histories } = simulateShop(31, 400, 60, 0);
  const values = valuesOf(histories);
  const reversed = valuesOf([...histories].reverse()).reverse();
  expect(reversed).toEqual(values);
  expect(valuesOf(histories.slice(17, 18))).toEqual(values.slice(17, 18));
});

test('says how far it is', () => {
  const histories = historiesFrom(simulateShop(32, 4500, 60, 0).histories);
  const patterns = patternsOf(histories);
  const shares = [...valueCustomers(histories, patterns, knownModel, knownSpend, year)];
  expect(shares).toEqual(shares.map((_, i) => (1000 * (i + 1)) / patterns.count));
  expect(shares).toHaveLength(Math.ceil(patterns.count / 1000) - 1);
  const expected = runAll(valueCustomers(histories, patterns, knownModel, knownSpend, year));
  const grouping = { of: histories.frequency.map((own) => Math.min(own, 5)), count: 6 };
  const known = { model: knownModel, spend: knownSpend, modelError: noModelError };
  const drawn = [...drawRanges(histories, patterns, expected, known, year, grouping)];
  // A page can stop it every few hundredths of a second.
  expect(drawn.length).toBeGreaterThan(10);
  drawn.forEach((share, i) => {
    expect(share).toBeGreaterThanOrEqual(i === 0 ? 0 : drawn[i - 1]);
    expect(share).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['months', { months: 0 }],
  ['margin', { margin: 1.5 }],
  ['discountRate', { discountRate: -0.1 }],
])('impossible %s are the programmer’s mistake', (name, terms) =>
  expect(() => valuesOf([], { terms: { ...year, ...terms } })).toThrow(name),
);

const anyHistory = fc
  .record({
    frequency: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(2000)),
    recency: fc.double({ min: 0, max: 1, noNaN: true }),
    ageInDays: fc.nat(7000),
    meanSpend: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true })),
  })
  .map(({ frequency, recency, ageInDays, meanSpend }) =>
    frequency === 0 || ageInDays === 0
      ? customer(0, 0, ageInDays, 0)
      : customer(frequency, Math.max(1, Math.round(recency * ageInDays)), ageInDays, meanSpend),
  );

const anyTerms = fc.record({
  months: fc.double({ min: 0.1, max: 240, noNaN: true }),
  margin: fc.double({ min: 0.01, max: 1, noNaN: true }),
  discountRate: fc.double({ min: 0, max: 2, noNaN: true }),
});

const finite = (value: CustomerValue) => {
  for (const [name, number] of Object.entries(value)) {
    if (name === 'nextOrderInDays' && Number.isNaN(number)) continue;
    expect([name, Number.isFinite(number) && number >= 0]).toEqual([name, true]);
  }
  expect(value.pAlive).toBeLessThanOrEqual(1);
  expect(value.pAliveLater).toBeLessThanOrEqual(value.pAlive);
  expect(value.chanceOfOrder).toBeLessThanOrEqual(1);
  // Never above the expected number of orders (Markov), and in the last digit the two are worked out apart.
  expect(value.chanceInHorizon).toBeLessThanOrEqual(Math.min(1, value.expectedOrders) * (1 + 1e-9) + 1e-12);
  expect(value.nextOrderInDays).not.toBeGreaterThan(731);
  expect(value.clvLow).toBeLessThanOrEqual(value.clv);
  expect(value.clv).toBeLessThanOrEqual(value.clvHigh);
  expect(value.ordersLow).toBeLessThanOrEqual(value.expectedOrders);
  expect(value.expectedOrders).toBeLessThanOrEqual(value.ordersHigh);
};

test('any shop, however strange: every number is finite, never negative, and inside its interval', () => {
  fc.assert(
    fc.property(fc.array(anyHistory, { minLength: 1, maxLength: 20 }), anyTerms, (histories, terms) => {
      const { model } = fitBgnbd(compressed(histories));
      const { spend } = fitGammaGamma(spendHistories(histories));
      valuesOf(histories, { model, spend, terms }).forEach(finite);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('who orders every year will nearly surely do so once: fewer than the one order that the interval begins with', () => {
  // 20 orders at 20 opportunities: the chance of none is below 5 %, so the draws leave nothing out but 1, and the mean is 0.99.
  const named = modelNamed('bgbb', { alpha: 5, beta: 0.1, gamma: 1, delta: 100, period: 365.25 / 7 });
  const [value] = valuesOf([customer(20, 20 * 365.25, 20 * 365.25, 10)], {
    model: { ...knownModel, ...named },
  });
  expect(value.expectedOrders).toBeLessThan(1);
  expect(value).toMatchObject({ ordersLow: value.expectedOrders, ordersHigh: 1 });
});

test('the chance to be here later is never above that of today, not even in the last digit', () => {
  const named = modelNamed('bgcnbd', { r: 0.4, alpha: 3, a: 0.5, b: 2, k: 3 });
  const days = [5, 7, 38, 75, 112, 149, 778].map((weeks) => 7 * weeks);
  const histories = days.flatMap((age) =>
    [1, 2, 5, 20].map((frequency) => customer(frequency, age, age, 10)),
  );
  const model: FittedModel = { ...knownModel, ...named };
  const terms = { ...year, months: 0.0001 };
  for (const { pAlive, pAliveLater } of valuesOf(histories, { model, terms, intervals: false }))
    expect(pAliveLater).toBeLessThanOrEqual(pAlive);
});

test('the chance of an order within the horizon is that within 90 days where the horizon ends then, and grows with it', () => {
  const history = customer(2, 200, 300, 10);
  const within = (months: number) =>
    valuesOf([history], { terms: { ...year, months }, intervals: false })[0].chanceInHorizon;
  const days90 = 90 / (365.25 / 12);
  expect(within(days90)).toBeCloseTo(
    valuesOf([history], { terms: year, intervals: false })[0].chanceOfOrder,
    12,
  );
  expect(within(1)).toBeLessThan(within(days90));
  expect(within(days90)).toBeLessThan(within(12));
});

test('more silence never raises the chance alive, that of another order, nor the orders', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(400), (history, silence) => {
      const later = { ...history, age: history.age + silence / 7 };
      const [now, then] = valuesOf([history, later], { intervals: false });
      expect(then?.pAlive).toBeLessThanOrEqual((now?.pAlive ?? 0) + 1e-15);
      expect(then?.chanceInHorizon).toBeLessThanOrEqual((now?.chanceInHorizon ?? 0) + 1e-12);
      expect(then?.expectedOrders).toBeLessThanOrEqual((now?.expectedOrders ?? 0) * (1 + 1e-12));
    }),
    { seed: 8 },
  );
});
