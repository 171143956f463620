import type { Day } from '../cells/cell';
import type { AmountKind } from '../cells/columns';
import { fateOf } from './fate';
import { holdsLineAmounts } from './holdsLineAmounts';
import type { OrderRows } from './orderRows';
import type { Lines } from './readLines';
import { firstLeftOut, meaningCode, reasonOfMeaning } from './rowMeaning';

/**
 * Orders before refunds that came later, and such refunds (`paid` 0 and `left`
 * negative), column by column: a million objects would cost more than all the reading.
 */
export interface Drafts {
  count: number;
  /** Place of its rows in `OrderRows`. */
  readonly order: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** Money paid, before anything went back. */
  readonly paid: Float64Array;
  /** Money that is left of it. */
  readonly left: Float64Array;
  /** Orders of several rows: how many took their amount once, and how many added up their rows. */
  takenOnce: number;
  summed: number;
}

/** What a cell of a line can be without: the host of the rows knows. */
export interface BlankCells {
  date(row: number): boolean;
  amount(row: number): boolean;
}

export interface CollapseOptions {
  readonly asOf: Day;
  readonly amountKind: AmountKind;
}

const refund = meaningCode('refund');
const refunded = meaningCode('refunded');
const notAnOrder = meaningCode('notAnOrder');

/** The fate that each meaning brings upon a row; 0 for those that count. */
const fateOfMeaning = Uint8Array.from({ length: meaningCode('notAnOrder') + 1 }, (_, code) => {
  const reason = reasonOfMeaning(code);
  return reason === null ? 0 : fateOf(reason);
});

const noCustomer = fateOf('noCustomer');
const badDate = fateOf('badDate');
const badAmount = fateOf('badAmount');
const afterAsOf = fateOf('afterAsOf');

/**
 * Makes one draft of the rows of each order, and settles in `lines.fate` the rows that do not count.
 *
 * A line without customer, day or status of its own has that of its order. The
 * amount is taken once when all lines repeat it (the order's total), and summed
 * otherwise; in a table of lines (`holdsLineAmounts`) equal ones are summed too.
 */
