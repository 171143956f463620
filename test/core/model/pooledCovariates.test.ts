import { drawNormal } from '../../../core/math/drawNormal';
import { minimise } from '../../../core/math/minimise';
import { seededRandom } from '../../../core/math/random';
import { fitModel } from '../../../core/model/choose/fitModel';
import { type CovariateModelName, covariateModels } from '../../../core/model/covariates/covariateModels';
import { covariateLikelihood } from '../../../core/model/covariates/covariates';
import { type FittedCovariates, fitCovariates } from '../../../core/model/covariates/fitCovariates';
import { modelsOfGroups } from '../../../core/model/covariates/modelsOfGroups';
import { pooledSpread, poolingBeliefs } from '../../../core/model/covariates/pooling';
import { patternsOf, timelineAt, timelinesOf } from '../../../core/model/fit/patterns';
import { withPrior } from '../../../core/model/fit/weakPrior';
import type { FittedModel } from '../../../core/model/fitted';
import { newcomerForecast } from '../../../core/model/newcomerForecast';
import { timingModel, timingModels } from '../../../core/model/timingModel';
import { timelines } from '../../reference/columns';
import { near } from '../../reference/near';
import reference from '../../reference/pooled.json';
import { referenceShop } from '../../reference/referenceShop';
import { knownSpend } from '../../reference/shop';
import { historyAfter, simulateLives } from '../../reference/simulate';

const names: readonly CovariateModelName[] = ['bgnbd', 'mbgnbd', 'paretonbd'];

/** What the covariate fit of a test finds. Throws where there is nothing to compare. */
function fitted(...given: Parameters<typeof fitCovariates>): FittedCovariates {
  const found = fitCovariates(...given);
  if (found === null) throw new Error('nothing to compare');
  return found;
}

describe('the optimum with pooled effects is that of pooled.py, with 40 digits', () => {
  const { calibration, firstItems } = referenceShop();
  const level = firstItems.map((items, i) => (items === 'several' ? 2 : i % 2));
  const groups = [
    [0, 0],
    [1, 0],
    [0, 1],
  ].map((values, own) => ({
    values,
    patterns: patternsOf(
      timelinesOf(
        calibration,
        Int32Array.from(level.keys()).filter((i) => level[i] === own),
      ),
    ),
  }));

  test.each(reference.optima)('$model', ({ model, parameters, logLikelihood }) => {
    const own = covariateModels[model as CovariateModelName];
    const evaluate = withPrior(
      covariateLikelihood(groups, own),
      [...poolingBeliefs({ first: 4, count: 2 }, 8, 0.3), ...poolingBeliefs({ first: 6, count: 2 }, 8, 0.2)],
      1,
    );
    const expected = Object.values(parameters).map((value, i) => (i < 4 ? Math.log(value) : value));
    const { point, value } = minimise(
      evaluate,
      expected.map((coordinate, i) => coordinate + (i % 2 === 0 ? 0.1 : -0.1)),
    );
    near(-value, logLikelihood, 1e-12);
    point.forEach((coordinate, i) => {
      near(coordinate, expected[i], 1e-7, 1);
    });
  });
});

describe('the spread of effects', () => {
  const block = { first: 0, count: 5 };
  const covariance = (variance: number) =>
    Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: 5 }, (__, j) => (i === j ? variance : variance / 2)),
    );

  test('is small where all values are alike, and large where they are far apart', () => {
    const alike = pooledSpread([0.01, -0.02, 0, 0.02, 0.01], covariance(0.01), block);
    const apart = pooledSpread([0.9, -0.8, 0.1, 0.6, -0.4], covariance(0.01), block);
    expect(alike).toBeLessThan(0.1);
    expect(apart).toBeGreaterThan(0.5);
    expect(apart).toBeLessThan(1);
  });

  test('does not depend on which value is the reference', () => {
    const effects = [0, 0.3, -0.2, 0.5, 0.1, -0.4];
    const spreadFrom = (reference: number) => {
      const others = effects.filter((_, i) => i !== reference);
      return pooledSpread(
        others.map((own) => own - effects[reference]),
        covariance(0.04),
        block,
      );
    };
    near(spreadFrom(3), spreadFrom(0), 1e-9);
  });

  test('is a usual one where nothing is known of the effects', () =>
    expect(pooledSpread([0, 0, 0, 0, 0], [], block)).toBe(0.5));
});

const truths: Readonly<Record<CovariateModelName, Record<string, number>>> = {
  bgnbd: { r: 0.8, alpha: 8, a: 0.6, b: 2.4 },
  mbgnbd: { r: 0.8, alpha: 8, a: 0.6, b: 2.4 },
  paretonbd: { r: 0.8, alpha: 8, s: 0.7, beta: 20 },
};

