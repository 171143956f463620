import type { Cell } from '../cells/cell';
import type { Area, CarriedCells, Chart, Choice, Link, NamedCell, NumberFormat, Tone } from './spec';

/** A tab's identity within its workbook; survives renaming. */
export type TabId = string;

export interface TabInfo {
  readonly id: TabId;
  readonly name: string;
  /** Last row and column with content; 0 for an empty tab. */
  readonly rows: number;
  readonly columns: number;
  /** The tab the user is looking at. */
  readonly active: boolean;
  /** The report tab's key when we made this tab, null for the user's own tabs. */
  readonly ours: string | null;
  /** True when our two marks of the tab contradict each other: the tab may be ours, so it is left unchanged. */
  readonly doubted?: boolean;
  /** For a finished tab of ours: the areas that we wrote, apart from A1, and its tables. */
  readonly written?: readonly Area[];
  readonly tables?: readonly TableInfo[];
  /** Size of the grid, in hosts that limit the cells of a workbook. */
  readonly grid?: { readonly rows: number; readonly columns: number };
}

export interface WorkbookInfo {
  readonly name: string;
  /** BCP 47 tag of the workbook, such as "tr-TR". */
  readonly locale: string;
  /** BCP 47 tag of the user's own language. */
  readonly userLocale: string;
  /** IANA name; "" when the host does not know one (Excel). */
  readonly timeZone: string;
  readonly tabs: readonly TabInfo[];
  /** The last value passed to `remember` in this workbook, or null. */
  readonly remembered: Memory | null;
  /** The text of the last `keepSafe` step; absent when there is none. */
  readonly safeguarded?: string;
  /** Number of cells, blank ones included, that can still be added; absent without a limit (Excel). */
  readonly room?: number;
}

/** Choices that are stored inside the workbook: small, plain values. */
export type Memory = Readonly<Record<string, string | number | boolean | null | readonly number[]>>;

/** A block of cells to write. Text stays text: the host never turns it into a formula. */
export interface Block {
  /** Zero-based place of the upper left cell. */
  readonly row: number;
  readonly column: number;
  /** Rectangular, never empty. */
  readonly cells: readonly (readonly Cell[])[];
  /** One per column of `cells`. */
  readonly formats: readonly NumberFormat[];
  /** A tile is three rows: label, figure (in the first format) and note; the cells beside them are blank. */
  readonly style: 'heading' | 'note' | 'header' | 'body' | 'section' | 'tile';
  /** Column indexes that are aligned to the end of the line: numbers and their headers. */
  readonly ends?: readonly number[];
  /** Column indexes that the user fills in. */
  readonly own?: readonly number[];
  /** Column indexes with wrapped text. */
  readonly wraps?: readonly number[];
  /** Key of the table of which these are the header or rows. */
  readonly table?: string;
  /** Colour of a tile's figure. */
  readonly tone?: Tone;
  /** Whether the cells of each row of a tile are merged, so that a number has room and a longer text wraps. */
  readonly merged?: boolean;
  /** Font size in points of a tile's figure, when the usual 16 are too wide. */
  readonly size?: number;
}

/** A conditional format in host terms. */
export type Rule =
  | { readonly area: Area; readonly kind: 'scale'; readonly from: string; readonly to: string }
  | {
      readonly area: Area;
      readonly kind: 'formula';
      /**
       * Formula for the upper left cell of the area, starting with "=". It has no separators or decimals, so it is the
       * same in every locale.
       */
      readonly formula: string;
      /** Colours as #rrggbb; '' leaves the cell's own. */
      readonly fill: string;
      readonly text: string;
      readonly bold: boolean;
    };

/** A link from a cell of one of our tabs to another of our tabs. */
export interface TabLink extends Omit<Link, 'text'> {
  /** Key of the tab that holds the cell. */
  readonly from: string;
}

/** An area with the fingerprint of its rows (`rowsFingerprint`). */
export interface PrintedArea extends Area {
  readonly print: string;
}

/** A row of an area with content. */
export interface NotedRow {
  /** Row of the tab, zero-based. */
  readonly row: number;
  /** Cells of all columns of the area. */
  readonly cells: readonly Cell[];
  readonly formats: readonly NumberFormat[];
  /** R1C1 formulas, null for cells without one; absent when the row has none. `cells` has the results of formulas. */
  readonly formulas?: readonly (string | null)[];
}

/** Content of an area. */
export interface NotedArea {
  /** `rowsFingerprint` of the cells; for a cell with a formula, of the formula. */
  readonly print: string;
  /** Rows with a formula, or with values other than blank and false. */
  readonly rows: readonly NotedRow[];
}

/** A table in the record of a tab. */
export interface TableInfo extends Area {
  readonly key: string;
  /** Column indexes that identify a row, and the user's own columns by index and name. */
  readonly rowKey: readonly number[];
  readonly own: readonly { readonly column: number; readonly name: string }[];
}

/** A report tab before it has content. */
export interface TabOutline {
  /** Stable key by which the tab is found again after a rename. */
  readonly key: string;
  /** Id of our tab with that key, when there are several. */
  readonly tab?: TabId;
  /** Wished name, at most 31 characters and legal in both hosts; the host adds a number when it is taken. */
  readonly name: string;
  /** Text of A1 until the tab is finished. */
  readonly incompleteNotice: string;
  /** New name of the earlier version of this tab if the user has changed it: such a version is kept. */
  readonly keptName: string;
  readonly rows: number;
  readonly columns: number;
  readonly rightToLeft: boolean;
  /** Areas of the earlier version, as read, whose user content is stored elsewhere: they may be emptied. */
  readonly carried?: readonly PrintedArea[];
}

