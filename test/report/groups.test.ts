import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { root, runScript } from './runScript';

const folder = mkdtempSync(join(tmpdir(), 'groups-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shop = join(root, 'samples', 'chaikhaneh.csv');
const report = (...args: string[]) => runScript('preview/report/cli.ts', [shop, ...args]);

interface Groups {
  readonly scheme: { readonly name: string };
  readonly groups: readonly { key: string; name: { text?: string }; customers: number; revenue: number }[];
  readonly groupOf: readonly string[];
  readonly customers: readonly { id: string; revenue: number }[];
  readonly movement: { matrix: number[][]; arrived: number[] };
  readonly cohorts: { cohorts: { customers: number }[] };
  readonly week: { key: string; customers: { id: string; control: boolean }[]; result: unknown }[];
  readonly budget: { spend: number } | null;
}

function json(...args: string[]): Groups {
  const { code, stdout, stderr } = report(...args, '--model', 'bgnbd', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('groups by rules of a file, movement, cohorts, lists and a budget come as JSON', () => {
  const rules = join(folder, 'mine.txt');
  writeFileSync(rules, '# mine\nOften: orders at least 4\n\nQuiet: no order for 60 days\n');
  const found = json(
    '--rules',
    rules,
    '--campaign',
    'Nowruz',
    '--budget',
    '1000000',
    '--contact-cost',
    '1000',
  );
  expect(found.scheme.name).toBe('rules');
  expect(found.groups.map(({ name }) => name.text)).toEqual(expect.arrayContaining(['Often', 'Quiet']));
  expect(found.groupOf).toHaveLength(found.customers.length);
  expect(sum(found.groups.map(({ customers }) => customers))).toBe(found.customers.length);
  expect(sum(found.groups.map(({ revenue }) => revenue))).toBeCloseTo(
    sum(found.customers.map(({ revenue }) => revenue)),
    4,
  );
  expect(sum(found.movement.matrix.flat()) + sum(found.movement.arrived)).toBe(found.customers.length);
  expect(sum(found.cohorts.cohorts.map(({ customers }) => customers))).toBe(found.customers.length);
  expect(found.week.length).toBeGreaterThan(0);
  expect(found.budget?.spend).toBeLessThanOrEqual(1_000_000);
});

test('with an earlier day of analysis the later orders are the result of the campaign', () => {
  const found = json('--scheme', 'lifecycle', '--as-of', '2024-06-30');
  expect(found.week.some(({ result }) => result !== null)).toBe(true);
});

test('the workbook has the tabs of the groups and the plan', async () => {
  const out = join(folder, 'value.xlsx');
  expect(report('--scheme', 'value', '--model', 'bgnbd', '--out', out)).toMatchObject({
    code: 0,
    stderr: '',
  });
  const tabs = await readXlsx(out);
  expect(tabs.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['CLV segments', 'CLV this week', 'CLV movement', 'CLV cohorts']),
  );
  const segments = tabs.find(({ sheet }) => sheet === 'CLV segments')?.data ?? [];
  expect(segments.flat()).toEqual(expect.arrayContaining(['Platinum', 'Gold', 'Silver', 'Bronze']));
});

test('what the file cannot support is refused with the reason', () => {
  expect(report('--by', 'planet').stderr).toMatch(/^There is no column “planet”\. Choose one of: /);
  const rules = join(folder, 'wrong.txt');
  writeFileSync(rules, 'Odd: zodiac is leo\n');
  expect(report('--rules', rules).stderr).toMatch(/wrong\.txt, line 1: Place 6: “zodiac” is not known\./);
  expect(report('--compare-to', '2099-01-01').stderr).toMatch(/^--compare-to: this day is not before/);
});
