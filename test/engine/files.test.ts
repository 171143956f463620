import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runCommand } from '../report/runCommand';
import { sampleOrders } from './sampleOrders';
import { type ShopFiles, shopFiles, typed } from './shopFiles';

let files: ShopFiles;
let text: string;
beforeAll(async () => {
  files = await shopFiles();
  text = files.text('orders.csv', sampleOrders);
});
afterAll(() => files.remove());

interface Found {
  readonly customers: readonly { readonly id: string; readonly orders: number; readonly revenue: number }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly currency: string | null;
}

async function found(...words: readonly string[]): Promise<Found> {
  const { code, stdout, stderr } = await runCommand(...words, '--json', '--model', 'bgnbd');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Found;
}

const sums = ({ customers }: Found) => customers.map(({ id, orders, revenue }) => [id, orders, revenue]);
const problemsOf = ({ problems }: Found) => problems.map(({ code }) => code);

describe('the same orders', () => {
  let expected: unknown;
  beforeAll(async () => {
    expected = sums(await found(text, '--engine', 'memory', '--duplicates', 'all', '--no-merge'));
  });

  test('as Parquet', async () => {
    expect(sums(await found(await files.copy('orders.parquet', typed(text))))).toEqual(expected);
  });

  test('as .csv', async () => {
    const document = await found(text, '--engine', 'duckdb');
    expect(sums(document)).toEqual(expected);
    expect(problemsOf(document)).toContain('readByDatabase');
  });

  test('as packed .csv', async () => {
    expect(sums(await found(await files.copy('orders.csv.gz', typed(text))))).toEqual(expected);
  });

  test('as several files, by name and by a pattern, whose columns stand in another order', async () => {
    mkdirSync(files.path('parts'));
    const early = await files.copy('parts/early.parquet', `${typed(text)} WHERE day < '2024-03-01'`);
    const late = await files.copy(
      'parts/late.parquet',
      `SELECT amount, day, customer FROM (${typed(text)}) WHERE day >= '2024-03-01'`,
    );
    expect(sums(await found(early, late))).toEqual(expected);
    expect(sums(await found(files.path('parts/*.parquet')))).toEqual(expected);
  });

  test.each([
    "Müşteri's “orders” 100%.parquet",
    'سفارش‌ها ۱۴۰۳.parquet',
    '[2024] orders?.parquet',
    'a;b -- c.parquet',
  ])('in a file called %s', async (name) => {
    expect(sums(await found(await files.copy(name, typed(text))))).toEqual(expected);
  });

  test('in columns with odd names', async () => {
    const odd = ['customer\'s "id"', 'تاریخ سفارش', 'Total ($); -- net'];
    const quoted = odd.map((name) => `"${name.replaceAll('"', '""')}"`);
    const file = await files.copy(
      'odd.parquet',
      `SELECT customer AS ${quoted[0]}, day AS ${quoted[1]}, amount AS ${quoted[2]} FROM (${typed(text)})`,
    );
    const [customer = '', date = '', amount = ''] = odd;
    expect(sums(await found(file, '--customer', customer, '--date', date, '--amount', amount))).toEqual(
      expected,
    );
  });

  test('with times, with instants, and with amounts as doubles', async () => {
    const times = await files.copy(
      'times.parquet',
      `SELECT customer, day + INTERVAL 23 HOUR AS created_at, CAST(amount AS DOUBLE) AS amount FROM (${typed(text)})`,
    );
    expect(sums(await found(times))).toEqual(expected);
    const instants = await files.copy(
      'instants.parquet',
      `SELECT customer, CAST(day + INTERVAL 23 HOUR AS TIMESTAMP) AT TIME ZONE 'UTC' AS created_at, amount FROM (${typed(text)})`,
    );
    expect(sums(await found(instants))).toEqual(expected);
  });

  test('with days and amounts as people write them, once they are explained', async () => {
    const local = await files.copy(
      'local.csv',
      `SELECT customer, STRFTIME(day, '%d.%m.%Y') AS day, REPLACE(CAST(amount AS VARCHAR), '.', ',') AS amount FROM (${typed(text)})`,
    );
    const explained = await found(
      ...[local, '--engine', 'duckdb', '--date-order', 'day-first', '--decimal', 'comma'],
    );
    expect(sums(explained)).toEqual(expected);
  });
});

