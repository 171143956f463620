import type { SegmentInputs } from './segmentInputs';

const known = new WeakMap<SegmentInputs, Int32Array>();

/**
 * Place in the histories of the customer of each order; −1 for orders after the analysis day.
 *
 * Kept for as long as the inputs are: a million looked-up names are most of the cost of every column.
 */
export function customerOfOrder(inputs: SegmentInputs): Int32Array {
  const found = known.get(inputs);
  if (found !== undefined) return found;
  const { orders, histories } = inputs;
  const places = new Map(Array.from(histories.customer, (customer, i) => [orders.book.keys[customer], i]));
  const of = Int32Array.from(orders.orders, ({ customer, day }) =>
    day <= histories.asOf ? (places.get(customer) ?? -1) : -1,
  );
  known.set(inputs, of);
  return of;
}
