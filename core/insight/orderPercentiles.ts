import { quantileSorted } from 'simple-statistics';
import type { SegmentInputs } from '../segments/segmentInputs';

/** The percentages of orders below each percentile. */
export const orderShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/**
 * The 10th, 25th, 50th, 75th and 90th percentiles of the money of these customers' single orders (orders of one day
 * count separately). They help to set prices, bundles and the threshold for free delivery. Null for a table of
 * customers, and for customers without orders.
 */
export function orderPercentiles(
  { orders, histories }: Pick<SegmentInputs, 'orders' | 'histories'>,
  customers: readonly number[],
): readonly number[] | null {
  if (orders.kind === 'customers') return null;
  const { start, day, amount } = orders.book;
  const amounts: number[] = [];
  for (const i of customers) {
    const customer = histories.customer[i];
    for (let at = start[customer]; at < start[customer + 1] && day[at] <= histories.asOf; at++)
      amounts.push(amount[at]);
  }
  if (amounts.length === 0) return null;
  const sorted = Array.from(Float64Array.from(amounts).sort());
  return orderShares.map((share) => quantileSorted(sorted, share));
}
