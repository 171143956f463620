import type { Area, CarriedCells } from '../../host/spec';
import type { TabToWrite } from '../writing/layoutReport';
import { areaUnder } from '../writing/layoutTab';
import type { Note } from './note';
import { besideRows } from './readNotes';

/** A note outside tables, at its position on the tab. */
export interface LoneCell {
  readonly note: Note;
  readonly row: number;
  readonly column: number;
}

/** The notes outside tables. */
export function loneCells(notes: readonly Note[]): readonly LoneCell[] {
  return notes.flatMap((note) => {
    const [, letters, digits] =
      /^([A-Z]+)(\d+)$/.exec(note.table === '' ? String(note.row[0] ?? '') : '') ?? [];
    if (letters === undefined) return [];
    return [{ note, row: Number(digits) - 1, column: columnOf(letters) }];
  });
}

/**
 * Notes that can stay in place because none of our cells is there now. A text within the rows of a table stays only as
 * the label of a formula, because that row may belong to another customer now.
 */
export function staying(
  lone: readonly LoneCell[],
  tab: TabToWrite,
  written: readonly Area[],
): readonly (LoneCell & { readonly cells: CarriedCells })[] {
  const { tables, charts } = tab.finish;
  const occupied = [
    { row: 0, column: 0, rows: 1, columns: 1 },
    ...written,
    ...tables,
    ...charts.map(areaUnder),
  ];
  const free = lone.filter(({ row, column }) => !occupied.some((area) => holds(area, row, column)));
  const labelled = new Set(free.filter(({ note }) => note.formula !== undefined).map(({ row }) => row));
  return free
    .filter(({ note, row }) => {
      const isInRows = note.column === besideRows || tables.some((table) => isBeside(table, row));
      return !isInRows || labelled.has(row);
    })
    .map((one) => {
      const { value, format, formula } = one.note;
      const cells = { row: one.row, column: one.column, rows: 1, columns: 1, format };
      return {
        ...one,
        cells: formula === undefined ? { ...cells, value } : { ...cells, value: '', formula },
      };
    });
}

function holds(area: Area, row: number, column: number): boolean {
  return isBeside(area, row) && area.column <= column && column < area.column + area.columns;
}

function isBeside(area: Area, row: number): boolean {
  return area.row <= row && row < area.row + area.rows;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
