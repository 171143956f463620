import { isoToDay } from '../../../core/cells/parse/civil';
import type { Door, Field } from '../../../core/request/field';
import { allFields, fields } from '../../../core/request/fields';
import { groupTerms } from '../../../core/request/fields/plan';
import { readCell } from '../../../core/request/readCell';
import { readField } from '../../../core/request/readField';
import { writeField } from '../../../core/request/writeField';
import { languages } from '../../../core/speech/language';

/** The value, "? one | other" for two readings, or "no". */
function said(field: Field, text: string, door: Door = 'command', language: 'en' | 'tr' | 'fa' = 'en') {
  const reading = readField(field, text, language, door);
  if (reading.ok) return reading.value;
  const { complaint } = reading;
  return complaint.code === 'twoReadings' ? `? ${complaint.readings.join(' | ')}` : complaint.code;
}

describe('a share', () => {
  test.each([
    ['40%', 0.4],
    ['%40', 0.4],
    ['40 %', 0.4],
    ['٪۴۰', 0.4],
    ['۴۰٪', 0.4],
    ['\u200e۴۰٪', 0.4],
    ['٪٤٠', 0.4],
    ['0.4', 0.4],
    ['0,4', 0.4],
    ['۰٫۴', 0.4],
    ['.4', 0.4],
    ['40', 0.4],
    ['2', 0.02],
    ['100', 1],
    ['100%', 1],
    ['1%', 0.01],
    ['%12,5', 0.125],
    ['12.500', 0.125],
    ['1', '? 100% | 1%'],
    ['۱', '? 100% | 1%'],
    ['1,0', '? 100% | 1%'],
    ['1.000', '? 100% | 1%'],
    ['1.4', '? 140% | 1.4%'],
    ['1,5', '? 150% | 1.5%'],
    ['0', 'misfit'],
    ['-1', 'misfit'],
    ['140%', 'misfit'],
    ['4%0', 'misfit'],
    ['%40%', 'misfit'],
    ['40 cents', 'misfit'],
    ['1e308', 'misfit'],
    ['', 'missing'],
    ['  ', 'missing'],
  ])('typed as %j is %j', (text, meaning) => {
    expect(said(fields.margin, text)).toEqual(meaning);
  });

  test.each([
    [1, 1],
    [0.4, 0.4],
    [40, 0.4],
    [2, 0.02],
    [1.4, 'twoReadings'],
    [0, 'misfit'],
    [101, 'misfit'],
    [Number.NaN, 'misfit'],
    [Number.POSITIVE_INFINITY, 'misfit'],
  ])('in a cell that holds %d is %j', (cell, meaning) => {
    const reading = readCell(fields.margin, cell, 'en');
    expect(reading.ok ? reading.value : reading.complaint.code).toEqual(meaning);
  });
});

