import {
  Color,
  DocProperties,
  Format,
  FormatAlign,
  Table,
  TableColumn,
  TableStyle,
  Workbook,
  type Worksheet,
} from 'wasm-xlsxwriter';
import type { Cell, Day } from '../../core/cells/cell';
import { layoutTab } from '../../core/host/layoutTab';
import type { Block } from '../../core/host/port';
import type { NumberFormat, ReportSpec, TableSpec, TabSpec } from '../../core/report/spec';
import { drawChart } from './drawChart';
import { reportMark } from './reportMark';
import { sealPackage } from './sealPackage';

/** Longest text a cell of Excel holds. */
const longestText = 32_767;

/**
 * The report as the bytes of an .xlsx file: the same tabs, tables and charts that the add-ins write.
 *
 * Text stays text whatever it begins with. The file says it was made on `day`, so that equal
 * reports are equal bytes.
 */
export function writeWorkbook(report: ReportSpec, day: Day): Uint8Array {
  const workbook = new Workbook();
  workbook.setProperties(new DocProperties().setKeywords(reportMark));
  const formats = formatCache();
  const tableNames = new Set<string>();
  for (const tab of report.tabs) {
    const sheet = workbook.addWorksheet().setName(tab.name);
    drawTab(sheet, tab, report, formats, tableNames);
  }
  const topDownCharts = report.tabs.flatMap((tab) => tab.charts.map((chart) => chart.kind === 'bar'));
  return sealPackage(workbook.saveToBufferSync(), day, report.rightToLeft, topDownCharts);
}

function drawTab(
  sheet: Worksheet,
  tab: TabSpec,
  report: ReportSpec,
  formats: FormatOf,
  tableNames: Set<string>,
): void {
  const { blocks, finish } = layoutTab(tab, report, false, Number.POSITIVE_INFINITY);
  sheet.writeStringWithFormat(0, 0, finish.heading, formats('heading', '@'));
  for (const block of blocks) if (block.style !== 'header') drawBlock(sheet, block, formats);
  for (const table of tab.tables) {
    if (table.columns.length === 0) continue;
    const headers = uniqueHeaders(table.columns.map(({ header }) => header));
    const columns = headers.map((header) =>
      new TableColumn().setHeader(header).setHeaderFormat(formats('header', '@')),
    );
    sheet.setRowHeightPixels(table.row, headerHeight(table));
    const name = uniqueName(`clv_${table.key.replace(/\W/g, '_')}`, tableNames);
    // A table of Excel has at least one row below its header.
    const lastRow = table.row + Math.max(1, table.rows.length);
    sheet.addTable(
      table.row,
      table.column,
      lastRow,
      table.column + table.columns.length - 1,
      new Table().setName(name).setColumns(columns).setStyle(TableStyle.Light1),
    );
  }
  finish.columnWidths.forEach((width, column) => {
    sheet.setColumnWidthPixels(column, width);
  });
  if (finish.frozenRows > 0) sheet.setFreezePanes(finish.frozenRows, 0);
  // On paper: as wide as the sheet of paper, as long as it takes.
  sheet.setLandscape().setPrintFitToPages(1, 0);
  for (const chart of finish.charts) {
    sheet.insertChart(chart.row, chart.column, drawChart(chart, tab.name));
  }
}

/**
 * Pixels in which the longest header fits, wrapped. Spreadsheets do not find the height by themselves in a
 * file they open; a bold letter is about 8 pixels wide and the filter button takes 20.
 */
function headerHeight({ columns }: TableSpec): number {
  const lines = columns.map(({ header, width }) => Math.ceil((header.length * 8) / Math.max(20, width - 20)));
  return 20 * Math.min(4, Math.max(1, ...lines));
}

function drawBlock(sheet: Worksheet, block: Block, formats: FormatOf): void {
  const columnFormats = block.formats.map((format) => formats(block.style, format));
  block.cells.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      const format = columnFormats[j];
      if (format) drawCell(sheet, block.row + i, block.column + j, cell, format);
    });
  });
}

/** Never the library's write(), which chooses by what the value looks like. */
function drawCell(sheet: Worksheet, row: number, column: number, cell: Cell, format: Format): void {
  if (typeof cell === 'string') {
    sheet.writeStringWithFormat(row, column, cell.slice(0, longestText), format);
  } else if (typeof cell === 'boolean') {
    sheet.writeBooleanWithFormat(row, column, cell, format);
  } else if (cell !== null && Number.isFinite(cell)) {
    sheet.writeNumberWithFormat(row, column, cell, format);
  }
}

type FormatOf = (style: Block['style'], format: NumberFormat) => Format;

/** One format object for each look, because every one becomes an entry in the file. */
function formatCache(): FormatOf {
  const known = new Map<string, Format>();
  return (style, numberFormat) => {
    const key = `${style} ${numberFormat}`;
    const format = known.get(key) ?? makeFormat(style, numberFormat);
    known.set(key, format);
    return format;
  };
}

function makeFormat(style: Block['style'], numberFormat: NumberFormat): Format {
  // Excel shows text of more than 255 letters as ##### in cells with the format "@"; the quote mark
  // keeps text text as well, when somebody edits the cell.
  if (style === 'note') return new Format().setQuotePrefix();
  const format = new Format().setNumFormat(numberFormat);
  if (style === 'heading') return format.setBold().setFontSize(14);
  if (style !== 'header') return format;
  return format
    .setBold()
    .setTextWrap()
    .setAlign(FormatAlign.VerticalCenter)
    .setFontColor(Color.parse('#ffffff'))
    .setBackgroundColor(Color.parse('#1f4e79'));
}

/** Excel repairs, with a warning, a table in which two headers are the same or one is empty. */
function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, i) => uniqueName(header || String(i + 1), taken));
}

function uniqueName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