/** Rows of one height, in pixels; the first is zero-based. */
export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** The final call for a tab, after all blocks. */
export interface TabFinish {
  /** Replaces the notice in A1. */
  readonly heading: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows higher than one line; all others keep the host's default height. */
  readonly rowHeights?: readonly RowHeight[];
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  /** Header row and body of each table, zero-based, header included. */
  readonly tables: readonly TableInfo[];
  readonly charts: readonly Chart[];
  readonly rules?: readonly Rule[];
  /** The user's cells that are not in a block. They are not recorded as ours, so the next run reads them as the user's again. */
  readonly carried?: readonly CarriedCells[];
  /** Cells with a check box. */
  readonly ticks?: readonly Area[];
  readonly choices?: readonly Choice[];
  /** Named cells of this tab; our names from an earlier version that are not among them are removed. */
  readonly names?: readonly NamedCell[];
  /** The links of all tabs, only in the last call, when every tab exists. */
  readonly links?: readonly TabLink[];
  /** False hides the grid lines. */
  readonly gridLines?: boolean;
  /** Zero-based row that every printed page repeats. */
  readonly printTitleRow?: number;
  /** Show this tab to the user. */
  readonly activate: boolean;
}

/** The tab of a step: its id, or its zero-based index among the tabs begun earlier in the same call. */
export type StepTab = TabId | number;

/** A step of writing a report. */
export type WriteStep =
  /**
   * Creates an empty tab marked as ours, or empties our tab with that key. A tab in which the user has changed or added
   * anything (other than sorting) is renamed to `keptName`, unmarked and left unchanged; the new tab is inserted before
   * it.
   */
  | { readonly kind: 'begin'; readonly outline: TabOutline }
  | { readonly kind: 'rows'; readonly tab: StepTab; readonly block: Block }
  | { readonly kind: 'finish'; readonly tab: StepTab; readonly finish: TabFinish }
  /** Removes a tab of ours; a tab that the user has changed is kept under that name instead, as in `begin`. */
  | { readonly kind: 'drop'; readonly tab: StepTab; readonly keptName: string }
  /**
   * Stores a text in the workbook, outside its tabs, until null is given: the content of a tab while it is rewritten,
   * so that an interruption loses nothing. At most `longestSafeguard` characters.
   */
  | { readonly kind: 'keepSafe'; readonly text: string | null };

/** Result of the last call of a run. */
export interface RunEnd {
  /** Ids of the tabs that the call has begun, in order. */
  readonly begun: readonly TabId[];
  /** The workbook after the call. */
  readonly workbook: WorkbookInfo;
}

/**
 * The port: everything that the product needs from a spreadsheet, in our own terms. JSON only, because in Google Sheets
 * every call goes from the sidebar to the server.
 *
 * A call that fails rejects with a HostError. From its `begin` to its `finish`
 * a tab says in A1 that it is incomplete, so that an interruption
 * at any step leaves the workbook honest.
 */
export interface Host {
  describe(): Promise<WorkbookInfo>;
  /**
   * Begins a run: from now on only this host writes to the workbook. Rejects with 'busy' while another run is alive,
   * which has made a call within the last two minutes. A run that was replaced is refused at its next call. Returns the
   * workbook at that time.
   */
  openRun(): Promise<WorkbookInfo>;
  /** Maximum bytes of JSON of one `write` call. A call takes about a second, however little it does. */
  readonly bytesAtOnce: number;
  /** Carries out steps in order and returns the ids of the tabs begun. */
  write(steps: readonly WriteStep[]): Promise<readonly TabId[]>;
  /** Carries out the last steps and ends the run; without steps it only ends the run, as after a failure. */
  closeRun(steps: readonly WriteStep[]): Promise<RunEnd>;
  /** Cells of rows firstRow … firstRow + rowCount - 1 (counted from 1), from column A to the tab's last column; dates as serial numbers. */
  readRows(tab: TabId, firstRow: number, rowCount: number): Promise<readonly (readonly Cell[])[]>;
  /** Content of areas of a tab of ours; dates as serial numbers. */
  readNotes(tab: TabId, areas: readonly Area[]): Promise<readonly NotedArea[]>;
  remember(choices: Memory): Promise<void>;
  /** Shows a tab of the workbook to the user, even a hidden one. */
  showTab(tab: TabId): Promise<void>;
}

/** Google's document properties hold 500 kB in all, and a character takes up to three bytes; the rest is for other values. */
export const longestSafeguard = 120_000;

/** Reason of a failed host call; the sidebar has a sentence for each code. */
export type HostErrorCode =
  /** The sheet to read no longer exists. */
  | 'tabGone'
  /** A report tab no longer exists, or is no longer ours. */
  | 'reportGone'
  /** Another run is writing, of somebody else or in another window … */
  | 'busy'
  /** … and the host knows that it is the same user's. */
  | 'busyElsewhere'
  | 'cellEditing'
  | 'notAuthorised'
  | 'tooLarge'
  /** The host stopped a call that took too long. */
  | 'tooSlow'
  /** The daily quota of the add-on is used up. */
  | 'quota'
  | 'protected'
  | 'offline'
  | 'unexpected';

export class HostError extends Error {
  readonly code: HostErrorCode;
  /** A sentence for the user that is more specific than that of the code. */
  readonly said: string | undefined;
  constructor(code: HostErrorCode, detail: string, said?: string) {
    super(detail);
    this.name = 'HostError';
    this.code = code;
    this.said = said;
  }
}
