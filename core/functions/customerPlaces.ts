import type { Cell } from '../cells/cell';
import type { Histories } from '../customers/histories';
import { customerKey } from '../orders/customerKey';
import type { Orders } from '../orders/order';
import { phoneKey } from '../orders/phoneKey';

/** Customers' places in the histories by every key that they go by. */
export type CustomerPlaces = ReadonlyMap<string, number>;

/** Every key by which a customer can be asked for, with her place: her name, a second address, a phone number. */
export function customerPlaces(orders: Orders, histories: Histories): CustomerPlaces {
  const places = new Map(
    Array.from(histories.customer, (customer, i) => [customerKey(orders.book.names[customer]), i]),
  );
  const add = (key: string, name: string | undefined) => {
    const place = name === undefined ? undefined : places.get(customerKey(name));
    if (place !== undefined && !places.has(key)) places.set(key, place);
  };
  for (const [key, name] of orders.names) add(key, name);
  for (const [other, key] of orders.identities) add(other, orders.names.get(key) ?? key);
  return places;
}

/** The keys under which a cell's customer is looked for, in this order. */
export function keysOf(cell: Cell): readonly string[] {
  return [customerKey(cell), phoneKey(cell)].filter((key) => key !== '');
}

/** The place of a cell's customer in the histories; undefined when nobody there goes by that name. */
export function placeOf(cell: Cell, places: CustomerPlaces): number | undefined {
  const key = keysOf(cell).find((one) => places.has(one));
  return key === undefined ? undefined : places.get(key);
}
