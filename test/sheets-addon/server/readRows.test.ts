import { cellsPerCall } from '../../../sheets-addon/bridge';
import { readRowsIn } from '../../../sheets-addon/server/readRows';

/** A tab of the spreadsheet whose cells say in which row they are. */
function read(rows: number, columns: number, firstRow: number, rowCount: number) {
  const sheet = {
    getSheetId: () => 7,
    getLastRow: () => rows,
    getLastColumn: () => columns,
    getRange: (row: number, column: number, count: number, width: number) => {
      if (column !== 1 || width !== columns || row + count - 1 > rows)
        throw new Error(`${row}, ${column}, ${count}, ${width} is outside of the tab`);
      return { getValues: () => Array.from({ length: count }, (_, i) => Array(width).fill(row + i)) };
    },
  };
  const spreadsheet = { getSheets: () => [sheet], getSpreadsheetTimeZone: () => 'Europe/Istanbul' };
  const found = readRowsIn(
    spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet,
    '7',
    firstRow,
    rowCount,
  );
  return [found.rows.length, found.rows[0]?.[0] ?? null, found.more];
}

const most = cellsPerCall / 10;

test.each([
  // Rows and columns of the tab, the first row and how many are wanted: how many come, the first, and whether there are more.
  ['all of a small tab', [20, 3, 1, 100], [20, 1, false]],
  ['the last row alone', [20, 3, 20, 100], [1, 20, false]],
  ['nothing below the last row', [20, 3, 21, 100], [0, null, false]],
  ['no more than is wanted', [20, 3, 2, 5], [5, 2, false]],
  ['as many as fit in one answer', [most, 10, 1, most], [most, 1, false]],
  ['one more than fits', [most + 1, 10, 1, most + 1], [most, 1, true]],
  ['whole rows only', [most, 11, 1, most], [Math.floor(cellsPerCall / 11), 1, true]],
  ['a row that is wider than an answer', [2, cellsPerCall + 1, 1, 2], [1, 1, true]],
  ['an empty tab', [0, 0, 1, 100], [0, null, false]],
] as const)('%s', (_, [rows, columns, firstRow, rowCount], expected) =>
  expect(read(rows, columns, firstRow, rowCount)).toEqual(expected),
);
