import type { Analysis } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { makePlan } from '../../../core/campaigns/plan';
import type { Cell } from '../../../core/cells/cell';
import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import type { Area, ReportSpec, TabSpec } from '../../../core/host/spec';
import { ordersByMonth } from '../../../core/insight/ordersByMonth';
import { buildReport } from '../../../core/report/buildReport';
import { noMemory } from '../../../core/report/memory/reportMemory';
import { formatPercent } from '../../../core/speech/format';
import { type Language, languages } from '../../../core/speech/language';
import { segmentWords } from '../../../core/speech/segments/segmentWords';
import { allowances, trustBrief, trustRecord } from '../../../core/speech/trust/trustText';
import type { Terms } from '../../../core/valuation/value';
import { listOfOrders } from '../../reference/orders';
import { cdnowSample, describeWithResearchData } from '../../reference/researchData';

const year: Terms = { months: 12, margin: 1, discountRate: 0.1 };

function analysisOf(rows: readonly (readonly Cell[])[], terms = year, asOf: number | null = null): Analysis {
  const table = tableOf(rows, { sheet: 'Orders' });
  const result = analyze(table, { terms, asOf, reading: {}, model: 'auto', intervals: true, holdout: true });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join());
  return result;
}

/** A small shop: 40 customers, 1 to 6 orders each, one bad row and one blank one. */
function smallShop(): Cell[][] {
  const rows: Cell[][] = [['Customer', 'Date', 'Amount']];
  for (let customer = 0; customer < 40; customer++) {
    for (let order = 0; order <= (customer * 7) % 6; order++) {
      rows.push([
        `c${customer}`,
        45000 + ((customer * 11) % 90) + order * (20 + customer),
        15 + customer + order,
      ]);
    }
  }
  return [...rows, ['c1', 'some day', 10], [null, null, null], ['c2', 45100, 10]];
}

const analysis = analysisOf(smallShop());
const report = buildReport(analysis, null, 'en');
const tab = (key: string, from: ReportSpec = report): TabSpec => {
  const found = from.tabs.find((one) => one.key === key);
  if (!found) throw new Error(`there is no tab ${key}`);
  return found;
};
const columnOf = (key: string, header: string): Cell[] => {
  const [table] = tab(key).tables;
  const i = table.columns.findIndex((column) => column.header === header);
  if (i < 0) throw new Error(`there is no column ${header}`);
  return table.rows.map((row) => row[i]);
};
const sum = (cells: readonly Cell[]): number =>
  cells.reduce<number>((total, cell) => total + Number(cell), 0);

test('has its tabs in reading order', () => {
  expect(report.tabs.map((one) => one.name)).toEqual(['Summary', 'Customers', 'Segments', 'Method and data']);
  const planned = buildReport(
    analysis,
    makePlan(analysis, { compareTo: null, campaign: null, budget: null }),
    'en',
  );
  expect(planned.tabs.map(({ name }) => name)).toEqual([
    'Summary',
    'This week',
    'Customers',
    'Segments',
    'Cohorts',
    'Method and data',
    'CLV history',
  ]);
});

test('every tab says when and from what it was made, and the method all that a run depends on', () => {
  const made = (isoToDay('2026-11-28') ?? 0) + 0.8;
  const memory = { ...noMemory, version: '2.0.0' };
  const { tabs } = buildReport(analysis, null, 'en', memory, { made });
  for (const { notes } of tabs) {
    expect(notes[0]).toMatch(
      /^Made 28 Nov 2026, 19:12 · from “Orders”, rows 2 – \d+ · \d+ used · 2 left out · as of .+ · version 2\.0\.0$/,
    );
  }
  const settings = tabs.find(({ key }) => key === 'method')?.tables.find(({ key }) => key === 'settings');
  const said = new Map(settings?.rows.map(([name, value]) => [name, value]));
  expect(said.get('Sheet')).toBe('Orders');
  expect(said.get('Columns')).toBe(
    'Customer (name), Customer (customer), Date (order date), Amount (amount)',
  );
  expect(said.get('Groups')).toBe('Five plain groups');
  expect(said.get('Model requested')).toBe('automatic: what explains these orders best');
  expect(said.get('Weak prior')).toMatch(/^(automatic|on|off)$/);
  expect(said.get('Version')).toBe('2.0.0');
});

