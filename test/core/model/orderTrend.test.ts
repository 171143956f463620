import type { AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { seededRandom } from '../../../core/math/random';
import type { NamedParameters } from '../../../core/model/parameters';
import { type OrderTrend, orderTrendOf, trendProblems } from '../../../core/model/spend/orderTrend';
import type { MonthlyIndex } from '../../../core/orders/money/monthlyIndex';
import { readOrders } from '../../../core/orders/readOrders';
import { near } from '../../reference/near';
import { bookFrom, type Order } from '../../reference/orders';
import { cdnowSample, describeWithResearchData } from '../../reference/researchData';
import { knownSpend } from '../../reference/shop';
import { simulateLives } from '../../reference/simulate';

const daysPerYear = 365.25;

const trendOf = (orders: readonly Order[]): OrderTrend => {
  const found = orderTrendOf(bookFrom(orders));
  if (found === null) throw new Error('too few customers');
  return found;
};

/** Forty customers, each with a level of the own, five orders at uneven times, and money by this rule. */
const orders = (money: (level: number, years: number, nth: number, customer: number) => number): Order[] =>
  Array.from({ length: 200 }, (_, i): Order => {
    const [customer, nth] = [Math.floor(i / 5), i % 5];
    const day = 44_000 + 11 * customer + 60 * nth + ((7 * nth * customer) % 23);
    const amount = money(10 * (1 + (customer % 7)), (day - 44_000) / daysPerYear, nth, customer);
    return { customer: `c${100 + customer}`, day, amount, row: i + 2 };
  });

describe('the regression', () => {
  test('finds the growth exactly where there is nothing else', () => {
    const found = trendOf(orders((level, years) => level * 1.4 ** years));
    near(found.perYear, 0.4, 1e-9);
    near(found.low, 0.4, 1e-9);
    expect(found).toMatchObject({ customers: 40, purchases: 200, rises: true });
  });

  test('larger or smaller first orders are no growth', () => {
    const found = trendOf(orders((level, _, nth) => (nth === 0 ? 3 : 1) * level));
    near(found.perYear, 0, 1e-9, 1);
    expect(found.rises).toBe(false);
  });

  test('nor are customers who spend more the later they come', () =>
    near(trendOf(orders((_, __, ___, customer) => 5 + customer)).perYear, 0, 1e-9, 1));

  test('free purchases and rows of one day are no trend either', () => {
    const growing = orders((level, years) => level * 1.4 ** years);
    const split = growing.flatMap((order, i): Order[] => [
      { ...order, amount: order.amount / 4 },
      { ...order, amount: (3 * order.amount) / 4, row: 1000 + i },
      { ...order, day: order.day + 1, amount: 0, row: 2000 + i },
    ]);
    near(trendOf(split).perYear, 0.4, 1e-9);
  });

  // test/reference/orderTrend.py: a column for every customer, and the cluster-robust sandwich of the whole regression.
  test('slope and interval are those of the whole regression', () => {
    const found = trendOf(
      orders((level, years, nth, customer) => level * 1.2 ** years * (1 + ((nth * customer) % 5) / 10)),
    );
    near(found.perYear, 0.2011045636, 1e-9);
    near(found.low, 0.1088617449, 1e-9);
    near(found.high, 0.3010207803, 1e-9);
  });

  test('too few customers, and dates that say no more than which order is the first, say nothing', () => {
    expect(orderTrendOf(bookFrom(orders((level) => level).slice(0, 145)))).toBeNull();
    const twice = orders((level) => level)
      .filter((_, i) => i % 5 < 2)
      .map((order, i) => ({ ...order, day: 44_000 + i - (i % 2) + 60 * (i % 2) }));
    expect(orderTrendOf(bookFrom(twice))).toBeNull();
  });

  test('a rise within less than a year may be a season, and is not said', () => {
    const rising = (scale: number) =>
      trendOf(
        orders((level, years) => level * 1.4 ** years).map((order) => ({
          ...order,
          day: 44_000 + Math.round((order.day - 44_000) * scale),
        })),
      );
    expect(rising(0.55)).toMatchObject({ rises: true });
    expect(rising(0.5)).toMatchObject({ rises: false });
  });

  test('a certain rise below a tenth a year is not said', () => {
    const found = trendOf(orders((level, years) => level * 1.09 ** years));
    expect(found.low).toBeGreaterThan(0.08);
    expect(trendProblems(found)).toEqual([]);
  });

  test('what is said is the growth a month and a year', () => {
    const [problem] = trendProblems(trendOf(orders((level, years) => level * 1.4 ** years)));
    if (problem?.code !== 'ordersGrow') throw new Error('nothing was said');
    near(problem.params.perYear, 0.4, 1e-9);
    near(problem.params.perMonth, 1.4 ** (1 / 12) - 1, 1e-9);
    const { low, high } = trendOf(orders((level, years) => level * 1.4 ** years));
    expect(problem.params).toMatchObject({ low, high });
    expect(trendProblems(null)).toEqual([]);
  });
});

describe('the analysis', () => {
  const rows = orders((level, years) => level * 1.4 ** years).map(({ customer, day, amount }) => [
    customer,
    day,
    amount,
  ]);
  const table = tableOf([['Customer', 'Date', 'Amount'], ...rows]);
  const usual: AnalysisOptions = {
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    asOf: null,
    reading: {},
    model: 'mbgnbd',
    intervals: false,
    holdout: false,
  };
  const analysisWith = (priceIndex: MonthlyIndex | null) => {
    const found = analyze(table, { ...usual, priceIndex });
    if (!found.ok) throw new Error('the orders cannot be read');
    return { ...found, codes: found.problems.map(({ code }) => code) };
  };

  test('says that orders grow', () => {
    const { orderTrend, codes } = analysisWith(null);
    near(orderTrend?.perYear ?? 0, 0.4, 1e-9);
    expect(codes).toContain('ordersGrow');
  });

  test('and nothing where a price index is given', () => {
    const { orderTrend, codes } = analysisWith([{ from: 43_990, level: 100 }]);
    expect(orderTrend).toBeNull();
    expect(codes).not.toContain('ordersGrow');
  });
});

/** In how many shops of 300 customers with two years of orders a rise is reported: where prices are flat, and where they rise. */
function told(model: NamedParameters, shops: number): { flat: number; rising: number } {
  const found = { flat: 0, rising: 0 };
  for (let seed = 1; seed <= shops; seed++) {
    const random = seededRandom(seed, 91);
    const ages = Array.from({ length: 300 }, () => Math.round(104 * (1 - (2 / 3) * random())));
    const flat = simulateLives(model, knownSpend, ages, random).flatMap(({ times, amounts, first }, i) =>
      [0, ...times].map((time, k): Order => {
        const day = 44_000 + Math.round(7 * (104 - ages[i] + time));
        return { customer: `c${i}`, day, amount: k === 0 ? first : amounts[k - 1], row: k };
      }),
    );
    const rising = flat.map((one) => ({ ...one, amount: one.amount * 1.4 ** (one.day / daysPerYear) }));
    if (orderTrendOf(bookFrom(flat))?.rises) found.flat++;
    if (orderTrendOf(bookFrom(rising))?.rises) found.rising++;
  }
  return found;
}

// Growth is reported to at most 1 % of the shops with flat prices, and to at least 95 % of those with prices + 40 % a year. With 300 shops
// of each kind the counts are 1, 0 and 0 with flat prices, and 294, 300 and 300 with rising ones.
test.each<[string, NamedParameters]>([
  ['like CDNOW', { name: 'mbgnbd', parameters: { r: 0.525, alpha: 6.18, a: 0.891, b: 1.614 } }],
  ['frequent orders', { name: 'bgnbd', parameters: { r: 1.8, alpha: 6, a: 0.8, b: 4 } }],
  ['loyal, seldom', { name: 'bgnbd', parameters: { r: 1, alpha: 12, a: 0.3, b: 4 } }],
])('rising prices are found, and flat ones left in peace: shops %s', (_, model) => {
  const { flat, rising } = told(model, 100);
  expect(rising).toBeGreaterThanOrEqual(95);
  expect(flat).toBeLessThanOrEqual(1);
});

describeWithResearchData('CDNOW, whose prices hardly changed', () => {
  test.each(['1997-06-30', '1997-09-30', '1997-12-31', '1998-06-30'])('to %s nothing is said', (day) => {
    const { book } = readOrders(tableOf(cdnowSample()), {}, isoToDay(day));
    expect(orderTrendOf(book)?.rises).toBe(false);
  });
});
