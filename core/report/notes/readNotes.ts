import { columnLetter } from '../../cells/address';
import type { Cell } from '../../cells/cell';
import type { Host, NotedRow, PrintedArea, TabInfo, TableInfo } from '../../host/port';
import type { Area, NumberFormat } from '../../host/spec';
import { type Note, saysNothing } from './note';
import { uncovered } from './uncovered';

/** What the user has on a tab of ours, and the areas (as they were read) that hold it. */
export interface TabNotes {
  readonly notes: readonly Note[];
  /** Columns that the user has added beside a table, with and without notes in them. */
  readonly added: readonly { readonly table: string; readonly column: string; readonly header: string }[];
  readonly carried: readonly PrintedArea[];
}

const none: TabNotes = { notes: [], added: [], carried: [] };

/** As many keys of rows are asked for one by one; from there on all keys are read. */
const fewRows = 200;

interface Found {
  readonly value: Cell;
  readonly format: NumberFormat;
}

/** Reads what is the user's on a tab of ours: own columns, columns added beside a table, and cells elsewhere. */
export async function readNotes(host: Host, tab: TabInfo): Promise<TabNotes> {
  const { written, tables = [], rows, columns } = tab;
  if (written === undefined || tab.ours === null) return none;
  const inside = tables.flatMap((table) =>
    table.own.map(({ column }) => ({
      row: table.row,
      column: table.column + column,
      rows: table.rows,
      columns: 1,
    })),
  );
  const areas = [
    ...inside,
    ...uncovered(rows, columns, [{ row: 0, column: 0, rows: 1, columns: 1 }, ...written]),
  ];
  if (areas.length === 0) return none;
  const read = await host.readNotes(tab.id, areas);
  const carried = areas.map((area, i) => ({ ...area, print: read[i]?.print ?? '' }));
  const found = new Map<number, Map<number, Found>>();
  read.forEach(({ rows: noted }, i) => {
    for (const line of noted) take(found, line, areas[i]?.column ?? 0);
  });

  const notes: Note[] = [];
  const added: { table: string; column: string; header: string }[] = [];
  for (const table of tables.filter(({ rowKey }) => rowKey.length > 0)) {
    const own = [...table.own, ...addedBeside(table, found)];
    const body = Array.from({ length: table.rows - 1 }, (_, i) => table.row + 1 + i);
    const noted = body.filter((row) => own.some(({ column }) => found.get(row)?.has(table.column + column)));
    const keys = await readKeys(host, tab, table, noted);
    for (const { column, name } of own) {
      const header = String(found.get(table.row)?.get(table.column + column)?.value ?? '');
      if (name.startsWith('+')) added.push({ table: table.key, column: name, header });
      for (const row of noted) {
        const cell = found.get(row)?.get(table.column + column);
        if (cell === undefined) continue;
        notes.push({
          tab: tab.ours,
          tabName: tab.name,
          table: table.key,
          row: keys.get(row) ?? [],
          column: name,
          header,
          ...cell,
        });
        found.get(row)?.delete(table.column + column);
      }
      found.get(table.row)?.delete(table.column + column);
    }
  }
  for (const [row, cells] of found)
    for (const [column, cell] of cells) {
      const address = `${columnLetter(column + 1)}${row + 1}`;
      notes.push({
        tab: tab.ours,
        tabName: tab.name,
        table: '',
        row: [address],
        column: '',
        header: '',
        ...cell,
      });
    }
  return { notes, added, carried };
}

function take(
  found: Map<number, Map<number, Found>>,
  { row, cells, formats }: NotedRow,
  first: number,
): void {
  const line = found.get(row) ?? new Map<number, Found>();
  cells.forEach((value, i) => {
    if (!saysNothing(value)) line.set(first + i, { value, format: formats[i] ?? '' });
  });
  if (line.size > 0) found.set(row, line);
}

/** Columns at the right of the table, one beside the other, that hold anything in its rows. */
function addedBeside(table: TableInfo, found: ReadonlyMap<number, ReadonlyMap<number, Found>>) {
  const added: { column: number; name: string }[] = [];
  const lastRow = table.row + table.rows - 1;
  for (let column = table.columns; ; column++) {
    const at = table.column + column;
    const holds = [...found].some(([row, cells]) => row >= table.row && row <= lastRow && cells.has(at));
    if (!holds) return added;
    const header = String(found.get(table.row)?.get(at)?.value ?? '');
    // Two columns without a header, or with the same, are two columns.
    const wished = `+${header.slice(0, 60)}`;
    let name = wished;
    const taken = [...table.own, ...added].map((one) => one.name);
    for (let number = 2; taken.includes(name); number++) name = `${wished} ${number}`;
    added.push({ column, name });
  }
}

/** The identifying cells of those rows of a table, by row. */
async function readKeys(
  host: Host,
  tab: TabInfo,
  table: TableInfo,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly Cell[]>> {
  if (rows.length === 0) return new Map();
  const first = Math.min(...table.rowKey);
  const columns = Math.max(...table.rowKey) - first + 1;
  const place = { column: table.column + first, columns };
  const areas: Area[] =
    rows.length <= fewRows
      ? rows.map((row) => ({ ...place, row, rows: 1 }))
      : [{ ...place, row: table.row + 1, rows: table.rows - 1 }];
  const keys = new Map<number, readonly Cell[]>();
  for (const { rows: lines } of await host.readNotes(tab.id, areas))
    for (const { row, cells } of lines)
      keys.set(
        row,
        table.rowKey.map((column) => cells[column - first] ?? ''),
      );
  return keys;
}
