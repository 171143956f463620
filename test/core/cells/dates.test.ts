import * as fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { dayToIso } from '../../../core/cells/civil';
import { parseDate } from '../../../core/cells/parseDate';
import { type DateOptions, parseDates } from '../../../core/cells/parseDates';

const iso = (day: number | null) => (day === null || Number.isNaN(day) ? null : dayToIso(day));

const read = (cells: readonly Cell[], options?: DateOptions) => {
  const { days, ambiguous } = parseDates(cells, options);
  return { days: [...days].map(iso), ambiguous };
};

test.each<[Cell, string]>([
  [45382, '2024-03-31'],
  [45382.9999, '2024-03-31'],
  ['45382.5', '2024-03-31'],
  [20240331, '2024-03-31'],
  ['20240331', '2024-03-31'],
  ['2024-03-31', '2024-03-31'],
  ['2024/3/1', '2024-03-01'],
  ['2024-03-31T23:59:59.999Z', '2024-03-31'],
  ['2025-10-07 09:50:26 +0200', '2025-10-07'],
  ["'2024-03-31", '2024-03-31'],
  ['4.08.2025 02:14', '2025-08-04'],
  ['01.09.2026 10:22:11 UTC', '2026-09-01'],
  ['1.2.24', '2024-02-01'],
  ['97-01-12', '1997-01-12'],
  ['31/12/2024 1:05 PM', '2024-12-31'],
  ['12/31/2024 1:05 PM', '2024-12-31'],
  ['05/05/2024', '2024-05-05'],
  ['Dec 8, 2024', '2024-12-08'],
  ['3rd of March 2024', '2024-03-03'],
  ['Monday, March 4, 2024', '2024-03-04'],
  ['05-Sep-2026 14:22:10 IST', '2026-09-05'],
  ['Sep 1, 2026 10:22:11 AM PDT', '2026-09-01'],
  ['1 Eylül 2024 Pazar', '2024-09-01'],
  ['12 Ağu 2024 ÖS 3:05', '2024-08-12'],
  ['15 ŞUBAT 2024', '2024-02-15'],
  ['۱۴۰۴/۷/۲۱', '2025-10-13'],
  ['۱۴۰۴/۷/۲۱،‏ ۱۳:۴۵:۱۲', '2025-10-13'],
  ['١٤٠٤/٧/٢١', '2025-10-13'],
  ['13:45 1404/07/21', '2025-10-13'],
  ['21/7/1404', '2025-10-13'],
  ['۱۲ فروردین ۱۴۰۱', '2022-04-01'],
  ['دوشنبه ۱۲ فروردين ۱۴۰۱', '2022-04-01'],
  ['5 مارس 2024', '2024-03-05'],
  ['1. März 2026', '2026-03-01'],
  ['3 août 2024', '2024-08-03'],
  ['3 de marzo de 2024', '2024-03-03'],
  ['12 giugno 2024', '2024-06-12'],
  ['5 mei 2024', '2024-05-05'],
  ['۱۲ حمل ۱۴۰۱', '2022-04-01'],
])('%j is %s', (cell, day) => {
  expect(iso(parseDate(cell))).toBe(day);
});

test.each<[Cell]>([
  ['31/02/2024'],
  ['2024-02-30'],
  ['13/13/2024'],
  ['12.31.2024'],
  ['Mar-24'],
  ['March 2024'],
  ['hello'],
  ['2024'],
  [2024],
  [12.5],
  [-45382],
  [Number.NaN],
  [1e15],
  [true],
  [null],
  ['#N/A'],
  ['1404/12/30'],
  ['12 فروردین 2024'],
  ['03/04/2024'],
])('%j alone is no date', (cell) => {
  expect(parseDate(cell)).toBeNull();
});

test('one day above 12 decides for the column', () => {
  expect(read(['03/04/2024', '31/12/2024']).days).toEqual(['2024-04-03', '2024-12-31']);
  expect(read(['03/04/2024', '12/31/2024']).days).toEqual(['2024-03-04', '2024-12-31']);
});

test('a column that shows no order is undecided, at its first such cell', () => {
  expect(read(['2024-01-01', '05/05/2024', '03/04/2024', '01/02/2024'])).toEqual({
    days: ['2024-01-01', '2024-05-05', null, null],
    ambiguous: 2,
  });
});

test('an order that is given settles what the column leaves open, and only that', () => {
  expect(read(['03/04/2024'], { order: 'monthFirst' })).toEqual({ days: ['2024-03-04'], ambiguous: null });
  expect(read(['03/04/2024', '31/12/2024'], { order: 'monthFirst' }).days).toEqual([
    '2024-03-04',
    '2024-12-31',
  ]);
});

test('a column of two habits decides nothing', () => {
  expect(read(['31/12/2024', '12/31/2024', '03/04/2024'])).toEqual({
    days: ['2024-12-31', '2024-12-31', null],
    ambiguous: 2,
  });
});

test('dots mean day first whatever the rest of the column does', () => {
  expect(read(['3.4.2024', '12/31/2024']).days).toEqual(['2024-04-03', '2024-12-31']);
});

test('blank cells are no dates and decide nothing', () => {
  expect(read(['', null, '   ', '2024-01-01'])).toEqual({
    days: [null, null, null, '2024-01-01'],
    ambiguous: null,
  });
});

test('any text at all is a day or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const day = parseDate(text);
      expect(day === null || Number.isInteger(day)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9۰-۹./: ,-]{0,14}$/), (text) => {
      const [day = 0] = parseDates([text]).days;
      expect(Number.isNaN(day) || (day >= 7306 && day <= 109938)).toBe(true);
    }),
  );
});

test.each([
  ['2024-03-31T23:30:00Z', 'Europe/Istanbul', '2024-04-01'],
  ['2024-03-31 20:59:59 UTC', 'Europe/Istanbul', '2024-03-31'],
  ['2025-10-07 00:10:00 +0200', 'America/New_York', '2025-10-06'],
  ['2024-03-31T00:30:00+01:00', 'Europe/Berlin', '2024-03-31'], // the night in which summer time begins
  ['2024-10-27T01:30:00Z', 'Europe/Berlin', '2024-10-27'],
  ['2024-03-31T23:30:00', 'Asia/Tehran', '2024-03-31'], // no offset: the day that is written
  ['2024-03-31T23:30:00Z', 'No/Where', '2024-03-31'],
])('%s in %s is %s', (text, timeZone, day) => {
  expect(read([text], { timeZone }).days).toEqual([day]);
});

test('numbers of a workbook that counts from 1904 are 1462 days later; text is not', () => {
  expect(read([43920, '2024-03-31'], { from1904: true }).days).toEqual(['2024-03-31', '2024-03-31']);
});
