import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { optionNames } from '../../cli/options/sortWords';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import type { ReportSpec } from '../../core/host/spec';
import type { NoAnalysisJson } from '../../core/report/analysisJson';
import type { DocumentJson } from '../../core/report/documentJson';
import { campaignWords } from '../../core/speech/campaigns/campaignWords';
import { historyWords } from '../../core/speech/history/historyWords';
import { languages } from '../../core/speech/language';
import { pageWords } from '../../core/speech/pages/pageWords';
import { skipReasonText } from '../../core/speech/problems/problemText';
import { reportWords } from '../../core/speech/report/reportWords';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { kitapKulubu } from '../../samples/kitapKulubu';
import { near } from '../reference/near';
import { expectedOf } from '../reference/referenceShop';
import { describeWithResearchData, researchFile } from '../reference/researchData';
import { root } from '../root';
import { encodeBytes } from './encode';
import { type Outcome, runCommand as report, runCommandOn } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (name: string) => join(root, 'samples', name);

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The document on stdout, after checking that there is nothing else and no complaint. */
async function json(...args: string[]): Promise<DocumentJson> {
  const { code, stdout, stderr } = await report(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

let kitap: DocumentJson;
// The report says when it was made; with this it is made in the same minute each time.
beforeAll(() => {
  process.env.SOURCE_DATE_EPOCH = '1764000000';
});
afterAll(() => {
  delete process.env.SOURCE_DATE_EPOCH;
});

beforeAll(async () => {
  kitap = await json(sample('kitap-kulubu.csv'));
});

describe('--json', () => {
  test('has every field that is promised, with numbers as they are', () => {
    expect(kitap).toMatchObject({
      asOf: '2024-09-30',
      months: 12,
      margin: 1,
      discountRate: 0.1,
      orders: { rows: 800, used: 800 - kitap.orders.skipped.length },
      model: { name: 'bgnbd', customers: kitap.customers.length },
    });
    expect(kitap.orders.skipped[0]).toEqual({ row: expect.any(Number), reason: expect.any(String) });
    expect(Object.keys(kitap.model.parameters)).toEqual(['r', 'alpha', 'a', 'b']);
    expect(kitap.spend).toMatchObject({
      p: expect.any(Number),
      q: expect.any(Number),
      gamma: expect.any(Number),
    });
    expect(kitap.holdout).toMatchObject({
      bias: expect.any(Number),
      mae: expect.any(Number),
      rmse: expect.any(Number),
    });
  });

  test('has for every customer what is known and what is expected', () => {
    const number = expect.any(Number);
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    for (const customer of kitap.customers) {
      expect(customer).toEqual({
        id: expect.stringMatching(/^\S+@example\.com$/i),
        orders: number,
        firstOrder: day,
        lastOrder: day,
        revenue: number,
        frequency: number,
        recency: number,
        age: number,
        meanSpend: number,
        pAlive: number,
        pAliveLater: number,
        chanceOfOrder: number,
        chanceInHorizon: number,
        chanceInYear: number,
        // Who is not expected to order within two years has none.
        nextOrder: customer.nextOrder === null ? null : day,
        expectedOrders: number,
        ordersLow: number,
        ordersHigh: number,
        expectedOrderValue: number,
        clv: number,
        clvLow: number,
        clvHigh: number,
        rfm: [number, number, number],
        segment: expect.stringMatching(/^[a-z_]+$/),
        // The sheet has names, and no products.
        firstName: expect.any(String),
      });
      expect(customer.clvLow).toBeLessThanOrEqual(customer.clv);
      expect(customer.clvHigh).toBeGreaterThanOrEqual(customer.clv);
    }
  });

  test('has segments that add up to the customers', () => {
    const sums = new Map<string, { customers: number; clv: number }>();
    for (const { segment, clv } of kitap.customers) {
      const { customers, clv: sum } = sums.get(segment) ?? { customers: 0, clv: 0 };
      sums.set(segment, { customers: customers + 1, clv: sum + clv });
    }
    expect(kitap.segments.map(({ key }) => key).sort()).toEqual([...sums.keys()].sort());
    for (const { key, customers, clv } of kitap.segments) {
      expect(customers).toBe(sums.get(key)?.customers);
      expect(clv).toBeCloseTo(sums.get(key)?.clv ?? Number.NaN, 6);
    }
  });

  test('describes each customer once: lists and movement refer to customers by id', () => {
    const ids = new Set(kitap.customers.map(({ id }) => id));
    const lists = [...kitap.lists, ...kitap.week];
    expect(lists.flatMap(({ customers }) => customers).length).toBeGreaterThan(50);
    for (const { key, customers, atStake } of lists) {
      for (const member of customers) {
        expect(member).toEqual({
          id: expect.any(String),
          atStake: expect.any(Number),
          control: expect.any(Boolean),
        });
        expect(ids).toContain(member.id);
      }
      const sum = customers.reduce((total, member) => total + member.atStake, 0);
      expect({ key, sum }).toEqual({ key, sum: expect.closeTo(atStake, 6) });
    }
    expect(kitap.movement?.moved.length).toBeGreaterThan(10);
    for (const { id } of kitap.movement?.moved ?? []) expect(ids).toContain(id);
  });

  test('is one line, and with --pretty many with the same document', async () => {
    const [compact, pretty] = await Promise.all([
      report(sample('kitap-kulubu.csv'), '--json'),
      report(sample('kitap-kulubu.csv'), '--pretty'),
    ]);
    expect(compact.stdout).toBe(`${JSON.stringify(kitap)}\n`);
    expect(pretty).toEqual({ code: 0, stderr: '', stdout: `${JSON.stringify(kitap, null, 2)}\n` });
  });

  test('says the same in every language, but for the messages', async () => {
    const turkish = await json(sample('kitap-kulubu.csv'), '--locale', 'tr-TR');
    const silent = (document: DocumentJson) => ({
      ...document,
      problems: document.problems.map(({ code, where }) => ({ code, where })),
      trust: { ...document.trust, message: '' },
      home: {
        ...document.home,
        cards: Object.entries(document.home.cards).map(([key, { title: _, message: __, ...card }]) => [
          key,
          card,
        ]),
      },
    });
    expect(silent(turkish)).toEqual(silent(kitap));
  });

  test('has the data check, whose counts add up to the rows', () => {
    const { check, orders } = kitap;
    expect(check).toMatchObject({
      sheet: 'kitap-kulubu.csv',
      platform: null,
      headerRow: 1,
      rows: orders.rows,
      leftOut: orders.skipped.length,
      firstDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      questions: [],
    });
    expect(check.opened + check.further + check.refunds + check.leftOut).toBe(check.rows);
    expect(check.reasons.reduce((sum, { rows }) => sum + rows, 0)).toBe(check.leftOut);
    expect(check.columns.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['customer', 'date', 'amount', 'status']),
    );
  });

  test('the terms change the value as they should', async () => {
    const half = await json(sample('kitap-kulubu.csv'), '--margin', '50%');
    const shorter = await json(sample('kitap-kulubu.csv'), '--months', '6', '--discount-rate', '0');
    half.customers.forEach((customer, i) => {
      // Half the margin is half the value, up to rounding in the last place.
      expect(customer.clv / (kitap.customers[i].clv / 2)).toBeCloseTo(1, 12);
      expect(shorter.customers[i].expectedOrders).toBeLessThan(kitap.customers[i].expectedOrders);
    });
  });
});

describe('files', () => {
  test('a Windows-1254 export gives the numbers of the UTF-8 one, and says how it was read', async () => {
    const text = kitapKulubu().replace('\uFEFF', '');
    const path = saved('kitap-kulubu.csv', encodeBytes(text, 'windows-1254'));
    const guessed = await report(path, '--json');
    expect(JSON.parse(guessed.stdout)).toEqual(kitap);
    expect(guessed.stderr).toContain('read as windows-1254');
    expect(await json(path, '--encoding', 'windows-1254')).toEqual(kitap);
  });

  test('a quotation mark that is never closed swallows no row, and is said with its row', async () => {
    const [header, first, second, ...rest] = kitapKulubu().replace('\uFEFF', '').split(/\r?\n/);
    const path = saved('quote.csv', [header, first, second.replace(/;([^;]*)$/, ';"$1'), ...rest].join('\n'));
    const { stdout, stderr } = await report(path, '--json');
    expect(JSON.parse(stdout).orders).toEqual(kitap.orders);
    expect(stderr).toContain('in row 3 a quotation mark is opened and never closed.');
  });

  test('a workbook with the same orders gives the same document', async () => {
    const [header, ...rows] = readFileSync(sample('chaikhaneh.csv'), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const spec: ReportSpec = {
      rightToLeft: true,
      formats: {
        text: '@',
        count: '0',
        number: '0',
        money: '0',
        percent: '0%',
        date: 'd',
        parameter: '0',
        tick: '0',
      },
      tabs: [
        { key: 'notes', name: 'یادداشت', heading: 'x', notes: [], tables: [], charts: [], frozenRows: 0 },
        {
          key: 'orders',
          name: 'سفارش‌ها',
          heading: 'فروش',
          notes: [],
          tables: [
            {
              key: 'orders',
              row: 2,
              column: 0,
              columns: header.map((name) => ({ header: name, kind: 'text', width: 90 })),
              rows,
            },
          ],
          charts: [],
          frozenRows: 0,
        },
      ],
    };
    const path = saved('orders.xlsx', await writeWorkbook(spec, 45657));
    const fromCsv = await json(sample('chaikhaneh.csv'));
    const fromXlsx = await json(path);
    const inRows = (document: DocumentJson, below: number) => ({
      ...document,
      orders: {
        ...document.orders,
        skipped: document.orders.skipped.map(({ row, reason }) => ({ row: row - below, reason })),
      },
      problems: document.problems.map(({ code }) => code),
      check: { ...document.check, sheet: '', headerRow: 0, reasons: [], problems: [] },
    });
    // The header is in the third row of the workbook.
    expect(inRows(fromXlsx, 2)).toEqual(inRows(fromCsv, 0));
    expect(fromCsv.customers).toHaveLength(162);
  });
});

describe('the workbook', () => {
  const out = join(folder, 'report.xlsx');
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await report(sample('kitap-kulubu.csv'), '--locale', 'tr-TR', '--out', out);
  });
  const text = reportWords('tr');

  test('is announced in a few plain lines in the language asked for', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('800 satır');
    const cancelled = kitap.orders.skipped.filter(({ reason }) => reason === 'cancelled').length;
    expect(outcome.stdout).toContain(`- ${skipReasonText('cancelled', 'tr')}: ${cancelled}\n`);
    expect(outcome.stdout).toContain(segmentWords('tr').names.plain.best);
    expect(outcome.stdout.trim().split('\n').length).toBeLessThan(40);
    expect(outcome.stdout.trim().endsWith(`Rapor burada: ${out}`)).toBe(true);
  });

  test('has the tabs of the report and the customers with their values', async () => {
    const tabs = await readXlsx(readFileSync(out));
    const pages = pageWords('tr');
    const { summary, week, customers: all, segments, cohorts, method } = pages.tabs;
    const names = [summary, week, all, segments, cohorts, method, historyWords('tr').tab];
    expect(tabs.map(({ sheet }) => sheet)).toEqual(names);
    const customers = tabs.find(({ sheet }) => sheet === all)?.data ?? [];
    const headerRow = customers.findIndex((row) => row.includes(pages.value.revenue as never));
    const column = (name: string) => customers[headerRow].indexOf(name as never);
    const written = customers
      .slice(headerRow + 1)
      .map((row) => [row[column(text.columns.customer)], row[column(pages.value.revenue)]]);
    const byValue = [...kitap.customers].sort((one, other) => other.clv - one.clv);
    // The tabs write an e-mail in small letters; the document has it as the orders do.
    expect(written).toEqual(
      byValue.map(({ id, clv }) => [String(id).toLowerCase(), expect.closeTo(clv as number, 9)]),
    );
  });

  test('has native charts whose ranges hold what they show', () => {
    const parts = Object.entries(unzipSync(readFileSync(out)));
    const charts = parts.filter(([path]) => path.startsWith('xl/charts/')).map(([, part]) => strFromU8(part));
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const chart of charts) {
      const ranges = [...chart.matchAll(/<c:f>'?([^'!<]*)'?!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)<\/c:f>/g)];
      // Its labels once for each series, and the series.
      expect(ranges.length).toBeGreaterThanOrEqual(2);
      expect(ranges.length % 2).toBe(0);
      for (const [, tab, first, last] of ranges) {
        expect(Object.values(pageWords('tr').tabs)).toContain(tab);
        expect(Number(last)).toBeGreaterThanOrEqual(Number(first));
      }
      // The writer stores what it found in those cells: as many values as cells.
      expect([...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].join()).toMatch(/<c:v>\d/);
    }
  });

  test('is the same, byte for byte, next time', async () => {
    const again = join(folder, 'again.xlsx');
    const next = await report(sample('kitap-kulubu.csv'), '--locale', 'tr-TR', '--out', again);
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  test('takes the place of our last report, but never of another file', async () => {
    expect(await report(sample('kitap-kulubu.csv'), '--out', out)).toMatchObject({ code: 0, stderr: '' });
    const existing = saved('existing.xlsx', 'own work');
    const refused = await report(sample('kitap-kulubu.csv'), '--out', existing);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('It stays as it is.');
    expect(readFileSync(existing, 'utf8')).toBe('own work');
  });

  test('text in cells never becomes a formula', async () => {
    const evil = '=HYPERLINK("http://x","y")';
    const lines = Array.from({ length: 30 }, (_, i) => `"customer ${i}",2024-01-${10 + (i % 20)},${i + 1}`);
    const quoted = `"${evil.replaceAll('"', '""')}"`;
    const orders = ['Customer,Date,Amount', ...lines, `${quoted},2024-01-05,9`, `${quoted},2024-02-05,9`];
    const path = join(folder, 'evil.xlsx');
    expect((await report(saved('evil.csv', orders.join('\n')), '--out', path)).code).toBe(0);
    const parts = unzipSync(readFileSync(path));
    for (const [name, part] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/'))
        expect(strFromU8(part)).not.toMatch(/<f[ >]|<hyperlink[^>]*r:id/);
    }
    const cells = (await readXlsx(readFileSync(path))).flatMap(({ data }) => data.flat());
    expect(cells).toContain(evil);
  });
});

