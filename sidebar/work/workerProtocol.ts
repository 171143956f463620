/** What the page and the worker say to each other: plain data only. */
import type { AnalysisOptions, Progress } from '../../core/analysis';
import type { ActionEdits, ListKey } from '../../core/campaigns/campaign';
import type { PlanOptions } from '../../core/campaigns/plan';
import type { Cell, Day, Row, Table } from '../../core/cells/cell';
import type { FoundColumn, Roles } from '../../core/cells/columns/columns';
import type { Problem } from '../../core/cells/problem';
import type { TablePlace } from '../../core/cells/table';
import type { Block, Memory } from '../../core/host/port';
import type { ForecastQuality } from '../../core/model/judge/forecastQuality';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { ReportLayout } from '../../core/report/writing/layoutReport';
import type { GroupName, SchemeUnavailable } from '../../core/segments/segmentation';
import type { Language } from '../../core/speech/language';
import type { Terms } from '../../core/valuation/value';

/**
 * What is asked of the work, which keeps the table: it crosses once, piece by piece, and questions are about the
 * one that is there.
 */
export type WorkerRequest =
  /** A new table in the place of the last one; its rows follow. */
  | { readonly kind: 'table'; readonly place: TablePlace; readonly rows: number }
  /** The next rows. Their numbers change hands: whoever sends them has them no longer. */
  | { readonly kind: 'rows'; readonly piece: Table }
  | {
      readonly kind: 'check';
      /** What she chose in this session; it wins over what is remembered. */
      readonly reading: ReadingChoices;
      readonly remembered: Memory | null;
    }
  | { readonly kind: 'analyze'; readonly options: AskedOptions }
  /** The report of the last analysis, with these actions; its cells are asked for block by block. */
  | { readonly kind: 'report'; readonly actions: ActionEdits; readonly language: Language }
  /** A block of the report that was asked for last: see `ReportToWrite`. */
  | { readonly kind: 'block'; readonly tab: number; readonly block: number };

/** What is to be found out, and then planned. */
export interface AskedOptions extends AnalysisOptions {
  readonly plan: PlanOptions;
}

/** What a request comes to. Everything is small, or one block: what is large stays with the work. */
export type Answer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'checked'; readonly check: OrdersCheck }
  | { readonly kind: 'analyzed'; readonly outcome: Outcome }
  | { readonly kind: 'reported'; readonly report: ReportLayout }
  | { readonly kind: 'block'; readonly block: Block };

/** What the page tells the worker; the id is that of the work. */
export type WorkerOrder =
  | { readonly kind: 'work'; readonly id: number; readonly request: WorkerRequest }
  | { readonly kind: 'stop'; readonly id: number };

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  /** A mistake of ours: `detail` is for the console. */
  | { readonly kind: 'crashed'; readonly id: number; readonly detail: string };

/** What became of the rows, and what there is to choose from. */
export interface OrdersCheck {
  /** The first rows below the header, to be shown. */
  readonly firstRows: readonly Row[];
  /** Text of the header cell of every column, or its letter. */
  readonly headers: readonly string[];
  /** The first cells of every column by which it can be known again. */
  readonly samples: readonly (readonly Cell[])[];
  /** Choices that were followed, remembered ones included. */
  readonly reading: ReadingChoices;
  /** Every column that has a meaning, picked or recognised. */
  readonly columns: Roles;
  /** Columns of which groups can be made, in the order of the table; `role` is null for those that are not known for anything. */
  readonly groupColumns: readonly { readonly header: string; readonly role: FoundColumn['role'] | null }[];
  /** Amounts proposed as limits of what customers have spent; null when there are none that fit. */
  readonly spendLimits: readonly number[] | null;
  readonly account: DataCheck;
}

interface SegmentTotal {
  readonly key: string;
  readonly name: GroupName;
  readonly customers: number;
  /** Sum of clv. */
  readonly value: number;
}

/** What a budget does with a group. */
export interface GroupSpend {
  readonly key: string;
  readonly name: GroupName;
  readonly contacts: number;
  readonly spend: number;
}

interface TopCustomer {
  /** As shown. */
  readonly id: string;
  readonly pAlive: number;
  readonly clv: number;
  readonly clvLow: number;
  readonly clvHigh: number;
}

/** What the result step shows. */
export interface ResultSummary {
  readonly terms: Terms;
  /** Null in a table of customers that says no day. */
  readonly asOf: Day | null;
  readonly currency: string | null;
  readonly customers: number;
  /** Sum of pAlive: how many are expected to be active. */
  readonly active: number;
  readonly expectedOrders: number;
  /** Sum of clv over all customers. */
  readonly value: number;
  /** Its 90 % interval. */
  readonly valueLow: number;
  readonly valueHigh: number;
  readonly trust: ForecastQuality;
  /** Why the chosen groups could not be made, and RFM is in their place. */
  readonly unsupported: SchemeUnavailable | null;
  /** The lists that could be made, those of this week first. */
  readonly lists: readonly { readonly list: ListKey; readonly thisWeek: boolean }[];
  /** Null without a budget. */
  readonly budget: { readonly spend: number; readonly groups: readonly GroupSpend[] } | null;
  /** Groups that have customers, in their order. */
  readonly segments: readonly SegmentTotal[];
  /** Highest clv first. */
  readonly top: readonly TopCustomer[];
  readonly problems: readonly Problem[];
}

export type Outcome =
  | { readonly kind: 'result'; readonly summary: ResultSummary }
  | { readonly kind: 'none'; readonly problems: readonly Problem[] };
