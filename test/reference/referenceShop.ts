/** The invented shop of shop.csv, which shop.py makes, and what optima.py works out of it with 50 digits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { type Histories, historiesOf } from '../../core/customers/histories';
import { purchasesBetween } from '../../core/customers/purchasesBetween';
import type { OrderBook } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import type { Optimum } from './published';
import reference from './shop.json';

/** Last day that is learnt from, and last day that is followed. */
export const calibrationEnd = isoToDay('2023-09-30') ?? 0;
export const holdoutEnd = isoToDay('2024-06-30') ?? 0;

/** Customer, date, items, amount as text, header first. */
export function shopRows(): string[][] {
  const text = readFileSync(join(__dirname, 'shop.csv'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}

export interface ReferenceShop {
  readonly book: OrderBook;
  /** As of the end of the calibration. */
  readonly calibration: Histories;
  /** Later purchases of each customer. */
  readonly later: readonly number[];
  /** Items of the first day, "several" or "one". */
  readonly firstItems: readonly string[];
}

export function referenceShop(): ReferenceShop {
  const rows = shopRows();
  const { book } = readOrders(tableOf(rows), {}, null);
  const calibration = historiesOf(book, calibrationEnd);
  const counts = purchasesBetween(book, calibrationEnd + 1, holdoutEnd);
  // The rows stand in the order of the customers and of their days.
  const first = new Map<string, { day: string; items: number }>();
  for (const [customer = '', day = '', items] of rows.slice(1)) {
    const known = first.get(customer) ?? { day, items: 0 };
    first.set(customer, { day: known.day, items: known.items + (known.day === day ? Number(items) : 0) });
  }
  return {
    book,
    calibration,
    later: Array.from(calibration.customer, (customer) => counts[customer]),
    firstItems: [...first.values()].map(({ items }) => (items > 1 ? 'several' : 'one')),
  };
}

/** What the program finds for a model of that name. */
export function expectedOf(name: string): Omit<Optimum, 'model'> & Followed {
  const found = reference.optima.find(({ model }) => model === name);
  if (found === undefined) throw new Error(`shop.json has no ${name}`);
  return found as unknown as Omit<Optimum, 'model'> & Followed;
}

/** What follows from an optimum for 39 weeks. */
interface Followed {
  /** Of the first twenty customers. */
  readonly pAlive: readonly number[];
  readonly expected: readonly number[];
  /** Sums over all. */
  readonly allAlive: number;
  readonly allExpected: number;
  /** How the forecast fares. */
  readonly mae: number;
  readonly rmse: number;
  /** Customers, mean later and mean expected orders of those with 0, 1, … 7 and more orders after the first. */
  readonly byFrequency: readonly (readonly [number, number, number])[];
}

/** What is counted: x, t_x and T in days, mean spend, later purchases. */
export const expectedHistories = reference.histories as readonly (readonly number[])[];

export const { naive: expectedNaive, tracked: expectedTrack } = reference;
