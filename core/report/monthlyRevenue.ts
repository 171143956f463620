import type { Analysis } from '../analysis';
import type { Day } from '../cells/cell';
import { civilOf, monthStart } from '../cells/parse/civil';

export interface Month {
  /** "2024-03". */
  readonly label: string;
  /** Its first day. */
  readonly start: Day;
  readonly orders: number;
  readonly revenue: number;
}

/** Orders and revenue of each calendar month up to the analysis day, including months without orders; null for a table of customers. */
export function monthlyRevenue({ orders, histories: { asOf } }: Analysis): Month[] | null {
  if (orders.kind === 'customers') return null;
  const sums = new Map<number, { orders: number; revenue: number }>();
  let first = Number.POSITIVE_INFINITY;
  const { day, amount } = orders.book;
  day.forEach((on, i) => {
    if (on > asOf) return;
    const month = monthNumber(on);
    first = Math.min(first, month);
    const sum = sums.get(month) ?? { orders: 0, revenue: 0 };
    sum.orders += 1;
    sum.revenue += amount[i];
    sums.set(month, sum);
  });
  const months: Month[] = [];
  for (let month = first; month <= monthNumber(asOf); month++) {
    const year = Math.floor(month / 12);
    const ofYear = (month % 12) + 1;
    const label = `${year}-${String(ofYear).padStart(2, '0')}`;
    months.push({
      label,
      start: monthStart(year, ofYear),
      ...(sums.get(month) ?? { orders: 0, revenue: 0 }),
    });
  }
  return months;
}

function monthNumber(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}
