import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import type { Row } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { type Histories, historiesOf } from '../../core/customers/histories';
import { fitModel } from '../../core/model/choose/fitModel';
import { patternsOf } from '../../core/model/fit/patterns';
import { fitGammaGamma } from '../../core/model/spend/fitGammaGamma';
import { lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import { historiesQuery } from '../../warehouse/queries/histories';
import { patternsQuery } from '../../warehouse/queries/patterns';
import { sqlOf } from '../../warehouse/query';
import { near } from '../reference/near';
import { type Engine, fillOrders, openEngine, type SqlRow } from './engines';
import { columns, csvOf, orders, source } from './scoredShop';

function analysed(rows: readonly SqlRow[], model: 'auto' | 'bgnbd'): Analysis {
  const found = analyze(tableOf(csvOf(rows)), {
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    ...{ asOf: null, reading: {}, model, intervals: false, holdout: false },
  });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(' '));
  return found;
}

let engine: Engine;
let histories: Histories;

beforeAll(async () => {
  engine = await openEngine.duckdb();
  await fillOrders(engine, columns, orders);
  const { book } = readOrders(tableOf([columns.map(([name]) => name), ...orders] as Row[]));
  histories = historiesOf(book, lastDayOf(book));
});

afterAll(() => engine.close());

const target = () => ({
  dialect: engine.dialect,
  source,
});

describe.each([
  ['patterns', patternsQuery],
  ['histories', historiesQuery],
] as const)('a table of %s', (_, query) => {
  test.each(['auto', 'bgnbd'] as const)('is fitted as its orders are (%s)', async (choice) => {
    const found = analysed(await engine.rows(sqlOf(query(target()))), choice);
    const { model } = fitModel(patternsOf(histories), choice);
    expect(found.histories.count).toBe(histories.count);
    expect(found.model.name).toBe(model.name);
    near(found.model.logLikelihood, model.logLikelihood, 1e-12);
    for (const [letter, value] of Object.entries(model.parameters)) {
      near((found.model.parameters as Record<string, number>)[letter], value, 1e-9);
    }
    expect(found.model.average?.map(({ model: one }) => one.name)).toEqual(
      model.average?.map(({ model: one }) => one.name),
    );
    found.model.average?.forEach(({ weight }, i) => {
      near(weight, model.average?.[i]?.weight ?? Number.NaN, 1e-9);
    });
    const { spend } = fitGammaGamma(histories);
    if (found.spend.name !== 'gammagamma' || spend.name !== 'gammagamma') throw new Error('no Gamma-Gamma');
    near(found.spend.parameters.p, spend.parameters.p, 1e-9);
    near(found.spend.parameters.q, spend.parameters.q, 1e-9);
    near(found.spend.parameters.gamma, spend.parameters.gamma, 1e-9);
    near(found.spend.firstOrders?.factor ?? Number.NaN, spend.firstOrders?.factor ?? Number.NaN, 1e-9);
  });
});

test('histories say on how many days there was an order, not only how many orders there were', async () => {
  const found = analysed(await engine.rows(sqlOf(historiesQuery(target()))), 'bgnbd');
  expect(Array.from(found.histories.frequency)).toEqual(Array.from(histories.frequency));
  expect(Array.from(found.histories.orders)).toEqual(Array.from(histories.orders));
  expect(histories.orders.some((own, i) => own > histories.frequency[i] + 1)).toBe(true);
});
