import { cellAddress } from '../../cells/address';
import type { Cell, Column, Table } from '../../cells/cell';
import { columnPart } from '../../cells/column';
import type { Role } from '../../cells/columns/columns';
import type { FoundColumns } from '../../cells/columns/foundColumns';
import { shortText } from '../../cells/shortText';
import { cellAt } from '../../cells/table';

/** The part of the table that holds data, with its columns. */
export interface DataRows {
  readonly table: Table;
  /** Zero-based table row of the first data row; data rows are counted from here. */
  readonly firstData: number;
  /** Rows from there to the last one that holds anything. */
  readonly rows: number;
  readonly found: FoundColumns;
}

/** The data of a column of the table. */
export function columnOfData({ table, firstData, rows }: DataRows, column: number): Column {
  return columnPart(table.columns[column], firstData, firstData + rows);
}

/** The data of the column with a role; null when there is none. */
export function columnOfRole(data: DataRows, role: Role): Column | null {
  const index = data.found.roles[role];
  return index === undefined ? null : columnOfData(data, index);
}

/** A cell of the column with a role; null when there is none. */
export function cellOfRole({ table, firstData, found }: DataRows, role: Role, row: number): Cell {
  const index = found.roles[role];
  return index === undefined ? null : cellAt(table, firstData + row, index);
}

/** A cell's text, shortened for a sentence, and its address; the row's first cell when there is no such column. */
export function placeOf(data: DataRows, role: Role, row: number): { text: string; where: string } {
  const { table, firstData, found } = data;
  const column = found.roles[role];
  return {
    text: column === undefined ? '' : shortText(cellAt(table, firstData + row, column)),
    where: cellAddress(table, firstData + row, column ?? 0),
  };
}
