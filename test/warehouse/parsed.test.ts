import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type DialectName, dialectNames } from '../../warehouse/dialect';
import { dialects } from '../../warehouse/dialects/dialects';
import { groupingQueries } from '../../warehouse/queries/queries';
import { scoreGroupsQuery, scoresQuery } from '../../warehouse/queries/scores';
import { type Query, sqlOf } from '../../warehouse/query';
import type { Scoring } from '../../warehouse/score/scoring';
import type { Source, Target } from '../../warehouse/source';

/** The parser's name of each dialect; it has none for Trino, whose SQL is nearest to the standard. */
const parsers: Readonly<Record<DialectName, string>> = {
  bigquery: 'bigquery',
  snowflake: 'snowflake',
  databricks: 'databricks',
  redshift: 'redshift',
  trino: 'ansi',
  clickhouse: 'clickhouse',
  postgres: 'postgresql',
  duckdb: 'duckdb',
};

/** Number of statements of each text, or why it is none. */
function parsed(
  texts: readonly (readonly [dialect: DialectName, sql: string])[],
): readonly (number | string)[] {
  const input = JSON.stringify(texts.map(([dialect, sql]) => [parsers[dialect], sql]));
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'parseSql.mjs')], { input, encoding: 'utf8' }),
  );
}

const source: Source = {
  table: 'shop.orders',
  columns: { customer: 'customer_id', date: 'created_at', amount: 'total', orderId: 'order_id' },
  counted: [{ column: 'status', values: ['paid', 'ödendi'] }],
  asOf: '2024-12-31',
};

const scoring: Scoring = {
  model: { name: 'nbd', parameters: { r: 0.5, alpha: 10 }, returning: 0, pace: 1 },
  spend: {
    ...{ name: 'gammagamma', parameters: { p: 6, q: 4, gamma: 15 }, observedMean: 30, customers: 900 },
    ...{ firstOrders: { customers: 900, ratio: 1, t: 0, factor: 1 } },
    ...{ standardErrors: {}, covariance: [], logLikelihood: -1 },
  },
  terms: { months: 12, margin: 0.4, discountRate: 0.1 },
};

function queriesOf(target: Target): readonly Query[] {
  const from = { table: 'shop.clv_scores' };
  return [
    ...groupingQueries(target, 256, '2024-06-30'),
    scoresQuery(target, scoring, from),
    scoreGroupsQuery(target, scoring, from),
    ...(target.dialect.javascript === null ? [] : [scoresQuery(target, scoring, 'function')]),
  ];
}

test('a parser of each dialect takes every query of it', () => {
  const texts = dialectNames.flatMap((name) =>
    queriesOf({ dialect: dialects[name], source }).map((query) => [name, sqlOf(query)] as const),
  );
  expect(parsed(texts)).toEqual(texts.map(() => 1));
});

test('the parser knows what a dialect has not', () => {
  const sql = 'SELECT `customer` FROM `shop`.`orders`;';
  expect(parsed([['bigquery', sql]])).toEqual([1]);
  expect(parsed([['postgres', sql]])[0]).toMatch(/ParserError/);
});