describe('what the file leaves open', () => {
  const dates = ['03/04/2024', '05/06/2024', '01/02/2024', '07/08/2024'];
  const lines = Array.from({ length: 40 }, (_, i) => `C${i % 9},${dates[i % 4]},${i + 10}.50`);
  const content = ['Customer,Date,Amount', ...lines].join('\n');

  test('is told with the option to set, and with --json as a question with both readings', async () => {
    const file = saved('open.csv', content);
    const told = await report(file);
    expect(told).toMatchObject({ code: 1, stdout: '' });
    expect(told.stderr).toContain('--date-order');
    const asked = await report(file, '--json');
    expect(asked).toMatchObject({ code: 1, stderr: told.stderr });
    const { failed, problems, check } = JSON.parse(asked.stdout) as NoAnalysisJson;
    expect({ failed, codes: problems.map(({ code }) => code) }).toEqual({
      failed: true,
      codes: ['ambiguousDates'],
    });
    expect(check).toMatchObject({ rows: 40, leftOut: 40, orders: 0 });
    expect(check.questions[0]).toMatchObject({
      code: 'dateOrder',
      needed: true,
      where: 'open.csv!B2',
      current: null,
      answers: [
        { answer: 'dayFirst', readings: [{ text: '03/04/2024', day: '2024-04-03' }, {}, {}] },
        { answer: 'monthFirst', readings: [{ text: '03/04/2024', day: '2024-03-04' }, {}, {}] },
      ],
    });
  });

  test.each([
    ['day-first', '2024-02-01', '2024-08-07'],
    ['mdy', '2024-01-02', '2024-07-08'],
  ])('%s answers it', async (order, firstDay, lastDay) => {
    const { check, asOf } = await json(saved('open.csv', content), '--date-order', order);
    expect(check).toMatchObject({ firstDay, lastDay, leftOut: 0 });
    expect(asOf).toBe(lastDay);
  });

  test('a tab that is not there is told with those that are', async () => {
    const { code, stderr } = await report(saved('open.csv', content), '--sheet', 'Sales');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^--sheet: .*open\.csv has no tab “Sales” .* Choose one of: open\.csv\.\n$/);
  });
});

