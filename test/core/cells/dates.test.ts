import * as fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { columnOf } from '../../../core/cells/column';
import { dayToIso } from '../../../core/cells/parse/civil';
import { parseDate } from '../../../core/cells/parse/parseDate';
import { type DateOptions, parseDates } from '../../../core/cells/parse/parseDates';
import { anyText } from '../../reference/anyText';

const iso = (day: number | null) => (day === null || Number.isNaN(day) ? null : dayToIso(day));

const read = (cells: readonly Cell[], options?: DateOptions) => {
  const { days, ambiguous } = parseDates(columnOf(cells), options);
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
  ['1.1.69', '2069-01-01'],
  ['1.1.70', '1970-01-01'],
  ['31-12-24', '2024-12-31'],
  ['97-01-12', '1997-01-12'],
  ['31/12/2024 1:05 PM', '2024-12-31'],
  ['12/31/2024 1:05 PM', '2024-12-31'],
  ['05/05/2024', '2024-05-05'],
  ['Dec 8, 2024', '2024-12-08'],
  ['3rd of March 2024', '2024-03-03'],
  ['Monday, March 4, 2024', '2024-03-04'],
  ['05-Sep-2026 14:22:10 IST', '2026-09-05'],
  ['Sep 1, 2026 10:22:11 AM PDT', '2026-09-01'],
  ['Sep 1, 2026 10:22:11 AM AKDT', '2026-09-01'],
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
  // The first and the last day of orders: serial numbers count from 1899-12-30.
  [7306, '1920-01-01'],
  ['1920-01-01', '1920-01-01'],
  [109574.99, '2199-12-31'],
  ['31.12.2199', '2199-12-31'],
  // 1 Farvardin of the first and the last Solar Hijri year that is read, both on 21 March.
  ['1300/1/1', '1921-03-21'],
  ['1500/1/1', '2121-03-21'],
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
  [7305.99],
  ['1919-12-31'],
  [109575],
  ['2200-01-01'],
  ['1299/12/29'],
  ['1501/1/1'],
  [202403312400],
  [202403311060],
])('%j alone is no date', (cell) => {
  expect(parseDate(cell)).toBeNull();
});

