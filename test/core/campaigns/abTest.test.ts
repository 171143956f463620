import { type AbTest, abTest, smallestLift } from '../../../core/campaigns/abTest';
import { near } from '../../reference/near';
import reference from '../../reference/segments.json';

/**
 * Interval, p-value and smallest lift by test/reference/segments.py: 40 digits, rates under the hypothesis found as roots;
 * the program itself is held against published intervals (Miettinen & Nurminen, Mee, Gart & Nam).
 */
test.each(reference.abTest)('$in', ({ in: [n1, x1, n2, x2], low, high, pValue, smallestLift }) => {
  const found = abTest(n1, x1, n2, x2);
  near(found.low, low, 1e-11, 1e-3);
  near(found.high, high, 1e-11, 1e-3);
  near(found.pValue, pValue, 1e-12);
  if (smallestLift === null) expect(found.smallestLift).toBeNull();
  else near(found.smallestLift ?? Number.NaN, smallestLift, 1e-9);
});

test('interval, p-value and verdict say the same: of this test p was .11, and the interval above 0', () => {
  const { low, high, pValue, verdict, lift, relativeLift } = abTest(100, 10, 900, 150);
  expect([lift, relativeLift]).toEqual([expect.closeTo(1 / 15, 12), expect.closeTo(2 / 3, 12)]);
  expect([low, high, pValue]).toEqual([
    expect.closeTo(0.00556, 5),
    expect.closeTo(0.11372, 5),
    expect.closeTo(0.07494, 5),
  ]);
  expect(verdict).toBe('better');
});

const sizes = [
  [1, 1],
  [1, 40],
  [3, 5],
  [10, 10],
  [4, 36],
  [300, 2],
] as const;

test.each(sizes)('of every test of %d against %d customers interval, p-value and verdict agree', (n1, n2) => {
  for (const [x1, x2] of tables(n1, n2)) {
    const found = abTest(n1, x1, n2, x2);
    const { low, high, lift, pValue } = found;
    const verdict = pValue >= 0.1 ? 'unclear' : lift > 0 ? 'better' : 'worse';
    expect([x1, x2, found.verdict, low > 0, high < 0]).toEqual([
      x1,
      x2,
      verdict,
      verdict === 'better',
      verdict === 'worse',
    ]);
    expect(-1 <= low && low <= lift && lift <= high && high <= 1).toBe(true);
    const other = abTest(n2, x2, n1, x1);
    expect([other.low, other.high, other.pValue]).toEqual(
      [-high, -low, pValue].map((x) => expect.closeTo(x, 12)),
    );
  }
});

test.each([
  ['the same', [1000, 100, 1000, 100], 'unclear'],
  ['more', [1000, 100, 1000, 150], 'better'],
  ['fewer', [1000, 150, 1000, 100], 'worse'],
  ['more, but few', [20, 2, 20, 4], 'unclear'],
] as const)('%s', (_, [n1, x1, n2, x2], verdict) => {
  expect(abTest(n1, x1, n2, x2).verdict).toBe(verdict);
});

test.each([
  [100, 5, 100, 95, false],
  [100, 4, 100, 50, true],
  [100, 50, 100, 96, true],
])('%d with %d buyers and %d with %d: small is %s', (n1, x1, n2, x2, small) => {
  expect(abTest(n1, x1, n2, x2).small).toBe(small);
});

test('warns of small groups, and leaves out what cannot be told', () => {
  expect(abTest(20, 2, 20, 4).small).toBe(true);
  expect(abTest(1000, 100, 1000, 150).small).toBe(false);
  expect(abTest(100, 0, 100, 5).relativeLift).toBeNull();
  expect(abTest(2, 1, 2, 1).smallestLift).toBeNull();
  expect(abTest(5, 5, 5, 5).smallestLift).toBeNull();
});

test.each([
  [[0, 0, 10, 1], 'control_customers must be a whole number from 1, got 0'],
  [[10, 11, 10, 1], 'control_buyers must be a whole number from 0 to 10, got 11'],
  [[10, 1, 10.5, 1], 'test_customers must be a whole number from 1, got 10.5'],
  [[10, 1, 10, -1], 'test_buyers must be a whole number from 0 to 10, got -1'],
] as const)('refuses %j', ([n1, x1, n2, x2], message) => {
  expect(() => abTest(n1, x1, n2, x2)).toThrow(message);
});

function tables(n1: number, n2: number): [number, number][] {
  return Array.from({ length: n1 + 1 }, (_, x1) =>
    Array.from({ length: n2 + 1 }, (_, x2): [number, number] => [x1, x2]),
  ).flat();
}

/** Chance of each number of buyers. */
function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n];
  for (let x = 1; x <= n; x++) chances.push((chances[x - 1] * (n - x + 1) * p) / (x * (1 - p)));
  return chances;
}

const kept = new Map<string, { x1: number; x2: number; found: AbTest }[]>();

function everyTest(n1: number, n2: number) {
  const key = `${n1} ${n2}`;
  const all = kept.get(key) ?? tables(n1, n2).map(([x1, x2]) => ({ x1, x2, found: abTest(n1, x1, n2, x2) }));
  kept.set(key, all);
  return all;
}

/** Of all tests of two groups of these sizes the exact chance of one for which `holds`. */
function enumerated(n1: number, n2: number) {
  const all = everyTest(n1, n2);
  return (p1: number, p2: number, holds: (found: AbTest) => boolean): number => {
    const [one, other] = [binomial(n1, p1), binomial(n2, p2)];
    return all.reduce((sum, { x1, x2, found }) => sum + (holds(found) ? one[x1] * other[x2] : 0), 0);
  };
}

/** Sizes, and the lowest rate from which on both verdicts can come out by chance. */
test.each([
  [20, 20, 0.1],
  [20, 60, 0.1],
  [20, 180, 0.1],
])('size, exactly: %d against %d customers', (n1, n2, both) => {
  const chanceOf = enumerated(n1, n2);
  for (const rate of [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5]) {
    const errors = (['better', 'worse'] as const).map((side) =>
      chanceOf(rate, rate, ({ verdict }) => verdict === side),
    );
    // 5 % is meant. Where hardly anybody buys there are tables too few for a verdict, so it can only be less.
    for (const error of errors) {
      expect(error).toBeLessThan(0.06);
      if (rate >= both) expect(error).toBeGreaterThan(0.04);
    }
  }
});

test.each([
  [20, 0.1, 180, 0.15, 0.89, 0.9],
  [20, 0.3, 180, 0.1, 0.9, 0.905],
  [30, 0.05, 60, 0.15, 0.9, 0.91],
  [15, 0.5, 15, 0.8, 0.885, 0.895],
  // Where the control group can hardly have fewer buyers than none, only one end can miss.
  [20, 0.02, 180, 0.03, 0.94, 0.96],
])('coverage, exactly: %d at %d against %d at %d', (n1, p1, n2, p2, least, most) => {
  const inside = enumerated(n1, n2)(p1, p2, ({ low, high }) => low <= p2 - p1 && p2 - p1 <= high);
  expect(inside).toBeGreaterThan(least);
  expect(inside).toBeLessThan(most);
});

test.each([
  [30, 0.03, 120],
  [20, 0.1, 180],
  [50, 0.2, 50],
])('the smallest lift is found in 8 of 10 tests, exactly: %d at %d, %d', (n1, rate, n2) => {
  const lift = smallestLift(n1, n2, rate) ?? Number.NaN;
  const found = enumerated(n1, n2)(rate, rate + lift, ({ verdict }) => verdict === 'better');
  expect(found).toBeGreaterThan(0.79);
  expect(found).toBeLessThan(0.86);
});
