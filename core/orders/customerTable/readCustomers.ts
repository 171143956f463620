import type { Cell, Day } from '../../cells/cell';
import type { CustomerField } from '../../cells/columns/kinds/customerFields';
import { isTotalRow } from '../../cells/columns/totalRow';
import type { Problem } from '../../cells/problem';
import { cellAt, isBlankRow, rowAt } from '../../cells/table';
import type { Question } from '../account/question';
import type { ReadingChoices } from '../account/readingChoices';
import { bookOf, type OrderColumns } from '../book';
import { customerKey, customerName } from '../identity/customerKey';
import { phoneKey } from '../identity/phoneKey';
import { isNobody } from '../identity/placeholders';
import type { DataRows } from '../lines/dataRows';
import type { SkippedRow, SkipReason } from '../order';
import type { CustomerSums, CustomerTable } from './customerTable';
import { readNumbers } from './readNumbers';
import { readSums, type SumsOfRows } from './readSums';

/** Limit on customers, so that the analysis fits a browser page. */
const mostCustomers = 2_000_000;

/** The customers of the rows that count. */
interface RowsOfCustomers {
  /** Zero-based rows of the data, one entry for each customer. */
  readonly row: number[];
  readonly keys: string[];
  readonly names: string[];
  readonly otherNames: Map<string, number>;
}

/**
 * Reads a table with one row per customer, or per set of identical customers, with the sums of their orders. Every row
 * below the header is a customer or skipped with a reason. The models need no more, but single orders are unknown.
 *
 * @param asOf Last day that the table covers, or a later one if no orders are known since.
 */
export function readCustomers(data: DataRows, choices: ReadingChoices, asOf: Day | null): CustomerTable {
  const { table, firstData, rows, found } = data;
  const columns = found.customers ?? {};
  const ofNumbers = (Object.entries(columns) as [CustomerField, number][]).filter(
    ([field]) => field !== 'firstOrder' && field !== 'lastOrder',
  );
  const fields = ofNumbers.map(([field]) => field);
  const numbers = readNumbers(
    data,
    ofNumbers.map(([, column]) => column),
    choices,
  );
  const numbersOf = (field: CustomerField): Float64Array | undefined =>
    numbers.columns[fields.indexOf(field)];
  const sums = readSums(data, numbersOf, choices, asOf);
  const errors = [...numbers.problems, ...sums.problems.filter(({ severity }) => severity === 'error')];
  const questions = [...sums.questions, ...numbers.questions];
  if (errors.length > 0) return unreadCustomers(data, errors, questions);

  const fate = rowsLeftOut(data, sums);
  const counts = numbersOf('customerCount');
  const standsFor = (row: number) => (counts === undefined ? 1 : Math.floor(counts[row]) || 0);
  let all = 0;
  for (let row = 0; row < rows; row++) if (fate[row] === null) all += standsFor(row);
  if (all > mostCustomers) {
    const params = { sheet: table.sheet, count: all, most: mostCustomers };
    return unreadCustomers(data, [{ code: 'tooManyCustomers', params, severity: 'error' }], questions);
  }
  const who = customersIn(data, fate, standsFor);
  const skipped = fate.flatMap((reason, row): SkippedRow[] =>
    reason === null ? [] : [{ row: table.firstRow + firstData + row, reason }],
  );
  const orders = who.row.reduce((sum, row) => sum + sums.sums.orders[row], 0);
  const params = { customers: who.keys.length, orders };
  const problems: Problem[] = [{ code: 'customerTable', params, severity: 'warning' }, ...sums.problems];
  if (who.keys.length === 0) {
    problems.push({ code: 'noOrders', params: { sheet: table.sheet, rows }, severity: 'error' });
  }
  return {
    ...asTable(data, who, sums),
    rows,
    used: rows - skipped.length,
    skipped,
    currency: numbers.currency,
    problems,
    questions,
  };
}

/** Why each row is left out; null for a customer. */
function rowsLeftOut(data: DataRows, sums: SumsOfRows): (SkipReason | null)[] {
  const { table, firstData, rows, found } = data;
  const isNamed = found.roles.customer !== undefined;
  const keysMet = new Set<string>();
  return Array.from({ length: rows }, (_, row): SkipReason | null => {
    if (isBlankRow(table, firstData + row)) return 'blank';
    const key = isNamed ? customerKey(nameCell(data, row)) : String(row);
    if (sums.reason[row] !== null && isTotalRow(rowAt(table, firstData + row))) return 'total';
    if (key === '') return 'noCustomer';
    if (sums.reason[row] !== null) return sums.reason[row];
    if (keysMet.has(key)) return 'duplicate';
    keysMet.add(key);
    return null;
  });
}

/** The first cell of a row that identifies a customer, most reliable column first; null when there is none. */
function nameCell({ table, firstData, found: { roles } }: DataRows, row: number): Cell {
  for (const role of ['customer', 'customerId', 'email', 'phone', 'name'] as const) {
    const column = roles[role];
    const cell = column === undefined ? null : cellAt(table, firstData + row, column);
    const key = customerKey(cell);
    if (key !== '' && !isNobody(key)) return cell;
  }
  return null;
}

