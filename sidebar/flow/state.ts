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

/** Where the user is: at home with the answer, at one of its cards, or at what the answer was made from. */
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
  /** What an analysis was asked for, as one text; '' for other tasks. */
  readonly asked: string;
  /** A cancelled writing waits for its last call to the host. */
  readonly stopping: boolean;
}

export interface State extends Form {
  readonly language: Language;
  /** The language that the user has chosen and whose words are being loaded. */
  readonly awaited: Language | null;
  /** The language whose words could not be loaded, until another choice of a language. */
  readonly unspoken: Language | null;
  readonly place: Place;
  /** Whether the assumptions are open, over the answer. */
  readonly drawer: boolean;
  readonly workbook: WorkbookInfo | null;
  /** The tab with the orders. */
  readonly tab: TabId | null;
  /** Whether the user has picked it, or it was used last time; else it is the one that was open. */
  readonly tabIsKnown: boolean;
  /** Whether the user has looked at the columns and agreed. */
  readonly columnsAgreed: boolean;
  readonly table: LoadedTable | null;
  readonly check: OrdersCheck | null;
  readonly picks: PickedColumns;
  readonly answers: Answers;
  /** What the answer that is shown was asked for, as one text; by it the answer is known to be up to date. */
  readonly asked: string;
  /** The row of a tab of monthly levels that is not a month with its level; null when no error is known. */
  readonly wrongIndex: WrongIndex | null;
  /** True after the user tried to continue with invalid terms. */
  readonly showWrongTerms: boolean;
  /** The answer that is shown; while it is worked out again, the one before. */
  readonly outcome: Outcome | null;
  /** The home of the last session, shown until the orders are read. */
  readonly lastHome: ShownHome | null;
  /** What is behind the cards that have been looked at; of an answer that is worked out again, of the one before. */
  readonly details: Readonly<Partial<Record<CardKey, CardDetail>>>;
  /** Who is done on the lists of this week. */
  readonly ticks: Ticks;
  /** Lists of this week that were taken along since the answer, whose campaigns are in the workbook … */
  readonly started: readonly ListKey[];
  /** … or have yet to be written there. */
  readonly toStart: readonly ListKey[];
  /** Campaigns that the user has not written to, which have yet to go from the workbook. */
  readonly toWithdraw: readonly CampaignPlace[];
  /** The list or group that is being opened as a tab, or was opened last. */
  readonly opening: ExtraTab | null;
  /** True when the workbook had room to store everything. */
  readonly allRemembered: boolean;
  /** The tabs that were written with this answer; none when it has changed since. */
  readonly written: readonly WrittenTab[];
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** The task cancelled last, until the user's next action. */
  readonly cancelled: Task | null;
  readonly lastJob: Job;
}

/** The table held by the worker: the rows of a tab, as one job read them. */
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
  /** A sentence that says more than that of the code. */
  readonly said: string | undefined;
  readonly task: Task;
}

/** Events, from the user or from running work. */
export type Event =
  | { readonly type: 'chooseLanguage'; readonly language: Language }
  /** The words of the chosen language are there … */
  | { readonly type: 'language'; readonly language: Language }
  /** … or could not be loaded. */
  | { readonly type: 'unspoken'; readonly language: Language }
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'drawer'; readonly open: boolean }
  /** Reads another tab. */
  | { readonly type: 'tab'; readonly tab: TabId }
  /** The columns are right as they are shown. */
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
  /** What was typed and chosen is to count: works the answer out again if it differs. */
  | { readonly type: 'apply' }
  /** All assumptions as they are proposed. */
  | { readonly type: 'putBack' }
  | {
      readonly type: 'action';
      readonly target: ActionTarget;
      readonly field: ActionField;
      readonly text: string;
    }
  | { readonly type: 'tick'; readonly list: ListKey; readonly customer: string; readonly isDone: boolean }
  /** A list was copied or saved: its campaign starts. */
  | { readonly type: 'taken'; readonly list: ListKey }
  | { readonly type: 'openTab'; readonly asked: ExtraTab }
  /** The user has not written to the people of a campaign: it is forgotten. */
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
  /** What is ticked in the tabs of the report. */
  | { readonly type: 'ticksRead'; readonly read: readonly TabTicks[] }
  /** What is behind a card, of the answer that is shown. */
  | { readonly type: 'detailed'; readonly detail: CardDetail }
  /** A list is in a tab, or the campaigns of lists are in the workbook. */
  | { readonly type: 'campaignsStarted'; readonly job: Job; readonly lists: readonly ListKey[] }
  | { readonly type: 'shown'; readonly job: Job }
  /** A cancelled job makes no calls any more. */
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
      /** The tabs to read monthly levels from. */
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
  /** Asks for what is ticked in the tabs of the report. */
  | { readonly type: 'readTicks'; readonly language: Language }
  /** Asks for what is behind a card. */
  | { readonly type: 'detail'; readonly card: CardKey; readonly started: readonly ListKey[] }
  /** Writes a list or group as a tab of its own, if one is wanted, and the campaigns of these lists into the tab that remembers, without the withdrawn ones. */
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
  /** Ends a job; `waits` when its end is to be told. */
  | { readonly type: 'stop'; readonly job: Job; readonly waits: boolean }
  | { readonly type: 'show'; readonly job: Job; readonly tab: TabId }
  | { readonly type: 'remember'; readonly choices: Memory };

/** A state, and what is to be done on the way to it. */
export interface Update {
  readonly state: State;
  readonly effects: readonly Effect[];
}
