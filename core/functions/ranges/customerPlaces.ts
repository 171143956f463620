import type { Cell } from '../../cells/cell';
import { type Histories, placesIn } from '../../customers/histories';
import { type Customers, customerOf } from '../../orders/book';
import { customerKey } from '../../orders/identity/customerKey';
import { phoneKey } from '../../orders/identity/phoneKey';

/** Index of customers in the histories by all their keys: name, second address, phone number. */
export interface CustomerPlaces {
  /** The index of a cell's customer; undefined when there is no such customer. */
  of(cell: Cell): number | undefined;
  /** All keys with their indexes, each key once. */
  all(): Iterable<readonly [key: string, place: number]>;
}

export function customerPlaces(book: Customers, histories: Histories): CustomerPlaces {
  const indexes = placesIn(histories, book.keys.length);
  const placeOf = (key: string): number => {
    const customer = customerOf(book, key);
    return customer < 0 ? -1 : indexes[customer];
  };
  return {
    of(cell) {
      const key = keysOf(cell).find((one) => placeOf(one) >= 0);
      return key === undefined ? undefined : placeOf(key);
    },
    *all() {
      for (const key of [...book.keys, ...book.otherNames.keys()]) {
        const index = placeOf(key);
        if (index >= 0) yield [key, index];
      }
    },
  };
}

/** The keys by which a cell's customer is looked up, in this order. */
export function keysOf(cell: Cell): readonly string[] {
  return [customerKey(cell), phoneKey(cell)].filter((key) => key !== '');
}
