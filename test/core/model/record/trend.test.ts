import { trendOf } from '../../../../core/model/record/trend';

/** Eight windows of 13 weeks, each half a window before the next: 58.5 weeks. */
const year = (errors: number): number[] => Array.from({ length: 8 }, () => errors);

test('forecasts that were all too low by a tenth or more are raised by a part of that', () => {
  expect(trendOf(year(0.3), 13, 2)).toBeCloseTo((0.3 * 4) / 6, 12);
  expect(trendOf(year(0.1), 13, 2)).toBeGreaterThan(0);
  expect(trendOf(year(-0.3), 13, 2)).toBeCloseTo((-0.3 * 4) / 6, 12);
});

test('one window that was not clearly off says that there is no trend', () => {
  expect(trendOf([...year(0.3).slice(1), 0.099], 13, 2)).toBe(0);
  expect(trendOf([...year(0.3).slice(1), -0.3], 13, 2)).toBe(0);
  expect(trendOf([...year(-0.3).slice(1), -0.099], 13, 2)).toBe(0);
});

test('less than a year may be a season', () => {
  // 13 + 6 × 6.5 = 52 weeks, and 45.5.
  expect(trendOf(year(0.3).slice(1), 13, 2)).toBeGreaterThan(0);
  expect(trendOf(year(0.3).slice(2), 13, 2)).toBe(0);
  expect(trendOf([], 52, 2)).toBe(0);
});
