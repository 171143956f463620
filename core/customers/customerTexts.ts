import type { Table } from '../cells/cell';
import { fold } from '../cells/fold';
import { cellAt } from '../cells/table';
import type { Orders } from '../orders/order';

/**
 * What a column says about each customer, by `Order.customer`: the text of the first of her orders that has one,
 * as channels and cities are told of the customer who came. '' where no order has one.
 *
 * Texts that differ in case or spaces only are one, in the spelling met first.
 */
export function customerTexts(table: Table, orders: Orders, column: number): ReadonlyMap<string, string> {
  const first = new Map<string, { day: number; text: string }>();
  const spellings = new Map<string, string>();
  orders.orderOfRow.forEach((place, i) => {
    const order = orders.orders[place];
    const text = String(cellAt(table, orders.firstRow - table.firstRow + i, column) ?? '').trim();
    if (order === undefined || text === '') return;
    const folded = fold(text);
    if (!spellings.has(folded)) spellings.set(folded, text);
    const known = first.get(order.customer);
    const earlier = known === undefined || order.day < known.day;
    if (earlier) first.set(order.customer, { day: order.day, text: spellings.get(folded) ?? text });
  });
  return new Map([...first].map(([customer, { text }]) => [customer, text]));
}
