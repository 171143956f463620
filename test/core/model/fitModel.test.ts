import { seededRandom } from '../../../core/math/random';
import { fitBgbb } from '../../../core/model/bgbb/fitBgbb';
import { opportunitiesOf, periodOf } from '../../../core/model/bgbb/opportunities';
import { fitModel, type ModelChoice } from '../../../core/model/choose/fitModel';
import { modelChoices } from '../../../core/model/choose/modelChoices';
import { newcomer, type TimedHistory } from '../../../core/model/fitted';
import type { TimingModelName } from '../../../core/model/parameters';
import { timingModel } from '../../../core/model/timingModel';
import { cdnowWithGaps } from '../../reference/cdnowGaps';
import { compressed, modelNamed, patternsFrom } from '../../reference/columns';
import { near } from '../../reference/near';
import { describeWithResearchData } from '../../reference/researchData';
import { historyAfter, simulateLives } from '../../reference/simulate';

type Letters = Readonly<Record<string, number>>;

const fitTo = (histories: readonly TimedHistory[], choice: ModelChoice) =>
  fitModel(compressed(histories), choice);

/** Customers of a shop that behaves as the model says, who came between 20 and 80 weeks ago. */
function simulated(
  name: TimingModelName,
  parameters: Letters,
  customers: number,
  seed: number,
): TimedHistory[] {
  const ages = Array.from({ length: customers }, (_, i) => 20 + Math.round((60 * i) / customers));
  const spend = { name: 'mean', mean: 1, customers: 0 } as const;
  const lives = simulateLives(modelNamed(name, parameters), spend, ages, seededRandom(seed));
  return lives.map((life, i) => historyAfter(life, ages[i]));
}

// Each parameter within three standard errors: about 7 % of the seeds would fail by luck.
describe.each([
  ['nbd', { r: 0.7, alpha: 9 }, 31],
  ['mbgnbd', { r: 0.6, alpha: 6, a: 0.8, b: 1.8 }, 32],
  ['bgcnbd', { r: 1.4, alpha: 2.5, a: 0.8, b: 3, k: 2 }, 33],
  ['mbgcnbd', { r: 1.8, alpha: 2, a: 0.7, b: 2, k: 3 }, 34],
  ['paretonbd', { r: 0.7, alpha: 7, s: 0.8, beta: 14 }, 35],
  ['bgbb', { alpha: 0.9, beta: 2, gamma: 0.6, delta: 4, period: 2 }, 36],
] as const)('%s', (name, truth, seed) => {
  test(`5,000 customers are recovered (seed ${seed})`, () => {
    const patterns = compressed(simulated(name, truth, 5000, seed));
    const { model, problems } = name === 'bgbb' ? fitBgbb(patterns, truth.period) : fitModel(patterns, name);
    expect(problems).toEqual([]);
    const letters: Letters = model.parameters;
    for (const [letter, value] of Object.entries(truth)) {
      if (letter === 'period') continue;
      if (letter === 'k') {
        expect(letters.k).toBe(value);
        continue;
      }
      const distance = Math.abs(letters[letter] - value) / model.standardErrors[letter];
      expect(distance).toBeLessThan(3);
    }
  });
});

const copies = (count: number, timeline: TimedHistory) => Array.from({ length: count }, () => timeline);
const once = (age: number): TimedHistory => ({ ...newcomer, age, logGaps: 0 });
const shops: readonly [string, TimedHistory[]][] = [
  ['one customer who bought once', [once(20)]],
  ['one customer', [{ frequency: 3, recency: 10, age: 12, logGaps: 3 * Math.log(10 / 3) }]],
  ['one customer of today', [once(0)]],
  ['twenty customers who bought once', copies(20, once(20))],
  ['twenty thousand customers who bought once', copies(20_000, once(20))],
  ['everybody bought today', copies(500, once(0))],
  ['ten alike', copies(10, { frequency: 4, recency: 20, age: 25, logGaps: 4 * Math.log(5) })],
  ['a thousand alike', copies(1000, { frequency: 4, recency: 20, age: 25, logGaps: 4 * Math.log(5) })],
  [
    'one heavy buyer among those who bought once',
    [...copies(30, once(40)), { frequency: 300, recency: 39, age: 40, logGaps: 300 * Math.log(0.13) }],
  ],
  [
    'a very heavy buyer alone',
    [{ frequency: 2000, recency: 199, age: 200, logGaps: 2000 * Math.log(0.0995) }],
  ],
  [
    'two who ordered twice in a day',
    copies(2, { frequency: 1, recency: 1 / 7, age: 1 / 7, logGaps: -Math.log(7) }),
  ],
];
describe.each(shops)('little data: %s', (_, histories) => {
  test.each(modelChoices)('%s gives finite, sensible numbers', (choice) => {
    const { model, problems } = fitTo(histories, choice);
    const { period, ...letters }: Letters = model.parameters;
    for (const value of [...Object.values(letters), ...Object.values(model.standardErrors)]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1e6);
    }
    expect(Number.isFinite(model.logLikelihood)).toBe(true);
    expect(model.covariance.length).toBeGreaterThan(0);
    const timing = timingModel(model);
    const weeks = histories.reduce((sum, { age }) => sum + age, 0);
    const perYear =
      (52 * histories.reduce((sum, { frequency }) => sum + frequency, 0)) / Math.max(weeks, 1 / 7);
    for (const customer of [newcomer, ...histories.slice(0, 1), ...histories.slice(-1)]) {
      const { pAlive, expectedTransactions, discountedTransactions } = timing.forecast(52, 0.002)(customer);
      expect(pAlive).toBeGreaterThanOrEqual(0);
      expect(pAlive).toBeLessThanOrEqual(1);
      expect(discountedTransactions).toBeLessThanOrEqual(expectedTransactions);
      const ownPerYear = (52 * customer.frequency) / Math.max(customer.age, 1);
      // At most three times as often as the shop's customers so far, and never without bound.
      expect(expectedTransactions).toBeGreaterThanOrEqual(0);
      expect(expectedTransactions).toBeLessThan(3 * Math.max(perYear, ownPerYear) + 120);
    }
    const nobodyCameBack = histories.every(({ frequency }) => frequency === 0);
    if (nobodyCameBack) expect(problems.map(({ code }) => code)).toEqual(['noRepeatOrders']);
  });
});

