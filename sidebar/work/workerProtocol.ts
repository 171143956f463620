/** Messages between page and worker: plain data only. */
import type { AnalysisOptions, Progress } from '../../core/analysis';
import type { ActionEdits, ListKey } from '../../core/campaigns/campaign';
import type { CampaignPlace } from '../../core/campaigns/pastCampaign';
import type { PlanOptions } from '../../core/campaigns/plan';
import type { Tick } from '../../core/campaigns/ticks';
import type { Cell, Day, Row, Table } from '../../core/cells/cell';
import type { FoundColumn, Roles } from '../../core/cells/columns/columns';
import type { Problem } from '../../core/cells/problem';
import type { TablePlace } from '../../core/cells/table';
import type { CardDetail } from '../../core/home/details';
import type { CardKey, Home } from '../../core/home/home';
import type { Block, Memory } from '../../core/host/port';
import type { Trust } from '../../core/model/record/trust';
import type { ShopSeason } from '../../core/model/season/seasonPlan';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { KnownOtherwise } from '../../core/orders/identity/knownOtherwise';
import type { ExtraTab } from '../../core/report/extraTabKey';
import type { ReportLayout } from '../../core/report/writing/layoutReport';
import type { GroupName, SchemeUnavailable } from '../../core/segments/segmentation';
import type { Language } from '../../core/speech/language';
import type { Terms } from '../../core/valuation/value';

/**
 * Requests to the worker. The table is sent once, piece by piece; later requests are about the table held by the worker.
 */
export type WorkerRequest =
  /** A new table that replaces the last one; its rows follow. */
  | { readonly kind: 'table'; readonly place: TablePlace; readonly rows: number }
  /** The next rows. Their buffers are transferred: the sender can no longer use them. */
  | { readonly kind: 'rows'; readonly piece: Table }
  | {
      readonly kind: 'check';
      /** The user's choices in this session; they override remembered ones. */
      readonly reading: ReadingChoices;
      readonly remembered: Memory | null;
    }
  | {
      readonly kind: 'analyze';
      readonly options: AskedOptions;
      /** The cells of the history tab that an earlier report wrote; none without one. */
      readonly history: readonly Row[];
      /** Ticks of people done on lists. */
      readonly ticks: readonly Tick[];
    }
  /** The detail of a card of the last analysis; `started` are lists whose campaigns have started since. */
  | { readonly kind: 'detail'; readonly card: CardKey; readonly started: readonly ListKey[] }
  /** The report of the last analysis, with these actions; its cells are fetched block by block. */
  | {
      readonly kind: 'report';
      readonly ticks: readonly Tick[];
      readonly actions: ActionEdits;
      readonly language: Language;
      /** Addresses of the scripts that the worker needs for it. */
      readonly scripts: readonly string[];
      /** Time of the report: day and time of day as a serial number; absent when unknown. */
      readonly made?: number;
      /** Lists and groups to write as tabs. */
      readonly extraTabs?: readonly ExtraTab[];
    }
  /** A list or group as a tab. */
  | {
      readonly kind: 'extra';
      readonly asked: ExtraTab;
      readonly ticks: readonly Tick[];
      readonly made: number;
      readonly actions: ActionEdits;
      readonly language: Language;
      readonly scripts: readonly string[];
    }
  /** The history tab alone, with the campaigns of this week's copied or saved lists, and without the withdrawn ones. */
  | {
      readonly kind: 'history';
      readonly taken: readonly ListKey[];
      readonly withdrawn: readonly CampaignPlace[];
      readonly language: Language;
      readonly scripts: readonly string[];
    }
  /** A block of the last requested report, see `ReportToWrite`. */
  | { readonly kind: 'block'; readonly tab: number; readonly block: number };

/** Options of the analysis and the plan. */
export interface AskedOptions extends AnalysisOptions {
  readonly plan: PlanOptions;
}

/** Answers. All are small, or one block: large data stays in the worker. */
export type Answer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'checked'; readonly check: OrdersCheck }
  | { readonly kind: 'analyzed'; readonly outcome: Outcome }
  | { readonly kind: 'detailed'; readonly detail: CardDetail }
  | { readonly kind: 'reported'; readonly report: ReportLayout }
  | { readonly kind: 'block'; readonly block: Block };

/** Messages from page to worker; `id` is the job's. */
export type WorkerOrder =
  | { readonly kind: 'work'; readonly id: number; readonly request: WorkerRequest }
  | { readonly kind: 'stop'; readonly id: number };

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  /** A programming error; `detail` is for the console. */
  | { readonly kind: 'crashed'; readonly id: number; readonly detail: string };

/** The data check, with the available choices. */
export interface OrdersCheck {
  /** The first rows below the header, to be shown. */
  readonly firstRows: readonly Row[];
  /** Text of the header cell of every column, or its letter. */
  readonly headers: readonly string[];
  /** Sample cells of every column, by which the user recognises it. */
  readonly samples: readonly (readonly Cell[])[];
  /** The choices in effect, including remembered ones. */
  readonly reading: ReadingChoices;
  /** Every column with a role, picked or recognised. */
  readonly columns: Roles;
  /** Columns by which customers can be grouped, in the order of the table; `role` is null for columns without a role. */
  readonly groupColumns: readonly { readonly header: string; readonly role: FoundColumn['role'] | null }[];
  /** Amounts proposed as limits of what customers have spent; null when there are none that fit. */
  readonly spendLimits: readonly number[] | null;
  readonly account: DataCheck;
  /** Customers whom the customer column does not name. */
  readonly knownOtherwise: readonly KnownOtherwise[];
}

interface SegmentTotal {
  readonly key: string;
  readonly name: GroupName;
  readonly customers: number;
  /** Sum of clv. */
  readonly value: number;
}

/** Budget allocation of a group. */
export interface GroupSpend {
  readonly key: string;
  readonly name: GroupName;
  readonly contacts: number;
  readonly spend: number;
}

interface TopCustomer {
  /** Customer id as displayed. */
  readonly id: string;
  readonly chanceInHorizon: number;
  readonly clv: number;
  readonly clvLow: number;
  readonly clvHigh: number;
}

/** The displayed part of an analysis. */
export interface ResultSummary {
  /** The home page: the expected value, its trust, and six cards. */
  readonly home: Home;
  readonly terms: Terms;
  /** Null for a table of customers without days. */
  readonly asOf: Day | null;
  readonly currency: string | null;
  readonly customers: number;
  /** Sum of chanceInHorizon: how many are expected to order again. */
  readonly returning: number;
  /** Whether a customer has ordered twice; if none has, customers cannot be compared. */
  readonly hasRepeatOrders: boolean;
  readonly expectedOrders: number;
  /** Sum of clv over all customers. */
  readonly value: number;
  /** Its 90 % interval. */
  readonly valueLow: number;
  readonly valueHigh: number;
  readonly trust: Trust;
  /** The season that the forecasts allow for; null without one. */
  readonly season: ShopSeason | null;
  /** Why the chosen grouping could not be used and the plain groups replace it; null when it was used. */
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
