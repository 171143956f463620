import type { Cell } from '../../cells/cell';
import type { NumberFormat } from '../../host/spec';
import { addressInOneForm } from '../../orders/identity/customerKey';

/** A cell that the user has written on a tab of ours: in a column for the user, or anywhere else. */
export interface Note {
  /** Key and name of the tab. */
  readonly tab: string;
  readonly tabName: string;
  /** Key of the table; '' for a cell outside the rows of a table. */
  readonly table: string;
  /** The cells that identify the row; for a cell outside tables, its address. */
  readonly row: readonly Cell[];
  /** Name of the column: of a column of ours, or "+" and the header of a column that the user has added. */
  readonly column: string;
  /** Header of the column as read. */
  readonly header: string;
  /** Value of the cell; for a formula, its A1 text. */
  readonly value: Cell;
  readonly format: NumberFormat;
  /** R1C1 formula, and its original position. */
  readonly formula?: string;
  readonly origin?: Origin;
  /**
   * Set for a formula of a whole column: in every row (then also in new rows), or in the first row or header, from
   * where it fills the rows below. `row` is then [].
   */
  readonly span?: Span;
}

/** Original position of a formula, and the columns of its table. */
export interface Origin {
  readonly row: number;
  readonly column: number;
  /** First column of the table on the tab, and the headers of its columns, including those that the user has added. */
  readonly first: number;
  readonly headers: readonly string[];
  /** First and last row below the header; absent in notes of an earlier version. */
  readonly rows?: BodyRows;
}

/** The first and the last row of a table below its header, zero-based in the tab. */
export type BodyRows = readonly [first: number, last: number];

export type Span = 'every' | 'first' | 'header';
const spans: readonly unknown[] = ['every', 'first', 'header'] satisfies readonly Span[];

/**
 * Key of a row, equal for written and read-back cells: hosts keep 15 digits, and surrounding spaces and the case of
 * addresses are ignored.
 */
export function rowKeyOf(row: readonly Cell[]): string {
  return JSON.stringify(
    row.map((cell) =>
      typeof cell === 'number' ? Number(cell.toPrecision(12)) : addressInOneForm(String(cell ?? '').trim()),
    ),
  );
}

/** Key of a note's position, which holds one note. */
export function placeOf({ tab, table, row, column, span }: Note): string {
  return JSON.stringify([tab, table, column, rowKeyOf(row), span ?? '']);
}

/** Whether a cell is blank, or a check box without a tick. */
export function saysNothing(cell: Cell): boolean {
  return cell === null || cell === '' || cell === false;
}

/** A note as one text; the inverse of `noteFrom`. */
export function codeOf(note: Note): string {
  const { tab, tabName, table, row, column, header, value, format } = note;
  const { formula = null, origin = null, span = null } = note;
  return JSON.stringify([tab, tabName, table, row, column, header, value, format, formula, origin, span]);
}

function isOrigin(value: unknown): value is Origin {
  const { row, column, first, headers } = (value ?? {}) as Partial<Origin>;
  return [row, column, first].every(Number.isInteger) && Array.isArray(headers);
}

/** The note with this code; null for any other text. */
export function noteFrom(code: Cell): Note | null {
  try {
    const parts = JSON.parse(String(code)) as unknown;
    if (!Array.isArray(parts) || ![8, 11].includes(parts.length) || !Array.isArray(parts[3])) return null;
    const [tab, tabName, table, row, column, header, value, format, formula, origin, span] = parts as [
      string,
      string,
      string,
      Cell[],
      string,
      string,
      Cell,
      string,
      unknown,
      unknown,
      unknown,
    ];
    return {
      ...{ tab, tabName, table, row, column, header, value, format },
      ...(typeof formula === 'string' && formula.startsWith('=') ? { formula } : {}),
      ...(isOrigin(origin) ? { origin } : {}),
      ...(spans.includes(span) ? { span: span as Span } : {}),
    };
  } catch {
    return null;
  }
}
