import type { Role } from '../../cells/columns/columns';
import { attribute, folded } from '../../orders/attribute';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import type { SegmentInputs } from '../../segments/segmentInputs';

/** Maps a text of this column to its most frequent spelling in the orders, so that lists and groups both show "İstanbul". */
export function usualSpelling(
  { orders, table }: Pick<SegmentInputs, 'orders' | 'table'>,
  role: Role,
): (text: string) => string {
  const column = orders.found.roles[role];
  if (column === undefined || table === null) return (text) => text;
  const { keys, texts } = attribute(rowsByCustomer(orders), table, column);
  const usual = new Map(keys.map((key, index) => [key, texts[index]]));
  return (text) => usual.get(folded(text)) ?? text;
}
