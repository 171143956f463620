import type { Table } from './cell';

/**
 * Letters of a sheet column counted from 1.
 *
 * @example
 * columnLetter(28); // 'AB'
 */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Absolute reference to a cell (zero-based) of a tab, as formulas and links write it: 'This week'!$B$3. */
export function cellReference(tab: string, row: number, column: number): string {
  return `'${tab.replace(/'/g, "''")}'!$${columnLetter(column + 1)}$${row + 1}`;
}

/** Address of a cell by its zero-based row and column in the table: C17, Orders!C17, 'My orders'!C17. */
export function cellAddress(table: Table, row: number, column: number): string {
  return inSheet(table, `${columnLetter(table.firstColumn + column)}${table.firstRow + row}`);
}

/** All columns of a table as a formula names them, so that rows added below are in it: Orders!A:G. From its first row on where something stands above: Orders!A5:G785. */
export function columnsAddress(table: Table): string {
  const [first, last] = [0, table.columns.length - 1].map((at) => columnLetter(table.firstColumn + at));
  if (table.firstRow === 1) return inSheet(table, `${first}:${last}`);
  return inSheet(table, `${first}${table.firstRow}:${last}${table.firstRow + table.rows - 1}`);
}

function inSheet(table: Table, address: string): string {
  if (table.sheet === '') return address;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(table.sheet);
  return `${plain ? table.sheet : `'${table.sheet.replace(/'/g, "''")}'`}!${address}`;
}
