import type { PastForecast } from '../../../../core/model/record/pastForecast';
import { returnShare } from '../../../../core/model/record/returnShare';

/** A window in which `many` customers of each kind brought what is given. */
function window(
  kinds: readonly { many: number; expected: number; ifReturned: number; orders: number }[],
): PastForecast {
  const all = kinds.flatMap((kind) => Array.from({ length: kind.many }, () => kind));
  return {
    asOf: 45_000,
    weeks: 13,
    frequency: Int32Array.from(all, () => 1),
    expected: Float64Array.from(all, ({ expected }) => expected),
    ifReturned: Float64Array.from(all, ({ ifReturned }) => ifReturned),
    orderValue: Float64Array.from(all, () => 1),
    orders: Int32Array.from(all, ({ orders }) => orders),
    revenue: 0,
    moneySpread: () => ({ ofOrder: 1, ofMean: 0 }),
    parameterVariance: { orders: 0, money: 0 },
  };
}

/** The active bring `level` orders each; of the lapsed, with .1 expected and .9 if all returned, one in `oneIn`. */
const shop = (level: number, lapsed: number, many: number): PastForecast =>
  window([
    { many, expected: 1, ifReturned: 0, orders: level },
    { many: lapsed, expected: 0.1, ifReturned: 0.9, orders: 1 },
    { many: many - lapsed, expected: 0.1, ifReturned: 0.9, orders: 0 },
  ]);

test('the share that makes the lapsed bring what they brought', () =>
  // 28 % came where 10 % were expected: .1 + .9 s = .28 at s = .2.
  expect(returnShare([shop(1, 28_000, 100_000)], 1)).toBeCloseTo(0.2, 2));

test('a strong season is not taken for returns: only the lapsed beside the active count', () =>
  // Everybody brings twice what was expected.
  expect(returnShare([shop(2, 20_000, 100_000)], 1)).toBeLessThan(0.001));

test('0 where the lapsed bring less than expected, and without windows', () => {
  expect(returnShare([shop(1, 5_000, 100_000)], 1)).toBe(0);
  expect(returnShare([], 1)).toBe(0);
});

test('a small shop says little, so the share stays nearer to 0; windows that overlap say less', () => {
  const small = returnShare([shop(1, 14, 50)], 1);
  expect(small).toBeGreaterThan(0.02);
  expect(small).toBeLessThan(0.17);
  expect(returnShare([shop(1, 14, 50)], 2)).toBeLessThan(small);
});

test('never more than .6', () => expect(returnShare([shop(1, 100_000, 100_000)], 1)).toBeCloseTo(0.6, 6));
