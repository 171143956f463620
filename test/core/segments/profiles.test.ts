import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { customerNumbers } from '../../../core/customers/histories';
import { cohorts } from '../../../core/insight/cohorts';
import { concentrationOf } from '../../../core/insight/concentration';
import { movementBetween } from '../../../core/insight/movementBetween';
import { orderPercentiles, orderShares } from '../../../core/insight/orderPercentiles';
import { profileGroups } from '../../../core/insight/profileGroups';
import { winnableValue } from '../../../core/insight/winnableValue';
import { findOrderColumn } from '../../../core/segments/schemes/orderColumn';
import type { Group, Segmentation } from '../../../core/segments/segmentation';
import type { SegmentInputs } from '../../../core/segments/segmentInputs';
import { inputsAsOf } from '../../../core/segments/segmentInputs';
import { named } from '../../reference/histories';
import { bookFrom, ordersIn } from '../../reference/orders';
import { inputsOf, shopInputs, valuation } from '../../reference/segmentShop';
import { expectedValues } from '../../reference/values';

/** Rows "customer day amount city", days after 45,000. */
function shop(...rows: string[]): SegmentInputs {
  const cells = rows.map((row): Cell[] => {
    const [customer, day, amount, city] = row.split(' ');
    return [customer, 45_000 + Number(day), Number(amount), city === '-' ? null : city];
  });
  return inputsOf(tableOf([['Customer', 'Date', 'Amount', 'City'], ...cells]));
}

/** Groups "one", "two" … with these places for customers. */
function grouping(of: readonly number[], ordered = true, groups = 2): Segmentation {
  const names = ['one', 'two', 'three'].slice(0, groups);
  return {
    scheme: { name: 'rfm' },
    groups: names.map((key): Group => ({ key, name: { kind: 'text', text: key }, rule: { kind: 'rest' } })),
    ordered,
    of,
    scores: null,
    frequencyScoring: null,
  };
}

describe('profileGroups', () => {
  const inputs = shop(
    'a 0 10 Bursa',
    'a 10 20 Bursa',
    'a 30 30 Bursa',
    'b 0 100 Leeds',
    'c 20 40 Leeds',
    'c 70 40 Bursa',
    'd 70 60 -',
  );
  const city = findOrderColumn(inputs, 'city');
  const profiles = profileGroups(inputs, grouping([0, 0, 1, 1]), null, city ? [city] : []);

  test('counts, sums and shares', () => {
    expect(profiles[0]).toMatchObject({
      customers: 2,
      customersShare: 0.5,
      orders: 4,
      revenue: 160,
      revenueShare: 160 / 300,
      averageOrder: 40,
      oneTimeShare: 0.5,
      tooFewToTest: true,
      clvRange: null,
    });
  });

  test('orders a year count purchases after the first over the time since it; gaps are of repeat buyers', () => {
    // a: two more in 70 days, b: none in 70 days.
    expect(profiles[0].ordersPerYear).toBeCloseTo((2 / 140) * 365.25, 9);
    expect(profiles[0].typicalGap).toBe(15);
    // c: one more in 50 days, d came today.
    expect(profiles[1].ordersPerYear).toBeCloseTo((1 / 50) * 365.25, 9);
    expect(profiles[1].typicalGap).toBe(50);
  });

  test('the most frequent value with its lift; of equally frequent ones the latest of the customer counts', () => {
    // Customers: a Bursa, b Leeds, c Bursa (the later), d none. Group one: Bursa 1 of 2, in the shop 2 of 3.
    expect(profiles[0].topValues).toEqual([
      { column: 'city', header: 'City', text: 'Bursa', share: 0.5, lift: 0.5 / (2 / 3) },
    ]);
    expect(profiles[1].topValues).toEqual([
      { column: 'city', header: 'City', text: 'Bursa', share: 1, lift: 1.5 },
    ]);
  });

  test('of values that as many customers of a group have, the first in the alphabet', () => {
    for (const rows of [
      ['a 0 10 Leeds', 'b 0 10 Bursa'],
      ['a 0 10 Bursa', 'b 0 10 Leeds'],
    ]) {
      const pair = shop(...rows);
      const column = findOrderColumn(pair, 'city');
      const [profile] = profileGroups(pair, grouping([0, 0]), null, column ? [column] : []);
      expect(profile.topValues.map(({ text }) => text)).toEqual(['Bursa']);
    }
  });

  test('lift is the interest of the tea and coffee example of Brin, Motwani & Silverstein', () => {
    // 1997, Beyond market baskets, SIGMOD, example 1: of 100 customers 25 buy tea, 90 coffee and 20 both; printed 0.89.
    const drinkers = [...Array(20).fill([0, 1]), ...Array(5).fill([0, 0]), ...Array(70).fill([1, 1])];
    const people: number[][] = [...drinkers, ...Array(5).fill([1, 0])];
    const key = (i: number) => `k${String(i).padStart(3, '0')}`;
    const baskets = shop(
      ...people.map(([, coffee], i) => `${key(i)} ${i % 9} 5 ${coffee ? 'coffee' : 'none'}`),
    );
    const column = findOrderColumn(baskets, 'city');
    const [tea, others] = profileGroups(
      baskets,
      grouping(people.map(([group]) => group)),
      null,
      column ? [column] : [],
    );
    expect(tea.topValues[0]).toMatchObject({ text: 'coffee', share: 20 / 25 });
    expect(tea.topValues[0].lift).toBeCloseTo(0.89, 2);
    expect(others.topValues[0].lift).toBeCloseTo(0.7 / (0.75 * 0.9), 12);
  });

  test('takes intervals that were drawn, and leaves out groups without customers', () => {
    const range = { clv: 1, expectedOrders: 1, clvLow: 3, clvHigh: 9, ordersLow: 0, ordersHigh: 2 };
    const found = profileGroups(inputs, grouping([0, 0, 2, 2], true, 3), [range, range, range]);
    expect(found.map(({ key }) => key)).toEqual(['one', 'three']);
    expect(found[1].clvRange).toEqual({ low: 3, high: 9 });
  });

  test('200 customers are enough to test', () => {
    const many = shopInputs(5, 200);
    expect(profileGroups(many, grouping(Array(200).fill(0)))[0].tooFewToTest).toBe(false);
  });

  test('nobody known for a day has no rate', () => {
    expect(profileGroups(shop('a 5 1 -', 'b 5 2 -'), grouping([0, 0]))[0]).toMatchObject({
      ordersPerYear: null,
      typicalGap: null,
      topValues: [],
    });
  });
});

