import type { Day } from '../cells/cell';
import { type Calendar, firstOfMonth, monthNumber } from '../cells/parse/calendarMonth';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';

export interface PastMonth {
  /** Its first day. */
  readonly start: Day;
  /** Customers who ordered for the first time. */
  readonly first: number;
  /** Orders of customers who had ordered before: what a forecast for today's customers continues. */
  readonly repeat: number;
  /** True when the analysis day is before the last day of the month. */
  readonly unfinished: boolean;
}

/**
 * First and repeat orders of each month of a calendar up to the analysis day, including months without orders; null for
 * a table of customers. Orders of a customer on one day count once, as in histories and forecasts.
 */
export function ordersByMonth(orders: OrdersOrCustomers, asOf: Day, calendar: Calendar): PastMonth[] | null {
  if (orders.kind === 'customers') return null;
  const first = new Map<number, number>();
  const repeat = new Map<number, number>();
  const numbers = new Map<Day, number>();
  const monthOf = (on: Day) => {
    const month = numbers.get(on) ?? monthNumber(on, calendar);
    numbers.set(on, month);
    return month;
  };
  const last = monthOf(asOf);
  let earliest = last;
  const { day, start } = orders.book;
  for (let customer = 0; customer + 1 < start.length; customer++) {
    for (let at = start[customer]; at < start[customer + 1] && day[at] <= asOf; at++) {
      const isFirst = at === start[customer];
      if (!isFirst && day[at] === day[at - 1]) continue;
      const month = monthOf(day[at]);
      const counts = isFirst ? first : repeat;
      counts.set(month, (counts.get(month) ?? 0) + 1);
      earliest = Math.min(earliest, month);
    }
  }
  return Array.from({ length: last - earliest + 1 }, (_, i) => ({
    start: firstOfMonth(earliest + i, calendar),
    first: first.get(earliest + i) ?? 0,
    repeat: repeat.get(earliest + i) ?? 0,
    unfinished: firstOfMonth(earliest + i + 1, calendar) > asOf + 1,
  }));
}
