import { createHash } from 'node:crypto';
import { withAllCustomers } from '../../cli/engine/allCustomersTabs';
import { analyzeFiles } from '../../cli/engine/analyzeFiles';
import { parseCommand } from '../../cli/options/parseCommand';
import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { dayToIso, isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { seededRandom } from '../../core/math/random';
import { buildReport } from '../../core/report/buildReport';
import { languages } from '../../core/speech/language';
import { near } from '../reference/near';
import { type ShopFiles, shopFiles, typed } from './shopFiles';

const firstDay = isoToDay('2022-01-01') ?? 0;
const random = seededRandom(16, 4000);
const below = (most: number) => Math.floor(random() * most);

/** 4,000 customers over two years, who order at two paces and may stop. */
const orders = Array.from({ length: 4000 }, (_, customer) => {
  const pace = random() < 0.5 ? 20 : 90;
  const rows: [string, string, number][] = [];
  let day = below(600);
  do {
    rows.push([`c${customer}`, dayToIso(firstDay + day), 10 + (customer % 40) + below(8) / 4]);
    day += 1 + below(2 * pace);
  } while (day < 730 && random() < 0.8);
  return rows;
}).flat();

/** The customers whose MD5 sum begins with a zero. */
const isInSample = (customer: string) => createHash('md5').update(customer).digest('hex').startsWith('0');

let files: ShopFiles;
let parquet: string;
beforeAll(async () => {
  files = await shopFiles();
  const text = files.text('shop.csv', [['customer', 'day', 'amount'], ...orders]);
  parquet = await files.copy('shop.parquet', typed(text));
});
afterAll(() => files.remove());

async function sampled(most: number, ...options: readonly string[]) {
  const command = parseCommand([parquet, '--json', ...options]);
  if (typeof command === 'string') throw new Error(command);
  const { analysis, whole } = await analyzeFiles(command, analyze, most);
  if (!analysis.ok || whole === null) throw new Error('no sample was analysed');
  return { analysis, whole };
}

test('of very many customers a sixteenth is analysed, always the same ones, as if the shop had no others', async () => {
  const { analysis } = await sampled(1000, '--model', 'mbgnbd');
  const own = orders.filter(([customer]) => isInSample(customer));
  const last = Math.max(...orders.map(([, day]) => isoToDay(day) ?? 0));
  const alone = analyze(tableOf([['customer', 'day', 'amount'], ...own]), {
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    ...{ asOf: last, model: 'mbgnbd', intervals: true, holdout: true },
    reading: { columns: { customer: 0, date: 1, amount: 2 }, duplicateOrders: 'all' },
  });
  if (!alone.ok) throw new Error('no analysis');
  expect(analysis.orders.book.keys).toEqual(alone.orders.book.keys);
  expect(analysis.orders.book.keys.length).toBeGreaterThan(200);
  expect(analysis.model.parameters).toEqual(alone.model.parameters);
  expect(analysis.total).toEqual(alone.total);
});

test('everybody is scored with that fit, and summed', async () => {
  const scores = files.path('scores.parquet');
  const { analysis, whole } = await sampled(1000, '--model', 'bgnbd', '--scores', scores);
  const rows = await files.rows(`SELECT * FROM '${scores}'`);
  const customers = new Set(orders.map(([customer]) => customer));
  expect(rows).toHaveLength(customers.size);
  const clv = new Map(rows.map((row) => [String(row.customer), Number(row.clv)]));
  expect(whole.customers).toBe(customers.size);
  near(
    whole.clv,
    [...clv.values()].reduce((sum, one) => sum + one, 0),
    1e-12,
  );
  near(
    whole.revenue,
    orders.reduce((sum, [, , amount]) => sum + amount, 0),
    1e-12,
  );
  expect(whole.segments.reduce((sum, { customers: own }) => sum + own, 0)).toBe(customers.size);
  // Those of the sample have the values of its analysis.
  analysis.orders.book.keys.forEach((key, i) => {
    near(clv.get(key) ?? Number.NaN, analysis.values.clv[i], 1e-12);
  });
  // The range is that of the sample, in proportion.
  near(whole.clvLow / whole.clv, analysis.total.clvLow / analysis.total.clv, 1e-12);
  expect(whole.clvLow).toBeLessThan(whole.clv);
  const byValue = [...clv.values()].sort((one, other) => other - one);
  expect(whole.best.map((one) => one.clv)).toEqual(byValue.slice(0, whole.best.length));
  expect(whole.slipping.length).toBeGreaterThan(0);
  expect(whole.slipping.every(({ segment }) => segment === 'slipping_away')).toBe(true);
});

test('the stated error holds the sums of all customers in most samples', async () => {
  const { analysis, whole } = await sampled(1000, '--model', 'bgnbd');
  const [problem] = analysis.problems;
  if (problem?.code !== 'sampled') throw new Error('not said');
  const { customers, of, sample, error } = problem.params;
  expect({ customers, of, sample }).toEqual({ customers: 4000, of: analysis.histories.count, sample: 16 });
  const mean = (values: Iterable<number>) => {
    const all = [...values];
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  };
  expect(Math.abs(mean(analysis.values.clv) / (whole.clv / whole.customers) - 1)).toBeLessThan(2 * error);
  // Of 16 disjoint samples of revenue, about nine in ten are as near to all as their own error says.
  const spent = new Map<string, number>();
  for (const [customer, , amount] of orders) spent.set(customer, (spent.get(customer) ?? 0) + amount);
  const all = mean(spent.values());
  const held = [...'0123456789abcdef'].filter((digit) => {
    const own = [...spent].flatMap(([customer, money]) =>
      createHash('md5').update(customer).digest('hex').startsWith(digit) ? [money] : [],
    );
    const center = mean(own);
    const squares = own.reduce((sum, value) => sum + (value - center) ** 2, 0);
    return Math.abs(all - center) <= (1.645 * Math.sqrt(squares)) / own.length;
  });
  expect(held.length).toBeGreaterThanOrEqual(12);
});

describe('the workbook has the sums and lists of all customers in front', () => {
  let found: { analysis: Analysis; whole: Awaited<ReturnType<typeof sampled>>['whole'] };
  beforeAll(async () => {
    found = await sampled(1000, '--model', 'bgnbd');
  });

  test.each(languages)('%s', (language) => {
    const { analysis, whole } = found;
    const report = buildReport(analysis, null, language);
    const [all, slipping, ...others] = withAllCustomers(report, analysis, whole, language).tabs;
    expect(others).toEqual(report.tabs);
    const [groups, best] = all?.tables ?? [];
    expect(groups?.rows[groups.rows.length - 1]?.slice(1)).toEqual([
      ...[whole.customers, whole.revenue, whole.expectedOrders, whole.clv],
    ]);
    expect(best?.rows).toHaveLength(Math.min(10_000, whole.customers));
    expect(best?.rows[0]?.[0]).toBe(whole.best[0]?.id);
    expect(slipping?.tables[0]?.rows).toHaveLength(whole.slipping.length);
    expect(new Set([all, slipping, ...others].map((tab) => tab?.name)).size).toBe(others.length + 2);
  });
});
