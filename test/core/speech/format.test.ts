import { isoToDay } from '../../../core/cells/parse/civil';
import {
  formatCount,
  formatDay,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../../core/speech/format';
import { languageOf } from '../../../core/speech/language';

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
    ['1,234,567', '1.3', '40%', '1,235 TRY', '12.5 toman', '12.5', '31 December 2024'],
    ['1.234.567', '1,3', '%40', '1.235 TL', '12,5 tümen', '12,5', '31 Aralık 2024'],
    ['۱٬۲۳۴٬۵۶۷', '۱٫۳', '۴۰٪', '۱٬۲۳۵ لیر', '۱۲٫۵ تومان', '۱۲٫۵', '۱۱ دی ۱۴۰۳'],
  ]);
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
