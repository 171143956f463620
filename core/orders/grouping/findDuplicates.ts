import type { Cell } from '../../cells/cell';
import { cellAt } from '../../cells/table';
import type { DataRows } from '../lines/dataRows';
import type { Amounts } from '../money/settleCurrency';
import { type OrderRows, rowsOf } from './orderRows';

/** Orders that the table repeats line by line. */
export interface Duplicates {
  /** Rows of the extra copies, ascending. */
  readonly rows: readonly number[];
  readonly orders: number;
  /** True when enough orders are repeated to be sure that the table contains copies. */
  readonly evident: boolean;
}

const none: Duplicates = { rows: [], orders: 0, evident: false };

/** From this number and share of repeated orders on, an export was pasted twice; fewer can be equal purchases. */
const evidentOrders = 3;
const evidentShare = 0.2;

/** Overlapping periods: share of repeated orders between the first and last day of the repeated ones. */
const filledDays = 0.6;

/** Without order ids, only a table that is a full copy of itself counts, and only from this size. */
const evidentRows = 5;

/** The columns by which rows are compared. */
export interface ComparedRows {
  /** Customer index; −1 for none. */
  readonly customer: Int32Array;
  readonly days: Float64Array;
  readonly money: Amounts;
  /** Why a row is not a line of an order; 0 when it is one. */
  readonly aside: Uint8Array;
  /** The rows of each order; null when there are no order ids. */
  readonly orders: OrderRows | null;
}

/**
 * Finds orders whose lines all occur the same number of times, at least twice: an export pasted twice, overlapping
 * periods, a .csv and an .xlsx of the same data. Parsed values are compared, so that text and numbers, serial days
 * and written dates are equal.
 */
export function findDuplicates(
  data: DataRows,
  { customer, days, money: { amount, refund }, aside, orders }: ComparedRows,
): Duplicates {
  const isSame = (one: number, other: number): boolean =>
    customer[one] === customer[other] &&
    Object.is(days[one], days[other]) &&
    Object.is(amount[one], amount[other]) &&
    (refund === null || Object.is(refund[one], refund[other])) &&
    aside[one] === aside[other];
  return orders ? ofOrders(orders) : ofRows();

  function ofOrders(orderRows: OrderRows): Duplicates {
    const { rows, start } = orderRows;
    const candidates: Int32Array[] = [];
    let filled = 0;
    for (let order = 0; order + 1 < start.length; order++) {
      const [from, to] = [start[order], start[order + 1]];
      if (to > from) filled++;
      if (to - from < 2 || aside[rows[from]] !== 0) continue;
      let at = from + 1;
      while (at < to && !isSame(rows[from], rows[at])) at++;
      if (at < to) candidates.push(rows.subarray(from, to));
    }
    if (candidates.length === 0) return none;
    const details = detailsOf(data, candidates);
    const repeated = candidates
      .map((rows) => copies([...rows], isSame, (row) => details.get(row) ?? ''))
      .filter((copy) => copy.length > 0);
    const found = repeated.flat().sort((one, other) => one - other);
    const evident =
      repeated.length >= evidentOrders &&
      repeated.length >= evidentShare * filled &&
      fillTheirDays(repeated, orderRows);
    return { rows: found, orders: repeated.length, evident };
  }

  /** Overlapping periods repeat nearly all their orders; carts with two equal lines are scattered. */
  function fillTheirDays(repeated: readonly (readonly number[])[], orderRows: OrderRows): boolean {
    const daysOfCopies = repeated.map(([row]) => days[row]);
    const first = daysOfCopies.reduce((least, on) => Math.min(least, on), Number.POSITIVE_INFINITY);
    const last = daysOfCopies.reduce((most, on) => Math.max(most, on), Number.NEGATIVE_INFINITY);
    let between = 0;
    for (let order = 0; order + 1 < orderRows.start.length; order++) {
      const [row] = rowsOf(orderRows, order);
      if (row !== undefined && days[row] >= first && days[row] <= last) between++;
    }
    return repeated.length >= filledDays * between;
  }

  function ofRows(): Duplicates {
    let first = 0;
    while (first < aside.length && aside[first] !== 0) first++;
    let other = first + 1;
    while (other < aside.length && !isSame(first, other)) other++;
    if (other >= aside.length) return none;
    const counted = [...aside.keys()].filter((row) => aside[row] === 0);
    const keyOf = (row: number) => `${customer[row]} ${days[row]} ${amount[row]}`;
    const copied = copies(counted, isSame, keyOf);
    const different = counted.length - copied.length;
    if (copied.length === 0 || different < evidentRows) return none;
    return { rows: copied, orders: different, evident: true };
  }
}

