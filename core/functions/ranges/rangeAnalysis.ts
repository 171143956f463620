import { lastOf } from '../../base/lastOf';
import { once } from '../../base/once';
import type { Day } from '../../cells/cell';
import type { Problem } from '../../cells/problem';
import type { Histories } from '../../customers/histories';
import { historiesIn } from '../../customers/historiesIn';
import { type ChosenModel, type ModelChoice, priorUse } from '../../model/choose/fitModel';
import type { CustomerPatterns } from '../../model/fit/patterns';
import type { PriorUse } from '../../model/fit/priorChoice';
import { fitForecast } from '../../model/fitForecast';
import type { FittedModel, SpendModel } from '../../model/fitted';
import type { ForecastRecord } from '../../model/record/forecastRecord';
import { type ShopSeason, usualSeason } from '../../model/season/seasonPlan';
import { bookIn, type OrdersOrCustomers } from '../../orders/customerTable/customerTable';
import { rfmSegmentation } from '../../segments/schemes/scoredSegments';
import type { SameValues, ScoredSegmentation, Segmentation } from '../../segments/segmentation';
import { type SchemeOfOrders, segmentByOrders } from '../../segments/segmentByOrders';
import type { SegmentInputs } from '../../segments/segmentInputs';
import { customerRanges } from '../../valuation/customerRanges';
import { defaultTerms } from '../../valuation/defaultTerms';
import { rangeInputs } from '../../valuation/rangeInputs';
import { weeksOfMonths } from '../../valuation/rates';
import type { ExpectedValues, Terms, ValueRanges } from '../../valuation/value';
import { valueCustomers } from '../../valuation/valueCustomers';
import { type CustomerPlaces, customerPlaces } from './customerPlaces';
import { remembering } from './remembering';

/**
 * The analysis of a range for formulas. Only the histories are computed at once; every other part is lazy and shared by
 * all cells, so that a formula never waits for parts it does not show.
 *
 * The parts are the stages of `analyze`, and equal to those of an analysis with the same options.
 */
export interface RangeAnalysis {
  readonly orders: OrdersOrCustomers;
  readonly histories: Histories;
  /** Index of each customer in the histories, by all keys. */
  places(): CustomerPlaces;
  /** The fitted models; the automatic choice learns from past forecasts as long as the terms' horizon. */
  models(choice: ModelChoice, terms?: Terms, prior?: PriorUse): RangeModels;
  /** Parallel to the histories; with the automatic choice of the model unless another is given. */
  values(terms: Terms, choice?: ModelChoice, prior?: PriorUse): ExpectedValues;
  /** Intervals of the same values, with the automatic choice of the model. */
  ranges(terms: Terms): ValueRanges;
  /** Inputs of groups; values are computed only when a scheme needs them. */
  inputs(terms: Terms): SegmentInputs;
  /** Scores and segments that every customer has. */
  rfm(): ScoredSegmentation;
  groups(scheme: SchemeOfOrders, terms: Terms): Segmentation | SameValues;
}

/** The fitted models, with the problems of orders and fits. */
export interface RangeModels {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly record: ForecastRecord;
  /** The season of the model; null without one. */
  readonly season: ShopSeason | null;
  /** The customers' patterns in the model's time. */
  readonly patterns: CustomerPatterns;
  readonly problems: readonly Problem[];
}

const chosenOf = (model: ModelChoice, prior = priorUse(model)): ChosenModel => ({ model, prior });
const usualModel = chosenOf('auto');

/** Cache size per kind of answer: a column of different horizons would fill the memory. */
const mostCached = 4;

/** @param asOf null for the day of the last order. */
export function rangeAnalysis(orders: OrdersOrCustomers, asOf: Day | null): RangeAnalysis {
  const histories = historiesIn(orders, asOf);
  const modelsOf = remembering(
    mostCached,
    ([chosen, months]: readonly [ChosenModel, number]): RangeModels => {
      const choice = { ...chosen, season: usualSeason };
      const fitted = fitForecast(bookIn(orders), histories, choice, weeksOfMonths(months));
      return { ...fitted, problems: [...orders.problems, ...fitted.problems] };
    },
  );
  const models = (chosen: ChosenModel, { months }: Terms = defaultTerms): RangeModels =>
    modelsOf([chosen, months]);
  const valuesOf = remembering(mostCached, ([terms, chosen]: readonly [Terms, ChosenModel]) => {
    const { model, spend, patterns } = models(chosen, terms);
    return lastOf(valueCustomers(histories, patterns, model, spend, terms));
  });
  const ranges = remembering(mostCached, (terms: Terms) => {
    const { record, ...fitted } = models(usualModel, terms);
    const by = { ...fitted, modelError: record.modelError };
    const inputs = rangeInputs(histories, fitted.patterns, valuesOf([terms, usualModel]), by, terms);
    return lastOf(customerRanges(inputs)).ranges;
  });
  const inputs = (terms: Terms): SegmentInputs => ({
    orders,
    table: null,
    histories,
    get values() {
      return valuesOf([terms, usualModel]);
    },
  });
  const rfm = once(() => rfmSegmentation({ histories, orders }));
  const groupsOf = remembering(mostCached, ([scheme, terms]: readonly [SchemeOfOrders, Terms]) =>
    scheme.name === 'rfm' ? rfm() : segmentByOrders(inputs(terms), scheme),
  );
  return {
    orders,
    histories,
    places: once(() => customerPlaces(orders.book, histories)),
    models: (choice, terms, prior) => models(chosenOf(choice, prior), terms),
    values: (terms, choice = 'auto', prior) => valuesOf([terms, chosenOf(choice, prior)]),
    ranges,
    inputs,
    rfm,
    groups: (scheme, terms) => groupsOf([scheme, terms]),
  };
}