test('the groups add up to all customers and all value', () => {
  expect(sum(columnOf('segments', 'Customers').slice(0, -1))).toBe(analysis.histories.count);
  expect(sum(columnOf('segments', 'Of the value').slice(0, -1))).toBeCloseTo(1, 12);
  expect(sum(columnOf('segments', 'Expected').slice(0, -1))).toBeCloseTo(
    sum(columnOf('customers', 'Expected revenue')),
    8,
  );
});

test('the figures have names for formulas, and the tiles show them', () => {
  const summary = tab('summary');
  const figures = summary.tables.find(({ key }) => key === 'figures');
  const named = new Map(summary.names?.map(({ name, column }) => [name, figures?.rows[0][column]]));
  const { clv, clvLow, clvHigh } = analysis.total;
  expect([named.get('clv_expected'), named.get('clv_low'), named.get('clv_high')]).toEqual([
    clv,
    clvLow,
    clvHigh,
  ]);
  expect(named.get('clv_customers')).toBe(analysis.histories.count);
  for (const { row } of summary.names ?? []) expect(row).toBe((figures?.row ?? 0) + 1);
  expect(summary.tiles?.map(({ label }) => label)).toEqual([
    'Expected revenue, 12 months',
    'Can I plan with it?',
    'Will order again',
    'Revenue of a new customer',
    'Average order, revenue',
    'Ordered more than once',
  ]);
  expect(summary.tiles?.[0]?.value).toBe(clv);
});

test('past months have first and repeat orders, and those to come are labelled in the calendar of the reader', () => {
  const monthsIn = (language: Language) =>
    buildReport(analysis, null, language).tabs[0].tables.find(({ key }) => key === 'months')?.rows ?? [];
  const { histories } = analysis;
  const past = ordersByMonth(analysis.orders, histories.asOf, 'gregorian') ?? [];
  const over = past.filter(({ unfinished }) => !unfinished);
  expect(over.length).toBeGreaterThan(3);
  expect(monthsIn('en').map(([, repeat, first]) => [repeat, first])).toEqual([
    ...over.map(({ repeat, first }) => [repeat, first]),
    ...monthsIn('en')
      .slice(over.length)
      .map(() => ['', '']),
  ]);
  expect(sum(past.map(({ first }) => first))).toBe(histories.count);
  expect(monthsIn('en').every(([label]) => /^[A-Z][a-z]{2} \d\d$/.test(String(label)))).toBe(true);
  expect(monthsIn('fa').every(([label]) => /^\p{Script=Arabic}+ [۰-۹]{2}$/u.test(String(label)))).toBe(true);
  const coming = monthsIn('en').filter(([, ordered]) => ordered === '');
  expect(coming.length).toBeGreaterThan(9);
  for (const [, , , expected, low, high] of coming) {
    expect(Number(low)).toBeLessThanOrEqual(Number(expected));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(expected));
  }
});

test('the page fits twelve columns of one width', () => {
  const { columnWidths, tables, charts, tiles, gridLines } = tab('summary');
  expect(columnWidths).toEqual(Array.from({ length: 12 }, () => 86));
  expect(gridLines).toBe(false);
  for (const { columns } of tables) for (const { width } of columns) expect(width).toBeLessThanOrEqual(86);
  for (const { column, width } of charts) expect(86 * column + width).toBeLessThanOrEqual(12 * 86);
  for (const { column, columns } of tiles ?? []) expect(column + columns).toBeLessThanOrEqual(12);
});

test('money stands in the currency of the shop and as the language writes it', () => {
  const rows = smallShop().map(([who, day, amount], i) => [who, day, i === 0 ? 'Amount (USD)' : amount]);
  const dollars = analysisOf(rows);
  const formats = (language: Language) => buildReport(dollars, null, language).formats;
  expect(formats('en')).toMatchObject({ money: '[$$-409]#,##0', percent: '0%', date: 'd mmm yyyy' });
  expect(formats('tr')).toMatchObject({ money: '[$$-409]#,##0', percent: '%0', date: 'dd.mm.yyyy' });
  expect(formats('fa')).toMatchObject({ money: '#,##0' });
  const [persian] = buildReport(dollars, null, 'fa').tabs;
  expect(persian.tiles?.[0]?.value).toMatch(/^[۰-۹٬٫]+ دلار$/);
});

test('bands of value say both ends as the language writes a range', () => {
  const bandsIn = (language: Language) =>
    buildReport(analysis, null, language)
      .tabs.flatMap(({ tables }) => tables)
      .find(({ key }) => key === 'distribution')
      ?.rows.map(([band]) => String(band)) ?? [];
  const last = { en: / or more$/, tr: / ve üstü$/, fa: / یا بیشتر$/ } as const;
  for (const language of languages) {
    const bands = bandsIn(language);
    expect(bands).toHaveLength(11);
    for (const band of bands.slice(0, -1))
      expect(band).toMatch(language === 'fa' ? /^[۰-۹٬٫]+ تا [۰-۹٬٫]+$/ : / – /);
    expect(bands[10]).toMatch(last[language]);
  }
});