function customersIn(
  data: DataRows,
  fate: readonly (SkipReason | null)[],
  standsFor: (row: number) => number,
): RowsOfCustomers {
  const { table, firstData, rows, found } = data;
  const { customer, customerId, email, phone, name } = found.roles;
  const who: RowsOfCustomers = { row: [], keys: [], names: [], otherNames: new Map() };
  const others = [customerId, email, phone, name].flatMap((column) =>
    column === undefined || column === customer ? [] : [column],
  );
  // A name shared by several customers identifies none.
  const shared = new Set<string>();
  for (let row = 0; row < rows; row++) {
    if (fate[row] !== null) continue;
    const at = firstData + row;
    const cell = nameCell(data, row);
    const many = standsFor(row);
    for (let one = 1; one <= many; one++) {
      const label = `#${table.firstRow + at}`;
      const [key, shown] = cell === null ? [label, label] : [customerKey(cell), customerName(cell)];
      const ending = many === 1 ? '' : `-${one}`;
      who.row.push(row);
      who.keys.push(key + ending);
      who.names.push(shown + ending);
    }
    if (many !== 1) continue;
    for (const column of others) {
      const other = cellAt(table, at, column);
      const key = column === phone ? phoneKey(other) : customerKey(other);
      if (key === '' || isNobody(key)) continue;
      if (who.otherNames.has(key)) shared.add(key);
      who.otherNames.set(key, who.keys.length - 1);
    }
  }
  for (const key of shared) who.otherNames.delete(key);
  return who;
}

/** The customers sorted by key, with their sums and their rows. */
function asTable(
  data: DataRows,
  { row, keys, names, otherNames }: RowsOfCustomers,
  of: SumsOfRows,
): Omit<CustomerTable, 'rows' | 'used' | 'skipped' | 'currency' | 'problems' | 'questions'> {
  const { table, firstData, rows, found } = data;
  const entries: OrderColumns = {
    customer: new Int32Array(keys.length).map((_, i) => i),
    day: new Int32Array(row).map((dataRow) => of.sums.lastDay[dataRow]),
    amount: new Float64Array(row).map((dataRow) => of.sums.revenue[dataRow]),
    row: new Int32Array(row).map((dataRow) => table.firstRow + firstData + dataRow),
  };
  const none = {
    customer: new Int32Array(0),
    day: new Int32Array(0),
    amount: new Float64Array(0),
    row: new Int32Array(0),
  };
  const { book, placeOf } = bookOf(entries, none, { keys, names, otherNames });
  // Each customer has one entry, so entry and customer share an index.
  const rowAtPlace = new Int32Array(row.length);
  const orderOfRow = new Int32Array(rows).fill(-1);
  row.forEach((dataRow, i) => {
    rowAtPlace[placeOf[i]] = dataRow;
    orderOfRow[dataRow] = placeOf[i];
  });
  const whole = (column: Int32Array) => rowAtPlace.map((dataRow) => column[dataRow]);
  const numbers = (column: Float64Array) => {
    const sorted = new Float64Array(rowAtPlace.length);
    // A loop, because `from` with a callback uses an iterator and is ten times slower.
    for (let index = 0; index < sorted.length; index++) sorted[index] = column[rowAtPlace[index]];
    return sorted;
  };
  const { sums } = of;
  const columns: CustomerSums = {
    orders: whole(sums.orders),
    firstDay: whole(sums.firstDay),
    lastDay: whole(sums.lastDay),
    revenue: numbers(sums.revenue),
    frequency: whole(sums.frequency),
    recency: numbers(sums.recency),
    age: numbers(sums.age),
    meanSpend: numbers(sums.meanSpend),
    logGaps: numbers(sums.logGaps),
  };
  const firstRow = table.firstRow + firstData;
  return {
    kind: 'customers',
    book: { keys: book.keys, names: book.names, otherNames: book.otherNames },
    sums: columns,
    until: of.until,
    dated: of.dated,
    spendKnown: of.spendKnown,
    firstSpendKnown: of.firstSpendKnown,
    entries: { book, orderOfRow, firstRow },
    firstRow,
    columns: found.columns,
    found,
  };
}

function unreadCustomers(
  data: DataRows,
  problems: readonly Problem[],
  questions: readonly Question[],
): CustomerTable {
  const { table, firstData, rows } = data;
  const nobody = asTable(
    { ...data, rows: 0 },
    { row: [], keys: [], names: [], otherNames: new Map() },
    noSums,
  );
  return {
    ...nobody,
    rows,
    used: 0,
    skipped: Array.from({ length: rows }, (_, row) => ({
      row: table.firstRow + firstData + row,
      reason: isBlankRow(table, firstData + row) ? 'blank' : 'unread',
    })),
    currency: null,
    problems,
    questions,
  };
}

const noSums: SumsOfRows = {
  sums: {
    orders: new Int32Array(0),
    firstDay: new Int32Array(0),
    lastDay: new Int32Array(0),
    revenue: new Float64Array(0),
    frequency: new Int32Array(0),
    recency: new Float64Array(0),
    age: new Float64Array(0),
    meanSpend: new Float64Array(0),
    logGaps: new Float64Array(0),
  },
  reason: [],
  until: 0,
  dated: false,
  spendKnown: false,
  firstSpendKnown: false,
  problems: [],
  questions: [],
};
