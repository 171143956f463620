import { isoToDay } from '../../core/cells/parse/civil';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { oldOrdersText } from '../../sidebar/views/home/oldOrdersText';

const today = isoToDay('2026-11-29') as number;

test('says how old the newest order is, from two weeks on', () => {
  const text = (age: number) => oldOrdersText(today - age, today, sidebarWords('en'), 'en');
  expect([-3, 0, 13].map(text)).toEqual(['', '', '']);
  expect(text(14)).toBe(
    'The newest order is from 15 November 2026, 2 weeks ago. For lists of this week, bring in your newest orders and run again.',
  );
  expect([60, 61, 365].map((age) => /(\d+ \w+) ago/.exec(text(age))?.[1])).toEqual([
    '9 weeks',
    '2 months',
    '12 months',
  ]);
});

test('in Turkish and Persian', () => {
  expect(oldOrdersText(today - 365, today, sidebarWords('tr'), 'tr')).toMatch(
    /^En yeni sipariş .*2025.*, 12 ay önce/,
  );
  expect(oldOrdersText(today - 21, today, sidebarWords('fa'), 'fa')).toMatch(/۱۴۰۵.*، ۳ هفته پیش/);
});
