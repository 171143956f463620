import type { Day } from '../../cells/cell';
import type { Problem } from '../../cells/problem';
import { firstDayOf, type OrderBook } from '../../orders/book';
import { wholeYears } from './seasonalIndex';
import type { SeasonRequest, ShopSeason } from './seasonPlan';

/** A forecast over this many months covers the whole year. */
const wholeYear = 11;

/**
 * What to know about the season of a forecast over some months: that it is not known yet in less than two years, so that a quarter is
 * not a year divided by four; that one which is asked for by name was not found; or that it needs single orders (`book` is null).
 */
export function seasonProblems(
  season: ShopSeason | null,
  book: OrderBook | null,
  asOf: Day,
  { choice, index }: SeasonRequest,
  months: number,
): Problem[] {
  if (season !== null || choice === 'off') return [];
  const isAsked = index !== null || choice !== 'auto';
  if (book === null) return isAsked ? [{ code: 'seasonNeedsOrders', params: {}, severity: 'warning' }] : [];
  const years = wholeYears(firstDayOf(book), asOf);
  if (years >= 2) return isAsked ? [{ code: 'noSeasonFound', params: { years }, severity: 'note' }] : [];
  if (isAsked) return [{ code: 'seasonNeedsYears', params: {}, severity: 'warning' }];
  return months < wholeYear ? [{ code: 'seasonUnknown', params: {}, severity: 'warning' }] : [];
}
