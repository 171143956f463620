import { columnLetter } from '../../cells/address';
import type { Cell } from '../../cells/cell';
import type { Host, PrintedArea, TabInfo, TableInfo } from '../../host/port';
import type { Area } from '../../host/spec';
import { columnFormulas, meansOtherRows } from './columnFormulas';
import { fillsTable, rowsFilled } from './filledBy';
import { asNote, drop, type FoundCells, isPlain, plainBelow, take } from './foundCells';
import type { Note } from './note';
import { uncovered } from './uncovered';

/** The user's content on a tab of ours, and the areas, as read, that hold it. */
export interface TabNotes {
  readonly notes: readonly Note[];
  /** Columns that the user has added next to a table, with or without notes in them. */
  readonly added: readonly { readonly table: string; readonly column: string; readonly header: string }[];
  readonly carried: readonly PrintedArea[];
}

const none: TabNotes = { notes: [], added: [], carried: [] };

/** Up to this many row keys are read individually, beyond that the keys of all rows. */
const fewRows = 200;

/** Column name of a note outside a table but within the table's rows, which must not move next to another row. */
export const besideRows = '>';

/** Reads the user's content on a tab of ours: columns for the user, columns added next to a table, and cells elsewhere. */
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
  const found: FoundCells = new Map();
  read.forEach(({ rows: noted }, i) => {
    for (const line of noted) take(found, line, areas[i]?.column ?? 0);
  });

  const notes: Note[] = [];
  const added: { table: string; column: string; header: string }[] = [];
  const place = { tab: tab.ours, tabName: tab.name };
  for (const table of tables.filter(({ rowKey }) => rowKey.length > 0)) {
    const columnsOfUser = [...table.own, ...addedBeside(table, found)].map(({ column, name }) => {
      const at = table.column + column;
      return { at, name, header: String(found.get(table.row)?.get(at)?.value ?? '') };
    });
    const ofTable = { ...place, table: table.key };
    const hasFormulas = columnsOfUser.some(({ at }) => hasFormula(found, table, at));
    const headers = hasFormulas ? await readHeaders(host, tab, table, columnsOfUser) : [];
    for (const { at, name, header } of columnsOfUser) {
      if (name.startsWith('+')) added.push({ table: table.key, column: name, header });
      for (const formula of columnFormulas(table, at, found, headers))
        notes.push({ ...ofTable, row: [], column: name, header, ...formula });
    }
    const body = Array.from({ length: table.rows - 1 }, (_, i) => table.row + 1 + i);
    const noted = body.filter((row) => columnsOfUser.some(({ at }) => found.get(row)?.has(at)));
    const keys = await readKeys(host, tab, table, noted);
    for (const { at, name, header } of columnsOfUser) {
      for (const row of noted) {
        const cell = found.get(row)?.get(at);
        if (cell === undefined) continue;
        notes.push({
          ...{ ...ofTable, row: keys.get(row) ?? [], column: name, header },
          ...asNote(cell, row, at, {
            ...{ first: table.column, headers },
            rows: [table.row + 1, table.row + table.rows - 1],
          }),
        });
        drop(found, row, at);
      }
      drop(found, table.row, at);
    }
  }
  const isKnown = dropFilled(found, rows);
  const isInRows = (row: number) => tables.some((table) => table.row <= row && row < table.row + table.rows);
  for (const [row, cells] of found)
    for (const [column, cell] of cells)
      notes.push({
        ...{ ...place, table: '', row: [`${columnLetter(column + 1)}${row + 1}`], header: '' },
        column: isInRows(row) ? besideRows : '',
        ...asNote(cell, row, column),
      });
  // Areas that are not carried make the tab count as changed, so it is kept.
  return { notes, added, carried: isKnown ? carried : [] };
}

/**
 * Removes cells filled by formulas outside tables. False when a formula fills a table of unknown size, because
 * cells filled by the formula then look the same as typed cells.
 */
function dropFilled(found: FoundCells, rows: number): boolean {
  let isKnown = true;
  for (const [row, cells] of [...found])
    for (const [column, { formula }] of [...cells]) {
      if (formula === undefined) continue;
      if (fillsTable(formula)) {
        for (let right = column; right === column || isPlain(found, row, right); right++) {
          const below = plainBelow(found, row, right, rows);
          for (let i = right === column ? 1 : 0; i <= below; i++) {
            drop(found, row + i, right);
            isKnown = false;
          }
        }
        continue;
      }
      const filled = rowsFilled(formula, plainBelow(found, row, column, rows));
      for (let i = 1; i < filled; i++) drop(found, row + i, column);
    }
  return isKnown;
}

/** Adjacent columns to the right of the table with content in its rows. */
function addedBeside(table: TableInfo, found: FoundCells) {
  const added: { column: number; name: string }[] = [];
  const lastRow = table.row + table.rows - 1;
  for (let column = table.columns; ; column++) {
    const at = table.column + column;
    const inRows = [...found].flatMap(([row, cells]) => {
      const cell = row >= table.row && row <= lastRow ? cells.get(at) : undefined;
      return cell === undefined ? [] : [cell];
    });
    // For example a single sum without a header, which belongs to no row.
    const isLone = inRows.every(({ formula }) => formula !== undefined && meansOtherRows(formula));
    if (isLone && inRows.length < 2) return added;
    const header = String(found.get(table.row)?.get(at)?.value ?? '');
    // Columns without a header, or with the same header, must stay distinct.
    const wished = `+${header.slice(0, 60)}`;
    let name = wished;
    const namesUsed = [...table.own, ...added].map((one) => one.name);
    for (let number = 2; namesUsed.includes(name); number++) name = `${wished} ${number}`;
    added.push({ column, name });
  }
}

function hasFormula(found: FoundCells, table: TableInfo, column: number): boolean {
  for (const [row, cells] of found)
    if (row >= table.row && row < table.row + table.rows && cells.get(column)?.formula !== undefined)
      return true;
  return false;
}

/** The headers of a table, including columns that the user has added next to it. */
async function readHeaders(
  host: Host,
  tab: TabInfo,
  table: TableInfo,
  own: readonly { readonly at: number }[],
): Promise<readonly string[]> {
  const columns = own.reduce((most, { at }) => Math.max(most, at - table.column + 1), table.columns);
  const area = { row: table.row, column: table.column, rows: 1, columns };
  const [read] = await host.readNotes(tab.id, [area]);
  return Array.from({ length: columns }, (_, i) => String(read?.rows[0]?.cells[i] ?? ''));
}

/** The identifying cells of the given rows of a table, by row. */
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
