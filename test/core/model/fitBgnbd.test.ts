import { seededRandom } from '../../../core/math/random';
import { type BgModelName, fitBgnbd } from '../../../core/model/bgnbd/fitBgnbd';
import type { FittedModel, TimedHistory } from '../../../core/model/fitted';
import type { BgnbdParameters } from '../../../core/model/parameters';
import { timingModel } from '../../../core/model/timingModel';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { compressed } from '../../reference/columns';
import { near } from '../../reference/near';
import { cdnowBgnbd, cdnowBgnbdErrors, cdnowBgnbdLogLikelihood } from '../../reference/published';
import { describeWithResearchData } from '../../reference/researchData';
import { historyAfter, simulateLives } from '../../reference/simulate';

const fitTo = (histories: readonly TimedHistory[]) => fitBgnbd(compressed(histories));
const timingOf = (parameters: BgnbdParameters) => timingModel({ name: 'bgnbd', parameters });
const expectedOrders = (parameters: BgnbdParameters, customer: TimedHistory, weeks: number) =>
  timingOf(parameters).forecast(weeks, 0)(customer).expectedTransactions;
const copies = (count: number, timeline: TimedHistory) => Array.from({ length: count }, () => timeline);
const simulated = (parameters: BgnbdParameters, customers: number, seed: number) => {
  const random = seededRandom(seed);
  const ages = Array.from({ length: customers }, (_, i) => 20 + (60 * i) / customers);
  const lives = simulateLives(
    { name: 'bgnbd', parameters },
    { name: 'mean', mean: 1, customers: 0 },
    ages,
    random,
  );
  return lives.map((life, i) => historyAfter(life, ages[i]));
};

describeWithResearchData('CDNOW sample, 39 weeks', () => {
  const { model, problems } = fitTo(cdnowSummary());

  // 1e-10: ten times the digits that the reference was kept with.
  const letters: Readonly<Record<string, number>> = model.parameters;
  test.each(Object.entries(cdnowBgnbd))('%s is %d', (name, expected) => near(letters[name], expected, 1e-10));
  test.each(Object.entries(cdnowBgnbdErrors))('standard error of %s is %d', (name, expected) =>
    near(model.standardErrors[name], expected, 1e-7),
  );
  test('log-likelihood', () => near(model.logLikelihood, cdnowBgnbdLogLikelihood, 1e-12));
  test('the published digits (Fader, Hardie & Lee 2005, table 2)', () => {
    expect(Object.values(model.parameters).map((value) => value.toFixed(3))).toEqual([
      '0.243',
      '4.414',
      '0.793',
      '2.426',
    ]);
    expect(model.logLikelihood.toFixed(1)).toBe('-9582.4');
  });
  test('nothing to complain about', () => expect(problems).toEqual([]));
  test('few evaluations', () => expect(model.evaluations).toBeLessThanOrEqual(8));

  test('shuffled rows give the identical bits', () => {
    const rows = cdnowSummary();
    const shuffled = [...rows].sort((one, other) => Math.sin(Number(one.id)) - Math.sin(Number(other.id)));
    expect(fitTo(shuffled).model).toEqual(model);
  });

  test('days instead of weeks give the same answers', () => {
    const inDays = cdnowSummary().map(({ frequency, recency, age }) => ({
      frequency,
      recency: recency * 7,
      age: age * 7,
    }));
    const days = fitTo(inDays).model;
    near(days.parameters.r, cdnowBgnbd.r, 1e-9);
    near(days.parameters.alpha / 7, cdnowBgnbd.alpha, 1e-9);
    near(expectedOrders(days.parameters, { frequency: 2, recency: 213, age: 272 }, 273), 1.225994455, 1e-9);
  });

  test('the maximum is a maximum', () => {
    const { parameters } = model;
    const total = (changed: Partial<typeof parameters>) =>
      cdnowSummary().reduce(
        (sum, row) => sum + timingOf({ ...parameters, ...changed }).logLikelihood(row),
        0,
      );
    const best = total({});
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(total({ [name]: parameters[name] * 1.01 })).toBeLessThan(best);
      expect(total({ [name]: parameters[name] / 1.01 })).toBeLessThan(best);
    }
  });
});

