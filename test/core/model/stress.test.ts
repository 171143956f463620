import { seededRandom } from '../../../core/math/random';
import { singlePattern } from '../../../core/model/fit/patterns';
import { newcomer, type TimedHistory } from '../../../core/model/fitted';
import type { TimingModelName } from '../../../core/model/parameters';
import { paretonbdLikelihood } from '../../../core/model/paretonbd/paretonbdLikelihood';
import { timingModel } from '../../../core/model/timingModel';
import { byModel, modelNamed } from '../../reference/columns';
import { futuresOf } from '../../reference/drawFuture';
import { near } from '../../reference/near';

const usualBg = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const usualPareto = { r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 };
const model = (name: TimingModelName, parameters: Readonly<Record<string, number>>) =>
  timingModel(modelNamed(name, parameters));
const customer = (frequency: number, recency: number, age: number): TimedHistory => ({
  frequency,
  recency,
  age,
});

/** Every answer of a model about one customer, as a list of numbers. */
function answers(
  name: TimingModelName,
  parameters: Readonly<Record<string, number>>,
  own: TimedHistory,
): number[] {
  const timing = model(name, parameters);
  const random = seededRandom(own.frequency, own.recency);
  const { pAlive, expectedTransactions, discountedTransactions } = timing.forecast(52, 0.002)(own);
  const { orders, span } = futuresOf(timing, own, 52)(random) ?? { orders: 0, span: 0 };
  return [
    timing.logLikelihood(own),
    timing.pAlive(own, 12),
    pAlive,
    expectedTransactions,
    discountedTransactions,
    timing.chanceOfOrder(own)(4),
    ...timing.orderChances(own, 13, 4),
    orders,
    span,
  ];
}

const parameterSets = byModel({
  nbd: { r: 0.4, alpha: 12 },
  bgnbd: usualBg,
  mbgnbd: usualBg,
  bgcnbd: { ...usualBg, k: 2 },
  mbgcnbd: { ...usualBg, k: 3 },
  paretonbd: usualPareto,
  bgbb: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8, period: 1 },
});

describe.each(parameterSets)('%s', (name, parameters) => {
  test.each([
    ['2,000 orders, long silent', customer(2000, 10, 200)],
    ['2,000 orders, still ordering', customer(2000, 200, 200)],
    ['2,000 orders in a day', customer(2000, 0.1, 30)],
    ['170 orders', customer(170, 60, 78)],
    ['ordered today', customer(5, 39, 39)],
    ['first order today', newcomer],
    ['two orders within a minute, today', customer(1, 1e-4, 1e-4)],
    ['an order ages ago', customer(0, 0, 5000)],
    ['a lifetime of orders', customer(40, 2500, 2600)],
  ])('%s: every answer is finite and possible', (_, own) => {
    const [logLikelihood = Number.NaN, ...others] = answers(name, parameters, own);
    expect(Number.isFinite(logLikelihood)).toBe(true);
    expect(others.filter((value) => !(value >= 0 && value < 1e5))).toEqual([]);
  });

  test.each(Object.keys(parameters).filter((letter) => letter !== 'k' && letter !== 'period'))(
    'every answer is finite with a huge or tiny %s',
    (letter) => {
      for (const value of [1e-8, 1e-3, 1e3, 1e8]) {
        for (const own of [newcomer, customer(3, 20, 39), customer(0, 0, 39), customer(170, 78, 78)]) {
          const [logLikelihood = Number.NaN, ...others] = answers(
            name,
            { ...parameters, [letter]: value },
            own,
          );
          expect(logLikelihood).toBeLessThan(1e10);
          expect(logLikelihood).toBeGreaterThan(-1e10);
          expect(others.filter((value) => !(value >= 0 && value < Number.MAX_VALUE))).toEqual([]);
        }
      }
    },
  );
});

// A closed form has a pole or a change of branch here; the values must pass through as if there were none.
describe('continuity', () => {
  const own = customer(3, 20, 39);
  const smooth = (of: (step: number) => number) => {
    const [low, middle, high] = [of(-1e-6), of(0), of(1e-6)];
    near(middle, (low + high) / 2, 1e-11, 1);
  };
  const all =
    (name: TimingModelName, parameters: Readonly<Record<string, number>>, letter: string) => (i: number) =>
      smooth((step) => answers(name, { ...parameters, [letter]: parameters[letter] + step }, own)[i]);
  // All but the two draws at the end.
  const indexes = Array.from({ length: 11 }, (_, i) => i);

  test.each([
    ['paretonbd', { ...usualPareto, beta: 10.58 }, 'alpha'],
    ['paretonbd', { ...usualPareto, s: 1 }, 's'],
    ['bgnbd', { ...usualBg, a: 1 }, 'a'],
    ['mbgnbd', { ...usualBg, a: 1 }, 'a'],
    ['mbgcnbd', { ...usualBg, a: 1, k: 3 }, 'a'],
  ] as const)('%s %j across %s', (name, parameters, letter) => {
    indexes.forEach(all(name, parameters, letter));
  });

  test('Pareto/NBD as the silence goes to nothing', () => {
    const timing = model('paretonbd', usualPareto);
    const at = (tx: number) => timing.logLikelihood(customer(5, tx, 39));
    // The slope at no silence is 1/beta-like, of size 1: a step of 1e-9 must not show more.
    near(at(39 - 1e-9), at(39), 1e-9);
    expect(timing.pAlive(customer(5, 39, 39))).toBe(1);
  });

  test('derivatives of Pareto/NBD across alpha = beta', () => {
    const evaluate = paretonbdLikelihood(singlePattern(own));
    const at = (step: number) => evaluate([-0.6, 2.3 + step, -0.5, 2.3]);
    at(0).gradient.forEach((slope, i) => {
      near(slope, (at(-1e-6).gradient[i] + at(1e-6).gradient[i]) / 2, 1e-11, 1);
    });
    at(0).hessian.forEach((row, i) => {
      row.forEach((bend, j) => {
        near(bend, (at(-1e-6).hessian[i][j] + at(1e-6).hessian[i][j]) / 2, 1e-10, 1);
      });
    });
  });
});

describe('models meet where they should', () => {
  const own = customer(3, 20, 39);
  const same = (one: number[], other: number[], error: number) =>
    one.slice(0, -2).forEach((value, i) => {
      near(value, other[i], error, 1e-3);
    });

  test('without dropout all are NBD', () => {
    const nbd = answers('nbd', { r: 0.4, alpha: 12 }, own);
    same(answers('bgnbd', { r: 0.4, alpha: 12, a: 1e-12, b: 3 }, own), nbd, 1e-9);
    same(answers('mbgnbd', { r: 0.4, alpha: 12, a: 1e-12, b: 3 }, own), nbd, 1e-9);
    same(answers('paretonbd', { r: 0.4, alpha: 12, s: 1e-12, beta: 3 }, own), nbd, 1e-9);
  });

  test('with one stage the regular models are the others', () => {
    same(answers('bgcnbd', { ...usualBg, k: 1 }, own), answers('bgnbd', usualBg, own), 1e-12);
    same(answers('mbgcnbd', { ...usualBg, k: 1 }, own), answers('mbgnbd', usualBg, own), 1e-12);
  });
});
