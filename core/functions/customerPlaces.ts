import type { Analysis } from '../analysis';
import type { Cell } from '../cells/cell';
import { customerKey } from '../orders/customerKey';
import { phoneKey } from '../orders/phoneKey';

/** Customers' places in an analysis by every key that they go by. */
export type CustomerPlaces = ReadonlyMap<string, number>;

/** Made once for all cells that ask about one analysis. */
const known = new WeakMap<Analysis, CustomerPlaces>();

/** Every key by which a customer can be asked for, with her place: her name, a second address, a phone number. */
export function customerPlaces(analysis: Analysis): CustomerPlaces {
  const before = known.get(analysis);
  if (before) return before;
  const { histories, orders } = analysis;
  const places = new Map(
    Array.from(histories.customer, (customer, i) => [customerKey(orders.book.names[customer]), i]),
  );
  const add = (key: string, name: string | undefined) => {
    const place = name === undefined ? undefined : places.get(customerKey(name));
    if (place !== undefined && !places.has(key)) places.set(key, place);
  };
  for (const [key, name] of orders.names) add(key, name);
  for (const [other, key] of orders.identities) add(other, orders.names.get(key) ?? key);
  known.set(analysis, places);
  return places;
}

/** The keys under which a cell's customer is looked for, in this order. */
export function keysOf(cell: Cell): readonly string[] {
  return [customerKey(cell), phoneKey(cell)].filter((key) => key !== '');
}
