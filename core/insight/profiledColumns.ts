import { groupColumns, type OrderColumn } from '../segments/schemes/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';

const toldRoles = ['city', 'channel', 'category', 'product'];

/** The columns whose most frequent value is reported for each group. */
export function profiledColumns(inputs: SegmentInputs): OrderColumn[] {
  return groupColumns(inputs).filter(({ role }) => role !== null && toldRoles.includes(role));
}
