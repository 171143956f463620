import { seededRandom } from '../../../core/math/random';
import { fitBgnbd } from '../../../core/model/bgnbd/fitBgnbd';
import { pooledLevel } from '../../../core/model/covariates/contrasts';
import { covariateModels } from '../../../core/model/covariates/covariateModels';
import { covariateLikelihood } from '../../../core/model/covariates/covariates';
import { fitCovariates } from '../../../core/model/covariates/fitCovariates';
import type { TimedHistory } from '../../../core/model/fitted';
import { compressed, timelines } from '../../reference/columns';
import { near } from '../../reference/near';
import { knownSpend, simulateShop } from '../../reference/shop';
import { historyAfter, simulateLives } from '../../reference/simulate';

const names = ['bgnbd', 'mbgnbd', 'paretonbd'] as const;
const { histories } = simulateShop(3, 400, 60, 0);
const third = (i: number) => histories.filter((_, index) => index % 3 === i);

describe.each(names)('the likelihood of %s', (name) => {
  const model = covariateModels[name];
  const point = [-0.7, 1.6, -0.2, 0.9];

  test('is the plain one where all covariates are 0, whatever the coefficients', () => {
    const groups = [0, 1, 2].map((i) => ({ values: [0, 0], patterns: compressed(third(i)) }));
    const whole = model.likelihood(compressed(histories))(point).value;
    near(covariateLikelihood(groups, model)([...point, 3, -2, 0.5, 1]).value, whole, 1e-13);
  });

  test('is the plain one at shifted parameters where all customers have one value', () => {
    const patterns = compressed(histories);
    const groups = [{ values: [1], patterns }];
    const [logR = 0, logAlpha = 0, third = 0, fourth = 0] = point;
    const left = name === 'paretonbd' ? [third, fourth - 0.7] : [third + 0.7, fourth];
    const shifted = [logR, logAlpha - 0.4, ...left];
    near(
      covariateLikelihood(groups, model)([...point, 0.4, 0.7]).value,
      model.likelihood(patterns)(shifted).value,
      1e-14,
    );
  });

  // Sums around 1,000 leave central differences of step 1e-5 about seven digits.
  test('derivatives match differences', () => {
    const groups = [
      { values: [0, 0], patterns: compressed(third(0)) },
      { values: [1, 0], patterns: compressed(third(1)) },
      { values: [0.5, 1], patterns: compressed(third(2)) },
    ];
    const evaluate = covariateLikelihood(groups, model);
    const at = [...point, 0.3, -0.4, 0.5, -0.2];
    const { gradient, hessian } = evaluate(at);
    at.forEach((_, i) => {
      const moved = (step: number) => evaluate(at.map((value, j) => (i === j ? value + step : value)));
      const [up, down] = [moved(1e-5), moved(-1e-5)];
      near(gradient[i], (up.value - down.value) / 2e-5, 1e-6, 10);
      at.forEach((_, j) => {
        near(hessian[i][j], (up.gradient[j] - down.gradient[j]) / 2e-5, 1e-6, 10);
      });
    });
  });
});

/** Customers from two channels, who order at different paces and leave at different odds. */
function twoChannels(seed: number, each: number, ordering: number, leaving: number) {
  const truth = { r: 0.8, alpha: 6, a: 0.6, b: 2.4 };
  const other = { ...truth, alpha: truth.alpha / ordering, a: truth.a * leaving };
  const random = seededRandom(seed);
  const weeks = Array.from({ length: each }, () => Math.round(78 - 52 * random()));
  const live = (parameters: typeof truth) =>
    simulateLives({ name: 'bgnbd', parameters }, knownSpend, weeks, random).map((life, i) =>
      historyAfter(life, weeks[i]),
    );
  const all: TimedHistory[] = [...live(truth), ...live(other)];
  return { all, channel: all.map((_, i) => (i < each ? 'Search' : 'Instagram')) };
}

