import { once } from '../../base/once';
import type { Problem } from '../../cells/problem';
import { type Evaluation, minimise } from '../../math/minimise';
import type { FittedModel } from '../fitted';
import type { NamedParameters, TimingModelName } from '../parameters';
import { everyNth } from './everyNth';
import { deviations, fitLogParameters, type LogFit, type NestedFit, stepToMaximum } from './fitLogParameters';
import { fitProblems } from './fitProblems';
import { momentsOf } from './moments';
import type { Patterns } from './patterns';
import type { PriorUse } from './priorChoice';
import { type Belief, priorCovariance } from './weakPrior';

/** A timing model fitted to data, with its problems. */
export interface TimingFit<Name extends TimingModelName = TimingModelName> {
  readonly model: FittedModel<Name>;
  /** Computed on first use, because they may need another fit, of the model without dropout. */
  readonly problems: readonly Problem[];
}

/** The parts of a fit that differ between timing models. */
export interface TimingProblem<Name extends TimingModelName> {
  /** The model with these values, in the order of the likelihood's coordinates; values that are chosen, not fitted, come last. */
  readonly named: (values: readonly number[]) => NamedParameters<Name>;
  /** Minus the log-likelihood of patterns as a function of the log parameters. */
  readonly likelihood: (patterns: Patterns) => (point: readonly number[]) => Evaluation;
  readonly beliefs: readonly Belief[];
  /** Starting points; the best optimum counts when there are several. */
  readonly starts: readonly (readonly number[])[];
  /** Absent when the model has no dropout, or does not become NBD without it. */
  readonly dropout?: DropoutLimit;
}

/** The model without dropout, as the limit of the same model: its first parameters, r and alpha, are those of `fit`. */
export interface DropoutLimit {
  readonly fit: () => NestedFit;
  /** Logarithms of the other parameters, at which there is (numerically) no dropout. */
  readonly never: readonly number[];
}

/**
 * The dropout parameter at that limit, because parameters are above 0: the likelihood equals that of the model without dropout to
 * the last digit.
 */
export const hardlyAny = 1e-15;

/** With many patterns, the fit starts on every n-th of them … */
const sampled = 12;
/** … if at least this many remain. */
const smallestSample = 400;
/** Above this many patterns a rough fit evaluates all of them only once. */
const manyPatterns = 20_000;

/**
 * Fits one timing model. Where the data say little the weak prior keeps its parameters sensible, or with the prior off
 * only where there is no maximum of the likelihood; the problems say so.
 *
 * With the prior off the log-likelihood is never below that of the same model without dropout: when nothing better is
 * found, the fit is that model, the limit towards which the likelihood rises.
 *
 * With many patterns, Newton first runs on a sample; only the last steps use all of them: the same optimum in a third
 * of the time. A rough fit of very many takes a single step from the sample's optimum: within a fraction of a standard
 * error, in a third of that time.
 */
export function fitTiming<Name extends TimingModelName>(
  problem: TimingProblem<Name>,
  patterns: Patterns,
  roughly = false,
  prior: PriorUse = 'on',
): TimingFit<Name> {
  const { named, likelihood, beliefs, starts, dropout } = problem;
  const moments = momentsOf(patterns);
  const sample = everyNth(patterns, Math.max(smallestSample, patterns.count / sampled));
  const evaluate = likelihood(patterns);
  const from = sample === patterns ? starts : distinct(starts.map(nearerBy(likelihood(sample))));
  const found =
    (roughly && patterns.count > manyPatterns && from.length === 1 && stepToMaximum(evaluate, from[0])) ||
    fitLogParameters(evaluate, beliefs, from, prior);
  // Where every parameter is well known, dropout is too.
  const nested = once(() => (found.openness > 0 && dropout !== undefined ? dropout.fit() : null));
  const limit = prior === 'off' ? nested() : null;
  const isAtLimit = limit !== null && found.logLikelihood < limit.logLikelihood;
  const fit = isAtLimit && dropout !== undefined ? atLimit(found, limit, dropout.never, beliefs) : found;
  const values = fit.point.map(Math.exp);
  const withNumbers = named(values);
  const letters = Object.keys(withNumbers.parameters);
  const { maximum } = fit;
  const model: FittedModel<Name> = {
    ...withNumbers,
    standardErrors: Object.fromEntries(fit.errors.map((error, i) => [letters[i], error * values[i]])),
    logLikelihood: fit.logLikelihood,
    customers: moments.customers,
    covariance: fit.covariance,
    prior: {
      strength: fit.priorStrength,
      maximumLikelihood: maximum && {
        parameters: named(maximum.point.map(Math.exp)).parameters,
        logLikelihood: maximum.logLikelihood,
      },
    },
    evaluations: fit.evaluations,
  };
  const problems = once(() => fitProblems({ ...fit, prior, isAtLimit, nested: nested(), moments }));
  return {
    model,
    get problems() {
      return problems();
    },
  };
}

/** The optimum of a sample from a start, if there is one. */
function nearerBy(
  evaluate: (point: readonly number[]) => Evaluation,
): (start: readonly number[]) => readonly number[] {
  return (start) => {
    const { point, converged } = minimise(evaluate, start);
    return converged ? point : start;
  };
}

/** Removes points that are equal up to rounding. */
function distinct(points: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const apart = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((coordinate, i) => Math.abs(coordinate - other[i]) > 1e-3);
  return points.filter((point, i) => points.slice(0, i).every((earlier) => apart(point, earlier)));
}

/**
 * The model without dropout, as a fit of the model that it is nested in. There the likelihood does not depend on the
 * other dropout parameters, so their distribution is the weak prior.
 */
function atLimit(
  { evaluations }: LogFit,
  { point, errors, covariance, logLikelihood }: NestedFit,
  never: readonly number[],
  beliefs: readonly Belief[],
): LogFit {
  const open = priorCovariance(beliefs, point.length, never.length);
  const rates = covariance.map((row) => [...row, ...never.map(() => 0)]);
  return {
    point: [...point, ...never],
    errors: [...errors, ...deviations(open)],
    covariance: [...rates, ...open.map((row) => [...point.map(() => 0), ...row])],
    logLikelihood,
    evaluations,
    priorStrength: 1,
    openness: 1,
    maximum: null,
  };
}
