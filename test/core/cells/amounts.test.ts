import * as fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { columnOf } from '../../../core/cells/column';
import { currencyInHeader, isCurrency } from '../../../core/cells/parse/currency';
import { type AmountOptions, parseAmounts } from '../../../core/cells/parse/parseAmounts';
import { anyText } from '../../reference/anyText';

const read = (cells: readonly Cell[], options?: AmountOptions) => {
  const { values, ambiguous, currencies } = parseAmounts(columnOf(cells), options);
  return {
    values: [...values].map((value) => (Number.isNaN(value) ? null : value)),
    ambiguous,
    currencies: [...currencies],
  };
};

test.each<[Cell, number, string | null]>([
  [1234.56, 1234.56, null],
  ['1234.56', 1234.56, null],
  ['1.234,56 TL', 1234.56, 'TRY'],
  ['₺1.234,56', 1234.56, 'TRY'],
  ['$1,234.56', 1234.56, '$'],
  ['$5.00 USD', 5, 'USD'],
  ['€ 12,5', 12.5, 'EUR'],
  ['1 234,56', 1234.56, null],
  ['1\u202f234,56', 1234.56, null],
  ["1'234.56", 1234.56, null],
  ['1,23,456.78', 123456.78, null],
  ['1.234.567', 1234567, null],
  ['0.125', 0.125, null],
  ['1234,567', 1234.567, null],
  ['.5', 0.5, null],
  ['1.2E+3', 1200, null],
  ['-5', -5, null],
  ['−5', -5, null],
  ['5-', -5, null],
  ['$-5', -5, '$'],
  ['- $5.00', -5, '$'],
  ['(12.00)', -12, null],
  ['(₺5,00)', -5, 'TRY'],
  ['۱۲۳٬۴۵۶٫۷', 123456.7, null],
  ['۱۲۳,۴۵۶ تومان', 123456, 'IRT'],
  ['۱۲۳,۴۵۶', 123456, null],
  ['١٢٣,٤٥٦ ر.س', 123456, 'SAR'],
  ['ریال ۱٬۰۰۰', 1000, 'IRR'],
  ['1,500 Toman', 1500, 'IRT'],
  // A dash for no decimals is no minus.
  ['35.-', 35, null],
  ['35,-', 35, null],
  ['35,–', 35, null],
  ['35.--', 35, null],
  ['35:-', 35, null],
  ['-35,-', -35, null],
  ['1.250,-', 1250, null],
  ["1'250.-", 1250, null],
  ['35,- kr', 35, 'kr'],
  ['kr 35,-', 35, 'kr'],
  ['Fr. 35.-', 35, 'CHF'],
  ['Rs. 500/-', 500, 'Rs'],
  ['Ksh 500/=', 500, 'KES'],
  ['12.50-', -12.5, null],
  ['(12.50)', -12.5, null],
  ['12,50 €-', -12.5, 'EUR'],
  // Signs of the world.
  ['Rp 1.250.000', 1250000, 'IDR'],
  ['Rp 150.000', 150000, 'IDR'],
  ['Rp150.000,00', 150000, 'IDR'],
  ['Rp.75.500', 75500, 'IDR'],
  ['Rs.500', 500, 'Rs'],
  ['R$ 1.234,56', 1234.56, 'BRL'],
  ['₹1,23,456.00', 123456, 'INR'],
  ['₦5,000.00', 5000, 'NGN'],
  ['12,50 zł', 12.5, 'PLN'],
  ['1 200 Ft', 1200, 'HUF'],
  ['1.200 Ft', 1200, 'HUF'],
  ['1 234,50 Kč', 1234.5, 'CZK'],
  ['RM12.50', 12.5, 'MYR'],
  ['₩15,000', 15000, 'KRW'],
  ['￥1,500.00', 1500, '¥'],
  ['15.000 ₫', 15000, 'VND'],
  ['R 150,00', 150, 'ZAR'],
  ['A$ 12.50', 12.5, 'AUD'],
  ['NT$1,500.00', 1500, 'TWD'],
  ['S/ 25.90', 25.9, 'PEN'],
  ['12.50 PEN', 12.5, 'PEN'],
  ['CHF 12.50', 12.5, 'CHF'],
  ['١٬٢٣٤٫٥٠ ر.س', 1234.5, 'SAR'],
  ['۱.۵۰۰ تومان', 1500, 'IRT'],
  ['۱۲٬۵۰۰ ﷼', 12500, 'IRR'],
])('%j is %d', (cell, value, currency) => {
  expect(read([cell])).toEqual({ values: [value], ambiguous: null, currencies: currency ? [currency] : [] });
});

test.each<[Cell]>([
  ['--'],
  ['12%'],
  ['2024-01-02'],
  ['12/5'],
  ['Total'],
  ['12abc'],
  ['1,000,00'],
  ['1.2.3'],
  ['--5'],
  ['(-5)'],
  ['#N/A'],
  [true],
  [null],
  [''],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
])('%j is no amount', (cell) => {
  expect(read([cell])).toEqual({ values: [null], ambiguous: null, currencies: [] });
});

test('one amount with decimals decides for the column', () => {
  expect(read(['1.234', '12,50']).values).toEqual([1234, 12.5]);
  expect(read(['1.234', '12.50']).values).toEqual([1.234, 12.5]);
  expect(read(['1,234', '1.234.567']).values).toEqual([1.234, 1234567]);
});

