import type { Role } from '../../cells/columns/columns';
import { cellAt } from '../../cells/table';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import type { SegmentInputs } from '../../segments/segmentInputs';

/**
 * For each of these customers the text of a column in the latest order that has one; '' if none has. Among several
 * texts of one day the first in the alphabet is taken, so that the order of the rows does not matter.
 */
export function latestTexts(
  inputs: SegmentInputs,
  role: Role,
  customers: readonly number[],
): readonly string[] {
  const { orders, table, histories } = inputs;
  const column = orders.found.roles[role];
  if (column === undefined || table === null) return customers.map(() => '');
  const { book, orderOfRow, firstRow } = rowsByCustomer(orders);
  const placeOf = new Map(customers.map((customer, index) => [histories.customer[customer], index]));
  const texts = customers.map(() => '');
  const days = customers.map(() => Number.NEGATIVE_INFINITY);
  orderOfRow.forEach((order, row) => {
    if (order < 0 || book.day[order] > histories.asOf) return;
    const place = placeOf.get(book.customer[order] as (typeof histories.customer)[number]);
    if (place === undefined || book.day[order] < days[place]) return;
    const text = String(cellAt(table, firstRow - table.firstRow + row, column) ?? '').trim();
    if (text === '') return;
    if (book.day[order] > days[place] || text < texts[place]) texts[place] = text;
    days[place] = book.day[order];
  });
  return texts;
}
