import { dayFormat, numberFormat } from '../../../core/base/formats';

const percent = { style: 'percent', maximumFractionDigits: 1 } as const;
const month = { month: 'long', year: 'numeric' } as const;

test('a format is made once for a locale and its options', () => {
  expect(numberFormat('tr-TR', percent)).toBe(numberFormat('tr-TR', { ...percent }));
  expect(dayFormat('fa-IR', month)).toBe(dayFormat('fa-IR', { ...month }));
});

test('another locale and other options have another format', () => {
  const quarter = 0.125;
  expect(numberFormat('en', percent).format(quarter)).toBe('12.5%');
  expect(numberFormat('tr-TR', percent).format(quarter)).toBe('%12,5');
  expect(numberFormat('en', { ...percent, maximumFractionDigits: 0 }).format(quarter)).toBe('13%');
  expect(dayFormat('en', month).format(Date.UTC(2024, 2, 1))).toBe('March 2024');
  expect(dayFormat('en', { month: 'short' }).format(Date.UTC(2024, 2, 1))).toBe('Mar');
});

test('a day is that of UTC, wherever the program runs', () => {
  const lastMinute = Date.UTC(2024, 11, 31, 23, 59);
  const firstMinute = Date.UTC(2024, 11, 31);
  const format = dayFormat('en', { day: 'numeric', month: 'numeric', year: 'numeric' });
  expect([format.format(firstMinute), format.format(lastMinute)]).toEqual(['12/31/2024', '12/31/2024']);
});

test('a locale that is none is refused', () => {
  expect(() => numberFormat('not a locale', {})).toThrow(RangeError);
});
