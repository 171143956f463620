import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Cell } from '../../core/index';
import * as library from '../../core/index';
import { version } from '../../package.json';
import { runCommand } from '../report/runCommand';
import { root } from '../root';

const { analyze, dayToIso, isoToDay, plan, report, tableOf, toJson } = library;

/** The first orders of a sample, which are enough for every part of a report. */
const lines = readFileSync(join(root, 'samples/coffee-roaster.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 3000);
const rows: Cell[][] = lines.map((line) => line.split(','));

const folder = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'coffee-roaster.csv');
writeFileSync(file, lines.join('\n'));

describe('without options', () => {
  const result = analyze(tableOf(rows, { sheet: 'coffee-roaster.csv' }));

  test('an analysis is that of the command', async () => {
    const { code, stdout, stderr } = await runCommand(file, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(`${toJson(result, { memory: { version } })}\n`).toBe(stdout);
  });

  test('a report has the tabs of the plan, and the words asked for', () => {
    if (!result.ok) throw new Error('there are orders');
    const names = report(result).tabs.map(({ name }) => name);
    expect(names).toContain('This week');
    const turkish = report(result, { plan: plan(result, { budget: null }), language: 'tr' });
    expect(turkish.tabs).toHaveLength(names.length);
    expect(turkish.tabs.map(({ name }) => name)).not.toEqual(names);
  });

  test('a document for people is the same one', () => {
    const pretty = toJson(result, { pretty: true });
    expect(pretty).toContain('\n  "asOf": "');
    expect(JSON.parse(pretty)).toEqual(JSON.parse(toJson(result)));
  });
});

describe('an option', () => {
  const few = tableOf(rows.slice(0, 400));
  const quick = { intervals: false, holdout: false } as const;

  test('that is left out has its default, the others count', () => {
    const [usual, given] = [analyze(few, quick), analyze(few, { ...quick, months: 6, margin: 0.4 })];
    if (!usual.ok || !given.ok) throw new Error('there are orders');
    expect(usual.terms).toEqual({ months: 12, margin: 1, discountRate: 0.1 });
    expect(given.terms).toEqual({ months: 6, margin: 0.4, discountRate: 0.1 });
  });

  test('a day is taken in either form', () => {
    const whole = analyze(few, quick);
    if (!whole.ok) throw new Error('there are orders');
    const earlier = dayToIso(whole.histories.asOf - 30);
    for (const asOf of [earlier, isoToDay(earlier)]) {
      expect(analyze(few, { ...quick, asOf })).toMatchObject({
        ok: true,
        histories: { asOf: whole.histories.asOf - 30 },
      });
    }
    for (const compareTo of [earlier, isoToDay(earlier)]) {
      expect(plan(whole, { compareTo }).comparedTo).toBe(whole.histories.asOf - 30);
    }
    expect(analyze(few, { ...quick, asOf: null })).toMatchObject({
      histories: { asOf: whole.histories.asOf },
    });
  });

  test('that makes no sense is the program’s mistake', () => {
    // The last three are a time of day, milliseconds and a date that could not be read.
    for (const asOf of ['31/12/2024', 45_657.5, Date.UTC(2024, 11, 31), Number.NaN]) {
      expect(() => analyze(few, { asOf })).toThrow(
        new RangeError(`asOf must be a day such as 2024-12-31, got ${asOf}`),
      );
    }
    const whole = analyze(few, quick);
    if (!whole.ok) throw new Error('there are orders');
    for (const compareTo of ['yesterday', 45_000.5]) {
      expect(() => plan(whole, { compareTo })).toThrow(
        new RangeError(`compareTo must be a day such as 2024-12-31, got ${compareTo}`),
      );
    }
    const today = dayToIso(whole.histories.asOf);
    expect(() => plan(whole, { compareTo: today })).toThrow(
      new RangeError(`compareTo must be before the analysis day, got ${today}`),
    );
    expect(() => plan(whole, { controlShare: 0.6 })).toThrow(
      new RangeError('controlShare must be 0 to 0.5, got 0.6'),
    );
    const budget = { amount: 500, costPerContact: 1, offerPerOrder: 0, groups: { best: { uplift: 40 } } };
    expect(() => plan(whole, { budget })).toThrow(new RangeError('uplift of best must be 0 to 1, got 40'));
    expect(() => plan(whole, { budget: { ...budget, amount: 0 } })).toThrow(RangeError);
  });

  test.each<[Parameters<typeof analyze>[1], string]>([
    [{ months: -3 }, 'months must be above 0 and at most 120, got -3'],
    [{ months: 600 }, 'months must be above 0 and at most 120, got 600'],
    [{ months: Number.NaN }, 'months must be above 0 and at most 120, got NaN'],
    [{ margin: 40 }, 'margin must be above 0 and at most 1, got 40'],
    [{ discountRate: 11 }, 'discountRate must be 0 to 10, got 11'],
    [
      { model: 'prophet' as 'auto' },
      'model must be one of auto, nbd, bgnbd, mbgnbd, bgcnbd, mbgcnbd, paretonbd, bgbb, got prophet',
    ],
    [{ reading: { decimalMark: ';' as ',' } }, 'decimalMark must be one of ,, ., got ;'],
    [{ reading: { timeZone: 'Mars' } }, 'timeZone must be a timeZone, got Mars'],
  ])('takes what every other door takes: %j is not', (options, message) => {
    expect(() => analyze(few, options)).toThrow(new RangeError(message));
  });
});

test('orders that allow nothing are a result, not an error', () => {
  const result = analyze(tableOf([['Customer', 'Date', 'Amount']]));
  expect(result.ok).toBe(false);
  expect(JSON.parse(toJson(result)).problems[0].message).toContain('has no rows below the header');
});

describe('core/README.md', () => {
  const readme = readFileSync(join(root, 'core/README.md'), 'utf8');

  test('the first program runs as it stands there', () => {
    const [, program] = /```ts\n(.*?)```/s.exec(readme) ?? [];
    if (program === undefined) throw new Error('there is no program');
    const { code } = transformSync(program, { loader: 'ts', format: 'cjs' });
    const printed: string[] = [];
    const console = {
      log: (text: string) => printed.push(text),
      error: (text: unknown) => printed.push(String(text)),
    };
    const require = (name: string) => (name === 'customer-value' ? library : null);
    new Function('require', 'module', 'rows', 'console', code)(require, {}, rows, console);
    expect(printed).toHaveLength(1);
    const { months, customers } = JSON.parse(printed[0]);
    expect(months).toBe(12);
    expect(customers.length).toBeGreaterThan(100);
  });

  test('the map names every folder of the core, and no other', () => {
    const entries = readdirSync(join(root, 'core'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'dist');
    const [, map = ''] = readme.split('## The flow');
    const named = [...map.split('## ')[0].matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('the words are those of the code', () => {
    const [, words = ''] = readme.split('## The words');
    const names = [...words.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) => cell.match(/\w+/g) ?? []);
    const code = readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('dist'))
      .map((name) => readFileSync(join(root, 'core', name), 'utf8'))
      .join('\n');
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});
