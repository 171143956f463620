import { isMade, type Lack, lackCode } from '../grouping/draftOrders';
import type { OrdersMade } from '../grouping/makeOrders';
import { isRefunded, type RefundFate } from '../money/matchRefunds';
import type { SkipReason } from '../order';
import { type OddKind, oddKinds } from './oddRows';
import { meaningCode, type RowMeaning } from './rowMeaning';

type Applies = (made: OrdersMade, row: number, order: number) => boolean;

/** The reasons for leaving out a row, in order of precedence: the first that applies is reported. */
const reasons: readonly (readonly [SkipReason, Applies])[] = [
  // Rows that are not lines of an order.
  ['duplicate', ({ read }, row) => read.copies !== null && read.copies[row] === 1],
  ['blank', isOdd('blank')],
  ['total', isOdd('total')],
  ['heading', isOdd('heading')],
  [
    'otherCurrency',
    ({ read }, row) => read.money.otherCurrency !== null && read.money.otherCurrency[row] === 1,
  ],
  // The status of the row, or of its order.
  ['refunded', isDroppedAs('refunded')],
  ['failed', isDroppedAs('failed')],
  ['cancelled', isDroppedAs('cancelled')],
  ['test', isDroppedAs('test')],
  ['notAnOrder', isDroppedAs('notAnOrder')],
  ['pending', isDroppedAs('unpaid')],
  ['unknownStatus', isDroppedAs('unknownStatus')],
  // Missing values of the row: no row of its order names a customer; its date or amount cannot be read.
  ['noCustomer', rowLacks('customer')],
  ['badDate', rowLacks('date')],
  ['afterAsOf', rowLacks('dateByThen')],
  ['badAmount', rowLacks('amount')],
  // Missing values of its order, which the row does not supply either.
  ['afterAsOf', orderLacks('dateByThen')],
  ['badDate', orderLacks('date')],
  ['badAmount', orderLacks('amount')],
  // The outcome of its order.
  ['free', (made, _, order) => isFree(made, order)],
  ['unmatchedRefund', isRefundThat('unmatched')],
  ['refunded', isRefundThat('refundedInFull')],
  ['refunded', ({ money }, _, order) => isRefunded(money, order)],
];

const skipReasons = [...new Set(reasons.map(([reason]) => reason))];

/**
 * The status of every row as a byte: 0 when it counts (in an order, or as a refund deducted from one); else the code
 * of the reason why it was left out.
 *
 * @param orderOfRow Index of the order of each row; −1 for none.
 */
export function rowStatuses(made: OrdersMade, orderOfRow: Int32Array): Uint8Array {
  const { order } = made.read.grouping;
  const status = new Uint8Array(orderOfRow.length);
  orderOfRow.forEach((index, row) => {
    if (index >= 0) return;
    const found = reasons.find(([, applies]) => applies(made, row, order[row]));
    if (found) status[row] = statusCode(found[0]);
  });
  return status;
}

export function statusCode(reason: SkipReason): number {
  return skipReasons.indexOf(reason) + 1;
}

/** Null for a row that counts. */
export function skipReason(code: number): SkipReason | null {
  return code === 0 ? null : skipReasons[code - 1];
}

/** An order for which nothing was paid and nothing paid back. */
export function isFree({ drafts, money }: Pick<OrdersMade, 'drafts' | 'money'>, order: number): boolean {
  return isMade(drafts, order) && money.paid[order] === 0 && money.left[order] === 0;
}

function isOdd(kind: OddKind): Applies {
  const code = oddKinds.indexOf(kind);
  return ({ read }, row) => read.odd.kind[row] === code;
}

function isDroppedAs(meaning: RowMeaning): Applies {
  const code = meaningCode(meaning);
  return ({ read: { byStatus } }, row) => byStatus.dropped !== null && byStatus.dropped[row] === code;
}

function rowLacks(lack: Lack): Applies {
  const code = lackCode(lack);
  return ({ drafts }, row) => drafts.lackOfRow[row] === code;
}

function orderLacks(lack: Lack): Applies {
  const code = lackCode(lack);
  return ({ drafts }, _, order) => drafts.lack[order] === code;
}

function isRefundThat(fate: RefundFate): Applies {
  return ({ refunds }, _, order) => refunds.fates.get(order) === fate;
}
