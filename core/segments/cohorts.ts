import type { Day } from '../cells/cell';
import { civilOf, dayOf } from '../cells/civil';
import type { Order } from '../orders/order';
import type { Cohort, CohortCell, CohortPeriod, Cohorts } from './cohort';

/** What one customer cost to win, and the share of revenue that pays it back. */
export interface Acquisition {
  readonly cost: number;
  /** Above 0 and at most 1. */
  readonly margin: number;
}

/** Calendar months of each period. */
export const monthsIn: Readonly<Record<CohortPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Customers by the calendar month, quarter or year of their first order, and what each such cohort did in every
 * period since. Orders after `asOf` are left out. The order of the orders changes nothing, not even the last digit.
 */
export function cohorts(
  orders: readonly Order[],
  asOf: Day,
  period: CohortPeriod,
  acquisition: Acquisition | null = null,
): Cohorts {
  const periodOf = periodsFrom(monthsIn[period]);
  const counted = orders.filter(({ day }) => day <= asOf);
  const places = new Map<string, number>();
  const first: number[] = [];
  const customerOf = Int32Array.from(counted, ({ customer, day }) => {
    const known = places.get(customer);
    const place = known ?? places.size;
    if (known === undefined) places.set(customer, place);
    first[place] = Math.min(first[place] ?? Number.POSITIVE_INFINITY, periodOf(day));
    return place;
  });
  const last = periodOf(asOf);
  const starts = [...new Set(first)].sort((a, b) => a - b);
  const rowOf = new Map(starts.map((start, row) => [start, row]));
  const width = last - (starts[0] ?? last) + 1;

  // Money of each cell, brought together and summed from the smallest up.
  const cellOf = Int32Array.from(counted, ({ day }, i) => {
    const start = first[customerOf[i]];
    return (rowOf.get(start) ?? 0) * width + periodOf(day) - start;
  });
  const money = bringTogether(counted, cellOf, starts.length * width);
  const active = countCustomers(customerOf, cellOf, places.size, width, starts.length);

  const sizes = starts.map(() => 0);
  for (const start of first) sizes[rowOf.get(start) ?? 0] += 1;
  return {
    period,
    cohorts: starts.map((start, row): Cohort => {
      const periods: CohortCell[] = [];
      let accumulated = 0;
      for (let cell = row * width; cell <= row * width + last - start; cell++) {
        const own = money(cell);
        const revenue = own.reduce((sum, amount) => sum + amount, 0);
        accumulated += revenue;
        periods.push({
          customers: active[cell],
          retention: active[cell] / sizes[row],
          orders: own.length,
          revenue,
          accumulated,
        });
      }
      return {
        ...named(start, monthsIn[period]),
        customers: sizes[row],
        periods,
        paidBackAfter: paidBack(periods, sizes[row], acquisition),
      };
    }),
    lastIncomplete: periodOf(asOf + 1) === last,
  };
}

/** Numbers periods of so many months without gaps; remembers days, because many orders share one. */
function periodsFrom(months: number): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    let found = known.get(day);
    if (found === undefined) {
      const { year, month } = civilOf(day);
      found = Math.floor((12 * year + month - 1) / months);
      known.set(day, found);
    }
    return found;
  };
}

/** The amounts of each cell, ascending. */
function bringTogether(
  orders: readonly Order[],
  cellOf: Int32Array,
  cells: number,
): (cell: number) => Float64Array {
  const ends = new Int32Array(cells + 1);
  for (const cell of cellOf) ends[cell + 1] += 1;
  for (let cell = 0; cell < cells; cell++) ends[cell + 1] += ends[cell];
  const next = ends.slice();
  const amounts = new Float64Array(orders.length);
  orders.forEach(({ amount }, i) => {
    amounts[next[cellOf[i]]++] = amount;
  });
  return (cell) => amounts.subarray(ends[cell], ends[cell + 1]).sort();
}

/** Different customers in each cell; one bit a customer and period. */
function countCustomers(
  customerOf: Int32Array,
  cellOf: Int32Array,
  customers: number,
  width: number,
  rows: number,
): Int32Array {
  const seen = new Uint8Array(Math.ceil((customers * width) / 8));
  const counts = new Int32Array(rows * width);
  customerOf.forEach((customer, i) => {
    const bit = customer * width + (cellOf[i] % width);
    const mask = 1 << (bit & 7);
    if ((seen[bit >> 3] & mask) !== 0) return;
    seen[bit >> 3] |= mask;
    counts[cellOf[i]] += 1;
  });
  return counts;
}

function named(period: number, months: number): { start: Day; label: string } {
  const month = (period * months) % 12;
  const year = (period * months - month) / 12;
  const label =
    months === 12
      ? `${year}`
      : months === 3
        ? `${year}-Q${month / 3 + 1}`
        : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { start: dayOf(year, month + 1, 1) ?? 0, label };
}

function paidBack(
  periods: readonly CohortCell[],
  customers: number,
  acquisition: Acquisition | null,
): number | null {
  if (acquisition === null) return null;
  const paid = periods.findIndex(
    ({ accumulated }) => acquisition.margin * accumulated >= acquisition.cost * customers,
  );
  return paid < 0 ? null : paid + 1;
}
