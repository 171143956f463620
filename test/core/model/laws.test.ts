import fc from 'fast-check';
import { seededRandom } from '../../../core/math/random';
import { bgbbLikelihood } from '../../../core/model/bgbb/bgbbLikelihood';
import { bgnbdLikelihood } from '../../../core/model/bgnbd/bgnbdLikelihood';
import { covariateModels } from '../../../core/model/covariates/covariateModels';
import { covariateLikelihood } from '../../../core/model/covariates/covariates';
import { newcomer, type TimedHistory } from '../../../core/model/fitted';
import { nbdLikelihood } from '../../../core/model/nbd/nbdLikelihood';
import { paretonbdLikelihood } from '../../../core/model/paretonbd/paretonbdLikelihood';
import { sbgLikelihood } from '../../../core/model/sbg/sbgLikelihood';
import { gammaGammaLikelihood } from '../../../core/model/spend/gammaGammaLikelihood';
import { timingModel } from '../../../core/model/timingModel';
import { meanDiscount } from '../../../core/valuation/rates';
import { byModel, modelNamed, patternsFrom, repeatSpend } from '../../reference/columns';
import { matchDifferences } from '../../reference/differences';
import { futuresOf } from '../../reference/drawFuture';
import { drawLife } from '../../reference/drawLife';
import { near } from '../../reference/near';

const bg = { r: 0.5, alpha: 6, a: 0.8, b: 2.4 };
const models = byModel({
  nbd: { r: 0.4, alpha: 12 },
  bgnbd: bg,
  mbgnbd: bg,
  bgcnbd: { ...bg, r: 1.5, k: 2 },
  mbgcnbd: { ...bg, r: 1.5, k: 3 },
  paretonbd: { r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7 },
  bgbb: { alpha: 0.5, beta: 4, gamma: 0.5, delta: 8, period: 2 },
});
const customers: readonly [string, TimedHistory][] = [
  ['new', newcomer],
  ['bought once', { frequency: 0, recency: 0, age: 30 }],
  ['silent', { frequency: 4, recency: 10, age: 30 }],
  ['regular', { frequency: 12, recency: 30, age: 31 }],
  ['daily', { frequency: 200, recency: 42, age: 43 }],
];
const drawCount = 20_000;

