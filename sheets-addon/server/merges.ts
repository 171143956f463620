import { overlap, sameArea } from '../../core/host/area';
import type { Area } from '../../core/host/spec';
import { rangeOf } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of a tab's record about merged cells. */
export interface MergedMark {
  /** Merges left by the report. */
  readonly merges?: readonly Area[];
  /** Additional merges by the user. */
  readonly usersMerges?: readonly Area[];
}

/** The cells that the user has merged on a finished tab; none on one of an earlier version of this program, which did not record its own. */
export function mergedByUser(sheet: Sheet, { merges }: MergedMark): readonly Area[] {
  if (merges === undefined) return [];
  return mergedIn(sheet).filter((area) => !merges.some((ours) => sameArea(ours, area)));
}

/**
 * Restores the user's merges where that hides nothing: not in tables, not across the edge of the frozen columns, and
 * only if all cells but the first are blank. Returns the merges of the report itself.
 */
export function mergeAgain(
  sheet: Sheet,
  usersMerges: readonly Area[],
  tables: readonly Area[],
): readonly Area[] {
  const ours = mergedIn(sheet);
  const frozen = usersMerges.length > 0 ? sheet.getFrozenColumns() : 0;
  for (const area of usersMerges) {
    const crosses = area.column < frozen && frozen < area.column + area.columns;
    const isTaken = [...ours, ...tables].some((other) => overlap(other, area));
    if (crosses || isTaken) continue;
    const range = rangeOf(sheet, area);
    const cells: unknown[][] = range.getValues();
    if (cells.every((line, row) => line.every((cell, column) => row + column === 0 || cell === '')))
      range.merge();
  }
  return ours;
}

function mergedIn(sheet: Sheet): readonly Area[] {
  return sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .getMergedRanges()
    .map((range) => ({
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }));
}
