import { parseAmounts } from '../../cells/parse/parseAmounts';
import { endOf } from '../../customers/perCustomer';
import { cellsOfOrders } from '../../orders/attribute';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import type { SegmentInputs } from '../segmentInputs';
import type { OrderColumn } from './orderColumn';

/** Mean of each customer's numbers in a column; NaN for none. Summed in ascending order, so that the order of the rows does not matter. */
export function meanNumbers({ orders, histories }: SegmentInputs, column: OrderColumn): Float64Array {
  const { codes, cells, start } = cellsOfOrders(rowsByCustomer(orders), column.table, column.column);
  const { values } = parseAmounts({ kind: 'codes', codes, cells });
  const { book } = rowsByCustomer(orders);
  const means = new Float64Array(histories.count);
  histories.customer.forEach((customer, index) => {
    const from = start[book.start[customer]];
    const own = values.slice(from, start[endOf(book, histories, customer)]).sort();
    // NaN is sorted to the end.
    const nan = own.findIndex(Number.isNaN);
    const numbers = nan < 0 ? own : own.subarray(0, nan);
    means[index] = numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || Number.NaN);
  });
  return means;
}

/** Roles treated as text even when they look like numbers. */
const wordRoles: ReadonlySet<string> = new Set([
  ...['product', 'category', 'city', 'region', 'country', 'channel', 'device', 'campaign', 'consent'],
  ...['postcode', 'status', 'type', 'mode'],
]);
/** With at most this many distinct numbers, the column is categorical: 0, 1 or 2 children. */
const kindsAtMost = 10;
const numberShare = 0.9;

/** True for a column of quantities: nearly all cells are numbers, of many sizes; codes such as 0042 are not. */
export function isNumeric({ orders }: SegmentInputs, column: OrderColumn): boolean {
  if (wordRoles.has(column.role ?? '')) return false;
  const { codes, cells } = cellsOfOrders(rowsByCustomer(orders), column.table, column.column);
  const distinct = new Set(codes);
  for (const code of distinct) {
    const cell = cells[code];
    if (typeof cell === 'string' && /^\s*0\d/.test(cell)) return false;
  }
  const { values } = parseAmounts({ kind: 'codes', codes, cells });
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.length >= numberShare * values.length && new Set(numbers).size > kindsAtMost;
}
