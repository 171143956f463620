import * as fc from 'fast-check';
import type { Cell } from '../../core/cells/cell';
import { anyText } from '../reference/anyText';

/** Texts that some program has once taken for something else: formulas, markup, names of objects, broken letters, escapes. */
export const nastyTexts: readonly string[] = [
  ...['=1+1', '=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', "'007", "'", "''", '\t=1', ' =1', '＝1'],
  ...[
    '<img src=x onerror=alert(1)>',
    '</script><script>',
    '<!-- -->',
    ']]>',
    '&amp;',
    '&#0;',
    '_x0041_',
    '_x000D_',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    'true',
    '[object Object]',
  ],
  ...[
    '\ud800',
    '\udc00x',
    'a\udbff',
    '\0',
    'a\0b',
    '\ufeff',
    '\ufffe',
    '\u202eabc',
    '\u200f',
    '\u2028',
    '\u0007',
    '\x1b[31m',
  ],
  ...['👨‍👩‍👧‍👦', 'e\u0301', '\u0301', 'ﷺ', 'İIıi', 'ﬁ', 'ß', 'علی‌رضا', '۱۲۳', '١٢٫٥', '１２'],
  ...[
    '#N/A',
    '#VALUE!',
    '#REF!',
    '1e308',
    '-1e308',
    '1e-400',
    '9'.repeat(400),
    '0x10',
    '1_000',
    '٪',
    '$',
    '%',
    '-',
    '.',
    ',',
  ],
  ...[
    '"',
    '""',
    '"a',
    'a"b',
    ';',
    ',',
    '|',
    '\t',
    '\n',
    '\r\n',
    'a\nb',
    'sep=;',
    '#',
    ':',
    '{0}',
    '${x',
    '$&',
    '$1',
    '\\',
    '%s',
  ],
  ...[
    '0000-00-00',
    '2024-02-30',
    '31/02/2024',
    '99999-01-01',
    '1402/13/45',
    '٢٠٢٤',
    '2024-01-01T25:61:61Z',
    '1.2.3.4',
    '1,2,3,4',
  ],
];

/** One sign again and again, which patterns with repeats inside repeats try to part in every way. */
const longText: fc.Arbitrary<string> = fc
  .record({
    unit: fc.constantFrom(
      ...'( [ . , - / : \' " % $ 0 9 a A ي ۱ # = & < _ \\ | ;'.split(' '),
      ' ',
      '\t',
      '\n',
      '\0',
      '\u00a0',
      '1.',
      '1,',
      'a ',
      ' -',
      '()',
      '\ud83d\ude00',
    ),
    times: fc.constantFrom(33, 300, 1001, 8000, 50_000),
    before: fc.constantFrom('', '1', 'a', '2024', '$', '('),
    after: fc.constantFrom('', 'x', '1', '!', ')', '\ud800'),
  })
  .map(({ unit, times, before, after }) => `${before}${unit.repeat(Math.ceil(times / unit.length))}${after}`);

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 3, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...nastyTexts), { maxLength: 4 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: longText },
);

/** A number that a host can give: no NaN and no infinity. */
const nastyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    1e308,
    -1e308,
    1e15,
    1e16,
    5e-324,
    1e-12,
    2 ** 53,
    -(2 ** 31),
    45_000.999999,
    2_958_466,
    0.1,
    1e-9,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

export const nastyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: nastyText },
  { weight: 2, arbitrary: nastyNumber },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, '', true, false, ' ') },
);
