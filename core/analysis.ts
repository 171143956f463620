import type { Day, Table } from './cells/cell';
import type { Problem } from './cells/problem';
import type { Histories } from './customers/histories';
import type { ChosenGroups } from './insight/chosenGroups';
import type { ModelChoice } from './model/choose/fitModel';
import type { CovariateFit } from './model/covariates/fitCovariates';
import type { PriorChoice } from './model/fit/priorChoice';
import type { ForecastChoice } from './model/fitForecast';
import type { FittedModel, SpendModel } from './model/fitted';
import type { Holdout, ModelScore, TrackingPoint } from './model/judge/holdout';
import type { ForecastRecord } from './model/record/forecastRecord';
import type { Trust } from './model/record/trust';
import type { SeasonRequest, ShopSeason } from './model/season/seasonPlan';
import type { OrderTrend } from './model/spend/orderTrend';
import type { DataCheck } from './orders/account/dataCheck';
import type { ReadingChoices } from './orders/account/readingChoices';
import type { OrdersOrCustomers } from './orders/customerTable/customerTable';
import type { MonthlyIndex } from './orders/money/monthlyIndex';
import type { Scheme } from './segments/scheme';
import type { PlainSegmentation, ScoredSegmentation } from './segments/segmentation';
import type { NewcomerValue } from './valuation/newcomers';
import type { Relationship } from './valuation/relationship';
import type { GroupValue, Terms, Values } from './valuation/value';

/** The user's choices; everything else is found in the data. */
export interface AnalysisOptions {
  readonly terms: Terms;
  /** The analysis day; null for the day of the last order. */
  readonly asOf: Day | null;
  /** How the table is read: picked columns, answers to questions. */
  readonly reading: ReadingChoices;
  readonly model: ModelChoice;
  /** Whether a weak prior supports the fit of the timing model. Default: auto, for the automatic choice alone. */
  readonly prior?: PriorChoice;
  /** Without intervals, lows and highs equal the expected values, and the valuation is about twenty times faster. */
  readonly intervals: boolean;
  /** Check the forecast on a holdout: costs a second fit, and one fit of each other model. */
  readonly holdout: boolean;
  /** How the season is found, or the index of it. Default: found in the months of two years or more, with the automatic choice of the model. */
  readonly season?: SeasonRequest;
  /** Converts all amounts to the prices of the analysis day; when left out, amounts stay as paid. */
  readonly priceIndex?: MonthlyIndex | null;
  /** Covariate columns (zero-based) that may be related to ordering and dropout, such as the channel. Default: none. */
  readonly covariates?: readonly number[];
  /** How customers are grouped. Default: the five plain groups. */
  readonly scheme?: Scheme | undefined;
}

/**
 * The complete result, each fact once. `histories`, `values`, `plain.of`, `rfm.of` and `groups.segmentation.of` are parallel; the
 * analysis day is that of the histories.
 */
export interface Analysis {
  readonly ok: true;
  readonly terms: Terms;
  /** The model and the season that were asked for: "auto" stays "auto". */
  readonly asked: ForecastChoice;
  /** The day to whose prices all amounts are converted (by the price index); null when they are as paid. */
  readonly moneyOf: Day | null;
  /** The input table; with the orders, `dataCheck` derives the account of every row from it. */
  readonly table: Table;
  readonly orders: OrdersOrCustomers;
  readonly histories: Histories;
  readonly model: FittedModel;
  readonly spend: SpendModel;
  /** How orders vary over the year, as forecasts expect it; null where they expect no season. */
  readonly season: ShopSeason | null;
  /** How forecasts made on past days did. */
  readonly record: ForecastRecord;
  /** How the money of one customer's orders changes with time; null with too few customers, without single orders, or in the prices of one day. */
  readonly orderTrend: OrderTrend | null;
  /** Null when not requested, or when the history is too short for a holdout. */
  readonly holdout: Holdout | null;
  /** How each model, including the one in use, forecast the same weeks; empty without a holdout. */
  readonly candidates: readonly ModelScore[];
  /** Cumulative repeat orders by week, actual and expected; empty without a holdout. */
  readonly tracking: readonly TrackingPoint[];
  /** How far the total can be relied on, and why. */
  readonly trust: Trust;
  /** Effects of covariates on ordering and dropout; null when not requested, or when there is nothing to compare. */
  readonly covariates: CovariateFit | null;
  /** Customer lifetimes. */
  readonly relationship: Relationship;
  readonly values: Values;
  /** All customers together: sums, and the interval of the sums. */
  readonly total: GroupValue;
  /** Value of a future customer: over all of them, then for each value of a covariate that the forecasts use. */
  readonly newcomers: readonly NewcomerValue[];
  /** The five plain groups, which every customer has, whatever the chosen scheme: they say who is best, slipping away or gone. */
  readonly plain: PlainSegmentation;
  /** Scores and segments that every customer has, whatever the chosen scheme. */
  readonly rfm: ScoredSegmentation;
  /** Customers by the chosen scheme, with the same sums of each group. */
  readonly groups: ChosenGroups;
  readonly problems: readonly Problem[];
}

/** The data allow no analysis: the problems, and the account of the rows. */
export interface NoAnalysis {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly account: DataCheck;
}

/** Progress of an analysis; `done` runs from 0 to 1 over all stages. */
export interface Progress {
  readonly stage: 'orders' | 'customers' | 'model' | 'holdout' | 'valuation' | 'segments' | 'ranges';
  readonly done: number;
}
