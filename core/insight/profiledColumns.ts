import { groupColumns, type OrderColumn } from '../segments/schemes/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';

const toldRoles = ['city', 'channel', 'category', 'product'];

/** The columns of which the most frequent value of each group is told. */
export function profiledColumns(inputs: SegmentInputs): OrderColumn[] {
  return groupColumns(inputs).filter(({ role }) => role !== null && toldRoles.includes(role));
}
