import type { Column } from '../../cells/cell';
import type { Role } from '../../cells/columns/columns';
import { type ParsedAmounts, parseAmounts } from '../../cells/parse/parseAmounts';
import { type ParsedDates, parseDates } from '../../cells/parse/parseDates';
import type { ReadingChoices } from '../account/readingChoices';
import { columnOfRole, type DataRows } from './dataRows';

/** Days and money of every row, parsed independently. */
export interface ParsedRows {
  readonly dates: ParsedDates;
  /** The column of amounts as written. */
  readonly amounts: ParsedAmounts;
  /** Money of each row: unit price × quantity, or the corrected total; NaN when blank or unreadable. */
  readonly amount: Float64Array;
  /** Quantity × unit price; null unless the table has both and an amount. */
  readonly priced: Float64Array | null;
  /** Money paid back, 0 or more; NaN when there is none. Null when no column says so. */
  readonly refund: Float64Array | null;
}

export function parseRows(data: DataRows, choices: ReadingChoices): ParsedRows {
  const dates = parseDates(requiredColumn(data, 'date'), {
    order: choices.dateOrder,
    timeZone: choices.timeZone,
    from1904: choices.dateSystem === 1904,
    swapped: choices.swappedDates === 'swapped',
  });
  const amounts = parseAmounts(requiredColumn(data, 'amount'), { decimalMark: choices.decimalMark });
  const valuesOf = (role: Role, decimalMark = amounts.mark ?? undefined): Float64Array | null => {
    const column = columnOfRole(data, role);
    return column && parseAmounts(column, { decimalMark }).values;
  };
  const pieces = valuesOf('quantity', '.');
  const isPrice = data.found.amountKind === 'unitPrice';
  const unitPrice = isPrice || pieces === null ? null : valuesOf('unitPrice');
  return {
    dates,
    amounts,
    amount: corrected(times(amounts.values, isPrice ? pieces : null), valuesOf('adjusted')),
    priced: unitPrice && times(unitPrice, pieces),
    refund: valuesOf('refund')?.map(Math.abs) ?? null,
  };
}

function requiredColumn(data: DataRows, role: 'date' | 'amount'): Column {
  const column = columnOfRole(data, role);
  if (column === null) throw new RangeError(`rows are read without a column for ${role}`);
  return column;
}

function times(price: Float64Array, pieces: Float64Array | null): Float64Array {
  if (pieces === null) return price;
  return price.map((one, row) => (Number.isNaN(pieces[row]) ? one : roundToCents(one * pieces[row])));
}

/** 3 × 1.1 is 3.3000000000000003: a price has at most four decimals, and so has its multiple. */
function roundToCents(value: number): number {
  const scaled = value * 10_000;
  return Math.abs(scaled) < 2 ** 52 ? Math.round(scaled) / 10_000 : value;
}

/** A corrected total replaces the original; 0 means no correction. */
function corrected(amount: Float64Array, adjusted: Float64Array | null): Float64Array {
  return adjusted === null ? amount : amount.map((one, row) => (adjusted[row] > 0 ? adjusted[row] : one));
}
