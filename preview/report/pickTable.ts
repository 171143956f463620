import { columnLetter } from '../../core/cells/address';
import type { Table } from '../../core/cells/cell';
import type { PickedColumns } from '../../core/cells/columns';
import { findColumns } from '../../core/cells/findColumns';
import { fold } from '../../core/cells/fold';
import type { Problem } from '../../core/cells/problem';
import type { Command } from './options';

/** Which tab and which columns are meant, or what is wrong with the columns that were named. */
export interface PickedTable {
  readonly table: Table;
  readonly columns: PickedColumns;
  readonly problems: readonly Problem[];
}

/**
 * The tab on which most of customer, date and amount are found, the first of equals; with the columns that were
 * named by header, by letter or by number.
 */
export function pickTable(tables: readonly Table[], typed: Command['columns']): PickedTable {
  const picked = tables.map((table) => pickColumns(table, typed));
  const scores = picked.map(({ table, columns, problems }) => {
    const found = findColumns(table, columns).columns;
    const fields = (['customer', 'date', 'amount'] as const).filter((field) => found[field] !== undefined);
    return fields.length - problems.length;
  });
  return picked[scores.indexOf(Math.max(...scores))];
}

function pickColumns(table: Table, typed: Command['columns']): PickedTable {
  const { headers } = findColumns(table);
  const columns: Partial<Record<'customer' | 'date' | 'amount', number>> = {};
  const problems: Problem[] = [];
  for (const field of ['customer', 'date', 'amount'] as const) {
    const column = typed[field];
    if (column === undefined) continue;
    const index = columnIndex(table, headers, column);
    if (index === null) {
      problems.push({ code: 'unknownColumn', params: { column, headers }, severity: 'error' });
    } else columns[field] = index;
  }
  return { table, columns, problems };
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
