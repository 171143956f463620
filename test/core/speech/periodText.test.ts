import { isoToDay } from '../../../core/cells/parse/civil';
import { periodText } from '../../../core/speech/periodText';

// 1 Farvardin 1403 is 20 March 2024 and 1 Dey 1402 is 22 December 2023, by the calendar of the University of Tehran.
test.each([
  ['2024-01', '2024-01-01', 1, '2024-01 (دی–بهمن ۱۴۰۲)'],
  ['2024-03', '2024-03-01', 1, '2024-03 (اسفند ۱۴۰۲–فروردین ۱۴۰۳)'],
  ['2023-Q4', '2023-10-01', 3, '2023-Q4 (مهر–دی ۱۴۰۲)'],
  ['2023-12', '2023-12-01', 1, '2023-12 (آذر–دی ۱۴۰۲)'],
  ['2023', '2023-01-01', 12, '2023 (دی ۱۴۰۱–دی ۱۴۰۲)'],
])('%s is told in months of the Persian calendar', (label, start, months, text) => {
  const day = isoToDay(start) ?? 0;
  expect(periodText(label, day, months, 'fa')).toBe(text);
  expect(periodText(label, day, months, 'en')).toBe(label);
  expect(periodText(label, day, months, 'tr')).toBe(label);
});
