import type { Day } from '../../cells/cell';
import { dayToIso } from '../../cells/parse/civil';
import type { Problem } from '../../cells/problem';
import { lastDayOf, type OrderBook, withAmounts } from '../book';
import type { OrdersOrCustomers } from '../customerTable/customerTable';
import { levelIn, type MonthlyIndex } from './monthlyIndex';

/**
 * Converts every amount to the prices of one day, so that inflation does not make recent customers look best:
 * amount × level of that day / level of the order's day.
 *
 * Days outside the index take the nearest level, and a problem counts their orders.
 *
 * @internal
 */
export function inMoneyOf(
  day: Day,
  book: OrderBook,
  index: MonthlyIndex,
): { readonly book: OrderBook; readonly problems: readonly Problem[] } {
  const today = levelIn(index, day).level;
  const outside = book.day.reduce((count, one) => count + (levelIn(index, one).covered ? 0 : 1), 0);
  const adjusted = withAmounts(book, (one, amount) => (amount * today) / levelIn(index, one).level);
  const problems: Problem[] = [
    { code: 'moneyOfOneDay', params: { day: dayToIso(day).slice(0, 7) }, severity: 'warning' },
  ];
  if (outside > 0 || !levelIn(index, day).covered) {
    const [first, last] = [index[0], index[index.length - 1]];
    problems.push({
      code: 'priceIndexTooShort',
      params: {
        from: dayToIso(first?.from ?? day).slice(0, 7),
        to: dayToIso(last?.from ?? day).slice(0, 7),
        count: outside,
      },
      severity: 'warning',
    });
  }
  return { book: adjusted, problems };
}

/**
 * Orders with amounts in the prices of the analysis day (null: the day of the last order) if there is an index, else as
 * paid. The sums of a table of customers span many days and stay as paid.
 */
export function inOneMoney(
  orders: OrdersOrCustomers,
  asOf: Day | null,
  index: MonthlyIndex | null,
): {
  readonly orders: OrdersOrCustomers;
  readonly isOfOneDay: boolean;
  readonly problems: readonly Problem[];
} {
  if (index === null) return { orders, isOfOneDay: false, problems: [] };
  if (orders.kind === 'customers') {
    return {
      orders,
      isOfOneDay: false,
      problems: [{ code: 'noPriceIndex', params: {}, severity: 'warning' }],
    };
  }
  const { book, problems } = inMoneyOf(asOf ?? lastDayOf(orders.book), orders.book, index);
  return { orders: { ...orders, book }, isOfOneDay: true, problems };
}
