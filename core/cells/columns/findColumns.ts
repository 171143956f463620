import { once } from '../../base/once';
import { columnLetter } from '../address';
import type { Cell, Column, Table } from '../cell';
import { cellOf, isBlankIn } from '../column';
import type { Problem } from '../problem';
import { cellAt, filledLength } from '../table';
import { cellEvidence } from './cellEvidence';
import { chooseColumns, isColumn } from './chooseColumns';
import type { Columns, Field, FoundColumn, PickedColumns, Role } from './columns';
import { findHeader } from './findHeader';
import type { FoundColumns } from './foundColumns';
import { titleColumn } from './groupTitles';
import { asCustomerTable } from './kinds/asCustomerTable';
import { findOtherTable } from './kinds/otherTable';
import type { TableSeen } from './kinds/tableSeen';
import { fields } from './matchHeader';
import { comparableHeaders, isWithoutCustomer, recognisePlatform } from './platforms';
import { unreadableColumn } from './unreadableColumn';

/**
 * Finds the header row and the columns to read: by the header of a platform's
 * export, else by the names of the headers, confirmed by the cells. Columns that
 * the user picked are used as they are.
 *
 * Without a header row, exactly three filled columns are customer, date, amount;
 * any other number needs a header or the user's choice.
 */
export function findColumns(whole: Table, picked: PickedColumns = {}): FoundColumns {
  const { sheet } = whole;
  const length = filledLength(whole);
  if (length === 0) {
    return { ...nothingFound, problems: [{ code: 'emptyTable', params: { sheet }, severity: 'error' }] };
  }
  const isSearched = searchedColumns(picked);
  const table = onlyColumns(whole, isSearched);
  const headerRow = findHeader(table, length);
  const firstData = headerRow === null ? 0 : headerRow + 1;
  const headers = headersOf(whole, headerRow);
  const names = headers.map((header, column) => (isSearched(column) ? header : ''));
  const problems = unknownPicks(table, picked, headers);
  const samples = sampleColumns(table, firstData, length);
  const comparable = comparableHeaders(names);
  const format = headerRow === null ? null : recognisePlatform(comparable);
  const titles = once(() => titleColumn(table, firstData, length));
  const choice = chooseColumns({
    headers: headerRow === null ? null : names,
    comparable,
    samples,
    format,
    picked,
    evidence: cellEvidence(table, firstData, length),
    titles,
  });
  const { roles } = choice;

  const filled = samples.flatMap((sample, column) => (sample.length > 0 ? [column] : []));
  const columns: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const column = roles[field];
    if (column !== undefined) columns[field] = column;
  }
  const seen = { table, firstData, length, headers: names, samples, roles, picked };
  const other = problems.length === 0 && format === null ? findOtherTable(seen) : null;
  const isOfCustomers = other !== null && other.customers !== null && other.problem === null;
  if (problems.length === 0 && !isOfCustomers) {
    const platform = format?.platform;
    if (platform && isWithoutCustomer(platform) && columns.customer === undefined) {
      problems.push({ code: 'exportWithoutCustomer', params: { platform }, severity: 'error' });
    } else if (other?.problem) problems.push(other.problem);
    else problems.push(...missing(columns, seen, headerRow, filled.length));
  }
  const described = (Object.entries(roles) as [Role, number][]).map(
    ([role, column]): FoundColumn => ({
      role,
      column,
      letter: columnLetter(table.firstColumn + column),
      header: headers[column] ?? '',
      ...(choice.why.get(role) ?? { reason: 'user', confidence: 'high' }),
    }),
  );
  const found: FoundColumns = {
    headerRow,
    columns,
    roles,
    found: described.sort((one, other) => one.column - other.column),
    platform: format?.platform ?? null,
    customerKind: choice.customerKind,
    amountKind: choice.amountKind,
    maskedEmails: choice.maskedEmails,
    furtherEmails: choice.furtherEmails,
    furtherPhones: choice.furtherPhones,
    possible: choice.possible,
    namesAboveRows: columns.customer !== undefined && titles() === columns.customer,
    headers,
    problems,
    customers: null,
  };
  if (!other?.customers) return found;
  const customers = asCustomerTable(found, other.customers, table);
  // The user can pick the missing columns, which makes the table a list of orders.
  return isOfCustomers ? customers : { ...customers, customers: null };
}

