import { sumOf } from '../../math/sumOf';
import type { FittedModel } from '../fitted';

/**
 * Share of the evidence that counts between models with dropout. All of them are wrong in ways that customers share,
 * such as a holiday, so the likelihood is overconfident: with its full weight BG/NBD and MBG/NBD swap places from week
 * to week on CDNOW. A tenth forecasts best, or as well as any other share, there and in simulated shops.
 */
const shareOfEvidence = 0.1;

/** AIC/2 as a score: the log-likelihood minus the number of parameters. */
export function score({ logLikelihood, parameters }: FittedModel): number {
  return logLikelihood - Object.keys(parameters).length;
}

/** A fitted model, and how far it counts, 0 to 1. */
export interface Candidate {
  readonly model: FittedModel;
  readonly share: number;
}

/**
 * Weights of models in an average, which sum to 1. The models with dropout share by tempered Akaike weights: a power of the
 * likelihood below 1, as for models that are all wrong (Grünwald & van Ommen 2017, Bayesian Analysis 12(4)).
 *
 * NBD is nested in most of them, so the errors that customers share cancel: it has its full Akaike weight against the
 * best of them, times how far it counts. `shop` is the number of the shop's customers divided by the number of
 * customers in the fit.
 */
export function modelWeights(candidates: readonly Candidate[], shop = 1): number[] {
  const scores = candidates.map(({ model }) => shop * score(model));
  const best = Math.max(...scores.filter((_, i) => candidates[i].model.name !== 'nbd'));
  const shares = candidates.map(({ model }, i) =>
    model.name === 'nbd' ? 0 : Math.exp(shareOfEvidence * (scores[i] - best)),
  );
  const withDropout = sumOf(shares);
  const odds = candidates.map(({ model, share }, i) =>
    model.name === 'nbd' ? share * Math.exp(Math.min(mostExponent, scores[i] - best)) : 0,
  );
  const all = 1 + sumOf(odds);
  return candidates.map((_, i) => (shares[i] / withDropout + odds[i]) / all);
}

/** exp(500) does not overflow, and gives a weight of 1. */
const mostExponent = 500;
