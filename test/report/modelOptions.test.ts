import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'model-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Effect {
  readonly covariate: string;
  readonly level: string;
  readonly reference: string;
  readonly customers: number;
  readonly ordering: { readonly ratio: number; readonly low: number; readonly high: number };
  readonly leaving: { readonly ratio: number; readonly low: number; readonly high: number } | null;
}

interface Document {
  readonly model: { readonly name: string };
  readonly moneyOf: string | null;
  readonly covariates: { readonly effects: readonly Effect[] } | null;
  readonly customers: readonly { readonly revenue: number }[];
  readonly cohorts: {
    readonly cohorts: readonly { readonly start: string; readonly periods: readonly { revenue: number }[] }[];
  };
}

const report = (...args: string[]) =>
  runCommand(join(root, 'samples', 'kitap-kulubu.csv'), ...args, '--json');

async function json(...args: string[]): Promise<Document> {
  const { code, stdout, stderr } = await report(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

let usual: Document;
beforeAll(async () => {
  usual = await json();
});

test('columns that go along with ordering and leaving are told with their ranges, when they are asked for', async () => {
  expect(usual.covariates).toBeNull();
  const effects = (await json('--covariates', 'şehir')).covariates?.effects ?? [];
  expect(effects.length).toBeGreaterThan(2);
  for (const { covariate, level, reference, ordering, leaving } of effects) {
    expect({ covariate, reference }).toEqual({ covariate: 'Şehir', reference: 'İstanbul' });
    expect(level).not.toBe(reference);
    for (const effect of [ordering, leaving]) {
      if (effect === null) continue;
      expect(effect.low).toBeGreaterThan(0);
      expect(effect.low).toBeLessThan(effect.ratio);
      expect(effect.high).toBeGreaterThan(effect.ratio);
    }
  }
});

test('columns are given with commas or one by one', async () => {
  const orders = Array.from({ length: 180 }, (_, i) => {
    const [customer, day] = [i % 60, 1 + ((i * 17) % 336)];
    const date = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
    return `C${customer},${date},${10 + (i % 7)},${['Bath', 'York'][customer % 2]},${['Web', 'Shop', 'Fair'][customer % 3]}`;
  });
  const path = join(folder, 'shop.csv');
  writeFileSync(path, ['Customer,Date,Amount,City,Channel', ...orders].join('\n'));
  const named = async (...args: string[]): Promise<(string | undefined)[]> => {
    const { stdout } = await runCommand(path, ...args, '--json');
    const { covariates }: Document = JSON.parse(stdout);
    return [...new Set(covariates?.effects.map(({ covariate }) => covariate))];
  };
  expect(await named('--covariates', 'channel,D')).toEqual(['Channel', 'City']);
  expect(await named('--covariates', 'Channel', '--covariates', 'City')).toEqual(['Channel', 'City']);
});

test('a price index puts all amounts into the money of the analysis day', async () => {
  const months = Array.from({ length: 19 }, (_, i) => [2023 + Math.floor((i + 2) / 12), ((i + 2) % 12) + 1]);
  const path = join(folder, 'prices.csv');
  writeFileSync(path, months.map(([year, month]) => `${year}-${month},${year === 2023 ? 1 : 2}`).join('\n'));
  const { moneyOf, customers } = await json('--price-index', path);
  expect([usual.moneyOf, moneyOf]).toEqual([null, '2024-09-30']);
  // Prices have doubled at New Year: what was paid before counts twice.
  const expected = usual.cohorts.cohorts
    .flatMap(({ start, periods }) =>
      periods.map(({ revenue }, i) => {
        const [year, month] = start.split('-').map(Number);
        return revenue * (12 * year + month - 1 + i < 12 * 2024 ? 2 : 1);
      }),
    )
    .reduce((sum, revenue) => sum + revenue, 0);
  expect(customers.reduce((sum, { revenue }) => sum + revenue, 0)).toBeCloseTo(expected, 4);
});

test('the model is the one that was asked for', async () => {
  expect((await json('--model', 'Pareto/NBD')).model.name).toBe('paretonbd');
});

test.each([
  ['--covariates planet', /^There is no column “planet”\. /],
  ['--price-index missing.csv', /^missing\.csv: there is no such file/],
])('%s is refused with a sentence', async (words, sentence) => {
  const { code, stdout, stderr } = await report(...words.split(' '));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});
