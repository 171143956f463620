import type { Day, Table } from './cells/cell';
import type { Problem } from './cells/problem';
import type { Histories } from './customers/histories';
import type { ChosenGroups } from './insight/chosenGroups';
import type { ModelChoice } from './model/choose/fitModel';
import type { CovariateFit } from './model/covariates/fitCovariates';
import type { FittedModel, SpendModel } from './model/fitted';
import type { ForecastQuality } from './model/judge/forecastQuality';
import type { Holdout, ModelScore, TrackingPoint } from './model/judge/holdout';
import type { DataCheck } from './orders/account/dataCheck';
import type { ReadingChoices } from './orders/account/readingChoices';
import type { OrdersOrCustomers } from './orders/customerTable/customerTable';
import type { PriceIndex } from './orders/money/priceIndex';
import type { Scheme } from './segments/scheme';
import type { ScoredSegmentation } from './segments/segmentation';
import type { Relationship } from './valuation/relationship';
import type { GroupValue, Terms, Values } from './valuation/value';

/** What the user chose; all else is found in the data. */
export interface AnalysisOptions {
  readonly terms: Terms;
  /** The analysis day; null for the day of the last order. */
  readonly asOf: Day | null;
  /** What the user said about how the table is read: columns picked, answers to questions. */
  readonly reading: ReadingChoices;
  readonly model: ModelChoice;
  /** Without intervals all lows and highs are equal to what is expected, and the valuation is about twenty times faster. */
  readonly intervals: boolean;
  /** Hold back the last part of the history and check the forecast on it: costs a second fit, and one of each other model. */
  readonly holdout: boolean;
  /** Puts all amounts into the money of the analysis day; left out, they stay as they are. */
  readonly priceIndex?: PriceIndex | null;
  /** Columns (zero-based) that may go along with how customers order and leave, such as the channel. Left out: none. */
  readonly covariates?: readonly number[];
  /** How customers are put into `groups`; left out, the eleven RFM segments. */
  readonly scheme?: Scheme | undefined;
}

/**
 * All that was found out, each thing once. `histories`, `values`, `rfm.of` and `groups.segmentation.of` line up; the
 * analysis day is that of the histories.
 */
export interface Analysis {
  readonly ok: true;
  readonly terms: Terms;
  /** The day in whose money all amounts are (by the price index); null when they are as they were paid. */
  readonly moneyOf: Day | null;
  /** What was read; `dataCheck` tells from it, and from the orders, what became of every row. */
  readonly table: Table;
  readonly orders: OrdersOrCustomers;
  readonly histories: Histories;
  readonly model: FittedModel;
  readonly spend: SpendModel;
  /** Null when not asked for, or when the history is too short to hold some of it back. */
  readonly holdout: Holdout | null;
  /** How each model forecast the same weeks, the one in use among them; empty without a holdout. */
  readonly candidates: readonly ModelScore[];
  /** Cumulative repeat orders as they came and as the model expects them, by week; empty without a holdout. */
  readonly tracking: readonly TrackingPoint[];
  /** Whether to rely on the total, and why. */
  readonly trust: ForecastQuality;
  /** What goes along with ordering and leaving; null when not asked for, or when there is nothing to compare. */
  readonly covariates: CovariateFit | null;
  /** How long customers stay. */
  readonly relationship: Relationship;
  readonly values: Values;
  /** All customers together: sums, and the interval of the sums. */
  readonly total: GroupValue;
  /** Scores and segments that every customer has, whatever the chosen scheme. */
  readonly rfm: ScoredSegmentation;
  /** Customers by the chosen scheme, with the same sums of each group. */
  readonly groups: ChosenGroups;
  readonly problems: readonly Problem[];
}

/** The data allow no analysis: what is wrong, and what became of the rows. */
export interface NoAnalysis {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly account: DataCheck;
}

/** Where an analysis is, for a progress bar; `done` runs from 0 to 1 over the whole. */
export interface Progress {
  readonly stage: 'orders' | 'customers' | 'model' | 'holdout' | 'valuation' | 'segments' | 'ranges';
  readonly done: number;
}
