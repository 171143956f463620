import type { TabFinish, TabId } from '../../core/host/port';
import type { CarriedCells } from '../../core/host/spec';
import { addChart, describeChart } from './charts';
import type { DateSystemReader } from './dateSystem';
import { freeze } from './freeze';
import { linkTabs } from './linkTabs';
import { setMark } from './mark';
import { nameCells } from './nameCells';
import { onOpenTab, witnessOf } from './openTabs';
import { findOurTabs } from './ourTabs';
import type { Pane } from './pane';
import { points } from './points';
import { rangeOf } from './range';
import { drawRules, drawValidations } from './rules';
import { styleArea } from './styles';
import { done, setWitness } from './witness';
import { writeCarried } from './writeCarried';

const tableStyle = 'TableStyleLight1';

/** Formats a tab after all its cells are written. Replacing the notice by the heading is the last step before showing the tab. */
export function finishTab(
  tab: TabId,
  finish: TabFinish,
  dateSystem: DateSystemReader,
  pane: Pane,
): Promise<void> {
  return onOpenTab(tab, pane, async (context, { mark: taken, token, sheet, guard }) => {
    const found = await findOurTabs(context);
    const keyed = new Map(found.tabs.map(({ mark, sheet: one }) => [mark.key, one]));
    const name = found.sheets.find(({ id }) => id === tab)?.name ?? '';
    const ours = new Set(found.tabs.map(({ sheet: one }) => one.name));
    guard();
    const names = await nameCells(context, name, ours, finish.names ?? [], taken.names);

    const chartNames = finish.charts.map((_, i) => `CLV ${taken.key} ${i + 1}`);
    guard();
    const frozen = taken.usersFrozen ?? { rows: finish.frozenRows, columns: finish.frozenColumns ?? 0 };
    const mark = {
      ...taken,
      name,
      corner: [...taken.corner, finish.heading],
      charts: chartNames,
      tables: finish.tables.length,
      tableInfo: finish.tables,
      names,
    };
    setMark(context, token, mark);
    // On record as the user's (who is asked for by the tables) before they are on the tab. Most come before the tables: a formula in
    // a blank column of a table is filled down by Excel. Those with [@Column] mean something in a table only.
    const carried = finish.carried ?? [];
    const place = { offset: carried.length > 0 ? await dateSystem(context) : 0, guard };
    const needsTable = ({ formula = '' }: CarriedCells) => formula.includes('[@') || formula.includes('[#');
    await writeCarried(
      context,
      sheet,
      carried.filter((cells) => !needsTable(cells)),
      place,
    );
    guard();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    layOut(sheet, finish);
    freeze(sheet, frozen);
    drawRules(sheet, finish.rules ?? []);
    drawValidations(sheet, finish);
    setUpPrint(sheet, finish);
    const charts = finish.charts.map((chart, i) => addChart(sheet, chart, chartNames[i] ?? ''));
    await context.sync();
    await writeCarried(context, sheet, carried.filter(needsTable), place);

    guard();
    finish.charts.forEach((chart, i) => {
      const added = charts[i];
      if (added) describeChart(sheet, added, chart);
    });
    await linkTabs(context, keyed, finish.links ?? []);
    guard();
    // Only now: had it been told before it was done, the next run would take it for the user's wish that nothing is frozen.
    setMark(context, token, { ...mark, frozen });
    const corner = sheet.getRangeByIndexes(0, 0, 1, 1);
    corner.numberFormat = [['@']];
    styleArea(corner, { style: 'heading' });
    corner.values = [[finish.heading]];
    setWitness(sheet, { token, run: done }, [witnessOf(token, pane)]);
    if (finish.activate) {
      sheet.visibility = 'Visible';
      sheet.activate();
    }
    await context.sync();
    return null;
  });
}

function layOut(sheet: Excel.Worksheet, finish: TabFinish): void {
  const { columnWidths, rowHeights = [], tables, gridLines } = finish;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
  for (const { row, rows, height } of rowHeights)
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points(height);
  sheet.showGridlines = gridLines !== false;
  for (const area of tables) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.style = tableStyle;
    table.showFilterButton = true;
  }
}

/** Each tab reads on A4, as wide as the sheet of paper. */
function setUpPrint(sheet: Excel.Worksheet, { printTitleRow }: TabFinish): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  if (printTitleRow !== undefined)
    pageLayout.setPrintTitleRows(`$${printTitleRow + 1}:$${printTitleRow + 1}`);
}
