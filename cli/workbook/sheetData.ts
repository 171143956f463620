import { columnLetter } from '../../core/cells/address';
import type { Cell } from '../../core/cells/cell';
import { toA1 } from '../../core/cells/formulaNotation';
import type { CarriedCells } from '../../core/host/spec';
import { xmlText } from './xmlText';

/** Cells to be written, with the number of the look of each column among the looks of the workbook. */
export interface StyledBlock {
  /** Zero-based place of the upper left cell. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly looks: readonly number[];
  /** Looks of single cells that differ, by column, by row of the sheet (zero-based). */
  readonly others?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Approximate characters per piece: strings joined from many more parts are slow to flatten. */
const pieceLength = 1 << 16;

/**
 * The rows of a sheet as XML, in pieces. Blocks may be side by side, but must not overlap (RangeError).
 * Text is written as the place that `placeOf` gives it among the shared strings: it is never a formula. Formulas are those of
 * `carried` alone, in cells that are blank; without a value, so that a spreadsheet works them out when the file is opened.
 * `rowAttributes` holds attributes of rows, such as the height, by row number from 1.
 */
export function* sheetData(
  blocks: readonly StyledBlock[],
  placeOf: (text: string) => number,
  rowAttributes: ReadonlyMap<number, string>,
  carried: readonly CarriedCells[] = [],
): Generator<string> {
  let piece = '';
  const formulas = formulasByRow(carried);
  for (const [from, to] of stripes(blocks)) {
    const beside = blocks
      .filter(({ row, cells }) => row <= from && from < row + cells.length)
      .sort((one, other) => one.column - other.column);
    checkApart(beside);
    const columns = beside.map(({ column, looks }) =>
      looks.map((look, i) => ({ begin: `<c r="${columnLetter(column + i + 1)}`, end: `" s="${look}"` })),
    );
    for (let row = from; row < to; row++) {
      const number = row + 1;
      piece += `<row r="${number}"${rowAttributes.get(number) ?? ''}>`;
      beside.forEach(({ row: first, column, cells, others }, b) => {
        const ofRow = cells[row - first];
        const different = others?.get(row);
        const formulasOfRow = formulas.get(row);
        columns[b].forEach(({ begin, end }, i) => {
          const cell = ofRow[i];
          if (!isWritten(cell)) return;
          const look = different?.get(column + i);
          const formula = formulasOfRow?.get(column + i);
          const content =
            formula === undefined
              ? contentOf(cell, placeOf)
              : `><f>${xmlText(toA1(formula, row, column + i).slice(1))}</f></c>`;
          piece += `${begin}${number}${look === undefined ? end : `" s="${look}"`}${content}`;
        });
      });
      piece += '</row>';
      if (piece.length > pieceLength) {
        yield piece;
        piece = '';
      }
    }
  }
  yield piece;
}

/** Formulas in R1C1 by row and column. */
function formulasByRow(carried: readonly CarriedCells[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, rows, formula } of carried)
    for (let i = row; formula !== undefined && i < row + rows; i++)
      byRow.set(i, (byRow.get(i) ?? new Map<number, string>()).set(column, formula));
  return byRow;
}

/** Runs of rows with the same blocks side by side; rows without blocks are left out. */
function stripes(blocks: readonly StyledBlock[]): readonly (readonly [from: number, to: number])[] {
  const edges = [...new Set(blocks.flatMap(({ row, cells }) => [row, row + cells.length]))].sort(
    (one, other) => one - other,
  );
  return edges
    .slice(1)
    .map((to, i) => [edges[i], to] as const)
    .filter(([from]) => blocks.some(({ row, cells }) => row <= from && from < row + cells.length));
}

function checkApart(beside: readonly StyledBlock[]): void {
  beside.forEach(({ row, column, looks }, i) => {
    const next = beside[i + 1];
    if (next !== undefined && next.column < column + looks.length) {
      throw new RangeError(`blocks at rows ${row} and ${next.row}, column ${next.column}, overlap`);
    }
  });
}

/** Whether there is a cell in the file; one with an empty text has a look and no content. */
function isWritten(cell: Cell): cell is string | number | boolean {
  return typeof cell === 'number' ? Number.isFinite(cell) : cell !== null;
}

/** What follows the place and the look of a cell. */
function contentOf(cell: string | number | boolean, placeOf: (text: string) => number): string {
  if (typeof cell === 'number') return `><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}</v></c>`;
  return cell === '' ? '/>' : ` t="s"><v>${placeOf(cell)}</v></c>`;
}
