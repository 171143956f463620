import type { Cell } from '../../cells/cell';
import { overlap } from '../../host/area';
import type { Block, TableInfo } from '../../host/port';
import type { Area, CarriedCells } from '../../host/spec';
import type { TabToWrite } from '../writing/layoutReport';
import { loneCells, staying } from './loneCells';
import { movedFormula } from './movedFormula';
import { type Note, rowKeyOf } from './note';
import type { TabNotes } from './readNotes';
import { spanRows } from './spanRows';
import { isTick } from './tickColumn';

/** Width in pixels of a column that the user has added. */
const addedWidth = 160;

export interface Carrier {
  /** The tab with the user's added columns in its tables, and with room for notes outside tables. */
  readonly tab: TabToWrite;
  /** Adds the notes of its rows to a block of the tab; formulas are not included. */
  fill(block: Block): Block;
  /** After all blocks are filled: the user's remaining cells for the tab, and the notes without a place. */
  settle(): { readonly cells: readonly CarriedCells[]; readonly left: readonly Note[] };
}

interface Extended {
  readonly info: TableInfo;
  /** The user's columns at the end, with their headers. */
  readonly added: readonly { readonly name: string; readonly header: string }[];
  /** Notes to be placed, by row key: one list for each row with that key. */
  readonly rows: Map<string, Note[][]>;
  /** Notes with formulas of whole columns. */
  readonly columns: readonly Note[];
}

