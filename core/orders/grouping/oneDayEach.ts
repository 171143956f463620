import type { Problem } from '../../cells/problem';
import type { OrderBook } from '../book';
import { type DataRows, placeOf } from '../lines/dataRows';

/** Fewer customers with several orders may have had them on one day by chance. */
const fewest = 3;

/**
 * Warns when all orders of each customer have the same day while days differ between customers: then the column may
 * hold the day the customer signed up instead of the day of the order.
 */
export function oneDayEach(data: DataRows, { start, day }: OrderBook): Problem[] {
  const { roles, headers } = data.found;
  // Without order numbers, rows of one day may well be lines of one order.
  if (roles.date === undefined || roles.orderId === undefined) return [];
  let customers = 0;
  const days = new Set<number>();
  for (let customer = 1; customer < start.length; customer++) {
    const [from, to] = [start[customer - 1], start[customer]];
    if (to - from < 2) continue;
    for (let at = from + 1; at < to; at++) if (day[at] !== day[from]) return [];
    customers++;
    days.add(day[from]);
  }
  if (customers < fewest || days.size < 2) return [];
  const { where } = placeOf(data, 'date', 0);
  return [
    {
      code: 'oneDayEach',
      params: { header: headers[roles.date], customers },
      where,
      severity: 'warning',
    },
  ];
}
