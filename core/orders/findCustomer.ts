import type { Cell } from '../cells/cell';
import { customerKey } from './customerKey';
import type { Orders } from './order';
import { phoneKey } from './phoneKey';

/**
 * The customer (`Order.customer`) that a cell names: by key, by e-mail address in
 * any case, by phone number in any form, by any other name of hers. Null when
 * nobody in the orders goes by it.
 */
export function findCustomer(orders: Pick<Orders, 'names' | 'identities'>, cell: Cell): string | null {
  const { names, identities } = orders;
  for (const key of [customerKey(cell), phoneKey(cell)]) {
    if (key === '') continue;
    if (names.has(key)) return key;
    const other = identities.get(key);
    if (other !== undefined) return other;
  }
  return null;
}