test('1.234 everywhere is undecided, at its first cell', () => {
  expect(read([7, '1.234', '5.678'])).toEqual({ values: [7, null, null], ambiguous: 1, currencies: [] });
});

test('a decimal mark that is given settles what the column leaves open', () => {
  expect(read(['1.234', '-5,678'], { decimalMark: ',' })).toEqual({
    values: [1234, -5.678],
    ambiguous: null,
    currencies: [],
  });
});

test('a decimal mark that is given is asked before the one that the column shows', () => {
  expect(read(['1.234', '12.50'], { decimalMark: ',' }).values).toEqual([1234, 12.5]);
});

test.each([
  ['12.50', '12,50', 1.234],
  ['12,50', '12.50', 1234],
])('twenty cells as %s outvote one as %s, nineteen do not', (habit, slip, value) => {
  const column = (times: number) => ['1.234', slip, ...Array(times).fill(habit)];
  expect(read(column(20)).values[0]).toBe(value);
  expect(read(column(19)).values[0]).toBeNull();
});

describe('a sign that is not known', () => {
  const unknown = (...cells: readonly Cell[]) => parseAmounts(columnOf(cells));

  test('is named with its cells, which are not read', () => {
    const { values, unknownSigns } = unknown('Ƶ 5', '12.50', '7 Ƶ', '3 pts', '8%');
    expect([...values]).toEqual([Number.NaN, 12.5, Number.NaN, Number.NaN, Number.NaN]);
    expect(unknownSigns).toEqual([
      { sign: 'Ƶ', count: 2, first: 0 },
      { sign: 'pts', count: 1, first: 3 },
    ]);
  });

  test('of two that are equally frequent the first one comes first', () => {
    expect(unknown('3 pts', '5 Ƶ').unknownSigns.map(({ sign }) => sign)).toEqual(['pts', 'Ƶ']);
  });

  test.each([
    ['₿ 0,5', '₿'],
    ['5 adet', 'adet'],
    ['۵ عدد', 'عدد'],
    ['12.50 CR', 'CR'],
    ['5 km', 'km'],
    ['5 pen', 'pen'],
    ['-5 Ƶ', 'Ƶ'],
  ])('%s: %s', (cell, sign) => {
    expect(unknown(cell).unknownSigns).toEqual([{ sign, count: 1, first: 0 }]);
  });

  test.each(['12%', '٪۱۲', 'Invoice 12', '12 or so', '2024-01-02', 'No. 5 of 7', '#5', '=5', '--'])(
    '%s has none',
    (cell) => {
      expect(unknown(cell).unknownSigns).toEqual([]);
    },
  );
});

test('every currency in the column is told', () => {
  expect(read(['₺5', '$5', '5 TL']).currencies).toEqual(['TRY', '$']);
});

test('money written in any convention is the same double', () => {
  const conventions: readonly (readonly [string, string])[] = [
    ['.', ','],
    [',', '.'],
    [' ', ','],
    ["'", '.'],
    ['٬', '٫'],
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000_000 }),
      fc.constantFrom(...conventions),
      (cents, [group, mark]) => {
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${whole}${mark}${String(cents % 100).padStart(2, '0')}`;
        expect(read([text]).values).toEqual([cents / 100]);
      },
    ),
  );
});

test('any text at all is a finite number or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.stringMatching(/^[0-9۰-۹.,'٬٫ ()$₺-]{0,12}$/)), (text) => {
      const [value = 0] = parseAmounts(columnOf([text])).values;
      expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
    }),
  );
});

test.each([
  ['Amount (USD)', 'USD'],
  ['amount_usd', 'USD'],
  ['Tutar TL', 'TRY'],
  ['مبلغ تومان', 'IRT'],
  ['totalTRY', 'TRY'],
  ['Price (R$)', 'BRL'],
  ['Total (₹)', 'INR'],
  ['Total all', null],
  ['Price per cup', null],
  ['Amount', null],
  ['USD', null], // the name of a column is not its unit
  ['Grand Total R', null],
])('the header %s names %s', (header, currency) => {
  expect(currencyInHeader(header)).toBe(currency);
});

test('a currency is known by its code in any case, by its sign or its word', () => {
  expect(['usd', 'PEN', 'pen', '$', 'TL', 'تومان', 'kr', 'Rp'].filter(isCurrency).length).toBe(8);
  expect(['Credit Card', 'ACH', 'Check', 'Apple Pay', 'cash', 'Havale', 'کارت'].filter(isCurrency)).toEqual(
    [],
  );
});

test('an amount below all money is nothing, so that no quotient of sums loses its digits', () => {
  const { values } = parseAmounts(columnOf([1e-8, 1e-12, 1e-13, 5e-324, -3e-323, '1e-300', 0]));
  expect([...values]).toEqual([1e-8, 1e-12, 0, 0, 0, 0, 0]);
});

test('an amount beyond all money is no amount, so that no sum loses its end', () => {
  const { values } = parseAmounts(columnOf([1e15, 1e16, -1e308, '1e300', `1${'0'.repeat(20)}`, '12,50']));
  expect([...values]).toEqual([1e15, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 12.5]);
});
