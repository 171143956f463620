import { cholesky } from '../../math/cholesky';
import { drawNormal } from '../../math/drawNormal';
import { seededRandom } from '../../math/random';
import { sumOf } from '../../math/sumOf';
import { everyNth } from '../fit/everyNth';
import { type Patterns, timelineAt } from '../fit/patterns';
import type { FittedModel } from '../fitted';
import { timingModel } from '../timingModel';

/** Arbitrary, but fixed: the same orders give the same weights. Even, because draws come in mirrored pairs. */
const [seed, draws] = [1974, 400];
/** The standard errors are those of a sample of this many patterns. */
const mostPatterns = 500;
/** A holiday moves all customers together, so scores vary more than those of customers on their own; measured on CDNOW. */
const customersTogether = 2;
/** Keeps the matrix positive definite where two models say the same of every customer. */
const jitter = 1e-9;

/** AIC/2 as a score: the log-likelihood minus the number of parameters. */
export function score({ logLikelihood, parameters }: FittedModel): number {
  return logLikelihood - Object.keys(parameters).length;
}

/**
 * Weights of models in an average, which sum to 1: Akaike weights, averaged over what other customers of the same shop
 * would have made of the scores (pseudo-BMA+ of Yao, Vehtari, Simpson & Gelman 2018, Bayesian Analysis 13(3), with the
 * normal approximation in place of the bootstrap).
 *
 * The difference of two scores is a sum over customers and has a standard error. Weights without it act on
 * differences of one unit as if they were facts: BG/NBD and MBG/NBD swap places from week to week on CDNOW, where
 * the standard error is 3 to 6 units. `shop` is how many times as many customers the shop has as the patterns.
 */
export function modelWeights(patterns: Patterns, models: readonly FittedModel[], shop = 1): number[] {
  const scores = models.map((model) => score(model) - score(models[0]));
  const few = everyNth(patterns, mostPatterns);
  const spread = spreadOf(few, models);
  const errors = customersTogether * Math.sqrt((shop * sumOf(patterns.customers)) / sumOf(few.customers));
  const random = seededRandom(seed);
  const weights = models.map(() => 0);
  for (let draw = 0; draw < draws; draw += 2) {
    const normals = spread.map(() => drawNormal(random));
    for (const sign of [1, -1]) {
      const drawn = scores.map((mean, i) => {
        const shift = i === 0 ? 0 : spread[i - 1].reduce((sum, part, k) => sum + part * normals[k], 0);
        return shop * mean + errors * sign * shift;
      });
      softmax(drawn).forEach((weight, i) => {
        weights[i] += weight / draws;
      });
    }
  }
  return weights;
}

/** Cholesky factor of the covariance of the score differences between each later model and the first. */
function spreadOf(patterns: Patterns, models: readonly FittedModel[]): readonly (readonly number[])[] {
  const [first, ...others] = models.map((model) => ofEachCustomer(patterns, model));
  const differences = others.map((logs) => logs.map((log, i) => log - first[i]));
  const { customers } = patterns;
  const all = sumOf(customers);
  const means = differences.map((own) => own.reduce((sum, one, i) => sum + one * customers[i], 0) / all);
  const covariance = differences.map((one, a) =>
    differences.map((other, b) => {
      let sum = 0;
      for (let i = 0; i < one.length; i++) sum += customers[i] * (one[i] - means[a]) * (other[i] - means[b]);
      return a === b ? sum * (1 + jitter) + jitter : sum;
    }),
  );
  return (
    cholesky(covariance) ??
    covariance.map((row, a) =>
      row.map((cell, b) => (a === b && cell < Number.POSITIVE_INFINITY ? Math.sqrt(cell) : 0)),
    )
  );
}

/** The log-likelihood of one customer of each pattern. */
function ofEachCustomer(patterns: Patterns, model: FittedModel): Float64Array {
  const { logLikelihood } = timingModel(model);
  return patterns.age.map((_, i) => {
    const timeline = timelineAt(patterns, i);
    return logLikelihood({ ...timeline, logGaps: patterns.logGaps[i] / patterns.customers[i] });
  });
}

function softmax(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const shares = scores.map((one) => Math.exp(one - best));
  const all = sumOf(shares);
  return shares.map((share) => share / all);
}
