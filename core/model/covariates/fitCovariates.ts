import { quantile95 } from '../../math/normalQuantiles';
import { fitLogParameters, type LogFit } from '../fit/fitLogParameters';
import { type Moments, momentsOf } from '../fit/moments';
import { patternsOf, type Timelines } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import { withPrior } from '../fit/weakPrior';
import type { CovariateShifts, FittedModel } from '../fitted';
import {
  type Contrast,
  type ContrastGroups,
  type Covariate,
  contrastsOf,
  groupsOf,
  patternsByGroup,
} from './contrasts';
import { type CovariateModelName, covariateModels } from './covariateModels';
import { covariateLikelihood, plainParameters } from './covariates';
import { type Block, pooledSpread, poolingBeliefs } from './pooling';

/** A ratio with its 90 % interval. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** The ratio that the forecasts use: partially pooled, so that values with few customers differ less from the others. */
  readonly pooled: number;
}

/** How customers with one value of a covariate differ from those with the reference value, other covariates equal. */
export interface CovariateEffect {
  readonly covariate: string;
  readonly level: string;
  readonly reference: string;
  readonly customers: number;
  /** Ratio of ordering rates while active. */
  readonly ordering: Ratio;
  /** Ratio of the odds of dropout after an order, or in Pareto/NBD of the rates of leaving. */
  readonly leaving: Ratio;
}

export interface CovariateFit {
  readonly model: CovariateModelName;
  readonly effects: readonly CovariateEffect[];
  /** Of customers with all reference (most frequent) values. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  /** Of the same model without covariates. */
  readonly plainLogLikelihood: number;
}

/** Effects, and the model with them for the forecasts. */
export interface FittedCovariates {
  readonly fit: CovariateFit;
  /** The model of customers with all reference values, with the shifts of the others. */
  readonly model: FittedModel<CovariateModelName> & { readonly covariates: CovariateShifts };
}

/**
 * BG/NBD, MBG/NBD or Pareto/NBD with covariates; see covariateLikelihood for the model.
 *
 * The effects are fitted by maximum likelihood: each value of a covariate is compared with the most frequent one, and with
 * little data a weak prior keeps effects within a factor of e or so. The model for the forecasts is fitted once
 * more with effects that are partially pooled (see poolingBeliefs): a value with few customers says less about
 * each of them. Null when no covariate has two values with enough customers.
 */
export function fitCovariates(
  histories: Timelines,
  covariates: readonly Covariate[],
  name: CovariateModelName,
  prior: PriorUse = 'on',
): FittedCovariates | null {
  const ofCovariates = covariates.map(contrastsOf).filter((contrasts) => contrasts.length > 0);
  const contrasts = ofCovariates.flat();
  if (contrasts.length === 0) return null;
  const model = covariateModels[name];
  const groups = groupsOf(histories.count, contrasts);
  const likelihood = covariateLikelihood(patternsByGroup(histories, groups), model);
  const patterns = patternsOf(histories);
  const moments = momentsOf(patterns);
  const plainBeliefs = model.beliefs(moments);
  const noEffects = Array.from({ length: 2 * contrasts.length }, () => 0);
  const effectBeliefs = noEffects.map((center, i) => ({
    weights: [...Array.from({ length: plainParameters + i }, () => 0), 1],
    center,
    spread: 1,
  }));
  const free = fitLogParameters(
    likelihood,
    [...plainBeliefs, ...effectBeliefs],
    model.starts(moments).map((start) => [...start, ...noEffects]),
  );
  const coordinates = plainParameters + noEffects.length;
  const pooling = blocksOf(ofCovariates).flatMap((block) =>
    poolingBeliefs(block, coordinates, pooledSpread(free.point, free.covariance, block)),
  );
  const pooled = fitLogParameters(withPrior(likelihood, pooling, 1), plainBeliefs, [free.point], prior);
  const everybody = [{ values: [], patterns }];
  const plain = fitLogParameters(covariateLikelihood(everybody, model), plainBeliefs, model.starts(moments));
  const { parameters } = model.named(free.point.map(Math.exp));
  const ratioAt = (index: number): Ratio => ({
    ...ratioOf(free.point[index], free.errors[index] ?? Number.POSITIVE_INFINITY),
    pooled: Math.exp(pooled.point[index]),
  });
  return {
    fit: {
      model: name,
      effects: contrasts.map(({ name: covariate, level, reference, has }, i) => ({
        covariate,
        level,
        reference,
        customers: has.filter(Boolean).length,
        ordering: ratioAt(plainParameters + i),
        leaving: ratioAt(plainParameters + contrasts.length + i),
      })),
      parameters,
      logLikelihood: free.logLikelihood,
      plainLogLikelihood: plain.logLikelihood,
    },
    model: pooledModel(
      name,
      { ...pooled, logLikelihood: -likelihood(pooled.point).value, maximum: free.maximum },
      moments,
      groups,
    ),
  };
}

function ratioOf(center: number, error: number): Omit<Ratio, 'pooled'> {
  return {
    ratio: Math.exp(center),
    low: Math.exp(center - quantile95 * error),
    high: Math.min(Math.exp(center + quantile95 * error), Number.MAX_VALUE),
  };
}

/** The contrasts of each covariate on ordering, then on leaving. */
function blocksOf(ofCovariates: readonly (readonly Contrast[])[]): Block[] {
  const blocks: Block[] = [];
  let first = plainParameters;
  for (let kind = 0; kind < 2; kind++) {
    for (const { length } of ofCovariates) {
      blocks.push({ first, count: length });
      first += length;
    }
  }
  return blocks;
}

function pooledModel(
  name: CovariateModelName,
  fit: LogFit,
  { customers }: Moments,
  groups: ContrastGroups,
): FittedCovariates['model'] {
  const { named: namedBy } = covariateModels[name];
  const values = fit.point.slice(0, plainParameters).map(Math.exp);
  const named = namedBy(values);
  const letters = Object.keys(named.parameters);
  const counts = groups.values.map(() => 0);
  groups.of.forEach((group) => {
    counts[group]++;
  });
  return {
    ...named,
    standardErrors: Object.fromEntries(
      letters.flatMap((letter, i) => (i in fit.errors ? [[letter, fit.errors[i] * values[i]]] : [])),
    ),
    logLikelihood: fit.logLikelihood,
    customers,
    covariance: fit.covariance,
    prior: {
      strength: fit.priorStrength,
      maximumLikelihood: fit.maximum && {
        parameters: namedBy(fit.maximum.point.map(Math.exp)).parameters,
        logLikelihood: fit.maximum.logLikelihood,
      },
    },
    evaluations: fit.evaluations,
    covariates: {
      coefficients: fit.point.slice(plainParameters),
      groups: groups.values.map((values, group) => ({ values, customers: counts[group] })),
      groupOf: groups.of,
    },
  };
}
