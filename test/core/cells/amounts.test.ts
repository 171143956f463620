import * as fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { type AmountOptions, parseAmounts } from '../../../core/cells/parseAmounts';

const read = (cells: readonly Cell[], options?: AmountOptions) => {
  const { values, ambiguous, currencies } = parseAmounts(cells, options);
  return {
    values: [...values].map((value) => (Number.isNaN(value) ? null : value)),
    ambiguous,
    currencies: [...currencies.keys()],
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
  ['ریال ۱٬۰۰۰', 1000, 'IRR'],
  ['1,500 Toman', 1500, 'IRT'],
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
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9۰-۹.,'٬٫ ()$₺-]{0,12}$/)),
      (text) => {
        const [value = 0] = parseAmounts([text]).values;
        expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
      },
    ),
  );
});
