import { isDateFormat } from '../../preview/page/grid/isDateFormat';

test.each([
  ['yyyy-mm-dd', true],
  ['dd.mm.yyyy hh:mm', true],
  ['[$-41F]d mmmm yyyy', true],
  ['h:mm AM/PM', true],
  ['General', false],
  ['@', false],
  ['#,##0.00', false],
  ['0.0%', false],
  ['#,##0 "days"', false],
  ['[Red]-0.00', false],
  ['0 \\d', false],
  ['', false],
  [undefined, false],
])('%p shows a date: %p', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
