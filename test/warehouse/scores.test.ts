import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { scoreFile } from '../../cli/warehouse/scoreFile';
import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { makePlan } from '../../core/campaigns/plan';
import type { Row } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import type { TimingModelName } from '../../core/model/parameters';
import { toJson } from '../../core/report/documentJson';
import { jsonPieces } from '../../core/report/jsonPieces';
import { noMemory } from '../../core/report/memory/reportMemory';
import { newRealm } from '../../simulated/newRealm';
import { dialects } from '../../warehouse/dialects/dialects';
import { historiesQuery } from '../../warehouse/queries/histories';
import { patternsQuery } from '../../warehouse/queries/patterns';
import { functionParameters, scoreGroupsQuery, scoresQuery } from '../../warehouse/queries/scores';
import { sqlOf } from '../../warehouse/query';
import { coreFunction, coreFunctionBody } from '../../warehouse/score/coreFunction';
import { readScoring } from '../../warehouse/score/readScoring';
import { scorer } from '../../warehouse/score/scorer';
import type { Score, Scored, Scoring } from '../../warehouse/score/scoring';
import { near } from '../reference/near';
import { shopRows } from '../reference/referenceShop';
import { type Engine, type EngineName, fillOrders, openEngine, type SqlRow } from './engines';

const columns = [
  ['Customer', 'VARCHAR(40)'],
  ['Date', 'DATE'],
  ['Amount', 'DECIMAL(12, 2)'],
] as const;
const orders = shopRows()
  .slice(1)
  .map(([customer, date, , amount]) => [customer, date, amount] as const);
const source = {
  table: 'orders',
  columns: { customer: 'Customer', date: 'Date', amount: 'Amount' },
  counted: [],
};

function csvOf(rows: readonly SqlRow[]): Row[] {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => String(row[name])))];
}

function analysed(rows: readonly SqlRow[], model: 'auto' | TimingModelName): Analysis {
  const found = analyze(tableOf(csvOf(rows)), {
    terms: { months: 18, margin: 0.4, discountRate: 0.1 },
    ...{ asOf: null, reading: {}, model, intervals: false, holdout: false },
  });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(' '));
  return found;
}

/** The fit as the command writes it, read again. */
function scoringOf(analysis: Analysis): Scoring {
  const plan = makePlan(analysis, { compareTo: null, campaign: null, budget: null });
  const text = [...jsonPieces(toJson(analysis, plan, 'en', noMemory), '')].join('');
  const scoring = readScoring(JSON.parse(text));
  if (typeof scoring === 'string') throw new Error(scoring);
  return scoring;
}

function customersOf({ histories }: Analysis): Scored[] {
  return Array.from(histories.frequency, (frequency, i) => ({
    frequency,
    recencyDays: Math.round(7 * histories.recency[i]),
    ageDays: Math.round(7 * histories.age[i]),
    monetaryValue: histories.meanSpend[i],
    totalSpend: histories.revenue[i],
  }));
}

/** What the analysis says of the customer at a place. */
function scoreAt({ values }: Analysis, i: number): Omit<Score, 'discounted_orders'> {
  return {
    p_alive: values.pAlive[i],
    chance_in_90_days: values.chanceOfOrder[i],
    chance_in_year: values.chanceInYear[i],
    chance_in_horizon: values.chanceInHorizon[i],
    expected_orders: values.expectedOrders[i],
    next_order_days: Number.isNaN(values.nextOrderInDays[i]) ? null : values.nextOrderInDays[i],
    expected_order_value: values.expectedOrderValue[i],
    clv: values.clv[i],
  };
}

let histories: readonly SqlRow[];
let patterns: readonly SqlRow[];
const opened = new Map<EngineName, Engine>();

beforeAll(async () => {
  for (const name of ['duckdb', 'postgres'] as const) {
    const engine = await openEngine[name]();
    await fillOrders(engine, columns, orders);
    opened.set(name, engine);
  }
  const engine = engineOf('duckdb');
  histories = await engine.rows(sqlOf(historiesQuery({ dialect: engine.dialect, source })));
  patterns = await engine.rows(sqlOf(patternsQuery({ dialect: engine.dialect, source })));
});

afterAll(async () => {
  for (const engine of opened.values()) await engine.close();
});

function engineOf(name: EngineName): Engine {
  const engine = opened.get(name);
  if (engine === undefined) throw new Error(`no ${name}`);
  return engine;
}

const models = ['auto', 'nbd', 'bgnbd', 'mbgnbd', 'bgcnbd', 'paretonbd', 'bgbb'] as const;

