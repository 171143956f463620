import type { Histories } from '../../customers/histories';
import type { OrderBook } from '../../orders/book';
import { type CustomerPatterns, patternsOf } from '../fit/patterns';
import type { FittedModel } from '../fitted';
import { timelinesFor } from '../season/timelinesFor';

/**
 * The patterns by which customers are valued: in the time of the model's season, and apart for each group of customers with
 * equal covariates, if the model has any. `book` holds the single orders, null where they are not known.
 */
export function groupedPatterns(
  histories: Histories,
  book: OrderBook | null,
  { season, covariates }: FittedModel,
): CustomerPatterns {
  const timelines = timelinesFor(histories, book, season);
  if (covariates === undefined) return patternsOf(timelines);
  return patternsOf(
    timelines,
    histories.customer.map((customer) => covariates.groupOf[customer]),
  );
}
