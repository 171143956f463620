import { isBlank } from './blank';
import type { Cell } from './cell';
import { leaning } from './leaning';
import { type OpenCells, openExamples } from './parseDates';
import { type AmountReading, type DecimalMark, readAmount } from './readAmount';

export interface AmountOptions {
  /** Settles amounts such as 1.234 when no other amount of the column does. */
  readonly decimalMark?: DecimalMark | undefined;
}

export interface ParsedAmounts {
  /** NaN where a cell is blank, no amount, or undecidable. */
  readonly values: Float64Array;
  /** First cell of which nothing tells whether its mark groups or divides; null when all is clear. */
  readonly ambiguous: number | null;
  /** What the column itself leaves open, whether `decimalMark` settled it or not. */
  readonly open: OpenCells;
  /** The decimal mark that was given or that the column shows; null when neither. */
  readonly mark: DecimalMark | null;
  /** Index of the first cell that names each currency (ISO code or sign). */
  readonly currencies: ReadonlyMap<string, number>;
  /** Signs beside a number that are no currency we know, the most frequent first: their cells are not read. */
  readonly unknownSigns: readonly UnknownSign[];
}

export interface UnknownSign {
  readonly sign: string;
  readonly count: number;
  /** Index of the first cell with it. */
  readonly first: number;
}

/**
 * Reads a column of amounts: numbers as they are, text in the decimal convention
 * of the column. One 12,50 or 1.234,56 decides for every 1.234 in it.
 */
export function parseAmounts(cells: readonly Cell[], options: AmountOptions = {}): ParsedAmounts {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const currencies = new Map<string, number>();
  const unknown = new Map<string, { count: number; readonly first: number }>();
  const open: { readonly i: number; readonly either: NonNullable<AmountReading['either']> }[] = [];
  const votes = { '.': 0, ',': 0 };
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) values[i] = cell;
      continue;
    }
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const mark = plainMark(cell);
    if (mark !== null) {
      values[i] = Number(mark === ',' ? cell.replace(',', '.') : cell);
      if (mark !== '') votes[mark]++;
      continue;
    }
    const reading = readAmount(cell);
    values[i] = reading.value;
    if (reading.mark) votes[reading.mark]++;
    if (reading.either) open.push({ i, either: reading.either });
    if (reading.currency && !currencies.has(reading.currency)) currencies.set(reading.currency, i);
    if (reading.unknownSign !== null) {
      const met = unknown.get(reading.unknownSign);
      if (met) met.count++;
      else unknown.set(reading.unknownSign, { count: 1, first: i });
    }
  }
  const shown = leaning(votes, '.', ',');
  const mark = options.decimalMark ?? shown;
  if (mark) for (const { i, either } of open) values[i] = either[mark];
  const undecided = shown === null ? open : [];
  return {
    values,
    ambiguous: mark ? null : (undecided[0]?.i ?? null),
    open: { count: undecided.length, first: undecided.slice(0, openExamples).map(({ i }) => i) },
    mark,
    currencies,
    unknownSigns: [...unknown]
      .map(([sign, counted]) => ({ sign, ...counted }))
      .sort((one, other) => other.count - one.count || one.first - other.first),
  };
}

/** The mark of "1234.5" or "-12,50", '' for "1234", null for all that takes longer to read. The common case, for speed. */
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