/** The mean of the draws lies within five of its standard errors of what the formula says. */
function agree(draws: readonly number[], expected: number, knownVariance: number | null = null): void {
  const mean = meanOf(draws);
  const variance = knownVariance ?? meanOf(draws.map((draw) => (draw - mean) ** 2));
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(5 * Math.sqrt(variance / draws.length) + 1e-12);
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe.each(models)('%s', (name, parameters) => {
  const timing = timingModel(modelNamed(name, parameters));
  const random = seededRandom(name.length, 4);
  const leavesAfterOrders = name !== 'paretonbd' && name !== 'bgbb';

  describe.each(customers)('%s', (_, customer) => {
    const chances = timing.orderChances(customer, 20, 3000);

    test('chances of all numbers of orders sum to 1', () => {
      expect(chances.filter((chance) => !(chance >= 0))).toEqual([]);
      near(
        chances.reduce((sum, chance) => sum + chance, 0),
        1,
        1e-12,
      );
    });

    test('their mean is the expected number', () => {
      const mean = chances.reduce((sum, chance, n) => sum + n * chance, 0);
      near(mean, timing.forecast(20, 0)(customer).expectedTransactions, 1e-10);
    });

    test('the chance of an order is what none leaves, and only grows', () => {
      const within = timing.chanceOfOrder(customer);
      near(within(20), 1 - chances[0], 1e-11, 1e-3);
      const growing = [0, 1, 4, 20, 100].map(within);
      expect(growing).toEqual([...growing].sort((one, other) => one - other));
      expect(growing[0]).toBe(0);
    });

    test('the chance alive only falls with time', () => {
      const falling = [0, 1, 4, 20, 100, 1000].map((weeks) => timing.pAlive(customer, weeks));
      expect(falling).toEqual([...falling].sort((one, other) => other - one));
      expect(falling[0]).toBe(timing.forecast(1, 0)(customer).pAlive);
    });

    test('a longer horizon holds more, a higher rate less', () => {
      const of = (weeks: number, rate: number) => timing.forecast(weeks, rate)(customer);
      const longer = [0, 4, 20, 52, 300].map((weeks) => of(weeks, 0).expectedTransactions);
      expect(longer).toEqual([...longer].sort((one, other) => one - other));
      expect(longer[0]).toBe(0);
      const worth = [0, 0.001, 0.01, 0.1].map((rate) => of(52, rate).discountedTransactions);
      expect(worth).toEqual([...worth].sort((one, other) => other - one));
      near(of(52, 0).discountedTransactions, of(52, 0).expectedTransactions, 1e-12);
    });

    test('ever is the limit of a long horizon, and needs a rate', () => {
      const [long, ever] = [3000, Number.POSITIVE_INFINITY].map(
        (weeks) => timing.forecast(weeks, 0.02)(customer).discountedTransactions,
      );
      near(ever ?? 0, long ?? 0, 1e-10);
      expect(() => timing.forecast(Number.POSITIVE_INFINITY, 0)).toThrow(RangeError);
    });

    test('more silence never raises the chance alive', () => {
      const later = [0, 1, 5, 25].map((weeks) => timing.pAlive({ ...customer, age: customer.age + weeks }));
      expect(later).toEqual([...later].sort((one, other) => other - one));
    });

    test('draws agree with the formulas', () => {
      const rate = 0.02;
      const drawFuture = futuresOf(timing, customer, 20);
      const futures = Array.from({ length: drawCount }, () => drawFuture(random));
      const forecast = timing.forecast(20, rate)(customer);
      agree(
        futures.map((future) => future?.orders ?? 0),
        forecast.expectedTransactions,
      );
      [0, 1, 2, 5].forEach((n) => {
        agree(
          futures.map((future) => ((future?.orders ?? 0) === n ? 1 : 0)),
          chances[n],
          // Known, because something rare may not be drawn at all.
          chances[n],
        );
      });
      // Orders are spread evenly over their span, in BG/BB over its opportunities; regular ones come later at first.
      if (timing.stages === 1) {
        const halfPeriod = (parameters.period ?? 0) / 2;
        agree(
          futures.map((future) =>
            future === null
              ? 0
              : future.orders * meanDiscount(rate * future.span) * Math.exp(-rate * halfPeriod),
          ),
          forecast.discountedTransactions,
        );
      }
      if (leavesAfterOrders) {
        // Whoever does not order stays; of the others those are still here after ten weeks who leave later, if at all.
        const staysWithoutOrder = timing.pAlive(customer) - timing.chanceOfOrder(customer)(20);
        agree(
          futures.map((future) => (future !== null && future.span >= 10 ? 1 : 0)),
          timing.pAlive(customer, 10) - staysWithoutOrder,
        );
      }
      // One comparison, because a million of jest's take longer than the drawing.
      const impossible = futures.filter(
        (future) =>
          future !== null &&
          !(future.span >= 0 && future.span <= 20 && Number.isInteger(future.orders) && future.orders >= 1),
      );
      expect(impossible).toEqual([]);
    });

    test('the chances of ordering by stage sum to that of an order', () => {
      const byStage = timing.orderingChances(customer, 20);
      expect(byStage).toHaveLength(timing.stages);
      near(
        byStage.reduce((sum, chance) => sum + chance, 0),
        timing.chanceOfOrder(customer)(20),
        1e-13,
      );
    });
  });

  test('drawn lives agree with what is said of a newcomer', () => {
    const lives = Array.from({ length: drawCount }, () => drawLife(modelNamed(name, parameters), 20, random));
    const chances = timing.orderChances(newcomer, 20, 3);
    agree(
      lives.map((times) => times.length),
      timing.forecast(20, 0)(newcomer).expectedTransactions,
    );
    chances.forEach((chance, n) => {
      agree(
        lives.map((times) => (times.length === n ? 1 : 0)),
        chance,
      );
    });
    const inOrder = (times: readonly number[]) =>
      times.every((time, i) => time > (i === 0 ? 0 : times[i - 1]) && time <= 20);
    expect(lives.every(inOrder)).toBe(true);
  });

  test('equal seeds draw equal futures', () => {
    const draw = (seed: number) =>
      futuresOf(timing, { frequency: 4, recency: 28, age: 30 }, 52)(seededRandom(seed));
    expect(draw(3)).toEqual(draw(3));
  });

  if (name !== 'bgbb') {
    test('days instead of weeks change no answer', () => {
      const times = ['alpha', 'beta'];
      const inDays = Object.fromEntries(
        Object.entries(parameters).map(([letter, value]) => [
          letter,
          times.includes(letter) ? 7 * value : value,
        ]),
      );
      const days = timingModel(modelNamed(name, inDays));
      const own = { frequency: 4, recency: 10, age: 30 };
      const own7 = { frequency: 4, recency: 70, age: 210 };
      near(days.pAlive(own7, 70), timing.pAlive(own, 10), 1e-13);
      near(
        days.forecast(364, 0.01 / 7)(own7).discountedTransactions,
        timing.forecast(52, 0.01)(own).discountedTransactions,
        1e-12,
      );
    });
  }
});

describe('derivatives of the likelihoods', () => {
  const patterns = patternsFrom([
    { frequency: 0, recency: 0, age: 0, count: 2 },
    { frequency: 0, recency: 0, age: 31, count: 7 },
    { frequency: 1, recency: 3, age: 31, count: 3 },
    { frequency: 5, recency: 38, age: 38, count: 1 },
    { frequency: 40, recency: 12, age: 38, count: 1 },
  ]);
  const points: readonly [string, number[]][] = [
    ['usual', [-0.6, 2.3, -0.5, 2.5]],
    ['alpha above beta', [-0.6, 4, -0.5, 1]],
    ['long tails', [-3, -1, -2, -1]],
    ['hardly any dropout', [0, 2, -6, 2]],
    ['alike customers', [4, 7, 3, 5]],
    ['alpha = beta, s = 1', [0.3, 2, 0, 2]],
  ];

  test.each(points)('match differences: %s', (_, point) => {
    matchDifferences(nbdLikelihood(patterns), point.slice(0, 2));
    matchDifferences(bgnbdLikelihood(patterns, { k: 1, modified: true }), point);
    matchDifferences(bgnbdLikelihood(patterns, { k: 2, modified: false }), point);
    matchDifferences(bgnbdLikelihood(patterns, { k: 5, modified: true }), point);
    matchDifferences(paretonbdLikelihood(patterns), point);
  });

  test.each(points)('of BG/BB match differences: %s', (_, point) => {
    const histories = [
      { x: 0, tx: 0, n: 0, count: 2 },
      { x: 0, tx: 0, n: 6, count: 20 },
      { x: 2, tx: 4, n: 6, count: 5 },
      { x: 6, tx: 6, n: 6, count: 3 },
      { x: 30, tx: 200, n: 300, count: 1 },
    ];
    matchDifferences(bgbbLikelihood(histories), point);
  });
});

// Anywhere, and for any customers, not only at the points above (seeds kept).
describe('derivatives anywhere', () => {
  const pattern = fc
    .record({
      x: fc.nat(60),
      silence: fc.nat(300),
      before: fc.nat(300),
      count: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ x, silence, before, count }) => ({
      frequency: x,
      recency: x === 0 ? 0 : (1 + before) / 7,
      age: (x === 0 ? silence : 1 + before + silence) / 7,
      count,
    }));
  const point = fc.array(fc.double({ min: -3, max: 4, noNaN: true }), { minLength: 4, maxLength: 4 });
  const anywhere = (
    seed: number,
    check: (patterns: (TimedHistory & { count: number })[], at: number[]) => void,
  ) =>
    fc.assert(fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), point, check), {
      seed,
      numRuns: 60,
    });

  test('nbd', () =>
    anywhere(1, (patterns, at) => matchDifferences(nbdLikelihood(patternsFrom(patterns)), at.slice(0, 2))));
  test.each([
    [1, false],
    [1, true],
    [3, false],
    [4, true],
  ])('regular by %d, modified: %s', (k, modified) =>
    anywhere(2, (patterns, at) =>
      matchDifferences(bgnbdLikelihood(patternsFrom(patterns), { k, modified }), at),
    ),
  );
  test('paretonbd', () =>
    anywhere(3, (patterns, at) => matchDifferences(paretonbdLikelihood(patternsFrom(patterns)), at)));
  test('bgbb', () =>
    anywhere(4, (patterns, at) => {
      const chances = patterns.map(({ frequency, recency, age, count }) => {
        const [tx, n] = [Math.round(recency * 7) + frequency, Math.round(age * 7) + frequency];
        return { x: frequency, tx: frequency === 0 ? 0 : tx, n, count };
      });
      matchDifferences(bgbbLikelihood(chances), at);
    }));
  test('sbg', () =>
    anywhere(5, (patterns, at) => {
      const lost = patterns.map(({ count }) => count);
      const counts = lost.map((_, i) => 100 - lost.slice(0, i).reduce((sum, one) => sum + one, 0));
      matchDifferences(sbgLikelihood([...counts, 0.5]), at.slice(0, 2));
    }));
  test('gamma-gamma', () =>
    anywhere(6, (patterns, at) => {
      const buyers = patterns.map(({ frequency, age }) => ({
        frequency: 1 + frequency,
        meanSpend: 1 + age * 9,
      }));
      matchDifferences(gammaGammaLikelihood(repeatSpend(buyers)), at.slice(0, 3));
    }));
  test.each(['bgnbd', 'mbgnbd', 'paretonbd'] as const)('with covariates: %s', (name) =>
    anywhere(7, (patterns, at) => {
      const groups = patterns.map((own, i) => ({ values: [i % 2, i / 3], patterns: patternsFrom([own]) }));
      matchDifferences(covariateLikelihood(groups, covariateModels[name]), [...at, 0.4, -0.3, 0.7, 0.2]);
    }),
  );
});