test('one day above 12 decides for the column', () => {
  expect(read(['03/04/2024', '13/12/2024']).days).toEqual(['2024-04-03', '2024-12-13']);
  expect(read(['03/04/2024', '12/13/2024']).days).toEqual(['2024-03-04', '2024-12-13']);
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

test('an order that is given is asked before the one that the column shows', () => {
  // The user has seen the first rows; one 31/12 among them may be the slip.
  expect(read(['03/04/2024', '31/12/2024'], { order: 'dayFirst' }).days[0]).toBe('2024-04-03');
  expect(read(['03/04/2024', '12/31/2024'], { order: 'dayFirst' }).days[0]).toBe('2024-04-03');
});

test.each([
  ['31/12/2024', '12/31/2024', '2024-04-03'],
  ['12/31/2024', '31/12/2024', '2024-03-04'],
])('twenty cells as %s outvote one as %s, nineteen do not', (habit, slip, day) => {
  const column = (times: number) => ['03/04/2024', slip, ...Array(times).fill(habit)];
  expect(read(column(20)).days[0]).toBe(day);
  expect(read(column(19)).days[0]).toBeNull();
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
    fc.property(anyText, (text) => {
      const day = parseDate(text);
      expect(day === null || Number.isInteger(day)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9۰-۹./: ,-]{0,14}$/), (text) => {
      const [day = 0] = parseDates(columnOf([text])).days;
      expect(Number.isNaN(day) || (day >= 7306 && day <= 109574)).toBe(true);
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
  expect(read([20240331], { from1904: true }).days).toEqual(['2024-03-31']);
});

describe('seconds and milliseconds since 1970', () => {
  test.each<[string, readonly Cell[], readonly (string | null)[]]>([
    ['seconds', [1704153600, 1704240000, 1706745599], ['2024-01-02', '2024-01-03', '2024-01-31']],
    ['milliseconds', [1704153600000, 1704240000000], ['2024-01-02', '2024-01-03']],
    ['microseconds', [1704153600000000, 1704240000000001], ['2024-01-02', '2024-01-03']],
    ['seconds as text', ['1704153600', '1704240000.5'], ['2024-01-02', '2024-01-03']],
    ['Persian digits', ['۱۷۰۴۱۵۳۶۰۰', '۱۷۰۴۲۴۰۰۰۰'], ['2024-01-02', '2024-01-03']],
    ['seconds of the nineties', [852076800, 883612800], ['1997-01-01', '1998-01-01']],
    [
      'blank cells and a slip among them',
      [...Array(20).fill(1704153600), null, 'soon'],
      [...Array(20).fill('2024-01-02'), null, null],
    ],
  ])('%s', (_, cells, days) => {
    expect(read(cells)).toEqual({ days, ambiguous: null });
  });

  test('they get the day of the shop when its zone is given', () => {
    expect(read([1704146400, 1704232800], { timeZone: 'Europe/Istanbul' }).days).toEqual([
      '2024-01-02',
      '2024-01-03',
    ]);
    expect(read([1704146400000], { timeZone: 'No/Where' }).days).toEqual(['2024-01-01']);
  });

  test('only when the whole column agrees: among dates they are ids that got into it', () => {
    expect(read([1704153600, '2024-01-03']).days).toEqual([null, '2024-01-03']);
    expect(read([1704153600, 45294]).days).toEqual([null, '2024-01-03']);
    expect(read([1704153600, 1704153600000]).days).toEqual([null, null]);
    expect(parseDate(1704153600)).toBeNull();
  });

  test('serial days and yyyymmdd stay what they are', () => {
    expect(read([45293, 20240103, '20240104', 202401051030, '20240106103059']).days).toEqual([
      ...['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06'],
    ]);
    expect(read([202401052530, 20240106106059, 123456789]).days).toEqual([null, null, null]);
  });
});

test.each([
  ['Tue Jan 02 2024 10:00:00 GMT+0300 (GMT+03:00)', '2024-01-02'],
  ['Tue Jan 02 2024 23:30:00 GMT-0300 (Brasilia Standard Time)', '2024-01-02'],
  ['Tue Jan 02 2024 10:00:00 GMT+0300 (Türkiye Standart Saati)', '2024-01-02'],
  ['Tue Jan 02 2024 10:00:00 GMT+0330 (وقت عادی ایران)', '2024-01-02'],
  ['Tue Jan  2 10:00:00 +03 2024', '2024-01-02'],
  ['Tue, 02 Jan 2024 10:00:00 +0300', '2024-01-02'],
  ['2 Jan 2024 10:00 +0300 (TRT)', '2024-01-02'],
  ['20240102T100000Z', '2024-01-02'],
  ['20240102 10:00', '2024-01-02'],
  ['2024-01-02T10:00:00.000+03:00[Europe/Istanbul]', '2024-01-02'],
  ['05/Jan/2024:10:00:00 +0300', '2024-01-05'],
  ['Jan-05-24', '2024-01-05'],
  ['02-Oca-2024', '2024-01-02'],
  ['2 Ağustos 2024 Cuma saat 14:05', '2024-08-02'],
  ['سه‌شنبه ۱۲ دی‌ماه ۱۴۰۲ ساعت ۱۰:۳۰', '2024-01-02'],
  ['۱۰:۳۰ - ۱۴۰۲/۱۰/۱۲', '2024-01-02'],
  ['12 Dey 1402', '2024-01-02'],
  ['2024年1月2日', '2024-01-02'],
])('%s is %s', (text, day) => {
  expect(iso(parseDate(text))).toBe(day);
});

test.each([
  ['Tue Jan 02 2024 00:30:00 GMT+0300 (GMT+03:00)', 'Europe/London', '2024-01-01'],
  ['Tue, 02 Jan 2024 23:30:00 GMT', 'Europe/Istanbul', '2024-01-03'],
  ['2024-01-02T23:30:00.000Z[UTC]', 'Europe/Istanbul', '2024-01-03'],
  ['02/01/2024 23:30:00 GMT', 'Europe/Istanbul', '2024-01-02'], // day and month in either order: the column decides first
])('the instant %s in %s is %s', (text, timeZone, day) => {
  expect(read([text], { timeZone, order: 'dayFirst' }).days).toEqual([day]);
});

describe('day and month swapped by a program', () => {
  /** 2024-01-03 (3 January) as a program of the other habit stores it: 1 March. */
  const cells = ['2024-03-01', '2024-05-02', '2024-07-03'].map((text) => parseDate(text));
  const texts = ['15/01/2024', '20/02/2024', '28/03/2024'];
  const swapped = (column: readonly Cell[]) => parseDates(columnOf(column)).swapped;

  test('date cells up to the 12th beside texts above it can be read in two ways', () => {
    const column = [cells[0] ?? null, texts[0] ?? null, cells[1] ?? null, texts[1] ?? null, cells[2] ?? null];
    expect(swapped(column)).toEqual({
      count: 3,
      first: [0, 2, 4],
      readings: [
        { asItStands: parseDate('2024-03-01'), swapped: parseDate('2024-01-03') },
        { asItStands: parseDate('2024-05-02'), swapped: parseDate('2024-02-05') },
        { asItStands: parseDate('2024-07-03'), swapped: parseDate('2024-03-07') },
      ],
      text: 1,
    });
  });

  test('an answer swaps the date cells back and leaves the texts', () => {
    const column = [...cells, ...texts];
    const days = ['2024-01-03', '2024-02-05', '2024-03-07', '2024-01-15', '2024-02-20', '2024-03-28'];
    expect(read(column, { swapped: true }).days).toEqual(days);
    expect(read(column).days.slice(0, 3)).toEqual(['2024-03-01', '2024-05-02', '2024-07-03']);
    expect(parseDates(columnOf(column), { swapped: true }).swapped?.count).toBe(3);
  });

  test('a date cell of the 12th can be one of December', () => {
    expect(swapped([...cells, parseDate('2024-04-12'), ...texts])?.count).toBe(4);
  });

  test('the other way round too: a file of months first in a spreadsheet of days first', () => {
    expect(swapped([...cells, '01/15/2024', '02/20/2024'])?.count).toBe(3);
  });

  test.each<[string, readonly Cell[]]>([
    ['a date cell above the 12th', [...cells, parseDate('2024-01-13'), ...texts]],
    ['a text that could have been made a date', [...cells, ...texts, '03/04/2024']],
    ['date cells alone', cells],
    ['texts alone', texts],
    ['two cells, which prove nothing', [cells[0] ?? null, texts[0] ?? null]],
    ['dates that are the same in both ways', [parseDate('2024-03-03'), parseDate('2024-05-05'), ...texts]],
    ['dates with dots, which no program swaps', [...cells, '15.01.2024', '20.02.2024']],
    ['dates with the year first', [...cells, '2024-01-15', '2024-02-20']],
  ])('%s: nothing points to it', (_, column) => {
    expect(swapped(column)).toBeNull();
  });
});
