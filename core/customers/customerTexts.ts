import type { Table } from '../cells/cell';
import { fold } from '../cells/fold';
import { cellAt } from '../cells/table';
import type { Orders } from '../orders/order';

/**
 * What a column says about each customer of the book: the text of the first of her orders that has one,
 * as channels and cities are told of the customer who came. '' where no order has one.
 *
 * Texts that differ in case or spaces only are one, in the spelling met first.
 */
export function customerTexts(table: Table, orders: Orders, column: number): readonly string[] {
  const { book } = orders;
  const first = book.keys.map(() => ({ day: Number.POSITIVE_INFINITY, text: '' }));
  const spellings = new Map<string, string>();
  orders.orderOfRow.forEach((place, i) => {
    const text = String(cellAt(table, orders.firstRow - table.firstRow + i, column) ?? '').trim();
    if (place < 0 || text === '') return;
    const folded = fold(text);
    if (!spellings.has(folded)) spellings.set(folded, text);
    const day = book.day[place];
    const customer = book.customer[place];
    if (day < first[customer].day) first[customer] = { day, text: spellings.get(folded) ?? text };
  });
  return first.map(({ text }) => text);
}