test.each([
  // 80 for those who order again, of whom half do without being asked.
  [{ clv: 40, chanceInHorizon: 0.5 }, 20],
  // Of as much value the most where it is open.
  [{ clv: 8, chanceInHorizon: 0.1 }, 7.2],
  [{ clv: 72, chanceInHorizon: 0.9 }, 7.2],
  [{ clv: 60, chanceInHorizon: 1 }, 0],
  [{ clv: 0, chanceInHorizon: 0 }, 0],
])('what a contact can win of %j is %d', (value, expected) => {
  expect(winnableValue(expectedValues([value]), 0)).toBeCloseTo(expected, 12);
});

test.each([
  [[10, 10, 10, 10, 10], { top1: 0.2, top5: 0.2, top20: 0.2, gini: 0 }],
  [[0, 0, 0, 0, 50], { top1: 1, top5: 1, top20: 1, gini: 0.8 }],
  // A fifth of seven is rather one customer than two.
  [[1, 1, 1, 1, 1, 1, 4], { top1: 0.4, top5: 0.4, top20: 0.4, gini: 18 / 70 }],
  // And of eight rather two.
  [[1, 1, 1, 1, 1, 1, 4, 4], { top1: 2 / 7, top5: 2 / 7, top20: 4 / 7, gini: 18 / 56 }],
  [[0, 0], { top1: 0, top5: 0, top20: 0, gini: 0 }],
  [[], { top1: 0, top5: 0, top20: 0, gini: 0 }],
])('concentration of %j', (amounts, expected) => {
  expect(concentrationOf(amounts)).toEqual(expected);
});

describe('movementBetween', () => {
  const day = (asOf: number, customers: number[], of: number[], clv: number[], ordered = true) => ({
    histories: { asOf, customer: customerNumbers(Int32Array.from(customers)) },
    segmentation: grouping(of, ordered, 3),
    values: { clv: Float64Array.from(clv) },
  });
  const before = day(100, [0, 1, 2, 4], [2, 0, 1, 1], [5, 90, 20, 30]);
  const after = day(190, [0, 1, 2, 3, 4], [0, 2, 1, 1, 0], [80, 10, 25, 40, 60]);
  const moved = movementBetween(before, after);

  test('counts every pair of groups, and who came', () => {
    expect(moved).toMatchObject({
      from: 100,
      to: 190,
      matrix: [
        [0, 0, 1],
        [1, 1, 0],
        [1, 0, 0],
      ],
      arrived: [0, 1, 0],
      stayed: 1,
    });
    // A new customer adds the full value.
    expect(moved.moves).toContainEqual({ from: null, to: 1, customers: 1, valueChange: 40 });
  });

  test('who rose and fell, the largest change of value first, and what it was worth', () => {
    expect(moved).toMatchObject({
      moved: [
        { customer: 1, from: 0, to: 2, way: 'fell', valueChange: -80 },
        { customer: 0, from: 2, to: 0, way: 'rose', valueChange: 75 },
        { customer: 4, from: 1, to: 0, way: 'rose', valueChange: 30 },
      ],
      rose: 2,
      fell: 1,
      valueRisen: 75 + 30,
      valueFallen: -80,
      netValue: 25,
    });
    expect(moved.moves[0]).toEqual({ from: 0, to: 2, customers: 1, valueChange: -80 });
  });

  test('without an order of the groups nobody rises or falls', () => {
    const found = movementBetween(day(1, [0], [0], [1], false), day(2, [0], [1], [9], false));
    expect(found).toMatchObject({ rose: 0, fell: 0, netValue: 0, stayed: 0 });
    expect(found.moved).toEqual([{ customer: 0, from: 0, to: 1, way: null, valueChange: 8 }]);
  });
});

