import {
  checkedBlock,
  checkedChoices,
  checkedFinish,
  checkedOutline,
  checkedText,
  checkedWhole,
} from '../../../sheets-addon/server/checked';

const block = { row: 0, column: 0, cells: [['a', 1]], formats: ['@', '0'], style: 'body' };
const outline = {
  key: 'summary',
  name: 'CLV',
  keptName: 'CLV kept',
  incompleteNotice: '…',
  rows: 1,
  columns: 1,
};

test('what the sidebar sends passes as it is', () => {
  expect(checkedBlock(block)).toEqual({ ...block, ends: [], own: [], wraps: [], merged: false });
  expect(
    checkedBlock({
      ...block,
      cells: [
        [null, true],
        ['', -1.5],
      ],
    }),
  ).toMatchObject({ row: 0 });
  expect(checkedOutline(outline)).toEqual({ ...outline, rightToLeft: false, carried: [] });
  expect(checkedText('x'.repeat(10), 'key', 10)).toHaveLength(10);
  expect(checkedWhole(3, 'rows', 3)).toBe(3);
});

test.each<[string, () => unknown, RegExp]>([
  [
    'a text that is too long',
    () => checkedText('x'.repeat(11), 'key', 10),
    /^key must be a text of at most 10/,
  ],
  ['a number below the least', () => checkedWhole(2, 'rows', 3), /^rows must be a whole number from 3 on/],
  ['half a row', () => checkedWhole(3.5, 'rows', 3), /^rows/],
  ['a name of 32 letters', () => checkedOutline({ ...outline, name: 'x'.repeat(32) }), /^name/],
  ['a name of spaces', () => checkedOutline({ ...outline, keptName: ' ' }), /^keptName must be a name/],
  ['no rows', () => checkedOutline({ ...outline, rows: 0 }), /^rows/],
  [
    'a row that is shorter than its formats',
    () => checkedBlock({ ...block, cells: [['a']] }),
    /^cells must be rows of 2/,
  ],
  [
    'a row that is longer',
    () => checkedBlock({ ...block, cells: [['a', 1, 2]] }),
    /^cells must be rows of 2/,
  ],
  [
    'a column that wraps beyond the block',
    () => checkedBlock({ ...block, wraps: [2] }),
    /^wraps must be places/,
  ],
  [
    'rows without height',
    () =>
      checkedFinish({
        heading: 'Week',
        columnWidths: [],
        frozenRows: 0,
        tables: [],
        charts: [],
        rowHeights: [{ row: 0, rows: 1, height: 0 }],
      }),
    /^rowHeights must be a whole number from 1 on/,
  ],
  ['no cells', () => checkedBlock({ ...block, cells: [] }), /^cells must be at least one/],
  ['a formula as an object', () => checkedBlock({ ...block, cells: [['a', {}]] }), /^cells must be texts/],
  [
    'a number that is none',
    () => checkedBlock({ ...block, cells: [['a', Number.NaN]] }),
    /^cells must be texts/,
  ],
  ['a place before the first column', () => checkedBlock({ ...block, column: -1 }), /^column/],
  ['a style of its own', () => checkedBlock({ ...block, style: 'loud' }), /^style must be heading, note/],
  ['a list of texts among the choices', () => checkedChoices({ terms: ['a'] }), /^terms must be a text/],
  [
    'a list with a number that is none among the choices',
    () => checkedChoices({ terms: [1, Number.NaN] }),
    /^terms must be a text/,
  ],
])('%s is refused', (_, check, complaint) => expect(check).toThrow(complaint));
