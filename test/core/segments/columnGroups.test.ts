import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { columnGroups } from '../../../core/segments/schemes/columnGroups';
import { inputsOf } from '../../reference/segmentShop';

/** 200 customers in 20 cities and 20 branches, the first ones most often. */
const rows = Array.from({ length: 200 }, (_, i): Cell[] => {
  const index = Math.floor(20 * (i / 200) ** 2);
  return [`c${i}`, 45_000 + (i % 90), 10, `city ${index}`, `branch ${19 - index}`];
});
const inputs = inputsOf(tableOf([['Customer', 'Date', 'Amount', 'City', 'Branch'], ...rows]));

describe('a column of names', () => {
  /** So many customers, of whom the first ones have a word of their own and the others share one. */
  const named = (customers: number, words: number) => {
    const cells = Array.from({ length: customers }, (_, i): Cell[] => [
      `c${i}`,
      45_000 + (i % 90),
      10,
      `word ${Math.min(i, words - 1)}`,
    ]);
    const found = columnGroups(inputsOf(tableOf([['Customer', 'Date', 'Amount', 'Remark'], ...cells])), {
      columns: ['Remark'],
      byValue: false,
    });
    return 'unsupported' in found ? found.code : 'groups';
  };

  test('has more than fifty words, and more than half as many as customers', () => {
    expect(named(60, 50)).toBe('groups');
    expect(named(60, 51)).toBe('columnOfNames');
    expect(named(102, 51)).toBe('groups');
    expect(named(101, 51)).toBe('columnOfNames');
  });
});

test('of words that as many customers have, the first in the alphabet get groups of their own', () => {
  const words = 'nmlkjihgfedcba'.split('');
  const cells = words.map((word, i): Cell[] => [`c${i}`, 45_000 + i, 10, word]);
  const shop = inputsOf(tableOf([['Customer', 'Date', 'Amount', 'City'], ...cells]));
  const found = columnGroups(shop, { columns: ['City'], byValue: false });
  if ('unsupported' in found) throw new Error(found.code);
  expect(found.groups.map(({ key }) => key)).toEqual([
    ...'abcdefghijkl'.split('').map((letter) => `city:${letter}`),
    'city:*other',
    'city:*blank',
  ]);
});

test.each([
  [['City'], 12 + 2],
  [['City', 'Branch'], (6 + 2) ** 2],
])('%j has so many groups as anybody reads: the most frequent, other and blank', (columns, groups) => {
  const found = columnGroups(inputs, { columns, byValue: false });
  if ('unsupported' in found) throw new Error(found.code);
  expect(found.groups).toHaveLength(groups);
  expect(found.of).toHaveLength(200);
});