describe('orderPercentiles', () => {
  // Of 1, 2 … 10 each order is a tenth; the second customer's later order is not known on the earlier day.
  const rows = Array.from({ length: 10 }, (_, i) => `a ${i} ${i + 1} -`);
  const inputs = shop(...rows, 'b 3 100 -', 'b 50 400 -');

  test('are those of single orders', () => {
    // R's quantile (type 7) and Excel's PERCENTILE.INC of 1 … 10.
    expect(orderPercentiles(inputs, [0])).toEqual([1.9, 3.25, 5.5, 7.75, 9.1]);
    expect(orderPercentiles(inputs, [1])).toEqual([130, 175, 250, 325, 370]);
    expect(orderShares).toEqual([0.1, 0.25, 0.5, 0.75, 0.9]);
  });

  test('rise, and hold the average order of the group between them', () => {
    const all = orderPercentiles(inputs, [0, 1]) ?? [];
    expect([...all].sort((one, other) => one - other)).toEqual(all);
  });

  test('of an earlier day know no later order', () => {
    const earlier = inputsAsOf(inputs, 45_020, valuation);
    if (earlier === null) throw new Error('no orders by then');
    expect(orderPercentiles(earlier, [1])).toEqual([100, 100, 100, 100, 100]);
  });

  test('of nobody are null', () => expect(orderPercentiles(inputs, [])).toBeNull());
});

describe('inputsAsOf', () => {
  test('is the shop that had been read on that day', () => {
    const rows = ['a 0 10 Bursa', 'a 50 20 Leeds', 'b 60 5 Leeds', 'c 90 5 Leeds'];
    const earlier = inputsAsOf(shop(...rows), 45_055, valuation);
    const then = shop('a 0 10 Bursa', 'a 50 20 Leeds');
    if (earlier === null) throw new Error('nobody');
    const seen = (inputs: SegmentInputs) =>
      named(inputs).map(({ id, orders, lastDay }) => [id, orders, lastDay]);
    expect(seen(earlier)).toEqual(seen(then));
    expect(seen(earlier)).toEqual([['a', 2, 45_050]]);
  });

  test('is nothing before the first order', () => {
    expect(inputsAsOf(shop('a 10 1 -'), 45_009, valuation)).toBeNull();
  });
});

describe('cohorts', () => {
  // 45,292 is 2024-01-01.
  const order = (customer: string, day: number, amount: number) => ({ customer, day, amount, row: 2 });
  const book = bookFrom([
    order('a', 45_292, 10),
    order('a', 45_300, 5),
    order('a', 45_330, 20),
    order('b', 45_322, 30),
    order('b', 45_400, 7),
    order('c', 45_293, 40),
  ]);

  test('by month', () => {
    const { cohorts: found, lastIncomplete } = cohorts(book, 45_350, 'month', { cost: 16, margin: 0.5 });
    expect(lastIncomplete).toBe(true);
    expect(found).toEqual([
      {
        start: 45_292,
        label: '2024-01',
        customers: 3,
        periods: [
          { customers: 3, retention: 1, orders: 4, revenue: 85, accumulated: 85 },
          { customers: 1, retention: 1 / 3, orders: 1, revenue: 20, accumulated: 105 },
        ],
        // Three customers cost 48; half of 85 is not enough, half of 105 is.
        paidBackAfter: 2,
      },
    ]);
  });

  test('are paid back when the margin is just what they cost, and not before', () => {
    // Half of 105 is three times 17.5.
    const paidBackAfter = (cost: number) =>
      cohorts(book, 45_350, 'month', { cost, margin: 0.5 }).cohorts[0].paidBackAfter;
    expect([17.5, 17.51].map(paidBackAfter)).toEqual([2, null]);
  });

  test.each([
    ['month', ['2023-12', '2024-01', '2024-04']],
    ['quarter', ['2023-Q4', '2024-Q1', '2024-Q2']],
    ['year', ['2023', '2024']],
  ] as const)('labels of %s', (period, labels) => {
    const more = bookFrom([...ordersIn({ book }), order('x', 45_291, 1), order('y', 45_383, 1)]);
    expect(cohorts(more, 45_400, period).cohorts.map(({ label }) => label)).toEqual(labels);
  });

  test('periods without orders are zeros, not holes', () => {
    const { cohorts: found } = cohorts(
      bookFrom([order('a', 45_292, 10), order('a', 45_400, 5)]),
      45_420,
      'month',
    );
    expect(found[0].periods.map(({ orders: count }) => count)).toEqual([1, 0, 0, 1, 0]);
    expect(found[0].periods.map(({ accumulated }) => accumulated)).toEqual([10, 10, 10, 15, 15]);
  });

  test('the last day of a period completes it', () => {
    expect(cohorts(book, 45_322, 'month').lastIncomplete).toBe(false);
    expect(cohorts(book, 45_321, 'month').lastIncomplete).toBe(true);
  });
});
