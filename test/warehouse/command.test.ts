import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWarehouse } from '../../cli/warehouse/runWarehouse';
import type { Field } from '../../core/request/field';
import { languages } from '../../core/speech/language';
import { dialectNames } from '../../warehouse/dialect';
import { dialects } from '../../warehouse/dialects/dialects';
import { fields } from '../../warehouse/fields';
import { identifier, tableName, textLiteral } from '../../warehouse/write';

const usual =
  '--dialect bigquery --table shop.orders --customer customer_id --date created_at --amount total';

async function run(line: string | readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runWarehouse(typeof line === 'string' ? line.split(' ') : line, {
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

test('prints every query with comments', async () => {
  const { code, out, err } = await run(`histories ${usual} --status status=paid --day 2024-12-31`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.match(/;\n/g)).toHaveLength(4);
  expect(out).toContain(
    "FROM `shop`.`orders` AS source\n  WHERE LOWER(TRIM(CAST(source.`status` AS STRING))) IN ('paid')",
  );
  expect(out).toContain("line_day <= DATE '2024-12-31'");
});

test('writes a file for each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  const { code } = await run(['histories', ...usual.split(' '), '--out', folder, '--sample', '256']);
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['cohorts.sql', 'groups.sql', 'histories.sql', 'patterns.sql']);
  expect(readFileSync(join(folder, 'patterns.sql'), 'utf8')).toContain(
    "SUBSTR(TO_HEX(MD5(customer)), 1, 2) = '00'",
  );
  rmSync(folder, { recursive: true });
});

test('has the movement between segments where there is a day to compare with', async () => {
  const { out } = await run(`histories ${usual} --day 2024-12-31 --compare-to 2024-09-30`);
  expect(out.match(/;\n/g)).toHaveLength(5);
  expect(out).toContain("WHERE order_day <= DATE '2024-09-30'");
});

test.each([
  ['', /Say what to write/],
  ['scores', /"scores" cannot be written; there is histories, score/],
  [`score ${usual}`, /Add --model/],
  [`score ${usual} --model fit.json --patterns p.csv`, /Add --out/],
  [`score ${usual} --model fit.json --patterns p.csv --out o`, /Add --scores/],
  [`score ${usual.replace('bigquery', 'trino')} --model fit.json`, /Trino runs no JavaScript/],
  [`score ${usual} --model fit.json --scores a;b`, /--scores: "a;b" cannot be written as a name/],
  [`histories ${usual} --into a/b.csv`, /--into: "a\/b" cannot be written as a name/],
  ['histories', /Add --dialect/],
  ['histories --dialect oracle', /--dialect: “oracle” is not available\. Choose bigquery or snowflake/],
  [`histories ${usual} --dilect x`, /Did you mean --dialect\?/],
  [`histories ${usual} --status paid`, /--status: write "paid" like/],
  [`histories ${usual} --day 03/04/2024`, /--day: “03\/04\/2024” can be 2024-04-03 or 2024-03-04/],
  [`histories ${usual} --compare-to 2024-02-31`, /--compare-to: “2024-02-31” is not a date/],
  [`histories ${usual} --day 2024-06-30 --compare-to 2024-06-30`, /choose a day before 2024-06-30/],
  [`score ${usual} --model f.json --compare-to 2024-06-30`, /--compare-to belongs to histories/],
  [`histories ${usual} --day 2024-02-31`, /--day: “2024-02-31” is not a date/],
  [`histories ${usual} --day 45657`, /--day: “45657” is not a date/],
  [`histories ${usual} --sample 10`, /--sample: “10” is not available\. Choose 16 or 256 or 4096/],
  [`histories ${usual} --sample 1`, /--sample: “1” is not available/],
])('refuses "%s"', async (line, sentence) => {
  const { code, out, err } = await run(line.split(' ').filter((word) => word !== ''));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
});

test('writes the core as a function, and what calls it, into tables', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  const model = join(folder, 'fitted.json');
  writeFileSync(
    model,
    JSON.stringify({
      ...{ months: 12, margin: 1, discountRate: 0.1, season: null, covariates: null },
      model: {
        ...{ name: 'nbd', parameters: { r: 0.5, alpha: 10 }, returning: 0, pace: 1 },
        average: [{ name: 'nbd', parameters: { r: 0.5, alpha: 10 }, weight: 1 }],
      },
      spend: { name: 'mean', mean: 20, customers: 9, level: 1 },
    }),
  );
  const { code, out } = await run(['score', ...usual.split(' '), '--model', model, '--into', 'shop.clv']);
  expect(code).toBe(0);
  expect(out).toMatch(/CREATE TEMP FUNCTION customer_value\(.*\nRETURNS STRUCT<p_alive FLOAT64/);
  expect(out).toContain('CREATE OR REPLACE TABLE `shop`.`clv_scores` AS\nWITH');
  writeFileSync(model, '{}');
  const refused = await run(['score', ...usual.split(' '), '--model', model]);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/is no fit\. Make it like this/);
  rmSync(folder, { recursive: true });
});

