import type { Cell } from '../cells/cell';
import type { Area, CarriedCells, Chart, Choice, Link, NamedCell, NumberFormat, Tone } from './spec';

/** A tab's identity within its workbook; survives renaming. */
export type TabId = string;

export interface TabInfo {
  readonly id: TabId;
  readonly name: string;
  /** Last row and column that hold something; 0 for an empty tab. */
  readonly rows: number;
  readonly columns: number;
  /** The tab the user is looking at. */
  readonly active: boolean;
  /** The report tab's key when we made this tab, null for the user's own tabs. */
  readonly ours: string | null;
  /** Whether it may have been ours once: what we left on it and what we know of it do not fit together, so it is left alone. */
  readonly doubted?: boolean;
  /** Of a tab of ours that was finished and not emptied since: the areas that we wrote, besides A1, and its tables. */
  readonly written?: readonly Area[];
  readonly tables?: readonly TableInfo[];
  /** Size of its grid, where the cells of a workbook are limited. */
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
  /** The text that was passed to `safeguard` and not taken back; absent when there is none. */
  readonly safeguarded?: string;
  /** Cells that can be added to it, with and without content; absent where there is no limit (Excel). */
  readonly room?: number;
}

/** Choices kept inside the workbook, small and plain. */
export type Memory = Readonly<Record<string, string | number | boolean | null | readonly number[]>>;

/** A block of cells to write. Text is text: the host never makes a formula of it. */
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
  /** Places in `formats` of the columns that are aligned to the end of the line: numbers, and the headers over them. */
  readonly ends?: readonly number[];
  /** Places of the columns that are the user's to fill in. */
  readonly own?: readonly number[];
  /** Places of the columns whose texts are broken into lines. */
  readonly wraps?: readonly number[];
  /** Key of the table of which these are the header or rows. */
  readonly table?: string;
  /** Colour of a tile's figure. */
  readonly tone?: Tone;
  /** Whether each row of a tile is one cell as wide as the tile: a number has the room, and a longer text is broken into lines. */
  readonly merged?: boolean;
  /** Points of a tile's figure, where the usual 16 are too large for its width. */
  readonly size?: number;
}