test.each([
  ['500', 500],
  ['€ 1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['1 234', 1234],
  ['1,234,567', 1_234_567],
  ['۱۲۳٬۴۵۶٫۷', 123_456.7],
  ['۱٬۰۰۰ تومان', 1000],
  ['0,5', 0.5],
  ['1.000', '? 1 | 1000'],
  ['1,234', '? 1234 | 1.2340'],
  ['0', 'misfit'],
  ['-5', 'misfit'],
  ['40%', 'misfit'],
  ['1e308', 'misfit'],
  ['much', 'misfit'],
])('money typed as %j is %j', (text, meaning) => {
  expect(said(fields.budget, text)).toEqual(meaning);
});

test.each([
  ['12', 12],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['۱۲٫۵', 12.5],
  ['120', 120],
  ['+3', 3],
  ['121', 'misfit'],
  ['0', 'misfit'],
  ['-3', 'misfit'],
  ['12 months', 'misfit'],
  ['€12', 'misfit'],
  ['1e1', 'misfit'],
  ['1.000', '? 1 | 1000'],
  ['--', 'misfit'],
])('months typed as %j are %j', (text, meaning) => {
  expect(said(fields.months, text)).toEqual(meaning);
});

test.each([
  [fields.limitDays, '30,90,180,365', [30, 90, 180, 365]],
  [fields.limitDays, '30, 90, 180, 365', [30, 90, 180, 365]],
  [fields.limitDays, '30 90 180 365', [30, 90, 180, 365]],
  [fields.limitDays, '30;90;180;365', [30, 90, 180, 365]],
  [fields.limitDays, '30; 90; 180; 365;', [30, 90, 180, 365]],
  [fields.limitDays, '۳۰، ۹۰، ۱۸۰، ۳۶۵', [30, 90, 180, 365]],
  [fields.limitDays, '30,90,180', 'misfit'],
  [fields.limitDays, '30,90,90,365', 'misfit'],
  [fields.limitDays, '9,8,7,6', 'misfit'],
  [fields.limitDays, '30,,90,180', 'misfit'],
  [fields.limitDays, '30%,90%,180%,365%', 'misfit'],
  [fields.limitSpend, '100,200,300,400', [100, 200, 300, 400]],
  [fields.limitSpend, '9,5;19,5;29,5;39,5', [9.5, 19.5, 29.5, 39.5]],
  [fields.limitSpend, '1 000; 2 500; 5 000; 10 000,5', [1000, 2500, 5000, 10_000.5]],
  [fields.limitSpend, '1.000; 2.500; 5.000; 10.000', '? 1 | 1000'],
  [fields.limitSpend, '1,000, 2,500, 5,000, 10,000', '? 1000 | 1'],
  [fields.tierShares, '5,15,30', [0.05, 0.15, 0.3]],
  [fields.tierShares, '%5; %15', [0.05, 0.15]],
  [fields.tierShares, '2.5;7,5', [0.025, 0.075]],
  [fields.tierShares, '5,15', [0.05, 0.15]],
  [fields.tierShares, '12,5', '? 12%,5% | 12.5'],
  [fields.tierShares, '0.05,0.15', 'misfit'],
  [fields.tierShares, '50,60', 'misfit'],
  [fields.abcShares, '80,95', [0.8, 0.95]],
  [fields.cutOffs, '60,180', [60, 180]],
  [fields.cutOffs, '180,60', 'misfit'],
  [fields.cutOffs, '60', 'misfit'],
])('a list, %#', (field, text, meaning) => {
  expect(said(field, text)).toEqual(meaning);
});

test.each([
  ['2024-12-31', '2024-12-31'],
  ['31.12.2024', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  ['05/05/2024', '2024-05-05'],
  ['03.04.2024', '2024-04-03'],
  ['۱۴۰۳/۱۰/۱۱', '2024-12-31'],
  ['31 Aralık 2024', '2024-12-31'],
])('a day typed as %s is %s', (text, iso) => {
  expect(said(fields.asOf, text)).toBe(isoToDay(iso));
});

test('a day whose month can be its day is asked about, but in the Turkish sidebar, which shows what it understood', () => {
  expect(said(fields.asOf, '03/04/2024')).toBe('? 2024-04-03 | 2024-03-04');
  expect(said(fields.asOf, '03/04/2024', 'command', 'tr')).toBe('? 2024-04-03 | 2024-03-04');
  expect(said(fields.asOf, '03/04/2024', 'cell', 'tr')).toBe('? 2024-04-03 | 2024-03-04');
  expect(said(fields.asOf, '03/04/2024', 'wizard', 'tr')).toBe(isoToDay('2024-04-03'));
  expect(said(fields.asOf, '03/04/2024', 'wizard', 'fa')).toBe('? ۱۴۰۳/۰۱/۱۵ | ۱۴۰۲/۱۲/۱۴');
});

test.each(['31/02/2024', 'yesterday', 'May', '2024', '45657', '1e5', '-', '99/99/9999'])(
  '%s is no day',
  (text) => {
    expect(said(fields.asOf, text)).toBe('misfit');
  },
);

test.each([
  [fields.model, 'BG/NBD', 'bgnbd'],
  [fields.model, 'Pareto/NBD', 'paretonbd'],
  [fields.model, 'pnbd', 'paretonbd'],
  [fields.model, 'prophet', 'misfit'],
  [fields.scheme, 'RFM', 'rfm'],
  [fields.decimalMark, ',', ','],
  [fields.decimalMark, 'point', '.'],
  [fields.decimalMark, ';', 'misfit'],
  [fields.dateOrder, 'mdy', 'monthFirst'],
  [fields.dateSystem, '۱۹۰۴', 1904],
  [fields.cohortPeriod, 'Quarter', 'quarter'],
])('a choice, %#', (field, text, meaning) => {
  expect(said(field, text)).toBe(meaning);
});

const doors: readonly Door[] = ['wizard', 'command', 'cell'];
const numbers: readonly [Field, readonly (number | readonly number[])[]][] = [
  [fields.margin, [0.4, 1, 0.01, 0.014, 0.125, 0.07, 0.57]],
  [fields.discountRate, [0, 0.1, 1, 1.4, 2.5, 10]],
  [fields.months, [12, 7.5, 1, 1.234, 120]],
  [fields.budget, [1, 1000, 1234, 1.234, 12.345, 1_500.5, 1_234_567, 1e15, 0.125, 0.001]],
  [fields.clusterCount, [2, 20]],
  [
    fields.limitSpend,
    [
      [0, 1, 2, 3],
      [250, 500, 1000, 2500],
      [9.5, 19.5, 29.123, 1_234_567],
    ],
  ],
  [fields.tierShares, [[0.05, 0.15, 0.3], [0.12, 0.05], [0.125], [0.07]]],
  [fields.abcShares, [[0.8, 0.95]]],
  [groupTerms.uplift, [0, 0.05, 1]],
  [fields.asOf, [45_657, 45_385, 45_292]],
];

test.each(languages)('what is written is read as the same value, through every door (%s)', (language) => {
  for (const door of doors) {
    for (const [field, values] of numbers) {
      for (const value of values) {
        const text = writeField<Field>(field, value as number, language, door);
        expect([door, text, said(field, text, door, language)]).toEqual([door, text, value]);
      }
    }
  }
});

test('what a refusal proposes is understood: its example and both of its readings', () => {
  for (const [name, field] of allFields()) {
    for (const language of languages) {
      for (const door of doors) {
        for (const text of ['1', '1.000', '12,5', '03/04/2024', 'ß', '1,234; 2,345; 3,456; 4,567']) {
          const reading = readField(field, text, language, door);
          if (reading.ok) continue;
          const { complaint } = reading;
          const proposed =
            complaint.code === 'twoReadings' && field.kind !== 'numbers'
              ? complaint.readings
              : [complaint.example];
          for (const one of proposed) {
            const again = readField(field, one, language, door);
            const isClear = again.ok || again.complaint.code === 'misfit';
            expect([name, text, one, isClear]).toEqual([name, text, one, true]);
            if (one === complaint.example) expect([name, one, again.ok]).toEqual([name, one, true]);
          }
        }
      }
    }
  }
});
