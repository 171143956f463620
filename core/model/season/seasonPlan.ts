import type { Day } from '../../cells/cell';
import { firstDayOf, type OrderBook } from '../../orders/book';
import type { MonthlyIndex } from '../../orders/money/monthlyIndex';
import type { FittedModel } from '../fitted';
import { dailyOrders } from './dailyOrders';
import type { Season, SeasonCalendar, SeasonChoice } from './season';
import { type SeasonStrength, seasonalIndex, seasonalIndexBy, wholeYears } from './seasonalIndex';

/** The requested season: how to find it, or the index itself, which takes precedence. */
export interface SeasonRequest {
  readonly choice: SeasonChoice;
  readonly index: MonthlyIndex | null;
}

/** Default request. */
export const usualSeason: SeasonRequest = { choice: 'auto', index: null };

/** How the season of a shop is known on any day of its past: found in the orders up to it, or given. */
export type SeasonPlan =
  | { readonly calendar: SeasonCalendar; readonly strength: SeasonStrength }
  | { readonly calendar: 'given'; readonly levels: MonthlyIndex };

/** A season and its origin; `years` is the number of years in which it was found, 0 for a given season. */
export interface ShopSeason {
  readonly season: Season;
  readonly plan: SeasonPlan;
  readonly years: number;
}

const calendars: Readonly<Record<Exclude<SeasonChoice, 'off'>, SeasonCalendar>> = {
  auto: 'gregorian',
  nowruz: 'solarHijri',
  ramadan: 'islamicFeasts',
};

/** Fits the model in the time of a season, or in that of the calendar. */
type FitIn = (season: Season | undefined) => FittedModel;

/**
 * The season of a shop at the end of a day; null when none is wanted or found.
 *
 * It is found twice: first by a model without a season, which takes a low season for leaving, then by one in the time of the first.
 */
export function findSeason(
  { choice, index }: SeasonRequest,
  book: OrderBook,
  asOf: Day,
  fitIn: FitIn,
): ShopSeason | null {
  if (index !== null) {
    const season: Season = { calendar: 'given', levels: index, asOf };
    return { season, plan: season, years: 0 };
  }
  if (choice === 'off' || wholeYears(firstDayOf(book), asOf) < 2) return null;
  const findBy = (model: FittedModel) => seasonalIndex(dailyOrders(book, asOf, model), calendars[choice]);
  const first = findBy(fitIn(undefined));
  const found = first && (findBy(fitIn(first.season)) ?? first);
  if (found === null) return null;
  const { season, strength, years } = found;
  return { season, plan: { calendar: season.calendar, strength }, years };
}

/** The season as known on an earlier day; null with less than a year of orders before it. */
export function seasonBy(plan: SeasonPlan, book: OrderBook, asOf: Day, fitIn: FitIn): Season | null {
  if (plan.calendar === 'given') return { ...plan, asOf };
  if (!knowsSeason(plan, book, asOf)) return null;
  const findBy = (model: FittedModel) =>
    seasonalIndexBy(dailyOrders(book, asOf, model), plan.calendar, plan.strength);
  const first = findBy(fitIn(undefined));
  return first && findBy(fitIn(first));
}

/** Whether a season can be known by then. */
export function knowsSeason(plan: SeasonPlan, book: Pick<OrderBook, 'day'>, asOf: Day): boolean {
  return plan.calendar === 'given' || wholeYears(firstDayOf(book), asOf) >= 1;
}
