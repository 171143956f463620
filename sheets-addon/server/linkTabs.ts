import { columnLetter } from '../../core/cells/address';
import type { TabLink } from '../../core/host/port';
import { palette } from '../../core/report/palette';
import { markedTabs } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes links of cells of our tabs; the text of the cells stays. */
export function linkTabs(spreadsheet: Spreadsheet, links: readonly TabLink[]): void {
  if (links.length === 0) return;
  const tabs = new Map(markedTabs(spreadsheet).map(({ mark, sheet }) => [mark.key, sheet]));
  for (const { from, row, column, tab, target = { row: 0, column: 0 } } of links) {
    const [sheet, to] = [tabs.get(from), tabs.get(tab)];
    if (!sheet || !to) continue;
    const cell = sheet.getRange(row + 1, column + 1);
    const url = `#gid=${to.getSheetId()}&range=${columnLetter(target.column + 1)}${target.row + 1}`;
    const text = SpreadsheetApp.newRichTextValue().setText(cell.getDisplayValue()).setLinkUrl(url).build();
    cell.setRichTextValue(text).setFontColor(palette.link);
  }
}