test.each(modelChoices)('%s refuses no customers at all', (choice) =>
  expect(() => fitTo([], choice)).toThrow(RangeError),
);

// Seeds kept; each shop has the character of one model, and so much data that it shows.
describe('auto', () => {
  test.each([
    ['nbd', { r: 0.8, alpha: 9 }, 41],
    ['bgnbd', { r: 1.5, alpha: 6, a: 0.9, b: 2 }, 42],
    ['mbgnbd', { r: 1.5, alpha: 6, a: 0.9, b: 2 }, 43],
    ['bgcnbd', { r: 1.5, alpha: 2, a: 0.9, b: 3, k: 3 }, 44],
    ['mbgcnbd', { r: 1.5, alpha: 2, a: 0.9, b: 3, k: 2 }, 45],
    ['paretonbd', { r: 1.5, alpha: 3, s: 1.5, beta: 20 }, 46],
  ] as const)('finds %s (seed %#)', (name, truth, seed) => {
    const { model, problems } = fitTo(simulated(name, truth, 4000, seed), 'auto');
    expect(model.name).toBe(name);
    if ('k' in truth) expect(model.parameters).toMatchObject({ k: truth.k });
    expect(problems.map(({ code }) => code)).toEqual(name === 'nbd' ? ['nobodyLeaves'] : []);
  });

  test('takes MBG/NBD when nothing speaks for another', () => {
    const few = simulated('bgnbd', { r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 }, 40, 47);
    expect(fitTo(few, 'auto').model.name).toBe('mbgnbd');
  });

  test('gives what was asked for by name', () => {
    const few = simulated('bgnbd', { r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 }, 200, 48);
    for (const name of modelChoices) if (name !== 'auto') expect(fitTo(few, name).model.name).toBe(name);
  });

  test('chooses from a sample of a large shop, and fits it to all', () => {
    const many = simulated('mbgnbd', { r: 1.5, alpha: 6, a: 0.9, b: 2 }, 60_000, 49);
    expect(compressed(many).count).toBeGreaterThan(20_000);
    const { model } = fitTo(many, 'auto');
    expect(model.name).toBe('mbgnbd');
    expect(model).toEqual(fitTo(many, 'mbgnbd').model);
  });

  describeWithResearchData('CDNOW', () => {
    test('is an MBG/NBD shop, and its customers are not regular', () => {
      const { model, problems } = fitTo(cdnowWithGaps(), 'auto');
      expect([model.name, problems]).toEqual(['mbgnbd', []]);
    });
  });
});

describe('opportunities', () => {
  const year = 365.25 / 7;

  // First order in spring; the next ones come early, late, twice, not at all.
  test.each([
    [0, 0, 0.4, { x: 0, tx: 0, n: 0 }],
    [1, 0.95, 1.1, { x: 1, tx: 1, n: 1 }],
    [1, 1.1, 1.6, { x: 1, tx: 1, n: 1 }],
    [1, 1.9, 1.95, { x: 1, tx: 2, n: 2 }],
    [0, 0, 1.97, { x: 0, tx: 0, n: 2 }],
    [0, 0, 1.9, { x: 0, tx: 0, n: 1 }],
    [1, 0.3, 2, { x: 0, tx: 0, n: 2 }],
    [5, 2.05, 3, { x: 2, tx: 2, n: 3 }],
    [2, 3, 3, { x: 2, tx: 3, n: 3 }],
  ])('%d orders, the last after %d of %d years', (frequency, recency, age, expected) =>
    expect(opportunitiesOf({ frequency, recency: recency * year, age: age * year }, year)).toEqual(expected),
  );

  test.each([
    ['yearly', 2 * year, 5 * year, 2, year],
    ['monthly', year / 4, year, 3, year / 12],
    ['now and then within a week', 6 / 7, 4, 4, 1 / 7],
  ])('%s orders', (_, recency, age, frequency, period) =>
    near(periodOf(patternsFrom([{ frequency, recency, age, count: 9 }])), period, 1e-15),
  );
});
