import { join } from 'node:path';
import { runBacktest } from '../../cli/backtest';
import { languages } from '../../core/speech/language';
import { root } from '../root';

const sample = join(root, 'samples', 'kitap-kulubu.csv');

async function run(...words: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runBacktest(words, {
    read: async () => new Uint8Array(),
    print: (text) => {
      stdout += text;
    },
    complain: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

const few = ['--horizons', '13', '--every', '30', '--after', '52'];

test('past forecasts of a sample shop beside what came, as a document', async () => {
  const { code, stdout, stderr } = await run(sample, ...few, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { forecasts, summaries } = JSON.parse(stdout);
  expect(forecasts.map(({ weeks }: { weeks: number }) => weeks)).toEqual(forecasts.map(() => 13));
  for (const { orders, revenue, customers } of forecasts) {
    for (const { total, customers: held } of [orders, revenue]) {
      expect(total.low).toBeLessThan(total.expected);
      expect(total.high).toBeGreaterThan(total.expected);
      expect(held.of).toBe(customers);
    }
  }
  expect(summaries).toHaveLength(2);
  expect(summaries[0]).toMatchObject({ weeks: 13, of: 'orders', origins: forecasts.length });
});

test.each(languages)('as a table in %s', async (language) => {
  const { code, stdout } = await run(sample, ...few, '--locale', language);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(2 + 1 + 2 * 3);
  expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
});

test.each([
  [['--horizons', '13,x'], '--horizons: “13,x” does not fit. Write whole numbers of weeks from 1 to 520'],
  [['--horizons', '13,521'], '--horizons: “13,521” does not fit.'],
  [['--every', '0'], '--every: “0” does not fit. Write a whole number of weeks from 1 to 520, such as 4.'],
  [['--every', '1e1'], '--every: “1e1” does not fit.'],
  [['--every', '1.000'], '--every: “1.000” can be 1 or 1000.'],
  [['--after', '4,8'], '--after: “4,8” does not fit.'],
  [['--horizons'], '--horizons: “” does not fit.'],
  [
    ['--horizons', '۱۳؛ ۲۶؛ x', '--locale', 'fa'],
    'تعداد هفته‌ها را با عددهای درست از ۱ تا ۵۲۰ بنویسید، مانند 13,26,52',
  ],
  [['--margin', '7x'], '--margin'],
])('%j is refused', async (words, sentence) => {
  const { code, stdout, stderr } = await run(sample, ...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
});

test.each([
  ['another engine', [sample, '--engine', 'duckdb']],
  ['a row for each customer', [sample, '--scores', 'scores.csv']],
  ['Parquet', ['orders.parquet']],
])('%s is refused, with what is read', async (_, [file, ...words]) => {
  const { code, stderr } = await run(file, ...words);
  expect(code).toBe(1);
  expect(stderr).toMatch(/The backtest reads one \.csv, \.tsv, \.txt or \.xlsx file in memory/);
});

test.each(languages)('help names the options and what they are unless given, in %s', async (language) => {
  const { code, stdout } = await run('--help', '--locale', language);
  expect(code).toBe(0);
  expect(stdout).toContain('--horizons WEEKS,…');
  expect(stdout).toContain('13,26,52');
  expect(stdout).toContain('--date-order');
});

test('a shop without a past says so', async () => {
  const { code, stderr } = await run(sample, '--horizons', '520');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'The orders cover too few weeks: there is no day from which a forecast could be compared with what came.\n',
  });
});
