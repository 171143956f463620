import type { Problem } from '../../cells/problem';
import type { NestedFit } from './fitLogParameters';
import type { Moments } from './moments';
import type { PriorUse } from './priorChoice';

/** Below this weight the prior is not reported. */
const worthSaying = 0.5;
/** From this many customers on, what is not known is not for lack of customers. */
const manyCustomers = 200;
/** With fewer repeat buyers, dropout cannot be tested. */
export const enoughToSeeDropout = 50;
/** 95 % point of the likelihood ratio when the parameter lies on its boundary (half of chi-squared with 1 degree). */
const noEvidence = 2.71;

/** What the sentences on a fit depend on. */
export interface FitFacts {
  readonly prior: PriorUse;
  readonly logLikelihood: number;
  /** What the likelihood alone leaves open, from 0 to 1. */
  readonly openness: number;
  readonly maximum: object | null;
  /** The same model without dropout, where there is one and dropout is not well known. */
  readonly nested: NestedFit | null;
  /** The fit is that model. */
  readonly isAtLimit: boolean;
  /** Standard errors of the log parameters. */
  readonly errors: readonly number[];
  readonly moments: Moments;
}

/** What to know about a fit that the data alone do not settle. */
export function fitProblems(facts: FitFacts): Problem[] {
  const { prior, openness, maximum, isAtLimit, errors, moments } = facts;
  const { customers, repeaters } = moments;
  if (repeaters === 0) return [{ code: 'noRepeatOrders', params: { customers }, severity: 'warning' }];
  const isRidge = prior === 'off' && maximum === null;
  const code = isAtLimit ? 'noDropout' : 'risesForEver';
  const rising: Problem[] = isRidge ? [{ code, params: { customers }, severity: 'note' }] : [];
  const leans = prior === 'on' || (isRidge && !isAtLimit);
  if (!isRidge && nobodyLeaves(facts))
    return [{ code: 'hardlyAnybodyLeaves', params: { customers, leans }, severity: 'note' }];
  if (openness < worthSaying) return rising;
  if (customers < manyCustomers) {
    const severity = openness === 1 ? 'warning' : 'note';
    return [{ code: 'littleData', params: { customers, repeaters, leans }, severity }, ...rising];
  }
  if (isRidge) return rising;
  return [{ code: openPart(errors), params: { customers, leans }, severity: 'note' }];
}

/** What is known least: how often customers order, which the first two parameters describe, or how they leave. */
function openPart(errors: readonly number[]): 'allAlike' | 'hardlyAnybodyLeaves' {
  const [ordering, leaving] = [errors.slice(0, 2), errors.slice(2)];
  return Math.max(...leaving) > Math.max(...ordering) ? 'hardlyAnybodyLeaves' : 'allAlike';
}

/**
 * Whether the model without dropout explains the data as well: then the likelihood has a ridge towards it. False
 * with too few repeat buyers to tell.
 */
function nobodyLeaves({ logLikelihood, nested, moments }: FitFacts): boolean {
  if (nested === null || moments.repeaters < enoughToSeeDropout) return false;
  return 2 * (logLikelihood - nested.logLikelihood) < noEvidence;
}
