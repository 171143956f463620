import type { Area } from './spec';

/** Whether two areas of a tab intersect. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether two areas are equal. */
export function sameArea(one: Area, { row, column, rows, columns }: Area): boolean {
  return one.row === row && one.column === column && one.rows === rows && one.columns === columns;
}
