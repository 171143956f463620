import type { Problem } from '../cells/problem';
import type { Histories } from '../customers/histories';
import type { OrderBook } from '../orders/book';
import { type ChosenModel, fitModel } from './choose/fitModel';
import { type CustomerPatterns, patternsOf } from './fit/patterns';
import type { FittedModel, SpendModel } from './fitted';
import { type ForecastRecord, forecastRecord, noRecord } from './record/forecastRecord';
import type { Season } from './season/season';
import { findSeason, type SeasonRequest, type ShopSeason } from './season/seasonPlan';
import { timelinesFor } from './season/timelinesFor';
import { fitGammaGamma } from './spend/fitGammaGamma';

/** The choices behind a forecast: model and season. */
export interface ForecastChoice extends ChosenModel {
  readonly season: SeasonRequest;
}

/** The fitted models of a shop, and the record of past forecasts. */
export interface FittedForecast {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly record: ForecastRecord;
  /** The season of the model; null without one. */
  readonly season: ShopSeason | null;
  /** The customers' patterns in seasonal time. */
  readonly patterns: CustomerPatterns;
  readonly problems: readonly Problem[];
}

/**
 * Fits both models, finds the season, and evaluates past forecasts as long as the horizon, if single orders are known
 * (`book`).
 *
 * The automatic choice corrects its forecasts by that record; a model requested by name forecasts as in the literature,
 * and the record only widens the intervals of its totals.
 */
export function fitForecast(
  book: OrderBook | null,
  histories: Histories,
  choice: ForecastChoice,
  horizonInWeeks: number,
): FittedForecast {
  if (book === null) return fitAnew(book, histories, choice, horizonInWeeks);
  const request = JSON.stringify([histories.asOf, choice, horizonInWeeks]);
  const last = lastFits.get(book);
  if (last?.asked === request) return last.fit;
  const fit = fitAnew(book, histories, choice, horizonInWeeks);
  lastFits.set(book, { asked: request, fit });
  return fit;
}

/**
 * Cache of the last fit of each order book: another margin, discount rate or grouping needs the same fit, and fitting
 * is most of the work. The histories are those of the book on the analysis day.
 */
const lastFits = new WeakMap<OrderBook, { readonly asked: string; readonly fit: FittedForecast }>();

function fitAnew(
  book: OrderBook | null,
  histories: Histories,
  choice: ForecastChoice,
  horizonInWeeks: number,
): FittedForecast {
  const spending = fitGammaGamma(histories);
  const plain = forecastIn(null, book, histories, choice);
  const found =
    book &&
    findSeason(wantedSeason(choice), book, histories.asOf, (season) =>
      season === undefined ? plain.model : modelIn(season, book, histories, choice).model,
    );
  const seasonal = found === null ? null : forecastIn(found, book, histories, choice);
  const [used, record] = bestOnPast(plain, seasonal, (timing) =>
    book === null
      ? noRecord
      : forecastRecord(book, histories.asOf, timing, horizonInWeeks, choice, timing.season?.plan ?? null),
  );
  const { returning, trend } = record;
  return {
    ...used,
    model: {
      ...used.model,
      ...(returning > 0 && { returning }),
      ...(trend.orders !== 1 && { pace: trend.orders }),
    },
    spend: trend.money === 1 ? spending.spend : { ...spending.spend, level: trend.money },
    record,
    problems: [...used.problems, ...spending.problems],
  };
}

/** A model requested by name gets a season only when asked for one: it forecasts as in the literature. */
function wantedSeason({ model, season }: ForecastChoice): SeasonRequest {
  return model !== 'auto' && season.choice === 'auto' ? { ...season, choice: 'off' } : season;
}

/** A timing model with the season in whose time it was fitted. */
type TimingFit = Pick<FittedForecast, 'model' | 'season' | 'patterns' | 'problems'>;

function forecastIn(
  season: ShopSeason | null,
  book: OrderBook | null,
  histories: Histories,
  choice: ForecastChoice,
): TimingFit {
  return { ...modelIn(season?.season, book, histories, choice), season };
}

/** Fits the timing model in the time of a season, or in calendar time. */
function modelIn(
  season: Season | undefined,
  book: OrderBook | null,
  histories: Histories,
  { model: name, prior }: ForecastChoice,
): Omit<TimingFit, 'season'> {
  const patterns = patternsOf(timelinesFor(histories, book, season));
  const { model, problems } = fitModel(patterns, name, prior);
  return { model: season === undefined ? model : { ...model, season }, patterns, problems };
}

/** Longer windows cover nearly a whole year, so they do not show whether the season helps. */
const tellingWeeks = 45;

/** The fit with the season, unless past forecasts of the shop were worse with it (see squaredErrors). A given season is always used. */
function bestOnPast(
  plain: TimingFit,
  seasonal: TimingFit | null,
  recordOf: (timing: TimingFit) => ForecastRecord,
): [TimingFit, ForecastRecord] {
  if (seasonal === null) return [plain, recordOf(plain)];
  const record = recordOf(seasonal);
  const { windows } = record;
  const isTelling = windows.length > 0 && windows[0].weeks < tellingWeeks;
  if (seasonal.season?.plan.calendar === 'given' || !isTelling) return [seasonal, record];
  const without = recordOf(plain);
  const same = without.windows.filter(({ asOf }) => windows.some((window) => window.asOf === asOf));
  return squaredErrors(windows) <= squaredErrors(same) ? [seasonal, record] : [plain, without];
}

/** Sum of the squared errors of totals of orders, on the logarithmic scale. */
function squaredErrors(windows: ForecastRecord['windows']): number {
  return windows.reduce(
    (sum, { expectedOrders, actualOrders }) =>
      sum + Math.log((expectedOrders + 0.5) / (actualOrders + 0.5)) ** 2,
    0,
  );
}
