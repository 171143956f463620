import type { Histories } from '../../customers/histories';
import { type CustomerPatterns, patternsOf } from '../fit/patterns';
import type { FittedModel } from '../fitted';

/** The patterns by which customers are valued: apart for each group of customers with equal covariates, if the model has any. */
export function groupedPatterns(histories: Histories, { covariates }: FittedModel): CustomerPatterns {
  if (covariates === undefined) return patternsOf(histories);
  return patternsOf(
    histories,
    histories.customer.map((customer) => covariates.groupOf[customer]),
  );
}