/** A shop whose customers come from channels that differ by normal effects, known for 20 to 60 weeks, then followed for 39. */
function shop(name: CovariateModelName, seed: number, spread: number, customers: number, channels: number) {
  const random = seededRandom(seed, 5);
  const effects = Array.from({ length: channels }, () => [
    spread * drawNormal(random),
    spread * drawNormal(random),
  ]);
  const channel = Array.from({ length: customers }, () => Math.floor(channels * random() ** 1.5));
  const weeks = channel.map(() => Math.round(60 - 40 * random()));
  const lives = channel.flatMap((own, i) => {
    const [ordering, leaving] = effects[own];
    const { alpha, a, beta, ...others } = truths[name];
    const parameters = {
      ...truths[name],
      ...others,
      alpha: alpha * Math.exp(-ordering),
      ...(name === 'paretonbd' ? { beta: beta * Math.exp(-leaving) } : { a: a * Math.exp(leaving) }),
    };
    const model = { name, parameters } as Parameters<typeof simulateLives>[0];
    return simulateLives(model, knownSpend, [weeks[i] + 39], random);
  });
  return {
    histories: timelines(lives.map((life, i) => historyAfter(life, weeks[i]))),
    covariates: [{ name: 'Channel', of: channel.map((own) => `channel ${own}`) }],
    came: lives.map(({ times }, i) => times.filter((time) => time > weeks[i]).length),
  };
}

/** Expected orders of each customer in 39 weeks. */
function forecast(histories: ReturnType<typeof timelines>, model: FittedModel): number[] {
  const patterns = patternsOf(histories, model.covariates?.groupOf);
  const forecasts = timingModels(model).map((timing) => timing.forecast(39, 0));
  return Array.from(
    patterns.of,
    (pattern) => forecasts[patterns.group[pattern]](timelineAt(patterns, pattern)).expectedTransactions,
  );
}

/** Root mean squared errors with the covariates over those without, mean over 20 shops (seeds 1 to 20). */
function gain(name: CovariateModelName, spread: number, customers: number, channels: number): number {
  let sum = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const { histories, covariates, came } = shop(name, seed, spread, customers, channels);
    const plain = fitModel(patternsOf(histories), name, 'on').model;
    const { model } = fitted(histories, covariates, name);
    const [without, pooled] = [plain, model].map((own) =>
      Math.sqrt(forecast(histories, own).reduce((all, one, i) => all + (one - came[i]) ** 2, 0)),
    );
    sum += pooled / without;
  }
  return sum / 20;
}

describe.each(names)('forecasts of %s', (name) => {
  test('are better where channels differ', () => expect(gain(name, 0.7, 600, 4)).toBeLessThan(0.998));
  test('and as good where they do not', () => expect(gain(name, 0, 600, 6)).toBeLessThan(1.003));

  test('are those of the plain model at the parameters of each group', () => {
    const { histories, covariates } = shop(name, 1, 0.4, 300, 3);
    const { model } = fitted(histories, covariates, name);
    const { coefficients, groupOf, groups } = model.covariates;
    const ofGroups = modelsOfGroups(model);
    expect(groups.map(({ customers }) => customers)).toEqual(
      groups.map((_, group) => groupOf.filter((own) => own === group).length),
    );
    groups.forEach(({ values }, group) => {
      const dot = (from: number) => values.reduce((sum, z, i) => sum + z * coefficients[from + i], 0);
      const [ordering, leaving] = [dot(0), dot(values.length)];
      const { r, alpha, ...rest } = model.parameters as Record<string, number>;
      const own = ofGroups[group].parameters as Record<string, number>;
      near(own.r, r, 1e-12);
      near(own.alpha, alpha * Math.exp(-ordering), 1e-12);
      if (name === 'paretonbd') near(own.beta, rest.beta * Math.exp(-leaving), 1e-12);
      else near(own.a, rest.a * Math.exp(leaving), 1e-12);
    });
  });

  test('of a newcomer are the mean over the groups, or those of one', () => {
    const { histories, covariates } = shop(name, 2, 0.4, 300, 3);
    const { model } = fitted(histories, covariates, name);
    const ofGroups = modelsOfGroups(model).map(
      (own) => timingModel(own).forecast(52, 0)({ frequency: 0, recency: 0, age: 0 }).expectedTransactions,
    );
    const { groups } = model.covariates;
    const mean = ofGroups.reduce((sum, own, i) => sum + (own * groups[i].customers) / 300, 0);
    near(newcomerForecast(model, 52, 0).expectedTransactions, mean, 1e-12);
    const one = newcomerForecast(model, 52, 0, ([first]) => first);
    near(one.expectedTransactions, ofGroups[groups.findIndex(({ values: [first] }) => first === 1)], 1e-12);
  });
});
