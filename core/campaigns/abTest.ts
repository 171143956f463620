import { compareRates } from '../math/compareRates';
import { quantile80, quantile95 } from '../math/normalQuantiles';

/** With fewer buyers, or fewer non-buyers, the rate of a group is unreliable. */
const smallSample = 5;

export interface AbTest {
  /** Share of buyers in the control group, 0 to 1. */
  readonly controlRate: number;
  readonly testRate: number;
  /** testRate − controlRate, in shares of customers: 0.02 is two more buyers in a hundred. */
  readonly lift: number;
  /** 90 % interval of the lift. */
  readonly low: number;
  readonly high: number;
  /** testRate ÷ controlRate − 1; null when no customer of the control group bought. */
  readonly relativeLift: number | null;
  /** Two-sided, that the campaign changed nothing: below 0.1 where the interval excludes 0. */
  readonly pValue: number;
  /** Minimum detectable lift for groups of this size at 80 % power; null when there is none. */
  readonly smallestLift: number | null;
  /** 'better' or 'worse' when the interval excludes 0. */
  readonly verdict: 'better' | 'worse' | 'unclear';
  /** Fewer than 5 buyers, or fewer than 5 non-buyers, in one of the groups. */
  readonly small: boolean;
}

/**
 * The effect of a campaign, from customers and buyers of the control group and the contacted group.
 *
 * Interval, p-value and verdict are of one test, the skewness-corrected score of `compareRates` (Laud 2017), so they
 * cannot contradict each other. It says "better" of a campaign without effect in 4 to 6 % of cases, and "worse" in as
 * many, also with a control group of a tenth; in fewer where hardly anybody buys (abTest.test.ts, all tables enumerated).
 * Throws a RangeError for numbers that are not whole, groups without customers, and more buyers than customers.
 */
export function abTest(
  controlCustomers: number,
  controlBuyers: number,
  testCustomers: number,
  testBuyers: number,
): AbTest {
  checkCounts('control', controlCustomers, controlBuyers);
  checkCounts('test', testCustomers, testBuyers);
  const [control, test] = [
    { successes: controlBuyers, size: controlCustomers },
    { successes: testBuyers, size: testCustomers },
  ];
  const [controlRate, testRate] = [controlBuyers / controlCustomers, testBuyers / testCustomers];
  const { low, high, pValue } = compareRates(control, test, quantile95);
  return {
    controlRate,
    testRate,
    lift: testRate - controlRate,
    low,
    high,
    relativeLift: controlBuyers > 0 ? testRate / controlRate - 1 : null,
    pValue,
    smallestLift: smallestLift(controlCustomers, testCustomers, controlRate),
    verdict: low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear',
    small: [control, test].some(({ successes, size }) => Math.min(successes, size - successes) < smallSample),
  };
}

/**
 * The minimum detectable lift for groups of this size: the 90 % interval excludes 0 in 8 of 10 tests. The usual sample
 * size formula for two rates (Fleiss, Levin & Paik 2003, eq. 4.14), solved for the rate of the contacted group. Null
 * when even a rate of 1 would not be detected, or the whole control group bought.
 *
 * A control group without buyers counts as half a buyer.
 */
export function smallestLift(
  controlCustomers: number,
  testCustomers: number,
  controlRate: number,
): number | null {
  const rate = Math.max(controlRate, 0.5 / controlCustomers);
  const missing = (lift: number): number => {
    const test = rate + lift;
    const both = (controlCustomers * rate + testCustomers * test) / (controlCustomers + testCustomers);
    const alike = Math.sqrt(both * (1 - both) * (1 / controlCustomers + 1 / testCustomers));
    const apart = Math.sqrt((rate * (1 - rate)) / controlCustomers + (test * (1 - test)) / testCustomers);
    return quantile95 * alike + quantile80 * apart - lift;
  };
  let [low, high] = [0, 1 - rate];
  if (!(high > 0) || missing(high) > 0) return null;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (missing(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}

function checkCounts(group: string, customers: number, buyers: number): void {
  if (!(Number.isInteger(customers) && customers >= 1)) {
    throw new RangeError(`${group}_customers must be a whole number from 1, got ${customers}`);
  }
  if (!(Number.isInteger(buyers) && buyers >= 0 && buyers <= customers)) {
    throw new RangeError(`${group}_buyers must be a whole number from 0 to ${customers}, got ${buyers}`);
  }
}
