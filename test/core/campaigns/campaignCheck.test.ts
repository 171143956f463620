import { type CampaignRun, campaignCheck, extra } from '../../../core/campaigns/campaignCheck';
import { controlGroup } from '../../../core/campaigns/controlGroup';
import type { CustomerNumber } from '../../../core/customers/histories';
import { seededRandom } from '../../../core/math/random';
import { near } from '../../reference/near';
import { bookFrom, type Order } from '../../reference/orders';
import reference from '../../reference/segments.json';

test.each(reference.money)(
  'Student’s interval of money, as scipy has it ($value)',
  ({ control, contacted, value, low, high }) => {
    const found = extra(control, contacted);
    near(found.value, value, 1e-11);
    near(found.low ?? Number.NaN, low, 1e-9);
    near(found.high ?? Number.NaN, high, 1e-9);
  },
);

const customers = Array.from({ length: 400 }, (_, i) => `c${i}`);
const run: Omit<CampaignRun, 'contacted' | 'aside'> = {
  start: 45_100,
  days: 30,
  margin: 0.5,
  costPerContact: 1,
  offerPerOrder: 2,
};
const control = customers.filter((key) => controlGroup('Spring', 0.25)(key));
const contacted = customers.filter((key) => !controlGroup('Spring', 0.25)(key));
const order = (customer: string, day: number, amount: number): Order => ({ customer, day, amount, row: 2 });

/** The campaign, in these two parts of a shop, of whose orders these are known up to a day. */
function check(
  orders: readonly Order[],
  terms: Partial<CampaignRun> = {},
  [reached, aside] = [contacted, control],
  asOf = 45_200,
) {
  const book = bookFrom([...customers.map((key) => order(key, 45_000, 1)), ...orders]);
  const numbersOf = (keys: readonly string[]) => keys.map((key) => book.keys.indexOf(key) as CustomerNumber);
  return campaignCheck(book, asOf, {
    ...run,
    contacted: numbersOf(reached),
    aside: numbersOf(aside),
    ...terms,
  });
}

test('counts orders of the listed customers within the days only', () => {
  const orders = [
    order(contacted[0], 45_099, 10),
    order(contacted[0], 45_100, 20),
    order(contacted[0], 45_129, 30),
    order(contacted[1], 45_130, 40),
    order(control[0], 45_110, 50),
    order('somebody else', 45_110, 60),
  ];
  const found = check(orders);
  expect(found).toMatchObject({
    from: 45_100,
    to: 45_129,
    complete: true,
    control: { customers: control.length, buyers: 1, orders: 1, revenue: 50 },
    contacted: { customers: contacted.length, buyers: 1, orders: 2, revenue: 50 },
  });
  // It is over with the analysis of its last day.
  expect(check(orders, {}, undefined, 45_129).complete).toBe(true);
  expect(check(orders, {}, undefined, 45_128).complete).toBe(false);
});

test('profit takes the margin, every contact and every offer', () => {
  const orders = [
    ...contacted.map((key) => order(key, 45_110, 100)),
    ...control.map((key) => order(key, 45_110, 60)),
  ];
  const { extraRevenue, extraProfit } = check(orders);
  expect(extraRevenue?.value).toBeCloseTo(contacted.length * 40, 9);
  expect(extraProfit?.value).toBeCloseTo(contacted.length * (0.5 * 100 - 1 - 2 - 0.5 * 60), 9);
});

test('an offer is given with every order, a contact paid once', () => {
  const orders = [45_110, 45_111].flatMap((day) => [
    ...contacted.map((key) => order(key, day, 50)),
    ...control.map((key) => order(key, day, 30)),
  ]);
  expect(check(orders).extraProfit?.value).toBeCloseTo(
    contacted.length * (0.5 * 100 - 1 - 2 * 2 - 0.5 * 60),
    9,
  );
});

test('a customer without any order has not ordered', () => {
  const found = check([order(control[0], 45_110, 5)], {}, [[...contacted, 'gone'], control]);
  expect(found.contacted).toEqual({ customers: contacted.length + 1, buyers: 0, orders: 0, revenue: 0 });
});

test('says nothing where nobody was kept aside', () => {
  const found = check([order('c1', 45_110, 5)], {}, [customers, []]);
  expect(found).toMatchObject({ response: null, extraRevenue: null, extraProfit: null });
});

test('the order of the rows changes nothing, not even the last digit', () => {
  const random = seededRandom(20269);
  const few = [control[0], contacted[0]];
  const parts: [string[], string[]] = [[contacted[0]], [control[0]]];
  const orders = Array.from({ length: 200 }, (_, i) =>
    order(few[i % 2], 45_110, Math.round(random() * 1e5) / 100),
  );
  expect(check([...orders].reverse(), {}, parts)).toEqual(check(orders, {}, parts));
});

test.each([
  [20, 180, 0.1, 0.1],
  [40, 360, 0.1, 0.13],
  [100, 900, 0.02, 0.03],
  [100, 900, 0.1, 0.2],
  [500, 500, 0.05, 0.1],
  [900, 100, 0.1, 0.2],
])(
  'the interval of extra revenue holds the truth at least 9 times of 10: %d and %d customers, %d and %d buy',
  (n1, n2, p1, p2) => {
    const random = seededRandom(20270, n1, p2);
    // Mostly zeros, with a long tail.
    const draw = (n: number, chance: number) =>
      Array.from({ length: n }, () => (random() < chance ? 15 + 25 * -Math.log(random()) : 0));
    let inside = 0;
    const shops = 1000;
    for (let i = 0; i < shops; i++) {
      const { low, high } = extra(draw(n1, p1), draw(n2, p2));
      const truth = n2 * 40 * (p2 - p1);
      if (low === null || high === null || (low <= truth && truth <= high)) inside++;
    }
    // Two standard errors of 1,000 are 0.019; the last case is the worst that was found, 0.887 of 4,000.
    expect(inside / shops).toBeGreaterThan(0.87);
    expect(inside / shops).toBeLessThan(0.98);
  },
);
