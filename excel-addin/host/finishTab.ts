import type { TabFinish, TabId } from '../../core/host/port';
import { addChart, describeChart } from './charts';
import { setMark } from './mark';
import { type OpenTabs, takeMark } from './openTabs';
import { points } from './points';
import { run } from './run';
import { styleArea } from './styles';

const tableStyle = 'TableStyleLight1';

/** Formats a tab after all its cells are written. Replacing the notice by the heading is the last step before showing the tab. */
export function finishTab(tab: TabId, finish: TabFinish, open: OpenTabs): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    const mark = await takeMark(context, tab, open);

    const chartNames = finish.charts.map((_, i) => `CLV ${mark.key} ${i + 1}`);
    setMark(context, tab, {
      ...mark,
      corner: [...mark.corner, finish.heading],
      charts: chartNames,
      tables: finish.tables.length,
    });
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    layOut(sheet, finish);
    const charts = finish.charts.map((chart, i) => addChart(sheet, chart, chartNames[i] ?? ''));
    await context.sync();

    finish.charts.forEach((chart, i) => {
      const added = charts[i];
      if (added) describeChart(sheet, added, chart);
    });
    const corner = sheet.getRangeByIndexes(0, 0, 1, 1);
    corner.numberFormat = [['@']];
    corner.values = [[finish.heading]];
    styleArea(corner, 'heading');
    if (finish.activate) {
      sheet.visibility = 'Visible';
      sheet.activate();
    }
    await context.sync();
  });
}

function layOut(sheet: Excel.Worksheet, { columnWidths, frozenRows, tables }: TabFinish): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  for (const { row, column, rows, columns } of tables) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.style = tableStyle;
    table.showFilterButton = true;
  }
}
