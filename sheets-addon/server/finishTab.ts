import type { Frozen } from '../../core/host/frozen';
import type { TabFinish, TabId } from '../../core/host/port';
import { drawChart } from './drawChart';
import { linkTabs } from './linkTabs';
import { literal } from './literal';
import { type Mark, markOfUnfinished } from './mark';
import { mergeAgain } from './merges';
import { nameCells } from './nameCells';
import { drawRules, drawValidations } from './rules';
import { findReportTab } from './tabs';
import { isOurs } from './touched';
import { dressHeading } from './writeBlocks';
import { writeCarried } from './writeCarried';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Formats the tab, draws its charts and, as the last step, replaces the notice by
 * the heading; see Host.finishTab. May be repeated after a failure.
 */
export function finishTabIn(spreadsheet: Spreadsheet, tab: TabId, finish: TabFinish, run: string): void {
  const sheet = findReportTab(spreadsheet, tab);
  const marked = markOfUnfinished(sheet, run);
  setWidths(sheet, finish.columnWidths);
  for (const { row, rows, height } of finish.rowHeights ?? []) sheet.setRowHeights(row + 1, rows, height);
  const frozen = freeze(sheet, finish, marked.mark);
  sheet.setHiddenGridlines(finish.gridLines === false);
  dressTables(sheet, finish.tables);
  drawValidations(sheet, finish);
  // Google has no API for the set-up of a print: the reader chooses landscape and repeated rows in the print dialogue.
  // (developers.google.com/apps-script/reference/spreadsheet/sheet)
  const named = {
    ...marked.mark,
    frozen,
    rules: drawRules(sheet, finish.rules ?? [], marked.mark.rules ?? []),
  };
  const mark = { ...named, names: nameCells(spreadsheet, sheet, finish.names ?? [], named.names ?? []) };

  // Anchors are stored first, so that the next run recognises the charts if this one stops before their ids are known.
  const planned = finish.charts.map(({ row, column }) => `${row},${column}`);
  for (const chart of sheet.getCharts()) if (isOurs(chart, marked.mark)) sheet.removeChart(chart);
  const existing = chartIds(sheet);
  marked.set({ ...mark, planned });
  for (const chart of finish.charts) drawChart(sheet, chart);
  SpreadsheetApp.flush();

  const charts = chartIds(sheet).filter((id) => !existing.includes(id));
  const unfinished = {
    ...mark,
    heading: finish.heading,
    charts,
    planned,
    tables: finish.tables,
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
  };
  marked.set(unfinished);
  // Not before the tables are on record: broken off here, the next run reads them as the user's again.
  writeCarried(sheet, finish.carried ?? []);
  const heading = sheet.getRange(1, 1);
  dressHeading(heading);
  heading.setNumberFormat('@');
  heading.setValue(literal(finish.heading, '@'));
  linkTabs(spreadsheet, finish.links ?? []);
  const merges = mergeAgain(sheet, mark.usersMerges ?? [], finish.tables);
  // From now on a chart at one of those anchors is the user's, unless our chart there has no id.
  marked.set({
    ...unfinished,
    merges,
    state: 'done',
    planned: charts.length === planned.length ? [] : planned,
  });
  if (finish.activate) spreadsheet.setActiveSheet(sheet.showSheet());
}

/** As the user had it, else as the report wants it; gives what was frozen. Merged cells may not lie across the edge. */
function freeze(sheet: Sheet, finish: TabFinish, { usersFrozen }: Mark): Frozen {
  const { frozenRows, frozenColumns = 0 } = finish;
  const merges = usersFrozen
    ? sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges()
    : [];
  const crosses = merges.some((merge) => {
    const left = merge.getColumn() - 1;
    const { columns = 0 } = usersFrozen ?? {};
    return left < columns && columns < left + merge.getNumColumns();
  });
  const target = usersFrozen && !crosses ? usersFrozen : { rows: frozenRows, columns: frozenColumns };
  const frozen = {
    rows: Math.min(target.rows, sheet.getMaxRows() - 1),
    columns: Math.min(target.columns, sheet.getMaxColumns() - 1),
  };
  sheet.setFrozenRows(frozen.rows);
  sheet.setFrozenColumns(frozen.columns);
  return frozen;
}

function chartIds(sheet: Sheet): number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

function setWidths(sheet: Sheet, widths: readonly number[]): void {
  const columns = sheet.getMaxColumns();
  widths.slice(0, columns).forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
}

/** Stripes on every table, and a filter on the longest: Sheets allows one to a tab. */
function dressTables(sheet: Sheet, tables: TabFinish['tables']): void {
  sheet.getFilter()?.remove();
  // Stripes on striped cells are refused.
  for (const banding of sheet.getBandings()) banding.remove();
  const rangeOf = (table: TabFinish['tables'][number]) =>
    sheet.getRange(table.row + 1, table.column + 1, table.rows, table.columns);
  for (const table of tables)
    rangeOf(table).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  const [longest] = tables.filter(({ rows }) => rows > 2).sort((a, b) => b.rows - a.rows);
  if (longest) rangeOf(longest).createFilter();
}
