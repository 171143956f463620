import type { Day } from '../cells/cell';
import { type Calendar, firstOfMonth, monthNumber } from '../cells/parse/calendarMonth';
import { firstDayOf, type OrderBook } from '../orders/book';
import type { Cohort, CohortCell, CohortPeriod, Cohorts } from './cohort';

/** Acquisition cost of a customer, and the margin that pays it back. */
export interface Acquisition {
  readonly cost: number;
  /** Above 0 and at most 1. */
  readonly margin: number;
}

/** Calendar months of each period. */
export const monthsIn: Readonly<Record<CohortPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Customers by the month, quarter or year (of the calendar) of their first order, and what each such cohort did in every
 * period since, up to the analysis day.
 */
export function cohorts(
  book: OrderBook,
  asOf: Day,
  period: CohortPeriod,
  acquisition: Acquisition | null = null,
  calendar: Calendar = 'gregorian',
): Cohorts {
  const first = Math.min(firstDayOf(book), asOf);
  const numberOf = periodNumbers(first, asOf + 1, monthsIn[period], calendar);
  const start = numberOf[0];
  const last = numberOf[asOf - first];
  const width = last - start + 1;
  const sizes = new Int32Array(width);
  const { customers, orders, revenue } = tally(book, asOf, first, numberOf, sizes);
  const found: Cohort[] = [];
  for (let came = 0; came < width; came++) {
    const size = sizes[came];
    if (size === 0) continue;
    const periods: CohortCell[] = [];
    let accumulated = 0;
    for (let since = 0; since < width - came; since++) {
      const cell = came * width + since;
      accumulated += revenue[cell];
      periods.push({
        customers: customers[cell],
        retention: customers[cell] / size,
        orders: orders[cell],
        revenue: revenue[cell],
        accumulated,
      });
    }
    found.push({
      ...named(start + came, monthsIn[period], calendar),
      customers: size,
      periods,
      paidBackAfter: paidBack(periods, size, acquisition),
    });
  }
  return { period, calendar, cohorts: found, lastIncomplete: numberOf[asOf + 1 - first] === last };
}

/** The number of the period of each day from `from` to `to`: periods of `months` months are numbered without gaps. */
function periodNumbers(from: Day, to: Day, months: number, calendar: Calendar): Int32Array {
  return Int32Array.from({ length: to - from + 1 }, (_, i) =>
    Math.floor(monthNumber(from + i, calendar) / months),
  );
}

/** What each cohort (row) did in each period since (column); `sizes` are filled in. */
function tally(
  { keys, start, day, amount }: OrderBook,
  asOf: Day,
  first: Day,
  numberOf: Int32Array,
  sizes: Int32Array,
): { customers: Int32Array; orders: Int32Array; revenue: Float64Array } {
  const width = sizes.length;
  const customers = new Int32Array(width * width);
  const orders = new Int32Array(width * width);
  const revenue = new Float64Array(width * width);
  for (let customer = 0; customer < keys.length; customer++) {
    const from = start[customer];
    if (from === start[customer + 1] || day[from] > asOf) continue;
    const period = numberOf[day[from] - first];
    const came = period - numberOf[0];
    sizes[came]++;
    let known = -1;
    for (let at = from; at < start[customer + 1] && day[at] <= asOf; at++) {
      const cell = came * width + numberOf[day[at] - first] - period;
      orders[cell]++;
      revenue[cell] += amount[at];
      if (cell !== known) customers[cell]++;
      known = cell;
    }
  }
  return { customers, orders, revenue };
}

function named(period: number, months: number, calendar: Calendar): { start: Day; label: string } {
  const month = (period * months) % 12;
  const year = (period * months - month) / 12;
  const label =
    months === 12
      ? `${year}`
      : months === 3
        ? `${year}-Q${month / 3 + 1}`
        : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { start: firstOfMonth(period * months, calendar), label };
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
