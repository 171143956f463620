import { valueWithin } from '../../campaigns/acquisition';
import { perCustomer } from '../../customers/perCustomer';
import type { OrderBook } from '../../orders/book';
import { attributeOf, findOrderColumn } from '../../segments/schemes/orderColumn';
import type { SegmentInputs, Valuation } from '../../segments/segmentInputs';
import { daysPerWeek, weeksOfMonths } from '../../valuation/rates';
import type { FirstMonths, NewcomerDetail } from '../details';

/** Minimum length of the curve in months, even if the horizon is shorter. */
const fewestMonths = 6;
const mostMonths = 36;

/** Cumulative value of a new customer, month by month. */
export function curveOf(inputs: SegmentInputs & Valuation): NewcomerDetail['curve'] {
  const within = valueWithin(inputs.histories, inputs);
  const last = Math.min(mostMonths, Math.max(fewestMonths, Math.ceil(inputs.terms.months)));
  return Array.from({ length: last + 1 }, (_, month) => ({ month, value: within(month) }));
}

/** Columns to compare newcomers by, the most informative first. */
const columns = ['channel', 'product', 'category', 'city'];
/** Lengths in months to compare; the longest with enough customers is used. */
const spans = [12, 6, 3];
/** Minimum number of customers for a mean. */
const fewestCustomers = 30;
const mostLevels = 6;

/**
 * Mean revenue of past newcomers in their first months, including the first order, by a column value of the first
 * order. Actual values, no forecast. All customers whose first months are over count. Null without such a column,
 * without single orders, or when fewer than two values have enough customers.
 */
export function byFirst({
  orders,
  table,
  histories,
  values,
  terms,
}: SegmentInputs & Valuation): FirstMonths | null {
  if (orders.kind === 'customers') return null;
  const inputs = { orders, table, histories, values };
  for (const name of columns) {
    const column = orders.found.roles[name as 'channel'] === undefined ? null : findOrderColumn(inputs, name);
    if (column === null) continue;
    const attribute = attributeOf(inputs, column);
    const kinds = perCustomer(attribute, orders.book, histories, 'first');
    for (const months of spans) {
      const days = Math.round(weeksOfMonths(months) * daysPerWeek);
      const sums = attribute.keys.map(() => ({ customers: 0, returned: 0, revenue: 0 }));
      const all = { customers: 0, revenue: 0 };
      kinds.forEach((kind, i) => {
        if (histories.firstDay[i] + days > histories.asOf) return;
        const revenue = spentWithin(orders.book, histories.customer[i], days);
        all.customers++;
        all.revenue += revenue;
        if (kind < 0) return;
        sums[kind].customers++;
        sums[kind].revenue += revenue;
        if (histories.frequency[i] > 0) sums[kind].returned++;
      });
      const levels = sums
        .map(({ customers, returned, revenue }, kind) => ({
          text: attribute.texts[kind],
          customers,
          value: customers > 0 ? (terms.margin * revenue) / customers : 0,
          returned: customers > 0 ? returned / customers : 0,
        }))
        .filter(({ customers }) => customers >= fewestCustomers)
        .sort((one, other) => other.value - one.value);
      if (levels.length < 2) continue;
      return {
        header: column.header,
        months,
        mean: (terms.margin * all.revenue) / all.customers,
        levels: levels.slice(0, mostLevels),
        tooFew: sums.filter(({ customers }) => customers > 0 && customers < fewestCustomers).length,
        least: fewestCustomers,
      };
    }
  }
  return null;
}

/** Money that a customer spent within this many days of the first order. */
function spentWithin({ start, day, amount }: OrderBook, customer: number, days: number): number {
  const from = start[customer];
  let spent = 0;
  for (let at = from; at < start[customer + 1] && day[at] < day[from] + days; at++) spent += amount[at];
  return spent;
}
