import type { Column } from '../../cells/cell';
import { codeColumn } from '../../cells/column';
import { customerKey } from './customerKey';

/** People's names in the rows, in addition to more reliable identities. */
export interface PeopleNames {
  /** The full name, or first and last name. */
  readonly columns: readonly Column[];
  readonly header: string;
  /** Zero-based column of the table. */
  readonly at: number;
  /** Postcode or address; null when there is none. */
  readonly place: Column | null;
  /**
   * Whose names these are. The 'recipient' of a present is not the customer. For 'unknown', the rows must show that
   * these are customers: a bare "Name" can be the product.
   */
  readonly of: 'customer' | 'recipient' | 'unknown';
}

/** Numbers the name of each row; −1 for none. Equal keys share a number. */
export function numberNames(columns: readonly Column[]): Int32Array {
  const [first, ...others] = columns.map(numberKeys);
  if (first === undefined) return new Int32Array(0);
  for (const { codes, count } of others) {
    const known = new Map<number, number>();
    for (let row = 0; row < first.codes.length; row++) {
      const both = (first.codes[row] + 1) * (count + 1) + codes[row] + 1;
      let number = known.get(both);
      if (number === undefined) {
        number = both === 0 ? -1 : known.size;
        known.set(both, number);
      }
      first.codes[row] = number;
    }
    first.count = known.size + 1;
  }
  return first.codes;
}

function numberKeys(column: Column): { codes: Int32Array; count: number } {
  const { codes, cells } = codeColumn(column);
  const known = new Map<string, number>();
  const numbers = Int32Array.from(cells, (cell) => {
    const key = customerKey(cell);
    if (key === '') return -1;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  return { codes: codes.map((code) => numbers[code]), count: known.size };
}
