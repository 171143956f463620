import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { makePlan } from '../../../core/campaigns/plan';
import type { Row } from '../../../core/cells/cell';
import { dayToIso } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import type { Histories } from '../../../core/customers/histories';
import { catalog } from '../../../core/functions/catalog/catalog';
import type { FunctionResult, Input } from '../../../core/functions/types';
import { dataCheck } from '../../../core/orders/account/dataCheck';
import { readTable } from '../../../core/orders/readTable';
import { buildReport } from '../../../core/report/buildReport';
import { problemText } from '../../../core/speech/problems/problemText';
import { near } from '../../reference/near';
import { shopRows } from '../../reference/referenceShop';
import { dataRows, describeWithResearchData } from '../../reference/researchData';

const options: AnalysisOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: true,
  holdout: true,
};

function analysed(rows: readonly Row[], more: Partial<AnalysisOptions> = {}): Analysis {
  const analysis = analyze(tableOf(rows, { sheet: 'Customers' }), { ...options, ...more });
  if (!analysis.ok) throw new Error(analysis.problems.map((problem) => problemText(problem, 'en')).join(' '));
  return analysis;
}

function call(name: string, inputs: readonly Input[]): FunctionResult {
  const found = catalog.find((entry) => entry.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.run(inputs, { language: 'en', mostCells: 1e6 });
}

const codes = ({ problems }: Pick<Analysis, 'problems'>) => problems.map(({ code }) => code);

const shop = analysed(shopRows());

/** What a table of customers can say of each: a cell by column. */
const cells: Readonly<Record<string, (histories: Histories, i: number) => string | number>> = {
  customer: (_, i) => shop.orders.book.names[i] ?? '',
  count: ({ frequency }, i) => frequency[i] + 1,
  first: ({ firstDay }, i) => firstDay[i],
  last: ({ lastDay }, i) => lastDay[i],
  firstIso: ({ firstDay }, i) => dayToIso(firstDay[i]),
  lastIso: ({ lastDay }, i) => dayToIso(lastDay[i]),
  total: ({ revenue }, i) => revenue[i],
  repeat: ({ meanSpend }, i) => meanSpend[i],
  x: ({ frequency }, i) => frequency[i],
  days: ({ recency }, i) => Math.round(7 * recency[i]),
  ageInDays: ({ age }, i) => Math.round(7 * age[i]),
  weeks: ({ recency }, i) => recency[i],
  age: ({ age }, i) => age[i],
  // With two decimals, as tables are printed.
  weeksPrinted: ({ recency }, i) => recency[i].toFixed(2),
  agePrinted: ({ age }, i) => age[i].toFixed(2),
  one: () => 1,
};

/** The shop as a table of customers: headers with their cells. */
function tableOfShop(columns: readonly (readonly [header: string, cell: string])[]): Row[] {
  const { histories } = shop;
  return [
    columns.map(([header]) => header),
    ...Array.from({ length: histories.count }, (_, i) =>
      columns.map(([, cell]) => cells[cell]?.(histories, i) ?? ''),
    ),
  ];
}

const layouts: readonly (readonly [what: string, columns: readonly (readonly [string, string])[]])[] = [
  [
    'days and totals',
    [
      ['Customer', 'customer'],
      ['Orders', 'count'],
      ['First order', 'first'],
      ['Last order', 'last'],
      ['Total spent', 'total'],
      ['Average repeat order', 'repeat'],
    ],
  ],
  [
    'snake case, days as text',
    [
      ['customer_id', 'customer'],
      ['orders_count', 'count'],
      ['first_order_date', 'firstIso'],
      ['last_order_date', 'lastIso'],
      ['lifetime_revenue', 'total'],
      ['m_x', 'repeat'],
    ],
  ],
  [
    'Turkish',
    [
      ['Müşteri No', 'customer'],
      ['Sipariş Sayısı', 'count'],
      ['İlk Sipariş Tarihi', 'first'],
      ['Son Sipariş Tarihi', 'last'],
      ['Toplam Harcama', 'total'],
      ['Ortalama Tekrar Tutarı', 'repeat'],
    ],
  ],
  [
    'Persian',
    [
      ['کد مشتری', 'customer'],
      ['تعداد سفارش', 'count'],
      ['تاریخ اولین سفارش', 'first'],
      ['تاریخ آخرین سفارش', 'last'],
      ['مجموع خرید', 'total'],
      ['میانگین خرید تکراری', 'repeat'],
    ],
  ],
  [
    'the names of R, weeks',
    [
      ['cust', 'customer'],
      ['x', 'x'],
      ['t.x', 'weeks'],
      ['T.cal', 'age'],
      ['m.x', 'repeat'],
      ['Total spent', 'total'],
    ],
  ],
  [
    'the names of R, printed with two decimals',
    [
      ['id', 'customer'],
      ['x', 'x'],
      ['t.x', 'weeksPrinted'],
      ['T.cal', 'agePrinted'],
      ['m.x', 'repeat'],
      ['sales', 'total'],
    ],
  ],
  [
    'the names of Python, days',
    [
      ['customer_id', 'customer'],
      ['frequency', 'x'],
      ['recency', 'days'],
      ['T', 'ageInDays'],
      ['monetary_value', 'repeat'],
      ['total_spend', 'total'],
    ],
  ],
  [
    'the same with all orders counted, as many count them',
    [
      ['customer_id', 'customer'],
      ['frequency', 'count'],
      ['recency', 'days'],
      ['T', 'ageInDays'],
      ['monetary_value', 'repeat'],
      ['total_spend', 'total'],
    ],
  ],
];

// The intervals follow from the values, and take longest: the first table has them.
const tables = layouts.map(([what, columns], nth) => ({
  what,
  columns,
  found: analysed(tableOfShop(columns), { intervals: nth === 0 }),
}));

test('a table of customers has the intervals of its orders', () => {
  const [{ found }] = tables;
  near(found.total.clvLow, shop.total.clvLow, 0.01);
  near(found.total.clvHigh, shop.total.clvHigh, 0.01);
  expect(found.total.clvLow).toBeLessThan(0.95 * found.total.clv);
});

describe.each(tables)('a shop as a table of customers: $what', ({ columns, found }) => {
  test('has the model of its orders', () => {
    expect(found.model.name).toBe(shop.model.name);
    near(found.model.logLikelihood, shop.model.logLikelihood, 1e-9);
    for (const [letter, value] of Object.entries(shop.model.parameters)) {
      near((found.model.parameters as Record<string, number>)[letter], value, 1e-6);
    }
    expect(found.spend).toMatchObject({ name: 'gammagamma', customers: shop.spend.customers });
  });

  test('has the values and the segments of its orders', () => {
    expect(found.orders.book.names).toEqual(shop.orders.book.names);
    shop.values.clv.forEach((clv, i) => {
      near(found.values.clv[i], clv, 1e-6);
      near(found.values.pAlive[i], shop.values.pAlive[i], 1e-6);
    });
    // Several orders on one day are one purchase; this table counts purchases, the list of orders can tell them apart.
    const { orders, frequency } = shop.histories;
    const moved = shop.rfm.of.flatMap((group, i) => (found.rfm.of[i] === group ? [] : [i]));
    for (const i of moved) expect(orders[i]).toBeGreaterThan(frequency[i] + 1);
    expect(moved.length).toBeLessThan(10);
  });

  test('says what it is, and has nothing that only single orders show', () => {
    expect(codes(found)[0]).toBe('customerTable');
    expect(found.orders.kind).toBe('customers');
    expect(found.holdout).toBeNull();
    expect(found.trust).toMatchObject({ level: 'unchecked', reason: 'noSingleOrders' });
    const { kind, rows, opened, leftOut, orders, customers } = dataCheck(found.table, found.orders);
    const all = shop.histories.frequency.reduce((sum, own) => sum + own + 1, 0);
    expect({ kind, rows, opened, leftOut, orders, customers }).toEqual({
      ...{ kind: 'customers', rows: 800, opened: 800, leftOut: 0 },
      ...{ orders: all, customers: 800 },
    });
  });

  test('is taken by the functions', () => {
    const rows = tableOfShop(columns);
    const name = shop.orders.book.names[4] ?? '';
    near(call('CLV', [rows, name]) as number, shop.values.clv[4], 1e-6);
    near(call('P_ALIVE', [rows, name]) as number, shop.values.pAlive[4], 1e-6);
    near(call('EXPECTED_ORDERS', [rows, name]) as number, shop.values.expectedOrders[4], 1e-6);
    expect(call('CLV_MODEL', [rows])).toContainEqual(['model', shop.model.name, '']);
    expect(() => call('COHORTS', [rows])).toThrow(/need the orders themselves/);
  });
});

test('the mean of all orders stands for that of repeat orders where only the total is known', () => {
  const found = analysed(tableOfShop(layouts[0][1].slice(0, 5)), { intervals: false });
  near(found.model.logLikelihood, shop.model.logLikelihood, 1e-9);
  near(found.total.clv, shop.total.clv, 0.05);
});

describe('the report of a table that says no day', () => {
  const found = tables[6].found;
  const plan = makePlan(found, { compareTo: null, campaign: null, budget: null });

  test.each(['en', 'tr', 'fa'] as const)(
    'shows none, and no tab that needs single orders (%s)',
    (language) => {
      const { tabs } = buildReport(found, plan, language);
      expect(tabs.map(({ key }) => key)).toEqual(['summary', 'week', 'customers', 'segments', 'method']);
      for (const { tables, heading, notes } of tabs) {
        expect([heading, ...notes].join(' ')).not.toMatch(/1899|undefined|NaN|١٢٧٨|۱۲۷۸/);
        for (const { columns, rows } of tables) {
          const days = columns.flatMap(({ kind }, at) => (kind === 'date' ? [at] : []));
          for (const row of rows) for (const at of days) expect(row[at]).toBe('');
        }
      }
      const [summary] = tabs;
      expect(summary?.tables.map(({ key }) => key)).toEqual([
        'weekLists',
        'figures',
        'valueByGroup',
        'tenths',
      ]);
      const sentence = found.problems.find(({ code }) => code === 'customerTable');
      expect(summary?.notes).toContain(sentence && problemText(sentence, language));
    },
  );

  test('has lists of the week that say that results need orders', () => {
    const week = buildReport(found, plan, 'en').tabs.find(({ key }) => key === 'week');
    expect(week?.sections?.map(({ text }) => text).join(' ')).toMatch(/only with a list of orders/);
    expect(plan.cohorts()).toBeNull();
    expect(plan.movement()).toBeNull();
  });
});

describe('rows', () => {
  const header = ['Customer', 'Email', 'Orders', 'First order', 'Last order', 'Total spent'];
  const ann = ['Ann', 'ann@shop.com', 3, 45_000, 45_100, 120];
  const ben = ['Ben', 'ben@shop.com', 1, 45_050, 45_050, 40];
  const read = (...rows: readonly Row[]) => readTable(tableOf([header, ...rows], { sheet: 'Customers' }));
  const skipped = (...rows: readonly Row[]) => read(ann, ...rows).skipped.map(({ reason }) => reason);

  test('are of a customer or left out with a reason', () => {
    expect(skipped(ben)).toEqual([]);
    expect(skipped(['Cem', '', 0, '', '', 0])).toEqual(['neverOrdered']);
    expect(skipped(['Cem', '', 2, 45_100, 45_050, 5])).toEqual(['contradiction']);
    expect(skipped(['Cem', '', 1, 45_000, 45_050, 5])).toEqual(['contradiction']);
    expect(skipped(['Cem', '', 2, 'soon', 45_050, 5])).toEqual(['badDate']);
    expect(skipped(['Cem', '', 2, 45_000, 45_050, 'much'])).toEqual(['badAmount']);
    expect(skipped(['', '', 2, 45_000, 45_050, 5])).toEqual(['noCustomer']);
    expect(skipped([], ben)).toEqual(['blank']);
    expect(skipped(ben, ['Total', '', 4, '', '', 160])).toEqual(['total']);
  });

  test('are found by other names too', () => {
    const rows = [header, ann, ben];
    expect(call('P_ALIVE', [rows, 'ben@shop.com'])).toBe(call('P_ALIVE', [rows, 'Ben']));
  });

  test('in any order give the same', () => {
    const rows = tableOfShop(layouts[0][1]);
    const [head, ...others] = rows;
    const turned = analysed([head ?? [], ...others.reverse()]);
    expect(turned.total).toEqual(tables[0].found.total);
  });

  test('of dates that can be read both ways are asked about, by both columns together', () => {
    const text = (first: string, last: string) => [header, ['Ann', '', 3, first, last, 12]];
    const open = readTable(tableOf(text('03/04/2024', '05/06/2024')));
    expect(codes(open)).toEqual(['ambiguousDates']);
    expect(open.questions).toMatchObject([{ code: 'dateOrder', needed: true }]);
    const answered = readTable(tableOf(text('03/04/2024', '05/06/2024')), { dateOrder: 'dayFirst' });
    expect(dataCheck(tableOf([]), answered)).toMatchObject({ firstDay: 45_385, lastDay: 45_448 });
    expect(codes(readTable(tableOf(text('03/04/2024', '25/06/2024'))))).not.toContain('ambiguousDates');
  });

  test('cannot be taken back to an earlier day', () => {
    const table = tableOf([header, ann, ben]);
    expect(codes(readTable(table, {}, 45_060))).toEqual(['customersAfterAsOf']);
    expect(readTable(table, {}, 45_107)).toMatchObject({ kind: 'customers', until: 45_107 });
  });
});

describe('counts: a row that stands for many customers', () => {
  const rows: Row[] = [
    ['x', 't.x', 'n.cal', 'num_cust'],
    [2, 2, 3, 40],
    [1, 2, 3, 60],
    [1, 1, 3, 90],
    [0, 0, 3, 300],
  ];

  test('is fitted as many times', () => {
    const model = call('CLV_MODEL', [rows, 'bgbb']) as (string | number)[][];
    expect(model).toContainEqual(['customers', 490, '']);
    expect(model.map(([label]) => label)).not.toContain('mean_spend');
  });

  test('is the same as that many rows', () => {
    const [, ...patterns] = rows;
    const long = patterns.flatMap(([x, tx, n, count]) =>
      Array.from({ length: Number(count) }, (): Row => [x ?? 0, tx ?? 0, n ?? 0]),
    );
    const one = call('CLV_MODEL', [rows, 'bgnbd']) as (string | number)[][];
    const other = call('CLV_MODEL', [[['x', 't.x', 'n.cal'], ...long], 'bgnbd']) as (string | number)[][];
    expect(one.map(([label]) => label)).toEqual(other.map(([label]) => label));
    one.forEach(([label, value], i) => {
      if (typeof value === 'number') near(value, Number(other[i]?.[1]), 1e-12);
      else expect([label, value]).toEqual(other[i]?.slice(0, 2));
    });
  });

  test('says nothing of money, so the value is refused with a sentence and the chance is not', () => {
    expect(() => call('CLV', [rows])).toThrow(/does not say the total spent/);
    expect((call('P_ALIVE', [rows]) as unknown[]).length).toBe(491);
    expect(analyze(tableOf(rows), options)).toMatchObject({
      ok: false,
      problems: [{}, {}, { code: 'customersLack' }],
    });
  });
});

describeWithResearchData('CDNOW’s published table of customers', () => {
  // Fader, Hardie & Lee (2005), table 2, with the digits of R's BTYD and lifetimes; Gamma-Gamma: Fader & Hardie (2013).
  const published = { r: 0.242594522, alpha: 4.413602019, a: 0.792922017, b: 2.425906777 };
  const spend = { p: 6.24957227, q: 3.74422467, gamma: 15.44352096 };
  const cdnow = dataRows('cdnow_btyd_summary.csv');

  test('gives the published fit in an analysis', () => {
    const found = analysed(cdnow, { model: 'bgnbd', intervals: false });
    expect(found.histories.count).toBe(2357);
    near(found.model.logLikelihood, -9582.429206674, 1e-9);
    for (const [letter, value] of Object.entries({ ...published, ...spend })) {
      const all: Readonly<Record<string, number>> = {
        ...found.model.parameters,
        ...(found.spend.name === 'gammagamma' ? found.spend.parameters : {}),
      };
      near(all[letter], value, 1e-6);
    }
    expect(codes(found)).toEqual(['customerTable', 'firstOrdersAssumed']);
  });

  test('and in a cell', () => {
    const rows = call('CLV_MODEL', [cdnow, 'BG/NBD']) as (string | number)[][];
    for (const [letter, value] of Object.entries({ ...published, log_likelihood: -9582.429206674 })) {
      near(Number(rows.find(([label]) => label === letter)?.[1]), value, 1e-6);
    }
  });
});
