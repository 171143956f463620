import type { Table } from '../cell';
import { codeColumn, columnPart } from '../column';
import { parseAmounts } from '../parse/parseAmounts';
import { parseDates } from '../parse/parseDates';
import { repeatsIn } from './repeatsIn';

/**
 * What the cells say where the headers leave several columns possible. Every row is looked at, so that the answer does
 * not depend on the order of the rows; a column is read when it is first asked about.
 */
export interface CellEvidence {
  /** In how many rows a column holds a value that another order had before: 0 when each order has its own. */
  repeats(column: number, orderId: number | undefined): number;
  /** Whether the numbers of a column are whole and small, as numbers of pieces are, and nothing says that they are money. */
  areCounts(column: number): boolean;
  /** Whether each customer has one day in a column, while the days in the other one differ for some of the customers. */
  isDayOfCustomer(column: number, other: number, customer: number | undefined): boolean;
  /** Whether a column is the product of two others in nearly all rows, and not by multiplying by 1 alone. */
  isProduct(column: number, price: number, quantity: number): boolean;
  /** Whether it matters which of two columns is read: their days or amounts differ in more than a few rows. */
  differ(role: 'date' | 'amount', one: number, other: number): boolean;
}

/** Numbers of pieces: half of them are not above the first, none above the second. */
const usualCount = 10;
const largestCount = 100;

/** Share of the rows in which something may be otherwise and still count as always so. */
const exceptions = 0.05;

/** So many rows, or customers, must show a thing before it counts. */
const fewest = 2;

/** Amounts that differ by less, as a share, are equal: rounded by the piece or by the order. */
const rounding = 0.005;

/** Looks into the rows `from` to `to - 1` of a table. */
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
      const [own, others] = [column, other].map((one) => daysOf(one));
      const firstOwn = new Float64Array(cells.length).fill(Number.NaN);
      const firstOther = firstOwn.slice();
      const varies = new Uint8Array(cells.length);
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code === 0 || Number.isNaN(own[row]) || Number.isNaN(others[row])) continue;
        if (Number.isNaN(firstOwn[code])) {
          firstOwn[code] = own[row];
          firstOther[code] = others[row];
          continue;
        }
        if (firstOwn[code] !== own[row]) varies[code] |= 1;
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
      const [own, others] = [one, other].map((column) =>
        role === 'date' ? daysOf(column) : amountsOf(column).values,
      );
      let rows = 0;
      let different = 0;
      for (let row = 0; row < own.length; row++) {
        const value = own[row];
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
