import { Script } from 'node:vm';
import { newRealm } from '../../simulated/newRealm';
import { dialects } from '../../warehouse/dialects/dialects';
import { functionParameters } from '../../warehouse/queries/scores';
import { coreFunction, coreFunctionBody } from '../../warehouse/score/coreFunction';
import { readScoring } from '../../warehouse/score/readScoring';
import { scorer } from '../../warehouse/score/scorer';
import type { Score } from '../../warehouse/score/scoring';
import { openEngine } from './engines';
import { analysed, type CountedRows, customersOf, fillShop, scoreAt, scoringOf } from './scoredShop';

let counted: CountedRows;

beforeAll(async () => {
  const engine = await openEngine.duckdb();
  counted = await fillShop(engine);
  await engine.close();
});

const models = ['auto', 'nbd', 'bgnbd', 'mbgnbd', 'bgcnbd', 'paretonbd', 'bgbb'] as const;

describe.each(models)('a fit of %s', (model) => {
  test('scores customers to the same doubles, also as a function in a realm with nothing but the language', async () => {
    const analysis = analysed(counted.histories, model);
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
    const customers = customersOf(analysis);
    const scores = customers.map((customer) => score(customer));
    const { margin } = scoring.terms;
    expect(
      scores.map(({ discounted_orders, ...others }) => ({
        ...others,
        product: margin * others.expected_order_value * Number(discounted_orders),
      })),
    ).toEqual(scores.map(({ clv }, i) => ({ ...scoreAt(analysis, i), product: clv })));
    expect(
      customers.map(({ frequency, recencyDays, ageDays, monetaryValue, totalSpend }) => ({
        ...call(frequency, recencyDays, ageDays, monetaryValue, totalSpend),
      })),
    ).toEqual(scores);
  });

  test('is within what BigQuery and Snowflake take', async () => {
    const scoring = scoringOf(analysed(counted.patterns, model));
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

test('what is no fit scores nothing', () => {
  const scoring = scoringOf(analysed(counted.histories, 'bgnbd'));
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
