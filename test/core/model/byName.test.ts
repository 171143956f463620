/** A model asked for by name: maximum likelihood wherever there is one, and never below the NBD that is nested in it. */
import { seededRandom } from '../../../core/math/random';
import { fitModel } from '../../../core/model/choose/fitModel';
import type { PriorChoice } from '../../../core/model/fit/priorChoice';
import type { TimedHistory } from '../../../core/model/fitted';
import type { TimingModelName } from '../../../core/model/parameters';
import { timingModel } from '../../../core/model/timingModel';
import { compressed, modelNamed } from '../../reference/columns';
import flat from '../../reference/flat.json';
import { near } from '../../reference/near';
import { historyAfter, simulateLives } from '../../reference/simulate';

const inWeeks = (histories: readonly (readonly number[])[]): TimedHistory[] =>
  histories.map(([frequency = 0, recency = 0, age = 0]) => ({
    frequency,
    recency: recency / 7,
    age: age / 7,
  }));

// Where test/reference/optima.py finds the maximum with 50 digits, on shops in which logarithms are known to a standard error of up
// to 40; the search ends within 3e-9 of it.
describe.each(flat.shops)('$title', ({ title, histories, optima }) => {
  const patterns = compressed(inWeeks(histories));
  const fitted = (name: string, prior?: PriorChoice) => fitModel(patterns, name as TimingModelName, prior);

  test.each(optima)(
    '$model is at its maximum',
    ({ model: name, parameters, standardErrors, logLikelihood }) => {
      const { model } = fitted(name);
      const found: Readonly<Record<string, number>> = model.parameters;
      for (const [letter, value] of Object.entries(parameters)) near(found[letter] ?? 0, value, 1e-7);
      for (const [letter, value] of Object.entries(standardErrors)) {
        near(model.standardErrors[letter] ?? 0, value, 1e-6);
      }
      near(model.logLikelihood, logLikelihood, 1e-12);
      expect(model.prior).toEqual({
        strength: 0,
        maximumLikelihood: { parameters: model.parameters, logLikelihood: model.logLikelihood },
      });
      expect(fitted(name, 'off')).toEqual(fitted(name));
    },
  );

  test.each(optima)(
    '$model with the prior is elsewhere, and says where the maximum is',
    ({ model: name }) => {
      const [alone, leaning] = [fitted(name).model, fitted(name, 'on').model];
      if (name === 'nbd') {
        expect(leaning).toEqual(alone);
        return;
      }
      expect(leaning.prior.strength).toBeGreaterThan(0);
      expect(leaning.prior.maximumLikelihood?.logLikelihood).toBeGreaterThan(leaning.logLikelihood + 1e-3);
      const { parameters } = leaning.prior.maximumLikelihood ?? {};
      for (const [letter, value] of Object.entries(alone.parameters)) {
        near((parameters as Readonly<Record<string, number>> | undefined)?.[letter] ?? 0, value, 1e-6);
      }
    },
  );

  test('what is little known is said, and what is not known is not', () => {
    const [of] = fitted('bgnbd').problems;
    const code = title === 'forty customers' ? 'littleData' : 'hardlyAnybodyLeaves';
    expect(of).toMatchObject({ code, params: { customers: histories.length, leans: false } });
    expect(fitted('bgnbd', 'on').problems[0]).toMatchObject({ code, params: { leans: true } });
    expect(fitted('nbd').problems).toEqual([]);
  });
});

const named = ['bgnbd', 'mbgnbd', 'paretonbd', 'bgcnbd', 'mbgcnbd'] as const;

function drawn(name: TimingModelName, parameters: Record<string, number>, ages: number[], seed: number) {
  const spend = { name: 'mean', mean: 1, customers: 0 } as const;
  const lives = simulateLives(modelNamed(name, parameters), spend, ages, seededRandom(seed));
  return lives.map((life, i) => historyAfter(life, ages[i] ?? 0));
}

test.each(named)('200 customers of some 200 random orders: %s is NBD, and says why (seed 5)', (name) => {
  const ages = Array.from({ length: 200 }, (_, i) => 36 + (i % 9));
  const patterns = compressed(drawn('nbd', { r: 100, alpha: 20 }, ages, 5));
  const nbd = fitModel(patterns, 'nbd').model;
  const { model, problems } = fitModel(patterns, name);
  expect(model.logLikelihood).toBe(nbd.logLikelihood);
  const [letters, nested]: Readonly<Record<string, number>>[] = [model.parameters, nbd.parameters];
  for (const letter of ['r', 'alpha']) near(letters?.[letter] ?? 0, nested?.[letter] ?? 0, 1e-12);
  expect(model.standardErrors.r).toBeCloseTo(nbd.standardErrors.r ?? 0, 9);
  expect(problems).toEqual([{ code: 'noDropout', params: { customers: 200 }, severity: 'note' }]);
  // With the prior on, r is a tenth too low and the likelihood 2 to 5 below: the automatic choice takes NBD instead.
  expect(fitModel(patterns, name, 'on').model.logLikelihood).toBeLessThan(nbd.logLikelihood - 1);
  expect(fitModel(patterns, 'auto').model.name).toBe('nbd');
});

// Shops of any size and character (seeds kept), where there may be a maximum, a ridge towards no dropout, or another.
test.each([1, 2, 3, 4, 5, 6])('no shop is reported below its NBD (every sixth seed from %d on)', (first) => {
  for (let seed = first; seed <= 60; seed += 6) {
    const random = seededRandom(seed, 6);
    const customers = [1, 10, 40, 100, 200, 400][seed % 6] ?? 0;
    const ages = Array.from({ length: customers }, () => 10 + Math.round(60 * random()));
    const vary = (usual: number, width = 3) => usual * Math.exp(width * (random() - 0.5));
    const parameters = { r: vary(0.6), alpha: vary(5), a: vary(0.1, 8), b: vary(2.4) };
    const histories = drawn(seed % 2 === 0 ? 'bgnbd' : 'mbgnbd', parameters, ages, seed);
    const patterns = compressed(histories);
    const nbd = fitModel(patterns, 'nbd').model;
    for (const name of named) {
      const { model } = fitModel(patterns, name);
      expect(model.logLikelihood).toBeGreaterThanOrEqual(nbd.logLikelihood);
      // It is the likelihood of the parameters that are reported.
      const timing = timingModel(model);
      const sum = histories.reduce((total, history) => total + timing.logLikelihood(history), 0);
      near(model.logLikelihood, sum, 1e-9, 1);
    }
  }
});

test('a maximum likelihood stands beside the prior where there is one, and null where there is none', () => {
  const ages = Array.from({ length: 60 }, (_, i) => 20 + i);
  for (let seed = 1; seed <= 40; seed++) {
    const patterns = compressed(drawn('mbgnbd', { r: 0.4, alpha: 5, a: 0.5, b: 2.4 }, ages, seed));
    for (const name of ['bgnbd', 'mbgnbd', 'paretonbd'] as const) {
      const [alone, leaning] = [
        fitModel(patterns, name).model.prior,
        fitModel(patterns, name, 'on').model.prior,
      ];
      if (alone.maximumLikelihood === null) expect(leaning.maximumLikelihood).toBeNull();
      else {
        near(leaning.maximumLikelihood?.logLikelihood ?? 0, alone.maximumLikelihood.logLikelihood, 1e-12);
      }
    }
  }
});
