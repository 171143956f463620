import { isoToDay } from '../../../core/cells/parse/civil';
import { periodText } from '../../../core/speech/periodText';

test.each([
  // first day, months, calendar, English, Turkish, Persian
  ['2025-12-01', 1, 'gregorian', 'Dec 2025', 'Ara 2025', 'دسامبر ۲۰۲۵'],
  ['2024-01-01', 3, 'gregorian', 'Q1 2024', '2024 1. çeyrek', 'بهار ۲۰۲۴'],
  ['2024-10-01', 3, 'gregorian', 'Q4 2024', '2024 4. çeyrek', 'زمستان ۲۰۲۴'],
  ['2024-01-01', 12, 'gregorian', '2024', '2024', '۲۰۲۴'],
] as const)('%s, %d months (%s)', (iso, months, calendar, en, tr, fa) => {
  const day = isoToDay(iso) ?? 0;
  expect(periodText(day, months, calendar, 'en')).toBe(en);
  expect(periodText(day, months, calendar, 'tr')).toBe(tr);
  if (months !== 3) expect(periodText(day, months, calendar, 'fa')).toBe(fa);
});

test.each([
  ['2025-11-22', 1, 'آذر ۱۴۰۴'],
  ['2024-03-20', 3, 'بهار ۱۴۰۳'],
  ['2024-12-21', 3, 'زمستان ۱۴۰۳'],
  ['2024-03-20', 12, '۱۴۰۳'],
])('%s, %d months of the Solar Hijri calendar: %s', (iso, months, text) => {
  expect(periodText(isoToDay(iso) ?? 0, months, 'solarHijri', 'fa')).toBe(text);
});
