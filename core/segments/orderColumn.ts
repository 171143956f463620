import { columnLetter } from '../cells/address';
import { isBlank } from '../cells/blank';
import type { Cell, Day } from '../cells/cell';
import type { Role } from '../cells/columns';
import { compact, fold } from '../cells/fold';
import { parseAmounts } from '../cells/parseAmounts';
import type { SegmentInputs } from './segmentInputs';

/** A column of the orders table, with what its cells say of each customer. */
export interface OrderColumn {
  /** Its role ("city") where it has one that groups are made of, else its letter. */
  readonly key: string;
  readonly header: string;
  /** Zero-based column of the table. */
  readonly column: number;
  readonly role: Role | null;
}

/** One filled cell: of which customer (place in the histories), on which day, what. */
export interface CustomerCell {
  readonly customer: number;
  readonly day: Day;
  readonly cell: Exclude<Cell, null>;
}

/** Roles that tell who, when and how much: nothing to group by. */
const readRoles: ReadonlySet<Role> = new Set<Role>([
  ...['customer', 'date', 'amount', 'orderId', 'refund', 'currency', 'customerId', 'email', 'phone'],
  ...['name', 'firstName', 'lastName', 'time', 'timeZone', 'quantity', 'unitPrice', 'cancelledAt'],
  ...['reference', 'adjusted', 'exchangeRate', 'convertedAmount', 'convertedRefund', 'lineId'],
] as Role[]);

/** The columns of which groups can be made, in the order of the table. */
export function groupColumns({ orders, table }: SegmentInputs): OrderColumn[] {
  if (table === null) return [];
  return orders.found.headers.flatMap((_, column) => {
    const found = columnAt(orders.found, column, table.firstColumn);
    return found.role !== null && readRoles.has(found.role) ? [] : [found];
  });
}

/** The column of this role, header or letter, whatever it is read as; null when there is none. */
export function findOrderColumn({ orders, table }: SegmentInputs, wanted: string): OrderColumn | null {
  if (table === null) return null;
  const { found } = orders;
  const name = compact(wanted);
  const byRole = Object.entries(found.roles).find(([role]) => compact(role) === name)?.[1];
  const byHeader = found.headers.findIndex((header) => header.trim() === wanted.trim());
  const alike = found.headers.findIndex((header) => compact(header) === name && name !== '');
  const letter = found.headers.findIndex(
    (_, column) => columnLetter(table.firstColumn + column) === wanted.trim().toUpperCase(),
  );
  const column = [byHeader, byRole ?? -1, alike, letter].find((place) => place >= 0);
  return column === undefined ? null : columnAt(found, column, table.firstColumn);
}

function columnAt(found: SegmentInputs['orders']['found'], column: number, firstColumn: number): OrderColumn {
  const roles = found.found.filter((one) => one.column === column).map(({ role }) => role);
  const role = roles.find((one) => !readRoles.has(one)) ?? roles[0] ?? null;
  const named = role !== null && !readRoles.has(role);
  const key = named ? role : columnLetter(firstColumn + column);
  return { key, header: found.headers[column] ?? key, column, role };
}

/** The filled cells of a column in rows that went into an order up to the analysis day, in the order of the rows. */
export function cellsOf(inputs: SegmentInputs, { column }: OrderColumn): CustomerCell[] {
  const { orders, table, keys, asOf } = inputs;
  if (table === null) return [];
  const places = new Map(keys.map((key, i) => [key, i]));
  const found: CustomerCell[] = [];
  const firstRow = orders.firstRow - table.firstRow;
  orders.orderOfRow.forEach((place, i) => {
    if (place < 0) return;
    const cell = table.rows[firstRow + i]?.[column] ?? null;
    if (cell === null || isBlank(cell)) return;
    const { customer: key, day } = orders.orders[place];
    const customer = places.get(key);
    if (customer !== undefined && day <= asOf) found.push({ customer, day, cell });
  });
  return found;
}

/** What a column says of each customer as text; '' where no cell of hers is filled. */
export interface CustomerTexts {
  /** Compared form (folded): of a customer with several, the most frequent, of those the latest, of those the first in the alphabet. */
  readonly keys: readonly string[];
  /** How each compared form is most often written. */
  readonly texts: ReadonlyMap<string, string>;
}

export function customerTexts(inputs: SegmentInputs, column: OrderColumn): CustomerTexts {
  const spellings = new Map<string, { readonly key: string; count: number }>();
  const counts = inputs.keys.map((): Map<string, { count: number; last: Day }> => new Map());
  for (const { customer, day, cell } of cellsOf(inputs, column)) {
    const text = String(cell).trim();
    let spelling = spellings.get(text);
    if (spelling === undefined) {
      spelling = { key: fold(text) || text, count: 0 };
      spellings.set(text, spelling);
    }
    spelling.count += 1;
    const own = counts[customer].get(spelling.key);
    if (own === undefined) counts[customer].set(spelling.key, { count: 1, last: day });
    else {
      own.count += 1;
      own.last = Math.max(own.last, day);
    }
  }
  const texts = new Map<string, { text: string; count: number }>();
  for (const [text, { key, count }] of spellings) {
    const known = texts.get(key);
    const better = !known || count > known.count || (count === known.count && text < known.text);
    if (better) texts.set(key, { text, count });
  }
  return {
    keys: counts.map((own) => {
      let best = '';
      let most = { count: 0, last: 0 };
      for (const [key, tally] of own) {
        const order = tally.count - most.count || tally.last - most.last;
        if (order > 0 || (order === 0 && key < best)) [best, most] = [key, tally];
      }
      return best;
    }),
    texts: new Map([...texts].map(([key, { text }]) => [key, text])),
  };
}

/** Mean of a customer's numbers in a column; NaN where she has none. Sums go from the smallest up, so that rows may be in any order. */
export function customerNumbers(inputs: SegmentInputs, column: OrderColumn): Float64Array {
  const cells = cellsOf(inputs, column);
  const { values } = parseAmounts(cells.map(({ cell }) => cell));
  const own: number[][] = inputs.keys.map(() => []);
  cells.forEach(({ customer }, i) => {
    if (!Number.isNaN(values[i])) own[customer].push(values[i]);
  });
  return Float64Array.from(own, (numbers) => {
    if (numbers.length === 0) return Number.NaN;
    return numbers.sort((a, b) => a - b).reduce((sum, number) => sum + number, 0) / numbers.length;
  });
}

/** Roles that are words even when they look like numbers. */
const wordRoles: ReadonlySet<string> = new Set([
  ...['product', 'category', 'city', 'region', 'country', 'channel', 'device', 'campaign', 'consent'],
  ...['postcode', 'status', 'type', 'mode'],
]);
/** Fewer different numbers are names of kinds: 0, 1 or 2 children. */
const kindsAtMost = 10;
const numberShare = 0.9;

/** True for a column of quantities: nearly all cells are numbers, of many sizes; codes such as 0042 are not. */
export function isNumeric(inputs: SegmentInputs, column: OrderColumn): boolean {
  if (wordRoles.has(column.role ?? '')) return false;
  const cells = cellsOf(inputs, column).map(({ cell }) => cell);
  if (cells.some((cell) => typeof cell === 'string' && /^\s*0\d/.test(cell))) return false;
  const { values } = parseAmounts(cells);
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.length >= numberShare * cells.length && new Set(numbers).size > kindsAtMost;
}
