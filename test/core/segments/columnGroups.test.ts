import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { columnGroups } from '../../../core/segments/schemes/columnGroups';
import { inputsOf } from '../../reference/segmentShop';

/** 200 customers in 20 cities and 20 branches, the first ones most often. */
const rows = Array.from({ length: 200 }, (_, i): Cell[] => {
  const place = Math.floor(20 * (i / 200) ** 2);
  return [`c${i}`, 45_000 + (i % 90), 10, `city ${place}`, `branch ${19 - place}`];
});
const inputs = inputsOf(tableOf([['Customer', 'Date', 'Amount', 'City', 'Branch'], ...rows]));

test.each([
  [['City'], 12 + 2],
  [['City', 'Branch'], (6 + 2) ** 2],
])('%j has so many groups as anybody reads: the most frequent, other and blank', (columns, groups) => {
  const found = columnGroups(inputs, { columns, byValue: false });
  if ('unsupported' in found) throw new Error(found.code);
  expect(found.groups).toHaveLength(groups);
  expect(found.of).toHaveLength(200);
});
