import type { NamedCell } from '../../core/host/spec';
import { markedTabs } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Points our names at cells of the sheet and removes unneeded names of `earlier`; returns the names that are ours. A
 * name is moved, never recreated, so that the user's formulas keep it. A name that is neither in `earlier` nor on a tab
 * of ours is the user's.
 */
export function nameCells(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  names: readonly NamedCell[],
  earlier: readonly string[],
): string[] {
  if (names.length + earlier.length === 0) return [];
  const ours = new Set(markedTabs(spreadsheet).map(({ mark }) => mark.sheet));
  const taken = new Set<string>();
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    const home = named.getRange().getSheet().getSheetId();
    if (!earlier.includes(name)) {
      if (!ours.has(home)) taken.add(name);
    } else if (!names.some((one) => one.name === name)) named.remove();
  }
  const free = names.filter(({ name }) => !taken.has(name));
  for (const { name, row, column } of free)
    spreadsheet.setNamedRange(name, sheet.getRange(row + 1, column + 1));
  return free.map(({ name }) => name);
}
