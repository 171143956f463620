import type { Problem } from '../cells/problem';
import type { Histories } from '../customers/histories';
import type { OrderBook } from '../orders/book';
import { type ChosenModel, fitModel } from './choose/fitModel';
import type { Patterns } from './fit/patterns';
import type { FittedModel, SpendModel } from './fitted';
import { type ForecastRecord, forecastRecord, noRecord } from './record/forecastRecord';
import { fitGammaGamma } from './spend/fitGammaGamma';

/** The models that make a shop's forecasts, and how such forecasts did in the past. */
export interface FittedForecast {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly record: ForecastRecord;
  readonly problems: readonly Problem[];
}

/**
 * Fits both models, and learns from past forecasts over as many weeks as the horizon, where the single orders are known (`book`).
 *
 * The automatic choice corrects its forecasts by that record; a model asked for by name forecasts as in the literature, and
 * only the intervals of its totals are as wide as the record says.
 */
export function fitForecast(
  book: OrderBook | null,
  histories: Histories,
  patterns: Patterns,
  choice: ChosenModel,
  horizonInWeeks: number,
): FittedForecast {
  const timing = fitModel(patterns, choice.model, choice.prior);
  const spending = fitGammaGamma(histories);
  const record =
    book === null ? noRecord : forecastRecord(book, histories.asOf, timing.model, horizonInWeeks, choice);
  const { returning, trend } = record;
  return {
    model: {
      ...timing.model,
      ...(returning > 0 && { returning }),
      ...(trend.orders !== 1 && { pace: trend.orders }),
    },
    spend: trend.money === 1 ? spending.spend : { ...spending.spend, level: trend.money },
    record,
    problems: [...timing.problems, ...spending.problems],
  };
}
