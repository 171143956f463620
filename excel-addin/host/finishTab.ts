import type { TabFinish } from '../../core/host/port';
import type { CarriedCells } from '../../core/host/spec';
import { addChart, describeChart } from './charts';
import { freeze } from './freeze';
import { type Mark, setMark } from './mark';
import { type TakenTab, witnessOf } from './openTabs';
import type { Pane } from './pane';
import { points } from './points';
import { rangeOf } from './range';
import { drawRules, drawValidations } from './rules';
import { styleArea } from './styles';
import { done, setWitness } from './witness';

const tableStyle = 'TableStyleLight1';

/** The record of a finished tab. */
export function finishedMark(mark: Mark, finish: TabFinish, names: readonly string[]): Mark {
  return {
    ...mark,
    corner: [...mark.corner, finish.heading],
    charts: finish.charts.map((_, i) => `CLV ${mark.key} ${i + 1}`),
    tables: finish.tables.length,
    tableInfo: finish.tables,
    names,
  };
}

/** Whether a formula needs its table, because it contains [@Column]. */
export function needsTable({ formula = '' }: CarriedCells): boolean {
  return formula.includes('[@') || formula.includes('[#');
}

/**
 * Queues formats and charts of a tab after all its cells; the returned function, to be called after the next sync,
 * queues the rest of the charts.
 */
export function layOutTab({ sheet, mark }: TakenTab, finish: TabFinish): () => void {
  layOut(sheet, finish);
  freeze(sheet, frozenOf(mark, finish));
  drawRules(sheet, finish.rules ?? []);
  drawValidations(sheet, finish);
  setUpPrint(sheet, finish);
  const charts = finish.charts.map((chart, i) => addChart(sheet, chart, mark.charts[i] ?? ''));
  return () => {
    finish.charts.forEach((chart, i) => {
      const added = charts[i];
      if (added) describeChart(sheet, added, chart);
    });
  };
}

/** Queues replacing the notice with the heading: the last step before the tab is shown. */
export function endTab(
  context: Excel.RequestContext,
  { sheet, token, mark }: TakenTab,
  finish: TabFinish,
  pane: Pane,
): void {
  // Recorded only now: if it were recorded before freezing, an interrupted state would look like the user's wish to unfreeze.
  setMark(context, token, { ...mark, frozen: frozenOf(mark, finish) });
  const corner = sheet.getRangeByIndexes(0, 0, 1, 1);
  corner.numberFormat = [['@']];
  styleArea(corner, { style: 'heading' });
  corner.values = [[finish.heading]];
  setWitness(sheet, { token, run: done }, [witnessOf(token, pane)]);
  if (finish.activate) {
    sheet.visibility = 'Visible';
    sheet.activate();
  }
}

function frozenOf({ usersFrozen }: Mark, { frozenRows, frozenColumns = 0 }: TabFinish) {
  return usersFrozen ?? { rows: frozenRows, columns: frozenColumns };
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

/** Prints each tab on A4, fitted to the page width. */
function setUpPrint(sheet: Excel.Worksheet, { printTitleRow }: TabFinish): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  if (printTitleRow !== undefined)
    pageLayout.setPrintTitleRows(`$${printTitleRow + 1}:$${printTitleRow + 1}`);
}