/** A formula with its position; it fills `rows` rows. */
interface Placed {
  readonly note: Note;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Carries the notes of an earlier version of a tab to the same rows of the new version. */
export function carryNotes(
  tab: TabToWrite,
  { notes: all, added }: Pick<TabNotes, 'notes' | 'added'>,
): Carrier {
  const notes = all.filter((note) => !isTick(note) || hasColumn(tab, note));
  const tables = new Map<string, Extended>();
  for (const info of tab.finish.tables)
    if (info.rowKey.length > 0) tables.set(info.key, extended(info, tab, notes, added));
  const placed = new Set<Note>();
  const formulas: Placed[] = [];
  const headers = new Map<string, readonly string[]>();
  const written: Area[] = [];
  const lone = loneCells(notes);
  const wider = withAdded(tab, tables, lone);

  return {
    tab: wider,
    fill(block) {
      const next = filledBlock(block);
      written.push({ ...next, rows: next.cells.length, columns: next.formats.length });
      return next;
    },
    settle() {
      for (const table of tables.values()) formulas.push(...columnFormulasOf(table));
      const cells = formulas.flatMap((one) => {
        const moved = inTable(one, tables.get(one.table)?.info, headers.get(one.table) ?? []);
        if (moved !== null) placed.add(one.note);
        return moved ?? [];
      });
      for (const one of staying(lone, wider, written)) {
        cells.push(one.cells);
        placed.add(one.note);
      }
      return { cells: inRuns(cells), left: notes.filter((note) => !placed.has(note) && !isTick(note)) };
      // A tick without its row or campaign is meaningless.
    },
  };

  function filledBlock(block: Block): Block {
    const key = block.table ?? '';
    const table = tables.get(key);
    if (block.style === 'header' && table !== undefined)
      headers.set(key, [...(block.cells[0] ?? []).map(String), ...table.added.map(({ header }) => header)]);
    if (table === undefined || (table.rows.size === 0 && table.added.length === 0)) return block;
    if (block.style === 'header') return withHeaders(block, table);
    return filled(block, table, { placed, formulas });
  }
}

function hasColumn({ finish }: TabToWrite, { table, column }: Note): boolean {
  return finish.tables.some(({ key, own }) => key === table && own.some(({ name }) => name === column));
}

function extended(
  info: TableInfo,
  tab: TabToWrite,
  notes: readonly Note[],
  added: TabNotes['added'],
): Extended {
  const ofTable = notes.filter(({ table }) => table === info.key);
  const names = new Map(
    added.filter(({ table }) => table === info.key).map((one) => [one.column, one.header]),
  );
  for (const { column, header } of ofTable) if (!names.has(column)) names.set(column, header);
  for (const { name } of info.own) names.delete(name);
  const columns = [...names].map(([name, header]) => ({ name, header }));
  const room = { ...info, column: info.column + info.columns, columns: columns.length };
  const isFree = !tab.finish.tables.some((other) => other.key !== info.key && overlap(other, room));
  const rows = new Map<string, Note[][]>();
  for (const note of ofTable) {
    if (note.span !== undefined) continue;
    const key = rowKeyOf(note.row);
    const lists = rows.get(key) ?? [];
    rows.set(key, lists);
    // Among rows with the same key, the first notes of each column belong together.
    const list = lists.find((one) => !one.some(({ column }) => column === note.column));
    if (list === undefined) lists.push([note]);
    else list.push(note);
  }
  const spanning = ofTable.filter(({ span }) => span !== undefined);
  return { info, added: isFree ? columns : [], rows, columns: spanning };
}

function withHeaders(block: Block, { added }: Extended): Block {
  if (added.length === 0) return block;
  const [headers = []] = block.cells;
  return {
    ...block,
    cells: [[...headers, ...added.map(({ header }) => header)]],
    formats: [...block.formats, ...added.map(() => '@')],
    own: [...(block.own ?? []), ...added.map((_, i) => block.formats.length + i)],
  };
}

/** Indexes of the user's columns in a table, by name. */
function placesOf({ info, added }: Extended): ReadonlyMap<string, number> {
  return new Map([
    ...info.own.map(({ name, column }) => [name, column] as const),
    ...added.map(({ name }, i) => [name, info.columns + i] as const),
  ]);
}

/** State of the filling: the notes that were placed, and the formulas, which are not in the block. */
interface Placing {
  readonly placed: Set<Note>;
  readonly formulas: Placed[];
}

function filled(block: Block, table: Extended, { placed, formulas }: Placing): Block {
  const { info, added, rows } = table;
  const width = block.formats.length;
  const placeOf = placesOf(table);
  const formats = [...block.formats, ...added.map(() => '@')];
  const next = block.cells.map((line, i) => {
    const filledLine: Cell[] = [...line, ...added.map(() => '')];
    const lists = rows.get(rowKeyOf(info.rowKey.map((column) => line[column] ?? '')));
    for (const note of lists?.shift() ?? []) {
      const place = placeOf.get(note.column);
      if (place === undefined) continue;
      if (note.formula !== undefined) {
        const cell = { row: block.row + i, column: block.column + place, rows: 1 };
        formulas.push({ note, table: info.key, ...cell });
        continue;
      }
      placed.add(note);
      filledLine[place] = note.value;
      // A date keeps its date format.
      if (place >= width && typeof note.value !== 'string' && formats[place] === '@')
        formats[place] = note.format;
    }
    return filledLine;
  });
  if (added.length === 0) return { ...block, cells: next };
  return { ...block, cells: next, formats, own: [...(block.own ?? []), ...added.map((_, i) => width + i)] };
}

/** A formula as cells of the new table; null when it does not fit there. */
function inTable(
  { note, row, column, rows }: Placed,
  info: TableInfo | undefined,
  headers: readonly string[],
): CarriedCells | null {
  const { first, ...area } = { row: 0, rows: 1, ...info, first: info?.column ?? 0 };
  const now = { first, headers, rows: [area.row + 1, area.row + area.rows - 1] as const };
  const formula = movedFormula(note, { row, column }, now);
  return formula === null ? null : { row, column, rows, columns: 1, value: '', format: note.format, formula };
}

/** Formulas of whole columns, by row; a formula of every row is also put into new rows. */
function columnFormulasOf(table: Extended): readonly Placed[] {
  const { info, columns } = table;
  const placeOf = placesOf(table);
  return columns.flatMap((note) => {
    const place = placeOf.get(note.column);
    const rows = spanRows(note, info, columns);
    if (place === undefined || rows === null) return [];
    return [{ note, table: info.key, ...rows, column: info.column + place }];
  });
}

/** Merges vertically adjacent cells that have the same formula. */
function inRuns(cells: readonly CarriedCells[]): readonly CarriedCells[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: CarriedCells[] = [];
  for (const one of sorted) {
    const above = runs[runs.length - 1];
    const continues =
      above?.formula !== undefined &&
      above.formula === one.formula &&
      above.format === one.format &&
      above.column === one.column &&
      above.row + above.rows === one.row;
    if (above && continues) runs[runs.length - 1] = { ...above, rows: above.rows + one.rows };
    else runs.push(one);
  }
  return runs;
}

function withAdded(
  tab: TabToWrite,
  extended: ReadonlyMap<string, Extended>,
  lone: readonly { readonly row: number; readonly column: number }[],
): TabToWrite {
  const columnWidths = [...tab.finish.columnWidths];
  let { rows, columns } = tab;
  const tables = tab.finish.tables.map((info) => {
    const added = extended.get(info.key)?.added ?? [];
    const end = info.column + info.columns;
    added.forEach((_, i) => {
      while (columnWidths.length <= end + i) columnWidths.push(addedWidth);
    });
    columns = Math.max(columns, end + added.length);
    return {
      ...info,
      columns: info.columns + added.length,
      own: [...info.own, ...added.map(({ name }, i) => ({ name, column: info.columns + i }))],
    };
  });
  for (const { row, column } of lone) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { ...tab, rows, columns, finish: { ...tab.finish, tables, columnWidths } };
}
