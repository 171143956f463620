import type { ShopSeason } from '../../../core/model/season/seasonPlan';
import { monthName } from '../../../core/speech/format';
import { seasonText } from '../../../core/speech/season/seasonText';

const months = [0.5, 0.5, 0.8, 1, 1, 0.7, 0.45, 0.4, 0.9, 1.4, 1.98, 2];
const plan = { calendar: 'gregorian', strength: { variances: [0.2], dispersion: 1 } } as const;
const found: ShopSeason = {
  season: { calendar: 'gregorian', levels: [months], asOf: 45_000 },
  plan,
  years: 3,
};

test('the months of most and of fewest orders, and how many times the average', () => {
  expect(seasonText(found, 'en')).toMatch(
    /in December customers order 2 times .* in August 0\.4 times.* 3 years of orders/,
  );
  expect(seasonText(found, 'tr')).toMatch(
    /Aralık ayında ortalamanın 2 katı, Ağustos ayında 0,4 katı.*\(3 yıllık/,
  );
  expect(seasonText(found, 'fa')).toMatch(/در دسامبر ۲ برابر .* در اوت ۰٫۴ برابر.* ۳ سال/);
});

test('a season by the Iranian year speaks of its months', () => {
  const season = { calendar: 'solarHijri', levels: [months], asOf: 45_000 } as const;
  expect(seasonText({ ...found, season }, 'fa')).toMatch(/در اسفند ۲ برابر .* در آبان/);
  expect(seasonText({ ...found, season }, 'en')).toMatch(/in Esfand customers .* in Aban/);
});

test('levels of one’s own are called that, and months without a level are not spoken of', () => {
  const levels = [
    { from: 45_000, level: 100 },
    { from: 45_031, level: 300 },
  ];
  const season = { calendar: 'given', levels, asOf: 45_000 } as const;
  const text = seasonText({ season, plan: season, years: 0 }, 'en');
  expect(text).toBe(
    'The forecasts use your own seasonal levels: 1.5 times the average in April, 0.5 times in March.',
  );
});

test('months are named in every calendar and language', () => {
  expect(monthName('gregorian', 0, 'tr')).toBe('Ocak');
  expect(monthName('gregorian', 11, 'en')).toBe('December');
  expect(monthName('solarHijri', 0, 'fa')).toBe('فروردین');
  expect(monthName('solarHijri', 11, 'en')).toBe('Esfand');
});
