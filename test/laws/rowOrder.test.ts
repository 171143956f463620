import type { Analysis, AnalysisOptions } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import type { PastCampaign } from '../../core/campaigns/pastCampaign';
import { makePlan, type PlanOptions } from '../../core/campaigns/plan';
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { seededRandom } from '../../core/math/random';
import { buildReport } from '../../core/report/buildReport';
import { type DocumentJson, toJson } from '../../core/report/documentJson';
import type { NamedRule, Scheme } from '../../core/segments/scheme';
import { parseRule } from '../../core/speech/rules/parseRule';
import { readJson } from '../core/report/readJson';

const header = [
  ...['Order ID', 'Customer', 'Date', 'Amount', 'City', 'Channel', 'Product', 'Age', 'Consent'],
  ...['First name', 'Status'],
];
const firstDay = 45_000;
const lastDay = firstDay + 700;

/**
 * Orders of a shop in which a customer's columns say different things: orders of several rows, several orders on one
 * day, words in several spellings, refunds, blank cells, and orders after the analysis day.
 */
function shopRows(seed: number, customers: number): Cell[][] {
  const random = seededRandom(seed);
  const one = <Item>(...items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  const rows: Cell[][] = [];
  let id = 1000;
  for (let c = 0; c < customers; c++) {
    let day = firstDay + Math.floor(400 * random());
    while (day <= lastDay) {
      const ordersOfDay = random() < 0.25 ? 2 : 1;
      for (let n = 0; n < ordersOfDay; n++) {
        id++;
        const said = [
          one('Bursa', 'BURSA', ' bursa', 'Leeds', 'Şiraz', null),
          one('Online', 'online', 'Store', 'Market', null),
        ];
        const name = one('Ayşe', 'AYŞE', 'Zeynep', null);
        const lines = 1 + Math.floor(2.5 * random());
        for (let line = 0; line < lines; line++) {
          const amount = Math.round(1e4 * (0.1 + random())) / 100;
          const product = one('Tea', 'tea', 'Cup', 'Pot', 'Book', null);
          const about = [product, one(20, 31, 32.5, 47, null), one('yes', 'no', null), name];
          rows.push([id, one(`c${c}`, `C${c}`, ` c${c}`), day, amount, ...said, ...about, 'paid']);
        }
      }
      if (random() < 0.1) rows.push([++id, `c${c}`, day + 2, -20.35, ...header.slice(4).map(() => null)]);
      day += Math.floor(-90 * Math.log(random()));
    }
  }
  return rows;
}

function rule(name: string, text: string): NamedRule {
  const columns = header.map((one) => ({ header: one, role: null }));
  const rule = parseRule(text, { language: 'en', columns, segmentNames: {} });
  if ('refused' in rule) throw new Error(JSON.stringify(rule));
  return { name, rule };
}

const schemes: Readonly<Record<string, Scheme>> = {
  'two columns': { name: 'columns', columns: ['city', 'channel'], byValue: false },
  'a column crossed with value': { name: 'columns', columns: ['product'], byValue: true },
  'a column of numbers': { name: 'columns', columns: ['Age'], byValue: false },
  rules: {
    name: 'rules',
    rules: [
      rule('Quiet', 'city is Bursa and no order for 60 days'),
      rule('Tea', 'product is tea and age above 30'),
      rule('Unknown', 'channel is blank'),
    ],
  },
};

const columnOf = (name: string) => header.indexOf(name);

/** Every option there is, and a day in the middle, so that lists have results. */
const analysisOptions = (scheme: Scheme): AnalysisOptions => ({
  terms: { months: 12, margin: 0.4, discountRate: 0.1 },
  asOf: lastDay - 60,
  reading: { pendingOrders: 'leaveOut', freeOrders: 'leaveOut', duplicateOrders: 'all' },
  model: 'auto',
  intervals: true,
  holdout: true,
  priceIndex: [0, 200, 400, 600].map((after, i) => ({ from: firstDay + after, level: 100 + 13.7 * i })),
  covariates: ['City', 'Channel', 'Product'].map(columnOf),
  scheme,
});
const planOptions: PlanOptions = {
  compareTo: lastDay - 200,
  cohortPeriod: 'quarter',
  campaign: 'Spring',
  controlShare: 0.2,
  budget: { amount: 200, costPerContact: 0.5, offerPerOrder: 1 },
  acquisitionCost: 12,
};

function analysed(rows: readonly Cell[][], scheme: Scheme): Analysis {
  const found = analyze(tableOf([header, ...rows]), analysisOptions(scheme));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

/** A list that was written two months ago: every third customer, of whom half are kept aside. */
function pastOf({ orders, histories }: Analysis): PastCampaign {
  const keys = orders.book.keys.filter((_, i) => i % 3 === 0);
  const contacted = keys.filter((_, i) => i % 2 === 0);
  const aside = keys.filter((_, i) => i % 2 === 1);
  return { name: 'Winter', list: 'vip', day: histories.asOf - 60, contacted, aside, closed: null };
}

/** All that an analysis says, but for the places of rows: as one document, and as the report. */
function essence(analysis: Analysis) {
  const plan = makePlan(analysis, { ...planOptions, past: [pastOf(analysis)] });
  const written = readJson<DocumentJson>(toJson(analysis, plan, 'en'));
  const { orders, check, problems, ...document } = written;
  // The rows and columns of the sheet are told in the tab of the method.
  const ofSheet = new Set(['settings', 'check', 'columns', 'merges', 'questions']);
  const tabs = buildReport(analysis, plan, 'en').tabs.map(({ key, tables }) => ({
    key,
    tables: tables.filter((table) => !ofSheet.has(table.key)),
  }));
  return {
    ...document,
    used: orders.used,
    skipped: orders.skipped.map(({ reason }) => reason).sort(),
    codes: problems.map(({ code }) => code),
    check: { customers: check.customers, revenue: check.revenue },
    tables: tabs,
  };
}

describe.each(Object.entries(schemes))('groups by %s', (_, scheme) => {
  const rows = shopRows(20304, 110);
  const expected = essence(analysed(rows, scheme));

  test('have something to say with every option', () => {
    expect(expected.covariates?.effects.length).toBeGreaterThan(2);
    expect(expected.groups.length).toBeGreaterThan(2);
    expect(expected.movement?.moved.length).toBeGreaterThan(0);
    expect(expected.verdicts.some(({ contacted }) => contacted.buyers > 0)).toBe(true);
    expect(expected.holdout).not.toBeNull();
  });

  test.each([1, 2])('are the same, with all else, when the rows change places (%d)', (seed) => {
    const random = seededRandom(20305, seed);
    const order = rows.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at);
    const shuffled = order.map(({ row }) => row);
    expect(essence(analysed(shuffled, scheme))).toEqual(expected);
  });
});
