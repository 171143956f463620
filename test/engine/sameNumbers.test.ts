import { shopRows } from '../reference/referenceShop';
import { cdnowSample, describeWithResearchData } from '../reference/researchData';
import { runCommand } from '../report/runCommand';
import { ordersByLine, refundedOrders } from '../warehouse/inventedOrders';
import { type ShopFiles, shopFiles, typed } from './shopFiles';

type Json = Readonly<Record<string, unknown>>;

let files: ShopFiles;
beforeAll(async () => {
  files = await shopFiles();
});
afterAll(() => files.remove());

async function analysed(file: string, ...options: readonly string[]): Promise<Json> {
  const { code, stdout, stderr } = await runCommand(file, '--json', ...options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Json;
}

/** Every value of both by its path; numbers agree to 1e-12 of the larger one, all else is the same. */
function differences(one: unknown, other: unknown, path: string): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    const scale = Math.max(1, Math.abs(one), Math.abs(other));
    return Math.abs(one - other) <= 1e-12 * scale ? [] : [`${path}: ${one} ${other}`];
  }
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) =>
      differences((one as Json)[name], (other as Json)[name], `${path}.${name}`),
    );
  }
  return one === other ? [] : [`${path}: ${JSON.stringify(one)} ${JSON.stringify(other)}`];
}

/** All but the account of single rows, which stay in DuckDB. */
function compared({ orders, check, problems, home, ...document }: Json): Json {
  const { leftOut, ...shown } = home as Json;
  return { ...document, home: shown };
}

const columns = ['--customer', 'customer', '--date', 'day', '--amount', 'amount'];

/** The document by DuckDB, from Parquet, against the one in memory, from the same rows as text. */
async function compare(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  header: readonly string[],
  options: readonly string[],
): Promise<Json> {
  const text = files.text(`${name}.csv`, [header, ...rows]);
  const more = header.slice(3).join(', ');
  const parquet = await files.copy(`${name}.parquet`, typed(text, more === '' ? '' : `, ${more}`));
  const asked = [...columns, ...options];
  const byDatabase = await analysed(parquet, ...asked);
  const inMemory = await analysed(text, ...asked, '--engine', 'memory', '--duplicates', 'all');
  expect(differences(compared(byDatabase), compared(inMemory), '').slice(0, 9)).toEqual([]);
  return byDatabase;
}

const header = ['customer', 'day', 'amount'];
const invented = shopRows()
  .slice(1)
  .map(([customer, date, , amount]) => [customer, date, amount]);

describe('DuckDB and memory give the same document', () => {
  test.each([
    ['with the automatic choice, its season, and what it learns from the past', []],
    ['with a model by name', ['--model', 'bgnbd']],
    [
      'up to an earlier day',
      ['--as-of', '2023-09-30', '--months', '6', '--margin', '0.4', '--model', 'bgnbd'],
    ],
    ['in other groups', ['--scheme', 'rfm', '--model', 'bgnbd']],
  ])('%s', async (what, options) => {
    const document = await compare(`shop ${what}`, invented, header, options);
    expect((document.customers as readonly unknown[]).length).toBeGreaterThan(500);
  });

  test('with refunds as negative amounts', async () => {
    await compare('refunds', refundedOrders(400), header, ['--model', 'bgnbd']);
  });

  test('with a row for each line of an order, and refunds by order number', async () => {
    await compare(
      'lines',
      ordersByLine(400),
      [...header, 'order_id'],
      ['--order-id', 'order_id', '--model', 'bgnbd'],
    );
  });
});

describeWithResearchData('CDNOW', () => {
  test('is the same by DuckDB and in memory, and the published fit', async () => {
    const document = await compare('cdnow', cdnowSample().slice(1), header, [
      ...['--model', 'bgnbd', '--prior', 'off', '--as-of', '1997-09-30'],
    ]);
    // Fader, Hardie & Lee (2005), table 2: r = 0.243, alpha = 4.414, a = 0.793, b = 2.426.
    const { parameters } = document.model as { parameters: Readonly<Record<string, number>> };
    expect(parameters.r).toBeCloseTo(0.243, 3);
    expect(parameters.alpha).toBeCloseTo(4.414, 3);
    expect(parameters.a).toBeCloseTo(0.793, 3);
    expect(parameters.b).toBeCloseTo(2.426, 3);
  });
});

test('the file of scores has the numbers of the report for each customer', async () => {
  const text = files.text('scored.csv', [header, ...invented]);
  for (const [model, ending] of [
    ['auto', 'parquet'],
    ['bgnbd', 'csv'],
  ]) {
    const scores = files.path(`scores.${ending}`);
    const document = await analysed(text, ...columns, '--model', model, '--scores', scores);
    const rows = await files.rows(`SELECT *, CAST(last_order AS VARCHAR) AS last FROM '${scores}'`);
    const byKey = new Map(rows.map((row) => [String(row.customer), row]));
    const customers = document.customers as readonly Readonly<Record<string, number | string>>[];
    expect(rows).toHaveLength(customers.length);
    const ofColumn = {
      ...{ orders: 'orders', last: 'lastOrder', frequency: 'frequency', p_alive: 'pAlive' },
      ...{ chance_in_90_days: 'chanceOfOrder', expected_orders: 'expectedOrders' },
      ...{ expected_order_value: 'expectedOrderValue', clv: 'clv', segment: 'segment' },
    };
    const read = (row: Readonly<Record<string, unknown>>) => (column: string) => {
      const value = row[column];
      return typeof value === 'bigint' ? Number(value) : value;
    };
    const found = customers.flatMap((customer) =>
      Object.entries(ofColumn).flatMap(([column, name]) =>
        differences(
          read(byKey.get(String(customer.id)) ?? {})(column),
          customer[name],
          `${customer.id}.${column}`,
        ),
      ),
    );
    expect(found.slice(0, 9)).toEqual([]);
  }
});
