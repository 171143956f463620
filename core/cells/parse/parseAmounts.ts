import type { Column } from '../cell';
import { differentCells, spread } from '../column';
import { columnConvention } from './columnConvention';
import { type OpenCells, rowsHolding } from './openCells';
import { type AmountReading, type DecimalMark, readAmount } from './readAmount';

export interface AmountOptions {
  /** Settles amounts such as 1.234 when no other amount of the column does. */
  readonly decimalMark?: DecimalMark | undefined;
}

export interface ParsedAmounts {
  /** NaN where a cell is blank, not an amount, or undecidable. */
  readonly values: Float64Array;
  /** First row whose mark may be a grouping or a decimal mark; null when all rows are clear. */
  readonly ambiguous: number | null;
  /** What the column itself leaves open, whether `decimalMark` settled it or not. */
  readonly open: OpenCells;
  /** The decimal mark that was given or that the column shows; null when neither. */
  readonly mark: DecimalMark | null;
  /** Currencies in the cells (ISO code or sign), in order of first appearance. */
  readonly currencies: ReadonlySet<string>;
  /** Unknown signs next to a number, most frequent first; cells with them are not read. */
  readonly unknownSigns: readonly UnknownSign[];
}

export interface UnknownSign {
  readonly sign: string;
  /** Number of rows with this sign. */
  readonly count: number;
  /** The first such row. */
  readonly first: number;
}

/**
 * Reads a column of amounts: numbers as they are, text in the decimal convention
 * of the column. One 12,50 or 1.234,56 decides for every 1.234 in it.
 */
export function parseAmounts(column: Column, options: AmountOptions = {}): ParsedAmounts {
  const { cells, rows } = differentCells(column);
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const currencies = new Set<string>();
  const unknown = new Map<string, number[]>();
  const either = new Map<number, NonNullable<AmountReading['either']>>();
  const votes = { '.': 0, ',': 0 };
  cells.forEach((cell, i) => {
    if (typeof cell === 'number') values[i] = cell;
    if (typeof cell !== 'string') return;
    const mark = plainMark(cell);
    if (mark !== null) {
      values[i] = Number(mark === ',' ? cell.replace(',', '.') : cell);
      if (mark !== '') votes[mark] += rows[i];
      return;
    }
    const reading = readAmount(cell);
    values[i] = reading.value;
    if (reading.mark) votes[reading.mark] += rows[i];
    if (reading.either) either.set(i, reading.either);
    if (reading.currency) currencies.add(reading.currency);
    if (reading.unknownSign !== null) {
      const cells = unknown.get(reading.unknownSign);
      if (cells) cells.push(i);
      else unknown.set(reading.unknownSign, [i]);
    }
  });
  const shown = columnConvention(votes, '.', ',');
  const mark = options.decimalMark ?? shown;
  if (mark) for (const [i, readings] of either) values[i] = readings[mark];
  const isOpen = Uint8Array.from(cells, (_, i) => (shown === null && either.has(i) ? 1 : 0));
  const open = rowsHolding(column, isOpen, rows);
  return {
    values: spread(column, values.map(bounded), bounded),
    ambiguous: mark ? null : (open.first[0] ?? null),
    open,
    mark,
    currencies,
    unknownSigns: unknownSigns(column, unknown, rows),
  };
}

/** Groups cells with unknown signs by sign, and counts their rows. */
function unknownSigns(
  column: Column,
  cellsOf: ReadonlyMap<string, readonly number[]>,
  rows: Int32Array,
): UnknownSign[] {
  const signs = [...cellsOf].map(([sign, cells]) => {
    const isOwn = new Uint8Array(rows.length);
    for (const i of cells) isOwn[i] = 1;
    const { count, first } = rowsHolding(column, isOwn, rows);
    return { sign, count, first: first[0] };
  });
  return signs.sort((one, other) => other.count - one.count || one.first - other.first);
}

/** More than all the money in the world, in any currency: larger numbers are errors, and their sums could overflow. */
const largestAmount = 1e15;
/** Less than the smallest unit of any currency, a hundred-millionth of a bitcoin: products of such numbers lose digits. */
const smallestAmount = 1e-12;

function bounded(cell: number): number {
  if (Math.abs(cell) < smallestAmount) return 0;
  return Math.abs(cell) <= largestAmount ? cell : Number.NaN;
}

/** Fast path for the common case: the decimal mark of "1234.5" or "-12,50", '' for "1234", null for any other text. */
function plainMark(text: string): DecimalMark | '' | null {
  let mark: DecimalMark | '' = '';
  let digits = 0;
  let decimals = 0;
  for (let at = text.charCodeAt(0) === 45 ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (mark === '') digits++;
      else decimals++;
    } else if ((code === 46 || code === 44) && mark === '' && digits > 0) {
      mark = code === 46 ? '.' : ',';
    } else {
      return null;
    }
  }
  return digits > 0 && (mark === '' || decimals === 1 || decimals === 2) ? mark : null;
}
