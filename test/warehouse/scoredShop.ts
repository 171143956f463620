/** A shop in the table `orders` of an engine, its analysis by the core, and the fit of that analysis as the command writes it. */
import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { makePlan } from '../../core/campaigns/plan';
import type { Row } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import type { TimingModelName } from '../../core/model/parameters';
import { toJson } from '../../core/report/documentJson';
import { jsonPieces } from '../../core/report/jsonPieces';
import { noMemory } from '../../core/report/memory/reportMemory';
import { historiesQuery } from '../../warehouse/queries/histories';
import { patternsQuery } from '../../warehouse/queries/patterns';
import { sqlOf } from '../../warehouse/query';
import { readScoring } from '../../warehouse/score/readScoring';
import type { Score, Scored, Scoring } from '../../warehouse/score/scoring';
import { shopRows } from '../reference/referenceShop';
import { type Engine, fillOrders, type SqlRow } from './engines';

export const columns = [
  ['Customer', 'VARCHAR(40)'],
  ['Date', 'DATE'],
  ['Amount', 'DECIMAL(12, 2)'],
] as const;
export const orders = shopRows()
  .slice(1)
  .map(([customer, date, , amount]) => [customer, date, amount] as const);
export const source = {
  table: 'orders',
  columns: { customer: 'Customer', date: 'Date', amount: 'Amount' },
  counted: [],
};

/** As a file or a tab has them: a header, and numbers as a program prints them. */
export function csvOf(rows: readonly SqlRow[]): Row[] {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => String(row[name])))];
}

export function analysed(rows: readonly SqlRow[], model: 'auto' | TimingModelName): Analysis {
  const found = analyze(tableOf(csvOf(rows)), {
    terms: { months: 18, margin: 0.4, discountRate: 0.1 },
    ...{ asOf: null, reading: {}, model, intervals: false, holdout: false },
  });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(' '));
  return found;
}

/** The fit as the command writes it, read again. */
export function scoringOf(analysis: Analysis): Scoring {
  const plan = makePlan(analysis, { compareTo: null, campaign: null, budget: null });
  const text = [...jsonPieces(toJson(analysis, plan, 'en', noMemory), '')].join('');
  const scoring = readScoring(JSON.parse(text));
  if (typeof scoring === 'string') throw new Error(scoring);
  return scoring;
}

export function customersOf({ histories }: Analysis): Scored[] {
  return Array.from(histories.frequency, (frequency, i) => ({
    frequency,
    recencyDays: Math.round(7 * histories.recency[i]),
    ageDays: Math.round(7 * histories.age[i]),
    monetaryValue: histories.meanSpend[i],
    totalSpend: histories.revenue[i],
  }));
}

/** What the analysis says of the customer at a place. */
export function scoreAt({ values }: Analysis, i: number): Omit<Score, 'discounted_orders'> {
  return {
    p_alive: values.pAlive[i],
    chance_in_90_days: values.chanceOfOrder[i],
    chance_in_year: values.chanceInYear[i],
    chance_in_horizon: values.chanceInHorizon[i],
    expected_orders: values.expectedOrders[i],
    next_order_days: Number.isNaN(values.nextOrderInDays[i]) ? null : values.nextOrderInDays[i],
    expected_order_value: values.expectedOrderValue[i],
    clv: values.clv[i],
  };
}

export interface CountedRows {
  readonly histories: readonly SqlRow[];
  readonly patterns: readonly SqlRow[];
}

/** Fills the table, and counts its histories and patterns there. */
export async function fillShop(engine: Engine): Promise<CountedRows> {
  await fillOrders(engine, columns, orders);
  const target = { dialect: engine.dialect, source };
  return {
    histories: await engine.rows(sqlOf(historiesQuery(target))),
    patterns: await engine.rows(sqlOf(patternsQuery(target))),
  };
}
