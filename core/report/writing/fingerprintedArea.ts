import type { PrintedArea } from '../../host/port';
import type { Area } from '../../host/spec';
import { type Hash, type HashWords, newHash } from '../../math/hash';

type Grid = readonly (readonly unknown[])[];

/** An area with columns that the user fills in. */
export interface WrittenArea extends PrintedArea {
  /** Indexes of those columns; `print` excludes them, `whole` includes what we wrote into them. */
  readonly own?: readonly number[];
  readonly whole?: string;
}

/** The record of rows that we wrote. */
export function writtenArea(area: Area, rows: Grid, own: readonly number[] = []): WrittenArea {
  const print = rowsFingerprint(rows);
  if (own.length === 0) return { ...area, print };
  return { ...area, own, whole: print, print: rowsFingerprint(rows.map((row) => withoutOwn(row, own))) };
}

function withoutOwn(row: readonly unknown[], own: readonly number[]): readonly unknown[] {
  return row.map((cell, index) => (own.includes(index) ? '' : cell));
}

/**
 * Order-independent fingerprint of rows of cells: sorting one of our tables does not count as a change.
 *
 * Equal for written cells and cells read back from a host: numbers count to 12 digits, "" and null are equal, and so
 * are line ends. Two 32-bit sums over one hash a row, so other rows agree by chance about once in 10^19.
 */
export function rowsFingerprint(rows: Grid): string {
  const hash = newHash();
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const words = hashOf(row, hash);
    low += words.low;
    high += words.high;
  }
  return printOf(low, high);
}

/**
 * Whether the areas still hold what was written. Vertically adjacent areas are one table, whose rows may have been
 * sorted across them. With `unwritten` an area may also be blank, because writing may have stopped before it.
 *
 * @internal
 */
export function holdsWhatWasWritten(
  areas: readonly PrintedArea[],
  cellsIn: (area: Area) => Grid,
  { unwritten }: { readonly unwritten: boolean },
): boolean {
  const intact = (area: PrintedArea) => rowsFingerprint(cellsIn(area)) === area.print;
  return stacked(areas).every(
    (stack) =>
      intact(joined(stack)) ||
      (unwritten && stack.every((area) => cellsIn(area).every((row) => row.every(isBlank)) || intact(area))),
  );
}

/**
 * Whether a tab holds nothing but what we wrote and what is carried elsewhere. A1 is not looked at. Carried areas must be as they
 * were read; in columns that are the user's to fill in, anything else is the user's.
 */
export function holdsOnlyOurs(
  cellAt: (row: number, column: number) => unknown,
  size: { readonly rows: number; readonly columns: number },
  written: readonly WrittenArea[],
  carried: readonly PrintedArea[],
  { unwritten }: { readonly unwritten: boolean },
): boolean {
  const cellsIn = ({ row, column, rows, columns }: Area) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => cellAt(row + i, column + j)),
    );
  if (!carried.every((area) => rowsFingerprint(cellsIn(area)) === area.print)) return false;
  const wholes = written.map((area) => ({ ...area, print: area.whole ?? area.print }));
  const isWhole = holdsWhatWasWritten(wholes, cellsIn, { unwritten });
  const withOwn = (area: Area & Pick<WrittenArea, 'own'>) =>
    cellsIn(area).map((row) => (area.own === undefined ? row : withoutOwn(row, area.own)));
  if (!isWhole && !holdsWhatWasWritten(written, withOwn, { unwritten })) return false;

  // All other cells must be blank; filled cells are counted, because areas may be large.
  const ours = (isWhole ? written : written.flatMap(withoutOwnColumns)).concat(carried);
  const areasOfRow = new Map<number, Area[]>();
  for (const area of ours)
    for (let row = area.row; row < Math.min(size.rows, area.row + area.rows); row++) {
      const ofRow = areasOfRow.get(row);
      if (ofRow === undefined) areasOfRow.set(row, [area]);
      else ofRow.push(area);
    }
  for (let row = 0; row < size.rows; row++)
    for (let column = row === 0 ? 1 : 0; column < size.columns; column++) {
      if (isBlank(cellAt(row, column))) continue;
      const isOurs = areasOfRow
        .get(row)
        ?.some((area) => area.column <= column && column < area.column + area.columns);
      if (!isOurs) return false;
    }
  return true;
}

/** The parts of an area without the columns that the user fills in. */
function withoutOwnColumns(area: WrittenArea): PrintedArea[] {
  const { column, columns, own = [] } = area;
  const parts: PrintedArea[] = [];
  let from = 0;
  for (const end of [...own, columns].sort((one, other) => one - other)) {
    if (end > from) parts.push({ ...area, column: column + from, columns: end - from });
    from = end + 1;
  }
  return parts;
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** Groups vertically adjacent areas with the same columns. */
function stacked(areas: readonly PrintedArea[]): PrintedArea[][] {
  const sorted = [...areas].sort((one, other) => one.column - other.column || one.row - other.row);
  const stacks: PrintedArea[][] = [];
  for (const area of sorted) {
    const stack = stacks[stacks.length - 1];
    const above = stack?.[stack.length - 1];
    const continues =
      above !== undefined &&
      above.column === area.column &&
      above.columns === area.columns &&
      above.row + above.rows === area.row;
    if (stack && continues) stack.push(area);
    else stacks.push([area]);
  }
  return stacks;
}

function joined(stack: readonly PrintedArea[]): PrintedArea {
  const sums = stack.map(({ print }) => print.split('.').map((part) => Number.parseInt(part, 36)));
  const sum = (index: number) => sums.reduce((all, parts) => all + parts[index], 0);
  return {
    ...stack[0],
    rows: stack.reduce((all, { rows }) => all + rows, 0),
    print: printOf(sum(0), sum(1)),
  };
}

function printOf(low: number, high: number): string {
  const word = (sum: number) => (sum % 2 ** 32).toString(36);
  return `${word(low)}.${word(high)}`;
}

function hashOf(row: readonly unknown[], hash: Hash): HashWords {
  hash.restart();
  for (const cell of row) hash.addText(canonical(cell));
  return hash.words();
}

function canonical(cell: unknown): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return `n${Number(cell.toPrecision(12))}`;
  if (typeof cell === 'boolean') return `b${cell}`;
  return `s${String(cell).replace(/\r\n?/g, '\n')}`;
}
