import { mean, variance } from 'simple-statistics';
import { drawBinomial } from '../../../core/math/drawBinomial';
import { drawBeta, drawGamma } from '../../../core/math/drawGamma';
import { drawNormal } from '../../../core/math/drawNormal';
import { drawPoisson } from '../../../core/math/drawPoisson';
import { seededRandom } from '../../../core/math/random';
import { drawPoissonTimes } from '../../reference/drawPoissonTimes';

const N = 40_000;

test('equal seeds give equal streams, neighbours unrelated ones', () => {
  const first = (...seeds: number[]) => seededRandom(...seeds)();
  expect(first(1, 2)).toBe(first(1, 2));
  const starts = [first(1, 2), first(2, 1), first(1), first(1 + 2 ** -52), first(0), first(0, 0)];
  expect(new Set(starts).size).toBe(starts.length);
  expect(seededRandom(7)()).toBe(0.11583564791362733);
});

/** Mean and variance of N draws, each within five standard errors of the truth; seed 17. */
test.each<[string, (random: () => number) => number, number, number]>([
  ['uniform', (random) => random(), 1 / 2, 1 / 12],
  ['normal', drawNormal, 0, 1],
  ['gamma .1', (random) => drawGamma(0.1, random), 0.1, 0.1],
  ['gamma 1', (random) => drawGamma(1, random), 1, 1],
  ['gamma 40', (random) => drawGamma(40, random), 40, 40],
  ['beta .8 2.4', (random) => drawBeta(0.8, 2.4, random), 0.25, (0.25 * 0.75) / 4.2],
  ['binomial 7 .3', (random) => drawBinomial(7, 0.3, random), 2.1, 1.47],
  ['binomial 500 .9', (random) => drawBinomial(500, 0.9, random), 450, 45],
  ['binomial 9 0', (random) => drawBinomial(9, 0, random), 0, 0],
  ['binomial 90 1', (random) => drawBinomial(90, 1, random), 90, 0],
  ['Poisson times', (random) => drawPoissonTimes(2, 3, random).length, 6, 6],
  ['Poisson times that never come', (random) => drawPoissonTimes(0, 3, random).length, 0, 0],
  ['Poisson 0', (random) => drawPoisson(0, random), 0, 0],
  ['Poisson .3', (random) => drawPoisson(0.3, random), 0.3, 0.3],
  ['Poisson 9.9', (random) => drawPoisson(9.9, random), 9.9, 9.9],
  ['Poisson 10.1', (random) => drawPoisson(10.1, random), 10.1, 10.1],
  ['Poisson 1000', (random) => drawPoisson(1000, random), 1000, 1000],
])('%s has the right mean and variance (seed 17)', (_, draw, expectedMean, expectedVariance) => {
  const random = seededRandom(17);
  const draws = Array.from({ length: N }, () => draw(random));
  const spread = variance(draws);
  const fourth = mean(draws.map((value) => (value - expectedMean) ** 4));
  expect(Math.abs(mean(draws) - expectedMean)).toBeLessThanOrEqual(5 * Math.sqrt(expectedVariance / N));
  expect(Math.abs(spread - expectedVariance)).toBeLessThanOrEqual(
    5 * Math.sqrt(Math.max(0, fourth - expectedVariance ** 2) / N),
  );
});

test('a beta with vanishing parameters is a coin toss, not a NaN', () => {
  const random = seededRandom(3);
  const tosses = Array.from({ length: 1000 }, () => drawBeta(1e-320, 1e-320, random));
  expect(new Set(tosses)).toEqual(new Set([0, 1]));
});
