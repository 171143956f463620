import { seededRandom } from '../../../core/math/random';
import type { FittedSpend } from '../../../core/model/fitted';
import { compareFirstOrders } from '../../../core/model/spend/compareFirstOrders';
import { countedSpend } from '../../../core/model/spend/countedSpend';
import { fitGammaGamma } from '../../../core/model/spend/fitGammaGamma';
import { spendModel } from '../../../core/model/spend/spendModel';
import { spendHistories } from '../../reference/columns';
import { near } from '../../reference/near';
import { knownSpend } from '../../reference/shop';
import { simulateLives } from '../../reference/simulate';

const counted: FittedSpend = {
  ...knownSpend,
  firstOrders: { customers: 100, ratio: 1, t: 0, factor: 1 },
};

const buyer = (frequency: number, meanSpend: number, first: number) => ({
  frequency,
  meanSpend,
  revenue: first + frequency * meanSpend,
});

/** Repeat buyers whose means differ from their first orders by `shift` ± `noise`: the paired t is 10 shift/noise √(99/100). */
const pairs = (shift: number, noise = 1) =>
  Array.from({ length: 100 }, (_, i) => buyer(1 + (i % 3), 50 + shift + (i % 2 === 0 ? noise : -noise), 50));

const compared = (rows: readonly ReturnType<typeof buyer>[]) => compareFirstOrders(spendHistories(rows));

describe('first orders beside repeat orders of the same customers', () => {
  test('the statistic is that of a paired t-test', () => {
    const { customers, ratio, t } = compared(pairs(0.5)) ?? { customers: 0, ratio: 0, t: 0 };
    expect(customers).toBe(100);
    near(ratio, 50.5 / 50, 1e-12);
    near(t, 0.5 / (Math.sqrt(100 / 99) / 10), 1e-10);
  });

  test.each([
    ['the same within chance: as they are', 0.15, 1],
    ['certainly different, but hardly: as they are', 2.4, 1],
    ['clearly larger repeat orders: scaled by the ratio', 5.5, 1.11],
    ['clearly smaller ones', -5.5, 0.89],
  ])('%s', (_, shift, factor) => near(compared(pairs(shift))?.factor ?? 0, factor, 1e-12));

  test.each([
    ['the size of the difference', (i: number) => compared(pairs(2.5 + 0.07 * i))],
    ['its certainty', (i: number) => compared(pairs(6, 31 - 0.3 * i))],
  ])('between the two the factor grows without a jump, by %s', (_, at) => {
    const factors = Array.from({ length: 41 }, (_, i) => at(i)?.factor ?? 0);
    expect(factors[0]).toBe(1);
    expect(factors[40]).toBeGreaterThan(1.1);
    factors.slice(1).forEach((factor, i) => {
      expect(factor).toBeGreaterThan(factors[i] - 1e-12);
      expect(factor - factors[i]).toBeLessThan(0.012);
    });
  });

  test('customers in another order give the identical bits', () =>
    expect(compared([...pairs(0.25)].reverse())).toEqual(compared(pairs(0.25))));

  test('a table with totals only takes all orders of a customer as alike', () => {
    const totals = Array.from({ length: 30 }, (_, i) => ({
      frequency: 2,
      meanSpend: (10 + i) / 3,
      revenue: 10 + i,
    }));
    expect(compareFirstOrders(spendHistories(totals))).toMatchObject({ customers: 30, t: 0, factor: 1 });
  });

  test.each([
    ['nine repeat buyers', pairs(0).slice(0, 9)],
    ['free samples first', pairs(0).map((row) => ({ ...row, revenue: row.frequency * row.meanSpend }))],
    ['free repeat orders', Array.from({ length: 30 }, () => buyer(2, 0, 40))],
  ])('%s say nothing', (_, rows) => expect(compared(rows)).toBeNull());

  test('nor do first orders that the table does not have', () =>
    expect(compareFirstOrders({ ...spendHistories(pairs(5)), firstSpendKnown: false })).toBeNull());

  test('equal means are said to differ in one shop of twenty (400 shops of 60, seed 3)', () => {
    const random = seededRandom(3);
    const weeks = Array.from({ length: 60 }, () => 60);
    const timing = { name: 'nbd', parameters: { r: 4, alpha: 30 } } as const;
    let different = 0;
    for (let shop = 0; shop < 400; shop++) {
      const lives = simulateLives(timing, knownSpend, weeks, random);
      const rows = lives.map(({ amounts, first }) =>
        buyer(
          amounts.length,
          amounts.reduce((sum, one) => sum + one, 0) / Math.max(1, amounts.length),
          first,
        ),
      );
      if (Math.abs(compared(rows)?.t ?? 0) > 2) different++;
    }
    // Three standard errors around 4.6 %.
    expect(different).toBeGreaterThan(5);
    expect(different).toBeLessThan(32);
  });
});

describe('what counts for a customer', () => {
  const expectedOf = (row: ReturnType<typeof buyer>, spend: FittedSpend) => {
    const { frequency, meanSpend } = countedSpend(spendHistories([row]), spend);
    return spendModel(spend).expectedSpend({ frequency: frequency[0], meanSpend: meanSpend[0] });
  };

  test('one-time buyers by what they spent: eq. 5 with x = 1', () => {
    const { p, q, gamma } = knownSpend.parameters;
    near(expectedOf(buyer(0, 0, 80), counted), (p * gamma + p * 80) / (p + q - 1), 1e-12);
    near(
      expectedOf(buyer(0, 0, 80), {
        ...counted,
        firstOrders: { customers: 9, ratio: 0.5, t: -9, factor: 0.5 },
      }),
      (p * gamma + p * 40) / (p + q - 1),
      1e-12,
    );
  });

  test('repeat buyers by all their orders', () => {
    const { p, q, gamma } = knownSpend.parameters;
    near(expectedOf(buyer(2, 40, 70), counted), (p * gamma + p * 150) / (3 * p + q - 1), 1e-12);
  });

  test.each([buyer(0, 0, 0), buyer(2, 40, 0)])('a free first order changes nothing: %j', (row) =>
    near(expectedOf(row, counted), expectedOf(row, knownSpend), 1e-12),
  );

  test('without first orders, the repeat orders alone', () => {
    const histories = spendHistories([buyer(2, 40, 70)]);
    const { frequency, meanSpend } = countedSpend(histories, knownSpend);
    expect([frequency, meanSpend]).toEqual([histories.frequency, histories.meanSpend]);
  });

  test('the parameters are fitted to repeat orders alone', () => {
    const rows = Array.from({ length: 60 }, (_, i) => buyer(1 + (i % 4), 20 + ((7 * i) % 41), 10 + i));
    const other = rows.map((row, i) => ({ ...row, revenue: row.revenue + 90 * (i % 5) }));
    const [one, two] = [rows, other].map((own) => fitGammaGamma(spendHistories(own)).spend as FittedSpend);
    expect(two.parameters).toEqual(one.parameters);
    expect(two.firstOrders).not.toEqual(one.firstOrders);
  });
});
