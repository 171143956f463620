import type { FrozenMark } from '../../core/host/frozen';
import { HostError, type TableInfo } from '../../core/host/port';
import type { WrittenArea } from '../../core/report/writing/fingerprintedArea';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Our record of a tab, stored in its metadata: enough to tell later whether the user has changed it. */
export interface Mark extends FrozenMark {
  readonly key: string;
  /** Id of the marked tab: on a copy made by the user it does not match, so the copy is the user's. */
  readonly sheet: number;
  readonly state: 'writing' | 'done';
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
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
  return found.reduce<MarkedTab[]>((tabs, metadata) => {
    const sheet = metadata.getLocation().getSheet();
    const mark = read(metadata);
    if (sheet && mark && mark.sheet === sheet.getSheetId()) tabs.push(marked(sheet, mark, metadata));
    return tabs;
  }, []);
}

/** The mark of a tab being written; throws for any other tab. */
export function markOfUnfinished(sheet: Sheet): MarkedTab {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
  const mark = metadata && read(metadata);
  if (!metadata || mark?.sheet !== sheet.getSheetId() || mark.state !== 'writing') {
    throw new HostError('unexpected', `“${sheet.getName()}” is not a report tab that is being written`);
  }
  return marked(sheet, mark, metadata);
}

export function addMark(sheet: Sheet, mark: Mark): void {
  // A tab copied by the user also has the mark of the original.
  for (const old of sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) old.remove();
  sheet.addDeveloperMetadata(
    metadataKey,
    JSON.stringify(mark),
    SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
  );
}

function marked(sheet: Sheet, mark: Mark, metadata: Metadata): MarkedTab {
  return {
    sheet,
    mark,
    set: (next) => void metadata.setValue(JSON.stringify(next)),
    remove: () => metadata.remove(),
  };
}

function read(metadata: Metadata): Mark | null {
  try {
    return JSON.parse(metadata.getValue() ?? 'null') as Mark | null;
  } catch {
    return null;
  }
}
