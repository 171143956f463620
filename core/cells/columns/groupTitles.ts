import type { Cell, Table } from '../cell';
import { cellOf, columnBuilder, isBlankIn } from '../column';
import { fold } from '../parse/fold';
import { monthNamed } from '../parse/months';
import { parseDate } from '../parse/parseDate';
import { rowAt } from '../table';
import { isTotalRow } from './totalRow';

/** From this number of titles on, a table is a report by customer. */
const fewestGroups = 2;

/** Share of the column's filled cells that may be neither a title nor a total. */
const exceptions = 0.05;

/**
 * The column that holds each customer's name once, alone in its row, above the customer's rows, as accounting programs
 * print "Sales by customer". Null when there is none.
 *
 * @param from First row of the data, counted from 0.
 * @param to Row after the last one.
 */
export function titleColumn(table: Table, from: number, to: number): number | null {
  const filled = filledInRows(table, from, to);
  const column = table.columns.findIndex((own) => {
    let titles = 0;
    let below = 0;
    for (let row = from; row < to; row++) {
      const cells = filled[row - from];
      if (isBlankIn(own, row)) {
        if (cells > 0 && titles > 0) below++;
      } else if (cells === 1 && isTitle(cellOf(own, row))) titles++;
    }
    if (titles < fewestGroups || below < titles) return false;
    let others = 0;
    for (let row = from; row < to && others <= exceptions * titles; row++) {
      if (filled[row - from] > 1 && !isBlankIn(own, row) && !isTotalRow(rowAt(table, row))) others++;
    }
    return others <= exceptions * titles;
  });
  return column < 0 ? null : column;
}

/** The table with each title in the rows below it, until the next one or the total of the group. */
export function fillTitlesDown(table: Table, column: number, from: number): Table {
  const titles = table.columns[column];
  const filled = filledInRows(table, from, table.rows);
  const builder = columnBuilder(table.rows);
  let title: Cell = null;
  for (let row = 0; row < table.rows; row++) {
    const cell = cellOf(titles, row);
    const cells = row < from ? 0 : filled[row - from];
    if (cell !== null && row >= from) title = cells === 1 && isTitle(cell) ? cell : null;
    builder.add(cell === null && cells > 0 ? title : cell);
  }
  return { ...table, columns: table.columns.map((other, i) => (i === column ? builder.column() : other)) };
}

/** True for text with letters that is neither a total nor a day or month. */
function isTitle(cell: Cell): boolean {
  if (typeof cell !== 'string' || isTotalRow([cell]) || parseDate(cell, 'dayFirst') !== null) return false;
  const words = fold(cell).match(/\p{L}+/gu) ?? [];
  return words.some((word) => monthNamed(word) === null);
}

/** Number of filled cells in each row. */
function filledInRows(table: Table, from: number, to: number): Uint16Array {
  const filled = new Uint16Array(Math.max(0, to - from));
  for (const column of table.columns) {
    for (let row = from; row < to; row++) if (!isBlankIn(column, row)) filled[row - from]++;
  }
  return filled;
}
