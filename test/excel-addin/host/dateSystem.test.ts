import { isDateFormat } from '../../../excel-addin/host/dateSystem';

test.each([
  ['yyyy-mm-dd', true],
  ['dd/mm/yy hh:mm', true],
  ['mmm', true],
  ['[$-41F]d mmmm yyyy', true],
  ['hh:mm', false], // m behind hours are minutes
  ['mm:ss', false], // and before seconds
  ['[h]:mm', false],
  ['#,##0.00', false],
  ['"days" 0', false],
  ['0 \\d', false],
  ['0;"d"', false],
  ['General', false],
])('%s shows a date: %s', (format, expected) => expect(isDateFormat(format)).toBe(expected));
