import type { Cell, Row } from '../../cells/cell';
import type { NumberFormat, ReportSpec, TableColumn, TableSpec, TabSpec } from '../../host/spec';
import { column } from '../layout';
import { type Note, rowKeyOf, saysNothing } from './note';

/** Rows of a tab of an earlier report, as a file gives them. */
export interface EarlierTab {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Number format of a cell (zero-based); "" when it has none. */
  formatAt(row: number, column: number): NumberFormat;
}

/** A report with the notes of an earlier one, and those whose rows are gone. */
export interface WithNotes {
  readonly report: ReportSpec;
  readonly left: readonly Note[];
}

/**
 * Brings what the user has written in the tables of an earlier report to the same rows of this one: in columns that are the
 * user's, and in columns added beside a table. Tables are known by their headers, so both reports speak the same language.
 */
export function withNotesOf(earlier: readonly EarlierTab[], report: ReportSpec): WithNotes {
  const left: Note[] = [];
  const tabs = report.tabs.map((tab): TabSpec => {
    const there = earlier.find(({ name }) => name === tab.name);
    if (there === undefined) return tab;
    return {
      ...tab,
      tables: tab.tables.map((table) => {
        if (table.rowKey === undefined) return table;
        const notes = notesOf(there, tab, table);
        const { table: filled, unplaced } = carried(table, notes);
        for (const note of unplaced) left.push(note);
        return filled;
      }),
    };
  });
  return { report: { ...report, tabs }, left };
}

function notesOf(tab: EarlierTab, { key, name }: TabSpec, table: TableSpec): readonly Note[] {
  const headers = table.columns.map(({ header }) => header);
  const head = tab.rows.findIndex((row) => headers.every((header) => row.includes(header)));
  if (head < 0) return [];
  const [headRow, body] = [tab.rows[head] ?? [], tab.rows.slice(head + 1)];
  const end = body.findIndex((row) =>
    headers.every((header) => saysNothing(row[headRow.indexOf(header)] ?? '')),
  );
  const rows = end < 0 ? body : body.slice(0, end);
  const first = headRow.indexOf(headers[0] ?? '');
  const width = Math.max(headRow.length, ...rows.map((row) => row.length));
  const own: { readonly place: number; readonly column: string; readonly header: string }[] = [];
  for (let place = first; place < width; place++) {
    const header = String(headRow[place] ?? '');
    const known = table.columns.find((one) => one.header === header);
    const isFilled = header !== '' || rows.some((row) => !saysNothing(row[place] ?? ''));
    if (known === undefined && !isFilled) break;
    if (known === undefined) own.push({ place, column: `+${header}`, header });
    else if (known.own !== undefined) own.push({ place, column: known.own, header });
  }
  return rows.flatMap((row, i) =>
    own.flatMap(({ place, column, header }): Note[] => {
      const value = row[place] ?? '';
      if (saysNothing(value)) return [];
      const identity = (table.rowKey ?? []).map((at): Cell => row[headRow.indexOf(headers[at] ?? '')] ?? '');
      const format = tab.formatAt(head + 1 + i, place);
      return [{ tab: key, tabName: name, table: table.key, row: identity, column, header, value, format }];
    }),
  );
}

function carried(
  table: TableSpec,
  notes: readonly Note[],
): { readonly table: TableSpec; readonly unplaced: readonly Note[] } {
  const known = new Set(table.columns.map(({ own }) => own));
  const added = new Map<string, TableColumn>();
  for (const { column: name, header, format } of notes)
    if (!known.has(name) && !added.has(name))
      added.set(name, { ...column(header, 'text', 160), ...(format === '' ? {} : { format }), own: name });
  const columns = [...table.columns, ...added.values()];
  const waiting = new Map<string, Note[]>();
  for (const note of notes) {
    const key = rowKeyOf(note.row);
    waiting.set(key, [...(waiting.get(key) ?? []), note]);
  }
  const rows = table.rows.map((row) => {
    const cells: Cell[] = [...row, ...[...added].map(() => '')];
    const key = rowKeyOf((table.rowKey ?? []).map((at) => row[at] ?? ''));
    for (const note of waiting.get(key) ?? [])
      cells[columns.findIndex(({ own }) => own === note.column)] = note.value;
    waiting.delete(key);
    return cells;
  });
  return { table: { ...table, columns, rows }, unplaced: [...waiting.values()].flat() };
}
