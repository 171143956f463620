import type { Day } from '../../cells/cell';
import { firstDayOf, type OrderBook } from '../../orders/book';
import type { PriceIndex } from '../../orders/money/priceIndex';
import type { FittedModel } from '../fitted';
import { dailyOrders } from './dailyOrders';
import type { Season, SeasonCalendar, SeasonChoice } from './season';
import { type SeasonStrength, seasonalIndex, seasonalIndexBy, wholeYears } from './seasonalIndex';

/** What is asked of the season: how it is found, or the index itself, which goes first. */
export interface SeasonRequest {
  readonly choice: SeasonChoice;
  readonly index: PriceIndex | null;
}

/** How the season of a shop is known on any day of its past: found in the orders up to it, or given. */
export type SeasonPlan =
  | { readonly calendar: SeasonCalendar; readonly strength: SeasonStrength }
  | { readonly calendar: 'given'; readonly levels: PriceIndex };

/** A season and how it is known; `years` are those in which it was found, 0 for one that is given. */
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

/** The season of a shop at the end of a day; null where none is wanted or found. `plainModel` is fitted without one. */
export function findSeason(
  { choice, index }: SeasonRequest,
  book: OrderBook,
  asOf: Day,
  plainModel: () => FittedModel,
): ShopSeason | null {
  if (index !== null) {
    const season: Season = { calendar: 'given', levels: index, asOf };
    return { season, plan: season, years: 0 };
  }
  if (choice === 'off' || wholeYears(firstDayOf(book), asOf) < 2) return null;
  const found = seasonalIndex(dailyOrders(book, asOf, plainModel()), calendars[choice]);
  if (found === null) return null;
  const { season, strength, years } = found;
  return { season, plan: { calendar: season.calendar, strength }, years };
}

/** The same as it would have been known on an earlier day; null with less than a year up to it. */
export function seasonBy(
  plan: SeasonPlan,
  book: OrderBook,
  asOf: Day,
  plainModel: () => FittedModel,
): Season | null {
  if (plan.calendar === 'given') return { ...plan, asOf };
  if (!knowsSeason(plan, book, asOf)) return null;
  return seasonalIndexBy(dailyOrders(book, asOf, plainModel()), plan.calendar, plan.strength);
}

/** Whether a season can be known by then. */
export function knowsSeason(plan: SeasonPlan, book: Pick<OrderBook, 'day'>, asOf: Day): boolean {
  return plan.calendar === 'given' || wholeYears(firstDayOf(book), asOf) >= 1;
}
