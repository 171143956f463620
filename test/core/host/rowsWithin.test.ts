import { rowsWithin } from '../../../core/host/rowsWithin';

/** Bytes as JSON: three for quotes and comma, and one for each letter. */
const row = (bytes: number) => ['x'.repeat(bytes - 3)];

test.each<[string, readonly (readonly unknown[])[], number, number]>([
  ['rows that just fit', [row(10), row(10), row(10)], 30, 3],
  ['a byte too many', [row(10), row(10), row(10)], 29, 2],
  ['one row that is larger than all there is room for', [row(100), row(10)], 30, 1],
  ['a number, up to 20 digits', [[1], [1]], 39, 1],
  ['a number and room for it', [[1], [1]], 40, 2],
  ['what takes up to three bytes', [['ş'], ['ş']], 12, 2],
  ['what is escaped with a backslash', [['"'], ['\\']], 10, 2],
  ['what is escaped as \\u0001', [['\u0001'], ['a']], 9 + 4, 2],
  ['nothing and truth', [[null, true], [null]], 18, 2],
])('%s', (_, rows, budget, count) => expect(rowsWithin(rows, 0, budget)).toBe(count));

test('one byte less, one row less: escapes and letters of other scripts take what they take', () => {
  expect(rowsWithin([['ş'], ['ş']], 0, 11)).toBe(1);
  expect(rowsWithin([['"'], ['\\']], 0, 9)).toBe(1);
  expect(rowsWithin([['\u0001'], ['a']], 0, 12)).toBe(1);
});

test('goes on where it is told, up to the last row', () => {
  expect(rowsWithin([row(100), row(10), row(10)], 1, 20)).toBe(2);
  expect(rowsWithin([row(100), row(10), row(10)], 2)).toBe(1);
});
