import type { ActionEdits } from '../../core/campaigns/campaign';
import type { PickedColumns, Role } from '../../core/cells/columns/columns';
import type { HostErrorCode, Memory, TabId, WorkbookInfo } from '../../core/host/port';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { WrittenTab } from '../../core/report/writing/writeReport';
import type { Language } from '../../core/speech/language';
import type { ActionField, ActionTarget } from '../form/actions';
import type { ExtraChoices, Form, TypedField } from '../form/form';
import type { GroupChoices } from '../form/groupChoices';
import type { GroupTermField, TypedGroupTerms } from '../form/groupTerms';
import type { AskedOptions, OrdersCheck, Outcome } from '../work/workerProtocol';
import type { Answers } from './answers';

/** Where the user is. What is done between two steps is in `busy`. */
export type Step = 'sheet' | 'columns' | 'check' | 'terms' | 'result' | 'written';

/** Steps as they are counted: columns that are sure are passed over, so they count as one with the check of the rows. */
export const stepsInOrder: readonly (readonly Step[])[] = [
  ['sheet'],
  ['columns', 'check'],
  ['terms'],
  ['result'],
  ['written'],
];

export type Task = 'open' | 'read' | 'check' | 'analyze' | 'write';

/** A number that tells the messages of one piece of work from those of an earlier, cancelled one. */
export type Job = number;

export interface Busy {
  readonly job: Job;
  readonly task: Task;
  readonly done: number;
  readonly total: number;
  /** The stage of an analysis, or the tab that is being written. */
  readonly note: string;
}

export interface State extends Form {
  readonly language: Language;
  readonly step: Step;
  readonly workbook: WorkbookInfo | null;
  /** The picked tab. */
  readonly tab: TabId | null;
  readonly table: LoadedTable | null;
  readonly check: OrdersCheck | null;
  readonly picks: PickedColumns;
  readonly answers: Answers;
  /** The terms of groups that the result was worked out with. */
  readonly workedOut: TypedGroupTerms;
  /** What cannot be read as a month and its prices in the tab of `extras.prices`; null when nothing is known to be wrong. */
  readonly wrongPrices: WrongPrices | null;
  /** She has tried to go on with terms that cannot be read. */
  readonly showWrongTerms: boolean;
  readonly outcome: Outcome | null;
  /** The workbook had room for all that is to be found again next time. */
  readonly allRemembered: boolean;
  readonly written: readonly WrittenTab[];
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** What she cancelled last, until she does something else. */
  readonly cancelled: Task | null;
  readonly lastJob: Job;
}

/** The table that the work has: the rows of a tab, as one job has read them. */
export interface LoadedTable {
  readonly tab: TabId;
  readonly job: Job;
}

export interface WrongPrices {
  readonly tab: string;
  /** The row as it stands there; '' when the tab is empty. */
  readonly row: string;
}

interface Failure {
  readonly code: HostErrorCode;
  readonly task: Task;
}

/** What happens to the state: by the user, or by the work that was started. */
export type Event =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'tab'; readonly tab: TabId }
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
  /** The analysis once more, with other terms of groups. */
  | { readonly type: 'workOutAgain' }
  | {
      readonly type: 'action';
      readonly target: ActionTarget;
      readonly field: ActionField;
      readonly text: string;
    }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'cancel' }
  | { readonly type: 'retry' }
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
  | { readonly type: 'pricesUnreadable'; readonly job: Job; readonly prices: WrongPrices }
  | { readonly type: 'tabsWritten'; readonly job: Job; readonly tabs: readonly WrittenTab[] }
  | { readonly type: 'failed'; readonly job: Job; readonly code: HostErrorCode };

/** What is to be done outside of the state; effects.ts does it and answers with events. */
export type Effect =
  | { readonly type: 'open'; readonly job: Job }
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
      /** The tab to read the price index from. */
      readonly prices: TabId | null;
    }
  /** The report of the last analysis. */
  | {
      readonly type: 'write';
      readonly job: Job;
      readonly actions: ActionEdits;
      readonly language: Language;
    }
  | { readonly type: 'stop'; readonly job: Job }
  | { readonly type: 'remember'; readonly choices: Memory };
