import type { Day } from '../cells/cell';
import { type Calendar, firstOfMonth, monthNumber } from '../cells/parse/calendarMonth';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';

export interface PastMonth {
  /** Its first day. */
  readonly start: Day;
  readonly orders: number;
  readonly revenue: number;
}

/** Orders and revenue of each month of a calendar up to the analysis day, months without orders too; null for a table of customers. */
export function ordersByMonth(orders: OrdersOrCustomers, asOf: Day, calendar: Calendar): PastMonth[] | null {
  if (orders.kind === 'customers') return null;
  const sums = new Map<number, { orders: number; revenue: number }>();
  const numbers = new Map<Day, number>();
  let first = monthNumber(asOf, calendar);
  const last = first;
  const { day, amount } = orders.book;
  day.forEach((on, i) => {
    if (on > asOf) return;
    const month = numbers.get(on) ?? monthNumber(on, calendar);
    numbers.set(on, month);
    first = Math.min(first, month);
    const sum = sums.get(month) ?? { orders: 0, revenue: 0 };
    sum.orders += 1;
    sum.revenue += amount[i];
    sums.set(month, sum);
  });
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    start: firstOfMonth(first + i, calendar),
    ...(sums.get(first + i) ?? { orders: 0, revenue: 0 }),
  }));
}