describe('what does not fit ends with one sentence, an exit code and an empty stdout', () => {
  const noDate = 'Customer,City,Amount\nAda,Bath,3\nBob,York,4\n';
  const good = 'Customer,Date,Amount\nAda,2024-01-01,3\nAda,2024-02-01,3\nBob,2024-01-05,4\n';
  // 2 when the command is not understood; 1 when it is and there is no report with this file.
  const cases: readonly (readonly [string, string, readonly string[], RegExp, 1 | 2])[] = [
    ['no file', '', [], /^Which file holds the orders\?/, 2],
    ['a file that is not there', '', ['missing.csv'], /^missing\.csv: there is no such file/, 1],
    ['an empty file', '', ['FILE'], /the file is empty/, 1],
    ['a header and nothing else', 'Customer,Date,Amount\n', ['FILE'], /./, 1],
    ['no date column', noDate, ['FILE'], /date/i, 1],
    ['a column that is not there', good, ['FILE', '--amount', 'Prize'], /Prize/, 1],
    ['an unknown option', good, ['FILE', '--colour', 'red'], /^--colour: there is no such option/, 2],
    ['a number that is none', good, ['FILE', '--months', 'twelve'], /^--months: “twelve”/, 2],
    ['a day before all orders', good, ['FILE', '--as-of', '1990-01-01'], /1990.*Choose a later day/, 1],
    [
      'a folder that is not there',
      good,
      ['FILE', '--out', join('nowhere', 'r.xlsx')],
      /could not be written/,
      1,
    ],
  ];
  test.each(cases)('%s', async (_, content, args, sentence, expected) => {
    const file = saved('orders.csv', content);
    const { code, stdout, stderr } = await report(...args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|\bat .*:\d+|undefined|NaN/);
  });

  test('in the language asked for', async () => {
    expect((await report('yok.csv', '--locale', 'tr')).stderr).toBe(
      'yok.csv: böyle bir dosya yok. Adını ve klasörünü denetleyin.\n',
    );
    expect((await report('--locale=fa-IR', '--months')).stderr).toContain(
      '--months: مقدار آن نوشته نشده است',
    );
  });

  test('nothing is left beside a report that could not be written', async () => {
    await report(sample('kitap-kulubu.csv'), '--out', join(folder, 'nowhere', 'r.xlsx'));
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

test('what is piped in is read for “-”', async () => {
  const bytes = new Uint8Array(readFileSync(sample('kitap-kulubu.csv')));
  const { code, stdout, stderr } = await runCommandOn(bytes, ['-', '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const named = JSON.stringify(kitap)
    .replaceAll("'kitap-kulubu.csv'!", 'stdin!')
    .replaceAll('"kitap-kulubu.csv"', '"stdin"');
  expect(stdout).toBe(`${named}\n`);
  expect(await runCommandOn(new Uint8Array(), ['-', '--json'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^stdin: the file is empty/),
  });
});

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(await report('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each(languages)(
  '--help names every option, and the columns of the files that it asks for (%s)',
  async (locale) => {
    const { code, stdout, stderr } = await report('--help', '--locale', locale);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const told = new Set([...stdout.matchAll(/--([a-z-]+)/g)].map(([, name]) => name));
    expect([...told].sort()).toEqual([...optionNames].sort());
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    // What comes from the catalogue is filled in.
    expect(stdout).not.toMatch(/[{}]/);
    const { headers } = campaignWords(locale);
    const { action, channel, offer, kpi, risk, owner, costPerContact, offerPerOrder, uplift, least, most } =
      headers;
    const columns = [
      action,
      channel,
      offer,
      kpi,
      risk,
      owner,
      costPerContact,
      offerPerOrder,
      uplift,
      least,
      most,
    ];
    // Lines are broken where they are full.
    const text = stdout.replace(/\s+/g, ' ');
    for (const column of [segmentWords(locale).headers.group, ...columns]) expect(text).toContain(column);
  },
);

test('the fit that comes out is the one that an independent program finds', async () => {
  const { model, spend, customers } = await json(
    join(root, 'test', 'reference', 'shop.csv'),
    ...['--as-of', '2023-09-30', '--model', 'BG/NBD'],
  );
  const [timing, gammaGamma] = [expectedOf('bgnbd'), expectedOf('gammagamma')];
  for (const [name, value] of Object.entries(timing.parameters)) near(model.parameters[name], value, 1e-9);
  for (const [name, value] of Object.entries(timing.standardErrors)) {
    near(model.standardErrors[name], value, 1e-7);
  }
  near(model.logLikelihood, timing.logLikelihood, 1e-12);
  const found: Readonly<Record<string, unknown>> = { ...spend };
  for (const [name, value] of Object.entries(gammaGamma.parameters)) near(Number(found[name]), value, 1e-9);
  timing.pAlive.forEach((alive, i) => {
    near(customers[i].pAlive, alive, 1e-9);
  });
  expect(customers).toHaveLength(800);
});

describe('a table of customers', () => {
  const customers = ['cust,x,t.x,T,m.x'];
  for (let i = 0; i < 80; i++) {
    const x = i % 5;
    customers.push(
      `c${i},${x},${x === 0 ? 0 : 7 * x + (i % 3)},${60 + (i % 20)},${x === 0 ? 0 : 20 + (i % 7)}`,
    );
  }
  const file = () => saved('customers.csv', customers.join('\n'));

  test('gives the whole document; what needs single orders is null, and a sentence says why', async () => {
    const document = await json(file());
    expect(document).toMatchObject({
      ...{ asOf: null, cohorts: null, movement: null, holdout: null },
      check: { kind: 'customers', customers: 80, firstDay: null },
      trust: { reason: 'noSingleOrders' },
    });
    const said = new Map(document.problems.map(({ code, message }) => [code, message]));
    expect([...said.keys()]).toEqual(
      expect.arrayContaining(['customerTable', 'timeUnitAssumed', 'firstOrdersAssumed']),
    );
    expect(said.get('customerTable')).toMatch(/table of 80 customers .* need the orders themselves/);
    expect(document.customers).toHaveLength(80);
    expect(document.customers[0]).toMatchObject({ firstOrder: null, lastOrder: null, nextOrder: null });
  });

  test('has days as soon as its last day is said', async () => {
    const document = await json(file(), '--as-of', '2024-06-30');
    expect(document).toMatchObject({ asOf: '2024-06-30', check: { kind: 'customers' } });
    expect(document.customers[0]?.firstOrder).toMatch(/^2024-0[45]-/);
  });

  test.each(['en', 'tr', 'fa'])(
    'gives a report without the tabs and days that it cannot know (%s)',
    async (language) => {
      const out = join(folder, `customers-${language}.xlsx`);
      const { code, stdout } = await runCommandOn(new Uint8Array(), [
        file(),
        '--out',
        out,
        '--locale',
        language,
      ]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/1899|undefined|NaN/);
      expect(existsSync(out)).toBe(true);
    },
  );
});

describeWithResearchData('CDNOW', () => {
  // BG/NBD: Fader, Hardie & Lee (2005), table 2, to the digits of R's BTYD and lifetimes; Gamma-Gamma:
  // Fader & Hardie (2013), with the digits of the same programs.
  const published = {
    ...{ r: 0.242594522, alpha: 4.413602019, a: 0.792922017, b: 2.425906777 },
    ...{ logLikelihood: -9582.429206674, p: 6.24957227, q: 3.74422467, gamma: 15.44352096 },
  };

  test('the published fit comes out of the command', async () => {
    const { model, spend, customers } = await json(
      researchFile('cdnow_sample.csv'),
      ...['--as-of', '1997-09-30', '--customer', 'master_id', '--model', 'BG/NBD'],
    );
    const found: Readonly<Record<string, unknown>> = {
      ...spend,
      ...model.parameters,
      logLikelihood: model.logLikelihood,
    };
    for (const [name, value] of Object.entries(published)) {
      expect({ name, ratio: Number(found[name]) / value }).toEqual({ name, ratio: expect.closeTo(1, 6) });
    }
    expect(customers).toHaveLength(2357);
  });

  test('and out of the published table of customers', async () => {
    const { model, spend, customers } = await json(
      researchFile('cdnow_btyd_summary.csv'),
      '--model',
      'BG/NBD',
    );
    const found: Readonly<Record<string, unknown>> = {
      ...spend,
      ...model.parameters,
      logLikelihood: model.logLikelihood,
    };
    for (const [name, value] of Object.entries(published)) {
      expect({ name, ratio: Number(found[name]) / value }).toEqual({ name, ratio: expect.closeTo(1, 6) });
    }
    expect(customers).toHaveLength(2357);
  });
});
