import type { Cell } from '../../cells/cell';
import type { Block, TableInfo } from '../../host/port';
import type { Area } from '../../host/spec';
import type { TabToWrite } from '../writing/layoutReport';
import { type Note, rowKeyOf } from './note';
import type { TabNotes } from './readNotes';

/** Width of a column that the user has added, in pixels. */
const addedWidth = 160;

export interface Carrier {
  /** The tab with the columns that the user has added to its tables. */
  readonly tab: TabToWrite;
  /** A block of the tab with the notes of its rows. */
  fill(block: Block): Block;
  /** What no row has taken, when all blocks are filled. */
  left(): readonly Note[];
}

interface Extended {
  readonly info: TableInfo;
  /** Columns at the end that are the user's, with their headers. */
  readonly added: readonly { readonly name: string; readonly header: string }[];
  /** Notes still to be placed, by row: one list for each row with the same key. */
  readonly rows: Map<string, Note[][]>;
}

/** Brings the notes of an earlier version of a tab to the same rows of this one. */
export function carryNotes(tab: TabToWrite, { notes, added }: Pick<TabNotes, 'notes' | 'added'>): Carrier {
  const tables = new Map<string, Extended>();
  for (const info of tab.finish.tables)
    if (info.rowKey.length > 0) tables.set(info.key, extended(info, tab, notes, added));
  const placed = new Set<Note>();

  return {
    tab: withAdded(tab, tables),
    fill(block) {
      const table = tables.get(block.table ?? '');
      if (table === undefined || (table.rows.size === 0 && table.added.length === 0)) return block;
      if (block.style === 'header') return withHeaders(block, table);
      return filled(block, table, placed);
    },
    left: () => notes.filter((note) => !placed.has(note)),
  };
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
    const key = rowKeyOf(note.row);
    const lists = rows.get(key) ?? [];
    rows.set(key, lists);
    // Rows with the same key: the first of each column belong together.
    const list = lists.find((one) => !one.some(({ column }) => column === note.column));
    if (list === undefined) lists.push([note]);
    else list.push(note);
  }
  return { info, added: isFree ? columns : [], rows };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
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

function filled(block: Block, { info, added, rows }: Extended, placed: Set<Note>): Block {
  const width = block.formats.length;
  const placeOf = new Map([
    ...info.own.map(({ name, column }) => [name, column] as const),
    ...added.map(({ name }, i) => [name, width + i] as const),
  ]);
  const formats = [...block.formats, ...added.map(() => '@')];
  const cells = block.cells.map((line) => {
    const next: Cell[] = [...line, ...added.map(() => '')];
    const lists = rows.get(rowKeyOf(info.rowKey.map((column) => line[column] ?? '')));
    for (const note of lists?.shift() ?? []) {
      const place = placeOf.get(note.column);
      if (place === undefined) continue;
      next[place] = note.value;
      placed.add(note);
      // A date shows as a date.
      if (place >= width && typeof note.value !== 'string' && formats[place] === '@')
        formats[place] = note.format;
    }
    return next;
  });
  if (added.length === 0) return { ...block, cells };
  return { ...block, cells, formats, own: [...(block.own ?? []), ...added.map((_, i) => width + i)] };
}

function withAdded(tab: TabToWrite, extended: ReadonlyMap<string, Extended>): TabToWrite {
  const columnWidths = [...tab.finish.columnWidths];
  let { columns } = tab;
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
  return { ...tab, columns, finish: { ...tab.finish, tables, columnWidths } };
}