test('customers are shown as they are written, and are one whatever their capitals', async () => {
  const [header, ...rows] = sampleOrders;
  const shouted = files.text('shouted.csv', [
    header,
    ...rows.map(([customer, ...row], i) => [
      i % 2 === 0 ? ` ${String(customer).toUpperCase()} ` : customer,
      ...row,
    ]),
  ]);
  const scores = files.path('shouted-scores.csv');
  const document = await found(shouted, '--engine', 'duckdb', '--scores', scores);
  // Of several spellings the first in the alphabet: capitals come first.
  const capitals = new Set(rows.flatMap(([customer], i) => (i % 2 === 0 ? [customer] : [])));
  const all = [...new Set(rows.map(([customer]) => customer))];
  const names = all.map((name) => (capitals.has(name) ? String(name).toUpperCase() : String(name))).sort();
  expect(document.customers.map(({ id }) => id).sort()).toEqual(names);
  const written = await files.rows(`SELECT customer FROM '${scores}' ORDER BY customer`);
  expect(written.map(({ customer }) => customer)).toEqual(names);
});

test('rows that do not count are left out, and counted', async () => {
  const [, ...rows] = sampleOrders;
  const file = files.text('status.csv', [
    ['customer', 'day', 'amount', 'status'],
    ...rows.map((row) => [...row, 'paid']),
    ...[
      ['c1', '2024-01-09', 999, 'cancelled'],
      ['c2', '2024-01-09', 999, 'refunded'],
      ['c3', '2024-01-09', 5, 'pending'],
      ['', '2024-01-09', 7, 'paid'],
      ['guest', '2024-01-09', 7, 'paid'],
      ['c4', 'soon', 7, 'paid'],
      ['c5', '2024-01-09', 'much', 'paid'],
    ],
  ]);
  const document = await found(file, '--engine', 'duckdb');
  const plain = new Map(sums(await found(text, '--engine', 'duckdb')).map(([id, ...own]) => [id, own]));
  for (const [id, orders, revenue] of sums(document)) {
    const [before, money] = plain.get(String(id)) ?? [];
    const more = id === 'c3' ? 5 : 0;
    expect([id, orders, revenue]).toEqual([id, Number(before) + (more > 0 ? 1 : 0), Number(money) + more]);
  }
  expect(problemsOf(document)).toEqual(
    expect.arrayContaining(['readByDatabase', 'pendingOrders', 'badDates', 'badAmounts', 'noCustomerRows']),
  );
  const [{ message = '' } = {}] = document.problems.filter(({ code }) => code === 'readByDatabase');
  expect(message).toMatch(/Because of their status \(cancelled, refunded\) 2 rows are left out/);
});

test('one of several currencies is read once it is chosen', async () => {
  const [, ...rows] = sampleOrders;
  const file = await files.copy(
    'currencies.parquet',
    typed(
      files.text('currencies.csv', [
        ['customer', 'day', 'amount', 'currency'],
        ...rows.map((row) => [...row, 'EUR']),
        ['c1', '2024-01-09', 999, 'usd'],
      ]),
      ', currency',
    ),
  );
  const open = await runCommand(file);
  expect(open.code).toBe(1);
  expect(open.stderr).toMatch(/EUR, USD.*--currency EUR or --currency USD/s);
  const euros = await found(file, '--currency', 'EUR');
  expect(euros.currency).toBe('EUR');
  expect(sums(euros)).toEqual(sums(await found(text, '--engine', 'duckdb')));
  expect(problemsOf(euros)).toContain('otherCurrencies');
});

test('a price of one piece is multiplied by the quantity', async () => {
  const [, ...rows] = sampleOrders;
  const file = files.text('pieces.csv', [
    ['customer', 'day', 'unit price', 'quantity'],
    ...rows.map(([customer, day, amount]) => [customer, day, Number(amount) / 2, 2]),
  ]);
  expect(sums(await found(file, '--engine', 'duckdb'))).toEqual(
    sums(await found(text, '--engine', 'duckdb')),
  );
});