/** Roles that describe a line. */
const lineRoles = ['product', 'lineId', 'quantity', 'unitPrice'] as const;

/** Further values that distinguish lines: product, line number, quantity, and columns unique per row, such as a ticket number. */
function detailsOf(data: DataRows, candidates: readonly Int32Array[]): Map<number, string> {
  const roles = lineRoles.flatMap((role) => data.found.roles[role] ?? []);
  const columns = [...roles, ...marksOfRows(data, candidates)];
  // As text: "2" and 2 are the same in two copies of an export.
  const textOf = (row: number) => columns.map((column) => textIn(data, row, column));
  const details = new Map<number, string>();
  for (const rows of candidates) {
    for (const row of rows) details.set(row, textOf(row).join('\u001f'));
  }
  return details;
}

/** Share of orders in which a column that is unique per row may repeat. */
const unmarked = 0.05;

/**
 * Columns without a role that differ in nearly every row: ticket or parcel numbers. A mere row counter does not
 * count, nor does a column with two kinds of cells, which come from two files.
 */
function marksOfRows(data: DataRows, candidates: readonly Int32Array[]): number[] {
  const { table, firstData, rows, found } = data;
  const known = new Set(Object.values(found.roles));
  return table.columns.flatMap((_, column) => {
    if (known.has(column)) return [];
    let same = 0;
    for (const [one, other] of candidates) {
      const [cell, next] = [one, other].map((row) => cellAt(table, firstData + row, column));
      const differ =
        cell !== null &&
        next !== null &&
        typeof cell === typeof next &&
        textOfCell(cell) !== textOfCell(next);
      if (!differ && ++same > unmarked * candidates.length) return [];
    }
    let steps = 0;
    const values = new Set<string>();
    for (let row = 0; row < rows; row++) {
      const text = textIn(data, row, column);
      values.add(text);
      if (row > 0 && Number(text) - Number(textIn(data, row - 1, column)) === 1) steps++;
    }
    if (values.size >= (1 - unmarked) * rows && steps < rows - 1) return [column];
    return [];
  });
}

function textIn({ table, firstData }: DataRows, row: number, column: number): string {
  return textOfCell(cellAt(table, firstData + row, column));
}

function textOfCell(cell: Cell): string {
  return String(cell ?? '').trim();
}

/** The rows beyond the first copy, when the counts of all distinct lines have a common divisor above 1. */
function copies(
  rows: readonly number[],
  isSame: (one: number, other: number) => boolean,
  keyOf: (row: number) => string,
): number[] {
  const kinds: number[][] = [];
  const byText = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const alike = byText.get(key) ?? [];
    const kind = alike.find((index) => isSame(kinds[index][0], row));
    if (kind !== undefined) kinds[kind].push(row);
    else {
      alike.push(kinds.push([row]) - 1);
      byText.set(key, alike);
    }
  }
  const times = kinds.reduce((divisor, kind) => gcd(divisor, kind.length), 0);
  return kinds.flatMap((kind) => kind.slice(kind.length / times));
}

function gcd(one: number, other: number): number {
  return other === 0 ? one : gcd(other, one % other);
}
