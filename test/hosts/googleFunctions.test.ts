import { msPerDay } from '../../core/cells/parse/civil';
import type { Argument } from '../../core/functions/arguments/argument';
import { catalog } from '../../core/functions/catalog/catalog';
import { argumentFrom, createGoogleHost } from '../../simulated/google';
import { loadProject, loadProjectOnce } from '../../simulated/google/loadProject';
import { Workbook } from '../../simulated/workbook/workbook';
import { builtAddon } from './builds';

const built = builtAddon();
/** One realm for all calls that need none of their own: in a fresh one the whole bundle is slow again. */
const shared = loadProjectOnce(built.code);
/** A function of Code.js where there is no service at all. */
const serviceless = loadProject(built.code)({});
const call = (name: string, ...inputs: unknown[]) => serviceless.get(name)?.(...inputs);

const start = 44_927; // 2023-01-01

/** 16 customers; number i orders on day i and then every 20 + i days, up to a year. */
const orders: [string, number, number][] = Array.from({ length: 16 }, (_, i) =>
  Array.from(
    { length: 1 + Math.floor((i % 4 === 0 ? 0 : 365 - i) / (20 + i)) },
    (_, n): [string, number, number] => [`C-${i}`, start + i + n * (20 + i), 50 + i + (n % 3)],
  ),
).flat();

function shop(timeZone: string, locale = 'en-US') {
  const workbook = new Workbook('Shop', locale, timeZone);
  const sheet = workbook.addSheet('Orders');
  const rows = [['Customer', 'Date', 'Amount'], ...orders];
  const range = { row: 0, column: 0, rows: rows.length, columns: 3 };
  sheet.edit(range, (cell, row, column) => {
    cell.value = rows[row]?.[column] ?? null;
    if (column === 1 && row > 0) cell.format = 'yyyy-mm-dd';
  });
  return {
    google: createGoogleHost(workbook, shared),
    argument: argumentFrom(workbook, sheet, range),
  };
}

describe('with no service at all, as elsewhere than in Sheets', () => {
  test('a table with serial numbers works', () => {
    const table = call('CLV', [['Customer', 'Date', 'Amount'], ...orders]) as unknown[][];
    expect(table).toHaveLength(17);
    expect(table[0]).toContain('CLV');
    for (const row of table.slice(1)) expect(row).toHaveLength(9);
  });

  test('Date cells are days in UTC', () => {
    const withDates = orders.map(([customer, day, amount]) => [
      customer,
      new Date(Date.UTC(2023, 0, 1) + (day - start) * msPerDay),
      amount,
    ]);
    expect(call('CLV', withDates, 'C-7')).toBe(call('CLV', orders, 'C-7'));
    expect(call('P_ALIVE', withDates, 'C-7')).toBe(call('P_ALIVE', orders, 'C-7'));
  });

  test('left out, "", null and undefined are the default', () => {
    const plain = call('CLV', orders, 'C-7');
    expect(call('CLV', orders, 'C-7', '', null, undefined, '')).toBe(plain);
    expect(call('CLV', orders, 'C-7', 12, 1, 0.1)).toBe(plain);
  });

  test.each(['CLV', 'SEGMENT', 'RFM', 'P_ALIVE', 'EXPECTED_ORDERS', 'CLV_MODEL'])(
    '%s without arguments says what it needs',
    (name) => {
      const failure = (() => {
        try {
          return call(name);
        } catch (error) {
          return error;
        }
      })() as Error;
      expect(failure.name).toBe('Error');
      expect(failure.message).toMatch(/orders/);
    },
  );
});

/** Arguments that every function takes, by what it says of them. */
function inputsFor(expected: readonly Argument[]): unknown[] {
  return expected.map((argument) => {
    if (argument.kind === 'orders') return orders;
    if (argument.kind === 'counts') return [[100], [80], [70]];
    return 'field' in argument && 'example' in argument.field && !argument.optional
      ? argument.field.example
      : undefined;
  });
}

describe('where clock and chance are refused', () => {
  const refuse = () => {
    throw new Error('not in a cell');
  };
  const timeless = new Proxy(Date, {
    construct: (_, given: unknown[]) =>
      given.length > 0 ? Reflect.construct(Date, given) : (refuse() as unknown as object),
    apply: refuse,
    get: (date, member) => (member === 'now' ? refuse : Reflect.get(date, member)),
  });
  const sober = Object.create(Math, { random: { value: refuse } });
  const bound = loadProject(built.code)({ Date: timeless, Math: sober });

  test.each(catalog.map(({ name, arguments: expected }) => [name, expected] as const))(
    '%s asks neither',
    (name, expected) => {
      const given = inputsFor(expected);
      const found = bound.get(name)?.(...given);
      expect(JSON.stringify(found)).toBe(JSON.stringify(call(name, ...given)));
      expect(found).toBeDefined();
    },
  );
});

