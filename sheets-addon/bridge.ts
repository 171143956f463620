/** Messages over google.script.run between sidebar and server: JSON, without Date and undefined. */
import type { Cell } from '../core/cells/cell';
import type {
  HostErrorCode,
  Memory,
  NotedArea,
  RunEnd,
  TabId,
  WorkbookInfo,
  WriteStep,
} from '../core/host/port';
import type { Area } from '../core/host/spec';
import { type Language, languages } from '../core/speech/language';

/** Failures are sent as values, because a thrown error would arrive as a translated sentence without its code. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly error: { readonly code: HostErrorCode; readonly detail: string } };

export interface RowsRead {
  readonly rows: readonly (readonly Cell[])[];
  /** True when requested rows remain that did not fit in this answer. */
  readonly more: boolean;
}

/** The server's functions that the sidebar may call; the port of core/host in pieces of bounded size. */
export interface ServerFunctions {
  describeWorkbook(): Answer<WorkbookInfo>;
  readRows(tab: TabId, firstRow: number, rowCount: number): Answer<RowsRead>;
  /** `earlier` is the previous run of the same page, which does not block the new one. */
  openRun(run: string, earlier: string): Answer<WorkbookInfo>;
  /** Gives the ids of the tabs that were begun. */
  writeSteps(run: string, steps: readonly WriteStep[]): Answer<readonly TabId[]>;
  closeRun(run: string, steps: readonly WriteStep[]): Answer<RunEnd>;
  readNotes(tab: TabId, areas: readonly Area[]): Answer<readonly NotedArea[]>;
  remember(choices: Memory): Answer<null>;
  showTab(tab: TabId): Answer<null>;
  /** Reads a script of the sidebar that is not in the page itself. */
  readScript(file: ScriptFile): Answer<string>;
}

/** The project's file with the words of the home page in a language; HtmlService expects the name without ".html". */
export const wordsFile = (language: Language) => `words-${language}` as const;

/** The file with the later script. */
export const laterFile = 'later';

/** The file with the words of the later script in a language. */
export const laterWordsFile = (language: Language) => `later-${language}` as const;

/** The project's files that the sidebar may ask for. */
export const scriptFiles = [
  ...languages.map(wordsFile),
  laterFile,
  ...languages.map(laterWordsFile),
] as const;

export type ScriptFile = (typeof scriptFiles)[number];

/** The id of the script with words. */
export const wordsId = 'words';

/** What stands in sidebar.html where the server puts the words of the user's language. */
export const wordsPlace = `<script id="${wordsId}"></script>`;

/** Most cells that one call reads: about 2 MB of JSON. Google publishes no limit; add-ons report trouble from some 10 MB on. */
export const cellsPerCall = 50_000;