describe('says what is wrong, and what to do', () => {
  async function refusal(...words: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runCommand(...words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    return stderr;
  }

  test('a column that is not there', async () => {
    const file = await files.copy('good.parquet', typed(text));
    expect(await refusal(file, '--customer', 'buyer')).toMatch(/buyer.*customer, day, amount/s);
  });

  test('a file that is missing, a pattern without files, a folder, an empty file, one of another kind', async () => {
    expect(await refusal(files.path('none.parquet'))).toMatch(/there is no such file/);
    expect(await refusal(files.path('none*.parquet'))).toMatch(/there is no such file/);
    mkdirSync(files.path('folder.parquet'));
    expect(await refusal(files.path('folder.parquet'))).toMatch(/this is a folder/);
    writeFileSync(files.path('empty.parquet'), '');
    expect(await refusal(files.path('empty.parquet'))).toMatch(/the file is empty/);
    writeFileSync(files.path('book.xlsx'), 'x');
    expect(await refusal(files.path('book.xlsx'), '--engine', 'duckdb')).toMatch(/DuckDB reads \.parquet/);
    expect(await refusal(files.path('good.parquet'), text)).toMatch(/Parquet and others text/);
    expect(await refusal(files.path('good.parquet'), '--engine', 'memory')).toMatch(/DuckDB reads this one/);
  });

  test('a file that is broken, at its end and inside', async () => {
    writeFileSync(files.path('broken.parquet'), `PAR1${'x'.repeat(999)}`);
    expect(await refusal(files.path('broken.parquet'))).toMatch(
      /broken\.parquet: DuckDB cannot read this \(.+\)\. Check/,
    );
    const whole = await files.copy('whole.parquet', typed(text));
    const bytes = readFileSync(whole);
    bytes.fill(0xff, 8, bytes.length >> 1);
    writeFileSync(files.path('inside.parquet'), bytes);
    expect(await refusal(files.path('inside.parquet'))).toMatch(/inside\.parquet: DuckDB cannot read this/);
  });

  test('files without rows, and without orders that count', async () => {
    const none = await files.copy('none-there.parquet', `${typed(text)} LIMIT 0`);
    expect(await refusal(none, '--customer', 'customer', '--date', 'day', '--amount', 'amount')).toMatch(
      /the file is empty|no orders/i,
    );
    const late = await files.copy('late.parquet', typed(text));
    expect(await refusal(late, '--as-of', '2001-01-01')).toMatch(/none of its .* rows is an order/);
  });

  test('days and amounts that nothing says how to read', async () => {
    const local = await files.copy(
      'unexplained.csv',
      `SELECT customer, STRFTIME(day + INTERVAL 12 DAY, '%d.%m.%Y') AS day, amount FROM (${typed(text)})`,
    );
    expect(await refusal(local, '--engine', 'duckdb')).toMatch(/--date-order day-first/);
    const money = await files.copy(
      'money.csv',
      `SELECT customer, day, CAST(amount AS VARCHAR) || ' EUR' AS amount FROM (${typed(text)})`,
    );
    expect(await refusal(money, '--engine', 'duckdb')).toMatch(
      /Most amounts cannot be read, such as “[\d.]+ EUR”/,
    );
  });

  test.each([
    [['--covariates', 'city'], /--covariates: this needs the rows themselves/],
    [['--by', 'city'], /--by: this needs the rows themselves/],
    [['--product', 'city'], /--product: this needs the rows themselves/],
    [['--duplicates', 'once'], /--duplicates: this needs the rows themselves/],
    [['--scores', 'customer_id'], /“customer_id” does not end with .parquet or .csv.*--customer/],
    [['--scores', 'nowhere/scores.csv'], /could not be written there/],
    [['--engine', 'memory', '--scores', 'scores.csv'], /--scores: DuckDB writes this file/],
  ])('%j', async (options, sentence) => {
    expect(
      await refusal(text, ...(options.includes('memory') ? [] : ['--engine', 'duckdb']), ...options),
    ).toMatch(sentence);
  });

  test('the total of an order in each of its rows', async () => {
    const [, ...rows] = sampleOrders;
    const file = files.text('totals.csv', [
      ['customer', 'day', 'total', 'order_id', 'line'],
      ...rows.flatMap((row, i) => [0, 1].map((line) => [...row, `o${i}`, `${i}-${line}`])),
    ]);
    expect(await refusal(file, '--engine', 'duckdb')).toMatch(/“total” repeats the total of the order/);
  });

  test('in three languages', async () => {
    expect(await refusal(text, '--engine', 'duckdb', '--by', 'x', '--locale', 'tr')).toMatch(
      /satırların kendisi gerekir/,
    );
    expect(await refusal(text, '--engine', 'duckdb', '--by', 'x', '--locale', 'fa')).toMatch(
      /خود ردیف‌ها لازم است/,
    );
  });
});

test('the private folder is gone afterwards, also after a failure', async () => {
  const before = process.env.TMPDIR;
  mkdirSync(files.path('private'));
  process.env.TMPDIR = files.path('private');
  try {
    await runCommand(text, '--engine', 'duckdb', '--json');
    await runCommand(text, '--engine', 'duckdb', '--customer', 'nobody');
    expect(readdirSync(files.path('private'))).toEqual([]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});