describe('simulate and recover: Instagram orders 1.5 times as often and leaves at twice the odds', () => {
  const truth = { ordering: 1.5, leaving: 2 };
  const shops = Array.from({ length: 20 }, (_, seed) => {
    const { all, channel } = twoChannels(seed + 1, 1500, truth.ordering, truth.leaving);
    // One customer more from Search, so that it is the reference.
    all.push({ frequency: 0, recency: 0, age: 10 });
    const fit = fitCovariates(timelines(all), [{ name: 'Channel', of: [...channel, 'Search'] }], 'bgnbd');
    if (fit === null) throw new Error('no effects');
    return fit.fit;
  });

  test.each(['ordering', 'leaving'] as const)(
    '%s: the 90 %% interval holds it nine times out of ten',
    (name) => {
      const held = shops.filter(({ effects: [effect] }) => {
        const { low = 0, high = 0 } = effect?.[name] ?? {};
        return low <= truth[name] && truth[name] <= high;
      });
      // 20 tosses of a coin of 0.9 (seeds 1 to 20): below 15 once in a hundred.
      expect(held.length).toBeGreaterThanOrEqual(15);
      const mean =
        shops.reduce((sum, { effects: [effect] }) => sum + Math.log(effect?.[name].ratio ?? 0), 0) / 20;
      expect(Math.abs(mean - Math.log(truth[name]))).toBeLessThan(0.1);
    },
  );

  test('the fit is better than without, by more than luck', () => {
    for (const { logLikelihood, plainLogLikelihood } of shops) {
      expect(2 * (logLikelihood - plainLogLikelihood)).toBeGreaterThan(9.21);
    }
  });

  test('says who is compared with whom', () =>
    expect(shops[0]?.effects).toMatchObject([
      { covariate: 'Channel', level: 'Instagram', reference: 'Search', customers: 1500 },
    ]));
});

describe('what is not there is not found', () => {
  test('a coin toss makes no difference: without it the fit is as good (seed 7)', () => {
    const random = seededRandom(7);
    const of = histories.map(() => (random() < 0.45 ? 'heads' : 'tails'));
    const fit = fitCovariates(timelines(histories), [{ name: 'Coin', of }], 'bgnbd')?.fit;
    const [effect] = fit?.effects ?? [];
    expect(effect?.ordering.low).toBeLessThan(1);
    expect(effect?.ordering.high).toBeGreaterThan(1);
    expect(effect?.leaving.low).toBeLessThan(1);
    expect(effect?.leaving.high).toBeGreaterThan(1);
    const plain = fitBgnbd(compressed(histories)).model.logLikelihood;
    near(fit?.plainLogLikelihood ?? 0, plain, 1e-9);
    expect(2 * ((fit?.logLikelihood ?? 0) - plain)).toBeLessThan(9.21);
  });

  test('one value, or too few customers of another: nothing to compare', () => {
    expect(
      fitCovariates(timelines(histories), [{ name: 'City', of: histories.map(() => 'Bursa') }], 'mbgnbd'),
    ).toBeNull();
    const rare = histories.map((_, i) => (i < 5 ? 'Van' : 'Bursa'));
    expect(fitCovariates(timelines(histories), [{ name: 'City', of: rare }], 'mbgnbd')).toBeNull();
  });

  test('rare values count as others, and every number is finite', () => {
    const of = histories.map((_, i) => (i % 2 === 0 ? 'Bursa' : `village ${i % 41}`));
    const fit = fitCovariates(timelines(histories), [{ name: 'City', of }], 'mbgnbd')?.fit;
    expect(fit?.effects.map(({ level }) => level)).toEqual([pooledLevel]);
    expect(JSON.stringify(fit)).not.toContain('null');
  });

  test('the order of the customers changes nothing, to the last bit', () => {
    const of = histories.map((_, i) => ['A', 'B', 'B'][i % 3] ?? '');
    const forward = fitCovariates(timelines(histories), [{ name: 'x', of }], 'mbgnbd');
    const backward = fitCovariates(
      timelines([...histories].reverse()),
      [{ name: 'x', of: [...of].reverse() }],
      'mbgnbd',
    );
    expect(backward?.fit).toEqual(forward?.fit);
    expect(backward?.model.parameters).toEqual(forward?.model.parameters);
    expect(backward?.model.covariates.groups).toEqual(forward?.model.covariates.groups);
  });
});
