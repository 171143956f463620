import { sumOf } from '../../math/sumOf';
import { fitBgbb } from '../bgbb/fitBgbb';
import { plainBgnbd } from '../bgnbd/bgnbdLikelihood';
import { fitBgcnbd, knowsGaps } from '../bgnbd/fitBgcnbd';
import { fitBgnbd } from '../bgnbd/fitBgnbd';
import { everyNth } from '../fit/everyNth';
import { enoughToSeeDropout } from '../fit/fitProblems';
import type { TimingFit } from '../fit/fitTiming';
import { momentsOf } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import type { FittedModel } from '../fitted';
import { fitNbd } from '../nbd/fitNbd';
import type { TimingModelName } from '../parameters';
import { fitParetonbd } from '../paretonbd/fitParetonbd';
import { type Candidate, modelWeights, score } from './modelWeights';

/** The fit of each model, with the weak prior on unless it is turned off; some also have a rough fit (see fitTiming). */
export const fits = {
  nbd: fitNbd,
  bgnbd: (patterns, roughly = false, prior = 'on') => fitBgnbd(patterns, plainBgnbd, roughly, prior),
  mbgnbd: (patterns, roughly = false, prior = 'on') =>
    fitBgnbd(patterns, { k: 1, modified: true }, roughly, prior),
  bgcnbd: (patterns, _ = false, prior = 'on') => fitBgcnbd(patterns, false, prior),
  mbgcnbd: (patterns, _ = false, prior = 'on') => fitBgcnbd(patterns, true, prior),
  paretonbd: fitParetonbd,
  bgbb: (patterns, _ = false, prior = 'on') => fitBgbb(patterns, undefined, prior),
} satisfies Readonly<
  Record<TimingModelName, (patterns: Patterns, roughly?: boolean, prior?: PriorUse) => TimingFit>
>;

/**
 * Refits a model to other patterns of the same shop, or with another use of the prior. For a model with stages the
 * search begins at its k.
 */
export function fitAgain(
  { name, parameters }: FittedModel,
  patterns: Patterns,
  roughly: boolean,
  prior: PriorUse,
): FittedModel {
  if (name !== 'bgcnbd' && name !== 'mbgcnbd') return fits[name](patterns, roughly, prior).model;
  return fitBgcnbd(patterns, name === 'mbgcnbd', prior, { stages: parameters.k }).model;
}

/** Difference in AIC/2 below which models count as equal (Burnham & Anderson 2002, section 2.6). */
const clearly = 1;
/** With more patterns than this the models are compared on a sample of them. */
const mostPatterns = 20_000;
/** Models with a smaller weight are left out of the average. Weights are reduced by this minimum, so that no model enters abruptly. */
const leastWeight = 0.02;
/** Ability to detect dropout fades in from this many repeat buyers below `enoughToSeeDropout` to this many above … */
const fading = 10;
/** … and while the history grows from one quarter to three: before, no customer has had time to drop out visibly. */
const weeksToSeeDropout = { from: 13, to: 39 };
/** Minimum of `dropoutSeen` for NBD to be shown as the best model. */
const mostly = 0.5;

/**
 * The automatic choice: an average of the models by their weights (see modelWeights). Two models that fit equally well
 * can differ by a tenth in the total, and no single order should make the forecast jump from one to the other. The
 * parameters are those of the best model, fitted to all patterns. A problem says so when that is NBD, which means no
 * sign of dropout.
 */
export function chooseModel(patterns: Patterns, prior: PriorUse = 'on'): TimingFit {
  const sample = everyNth(patterns, mostPatterns);
  const fitted = candidates(sample, prior);
  const weights = weightsOf(fitted, momentsOf(patterns).customers / momentsOf(sample).customers);
  const best = bestOf(fitted);
  const refit = (fit: TimingFit): TimingFit =>
    sample === patterns ? fit : fits[fit.model.name](patterns, false, prior);
  const parts = fitted
    .map(({ fit }, i) => ({ fit, weight: weights[i] }))
    .filter(({ fit, weight }) => weight > 0 || fit === best)
    .sort((one, other) => Number(other.fit === best) - Number(one.fit === best))
    .map(({ fit, weight }) => ({ fit: refit(fit), weight }));
  const [{ fit: shown }] = parts;
  const average = parts.map(({ fit, weight }) => ({ model: fit.model, weight }));
  const { customers } = momentsOf(patterns);
  return {
    ...shown,
    model: parts.length > 1 ? { ...shown.model, average } : shown.model,
    problems:
      best.model.name === 'nbd'
        ? [{ code: 'nobodyLeaves', params: { customers }, severity: 'note' }]
        : shown.problems,
  };
}

/** A candidate with its fit. */
interface FittedCandidate extends Candidate {
  readonly fit: TimingFit;
}

/**
 * The fitted candidates; the first is MBG/NBD, in which one-time buyers can drop out. BG/BB is not a candidate, because
 * only the user knows whether there are fixed opportunities. NBD counts as far as dropout would be detectable.
 */
function candidates(patterns: Patterns, prior: PriorUse): FittedCandidate[] {
  const [modified, plain] = [fits.mbgnbd(patterns, false, prior), fits.bgnbd(patterns, false, prior)];
  const regular = knowsGaps(patterns)
    ? [
        fitBgcnbd(patterns, true, prior, { withOneStage: modified }),
        fitBgcnbd(patterns, false, prior, { withOneStage: plain }),
      ]
    : [];
  const detectability = dropoutSeen(patterns);
  const certainly = (fit: TimingFit): FittedCandidate => ({ fit, model: fit.model, share: 1 });
  const without = detectability > 0 ? fitNbd(patterns, false, prior) : null;
  return [
    ...[modified, plain, fits.paretonbd(patterns, false, prior)].map(certainly),
    // With k = 1 they equal the first two.
    ...regular.filter(({ model }) => model.parameters.k !== 1).map(certainly),
    ...(without === null ? [] : [{ fit: without, model: without.model, share: detectability }]),
  ];
}

/** How far dropout would be detectable if there were any, 0 to 1: it grows with repeat buyers and with time. */
function dropoutSeen(patterns: Patterns): number {
  const { repeaters } = momentsOf(patterns);
  const weeks = patterns.age.reduce((longest, age) => Math.max(longest, age), 0);
  const { from, to } = weeksToSeeDropout;
  const byNow = (share: number): number => Math.min(1, Math.max(0, share));
  return (
    byNow((repeaters - enoughToSeeDropout + fading) / (2 * fading)) * byNow((weeks - from) / (to - from))
  );
}

/**
 * The highest score; the first stands unless another is clearly ahead. NBD must be at least as good as all others, and
 * dropout mostly detectable.
 */
function bestOf([first, ...others]: readonly FittedCandidate[]): TimingFit {
  let best = first;
  for (const other of others) {
    const ahead = best === first && other.model.name !== 'nbd' ? clearly : 0;
    if (other.share >= mostly && score(other.model) > score(best.model) + ahead) best = other;
  }
  return best.fit;
}

/** Weights that sum to 1, without the smallest. */
function weightsOf(candidates: readonly Candidate[], shop: number): number[] {
  return shared(modelWeights(candidates, shop).map((weight) => Math.max(0, weight - leastWeight)));
}

function shared(weights: readonly number[]): number[] {
  const all = sumOf(weights);
  return weights.map((weight) => weight / all);
}
