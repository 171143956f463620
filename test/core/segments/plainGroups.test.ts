import fc from 'fast-check';
import { bestIn, quietIn, slippingIn } from '../../../core/insight/slipping';
import { plainKeys } from '../../../core/segments/plainGroup';
import { plainGroups } from '../../../core/segments/schemes/plainGroups';
import { expectedValues } from '../../reference/values';

interface Customer {
  readonly orders: number;
  readonly chanceInYear: number;
  readonly clv: number;
  /** Weeks since the last order, of customers whose orders are ten weeks apart. */
  readonly silence?: number;
}

const gap = 10;
const histories = (customers: readonly Customer[]) => ({
  orders: customers.map(({ orders }) => orders),
  frequency: customers.map(({ orders }) => orders - 1),
  recency: customers.map(({ orders }) => gap * (orders - 1)),
  age: customers.map(({ orders, silence = 2 * gap }) => gap * (orders - 1) + silence),
  count: customers.length,
});
const shop = (customers: readonly Customer[]) => ({
  histories: histories(customers),
  values: expectedValues(customers.map(({ chanceInYear, clv }) => ({ chanceInYear, clv }))),
});

const keysOf = (customers: readonly Customer[], basis = customers) => {
  const { groups, of } = plainGroups(shop(customers), shop(basis));
  return of.map((index) => groups[index].key);
};

/** Nine who bring less than anybody else, so that the tenth is the best. */
const others = Array.from({ length: 9 }, (): Customer => ({ orders: 2, chanceInYear: 0.6, clv: 1 }));

test.each([
  // orders, chance, value, group
  [1, 0.19, 9, 'probably_gone'],
  [5, 0.19, 9, 'probably_gone'],
  [1, 0.2, 9, 'first_timers'],
  [1, 0.95, 9, 'first_timers'],
  [2, 0.2, 9, 'slipping_away'],
  [2, 0.49, 9, 'slipping_away'],
  [2, 0.5, 9, 'best'],
  [9, 1, 1, 'regulars'],
])('%d orders, chance %d, value %d: %s', (orders, chanceInYear, clv, key) => {
  expect(keysOf([...others, { orders, chanceInYear, clv }])[9]).toBe(key);
});

test('nobody is slipping away who is not past the own usual gap, as somebody who comes back after a long time', () => {
  const waiting = { orders: 2, chanceInYear: 0.4, clv: 9 };
  const keys = (silence: number) => keysOf([...others, { ...waiting, silence }])[9];
  expect([3, gap].map(keys)).toEqual(['regulars', 'regulars']);
  expect(keys(gap + 0.1)).toBe('slipping_away');
  // Two orders of one day leave no gap to wait for.
  const [customer] = plainGroups({
    histories: { orders: [2], frequency: [0], recency: [0], age: [3], count: 1 },
    values: expectedValues([{ chanceInYear: 0.4, clv: 9 }]),
  }).of;
  expect(plainKeys[customer]).toBe('slipping_away');
});

test('the best are never more than a tenth: equal customers at the limit are regulars', () => {
  const alike = Array.from({ length: 20 }, (): Customer => ({ orders: 3, chanceInYear: 0.9, clv: 5 }));
  expect(new Set(keysOf(alike))).toEqual(new Set(['regulars']));
  const two = [...alike.slice(2), { ...alike[0], clv: 6 }, { ...alike[0], clv: 7 }];
  expect(keysOf(two).filter((key) => key === 'best')).toHaveLength(2);
});

test('customers of another day are judged by the limit of this one', () => {
  const then: Customer = { orders: 2, chanceInYear: 0.6, clv: 3 };
  const now = [...others, { orders: 2, chanceInYear: 0.6, clv: 9 }];
  expect(keysOf([then], now)).toEqual(['best']);
  expect(keysOf([{ ...then, clv: 1 }], now)).toEqual(['regulars']);
});

const anybody = fc.record({
  orders: fc.integer({ min: 1, max: 30 }),
  chanceInYear: fc.double({ min: 0, max: 1, noNaN: true }),
  clv: fc.double({ min: 0, max: 1e4, noNaN: true }),
  silence: fc.double({ min: 0, max: 50, noNaN: true }),
});

test('no group contradicts its name, and one definition serves every word', () => {
  fc.assert(
    fc.property(fc.array(anybody, { minLength: 1, maxLength: 60 }), (customers) => {
      const plain = plainGroups(shop(customers));
      const [best, slipping, quiet] = [bestIn(plain), slippingIn(plain), quietIn(plain)];
      plain.of.forEach((index, i) => {
        const key = plainKeys[index];
        const { orders, chanceInYear, silence } = customers[i];
        if (key === 'best') expect(chanceInYear).toBeGreaterThanOrEqual(0.5);
        if (key === 'regulars') expect(chanceInYear >= 0.5 || silence <= gap + 1e-9).toBe(true);
        if (key === 'slipping_away') expect(silence).toBeGreaterThan(gap - 1e-9);
        if (key === 'probably_gone') expect(chanceInYear).toBeLessThan(0.2);
        else expect(chanceInYear).toBeGreaterThanOrEqual(0.2);
        expect(orders === 1).toBe(key === 'first_timers' || (key === 'probably_gone' && orders === 1));
        expect(best(i)).toBe(key === 'best');
        expect(slipping(i)).toBe(key === 'slipping_away');
        expect(quiet(i)).toBe(key === 'slipping_away' || key === 'probably_gone');
      });
      const most = Math.max(1, Math.round(customers.length / 10));
      expect(plain.of.filter((index) => plainKeys[index] === 'best').length).toBeLessThanOrEqual(most);
    }),
    { seed: 14, numRuns: 200 },
  );
});
