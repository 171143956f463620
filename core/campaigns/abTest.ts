import { fisherExact } from '../math/fisherExact';

/** Standard normal quantile at 95 %, for 90 % intervals. */
const zInterval = 1.6448536269514722;
/** And at 80 %, the power of the test. */
const zPower = 0.8416212335729143;
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
  /** Two-sided, Fisher's exact test. */
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
 * The interval is Newcombe's hybrid of two Wilson scores (Newcombe 1998, Statistics in Medicine 17, 873–890,
 * method 10): it stays within −1 and 1 and holds for small groups, where the textbook interval does not.
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
  const control = wilson(controlBuyers, controlCustomers);
  const test = wilson(testBuyers, testCustomers);
  const lift = test.rate - control.rate;
  const low = lift - Math.hypot(test.rate - test.low, control.high - control.rate);
  const high = lift + Math.hypot(test.high - test.rate, control.rate - control.low);
  const pairs: [number, number][] = [
    [controlCustomers, controlBuyers],
    [testCustomers, testBuyers],
  ];
  return {
    controlRate: control.rate,
    testRate: test.rate,
    lift,
    low,
    high,
    relativeLift: controlBuyers > 0 ? test.rate / control.rate - 1 : null,
    pValue: fisherExact(
      { successes: testBuyers, size: testCustomers },
      { successes: controlBuyers, size: controlCustomers },
    ),
    smallestLift: smallestLift(controlCustomers, testCustomers, controlBuyers / controlCustomers),
    verdict: low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear',
    small: pairs.some(([customers, buyers]) => Math.min(buyers, customers - buyers) < smallSample),
  };
}

/**
 * The minimum detectable lift for groups of this size: the 90 % interval excludes 0 in 8 of 10 tests. The usual sample
 * size formula for two rates (Fleiss, Levin & Paik 2003, eq. 4.14), solved for the rate of the contacted group. Null
 * when even a rate of 1 would not be detected, or the whole control group bought.
 *
 * A control group without buyers counts as half a buyer.
 *
 * @internal
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
    return zInterval * alike + zPower * apart - lift;
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

/** Wilson (1927), Journal of the American Statistical Association 22, 209–212. */
function wilson(buyers: number, customers: number): { rate: number; low: number; high: number } {
  const rate = buyers / customers;
  const z2 = zInterval ** 2;
  const centre = (rate + z2 / (2 * customers)) / (1 + z2 / customers);
  const half =
    (zInterval * Math.sqrt((rate * (1 - rate)) / customers + z2 / (4 * customers ** 2))) /
    (1 + z2 / customers);
  return {
    rate,
    low: buyers === 0 ? 0 : centre - half,
    high: buyers === customers ? 1 : centre + half,
  };
}

function checkCounts(group: string, customers: number, buyers: number): void {
  if (!(Number.isInteger(customers) && customers >= 1)) {
    throw new RangeError(`${group}_customers must be a whole number from 1, got ${customers}`);
  }
  if (!(Number.isInteger(buyers) && buyers >= 0 && buyers <= customers)) {
    throw new RangeError(`${group}_buyers must be a whole number from 0 to ${customers}, got ${buyers}`);
  }
}
