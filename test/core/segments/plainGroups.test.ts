import fc from 'fast-check';
import { bestIn, quietIn, slippingIn } from '../../../core/insight/slipping';
import { plainKeys } from '../../../core/segments/plainGroup';
import { plainGroups } from '../../../core/segments/schemes/plainGroups';
import { expectedValues } from '../../reference/values';

interface Customer {
  readonly orders: number;
  readonly chanceInYear: number;
  readonly clv: number;
}

const shop = (customers: readonly Customer[]) => ({
  histories: { orders: customers.map(({ orders }) => orders), count: customers.length },
  values: expectedValues(customers.map(({ chanceInYear, clv }) => ({ chanceInYear, clv }))),
});

const keysOf = (customers: readonly Customer[], basis = customers) => {
  const { groups, of } = plainGroups(shop(customers), shop(basis));
  return of.map((place) => groups[place].key);
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
});

test('no group contradicts its name, and one definition serves every word', () => {
  fc.assert(
    fc.property(fc.array(anybody, { minLength: 1, maxLength: 60 }), (customers) => {
      const plain = plainGroups(shop(customers));
      const [best, slipping, quiet] = [bestIn(plain), slippingIn(plain), quietIn(plain)];
      plain.of.forEach((place, i) => {
        const key = plainKeys[place];
        const { orders, chanceInYear } = customers[i];
        if (key === 'best' || key === 'regulars') expect(chanceInYear).toBeGreaterThanOrEqual(0.5);
        if (key === 'probably_gone') expect(chanceInYear).toBeLessThan(0.2);
        else expect(chanceInYear).toBeGreaterThanOrEqual(0.2);
        expect(orders === 1).toBe(key === 'first_timers' || (key === 'probably_gone' && orders === 1));
        expect(best(i)).toBe(key === 'best');
        expect(slipping(i)).toBe(key === 'slipping_away');
        expect(quiet(i)).toBe(key === 'slipping_away' || key === 'probably_gone');
      });
      const most = Math.max(1, Math.round(customers.length / 10));
      expect(plain.of.filter((place) => plainKeys[place] === 'best').length).toBeLessThanOrEqual(most);
    }),
    { seed: 14, numRuns: 200 },
  );
});