test('the data check accounts for every row', () => {
  const rows = tab('method').tables.find(({ key }) => key === 'check')?.rows ?? [];
  expect(sum(rows.map((row) => row[1]))).toBe(analysis.orders.rows);
  expect(rows).toEqual([
    ['The first row of an order', listOfOrders(analysis.orders).book.day.length, '', ''],
    ['Left out: the date cannot be read', 1, String(smallShop().length - 2), 'c1 · some day · 10'],
    ['Left out: empty', 1, String(smallShop().length - 1), ''],
  ]);
});

test('the data check tells what each column was taken for, and why', () => {
  const columns = tab('method').tables.find(({ key }) => key === 'columns');
  expect(columns?.rows.map((row) => row.slice(0, 3))).toEqual(
    expect.arrayContaining([
      ['customer', 'A', 'Customer'],
      ['order date', 'B', 'Date'],
      ['amount', 'C', 'Amount'],
    ]),
  );
  expect(columns?.rows[0].slice(3)).toEqual(['its header says so', 'sure']);
});

test('a margin turns revenue into profit in every label', () => {
  const profit = buildReport(analysisOf(smallShop(), { ...year, margin: 0.4 }), null, 'en');
  expect(JSON.stringify(profit)).not.toContain('Expected revenue');
  expect(tab('method', profit).notes.join(' ')).toContain('CLV is the profit');
});

test.each(languages)('is complete and drawable in %s', (language) => {
  const spec = buildReport(analysis, null, language);
  expect(spec.rightToLeft).toBe(language === 'fa');
  expect(new Set(spec.tabs.map((one) => one.name)).size).toBe(spec.tabs.length);
  for (const one of spec.tabs) {
    expect(one.name.length).toBeLessThanOrEqual(31);
    expect(one.name).not.toMatch(/[\\/?*[\]:]/);
    for (const table of one.tables) {
      expect(table.row).toBeGreaterThan(one.notes.length);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const cell of row) expect(cell).not.toBeUndefined();
        for (const cell of row) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      }
    }
    for (const chart of one.charts) {
      expect(inSomeTable(chart.categories, one)).toBe(true);
      for (const series of chart.series) expect(inSomeTable(series.values, one)).toBe(true);
    }
  }
  expect(JSON.stringify(spec)).not.toMatch(/undefined|NaN|null/);
});

