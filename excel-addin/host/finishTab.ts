import type { TabFinish, TabId } from '../../core/host/port';
import { addChart, describeChart } from './charts';
import { freeze } from './freeze';
import { linkTabs } from './linkTabs';
import { loadMarks, setMark } from './mark';
import { nameCells } from './nameCells';
import { type OpenTabs, takeMark } from './openTabs';
import { points } from './points';
import { rangeOf } from './range';
import { drawRules, drawValidations } from './rules';
import { run } from './run';
import { styleArea } from './styles';

const tableStyle = 'TableStyleLight1';

/** Formats a tab after all its cells are written. Replacing the notice by the heading is the last step before showing the tab. */
export function finishTab(tab: TabId, finish: TabFinish, open: OpenTabs): Promise<void> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.getItem(tab);
    const taken = await takeMark(context, tab, open);
    sheets.load('items/id,items/name');
    const marks = loadMarks(context);
    await context.sync();
    const keyed = sheets.items.flatMap((one) => {
      const key = marks().get(one.id)?.key;
      return key === undefined ? [] : [[key, one] as const];
    });
    const name = sheets.items.find(({ id }) => id === tab)?.name ?? '';
    const ours = new Set(keyed.map(([, one]) => one.name));
    const names = await nameCells(context, name, ours, finish.names ?? [], taken.names ?? []);

    const chartNames = finish.charts.map((_, i) => `CLV ${taken.key} ${i + 1}`);
    const frozen = taken.usersFrozen ?? { rows: finish.frozenRows, columns: finish.frozenColumns ?? 0 };
    setMark(context, tab, {
      ...taken,
      frozen,
      corner: [...taken.corner, finish.heading],
      charts: chartNames,
      tables: finish.tables.length,
      tableInfo: finish.tables,
      names,
    });
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    layOut(sheet, finish);
    freeze(sheet, frozen);
    drawRules(sheet, finish.rules ?? []);
    drawValidations(sheet, finish);
    setUpPrint(sheet, finish);
    const charts = finish.charts.map((chart, i) => addChart(sheet, chart, chartNames[i] ?? ''));
    await context.sync();

    finish.charts.forEach((chart, i) => {
      const added = charts[i];
      if (added) describeChart(sheet, added, chart);
    });
    await linkTabs(context, new Map(keyed), finish.links ?? []);
    const corner = sheet.getRangeByIndexes(0, 0, 1, 1);
    corner.numberFormat = [['@']];
    corner.values = [[finish.heading]];
    styleArea(corner, { style: 'heading' });
    if (finish.activate) {
      sheet.visibility = 'Visible';
      sheet.activate();
    }
    await context.sync();
  });
}

function layOut(sheet: Excel.Worksheet, finish: TabFinish): void {
  const { columnWidths, tables, gridLines } = finish;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
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
