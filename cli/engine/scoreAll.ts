import type { Analysis } from '../../core/analysis';
import { lastOf } from '../../core/base/lastOf';
import { customerNumbers, type Histories } from '../../core/customers/histories';
import { patternsOf } from '../../core/model/fit/patterns';
import { timelinesFor } from '../../core/model/season/timelinesFor';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { historiesQuery } from '../../warehouse/queries/histories';
import { scoresQuery } from '../../warehouse/queries/scores';
import { sqlOf } from '../../warehouse/query';
import { timingColumns } from '../../warehouse/score/scoring';
import type { Target } from '../../warehouse/source';
import { fileText } from '../../warehouse/write';
import type { Database } from './database';
import { customersTable } from './orderRows';

const [histories, patterns, scores] = ['kept_histories', 'patterns', 'pattern_scores'];

/** Creates the table of histories, one row per customer. */
export async function keepHistories(database: Database, target: Target): Promise<void> {
  await database.run(sqlOf(historiesQuery(target), target.dialect.keepAs(histories)));
}

/** The last day with an order, as a serial number. */
export async function lastOrderDay(database: Database): Promise<number> {
  const [[days]] = await database.columns(
    `SELECT CAST(DATE_DIFF('day', DATE '1899-12-30', MAX(last_order)) AS INTEGER) FROM ${histories}`,
  );
  return Number(days);
}

/**
 * Writes a row per customer as Parquet or CSV: the core scores every pattern, and the warehouse query joins the scores
 * and computes the money.
 */
export async function writeScores(
  database: Database,
  target: Target,
  { model, season, spend, terms, histories: { asOf } }: Analysis,
  file: string,
): Promise<void> {
  await database.run(
    `CREATE TABLE ${patterns} AS SELECT DISTINCT frequency, recency_days, age_days FROM ${histories}`,
  );
  const scoreNames = ['frequency', 'recency_days', 'age_days', ...timingColumns];
  await database.run(`CREATE TABLE ${scores} (${scoreNames.map((name) => `${name} DOUBLE`).join(', ')})`);
  const [[count]] = await database.columns(`SELECT CAST(COUNT(*) AS INTEGER) FROM ${patterns}`);
  const most = 500_000;
  for (let from = 0; from < Number(count); from += most) {
    const [frequency = [], recency = [], age = []] = await database.columns(
      `SELECT CAST(frequency AS INTEGER), CAST(recency_days AS INTEGER), CAST(age_days AS INTEGER) FROM ${patterns} WHERE rowid >= ${from} AND rowid < ${from + most}`,
    );
    const days = [frequency, recency, age].map((column) => Float64Array.from(column, Number));
    const [x, tx, T] = days;
    const histories = historiesAt(asOf, x, tx, T);
    const timelines = patternsOf(timelinesFor(histories, null, season?.season));
    // Money of 1 for each order makes the value the number of discounted orders.
    const unit = { name: 'mean', mean: 1, customers: 1 } as const;
    const values = lastOf(valueCustomers(histories, timelines, model, unit, { ...terms, margin: 1 }));
    const scored: Readonly<Record<(typeof timingColumns)[number], Float64Array>> = {
      p_alive: values.pAlive,
      chance_in_90_days: values.chanceOfOrder,
      chance_in_year: values.chanceInYear,
      chance_in_horizon: values.chanceInHorizon,
      expected_orders: values.expectedOrders,
      discounted_orders: values.clv,
      next_order_days: values.nextOrderInDays,
    };
    await database.append(scores, [...days, ...timingColumns.map((name) => scored[name])]);
  }
  await database.run(`DROP TABLE ${patterns}`);
  const query = sqlOf(
    scoresQuery({ ...target, source: { ...target.source, histories } }, { spend, terms }, { table: scores }),
  ).replace(/;\s*$/, '');
  // Casts, because sums of integers have 128 bits, which Parquet does not support.
  await database.run(
    `COPY (SELECT scored.* REPLACE (shown AS customer, CAST(orders AS INTEGER) AS orders) FROM (${query}\n) AS scored JOIN ${customersTable} ON scored.customer = ${customersTable}.customer) TO ${fileText(file)} (FORMAT parquet)`,
  );
  await database.run(`DROP TABLE ${scores}`);
}

/** Histories with only these timing values. */
function historiesAt(
  asOf: number,
  frequency: Float64Array,
  recency: Float64Array,
  age: Float64Array,
): Histories {
  const count = frequency.length;
  const firstDay = Int32Array.from(age, (days) => asOf - days);
  return {
    asOf,
    count,
    customer: customerNumbers(new Int32Array(count)),
    orders: Int32Array.from(frequency, (repeats) => repeats + 1),
    firstDay,
    lastDay: Int32Array.from(recency, (days, i) => firstDay[i] + days),
    revenue: new Float64Array(count),
    frequency: Int32Array.from(frequency),
    recency: recency.map((days) => days / 7),
    age: age.map((days) => days / 7),
    meanSpend: new Float64Array(count),
    logGaps: new Float64Array(count),
    firstSpendKnown: true,
  };
}
