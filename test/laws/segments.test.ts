import fc from 'fast-check';
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { cohorts } from '../../core/insight/cohorts';
import { movementSince } from '../../core/insight/movementBetween';
import { profileGroups } from '../../core/insight/profileGroups';
import { seededRandom } from '../../core/math/random';
import type { Rule } from '../../core/segments/rules/rule';
import type { Scheme } from '../../core/segments/scheme';
import { groupColumns } from '../../core/segments/schemes/orderColumn';
import type { Segmentation } from '../../core/segments/segmentation';
import { isUnsupported } from '../../core/segments/segmentation';
import { segmentCustomers } from '../../core/segments/segmentCustomers';
import type { SegmentInputs } from '../../core/segments/segmentInputs';
import { parseRule } from '../../core/speech/rules/parseRule';
import { named } from '../reference/histories';
import { bookFrom, listOfOrders, ordersIn } from '../reference/orders';
import { inputsOf, shopInputs, shopRows, valuation } from '../reference/segmentShop';

function rule(text: string): Rule {
  const columns = [{ header: 'City', role: 'city' }];
  const read = parseRule(text, { language: 'en', columns, segmentNames: {} });
  if ('refused' in read) throw new Error(JSON.stringify(read));
  return read;
}

const schemes: Readonly<Record<string, Scheme>> = {
  rfm: { name: 'rfm' },
  rf: { name: 'rf' },
  thresholds: {
    name: 'thresholds',
    limits: { days: [30, 90, 180, 365], orders: [2, 3, 5, 10], spend: [20, 50, 150, 400] },
  },
  'value, shares': { name: 'value', tiers: { kind: 'shares', shares: [0.05, 0.15, 0.3] } },
  'value, breaks': { name: 'value', tiers: { kind: 'breaks', count: 4 } },
  'value, ABC': { name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } },
  lifecycle: { name: 'lifecycle', cutOffs: null },
  clusters: { name: 'clusters', count: null },
  'five clusters': { name: 'clusters', count: 5 },
  city: { name: 'columns', columns: ['city'], byValue: false },
  age: { name: 'columns', columns: ['Age'], byValue: false },
  'city and product by value': { name: 'columns', columns: ['City', 'product'], byValue: true },
  rules: {
    name: 'rules',
    rules: [
      { name: 'Quiet in İzmir', rule: rule('city is izmir and no order for 60 days') },
      { name: 'Rich', rule: rule('CLV above 50 or revenue at least 300') },
    ],
  },
};
const cases = Object.entries(schemes);