describe('simulated shops', () => {
  // Each parameter within three standard errors: 4 × 3 checks, about 3 % of seeds would fail by luck.
  test.each([
    [{ r: 0.24, alpha: 4.4, a: 0.79, b: 2.4 }, 1],
    [{ r: 1.5, alpha: 9, a: 1.2, b: 3 }, 2],
    [{ r: 3, alpha: 40, a: 0.6, b: 4 }, 3],
  ])('5,000 customers of %j are recovered (seed %d)', (truth, seed) => {
    const { model } = fitTo(simulated(truth, 5000, seed));
    const letters: Readonly<Record<string, number>> = model.parameters;
    for (const [name, value] of Object.entries(truth)) {
      const distance = Math.abs(letters[name] - value) / model.standardErrors[name];
      expect(distance).toBeLessThan(3);
    }
  });

  test('standard errors are those of repeated samples (seeds 100 to 159)', () => {
    const fits = Array.from(
      { length: 60 },
      (_, i) => fitTo(simulated({ r: 0.5, alpha: 6, a: 0.8, b: 2.4 }, 2000, 100 + i)).model,
    );
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      const logs = fits.map(({ parameters }) => Math.log(parameters[name]));
      const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
      const spread = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (logs.length - 1));
      const stated = fits.reduce(
        (sum, { standardErrors, parameters }) => sum + standardErrors[name] / parameters[name],
        0,
      );
      // A standard deviation from 60 samples is known to about 10 %; three times that.
      near(spread, stated / fits.length, 0.3);
    }
  });
});

describe('too little data is no nonsense', () => {
  const sensible = (model: FittedModel<BgModelName>) => {
    const { r, alpha, a, b } = model.parameters;
    for (const value of [r, alpha, a, b, ...Object.values(model.standardErrors), model.logLikelihood]) {
      expect(Number.isFinite(value)).toBe(true);
    }
    expect(model.covariance).toHaveLength(4);
    for (const value of [r, a, b]) {
      expect(value).toBeGreaterThan(0.001);
      expect(value).toBeLessThan(100);
    }
    return expectedOrders({ r, alpha, a, b }, { frequency: 0, recency: 0, age: 20 }, 52);
  };

  test('20 customers who bought once', () => {
    const { model, problems } = fitTo(copies(20, { frequency: 0, recency: 0, age: 20 }));
    expect(problems).toEqual([{ code: 'noRepeatOrders', params: { customers: 20 }, severity: 'warning' }]);
    const orders = sensible(model);
    expect(orders).toBeGreaterThan(0.001);
    expect(orders).toBeLessThan(0.5);
  });

  test('one customer', () => {
    const { model, problems } = fitTo([{ frequency: 3, recency: 10, age: 12 }]);
    expect(problems.map(({ code }) => code)).toEqual(['littleData']);
    sensible(model);
  });

  test('one customer who bought today for the first time', () => {
    const { model } = fitTo([{ frequency: 0, recency: 0, age: 0 }]);
    expect(sensible(model)).toBeLessThan(20);
  });

  test('ten customers who are all alike', () => {
    const { model, problems } = fitTo(copies(10, { frequency: 4, recency: 20, age: 25 }));
    expect(problems.map(({ code }) => code)).toEqual(['littleData']);
    sensible(model);
    const next = expectedOrders(model.parameters, { frequency: 4, recency: 20, age: 25 }, 25);
    expect(next).toBeGreaterThan(1.5);
    expect(next).toBeLessThan(5);
  });

  test('a shop whose customers never leave', () => {
    const random = seededRandom(5);
    const rows = simulated({ r: 0.8, alpha: 9, a: 1e-9, b: 5 }, 2000, 5).map((row) => ({
      ...row,
      luck: random(),
    }));
    const { model, problems } = fitTo(rows);
    expect(problems).toEqual([
      { code: 'hardlyAnybodyLeaves', params: { customers: 2000, leans: true }, severity: 'note' },
    ]);
    const { a, b } = model.parameters;
    sensible(model);
    expect(a / (a + b)).toBeLessThan(0.02);
    near(model.parameters.r, 0.8, 0.15);
  });

  test('no customers at all is the programmer’s mistake', () => expect(() => fitTo([])).toThrow(RangeError));

  test('one customer more never makes the answer jump', () => {
    const rows = simulated({ r: 0.24, alpha: 4.4, a: 0.79, b: 2.4 }, 900, 9);
    const forecasts = Array.from({ length: 60 }, (_, i) =>
      expectedOrders(
        fitTo(rows.slice(0, 300 + 10 * i)).model.parameters,
        { frequency: 2, recency: 20, age: 30 },
        52,
      ),
    );
    forecasts.slice(1).forEach((forecast, i) => {
      near(forecast, forecasts[i], 0.12);
    });
  });
});