/** Tables of orders have up to three hundred columns; each costs a comparison with the names of every field. */
const mostSearched = 500;

/** Whether a column is looked at: the first ones, and those that the user picked. */
function searchedColumns(picked: PickedColumns): (column: number) => boolean {
  const picks = new Set(Object.values(picked));
  return (column) => column < mostSearched || picks.has(column);
}

/** The table with the other columns blank, as wide as it was. */
function onlyColumns(table: Table, isWanted: (column: number) => boolean): Table {
  if (table.columns.length <= mostSearched) return table;
  const blank: Column = { kind: 'codes', codes: new Int32Array(table.rows), cells: [null] };
  return { ...table, columns: table.columns.map((cells, column) => (isWanted(column) ? cells : blank)) };
}

const nothingFound = {
  headerRow: null,
  columns: {},
  roles: {},
  found: [],
  platform: null,
  customerKind: 'id',
  amountKind: 'unknown',
  maskedEmails: null,
  furtherEmails: [],
  furtherPhones: [],
  possible: {},
  namesAboveRows: false,
  headers: [],
  customers: null,
} as const;

/** Picked columns that do not exist. */
function unknownPicks(table: Table, picked: PickedColumns, headers: readonly string[]): Problem[] {
  return Object.values(picked).flatMap((choice): Problem[] => {
    if (typeof choice !== 'number' || isColumn(choice, headers.length)) return [];
    const column = choice >= 0 ? columnLetter(table.firstColumn + choice) : String(choice);
    return [{ code: 'unknownColumn', params: { column, headers }, severity: 'error' }];
  });
}

/** Cells per column that are enough to recognise it. */
const sampleSize = 200;

/** Sample size for a nearly empty column: few enough not to be taken for a full one. */
const rareCells = 20;

/** Samples the filled cells of each column from up to 200 rows spread over the table; a nearly empty column gives the few it has. */
function sampleColumns(table: Table, firstData: number, length: number): Cell[][] {
  const step = Math.max(1, (length - firstData) / sampleSize);
  return table.columns.map((cells, column) => {
    const sample: Cell[] = [];
    for (let at = firstData; at < length; at += step) {
      const cell = cellAt(table, Math.floor(at), column);
      if (cell !== null) sample.push(cell);
    }
    return sample.length < rareCells ? filledCells(cells, firstData, length) : sample;
  });
}

/** At most `rareCells` of the filled cells, evenly spread. */
function filledCells(column: Column, from: number, to: number): Cell[] {
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (!isBlankIn(column, row)) rows.push(row);
  const step = Math.max(1, rows.length / rareCells);
  const cells: Cell[] = [];
  for (let at = 0; at < rows.length; at += step) cells.push(cellOf(column, rows[Math.floor(at)]));
  return cells;
}

function headersOf(table: Table, headerRow: number | null): string[] {
  return table.columns.map((_, column) => {
    const header = headerRow === null ? '' : String(cellAt(table, headerRow, column) ?? '').trim();
    return header || columnLetter(table.firstColumn + column);
  });
}

function missing(columns: Columns, seen: TableSeen, headerRow: number | null, filled: number): Problem[] {
  const { sheet } = seen.table;
  const absent = (['customer', 'date', 'amount'] as const).filter((field) => columns[field] === undefined);
  if (absent.length > 0 && headerRow === null) {
    return [{ code: 'noHeader', params: { sheet, columns: filled }, severity: 'error' }];
  }
  const codes = { customer: 'noCustomerColumn', date: 'noDateColumn', amount: 'noAmountColumn' } as const;
  return absent.map(
    (field): Problem =>
      unreadableColumn(field, seen) ?? {
        code: codes[field],
        params: { sheet, headers: seen.headers },
        severity: 'error',
      },
  );
}
