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

/** Address of a cell by its zero-based row and column in the table: C17, Orders!C17, 'My orders'!C17. */
export function cellAddress(table: Table, row: number, column: number): string {
  return inSheet(table, `${columnLetter(table.firstColumn + column)}${table.firstRow + row}`);
}

function inSheet(table: Table, address: string): string {
  if (table.sheet === '') return address;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(table.sheet);
  return `${plain ? table.sheet : `'${table.sheet.replace(/'/g, "''")}'`}!${address}`;
}
