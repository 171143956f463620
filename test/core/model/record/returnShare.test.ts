import type { PastForecast } from '../../../../core/model/record/pastForecast';
import { returnShare } from '../../../../core/model/record/returnShare';

/** A window in which `many` customers of each kind brought what is given. */
function window(
  kinds: readonly { many: number; expected: number; ifReturned: number; orders: number }[],
): PastForecast {
  const customers = kinds.reduce((sum, { many }) => sum + many, 0);
  const each = <Column extends Int32Array | Float64Array>(
    column: Column,
    of: (kind: (typeof kinds)[number]) => number,
  ): Column => {
    let first = 0;
    for (const kind of kinds) {
      column.fill(of(kind), first, first + kind.many);
      first += kind.many;
    }
    return column;
  };
  return {
    asOf: 45_000,
    weeks: 13,
    frequency: new Int32Array(customers).fill(1),
    expected: each(new Float64Array(customers), ({ expected }) => expected),
    ifReturned: each(new Float64Array(customers), ({ ifReturned }) => ifReturned),
    orderValue: new Float64Array(customers).fill(1),
    orders: each(new Int32Array(customers), ({ orders }) => orders),
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
