import type { Problem } from '../../cells/problem';
import type { NestedFit } from './fitLogParameters';
import type { Moments } from './moments';
import type { PriorUse } from './priorChoice';

/** Below this weight the prior is not reported. */
const worthSaying = 0.5;
/** From this many customers on, lack of data is not the reason for open parameters. */
const manyCustomers = 200;
/** With fewer repeat buyers, dropout cannot be tested. */
export const enoughToSeeDropout = 50;
/** 95 % point of the likelihood ratio when the parameter lies on its boundary (half of chi-squared with 1 degree). */
const noEvidence = 2.71;

/** Facts about a fit that decide its problems. */
export interface FitFacts {
  readonly prior: PriorUse;
  readonly logLikelihood: number;
  /** How far the likelihood alone leaves parameters open, 0 to 1. */
  readonly openness: number;
  readonly maximum: object | null;
  /** The same model without dropout, if there is one and dropout is not well determined; else null. */
  readonly nested: NestedFit | null;
  /** True when the fit is the model without dropout. */
  readonly isAtLimit: boolean;
  /** Standard errors of the log parameters. */
  readonly errors: readonly number[];
  readonly moments: Moments;
}

/** Problems of a fit that the data alone do not determine. */
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

/** The least certain part: ordering rates (the first two parameters), or dropout. */
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