describe.each(models)('a fit of %s', (model) => {
  test('scores customers to the same doubles, also as a function in a realm with nothing but the language', async () => {
    const analysis = analysed(histories, model);
    const scoring = scoringOf(analysis);
    const { score } = scorer(scoring);
    const body = await coreFunctionBody(scoring, (name) => name);
    const realm = newRealm();
    const evaluate = (code: string) => realm.run(new Script(code));
    // The only thing that V8 itself adds to the language.
    delete realm.global.console;
    expect(evaluate('typeof setTimeout + typeof require + typeof console')).toBe('undefined'.repeat(3));
    const call = evaluate(`(function (${functionParameters.join(', ')}) {${body}})`) as (
      ...values: readonly number[]
    ) => Score;
    customersOf(analysis).forEach((customer, i) => {
      const own = score(customer);
      const { discounted_orders, ...others } = own;
      expect(others).toEqual(scoreAt(analysis, i));
      expect(scoring.terms.margin * own.expected_order_value * Number(discounted_orders)).toBe(own.clv);
      const { frequency, recencyDays, ageDays, monetaryValue, totalSpend } = customer;
      expect({ ...call(frequency, recencyDays, ageDays, monetaryValue, totalSpend) }).toEqual(own);
    });
  });

  test('is within what BigQuery and Snowflake take', async () => {
    const scoring = scoringOf(analysed(patterns, model));
    // https://cloud.google.com/bigquery/quotas: 32 KB for the code inside a statement.
    expect((await coreFunctionBody(scoring, (name) => name)).length).toBeLessThanOrEqual(32 * 1024);
    const wrong = /setTimeout|setInterval|require\(|import\(|eval\(|Function\(|[^\x20-\x7e\n]/;
    for (const dialect of [dialects.bigquery, dialects.snowflake]) {
      const statement = (await coreFunction(dialect, scoring)) ?? '';
      expect(statement).toMatch(/^CREATE .*FUNCTION customer_value\(frequency /);
      expect(statement).not.toMatch(wrong);
    }
    expect(await coreFunction(dialects.postgres, scoring)).toBeNull();
  });
});

describe.each(['duckdb', 'postgres'] as const)('%s', (name) => {
  test.each(['auto', 'bgnbd'] as const)('scores every customer as the analysis does (%s)', async (model) => {
    const engine = engineOf(name);
    const analysis = analysed(histories, model);
    const scoring = scoringOf(analysis);
    await loadScores(engine, scoring);
    const target = { dialect: engine.dialect, source };
    const rows = await engine.rows(sqlOf(scoresQuery(target, scoring, { table: 'clv_scores' })));
    const byKey = new Map(rows.map((row) => [row.customer, row]));
    expect(rows).toHaveLength(analysis.histories.count);
    const { groups, of } = analysis.plain;
    analysis.orders.book.keys.forEach((key, i) => {
      const row = byKey.get(key);
      for (const [column, value] of Object.entries(scoreAt(analysis, i))) {
        if (value === null) expect(row?.[column] ?? null).toBeNull();
        else near(Number(row?.[column]), value, 1e-12);
      }
      expect(row?.segment).toBe(groups[of[i]]?.key);
    });
    const sums = await engine.rows(sqlOf(scoreGroupsQuery(target, scoring, { table: 'clv_scores' })));
    for (const { segment, customers, all_clv } of sums) {
      const indexes = Array.from(of.keys()).filter((index) => groups[of[index]]?.key === segment);
      expect(customers).toBe(indexes.length);
      near(
        Number(all_clv),
        indexes.reduce((sum, index) => sum + analysis.values.clv[index], 0),
        1e-12,
      );
    }
  });
});

/** The file of scores as the command writes it, in a table. */
async function loadScores(engine: Engine, scoring: Scoring): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'patterns-'));
  const file = join(folder, 'patterns.csv');
  writeFileSync(
    file,
    csvOf(patterns)
      .map((row) => row.join(','))
      .join('\n'),
  );
  const scores = (await scoreFile(file, scoring)) ?? '';
  rmSync(folder, { recursive: true });
  const [header = '', ...lines] = scores.trim().split('\n');
  const names = header.split(',');
  await engine.rows('DROP TABLE IF EXISTS clv_scores');
  await engine.rows(`CREATE TABLE clv_scores (${names.map((one) => `${one} DOUBLE PRECISION`).join(', ')})`);
  const values = lines.map(
    (line) =>
      `(${line
        .split(',')
        .map((cell) => (cell === '' ? 'NULL' : cell))
        .join(', ')})`,
  );
  await engine.rows(`INSERT INTO clv_scores VALUES ${values.join(', ')}`);
}

test('what is no fit scores nothing', () => {
  const scoring = scoringOf(analysed(histories, 'bgnbd'));
  const { model, spend, terms } = scoring;
  const document = {
    ...terms,
    season: null,
    covariates: null,
    model: { ...model, average: [{ ...model, weight: 1 }] },
    spend: { ...spend, p: 6, q: 4, gamma: 15 },
  };
  expect(readScoring(document)).toMatchObject({ terms });
  expect(readScoring({ ...document, season: { years: 2 } })).toBe('season');
  expect(readScoring({ ...document, covariates: { groups: [] } })).toBe('covariates');
  for (const wrong of [
    null,
    3,
    [],
    {},
    { ...document, months: '12' },
    { ...document, spend: { name: 'mean' } },
  ]) {
    expect(readScoring(wrong)).toBe('noFit');
  }
  expect(readScoring({ ...document, model: { ...document.model, name: 'toString' } })).toBe('noFit');
  expect(readScoring({ ...document, model: { ...document.model, parameters: { r: 1 } } })).toBe('noFit');
});