function grouped(inputs: SegmentInputs, scheme: Scheme): Segmentation {
  const found = segmentCustomers(inputs, scheme);
  if (isUnsupported(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** Group key of every customer by id. */
function keysById(inputs: SegmentInputs, { groups, of }: Segmentation): Record<string, string> {
  return Object.fromEntries(named(inputs).map(({ id }, i) => [id, groups[of[i]].key]));
}

const shop = shopInputs(20265, 400);

describe.each(cases)('%s', (_, scheme) => {
  const segmentation = grouped(shop, scheme);

  test('has every customer in exactly one of its groups, each key once', () => {
    expect(segmentation.of).toHaveLength(shop.histories.count);
    expect(segmentation.of.filter((index) => segmentation.groups[index] === undefined)).toHaveLength(0);
    expect(new Set(segmentation.groups.map(({ key }) => key)).size).toBe(segmentation.groups.length);
  });

  test('says more than that everybody is alike', () => {
    expect(new Set(segmentation.of).size).toBeGreaterThan(1);
  });

  test('adds up to all customers, all revenue, all value', () => {
    const profiles = profileGroups(shop, segmentation);
    const sum = (of: (profile: (typeof profiles)[number]) => number) =>
      profiles.reduce((total, profile) => total + of(profile), 0);
    const all = <T>(items: readonly T[], of: (item: T) => number) =>
      items.reduce((total, item) => total + of(item), 0);
    expect(sum((p) => p.customers)).toBe(shop.histories.count);
    expect(sum((p) => p.orders)).toBe(all(named(shop), (h) => h.orders));
    expect(sum((p) => p.revenue)).toBeCloseTo(
      all(named(shop), (h) => h.revenue),
      6,
    );
    expect(sum((p) => p.clv)).toBeCloseTo(
      shop.values.clv.reduce((total, clv) => total + clv, 0),
      6,
    );
    for (const share of [sum((p) => p.customersShare), sum((p) => p.revenueShare), sum((p) => p.clvShare)]) {
      expect(share).toBeCloseTo(1, 9);
    }
  });

  test('does not change when rows change places', () => {
    const [header, ...rows] = shopRows(20266, 120);
    const before = inputsOf(tableOf([header, ...rows]));
    const expected = segmentCustomers(before, scheme);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        const shuffled = [...rows].sort(() => random() - 0.5);
        const after = inputsOf(tableOf([header, ...shuffled]));
        expect(segmentCustomers(after, scheme)).toEqual(expected);
      }),
      { seed: 20266, numRuns: 5 },
    );
  });

  test('puts customers with equal orders into one group', () => {
    const [header, ...rows] = shopRows(20267, 150);
    const twins = rows.map((row): Cell[] => [`${row[0]} twin`, ...row.slice(1)]);
    const inputs = inputsOf(tableOf([header, ...rows, ...twins]));
    const keys = keysById(inputs, grouped(inputs, scheme));
    for (const row of rows) expect(keys[`${row[0]} twin`]).toBe(keys[String(row[0])]);
  });

  test('gives the same groups again from what it filled in', () => {
    expect(segmentCustomers(shop, segmentation.scheme)).toEqual(segmentation);
  });

  test('moves add up: everybody of today came, stayed or moved, and nothing moves within a day', () => {
    const movement = movementSince(shop, segmentation, shop.histories.asOf - 90, valuation);
    if (movement === null) throw new Error('no movement');
    const { matrix, arrived, moved, rose, fell, stayed } = movement;
    const counted = [...matrix.flat(), ...arrived].reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(shop.histories.count);
    expect(matrix.reduce((sum, row, i) => sum + row[i], 0)).toBe(stayed);
    expect(moved).toHaveLength(matrix.flat().reduce((sum, count) => sum + count, 0) - stayed);
    expect(rose + fell).toBe(segmentation.ordered ? moved.length : 0);
    for (const { customer, to } of moved) expect(segmentation.of[customer]).toBe(to);
    expect(movement.netValue).toBeCloseTo(movement.valueRisen + movement.valueFallen, 9);

    const still = movementSince(shop, segmentation, shop.histories.asOf, valuation);
    expect(still?.stayed).toBe(shop.histories.count);
    expect(still?.netValue).toBe(0);
  });
});

describe('cohorts', () => {
  test.each(['month', 'quarter', 'year'] as const)(
    'by %s add up to all customers, orders and revenue',
    (period) => {
      const { cohorts: found } = cohorts(listOfOrders(shop.orders).book, shop.histories.asOf, period);
      const total = (of: (cohort: (typeof found)[number]) => number) =>
        found.reduce((sum, one) => sum + of(one), 0);
      const revenue = shop.histories.revenue.reduce((sum, own) => sum + own, 0);
      expect(total(({ customers }) => customers)).toBe(shop.histories.count);
      expect(total(({ periods }) => periods.reduce((sum, { orders }) => sum + orders, 0))).toBe(
        listOfOrders(shop.orders).book.day.length,
      );
      expect(total(({ periods }) => periods[periods.length - 1].accumulated)).toBeCloseTo(revenue, 6);
      for (const { periods } of found) expect(periods[0].retention).toBe(1);
    },
  );

  test('do not change, to the last digit, when orders change places', () => {
    const turned = bookFrom(ordersIn(listOfOrders(shop.orders)).reverse());
    const { asOf } = shop.histories;
    expect(cohorts(turned, asOf, 'month')).toEqual(cohorts(listOfOrders(shop.orders).book, asOf, 'month'));
  });
});

test('columns that say who, when and how much are not offered for groups', () => {
  expect(groupColumns(shop).map(({ header }) => header)).toEqual([
    'City',
    'Product',
    'Age',
    'Accepts Marketing',
  ]);
});
