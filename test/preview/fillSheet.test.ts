import { fillSheet, typedCell } from '../../preview/page/fillSheet';
import { Workbook } from '../../simulated/workbook/workbook';

test('a column is as wide as what its cells show, not as the numbers behind dates', () => {
  const sheet = new Workbook('Shop').addSheet('Orders');
  fillSheet(sheet, [
    ['Date', 'Amount', 'Id'].map(typedCell),
    ['2024-03-31', '1234567.50', '7'].map(typedCell),
  ]);
  const widths = [0, 1, 2].map((column) => sheet.columnWidths.get(column) ?? 0);
  expect(widths[0]).toBeGreaterThanOrEqual(8 * '2024-03-31'.length + 20);
  expect(widths[1]).toBeGreaterThanOrEqual(8 * '1,234,567.50'.length + 20);
  expect(widths[2]).toBe(84);
});