export function collapseLines(
  lines: Lines,
  orderRows: OrderRows,
  blank: BlankCells,
  options: CollapseOptions,
): Drafts {
  const { fate, day, amount, meaning, who, grouping } = lines;
  const { rows, start } = orderRows;
  const { asOf, amountKind } = options;
  const adds = holdsLineAmounts(lines, orderRows, amountKind);
  const most = grouping.orderCount;
  const drafts: Drafts = {
    count: 0,
    order: new Int32Array(most),
    customer: new Int32Array(most),
    day: new Int32Array(most),
    paid: new Float64Array(most),
    left: new Float64Array(most),
    takenOnce: 0,
    summed: 0,
  };
  const add = (order: number, customer: number, on: Day, paid: number, left: number) => {
    const place = drafts.count++;
    drafts.order[place] = order;
    drafts.customer[place] = customer;
    drafts.day[place] = on;
    drafts.paid[place] = paid;
    drafts.left[place] = left;
  };

  for (let order = 0; order < most; order++) {
    const from = start[order] ?? 0;
    const to = start[order + 1] ?? 0;
    if (to - from === 1) oneRow(order, rows[from] ?? 0);
    else if (to > from) severalRows(order, rows.subarray(from, to));
  }
  return drafts;

  function oneRow(order: number, row: number): void {
    if (fate[row] !== 0) return;
    const said = meaning ? (meaning[row] ?? 0) : 0;
    let money = amount[row] ?? Number.NaN;
    if (said === refund) money = -Math.abs(money);
    // A negative row that is called refunded is the refund itself.
    else if (said !== refunded || !(money < 0)) fate[row] = fateOfMeaning[said];
    if (fate[row] !== 0) return;
    const customer = who.customer[row] ?? -1;
    const on = day[row] ?? Number.NaN;
    if (customer < 0) fate[row] = noCustomer;
    else if (Number.isNaN(on)) fate[row] = badDate;
    else if (on > asOf) fate[row] = afterAsOf;
    else if (Number.isNaN(money)) fate[row] = badAmount;
    else {
      const back = lines.refund[row] ?? Number.NaN;
      const paid = Math.max(money, 0);
      add(order, customer, on, paid, (Number.isNaN(back) ? 0 : -back) + money);
    }
  }

  function severalRows(order: number, own: Int32Array): void {
    const open = [...own].filter((row) => fate[row] === 0);
    if (open.length === 0) return;
    dropByStatus(open);
    const customer = open.reduce((known, row) => Math.max(known, who.customer[row] ?? -1), -1);
    for (const row of open) {
      if (fate[row] !== 0) continue;
      const on = day[row] ?? Number.NaN;
      if (customer < 0) fate[row] = noCustomer;
      else if (Number.isNaN(on) && !blank.date(row)) fate[row] = badDate;
      else if (on > asOf) fate[row] = afterAsOf;
      else if (Number.isNaN(amount[row] ?? Number.NaN) && !blank.amount(row)) fate[row] = badAmount;
    }
    const on = firstDay(open);
    const amounts = values(amount, open);
    if (Number.isNaN(on)) {
      drop(open, open.some((row) => fate[row] === afterAsOf) ? afterAsOf : badDate);
    } else if (amounts.length === 0) {
      drop(open, badAmount);
    } else {
      const positive = amounts.filter((money) => money >= 0);
      const once = !adds && isConstant(positive);
      if (once) drafts.takenOnce++;
      else drafts.summed++;
      const paid = once ? (positive[0] ?? 0) : sum(positive);
      const backs = values(lines.refund, open);
      const back = !adds && isConstant(backs) ? (backs[0] ?? 0) : sum(backs);
      add(order, customer, on, paid, paid + sum(amounts.filter((money) => money < 0)) - back);
    }
  }

  function drop(open: readonly number[], reason: number): void {
    for (const row of open) if (fate[row] === 0) fate[row] = reason;
  }

  /**
   * An order whose lines were all dropped passes the strongest of their reasons to lines without a status; where
   * the column holds totals, the status is the order's and the strongest counts for all. A refund of a dropped
   * order goes with it.
   */
  function dropByStatus(open: readonly number[]): void {
    if (!meaning) return;
    const said = open.map((row) => meaning[row] ?? 0);
    const strongest = Math.max(...said);
    const counts = said.some((one) => one > 0 && one < firstLeftOut);
    const isDropped = strongest >= firstLeftOut;
    // What is no order (a payment, a line beside its sale) says nothing of the rows that are.
    const ofAll =
      strongest < notAnOrder || !counts ? strongest : Math.max(...said.filter((one) => one < notAnOrder));
    const ofOrder = ofAll >= firstLeftOut && (!counts || amountKind === 'total') ? ofAll : 0;
    for (const row of open) {
      const money = amount[row] ?? Number.NaN;
      const own = meaning[row] ?? 0;
      const one = own === refund ? refund : Math.max(ofOrder, own);
      if (one === refund) amount[row] = -Math.abs(money);
      // A negative row that is called refunded is the refund itself.
      else if (one === refunded && money < 0) continue;
      else if (fateOfMeaning[one] > 0) fate[row] = fateOfMeaning[one];
    }
    if (!isDropped) return;
    const still = open.filter((row) => fate[row] === 0);
    if (still.length > 0 && still.every((row) => (amount[row] ?? 0) < 0))
      drop(still, fateOfMeaning[strongest]);
  }

  function firstDay(open: readonly number[]): Day {
    let first = Number.NaN;
    for (const row of open) {
      const on = day[row] ?? Number.NaN;
      if (fate[row] === 0 && !(on >= first) && !Number.isNaN(on)) first = on;
    }
    return first;
  }

  /** Numbers of the rows that count, smallest first: sums must not depend on the order of the rows. */
  function values(column: Float64Array, open: readonly number[]): number[] {
    const found: number[] = [];
    for (const row of open) {
      const value = column[row] ?? Number.NaN;
      if (fate[row] === 0 && !Number.isNaN(value)) found.push(value);
    }
    return found.length > 1 ? found.sort((one, other) => one - other) : found;
  }
}

function sum(ascending: readonly number[]): number {
  return ascending.reduce((total, value) => total + value, 0);
}

function isConstant(ascending: readonly number[]): boolean {
  return ascending[0] === ascending[ascending.length - 1];
}
