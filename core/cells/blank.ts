import type { Cell, Row } from './cell';

/** True for an empty cell and for one that holds only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
  );
}

export function isBlankRow(row: Row): boolean {
  return row.every(isBlank);
}

/** Rows up to the last one that holds anything; whole columns (A:C) come with a million empty ones after it. */
export function filledLength(rows: readonly Row[]): number {
  let length = rows.length;
  while (length > 0 && isBlankRow(rows[length - 1] ?? [])) length--;
  return length;
}
