import {
  DocProperties,
  type Format,
  Table,
  TableColumn,
  TableStyle,
  Workbook,
  type Worksheet,
} from 'wasm-xlsxwriter';
import { cellReference } from '../../core/cells/address';
import type { Cell } from '../../core/cells/cell';
import { cutText } from '../../core/cells/cutText';
import type { Chart } from '../../core/host/spec';
import { drawChart } from './drawChart';
import type { FileBlock, FileTab } from './fileTab';
import { type CellLook, type Looks, makeFormat, plainLook } from './looks';
import { reportMark } from './reportMark';
import { longestText } from './xmlText';

/** Code of the paper size A4 in the file format. */
const paperA4 = 9;

/** The last column of a sheet: no table is as wide. */
export const lastColumn = 16_384;

/**
 * A workbook without its cells: formats, widths, heights, tables, charts, print settings. `fillFrame` adds the cells.
 *
 * The library registers a format, and the data of a chart, only from cells that it writes itself. So every sheet gets
 * the cells that its charts read, and the first sheet a cell in each format, in order, in its last column.
 */
export function drawFrame(tabs: readonly FileTab[], looks: Looks): Uint8Array {
  const workbook = new Workbook();
  workbook.setProperties(new DocProperties().setKeywords(reportMark));
  const formats = looks.looks.map((look) => makeFormat(look, looks.rightToLeft));
  tabs.forEach((tab, i) => {
    const sheet = workbook.addWorksheet().setName(tab.name);
    if (i === 0) {
      formats.forEach((format, row) => {
        sheet.writeBlank(row, lastColumn - 1, format);
      });
      // Without any text the package would have no shared strings part.
      sheet.writeString(formats.length, lastColumn - 1, reportMark);
    }
    drawTab(sheet, tab, (look) => formats[looks.placeOf(look)]);
    for (const { name, row, column } of tab.finish.names ?? [])
      workbook.defineName(name, `=${cellReference(tab.name, row, column)}`);
  });
  return workbook.saveToBufferSync();
}

type FormatOf = (look: CellLook) => Format;

function drawTab(sheet: Worksheet, { name, blocks, tables, finish }: FileTab, formatOf: FormatOf): void {
  for (const { headers, ...table } of tables) {
    const head = blocks.find(({ row, column }) => row === table.row && column === table.column);
    const columns = headers.map((header, i) =>
      new TableColumn().setHeader(header).setHeaderFormat(formatOf(head?.looks[i] ?? plainLook)),
    );
    const drawn = new Table().setName(table.name).setColumns(columns).setStyle(TableStyle.Light1);
    // With its first row only: the library goes through every cell of a table, and `fillFrame` sets its extent.
    sheet.addTable(table.row, table.column, table.row + 1, table.lastColumn, drawn);
  }
  finish.columnWidths.forEach((width, column) => {
    sheet.setColumnWidthPixels(column, width);
  });
  for (const { row, rows, height } of finish.rowHeights ?? [])
    for (let i = 0; i < rows; i++) sheet.setRowHeightPixels(row + i, height);
  const frozenColumns = finish.frozenColumns ?? 0;
  if (finish.frozenRows + frozenColumns > 0) sheet.setFreezePanes(finish.frozenRows, frozenColumns);
  if (finish.gridLines === false) sheet.setScreenGridlines(false);
  // On A4: as wide as the sheet of paper, as long as it takes.
  sheet.setLandscape().setPaperSize(paperA4).setPrintFitToPages(1, 0).setFooter('&C&P / &N');
  if (finish.printTitleRow !== undefined) sheet.setRepeatRows(finish.printTitleRow, finish.printTitleRow);
  for (const chart of finish.charts) {
    drawCellsOf(sheet, chart, blocks, formatOf);
    sheet.insertChart(chart.row, chart.column, drawChart(chart, name));
  }
}

/** The cells that a chart reads; it keeps a copy of what it shows. */
function drawCellsOf(sheet: Worksheet, chart: Chart, blocks: readonly FileBlock[], formatOf: FormatOf): void {
  for (const area of [chart.categories, ...chart.series.map(({ values }) => values)]) {
    for (const block of blocks) {
      const rows = overlap(area.row, area.rows, block.row, block.cells.length);
      const columns = overlap(area.column, area.columns, block.column, block.looks.length);
      for (let row = rows.from; row < rows.to; row++) {
        for (let column = columns.from; column < columns.to; column++) {
          const format = formatOf(block.looks[column - block.column]);
          drawCell(sheet, row, column, block.cells[row - block.row][column - block.column], format);
        }
      }
    }
  }
}

function overlap(start: number, length: number, otherStart: number, otherLength: number) {
  return { from: Math.max(start, otherStart), to: Math.min(start + length, otherStart + otherLength) };
}

/** Never uses the library's write(), which guesses the type from the value. */
function drawCell(sheet: Worksheet, row: number, column: number, cell: Cell, format: Format): void {
  if (typeof cell === 'string') {
    sheet.writeStringWithFormat(row, column, cutText(cell, longestText), format);
  } else if (typeof cell === 'boolean') {
    sheet.writeBooleanWithFormat(row, column, cell, format);
  } else if (cell !== null && Number.isFinite(cell)) {
    sheet.writeNumberWithFormat(row, column, cell, format);
  }
}
