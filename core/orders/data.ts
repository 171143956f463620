import { cellAddress } from '../cells/address';
import type { Row, Table } from '../cells/cell';
import type { Role } from '../cells/columns';
import type { FoundColumns } from '../cells/findColumns';

/** The part of the table that holds data, and what is where in it. */
export interface Data {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Zero-based row of the table at which `rows` starts. */
  readonly firstData: number;
  readonly found: FoundColumns;
}

/** A cell's text, short enough for a sentence, and its address. */
export function placeOf(
  { table, rows, firstData, found }: Data,
  role: Role,
  row: number,
): { text: string; where: string } {
  const column = found.roles[role] ?? 0;
  const text = String(rows[row]?.[column] ?? '').trim();
  return {
    text: text.length > 40 ? `${text.slice(0, 40)}…` : text,
    where: cellAddress(table, firstData + row, column),
  };
}
