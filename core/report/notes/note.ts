import type { Cell } from '../../cells/cell';
import type { NumberFormat } from '../../host/spec';
import { addressInOneForm } from '../../orders/identity/customerKey';

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
  /** Of a cell with a formula, the formula in A1 as it stood there. */
  readonly value: Cell;
  readonly format: NumberFormat;
  /** The formula in R1C1, and where it stood. */
  readonly formula?: string;
  readonly origin?: Origin;
  /**
   * Of a formula that belongs to a column more than to a row: in every row of it (then in new rows too), or in its first row or
   * its header, from where it fills the rows below. The row is then [].
   */
  readonly span?: Span;
}

/** Where a formula stood, and what the columns of its table were. */
export interface Origin {
  readonly row: number;
  readonly column: number;
  /** Column of the tab in which the table began, and the headers of its columns, those among them that the user has added. */
  readonly first: number;
  readonly headers: readonly string[];
  /** Its first and last row below the header. An earlier version did not keep them. */
  readonly rows?: BodyRows;
}

/** The first and the last row of a table below its header, zero-based in the tab. */
export type BodyRows = readonly [first: number, last: number];

export type Span = 'every' | 'first' | 'header';
const spans: readonly unknown[] = ['every', 'first', 'header'] satisfies readonly Span[];

/** Equal for cells written and read back: hosts keep 15 digits, and spaces at the ends and the capitals of an address mean nothing. */
export function rowKeyOf(row: readonly Cell[]): string {
  return JSON.stringify(
    row.map((cell) =>
      typeof cell === 'number' ? Number(cell.toPrecision(12)) : addressInOneForm(String(cell ?? '').trim()),
    ),
  );
}

/** Names the place of a note: there is one note at a place. */
export function placeOf({ tab, table, row, column, span }: Note): string {
  return JSON.stringify([tab, table, column, rowKeyOf(row), span ?? '']);
}

/** Whether a cell says nothing: it is blank, or a check box without a tick. */
export function saysNothing(cell: Cell): boolean {
  return cell === null || cell === '' || cell === false;
}

/** A note in one text, from which `noteFrom` makes it again. */
export function codeOf(note: Note): string {
  const { tab, tabName, table, row, column, header, value, format } = note;
  const { formula = null, origin = null, span = null } = note;
  return JSON.stringify([tab, tabName, table, row, column, header, value, format, formula, origin, span]);
}

function isOrigin(value: unknown): value is Origin {
  const { row, column, first, headers } = (value ?? {}) as Partial<Origin>;
  return [row, column, first].every(Number.isInteger) && Array.isArray(headers);
}

/** The note of a code; null for any other text. */
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
