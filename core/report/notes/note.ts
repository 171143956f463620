import type { Cell } from '../../cells/cell';
import type { NumberFormat } from '../../host/spec';

/** What the user has written on a tab of ours: in a column that is the user's, or in any other cell. */
export interface Note {
  /** Key and name of the tab. */
  readonly tab: string;
  readonly tabName: string;
  /** Key of the table; '' for a cell that stands beside no row of a table. */
  readonly table: string;
  /** The cells that identify the row; the address of a cell that stands beside none. */
  readonly row: readonly Cell[];
  /** Name of the column: that of one of ours, or "+" and the header of one that the user has added. */
  readonly column: string;
  /** The header as it was read. */
  readonly header: string;
  readonly value: Cell;
  readonly format: NumberFormat;
}

/** The same for cells written and read back: hosts keep 15 digits, and spaces at the ends are nobody's meaning. */
export function rowKeyOf(row: readonly Cell[]): string {
  return JSON.stringify(
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : String(cell ?? '').trim())),
  );
}

/** Names the place of a note: there is one note at a place. */
export function placeOf({ tab, table, row, column }: Note): string {
  return JSON.stringify([tab, table, column, rowKeyOf(row)]);
}

/** Whether a cell says nothing: it is blank, or a check box without a tick. */
export function saysNothing(cell: Cell): boolean {
  return cell === null || cell === '' || cell === false;
}

/** A note in one text, from which `noteFrom` makes it again. */
export function codeOf(note: Note): string {
  const { tab, tabName, table, row, column, header, value, format } = note;
  return JSON.stringify([tab, tabName, table, row, column, header, value, format]);
}

/** The note of a code; null for any other text. */
export function noteFrom(code: Cell): Note | null {
  try {
    const parts = JSON.parse(String(code)) as unknown;
    if (!Array.isArray(parts) || parts.length !== 8 || !Array.isArray(parts[3])) return null;
    const [tab, tabName, table, row, column, header, value, format] = parts as [
      string,
      string,
      string,
      Cell[],
      string,
      string,
      Cell,
      string,
    ];
    return { tab, tabName, table, row, column, header, value, format };
  } catch {
    return null;
  }
}
