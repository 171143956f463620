import type { Role } from '../../cells/columns/columns';
import { attribute, folded } from '../../orders/attribute';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import type { SegmentInputs } from '../../segments/segmentInputs';

/** Writes a text of this column as the orders write it most often, so that a list has "İstanbul" where the groups have it. */
export function usualSpelling(
  { orders, table }: Pick<SegmentInputs, 'orders' | 'table'>,
  role: Role,
): (text: string) => string {
  const column = orders.found.roles[role];
  if (column === undefined || table === null) return (text) => text;
  const { keys, texts } = attribute(rowsByCustomer(orders), table, column);
  const usual = new Map(keys.map((key, place) => [key, texts[place]]));
  return (text) => usual.get(folded(text)) ?? text;
}
