import type { FrozenMark } from '../../core/host/frozen';
import { HostError, type TableInfo } from '../../core/host/port';
import type { WrittenArea } from '../../core/report/writing/fingerprintedArea';
import type { MergedMark } from './merges';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Format version of marks; marks of other versions are ignored. */
const version = 2;

/** Our record of a tab, stored in its metadata: enough to tell later whether the user has changed it. */
export interface Mark extends FrozenMark, MergedMark {
  readonly key: string;
  /** Id of the marked tab: on a copy made by the user it does not match, so the copy is the user's. */
  readonly sheet: number;
  readonly state: 'writing' | 'done';
  /** Id of the run that writes it, or wrote it last. */
  readonly run: string;
  readonly notice: string;
  /** Null until it is about to be written. */
  readonly heading: string | null;
  /** All that may be on the tab besides A1. While 'writing', each part is either complete or missing. */
  readonly parts: readonly WrittenArea[];
  /** Its tables, from when it is done until it is emptied. */
  readonly tables?: readonly TableInfo[];
  readonly charts: readonly number[];
  /** Anchors "row,column" of charts about to be drawn, or drawn and without an id. */
  readonly planned: readonly string[];
  /** Our conditional formats, as `ruleId` names them, and our named ranges. */
  readonly rules?: readonly string[];
  readonly names?: readonly string[];
  /** Size of the grid when it was done. */
  readonly rows: number;
  readonly columns: number;
}

export interface MarkedTab {
  readonly sheet: Sheet;
  readonly mark: Mark;
  /** Replaces the mark in one call. */
  set(mark: Mark): void;
  remove(): void;
}

const metadataKey = 'customer-value-tab';

/** Our tabs in the order of the workbook's metadata; one call however many tabs there are. */
export function markedTabs(spreadsheet: Spreadsheet): MarkedTab[] {
  return judgedTabs(spreadsheet).tabs;
}

/**
 * Our tabs by both witnesses: the metadata on the sheet, and the sheet's id in it. Another id is that of a copy, which is the user's. Tabs
 * whose metadata say nothing to this program are doubted: they are left alone.
 */
export function judgedTabs(spreadsheet: Spreadsheet): { tabs: MarkedTab[]; doubted: Set<number> } {
  const tabs: MarkedTab[] = [];
  const doubted = new Set<number>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (!sheet) continue;
    const mark = readMark(metadata.getValue());
    if (!mark) doubted.add(sheet.getSheetId());
    else if (mark.sheet === sheet.getSheetId()) tabs.push(marked(sheet, mark, metadata));
  }
  return { tabs, doubted };
}

/** The mark of a tab that the run is writing; throws for any other tab. */
export function markOfUnfinished(sheet: Sheet, run: string): MarkedTab {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
  const mark = metadata && readMark(metadata.getValue());
  if (!metadata || mark?.sheet !== sheet.getSheetId() || mark.state !== 'writing')
    throw new HostError('reportGone', `“${sheet.getName()}” is not a report tab that is being written`);
  if (mark.run !== run) throw new HostError('busy', `run ${mark.run} is writing “${sheet.getName()}”`);
  return marked(sheet, mark, metadata);
}

export function addMark(sheet: Sheet, mark: Mark): void {
  // A tab copied by the user also has the mark of the original.
  for (const old of sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) old.remove();
  sheet.addDeveloperMetadata(metadataKey, textOf(mark), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

function marked(sheet: Sheet, mark: Mark, metadata: Metadata): MarkedTab {
  return {
    sheet,
    mark,
    set: (next) => void metadata.setValue(textOf(next)),
    remove: () => metadata.remove(),
  };
}

function textOf(mark: Mark): string {
  return JSON.stringify({ version, ...mark });
}

/** The mark; null when damaged, or of another version. */
function readMark(text: string | null): Mark | null {
  try {
    const read = JSON.parse(text ?? 'null') as Partial<Mark & { version: number }> | null;
    const isMark =
      read?.version === version &&
      [read.key, read.run, read.notice].every((field) => typeof field === 'string') &&
      [read.parts, read.charts, read.planned].every(Array.isArray);
    return isMark ? (read as Mark) : null;
  } catch {
    return null;
  }
}
