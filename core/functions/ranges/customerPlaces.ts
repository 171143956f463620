import type { Cell } from '../../cells/cell';
import { type Histories, placesIn } from '../../customers/histories';
import { type Customers, customerOf } from '../../orders/book';
import { customerKey } from '../../orders/identity/customerKey';
import { phoneKey } from '../../orders/identity/phoneKey';

/** Where in the histories customers are, by every key that they go by: name, second address, phone number. */
export interface CustomerPlaces {
  /** The place of a cell's customer; undefined when nobody in the histories goes by that name. */
  of(cell: Cell): number | undefined;
  /** All keys with their places, each key once. */
  all(): Iterable<readonly [key: string, place: number]>;
}

export function customerPlaces(book: Customers, histories: Histories): CustomerPlaces {
  const places = placesIn(histories, book.keys.length);
  const placeOf = (key: string): number => {
    const customer = customerOf(book, key);
    return customer < 0 ? -1 : places[customer];
  };
  return {
    of(cell) {
      const key = keysOf(cell).find((one) => placeOf(one) >= 0);
      return key === undefined ? undefined : placeOf(key);
    },
    *all() {
      for (const key of [...book.keys, ...book.otherNames.keys()]) {
        const place = placeOf(key);
        if (place >= 0) yield [key, place];
      }
    },
  };
}

/** The keys under which a cell's customer is looked for, in this order. */
export function keysOf(cell: Cell): readonly string[] {
  return [customerKey(cell), phoneKey(cell)].filter((key) => key !== '');
}
