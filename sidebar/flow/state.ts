import type { ActionEdits, ListKey } from '../../core/campaigns/campaign';
import type { CampaignPlace } from '../../core/campaigns/pastCampaign';
import type { PickedColumns, Role } from '../../core/cells/columns/columns';
import type { CardDetail } from '../../core/home/details';
import type { CardKey } from '../../core/home/home';
import type { HostErrorCode, Memory, TabId, WorkbookInfo } from '../../core/host/port';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { ExtraTab } from '../../core/report/extraTabKey';
import type { TabTicks } from '../../core/report/notes/readTicks';
import type { WrittenTab } from '../../core/report/writing/writeReport';
import type { Language } from '../../core/speech/language';
import type { ActionField, ActionTarget } from '../form/actions';
import type { ExtraChoices, Form, TypedField } from '../form/form';
import type { GroupChoices } from '../form/groupChoices';
import type { GroupTermField } from '../form/groupTerms';
import type { ShownHome } from '../memory/lastHome';
import type { Ticks } from '../memory/ticks';
import type { AskedOptions, OrdersCheck, Outcome } from '../work/workerProtocol';
import type { Answers } from './answers';

/** The page that the user sees: home, a card's detail, or an input of the answer (sheet, columns, rows). */
export type Place = 'home' | 'sheet' | 'columns' | 'rows' | CardKey;

export type Task = 'open' | 'read' | 'check' | 'analyze' | 'write' | 'show' | 'list' | 'campaign';

/** Id of a job, by which late messages of cancelled jobs are recognised. */
export type Job = number;

export interface Busy {
  readonly job: Job;
  readonly task: Task;
  readonly done: number;
  readonly total: number;
  /** Stage of the analysis, or tab being written. */
  readonly note: string;
  /** The analysis request as one text (see `askedText`); '' for other tasks. */
  readonly asked: string;
  /** True while a cancelled write waits for its last host call. */
  readonly stopping: boolean;
}

export interface State extends Form {
  readonly language: Language;
  /** The chosen language while its words are being loaded. */
  readonly awaited: Language | null;
  /** The language whose words could not be loaded, until a language is chosen again. */
  readonly unspoken: Language | null;
  readonly place: Place;
  /** Whether the drawer of assumptions is open. */
  readonly drawer: boolean;
  readonly workbook: WorkbookInfo | null;
  /** The tab with the orders. */
  readonly tab: TabId | null;
  /** Whether the user has picked the tab, or used it last time; else it is the active tab. */
  readonly tabIsKnown: boolean;
  /** Whether the user has confirmed the columns. */
  readonly columnsAgreed: boolean;
  readonly table: LoadedTable | null;
  readonly check: OrdersCheck | null;
  readonly picks: PickedColumns;
  readonly answers: Answers;
  /** The request behind the displayed answer, as one text; it tells whether the answer is up to date. */
  readonly asked: string;
  /** The unreadable row of a tab of monthly levels; null when no error is known. */
  readonly wrongIndex: WrongIndex | null;
  /** True after the user tried to continue with invalid terms. */
  readonly showWrongTerms: boolean;
  /** The displayed answer; during a new analysis, the previous one. */
  readonly outcome: Outcome | null;
  /** The home of the last session, shown until the orders are read. */
  readonly lastHome: ShownHome | null;
  /** Details of the cards that were opened; during a new analysis, those of the previous answer. */
  readonly details: Readonly<Partial<Record<CardKey, CardDetail>>>;
  /** People ticked as done. */
  readonly ticks: Ticks;
  /** Lists of this week that were copied since the answer: with a campaign recorded in the workbook … */
  readonly started: readonly ListKey[];
  /** … or still to be recorded. */
  readonly toStart: readonly ListKey[];
  /** Withdrawn campaigns that are still to be removed from the workbook. */
  readonly toWithdraw: readonly CampaignPlace[];
  /** The list or group that is being written as a tab, or was written last. */
  readonly opening: ExtraTab | null;
  /** True when the workbook had room to store everything. */
  readonly memoryComplete: boolean;
  /** The tabs written with this answer; [] when it has changed since. */
  readonly written: readonly WrittenTab[];
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** The task cancelled last, until the user's next action. */
  readonly cancelled: Task | null;
  readonly lastJob: Job;
}

/** The table held by the worker: a tab, as read by one job. */
export interface LoadedTable {
  readonly tab: TabId;
  readonly job: Job;
}

export interface WrongIndex {
  readonly field: 'priceIndex' | 'seasonIndex';
  readonly tab: string;
  /** Text of the row; '' when the tab is empty. */
  readonly row: string;
}

interface Failure {
  readonly code: HostErrorCode;
  /** A sentence that is more specific than that of the code. */
  readonly said: string | undefined;
  readonly task: Task;
}

