import { columnLetter } from '../core/cells/address';
import type { Table } from '../core/cells/cell';
import type { PickedColumns, Role } from '../core/cells/columns/columns';
import { findColumns } from '../core/cells/columns/findColumns';
import { fold } from '../core/cells/parse/fold';
import type { Problem } from '../core/cells/problem';
import type { Command } from './options/parseCommand';

/** The chosen tab and columns, or the problems with the named columns. */
export interface PickedTable {
  readonly table: Table;
  readonly columns: PickedColumns;
  readonly problems: readonly Problem[];
}

/** The tabs with this name (case and spaces do not matter); all of them for null. */
export function tablesNamed(tables: readonly Table[], sheet: string | null): readonly Table[] {
  if (sheet === null) return tables;
  const exact = tables.filter((table) => table.sheet === sheet);
  return exact.length > 0 ? exact : tables.filter((table) => fold(table.sheet) === fold(sheet));
}

/**
 * The tab with most of customer, date and amount and the fewest problems (in a tie the first), with the columns named
 * by header, letter or number; "none" hides a column.
 */
export function pickTable(tables: readonly Table[], typed: Command['columns']): PickedTable {
  const picked = tables.map((table) => pickColumns(table, typed));
  const scores = picked.map(({ table, columns, problems }) => {
    const found = findColumns(table, columns);
    const fields = (['customer', 'date', 'amount'] as const).filter(
      (field) => found.columns[field] !== undefined,
    );
    return fields.length - problems.length - found.problems.length;
  });
  return picked[scores.indexOf(Math.max(...scores))];
}

function pickColumns(table: Table, typed: Command['columns']): PickedTable {
  const { headers } = findColumns(table);
  const columns: Partial<Record<Role, number | null>> = {};
  const problems: Problem[] = [];
  for (const [role, column] of Object.entries(typed) as [Role, string][]) {
    const index = columnIndex(table, headers, column);
    if (index !== null) columns[role] = index;
    else if (column.toLowerCase() === 'none') columns[role] = null;
    else problems.push({ code: 'unknownColumn', params: { column, headers }, severity: 'error' });
  }
  return { table, columns, problems };
}

/** Splits typed columns at commas, except where a header contains the comma. */
export function namesTyped(headers: readonly string[], typed: readonly string[]): readonly string[] {
  const plain = (text: string) => text.trim().toLowerCase();
  return typed.flatMap((text) => {
    if (headers.some((header) => plain(header) === plain(text))) return [text];
    return text
      .split(/[,،]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  });
}

/** Columns by header, letter or number, or the problems with the names. */
export function columnsNamed(
  table: Table,
  typed: readonly string[],
): { readonly columns: readonly number[]; readonly problems: readonly Problem[] } {
  const { headers } = findColumns(table);
  const columns: number[] = [];
  const problems: Problem[] = [];
  for (const column of namesTyped(headers, typed)) {
    const index = columnIndex(table, headers, column);
    if (index !== null) columns.push(index);
    else problems.push({ code: 'unknownColumn', params: { column, headers }, severity: 'error' });
  }
  return { columns, problems };
}

/** A header wins over a letter, and a letter over a number: a column may be called "B" or "2024". */
function columnIndex(table: Table, headers: readonly string[], typed: string): number | null {
  const exact = headers.indexOf(typed);
  if (exact !== -1) return exact;
  const alike = headers.findIndex((header) => fold(header) !== '' && fold(header) === fold(typed));
  if (alike !== -1) return alike;
  const letter = headers.findIndex((_, i) => columnLetter(table.firstColumn + i) === typed.toUpperCase());
  if (letter !== -1) return letter;
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= headers.length ? number - 1 : null;
}
