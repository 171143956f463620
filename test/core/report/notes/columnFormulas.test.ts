import type { TableInfo } from '../../../../core/host/port';
import { columnFormulas } from '../../../../core/report/notes/columnFormulas';

/** Five rows of people below a header in row 4 (zero-based). */
const table = {
  key: 'customers',
  row: 4,
  column: 0,
  rows: 6,
  columns: 2,
  rowKey: [0],
  own: [],
} as unknown as TableInfo;

const spanOf = (formula: string) => {
  const cell = { value: 12, format: '', formula };
  const found = new Map([[5, new Map([[3, cell]])]]);
  return columnFormulas(table, 3, found, ['Customer', 'Group']).map(({ span }) => span);
};

test('a formula in the first row that names the rows below stays there, and does not follow its customer', () => {
  // What it fills is not there to be seen: the host gives cells that are filled as empty.
  expect(spanOf('=CLV(Orders!C1:C3,R6C1:R10C1,12)')).toEqual(['first']);
  expect(spanOf('=SUM(R[1]C[-1]:R[4]C[-1])')).toEqual(['first']);
  // Of its own row, of a cell above the table, of another sheet.
  expect(spanOf('=SEGMENT(Orders!C1:C3,RC1)')).toEqual([]);
  expect(spanOf('=RC[-1]*R2C1')).toEqual([]);
  expect(spanOf('=RC[-1]*Rates!R8C1')).toEqual([]);
});
