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

/** What forecasts are made with: a model, and the season. */
export interface ForecastChoice extends ChosenModel {
  readonly season: SeasonRequest;
}

/** The models that make a shop's forecasts, and how such forecasts did in the past. */
export interface FittedForecast {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly record: ForecastRecord;
  /** The season of the model; null without one. */
  readonly season: ShopSeason | null;
  /** The customers' patterns in the time of that season. */
  readonly patterns: CustomerPatterns;
  readonly problems: readonly Problem[];
}

/**
 * Fits both models, finds the season, and learns from past forecasts over as many weeks as the horizon, where the single orders
 * are known (`book`).
 *
 * The automatic choice corrects its forecasts by that record; a model asked for by name forecasts as in the literature, and
 * only the intervals of its totals are as wide as the record says.
 */
export function fitForecast(
  book: OrderBook | null,
  histories: Histories,
  choice: ForecastChoice,
  horizonInWeeks: number,
): FittedForecast {
  if (book === null) return fitAnew(book, histories, choice, horizonInWeeks);
  const asked = JSON.stringify([histories.asOf, choice, horizonInWeeks]);
  const last = lastFits.get(book);
  if (last?.asked === asked) return last.fit;
  const fit = fitAnew(book, histories, choice, horizonInWeeks);
  lastFits.set(book, { asked, fit });
  return fit;
}

/**
 * The last fit of each book of orders: another margin, discount rate or grouping asks for the same one again, and fitting is
 * most of the work. The histories are those of the book on that day.
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

/** A model asked for by name has no season of its own accord: it forecasts as in the literature. */
function wantedSeason({ model, season }: ForecastChoice): SeasonRequest {
  return model !== 'auto' && season.choice === 'auto' ? { ...season, choice: 'off' } : season;
}

/** A timing model and the time in which it was fitted. */
type TimingFit = Pick<FittedForecast, 'model' | 'season' | 'patterns' | 'problems'>;

function forecastIn(
  season: ShopSeason | null,
  book: OrderBook | null,
  histories: Histories,
  choice: ForecastChoice,
): TimingFit {
  return { ...modelIn(season?.season, book, histories, choice), season };
}

/** The timing model in the time of a season, or of the calendar. */
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

/** A window of nearly a year holds all seasons, so it does not tell whether the season helps. */
const tellingWeeks = 45;

/** With the season, unless forecasts of the shop's own past were worse with it (see squaredErrors). A given one is always used. */
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
  const same = without.windows.filter(({ asOf }) => windows.some((own) => own.asOf === asOf));
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
