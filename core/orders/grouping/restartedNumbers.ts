import type { Day } from '../../cells/cell';
import { countUpTo } from '../../math/countUpTo';
import { meaningCode } from '../lines/rowMeaning';

/** The values by which rows with the same order number are separated. */
export interface NumberedRows {
  /** Order number of each row. */
  readonly order: Int32Array;
  readonly orderCount: number;
  readonly customer: Int32Array;
  readonly days: Float64Array;
  readonly amount: Float64Array;
  readonly meaning: Uint8Array | null;
}

/** Result of separating restarted order numbers. */
export interface RestartedNumbers {
  /** Order number of each row, with new numbers for separated orders. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Count of numbers shared by several orders, and the first row of one; 0 and −1 when there is none. */
  readonly restarted: number;
  readonly restartedRow: number;
}

/** Rows of one number that are this many days apart are two orders; instalments are only a month apart. */
const farApart = 45;

/** From this count on, and this share of the numbers that occur on several days, numbering restarts in this table. */
const evidentNumbers = 3;
const evidentShare = 0.5;

/**
 * Separates orders when numbering restarts: tills every day, invoices every year. Rows of one number that are far
 * apart in time are two orders. When this holds for many numbers, or numbers have different customers on different
 * days, each day of a number is an order. A refund belongs to the last order before it, preferably of its customer.
 */
export function separateRestarted(rows: NumberedRows): RestartedNumbers {
  const { order, orderCount, customer, days, amount, meaning } = rows;
  const refund = meaningCode('refund');
  const isPurchase = (row: number) =>
    !Number.isNaN(days[row]) && !(amount[row] < 0) && meaning?.[row] !== refund;
  const several = rowsOfSeveralDays(order, orderCount, days, isPurchase);
  if (several.size === 0) return { order, orderCount, restarted: 0, restartedRow: -1 };

  const daysOf = (rowsOfNumber: readonly number[]) =>
    [...new Set(rowsOfNumber.map((row) => days[row]))].sort((a, b) => a - b);
  const isFar = (sorted: readonly Day[]) => sorted.some((day, i) => day - (sorted[i - 1] ?? day) > farApart);
  const isMixed = (rowsOfNumber: readonly number[]) =>
    new Set(rowsOfNumber.map((row) => customer[row]).filter((who) => who >= 0)).size > 1;
  const purchases = new Map(
    [...several].map(([number, rowsOfNumber]) => [number, rowsOfNumber.filter(isPurchase)]),
  );
  const far = [...purchases].filter(([, rowsOfNumber]) => isFar(daysOf(rowsOfNumber)));
  const mixed = [...purchases].filter(([, rowsOfNumber]) => isMixed(rowsOfNumber));
  const again = new Set([...far, ...mixed].map(([number]) => number));
  const isEvident = again.size >= evidentNumbers && again.size >= evidentShare * several.size;
  const toSplit = isEvident ? [...purchases] : far;

  const separated = order.slice();
  let next = orderCount;
  let restartedRow = -1;
  for (const [number, rowsOfNumber] of toSplit) {
    const starts: Day[] = [];
    daysOf(rowsOfNumber).forEach((day, i, sorted) => {
      if (i === 0 || day - sorted[i - 1] > (isEvident ? 0 : farApart)) starts.push(day);
    });
    const partOf = (day: Day) => Math.max(0, countUpTo(starts, day) - 1);
    const numbers = starts.map((_, part) => (part === 0 ? number : next++));
    const buyers = starts.map(() => new Set<number>());
    for (const row of rowsOfNumber) buyers[partOf(days[row])].add(customer[row]);
    for (const row of several.get(number) ?? []) {
      let part = Number.isNaN(days[row]) ? 0 : partOf(days[row]);
      if (!isPurchase(row) && customer[row] >= 0) {
        let ofCustomer = part;
        while (ofCustomer >= 0 && !buyers[ofCustomer].has(customer[row])) ofCustomer--;
        if (ofCustomer >= 0) part = ofCustomer;
      }
      separated[row] = numbers[part];
      if (restartedRow < 0 || row < restartedRow) restartedRow = row;
    }
  }
  return { order: separated, orderCount: next, restarted: toSplit.length, restartedRow };
}

/** All rows of the numbers with purchases on several days. */
function rowsOfSeveralDays(
  order: Int32Array,
  orderCount: number,
  days: Float64Array,
  isPurchase: (row: number) => boolean,
): Map<number, number[]> {
  const first = new Float64Array(orderCount).fill(Number.NaN);
  const several = new Uint8Array(orderCount);
  let found = false;
  for (let row = 0; row < order.length; row++) {
    if (!isPurchase(row)) continue;
    if (Number.isNaN(first[order[row]])) first[order[row]] = days[row];
    else if (first[order[row]] !== days[row]) {
      several[order[row]] = 1;
      found = true;
    }
  }
  const rows = new Map<number, number[]>();
  if (!found) return rows;
  for (let row = 0; row < order.length; row++) {
    if (several[order[row]] === 0) continue;
    const rowsOfNumber = rows.get(order[row]);
    if (rowsOfNumber) rowsOfNumber.push(row);
    else rows.set(order[row], [row]);
  }
  return rows;
}
