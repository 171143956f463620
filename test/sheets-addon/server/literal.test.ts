import type { Cell } from '../../../core/cells/cell';
import { literal } from '../../../sheets-addon/server/literal';

test.each<[Cell, string, string | number | boolean]>([
  // In a column of text only what would begin a formula, or be swallowed, is marked as text.
  ['Ann', '@', 'Ann'],
  ['1/2', '@', '1/2'],
  ['=1+1', '@', "'=1+1"],
  ['+90 532', '@', "'+90 532"],
  ['-', '@', "'-"],
  ['@home', '@', "'@home"],
  ["'quoted", '@', "''quoted"],
  ['\t=1', '@', "'\t=1"],
  // In any other column every text is.
  ['1/2', '0.0', "'1/2"],
  ['', '0.0', ''],
  [null, '@', ''],
  [12.5, '@', 12.5],
  [false, '0', false],
])('%j in a column of %s is sent as %j', (cell, format, sent) =>
  expect(literal(cell, format as never)).toBe(sent),
);