test('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

/** Tables and charts of one tab must not lie on each other. */
test('nothing overlaps', () => {
  for (const one of report.tabs) {
    const areas: Area[] = one.tables.map((table) => ({
      row: table.row,
      column: table.column,
      rows: table.rows.length + 1,
      columns: table.columns.length,
    }));
    areas.forEach((area, i) => {
      for (const other of areas.slice(i + 1)) {
        const apart =
          area.row + area.rows <= other.row ||
          other.row + other.rows <= area.row ||
          area.column + area.columns <= other.column ||
          other.column + other.columns <= area.column;
        expect(apart).toBe(true);
      }
    });
  }
});

function inSomeTable(area: Area, one: TabSpec): boolean {
  return one.tables.some(
    (table) =>
      area.row > table.row &&
      area.row + area.rows <= table.row + 1 + table.rows.length &&
      area.column >= table.column &&
      area.column < table.column + table.columns.length &&
      area.rows > 0,
  );
}

describeWithResearchData('CDNOW in the report', () => {
  const cdnow = analysisOf(cdnowSample(), year, isoToDay('1997-09-30'));
  const spec = buildReport(cdnow, null, 'en');
  const table = (key: string) => tab('method', spec).tables.find((one) => one.key === key)?.rows ?? [];

  // mpmath at the true optimum of MBG/NBD, which the data prefer (published: .525, 6.183, .891, 1.614).
  test('the model tab shows the parameters of the chosen model', () => {
    const rows = table('model');
    expect(rows.find((row) => row[row.length - 1] === 'alpha')?.[1]).toBeCloseTo(6.18308527958, 8);
    expect(table('counts').find((row) => row[0] === 'Customers in the fit')?.[1]).toBe(2357);
    const { sections } = tab('method', spec);
    expect(sections?.map(({ text }) => text).join(' ')).toContain('MBG/NBD (Batislam');
  });

  test('the forecast is held against the held-back weeks in four tables and a chart', () => {
    expect(table('candidates').map(([name, used]) => `${name} ${used}`)).toEqual([
      'NBD ',
      'BG/NBD ',
      'MBG/NBD ',
      'Pareto/NBD ',
      'Average of the models yes',
    ]);
    expect(sum(table('byOrders').map((row) => row[1]))).toBe(cdnow.holdout?.customers);
    expect(table('byOrders').map(([label]) => label)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7 or more',
    ]);
    expect(sum(table('byFrequency').map((row) => row[1]))).toBe(cdnow.holdout?.customers);
    expect(table('tracking')).toHaveLength(cdnow.tracking.length);
    expect(tab('method', spec).charts.map(({ kind }) => kind)).toEqual(['line']);
  });

  test('the total and every segment lie inside their intervals, and the total is less uncertain than its parts', () => {
    const rows = tab('segments', spec).tables[0].rows.slice(0, -1);
    for (const row of rows) {
      expect(row[4]).toBeLessThanOrEqual(row[3] as number);
      expect(row[5]).toBeGreaterThanOrEqual(row[3] as number);
    }
    const { clv, clvLow, clvHigh } = cdnow.total;
    expect(clvLow).toBeLessThan(clv);
    expect(clvHigh).toBeGreaterThan(clv);
    expect(clvHigh - clvLow).toBeLessThan(sum(rows.map((row) => (row[5] as number) - (row[4] as number))));
    expect(tab('method', spec).notes[1]).toMatch(/In 9 of 10 cases it will be between/);
  });

  test('the record of past forecasts is the sentence of the first page, with all misses, each with a row', () => {
    const { trust } = cdnow;
    expect(trust.missed.length).toBeGreaterThan(0);
    const sentence = trustRecord(trust, 'en');
    expect(tab('summary', spec).sections?.map(({ text }) => text)).toContain(sentence);
    expect(trustBrief(trust, 'en')).toContain(sentence);
    const rows = tab('summary', spec).tables.find(({ key }) => key === 'record')?.rows ?? [];
    const misses = trust.missed.map((share) => expect.closeTo(share, 9));
    expect(rows.map((row) => row[3])).toEqual(misses);
    for (const share of trust.missed) expect(sentence).toContain(formatPercent(Math.abs(share), 'en'));
    const { less, more } = allowances(trust, 'en');
    expect(tab('summary', spec).tiles?.[1]?.note).toBe(`allow for ${less} less to ${more} more`);
  });

  test('a next order is a day after the analysis day, or blank', () => {
    const [{ columns, rows }] = tab('customers', spec).tables;
    const index = columns.findIndex(({ header }) => header === 'Next order');
    const days = rows.map((row) => row[index]).filter((day) => day !== '');
    expect(days.length).toBeGreaterThan(100);
    expect(days.length).toBeLessThan(rows.length);
    for (const day of days) expect(day).toBeGreaterThan(cdnow.histories.asOf);
  });
});

describe('a shop in which no customer has ordered twice', () => {
  const rows = Array.from({ length: 60 }, (_, i): Cell[] => [`c${i}`, 45_000 + i * 5, 20 + i]);
  const once = analysisOf([['Customer', 'Date', 'Amount'], ...rows]);

  test.each(languages)(
    'names no best customers and none who slip away, and says what to do first: %s',
    (language) => {
      const { nothing, first } = segmentWords(language).noRepeatOrders;
      const spec = buildReport(once, null, language);
      for (const key of ['summary', 'customers', 'segments']) {
        expect(tab(key, spec).notes).toEqual(expect.arrayContaining([nothing, first]));
      }
      expect(tab('summary').notes).not.toContain(nothing);
    },
  );

  test('has no list by what is expected of customers, but the one for the second order', () => {
    const plan = makePlan(once, { compareTo: null, campaign: null, budget: null });
    const reasons = Object.fromEntries(plan.lists().map(({ key, reason }) => [key, reason]));
    expect(reasons).toEqual({
      // Those who brought more than a hundredth of all revenue: that needs no forecast.
      key_customers: null,
      vip: 'noRepeatOrders',
      lapsed_but_loyal: 'noRepeatOrders',
      up_sell: 'nobody',
      cross_sell: 'noProducts',
      overdue: 'tooFewRepeaters',
      second_order: null,
      slipping: 'noRepeatOrders',
    });
    expect(plan.week().map(({ key }) => key)).toContain('second_order');
  });
});