describe('in Sheets', () => {
  test.each(['Etc/UTC', 'America/Los_Angeles', 'Asia/Tehran', 'Pacific/Auckland'])(
    'days of the spreadsheet stay days in %s',
    (timeZone) => {
      const utc = shop('Etc/UTC');
      const here = shop(timeZone);
      expect(here.google.callCustomFunction('CLV', [here.argument])).toEqual(
        utc.google.callCustomFunction('CLV', [utc.argument]),
      );
    },
  );

  test('the last order comes back as a date cell of the right day', () => {
    const { google, argument } = shop('America/Los_Angeles');
    const table = google.callCustomFunction('CLV', [argument]) as unknown[][];
    const column = table[0]?.indexOf('Last order') ?? -1;
    const row = table.find(([customer]) => customer === 'C-7');
    const last = Math.max(...orders.filter(([customer]) => customer === 'C-7').map(([, day]) => day));
    expect(row?.[column]).toEqual({ day: last });
  });

  test("headers are in the workbook's language", () => {
    const { google, argument } = shop('Europe/Istanbul', 'tr-TR');
    const table = google.callCustomFunction('SEGMENT', [argument]) as unknown[][];
    expect(table[0]).toEqual(['Müşteri', 'Segment']);
  });

  test('a cell cannot open the sidebar', () => {
    const { google } = shop('Etc/UTC');
    expect(() => google.callCustomFunction('showSidebar', [])).toThrow('Authorization');
  });
});

describe('many cells that ask about one range', () => {
  /** Google's cache for one document, as far as our code uses it. */
  function cacheService(document: { get(key: string): string | null; putAll(values: object): void } | null) {
    return { CacheService: { getDocumentCache: () => document } };
  }
  const ask = (services: object, customer: string) =>
    loadProject(built.code)({ ...services }).get('CLV')?.(orders, customer);

  test('find what the first has worked out', () => {
    const texts = new Map<string, string>();
    let written = 0;
    const services = cacheService({
      get: (key) => texts.get(key) ?? null,
      putAll(values) {
        written++;
        for (const [key, text] of Object.entries(values)) texts.set(key, text);
      },
    });
    for (const customer of ['C-7', 'C-9', 'C-11'])
      expect(ask(services, customer)).toBe(call('CLV', orders, customer));
    expect(written).toBe(1);
    // Another version of the code does not read what this one has left.
    const [version] = [...texts.keys()][0]?.split(':') ?? [];
    expect(version).toMatch(/^[\w-]{8}$/);
    expect(built.code).toContain(JSON.stringify(version));
  });

  const broken = () => {
    throw new Error('Service invoked too many times');
  };
  test.each([
    ['is not there', cacheService(null)],
    ['fails', cacheService({ get: broken, putAll: broken })],
    ['cannot be had', { CacheService: { getDocumentCache: broken } }],
  ])('are right also when the cache %s', (_, services) => {
    expect(ask(services, 'C-7')).toBe(call('CLV', orders, 'C-7'));
  });

  test('stay within the limits of Google’s cache, with names of segments in Persian too', () => {
    const many = Array.from({ length: 6000 }, (_, i) => [
      `C-${i % 3000}`,
      start + ((i * 37) % 700),
      10 + (i % 50),
    ]);
    const texts = new Map<string, string>();
    const cache = cacheService({
      get: (key) => texts.get(key) ?? null,
      putAll(values) {
        for (const [key, text] of Object.entries(values)) texts.set(key, text);
      },
    });
    const spreadsheet = { getSpreadsheetLocale: () => 'fa_IR', getSpreadsheetTimeZone: () => 'Asia/Tehran' };
    const SpreadsheetApp = { getActiveSpreadsheet: () => spreadsheet };
    loadProject(built.code)({ SpreadsheetApp, ...cache }).get('SEGMENT')?.(many, 'C-7');
    expect(texts.size).toBe(12);
    for (const [key, text] of texts) {
      expect(key.length).toBeLessThanOrEqual(250);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100 * 1024);
    }
  });
});
