import type { Cell, Row, Table } from './cell';
import { type ColumnBuilder, cellOf, columnBuilder, isBlankIn } from './column';

/** Position of a table in its workbook: `Table` without its cells. */
export type TablePlace = Pick<Table, 'sheet' | 'firstRow' | 'firstColumn'>;

/** Default: the first cell of an unnamed tab or file. */
const nowhere: TablePlace = { sheet: '', firstRow: 1, firstColumn: 1 };

/** Takes the rows of a table in pieces, so that only one piece at a time is held as cells. */
export interface TableBuilder {
  /** Adds rows below the others; they may be of different lengths. */
  append(rows: readonly Row[]): void;
  /** Adds the rows of a table below the others. */
  appendTable(piece: Table): void;
  /** The table of all rows so far. */
  table(): Table;
}

/** @param room How many rows are expected; there may be more. */
export function tableBuilder(place: Partial<TablePlace> = {}, room = 0): TableBuilder {
  const columns: ColumnBuilder[] = [];
  let rows = 0;
  const widen = (width: number) => {
    while (columns.length < width) {
      const column = columnBuilder(room);
      column.skip(rows);
      columns.push(column);
    }
  };
  return {
    append(piece) {
      widen(piece.reduce((most, row) => Math.max(most, row.length), 0));
      columns.forEach((column, i) => {
        for (const row of piece) column.add(row[i]);
      });
      rows += piece.length;
    },
    appendTable(piece) {
      widen(piece.columns.length);
      columns.forEach((column, i) => {
        if (i < piece.columns.length) column.append(piece.columns[i]);
        else column.skip(piece.rows);
      });
      rows += piece.rows;
    },
    table: () => ({ ...nowhere, ...place, rows, columns: columns.map((column) => column.column()) }),
  };
}

/**
 * Rows of cells as a table.
 *
 * @example
 * tableOf([['Customer', 'Date', 'Amount'], ['ann', '2024-03-31', 12.5]], { sheet: 'Orders' }).rows; // 2
 */
export function tableOf(rows: readonly Row[], place: Partial<TablePlace> = {}): Table {
  const builder = tableBuilder(place, rows.length);
  builder.append(rows);
  return builder.table();
}

/**
 * The cell of a table by zero-based row and column; null when it is blank.
 *
 * @throws RangeError when the table has no such cell.
 */
export function cellAt(table: Table, row: number, column: number): Cell {
  if (!(row >= 0 && row < table.rows && column >= 0 && column < table.columns.length)) {
    throw new RangeError(`the table has no cell in row ${row}, column ${column}`);
  }
  return cellOf(table.columns[column], row);
}

/** The cells of a row, counted from 0. */
export function rowAt(table: Table, row: number): Cell[] {
  return table.columns.map((_, column) => cellAt(table, row, column));
}

export function isBlankRow(table: Table, row: number): boolean {
  return table.columns.every((column) => isBlankIn(column, row));
}

/** Rows up to the last one that holds anything; whole columns (A:C) come with a million empty ones after it. */
export function filledLength(table: Table): number {
  let length = table.rows;
  while (length > 0 && isBlankRow(table, length - 1)) length--;
  return length;
}
