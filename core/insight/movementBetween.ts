import type { Day } from '../cells/cell';
import { placesDescending } from '../math/placesDescending';
import type { Segmentation } from '../segments/segmentation';
import { isUnsupported } from '../segments/segmentation';
import { segmentCustomers } from '../segments/segmentCustomers';
import { inputsAsOf, type SegmentInputs, type Valuation } from '../segments/segmentInputs';
import type { Move, MovedCustomer, Movement, Snapshot } from './movement';

/** Default days between the two compared days. */
export const daysCompared = 90;

/**
 * Movement since an earlier day by the same scheme, from the orders alone. Both days are judged by today's limits (cut-offs,
 * bands, clusters, and the limits of scores and tiers among today's customers), so a customer moves by ordering or by silence,
 * never because others did. Null without orders by then, or when the scheme
 * has no groups on that day.
 */
export function movementSince(
  inputs: SegmentInputs,
  segmentation: Segmentation,
  day: Day,
  valuation: Valuation,
): Movement | null {
  const earlier = inputsAsOf(inputs, day, valuation);
  if (earlier === null) return null;
  const earlierGroups = segmentCustomers(earlier, segmentation.scheme, inputs);
  if (isUnsupported(earlierGroups)) return null;
  return movementBetween({ ...earlier, segmentation: earlierGroups }, { ...inputs, segmentation });
}

/** Compares two days of one scheme; groups are matched by their keys. */
export function movementBetween(before: Snapshot, after: Snapshot): Movement {
  const { groups, ordered } = after.segmentation;
  const earlier = before.histories.customer;
  const places = new Map(groups.map(({ key }, index) => [key, index]));
  const matrix = groups.map(() => groups.map(() => 0));
  const change = groups.map(() => groups.map(() => 0));
  const arrived = groups.map(() => 0);
  const valueArrived = groups.map(() => 0);
  const moved: MovedCustomer[] = [];
  let stayed = 0;
  // Both days have their customers in the order of the book.
  let then = 0;
  after.histories.customer.forEach((inBook, customer) => {
    const to = after.segmentation.of[customer];
    const clv = after.values.clv[customer];
    while (earlier[then] < inBook) then++;
    const from = earlier[then] === inBook ? places.get(keyOf(before.segmentation, then)) : undefined;
    if (from === undefined) {
      arrived[to] += 1;
      valueArrived[to] += clv;
      return;
    }
    const valueChange = clv - before.values.clv[then];
    matrix[from][to] += 1;
    change[from][to] += valueChange;
    const way = ordered ? (to < from ? 'rose' : 'fell') : null;
    if (from === to) stayed++;
    else moved.push({ customer, from, to, way, valueChange });
  });
  const moves: Move[] = [
    ...matrix.flatMap((row, from) =>
      row.map((customers, to) => ({ from, to, customers, valueChange: change[from][to] })),
    ),
    ...arrived.map((customers, to) => ({ from: null, to, customers, valueChange: valueArrived[to] })),
  ];
  const rose = moved.filter(({ way }) => way === 'rose');
  const fell = moved.filter(({ way }) => way === 'fell');
  const [valueRisen, valueFallen] = [sumOf(rose), sumOf(fell)];
  return {
    from: before.histories.asOf,
    to: after.histories.asOf,
    groups,
    matrix,
    arrived,
    moves: moves
      .filter(({ customers }) => customers > 0)
      .sort((one, other) => Math.abs(other.valueChange) - Math.abs(one.valueChange)),
    moved: Array.from(
      placesDescending(Float64Array.from(moved, ({ valueChange }) => Math.abs(valueChange))),
      (index) => moved[index],
    ),
    rose: rose.length,
    fell: fell.length,
    stayed,
    valueRisen,
    valueFallen,
    netValue: valueRisen + valueFallen,
  };
}

function keyOf({ groups, of }: Segmentation, customer: number): string {
  return groups[of[customer]].key;
}

function sumOf(moved: readonly MovedCustomer[]): number {
  return moved.reduce((sum, { valueChange }) => sum + valueChange, 0);
}
