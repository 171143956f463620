import { abTest, smallestLift } from '../../../core/campaigns/abTest';
import { seededRandom } from '../../../core/math/random';
import { near } from '../../reference/near';
import reference from '../../reference/segments.json';

/** Interval, p-value and smallest lift by test/reference/segments.py (scipy; Wilson limits found as roots). */
test.each(reference.abTest)('$in', ({ in: [n1, x1, n2, x2], low, high, pValue, smallestLift }) => {
  const found = abTest(n1, x1, n2, x2);
  near(found.low, low, 1e-11, 1e-3);
  near(found.high, high, 1e-11, 1e-3);
  near(found.pValue, pValue, 1e-8);
  if (smallestLift === null) expect(found.smallestLift).toBeNull();
  else near(found.smallestLift ?? Number.NaN, smallestLift, 1e-9);
});

test('the published example of method 10: 56/70 against 48/80 (Newcombe 1998, table II, a; here at 90 %)', () => {
  const { lift, verdict, relativeLift } = abTest(80, 48, 70, 56);
  expect(lift).toBeCloseTo(0.2, 12);
  expect(relativeLift).toBeCloseTo(1 / 3, 12);
  expect(verdict).toBe('better');
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

/** Share of invented tests for which `holds`. */
function share(
  [n1, p1, n2, p2]: readonly [number, number, number, number],
  holds: (found: ReturnType<typeof abTest>) => boolean,
): number {
  const random = seededRandom(20268, n1, p1);
  const draw = (n: number, p: number) => Array.from({ length: n }).filter(() => random() < p).length;
  const tests = Array.from({ length: 3000 }, () => abTest(n1, draw(n1, p1), n2, draw(n2, p2)));
  return tests.filter(holds).length / tests.length;
}

test.each([
  [20, 0.1, 180, 0.15],
  [50, 0.02, 450, 0.03],
  [200, 0.05, 1800, 0.05],
  [15, 0.5, 15, 0.8],
] as const)('the interval holds the truth in 9 of 10 tests: %d at %d, %d at %d', (...truth) => {
  const lift = truth[3] - truth[1];
  const inside = share(truth, ({ low, high }) => low <= lift && lift <= high);
  // 3,000 tests tell it to 0.011 (two standard errors); counts of few buyers come in steps, so some are wider.
  expect(inside).toBeGreaterThan(0.88);
  expect(inside).toBeLessThan(0.97);
});

test.each([
  [200, 0.1, 1800],
  [100, 0.3, 100],
] as const)('the smallest lift is found in 8 of 10 tests: %d at %d, %d', (n1, rate, n2) => {
  const lift = smallestLift(n1, n2, rate) ?? Number.NaN;
  const found = share([n1, rate, n2, rate + lift], ({ verdict }) => verdict === 'better');
  expect(found).toBeGreaterThan(0.74);
  expect(found).toBeLessThan(0.86);
});
