import type { Table } from '../cell';
import { codeColumn, columnPart } from '../column';
import { parseAmounts } from '../parse/parseAmounts';
import { parseDates } from '../parse/parseDates';
import { repeatsIn } from './repeatsIn';

/**
 * Evidence from the cells, for when the headers leave several columns possible. Every row counts, so that the answer
 * does not depend on the order of the rows. Columns are read lazily.
 */
export interface CellEvidence {
  /** Number of rows whose value also occurs in another order: 0 when each order has its own. */
  repeats(column: number, orderId: number | undefined): number;
  /** Whether the column looks like quantities: small whole numbers without any sign of money. */
  areCounts(column: number): boolean;
  /** Whether each customer has a single day in `column`, while some customers have several days in `other`. */
  isDayOfCustomer(column: number, other: number, customer: number | undefined): boolean;
  /** Whether a column is the product of two others in nearly all rows, some of them with a quantity other than 1. */
  isProduct(column: number, price: number, quantity: number): boolean;
  /** Whether it matters which of two columns is read: their days or amounts differ in more than a few rows. */
  differ(role: 'date' | 'amount', one: number, other: number): boolean;
}

/** Limits of quantities: the median is at most the first, the maximum at most the second. */
const usualCount = 10;
const largestCount = 100;

/** Share of rows that may break a pattern. */
const exceptions = 0.05;

/** Rows, or customers, that must show a pattern before it counts. */
const fewest = 2;

/** Relative difference below which amounts are equal: rounding per piece or per order. */
const rounding = 0.005;

/** Evidence from the rows `from` to `to - 1` of a table. */
export function cellEvidence(table: Table, from: number, to: number): CellEvidence {
  const part = (column: number) => columnPart(table.columns[column], from, to);
  const amountsOf = remembered((column: number) => {
    const cells = part(column);
    const read = parseAmounts(cells);
    return read.ambiguous === null ? read : parseAmounts(cells, { decimalMark: '.' });
  });
  const daysOf = remembered((column: number) => {
    const cells = part(column);
    const read = parseDates(cells);
    const { days } = read.ambiguous === null ? read : parseDates(cells, { order: 'dayFirst' });
    for (let row = 0; row < days.length; row++) days[row] = Math.floor(days[row]);
    return days;
  });
  const customersOf = remembered((column: number) => codeColumn(part(column)));

  return {
    repeats: (column, orderId) => repeatsIn(table, from, to, column, orderId),
    areCounts(column) {
      const { values, mark, currencies } = amountsOf(column);
      if (mark !== null || currencies.size > 0) return false;
      let filled = 0;
      let usual = 0;
      for (const value of values) {
        if (Number.isNaN(value)) continue;
        if (!Number.isInteger(value) || Math.abs(value) > largestCount) return false;
        filled++;
        if (Math.abs(value) <= usualCount) usual++;
      }
      return filled >= fewest && 2 * usual >= filled;
    },
    isDayOfCustomer(column, other, customer) {
      if (customer === undefined) return false;
      const { codes, cells } = customersOf(customer);
      const [ofColumn, others] = [column, other].map((one) => daysOf(one));
      const firstOwn = new Float64Array(cells.length).fill(Number.NaN);
      const firstOther = firstOwn.slice();
      const varies = new Uint8Array(cells.length);
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code === 0 || Number.isNaN(ofColumn[row]) || Number.isNaN(others[row])) continue;
        if (Number.isNaN(firstOwn[code])) {
          firstOwn[code] = ofColumn[row];
          firstOther[code] = others[row];
          continue;
        }
        if (firstOwn[code] !== ofColumn[row]) varies[code] |= 1;
        if (firstOther[code] !== others[row]) varies[code] |= 2;
      }
      let several = 0;
      let changed = 0;
      for (const of of varies) {
        if (of !== 0) several++;
        if ((of & 1) !== 0) changed++;
      }
      return several >= fewest && changed <= exceptions * several;
    },
    isProduct(column, price, quantity) {
      const [whole, prices, pieces] = [column, price, quantity].map((one) => amountsOf(one).values);
      let rows = 0;
      let telling = 0;
      let right = 0;
      for (let row = 0; row < whole.length; row++) {
        const product = prices[row] * pieces[row];
        if (Number.isNaN(whole[row]) || Number.isNaN(product)) continue;
        rows++;
        if (Math.abs(pieces[row]) !== 1 && product !== 0) telling++;
        if (areClose(whole[row], product)) right++;
      }
      return telling >= fewest && right >= (1 - exceptions) * rows;
    },
    differ(role, one, other) {
      const [first, others] = [one, other].map((column) =>
        role === 'date' ? daysOf(column) : amountsOf(column).values,
      );
      let rows = 0;
      let different = 0;
      for (let row = 0; row < first.length; row++) {
        const value = first[row];
        const beside = others[row];
        if (Number.isNaN(value) || Number.isNaN(beside)) continue;
        rows++;
        if (role === 'date' ? value !== beside : !areClose(value, beside)) different++;
      }
      return rows >= fewest && different > exceptions * rows;
    },
  };
}

function areClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(0.011, rounding * Math.abs(other));
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      known.set(key, value);
    }
    return value;
  };
}
