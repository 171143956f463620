import type { Area } from '../../host/spec';
import { type Hash, type HashWords, newHash } from '../../math/hash';

type Grid = readonly (readonly unknown[])[];

/** An area that we wrote, with the fingerprint of its rows. */
export interface PrintedArea extends Area {
  readonly print: string;
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

export function isBlank(cell: unknown): boolean {
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
  const sum = (place: number) => sums.reduce((all, parts) => all + parts[place], 0);
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
