import type { Day } from '../../cells/cell';
import { isBlankIn } from '../../cells/column';
import type { ReadingChoices } from '../account/readingChoices';
import type { RowsRead } from '../lines/readRows';
import { type MatchedRefunds, matchRefunds, type PaidAndLeft } from '../money/matchRefunds';
import { type DraftOrders, draftOrders } from './draftOrders';
import { holdsLineAmounts } from './holdsLineAmounts';

/** The orders made of the rows, with everything needed to explain each row. */
export interface OrdersMade {
  readonly read: RowsRead;
  readonly drafts: DraftOrders;
  readonly refunds: MatchedRefunds;
  /** Money of the orders after refunds. */
  readonly money: PaidAndLeft;
  /** True when orders that were free from the start do not count. */
  readonly withoutFree: boolean;
}

/** Whether orders that the table repeats count once in any case, because the amount of each is taken once. */
export function repeatsCountOnce({ read: { duplicates, grouping }, drafts }: OrdersMade): boolean {
  return duplicates.rows.every((row) => drafts.once[grouping.order[row]] === 1);
}

/** Makes orders from the rows up to a day and deducts the refunds up to that day. */
export function makeOrders(read: RowsRead, choices: ReadingChoices, asOf: Day): OrdersMade {
  const { data, parsed, grouping, orderRows, money, candidate, byStatus } = read;
  const { table, firstData, found } = data;
  const adds = holdsLineAmounts(
    { amount: money.amount, priced: parsed.priced, candidate },
    orderRows,
    found.amountKind,
  );
  const drafts = draftOrders(
    {
      candidate,
      dropped: byStatus.dropped,
      customer: grouping.customer,
      days: parsed.dates.days,
      amount: byStatus.amount,
      refund: money.refund,
      isBlank: (row, role) => {
        const column = found.roles[role];
        return column === undefined || isBlankIn(table.columns[column], firstData + row);
      },
    },
    orderRows,
    { asOf, adds },
  );
  const refunds = matchRefunds(drafts);
  return {
    read,
    drafts,
    refunds,
    money: { paid: drafts.paid, left: refunds.left },
    withoutFree: choices.freeOrders === 'leaveOut',
  };
}