/** A conditional format ready to be drawn, in the order of precedence. */
export type Rule =
  | { readonly area: Area; readonly kind: 'scale'; readonly from: string; readonly to: string }
  | {
      readonly area: Area;
      readonly kind: 'formula';
      /** For the upper left cell of the area, with "=", and without separators or decimals: it reads the same in every locale. */
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

/** A row of an area that says anything. */
export interface NotedRow {
  /** Row of the tab, zero-based. */
  readonly row: number;
  /** Of all columns of the area. */
  readonly cells: readonly Cell[];
  readonly formats: readonly NumberFormat[];
  /** Formulas in R1C1, null in a cell without one; absent when the row has none. The cell is then what the formula gives. */
  readonly formulas?: readonly (string | null)[];
}

/** What an area holds. */
export interface NotedArea {
  /** `rowsFingerprint` of its cells, of a cell with a formula of the formula. */
  readonly print: string;
  /** Rows that hold more than blanks and false, or a formula. */
  readonly rows: readonly NotedRow[];
}

/** What a tab remembers of a table beside its place. */
export interface TableInfo extends Area {
  readonly key: string;
  /** Places of the columns that identify a row, and of the user's own columns with their names. */
  readonly rowKey: readonly number[];
  readonly own: readonly { readonly column: number; readonly name: string }[];
}

/** A report tab before it has content. */
export interface TabOutline {
  /** Stable key by which the tab is found again after a rename. */
  readonly key: string;
  /** Which of our tabs with that key, where there are several. */
  readonly tab?: TabId;
  /** Wished name, at most 31 characters and legal in both hosts; the host adds a number when it is taken. */
  readonly name: string;
  /** Stands in A1 until the tab is finished. */
  readonly incompleteNotice: string;
  /** Name for an earlier version of this tab in which the user has typed something: it is kept under this name. */
  readonly keptName: string;
  readonly rows: number;
  readonly columns: number;
  readonly rightToLeft: boolean;
  /** Areas of the earlier version of the tab that are the user's and safe elsewhere, as they were read: they may be emptied. */
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
  /** Rows that are higher than one line; all others keep the host's own height. */
  readonly rowHeights?: readonly RowHeight[];
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  /** Header row and body of each table, zero-based, header included. */
  readonly tables: readonly TableInfo[];
  readonly charts: readonly Chart[];
  readonly rules?: readonly Rule[];
  /** What of the user's is not in a block. It is no part of what we wrote: the next run reads it as the user's again. */
  readonly carried?: readonly CarriedCells[];
  /** Cells with a check box. */
  readonly ticks?: readonly Area[];
  readonly choices?: readonly Choice[];
  /** Names of this tab; names of ours that an earlier version of the tab had, and this one has not, go. */
  readonly names?: readonly NamedCell[];
  /** The links of all tabs, in the call that comes last: then every tab exists. */
  readonly links?: readonly TabLink[];
  /** False hides the lines between cells. */
  readonly gridLines?: boolean;
  /** Zero-based row that every printed page repeats. */
  readonly printTitleRow?: number;
  /** Show this tab to the user. */
  readonly activate: boolean;
}

/** A tab of a step: its id, or its place among the tabs that the same call has begun before, from 0 on. */
export type StepTab = TabId | number;

/** A step in the writing of a report. */
export type WriteStep =
  /**
   * Makes an empty tab marked as ours, or empties ours with that key. A tab of ours in which the user has changed or added
   * anything (sorting changes nothing) is renamed to `keptName`, unmarked and left alone; the new one stands before it.
   */
  | { readonly kind: 'begin'; readonly outline: TabOutline }
  | { readonly kind: 'rows'; readonly tab: StepTab; readonly block: Block }
  | { readonly kind: 'finish'; readonly tab: StepTab; readonly finish: TabFinish }
  /** Removes a tab of ours; one that the user has changed is kept under that name instead, as by `begin`. */
  | { readonly kind: 'drop'; readonly tab: StepTab; readonly keptName: string }
  /**
   * Keeps a text in the workbook, beside its tabs, until null is given: what a tab holds while it is written anew, so that an
   * interruption loses nothing. At most `longestSafeguard` characters.
   */
  | { readonly kind: 'keepSafe'; readonly text: string | null };

/** What the last call of a run gives. */
export interface RunEnd {
  /** Ids of the tabs that it has begun, in order. */
  readonly begun: readonly TabId[];
  /** The workbook as it is now. */
  readonly workbook: WorkbookInfo;
}

/**
 * Everything a spreadsheet has to do for us, in our terms. JSON only, because in
 * Google Sheets every call goes from the sidebar to the server.
 *
 * A call that fails rejects with a HostError. From its `begin` to its `finish`
 * a tab says in A1 that it is incomplete, so that an interruption
 * at any step leaves the workbook honest.
 */
export interface Host {
  describe(): Promise<WorkbookInfo>;
  /**
   * Begins a run: from now on this host alone writes to the workbook. Rejects with 'busy' while another run does: one that has
   * made a call within the last two minutes. A run that was replaced is refused at its next call. Gives the workbook as it is then.
   */
  openRun(): Promise<WorkbookInfo>;
  /** As many bytes of JSON as one call of `write` should have at most: a call takes about a second, however little it does. */
  readonly bytesAtOnce: number;
  /** Carries out steps in their order and gives the ids of the tabs that were begun. */
  write(steps: readonly WriteStep[]): Promise<readonly TabId[]>;
  /** Carries out the last steps and ends the run; without steps it only ends it, as after a failure. */
  closeRun(steps: readonly WriteStep[]): Promise<RunEnd>;
  /** Cells of rows firstRow … firstRow + rowCount - 1 (counted from 1), from column A to the tab's last column; dates as serial numbers. */
  readRows(tab: TabId, firstRow: number, rowCount: number): Promise<readonly (readonly Cell[])[]>;
  /** What areas of a tab of ours hold; dates as serial numbers. */
  readNotes(tab: TabId, areas: readonly Area[]): Promise<readonly NotedArea[]>;
  remember(choices: Memory): Promise<void>;
  /** Shows a tab of the workbook to the user, also one that is hidden. */
  showTab(tab: TabId): Promise<void>;
}

/** What Google's properties of a document hold beside all else: 500 kB, of which a letter takes up to three bytes. */
export const longestSafeguard = 120_000;

/** Why a host call failed; the sidebar has a sentence for each code. */
export type HostErrorCode =
  /** A sheet that was to be read is gone. */
  | 'tabGone'
  /** A tab of the report is gone, or no longer ours. */
  | 'reportGone'
  /** Another run is writing: of somebody else or in another window … */
  | 'busy'
  /** … and the host knows that it is the same user's. */
  | 'busyElsewhere'
  | 'cellEditing'
  | 'notAuthorised'
  | 'tooLarge'
  /** The host stopped a call that took too long. */
  | 'tooSlow'
  /** What the host allows an add-on in a day is used up. */
  | 'quota'
  | 'protected'
  | 'offline'
  | 'unexpected';

export class HostError extends Error {
  readonly code: HostErrorCode;
  /** A sentence for the user that says more than that of the code. */
  readonly said: string | undefined;
  constructor(code: HostErrorCode, detail: string, said?: string) {
    super(detail);
    this.name = 'HostError';
    this.code = code;
    this.said = said;
  }
}