/** Events, from the user or from running work. */
export type Event =
  | { readonly type: 'chooseLanguage'; readonly language: Language }
  /** The words of the chosen language have been loaded … */
  | { readonly type: 'language'; readonly language: Language }
  /** … or could not be loaded. */
  | { readonly type: 'unspoken'; readonly language: Language }
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'drawer'; readonly open: boolean }
  /** Reads another tab. */
  | { readonly type: 'tab'; readonly tab: TabId }
  /** Confirms the displayed columns. */
  | { readonly type: 'agree' }
  | { readonly type: 'column'; readonly role: Role; readonly column: number | null }
  | { readonly type: 'answer'; readonly answers: Answers }
  | { readonly type: 'typed'; readonly field: TypedField; readonly text: string }
  | { readonly type: 'groups'; readonly groups: Partial<GroupChoices> }
  | { readonly type: 'extras'; readonly extras: Partial<ExtraChoices> }
  | {
      readonly type: 'groupTerm';
      readonly key: string;
      readonly field: GroupTermField;
      readonly text: string;
    }
  /** Applies the form: starts a new analysis if the request differs. */
  | { readonly type: 'apply' }
  /** Resets all assumptions to their defaults. */
  | { readonly type: 'putBack' }
  | {
      readonly type: 'action';
      readonly target: ActionTarget;
      readonly field: ActionField;
      readonly text: string;
    }
  | { readonly type: 'tick'; readonly list: ListKey; readonly customer: string; readonly isDone: boolean }
  /** A list was copied or saved, which starts its campaign. */
  | { readonly type: 'taken'; readonly list: ListKey }
  | { readonly type: 'openTab'; readonly asked: ExtraTab }
  /** Withdraws a campaign whose people were not contacted. */
  | { readonly type: 'withdraw'; readonly campaign: CampaignPlace }
  | { readonly type: 'write' }
  /** Shows a tab of the workbook. */
  | { readonly type: 'show'; readonly tab: TabId }
  | { readonly type: 'cancel' }
  | { readonly type: 'retry' }
  /** Opens the workbook again, with the orders as they are now. */
  | { readonly type: 'again' }
  | {
      readonly type: 'progress';
      readonly job: Job;
      readonly done: number;
      readonly total: number;
      readonly note: string;
    }
  | { readonly type: 'opened'; readonly job: Job; readonly workbook: WorkbookInfo }
  | { readonly type: 'tableRead'; readonly job: Job; readonly table: LoadedTable }
  | { readonly type: 'checked'; readonly job: Job; readonly check: OrdersCheck }
  | { readonly type: 'analyzed'; readonly job: Job; readonly outcome: Outcome }
  | { readonly type: 'indexUnreadable'; readonly job: Job; readonly index: WrongIndex }
  | { readonly type: 'tabsWritten'; readonly job: Job; readonly tabs: readonly WrittenTab[] }
  /** Ticks read from the tabs of the report. */
  | { readonly type: 'ticksRead'; readonly read: readonly TabTicks[] }
  /** The detail of a card, for the displayed answer. */
  | { readonly type: 'detailed'; readonly detail: CardDetail }
  /** A list was written as a tab, or campaigns of lists were recorded. */
  | { readonly type: 'campaignsStarted'; readonly job: Job; readonly lists: readonly ListKey[] }
  | { readonly type: 'shown'; readonly job: Job }
  /** A cancelled job has made its last call. */
  | { readonly type: 'stopped'; readonly job: Job }
  | { readonly type: 'failed'; readonly job: Job; readonly code: HostErrorCode; readonly said?: string };

/** Side effects to carry out; effects.ts does so and dispatches events. */
export type Effect =
  /** Loads the words of a language. */
  | { readonly type: 'speak'; readonly language: Language }
  /** Describes the workbook; the first time, loads the words of its language. */
  | { readonly type: 'open'; readonly job: Job; readonly first: boolean }
  | { readonly type: 'read'; readonly job: Job; readonly tab: TabId }
  | {
      readonly type: 'check';
      readonly job: Job;
      readonly table: LoadedTable;
      readonly reading: ReadingChoices;
      readonly remembered: Memory | null;
    }
  | {
      readonly type: 'analyze';
      readonly job: Job;
      readonly table: LoadedTable;
      readonly options: AskedOptions;
      readonly ticks: Ticks;
      readonly language: Language;
      /** The tabs with monthly levels. */
      readonly tabs: Readonly<Record<WrongIndex['field'], TabId | null>>;
    }
  /** The report of the last analysis. */
  | {
      readonly type: 'write';
      readonly job: Job;
      readonly actions: ActionEdits;
      readonly ticks: Ticks;
      readonly language: Language;
    }
  /** Reads the ticks in the tabs of the report. */
  | { readonly type: 'readTicks'; readonly language: Language }
  /** Requests the detail of a card. */
  | { readonly type: 'detail'; readonly card: CardKey; readonly started: readonly ListKey[] }
  /**
   * Writes a list or group as a tab, if requested, and the campaigns of these lists into the history tab, without the
   * withdrawn ones.
   */
  | {
      readonly type: 'startCampaigns';
      readonly job: Job;
      readonly opening: ExtraTab | null;
      readonly ticks: Ticks;
      readonly lists: readonly ListKey[];
      readonly withdrawn: readonly CampaignPlace[];
      readonly actions: ActionEdits;
      readonly language: Language;
    }
  /** Stops a job; `waits` requests an event at its end. */
  | { readonly type: 'stop'; readonly job: Job; readonly waits: boolean }
  | { readonly type: 'show'; readonly job: Job; readonly tab: TabId }
  | { readonly type: 'remember'; readonly choices: Memory };

/** A new state with the effects to carry out. */
export interface Update {
  readonly state: State;
  readonly effects: readonly Effect[];
}
