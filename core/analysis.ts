import type { Day } from './cells/cell';
import type { Problem } from './cells/problem';
import type { CustomerHistory } from './customers/history';
import type { FittedModel, SpendModel } from './model/fitted';
import type { Holdout } from './model/holdout';
import type { DataCheck } from './orders/dataCheck';
import type { Orders } from './orders/order';
import type { ReadingChoices } from './orders/readingChoices';
import type { Segmentation, SegmentKey } from './segments/segment';
import type { CustomerValue, GroupValue, Terms } from './valuation/value';

/** What the user chose; all else is found in the data. */
export interface AnalysisOptions {
  readonly terms: Terms;
  /** The analysis day; null for the day of the last order. */
  readonly asOf: Day | null;
  /** What the user said about how the table is read: columns picked, answers to questions. */
  readonly reading: ReadingChoices;
  readonly model: 'auto' | 'bgnbd';
  /** Without intervals all lows and highs are equal to what is expected, and the valuation is about twenty times faster. */
  readonly intervals: boolean;
  /** Hold back the last part of the history and check the forecast on it: costs a second fit. */
  readonly holdout: boolean;
}

/** All that was found out. The arrays `histories`, `values` and `segmentation.members` line up. */
export interface Analysis {
  readonly terms: Terms;
  readonly asOf: Day;
  readonly orders: Orders;
  readonly histories: readonly CustomerHistory[];
  readonly model: FittedModel;
  readonly spend: SpendModel;
  /** Null when not asked for, or when the history is too short to hold some of it back. */
  readonly holdout: Holdout | null;
  readonly values: readonly CustomerValue[];
  /** All customers together: sums, and the interval of the sums. */
  readonly total: GroupValue;
  /** The same for each segment; of 0 for one without customers. */
  readonly segmentValues: Readonly<Record<SegmentKey, GroupValue>>;
  readonly segmentation: Segmentation;
  readonly problems: readonly Problem[];
  /** What became of every row. */
  readonly check: DataCheck;
}

/** The data allow no analysis: what is wrong, and what did become of the rows. */
export interface NoAnalysis {
  readonly failed: true;
  readonly orders: Orders | null;
  readonly problems: readonly Problem[];
  readonly check: DataCheck;
}

/** Where an analysis is, for a progress bar; `done` runs from 0 to 1 over the whole. */
export interface Progress {
  readonly stage: 'orders' | 'customers' | 'model' | 'holdout' | 'valuation' | 'segments' | 'ranges';
  readonly done: number;
}
