import type { Problem } from '../../cells/problem';
import { type Evaluation, minimise } from '../../math/minimise';
import type { FittedModel } from '../fitted';
import type { NamedParameters, TimingModelName } from '../parameters';
import { everyNth } from './everyNth';
import { deviations, fitLogParameters, stepToMaximum } from './fitLogParameters';
import { type Moments, momentsOf } from './moments';
import type { Patterns } from './patterns';
import type { Belief } from './weakPrior';

/** Below this weight the prior is not reported. */
const worthSaying = 0.5;

/** A timing model fitted to data, and what to know about the fit. */
export interface TimingFit<Name extends TimingModelName = TimingModelName> {
  readonly model: FittedModel<Name>;
  readonly problems: readonly Problem[];
  /** 0: the data decided alone; 1: the weak prior counted in full. */
  readonly priorStrength: number;
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
  /** Whether the same model without dropout explains the data as well as this log-likelihood does. */
  readonly nobodyLeaves?: (logLikelihood: number) => boolean;
}

/** With many patterns, the fit starts on every n-th of them … */
const sampled = 12;
/** … if at least this many remain. */
const smallestSample = 400;
/** Above this many patterns a rough fit evaluates all of them only once. */
const manyPatterns = 20_000;

/**
 * Fits one timing model; with little data a weak prior keeps its parameters sensible, and the problems say so.
 *
 * With many patterns, Newton first runs on a sample; only the last steps use all of them: the same optimum in a third
 * of the time. A rough fit of very many takes a single step from the sample's optimum: within a fraction of a standard
 * error, in a third of that time.
 */
export function fitTiming<Name extends TimingModelName>(
  problem: TimingProblem<Name>,
  patterns: Patterns,
  roughly = false,
): TimingFit<Name> {
  const { named, likelihood, beliefs, starts, nobodyLeaves } = problem;
  const moments = momentsOf(patterns);
  const few = everyNth(patterns, Math.max(smallestSample, patterns.count / sampled));
  const evaluate = likelihood(patterns);
  const from = few === patterns ? starts : distinct(starts.map((start) => nearer(likelihood(few), start)));
  const fit =
    (roughly && patterns.count > manyPatterns && from.length === 1 && stepToMaximum(evaluate, from[0])) ||
    fitLogParameters(evaluate, beliefs, from);
  const values = fit.point.map(Math.exp);
  const withNumbers = named(values);
  const letters = Object.keys(withNumbers.parameters);
  const model: FittedModel<Name> = {
    ...withNumbers,
    standardErrors: Object.fromEntries(
      deviations(fit.covariance).map((error, i) => [letters[i], error * values[i]]),
    ),
    logLikelihood: fit.logLikelihood,
    customers: moments.customers,
    covariance: fit.covariance,
    evaluations: fit.evaluations,
  };
  const noDropout = fit.priorStrength > 0 && nobodyLeaves?.(fit.logLikelihood) === true;
  return {
    model,
    problems: problemsOf(fit.priorStrength, noDropout, moments),
    priorStrength: fit.priorStrength,
  };
}

/** The optimum of a sample from this start, if there is one. */
function nearer(
  evaluate: (point: readonly number[]) => Evaluation,
  start: readonly number[],
): readonly number[] {
  const { point, converged } = minimise(evaluate, start);
  return converged ? point : start;
}

/** Removes points that are equal up to rounding. */
function distinct(points: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const apart = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((coordinate, i) => Math.abs(coordinate - other[i]) > 1e-3);
  return points.filter((point, i) => points.slice(0, i).every((earlier) => apart(point, earlier)));
}

function problemsOf(priorStrength: number, noDropout: boolean, { customers, repeaters }: Moments): Problem[] {
  if (repeaters === 0) return [{ code: 'noRepeatOrders', params: { customers }, severity: 'warning' }];
  if (noDropout) return [{ code: 'noDropout', params: { customers }, severity: 'note' }];
  if (priorStrength < worthSaying) return [];
  const severity = priorStrength === 1 ? 'warning' : 'note';
  return [{ code: 'littleData', params: { customers, repeaters }, severity }];
}
