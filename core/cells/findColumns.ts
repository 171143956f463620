import { columnLetter } from './address';
import { filledLength, isBlank } from './blank';
import type { Cell, Table } from './cell';
import type { AmountKind, Columns, CustomerKind, Field, FoundColumn, PickedColumns, Roles } from './columns';
import { contentFits } from './contentFits';
import { findHeader } from './findHeader';
import { compact } from './fold';
import { fields, headerRank } from './matchHeader';
import type { Platform } from './platform';
import type { Problem } from './problem';

/** Which column is which. */
export interface FoundColumns {
  /** Zero-based row of the header in the table; null when the table has none. */
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Everything that was recognised, `columns` among it. */
  readonly roles: Roles;
  /** The same with the reason of each, in the order of the columns. */
  readonly found: readonly FoundColumn[];
  /** Null when the export is of no shop system that we know. */
  readonly platform: Platform | null;
  /** What the customer column holds. */
  readonly customerKind: CustomerKind;
  readonly amountKind: AmountKind;
  /** Text of the header cell of every column; the column's letter where there is none. */
  readonly headers: readonly string[];
  /** Errors only: without customer, date and amount there is nothing to read. */
  readonly problems: readonly Problem[];
}

const nothingFound = {
  roles: {},
  found: [],
  platform: null,
  customerKind: 'id',
  amountKind: 'unknown',
} as const;

/** What a list of columns to choose from shows of each. */
export interface ColumnDescription {
  /** Zero-based column of the table. */
  readonly column: number;
  /** Letter in the sheet. */
  readonly letter: string;
  /** '' when the table has no header. */
  readonly header: string;
  /** The first values below the header. */
  readonly samples: readonly Cell[];
}

/**
 * Finds the header row and the columns that we read, by the names of the headers
 * and confirmed by what is in the columns. What the user picked is taken as it is.
 *
 * Without a header row, exactly three filled columns are customer, date, amount;
 * any other number needs a header or the user's choice.
 */
export function findColumns(table: Table, picked: PickedColumns = {}): FoundColumns {
  const { sheet } = table;
  const rows = table.rows.slice(0, filledLength(table.rows));
  const headerRow = findHeader(rows);
  const firstData = headerRow === null ? 0 : headerRow + 1;
  const width = rows.slice(0, firstData + sampleSize).reduce((most, row) => Math.max(most, row.length), 0);
  const headers = headersOf(table, headerRow, width);
  if (rows.length === 0) {
    return {
      headerRow: null,
      columns: {},
      ...nothingFound,
      headers,
      problems: [{ code: 'emptyTable', params: { sheet }, severity: 'error' }],
    };
  }
  const problems: Problem[] = [];
  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const field of fields) {
    const choice = picked[field];
    if (typeof choice !== 'number') continue;
    if (Number.isInteger(choice) && choice >= 0 && choice < width) {
      columns[field] = choice;
      taken.add(choice);
    } else {
      const column = choice >= 0 ? columnLetter(table.firstColumn + choice) : String(choice);
      problems.push({ code: 'unknownColumn', params: { column, headers }, severity: 'error' });
    }
  }
  const isOpen = (field: Field) => columns[field] === undefined && picked[field] !== null;

  const samples = sampleColumns(table, rows.length, firstData, width);
  if (headerRow !== null) {
    for (const field of fields.filter(isOpen)) {
      const found = bestColumn(field, headers, samples, taken);
      if (found === null) continue;
      columns[field] = found;
      taken.add(found);
    }
    // A bare "ID" numbers the orders when somebody else is the customer, and otherwise the customers.
    const { orderId } = columns;
    if (
      orderId !== undefined &&
      isOpen('customer') &&
      picked.orderId === undefined &&
      isBareId(headers[orderId])
    ) {
      columns.customer = orderId;
      delete columns.orderId;
    }
  }
  // Headers of another language or none: with three columns there is nothing to mix up.
  const filled = samples.flatMap((sample, column) => (sample.length > 0 ? [column] : []));
  const required = (['customer', 'date', 'amount'] as const).filter((field) => columns[field] === undefined);
  if (required.length === 3 && filled.length === 3) {
    required.forEach((field, i) => {
      const column = filled[i];
      if (column !== undefined) columns[field] = column;
    });
  }
  if (problems.length === 0) problems.push(...missing(columns, headers, sheet, headerRow, filled.length));
  return { ...nothingFound, headerRow, columns, roles: columns, headers, problems };
}

/** Every column of the table with its letter, header and first values, for the user to choose from. */
export function describeColumns(table: Table, headerRow: number | null, samples = 3): ColumnDescription[] {
  const rows = table.rows.slice(0, (headerRow ?? -1) + 1 + sampleSize);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => ({
    column,
    letter: columnLetter(table.firstColumn + column),
    header: headerRow === null ? '' : String(rows[headerRow]?.[column] ?? '').trim(),
    samples: rows
      .slice((headerRow ?? -1) + 1)
      .map((row) => row[column] ?? null)
      .filter((cell) => !isBlank(cell))
      .slice(0, samples),
  }));
}

/** Enough to know a column by. */
const sampleSize = 200;

/** Up to 200 rows spread over the table; of each column its filled cells. */
function sampleColumns(table: Table, length: number, firstData: number, width: number): Cell[][] {
  const step = Math.max(1, (length - firstData) / sampleSize);
  const columns = Array.from({ length: width }, (): Cell[] => []);
  for (let at = firstData; at < length; at += step) {
    const row = table.rows[Math.floor(at)] ?? [];
    columns.forEach((sample, column) => {
      const cell = row[column] ?? null;
      if (!isBlank(cell)) sample.push(cell);
    });
  }
  return columns;
}

function headersOf(table: Table, headerRow: number | null, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const header = headerRow === null ? '' : String(table.rows[headerRow]?.[column] ?? '').trim();
    return header || columnLetter(table.firstColumn + column);
  });
}

/**
 * The column whose header names the field best and whose cells bear it out. A
 * customer column that is mostly empty gives way to one that is filled.
 */
function bestColumn(
  field: Field,
  headers: readonly string[],
  samples: readonly (readonly Cell[])[],
  taken: ReadonlySet<number>,
): number | null {
  const candidates = headers
    .map((header, column) => ({ column, rank: headerRank(header, field), sample: samples[column] ?? [] }))
    .filter(
      ({ column, rank, sample }) =>
        rank !== null && !taken.has(column) && contentFits(field, sample, headers[column] ?? ''),
    )
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || one.column - other.column);
  if (field !== 'customer') return candidates[0]?.column ?? null;
  const fullest = candidates.reduce((most, { sample }) => Math.max(most, sample.length), 0);
  return candidates.find(({ sample }) => sample.length >= fullest / 2)?.column ?? null;
}

function isBareId(header: string | undefined): boolean {
  return compact(header ?? '') === 'id';
}

function missing(
  columns: Columns,
  headers: readonly string[],
  sheet: string,
  headerRow: number | null,
  filled: number,
): Problem[] {
  const absent = (['customer', 'date', 'amount'] as const).filter((field) => columns[field] === undefined);
  if (absent.length > 0 && headerRow === null) {
    return [{ code: 'noHeader', params: { sheet, columns: filled }, severity: 'error' }];
  }
  const codes = { customer: 'noCustomerColumn', date: 'noDateColumn', amount: 'noAmountColumn' } as const;
  return absent.map((field) => ({ code: codes[field], params: { sheet, headers }, severity: 'error' }));
}
