import { isoToDay } from '../../../core/cells/parse/civil';
import {
  formatCount,
  formatDay,
  formatJalali,
  formatMoney,
  formatMoneyRange,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShortDay,
  formatTime,
  formatTotal,
} from '../../../core/speech/format';
import { languageOf, languages } from '../../../core/speech/language';

test('numbers, shares, money and days are written as each language writes them', () => {
  const newYearsEve = isoToDay('2024-12-31') ?? 0;
  expect(
    (['en', 'tr', 'fa'] as const).map((language) => [
      formatCount(1234567, language),
      formatNumber(1.25, language),
      formatPercent(0.4, language),
      formatMoney(1234.56, 'TRY', language),
      formatMoney(12.5, 'IRT', language),
      formatMoney(12.5, null, language),
      formatDay(newYearsEve, language),
    ]),
  ).toEqual([
    ['1,234,567', '1.3', '40%', '₺1,235', '12.50 toman', '12.50', '31 December 2024'],
    ['1.234.567', '1,3', '%40', '₺1.235', '12,50 tümen', '12,50', '31 Aralık 2024'],
    ['۱٬۲۳۴٬۵۶۷', '۱٫۳', '۴۰٪', '۱٬۲۳۵ لیر', '۱۲٫۵۰ تومان', '۱۲٫۵۰', '۱۱ دی ۱۴۰۳'],
  ]);
});

test.each([
  // value, currency, English, Turkish, Persian
  [248_000, 'USD', '$248,000', '$248.000', '۲۴۸٬۰۰۰ دلار'],
  [33.6, 'USD', '$33.60', '$33,60', '۳۳٫۶۰ دلار'],
  [40, 'EUR', '€40', '€40', '۴۰ یورو'],
  [-11, 'TRY', '−₺11', '−₺11', '−۱۱ لیر'],
  [214e6, 'IRT', '214,000,000 toman', '214.000.000 tümen', '۲۱۴ میلیون تومان'],
  [83.5e6, 'IRT', '83,500,000 toman', '83.500.000 tümen', '۸۳٫۵ میلیون تومان'],
  [135_000, 'IRT', '135,000 toman', '135.000 tümen', '۱۳۵ هزار تومان'],
  [1.2e9, 'IRR', '1,200,000,000 rial', '1.200.000.000 riyal', '۱٫۲ میلیارد ریال'],
  [99.999, 'CHF', '100 CHF', '100 CHF', '۱۰۰ CHF'],
] as const)('%d %s as each language writes it', (value, currency, en, tr, fa) => {
  expect(languages.map((language) => formatMoney(value, currency, language))).toEqual([en, tr, fa]);
});

test('a range says its unit once in Persian', () => {
  expect(formatMoneyRange(188e6, 242e6, 'IRT', 'fa')).toBe('۱۸۸ تا ۲۴۲ میلیون تومان');
  expect(formatMoneyRange(900e3, 2e6, 'IRT', 'fa')).toBe('۹۰۰ هزار تومان تا ۲ میلیون تومان');
  expect(formatMoneyRange(231_000, 266_000, 'USD', 'en')).toBe('$231,000 – $266,000');
});

test('days, months and times in few letters, in the calendar of the reader', () => {
  const day = isoToDay('2026-11-28') ?? 0;
  expect(languages.map((language) => formatShortDay(day, language))).toEqual([
    '28 Nov 2026',
    '28.11.2026',
    '۷ آذر ۱۴۰۵',
  ]);
  expect(languages.map((language) => formatMonth(day, language))).toEqual(['Nov 26', 'Kas 26', 'آذر ۰۵']);
  expect(languages.map((language) => formatTime(day + 0.8, language))).toEqual(['19:12', '19:12', '۱۹:۱۲']);
  expect(formatJalali(day)).toBe('۱۴۰۵/۰۹/۰۷');
});

test.each([
  ['tr-TR', 'tr'],
  ['tr_TR', 'tr'],
  ['fa', 'fa'],
  ['fa-IR', 'fa'],
  ['en_GB', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  ['trk', 'en'],
])('%s speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ['en', 'USD', '$251,000'],
  ['tr', 'TRY', '₺251.000'],
  ['fa', 'IRT', '۲۵۱ هزار تومان'],
  ['fa', 'TRY', '۲۵۱٬۰۰۰ لیر'],
  ['tr', null, '251.000'],
] as const)(
  'a total has three figures and the money of all other amounts (%s, %s)',
  (language, currency, text) => {
    expect(formatTotal(251_282.4, currency, language)).toBe(text);
    expect(formatTotal(-251_282.4, currency, language)).toBe(`−${text}`);
  },
);
