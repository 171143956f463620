import { perCustomer } from '../customers/perCustomer';
import { sumOf } from '../math/sumOf';
import { rowsByCustomer } from '../orders/customerTable/customerTable';
import { attributeOf, type OrderColumn } from '../segments/schemes/orderColumn';
import type { Segmentation } from '../segments/segmentation';
import type { SegmentInputs } from '../segments/segmentInputs';
import type { GroupValue } from '../valuation/value';
import { customersByGroup } from './customersByGroup';
import { groupSums } from './groupSums';
import { orderPercentiles } from './orderPercentiles';
import type { GroupProfile, TopValue } from './profile';

/**
 * A profile of each group, in the order of the groups; those without customers are left out.
 *
 * `ranges` are sums with intervals by group (from drawRanges); `columns` are those whose most frequent value is
 * reported for each group. Shares add up to 1, and sums to those of the shop.
 */
export function profileGroups(
  inputs: SegmentInputs,
  segmentation: Segmentation,
  ranges: readonly GroupValue[] | null = null,
  columns: readonly OrderColumn[] = [],
): GroupProfile[] {
  const members = customersByGroup(segmentation);
  const tops = columns.map((column) => topValues(inputs, column, members));
  return groupSums(inputs, segmentation).flatMap((sums, index) => {
    if (sums === null) return [];
    const range = ranges?.[index];
    return [
      {
        ...sums,
        orderPercentiles: orderPercentiles(inputs, members[index]),
        clvRange: range ? { low: range.clvLow, high: range.clvHigh } : null,
        topValues: tops.flatMap((top) => top[index] ?? []),
      },
    ];
  });
}

/** The most frequent value of a column in each group (null when there is none), with its lift over the shop. */
function topValues(
  inputs: SegmentInputs,
  column: OrderColumn,
  members: readonly (readonly number[])[],
): (TopValue | null)[] {
  const attribute = attributeOf(inputs, column);
  const kindOf = perCustomer(attribute, rowsByCustomer(inputs.orders).book, inputs.histories, 'most');
  const shop = new Int32Array(attribute.keys.length);
  for (const kind of kindOf) if (kind >= 0) shop[kind]++;
  const filled = sumOf(shop);
  const group = new Int32Array(shop.length);
  return members.map((customers) => {
    group.fill(0);
    for (const i of customers) if (kindOf[i] >= 0) group[kindOf[i]]++;
    // Ties go to the first in the alphabet.
    const best = group.reduce((known, count, kind) => (count > group[known] ? kind : known), 0);
    const inGroup = sumOf(group);
    if (inGroup === 0) return null;
    const share = group[best] / inGroup;
    const lift = share / (shop[best] / filled);
    return { column: column.key, header: column.header, text: attribute.texts[best], share, lift };
  });
}
