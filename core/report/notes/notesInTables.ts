import type { Cell, Day, Row } from '../../cells/cell';
import type { NotedRow } from '../../host/port';
import type {
  CarriedCells,
  NumberFormat,
  ReportSpec,
  TableColumn,
  TableSpec,
  TabSpec,
} from '../../host/spec';
import { column } from '../layout';
import { columnFormulas } from './columnFormulas';
import { asNote, type FoundCells, take } from './foundCells';
import { movedFormula } from './movedFormula';
import { type Note, rowKeyOf, saysNothing } from './note';
import { spanRows } from './spanRows';
import { dayOfTicks, isTick, tickColumn } from './tickColumn';

/** Rows of a tab of an earlier report, read from a file. */
export interface EarlierTab {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Number format of a cell (zero-based); "" without one. */
  formatAt(row: number, column: number): NumberFormat;
  /** R1C1 formula of a cell (zero-based); null without one. */
  formulaAt(row: number, column: number): string | null;
}

/** A report with the notes of an earlier one, and the notes whose rows no longer exist. */
export interface WithNotes {
  readonly report: ReportSpec;
  readonly left: readonly Note[];
}

/**
 * Carries the user's notes in the tables of an earlier report to the same rows of this one: in columns for the user,
 * and in columns added next to a table, with their formulas. Tables are recognised by their headers, so both reports
 * must be in the same language. Cells outside tables are ignored; they remain in the earlier file, which is never
 * overwritten. `day` is the analysis day of the earlier report and its ticks; null when unknown.
 */
export function withNotesOf(earlier: readonly EarlierTab[], report: ReportSpec, day: Day | null): WithNotes {
  const left: Note[] = [];
  const tabs = report.tabs.map((tab): TabSpec => {
    const there = earlier.find(({ name }) => name === tab.name);
    if (there === undefined) return tab;
    const formulas: CarriedCells[] = [];
    const tables = tab.tables.map((table) => {
      if (table.rowKey === undefined) return table;
      const filled = carried(table, notesOf(there, tab, table, day));
      left.push(...filled.unplaced);
      formulas.push(...filled.formulas);
      return filled.table;
    });
    return { ...tab, tables, carried: formulas };
  });
  return { report: { ...report, tabs }, left };
}

function notesOf(
  tab: EarlierTab,
  { key, name }: TabSpec,
  table: TableSpec,
  day: Day | null,
): readonly Note[] {
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
  for (let index = first; index < width; index++) {
    const header = String(headRow[index] ?? '');
    const known = table.columns.find((one) => one.header === header);
    const isFilled = header !== '' || rows.some((row) => !saysNothing(row[index] ?? ''));
    if (known === undefined && !isFilled) break;
    if (known === undefined) own.push({ place: index, column: `+${header}`, header });
    else if (known.own !== undefined) {
      const isTicks = dayOfTicks(known.own) !== null;
      own.push({ place: index, column: isTicks ? tickColumn(day) : known.own, header });
    }
  }
  const found: FoundCells = new Map();
  for (let row = head; row <= head + rows.length; row++)
    take(
      found,
      cellsOfRow(
        tab,
        row,
        own.map(({ place }) => place),
      ),
      0,
    );
  const area = { row: head, column: first, rows: rows.length + 1 };
  const origin = {
    first,
    headers: Array.from({ length: width - first }, (_, i) => String(headRow[first + i] ?? '')),
    rows: [head + 1, head + rows.length] as const,
  };
  return own.flatMap(({ place, column, header }): Note[] => {
    const ofColumn = { tab: key, tabName: name, table: table.key, column, header };
    const spanning = columnFormulas(area, place, found, origin.headers);
    const single = rows.flatMap((row, i): Note[] => {
      const cell = found.get(head + 1 + i)?.get(place);
      if (cell === undefined) return [];
      const identity = (table.rowKey ?? []).map((at): Cell => row[headRow.indexOf(headers[at] ?? '')] ?? '');
      return [{ ...ofColumn, row: identity, ...asNote(cell, head + 1 + i, place, origin) }];
    });
    return [...spanning.map((note) => ({ ...ofColumn, row: [], ...note })), ...single];
  });
}

/** A row with only the cells of some columns; the others are blank. */
function cellsOfRow(tab: EarlierTab, row: number, columns: readonly number[]): NotedRow {
  const all = Array.from({ length: Math.max(0, ...columns) + 1 }, (_, column) => column);
  const only = <T>(of: (column: number) => T, other: T) =>
    all.map((column) => (columns.includes(column) ? of(column) : other));
  return {
    row,
    cells: only<Cell>((column) => tab.rows[row]?.[column] ?? '', ''),
    formats: only((column) => tab.formatAt(row, column), ''),
    formulas: only<string | null>((column) => tab.formulaAt(row, column), null),
  };
}

function carried(
  table: TableSpec,
  all: readonly Note[],
): {
  readonly table: TableSpec;
  readonly formulas: readonly CarriedCells[];
  readonly unplaced: readonly Note[];
} {
  const known = new Set(table.columns.map(({ own }) => own));
  const notes = all.filter((note) => !isTick(note) || known.has(note.column));
  const added = new Map<string, TableColumn>();
  for (const { column: name, header, format, formula } of notes) {
    if (known.has(name) || (added.has(name) && formula === undefined)) continue;
    // In a column of text format, a formula would become text when it is edited.
    const ownFormat = format === '' && formula !== undefined ? 'General' : format;
    added.set(name, {
      ...column(header, 'text', 160),
      ...(ownFormat === '' ? {} : { format: ownFormat }),
      own: name,
    });
  }
  const columns = [...table.columns, ...added.values()];
  const waiting = new Map<string, Note[]>();
  const spanning = notes.filter(({ span }) => span !== undefined);
  const formulas: CarriedCells[] = [];
  const unplaced: Note[] = [];
  const placeOf = (note: Note) => columns.findIndex(({ own }) => own === note.column);
  const now = {
    first: table.column,
    headers: columns.map(({ header }) => header),
    rows: [table.row + 1, table.row + table.rows.length] as const,
  };
  const put = (note: Note, { row, rows }: { readonly row: number; readonly rows: number }) => {
    const place = { row, column: table.column + placeOf(note) };
    const formula = movedFormula(note, place, now);
    if (formula === null) unplaced.push(note);
    else formulas.push({ ...place, rows, columns: 1, formula, value: '', format: note.format });
  };
  for (const note of notes) {
    if (note.span !== undefined) continue;
    const key = rowKeyOf(note.row);
    waiting.set(key, [...(waiting.get(key) ?? []), note]);
  }
  const rows = table.rows.map((row, i) => {
    const cells: Cell[] = [...row, ...[...added].map(() => '')];
    const key = rowKeyOf((table.rowKey ?? []).map((at) => row[at] ?? ''));
    for (const note of waiting.get(key) ?? [])
      if (note.formula === undefined) cells[placeOf(note)] = note.value;
      else put(note, { row: table.row + 1 + i, rows: 1 });
    waiting.delete(key);
    return cells;
  });
  for (const note of spanning) {
    const place = spanRows(note, { row: table.row, rows: rows.length + 1 }, spanning);
    if (place === null) unplaced.push(note);
    else put(note, place);
  }
  return {
    table: { ...table, columns, rows },
    formulas,
    unplaced: [...unplaced, ...[...waiting.values()].flat()].filter((note) => !isTick(note)),
  };
}