test('reads days and choices as every command does', async () => {
  const { out } = await run(
    `histories ${usual} --day 31.12.2024 --compare-to ۱۴۰۳/۰۷/۰۹ --dialect BigQuery --sample ۲۵۶`,
  );
  expect(out).toContain("DATE '2024-12-31'");
  expect(out).toContain("DATE '2024-09-30'");
});

test.each(languages)('the help has every option (%s)', async (language) => {
  const { out } = await run(['--help', '--locale', language]);
  for (const { option } of Object.values<Field>(fields)) {
    if (option?.name !== 'help') expect(out).toContain(`  --${option?.name} `);
  }
});

test('says it in other languages', async () => {
  expect((await run(`histories ${usual} --day 1 --locale tr`)).err).toMatch(/bir tarih değil/);
  expect((await run('--help --locale fa')).out).toMatch(/--dialect D +bigquery, snowflake/);
});

const attacks = [
  ...[
    'total; DROP TABLE orders',
    'a"b',
    'a`b',
    "a'b",
    'a]b',
    'a\\b',
    'a\nb',
    'a--b\u0000',
    'a/*b*/',
    '',
    ' ',
    '1a',
    'a.b.c.d.e',
  ],
  ...['x'.repeat(200), 'shop..orders', 'orders)', '@a', 'a b '],
];

test.each(attacks)('takes no name like %j', (typed) => {
  for (const name of dialectNames) {
    expect(() => tableName(dialects[name], typed)).toThrow(/no name/);
  }
});

test('files are for engines that read files', () => {
  expect(tableName(dialects.duckdb, 'orders/*.parquet')).toBe("'orders/*.parquet'");
  expect(() => tableName(dialects.postgres, 'orders/*.parquet')).toThrow(/no name/);
  for (const typed of ["a'.parquet", 'https://example.com/orders.parquet', 'a.parquet; DROP']) {
    expect(() => tableName(dialects.duckdb, typed)).toThrow(/no name/);
  }
});

test('a text ends where it ends', () => {
  expect(textLiteral(dialects.postgres, "it's")).toBe("'it''s'");
  expect(textLiteral(dialects.bigquery, "it's")).toBe("'it\\'s'");
  for (const name of dialectNames) {
    for (const typed of ['a\\', "\\' OR 1=1 --", 'a\nb', '\u0000', '']) {
      expect(() => textLiteral(dialects[name], typed)).toThrow(/no text/);
    }
  }
});

test('names are stored as each engine stores them', () => {
  expect(identifier(dialects.snowflake, 'customer_id')).toBe('"CUSTOMER_ID"');
  expect(identifier(dialects.snowflake, 'Customer Id')).toBe('"Customer Id"');
  expect(tableName(dialects.bigquery, 'my-project.shop.orders')).toBe('`my-project`.`shop`.`orders`');
});
