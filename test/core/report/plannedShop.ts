/** One shop, analysed with a plan, and what its report says. */
import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { makePlan, type Plan, type PlanOptions } from '../../../core/campaigns/plan';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import type { ReportSpec, TabSpec } from '../../../core/host/spec';
import { buildReport } from '../../../core/report/buildReport';
import { defaultTiers, type Scheme } from '../../../core/segments/scheme';
import type { Language } from '../../../core/speech/language';
import { parseRule } from '../../../core/speech/rules/parseRule';

/** 80 customers of three cities, 1 to 6 orders each over about a year. */
export function shop(): Cell[][] {
  const rows: Cell[][] = [['Customer', 'Date', 'Amount', 'City', 'Product']];
  const cities = ['İzmir', 'Ankara', 'Bursa'];
  for (let customer = 0; customer < 80; customer++) {
    for (let order = 0; order <= (customer * 7) % 6; order++) {
      const day = 45000 + ((customer * 11) % 90) + order * (20 + (customer % 37));
      rows.push([
        `c${customer}`,
        day,
        15 + customer + order,
        cities[customer % 3],
        `p${(customer + order) % 4}`,
      ]);
    }
  }
  return rows;
}

/** What is analysed, and what is planned of it. */
export interface Asked extends AnalysisOptions {
  readonly plan: PlanOptions;
}

export interface Planned extends Analysis {
  readonly plan: Plan;
}

export const usual: Asked = {
  terms: { months: 12, margin: 0.5, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'bgnbd',
  // So that some customers are slipping away: the likelihood alone sees nobody leave.
  prior: 'on',
  intervals: true,
  holdout: false,
  plan: {
    compareTo: null,
    campaign: null,
    // The lists of so small a shop would keep nobody aside of themselves.
    controlShare: 0.1,
    budget: { amount: 50, costPerContact: 1, offerPerOrder: 0 },
  },
};

export const usualPlan = { compareTo: null, campaign: null, controlShare: 0.1, budget: null };

const analyses = new Map<string, Analysis>();
const reports = new Map<string, ReportSpec>();

/** The usual shop. Options that the analysis does not depend on leave it as it is. */
export function analysed(options: Partial<Asked> = {}): Planned {
  const { plan, ...asked } = { ...usual, ...options };
  const key = JSON.stringify(asked);
  const analysis = analyses.get(key) ?? analysisOf(shop(), asked);
  analyses.set(key, analysis);
  return { ...analysis, plan: makePlan(analysis, plan) };
}

export function analyse(options: Partial<Asked>, rows: readonly Cell[][]): Planned {
  const { plan, ...asked } = { ...usual, ...options };
  const analysis = analysisOf(rows, asked);
  return { ...analysis, plan: makePlan(analysis, plan) };
}

function analysisOf(rows: readonly Cell[][], options: AnalysisOptions): Analysis {
  const analysis = analyze(tableOf(rows, { sheet: 'Orders' }), options);
  if (!analysis.ok) throw new Error(analysis.problems.map(({ code }) => code).join());
  return analysis;
}

export const reportIn = (found: Planned, language: Language = 'en') =>
  buildReport(found, found.plan, language);

/** The report of the usual shop, made once for its options and language. */
export function reportOf(options: Partial<Asked>, language: Language = 'en'): ReportSpec {
  const key = language + JSON.stringify(options);
  const report = reports.get(key) ?? reportIn(analysed(options), language);
  reports.set(key, report);
  return report;
}

export function tab(report: ReportSpec, key: string): TabSpec {
  const found = report.tabs.find((one) => one.key === key);
  if (!found) throw new Error(`there is no tab ${key}`);
  return found;
}

export function tableIn(report: ReportSpec, key: string, table: string) {
  const found = tab(report, key).tables.find((one) => one.key === table);
  if (!found) throw new Error(`there is no table ${table}`);
  const column = (header: string) => {
    const index = found.columns.findIndex((one) => one.header === header);
    if (index < 0) throw new Error(`there is no column ${header}`);
    return found.rows.map((row) => row[index]);
  };
  return { ...found, column };
}

/** The groups of the table of segments, without the row of all. */
export function groupsIn(report: ReportSpec) {
  const table = tableIn(report, 'segments', 'segments');
  const count = table.rows.length - (table.rows.length > 1 ? 1 : 0);
  return {
    ...table,
    rows: table.rows.slice(0, count),
    column: (header: string) => table.column(header).slice(0, count),
  };
}

/** All that a tab says outside its tables: notes, headings, small print and tiles. */
export function saidIn(report: ReportSpec, key: string): string {
  const { heading, notes, sections = [], tiles = [] } = tab(report, key);
  return [
    heading,
    ...notes,
    ...sections.map(({ text }) => text),
    ...tiles.flatMap(({ label, value, note }) => [label, String(value), note]),
  ].join('\n');
}

export const sum = (cells: readonly Cell[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);

function rule(text: string) {
  const read = parseRule(text, {
    language: 'en',
    columns: [{ header: 'City', role: 'city' }],
    segmentNames: {},
  });
  if ('refused' in read) throw new Error(read.code);
  return read;
}

export const schemes: [string, Scheme][] = [
  ['plain', { name: 'plain' }],
  ['rfm', { name: 'rfm' }],
  ['rf', { name: 'rf' }],
  ['value', { name: 'value', tiers: defaultTiers }],
  ['lifecycle', { name: 'lifecycle', cutOffs: null }],
  ['three clusters', { name: 'clusters', count: 3 }],
  ['city and value', { name: 'columns', columns: ['City'], byValue: true }],
  [
    'rules',
    {
      name: 'rules',
      rules: [{ name: 'İzmir, quiet', rule: rule('city is izmir and no order for 60 days') }],
    },
  ],
];
