import type { Cell } from '../../cell';
import { columnOf } from '../../column';
import { parseAmounts } from '../../parse/parseAmounts';
import { contentFits } from '../contentFits';
import { headerWords } from '../headerWords';
import { headerRank } from '../matchHeader';
import { repeatsIn } from '../repeatsIn';
import { type CustomerField, customerFieldsNamed } from './customerFields';
import type { FieldCandidate, TableSeen } from './tableSeen';
import { areTimesOfModels } from './timesOfModels';

/** Zero-based column index for each field of a table of customers that was found. */
export type CustomerColumns = Readonly<Partial<Record<CustomerField, number>>>;

/** What the models need from each customer when dates are known. */
export type CustomerNeed = 'orderCount' | 'firstOrder' | 'lastOrder' | 'totalSpend';

/** A table with one row for each customer. */
export interface CustomerTableFound {
  readonly columns: CustomerColumns;
  /** Missing fields; [] when the models have all that they need. */
  readonly lacks: readonly CustomerNeed[];
  /** Fields for which several columns fit equally well. */
  readonly several: readonly SeveralColumns[];
}

/** Headers of the columns that fit one field equally well. */
export interface SeveralColumns {
  readonly need: CustomerNeed;
  readonly headers: readonly string[];
}

/**
 * The columns of a table with one row per customer that summarises the customer's orders; null for any other table.
 * A date, amount or order number picked by the user makes it a list of orders.
 */
export function findCustomerTable(seen: TableSeen): CustomerTableFound | null {
  const { picked, roles, headers } = seen;
  if ([picked.date, picked.amount, picked.orderId].some((pick) => typeof pick === 'number')) return null;
  const candidates = fieldsOf(seen);
  const isModels = areTimesOfModels(seen, candidates);
  if (!isModels) candidates.delete('age');
  if (!isModels && !isSummary(seen, candidates)) return null;
  const columns: Partial<Record<CustomerField, number>> = {};
  const several: SeveralColumns[] = [];
  for (const [field, ranked] of candidates) {
    const [best, next] = ranked;
    columns[field] = best.column;
    if (next?.rank === best.rank && isNeed(field)) {
      const equals = ranked.filter(({ rank }) => rank === best.rank);
      several.push({ need: field, headers: equals.map(({ column }) => headers[column] ?? '') });
    }
  }
  const { amount } = roles;
  if (columns.totalSpend === undefined && amount !== undefined && !Object.values(columns).includes(amount)) {
    // A money column that no header names may be anything.
    if (headerRank(headers[amount] ?? '', 'amount') !== null) columns.totalSpend = amount;
  }
  return { columns, several, lacks: isModels ? [] : lacks(columns) };
}

/** Whether the headers describe totals per customer, and each customer has one row. */
function isSummary(seen: TableSeen, candidates: ReadonlyMap<CustomerField, unknown>): boolean {
  const { roles, headers } = seen;
  const has = (field: CustomerField) => candidates.has(field);
  // An order number makes it a list of orders; a bare "id" or "last_order_id" does not.
  const orderWords = roles.orderId === undefined ? [] : headerWords(headers[roles.orderId] ?? '');
  const isListOfOrders =
    orderWords.length > 0 &&
    orderWords.join('') !== 'id' &&
    !orderWords.some((word) => summaryWords.has(word));
  if (isListOfOrders) return false;
  // A date column with unreadable cells is still a date column.
  const dated = headers.some((header) => headerRank(header, 'date') !== null);
  const sums = headers.some((header) => headerWords(header).some((word) => lifetimeWords.has(word)));
  const isNamed =
    has('orderCount') ||
    (has('firstOrder') && has('lastOrder')) ||
    (has('frequency') && has('recency')) ||
    (!dated && (has('firstOrder') || has('lastOrder') || sums || has('averageOrder')));
  // Checked last because it reads every row.
  return isNamed && hasOneRowEach(seen);
}

const lifetimeWords: ReadonlySet<string> = new Set([
  'spent',
  'lifetime',
  'ltv',
  'ever',
  'cumulative',
  'harcama',
]);
const summaryWords: ReadonlySet<string> = new Set([
  'first',
  'last',
  'latest',
  'ilk',
  'son',
  'اولین',
  'آخرین',
]);

function isNeed(field: CustomerField): field is CustomerNeed {
  return field === 'orderCount' || field === 'firstOrder' || field === 'lastOrder' || field === 'totalSpend';
}

function lacks(columns: CustomerColumns): CustomerNeed[] {
  const { orderCount, frequency, firstOrder, lastOrder, totalSpend, averageOrder, meanSpend } = columns;
  const missing: CustomerNeed[] = [];
  if (orderCount === undefined && frequency === undefined) missing.push('orderCount');
  if (firstOrder === undefined) missing.push('firstOrder');
  if (lastOrder === undefined) missing.push('lastOrder');
  if (totalSpend === undefined && averageOrder === undefined && meanSpend === undefined)
    missing.push('totalSpend');
  return missing;
}

/** The candidate columns of each field, best first: a header with fewer extra words is the surer one. */
function fieldsOf({
  headers,
  samples,
}: TableSeen): Map<CustomerField, [FieldCandidate, ...FieldCandidate[]]> {
  const fields = new Map<CustomerField, [FieldCandidate, ...FieldCandidate[]]>();
  headers.forEach((header, column) => {
    const sample = samples[column] ?? [];
    for (const field of customerFieldsNamed(header)) {
      if (!holds(field, sample)) continue;
      const one = { column, rank: headerWords(header).length };
      const known = fields.get(field);
      if (known) known.push(one);
      else fields.set(field, [one]);
    }
  });
  for (const ranked of fields.values()) ranked.sort((one, other) => one.rank - other.rank);
  return fields;
}

/** Whether the cells fit the field that the header names. */
function holds(field: CustomerField, sample: readonly Cell[]): boolean {
  if (sample.length === 0) return false;
  if (field === 'firstOrder' || field === 'lastOrder') return contentFits('date', sample, '');
  if (!contentFits('quantity', sample, '')) return false;
  if (field !== 'orderCount' && field !== 'frequency' && field !== 'customerCount') return true;
  const { values } = parseAmounts(columnOf(sample), { decimalMark: '.' });
  return values.every((value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 0));
}

/** Whether each customer has exactly one row. */
function hasOneRowEach({ table, firstData, length, roles: { customer } }: TableSeen): boolean {
  return customer !== undefined && repeatsIn(table, firstData, length, customer, undefined) === 0;
}
