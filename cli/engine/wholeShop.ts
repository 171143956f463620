import type { Analysis } from '../../core/analysis';
import type { ListedCustomer, Sums, WholeShop } from '../../core/report/wholeShop';
import { plainKeys } from '../../core/segments/plainGroup';
import { fileText } from '../../warehouse/write';
import type { Database, SqlValue } from './database';

/** Maximum number of customers read back for a list. */
const listed = 10_000;

/** Reads sums and lists from the scores file. */
export async function wholeShop(
  database: Database,
  scores: string,
  sample: number,
  { total }: Pick<Analysis, 'total'>,
): Promise<WholeShop> {
  const from = fileText(scores);
  const sums =
    'CAST(COUNT(*) AS DOUBLE), CAST(SUM(total_spend) AS DOUBLE), CAST(SUM(expected_orders) AS DOUBLE), CAST(SUM(clv) AS DOUBLE)';
  const groups = await database.columns(`SELECT segment, ${sums} FROM ${from} GROUP BY segment`);
  const segments = plainKeys.flatMap((key) => {
    const row = groups[0].indexOf(key);
    return row < 0 ? [] : [{ key, ...sumsOf(groups.slice(1).map((column) => column[row])) }];
  });
  const all = sumsOf((await database.columns(`SELECT ${sums} FROM ${from}`)).map(([value]) => value));
  const ratio = total.clv > 0 ? all.clv / total.clv : 1;
  return {
    ...all,
    sample,
    clvLow: ratio * total.clvLow,
    clvHigh: ratio * total.clvHigh,
    segments,
    best: await list(database, from, 'TRUE'),
    slipping: await list(database, from, "segment = 'slipping_away'"),
  };
}

function sumsOf([customers, revenue, expectedOrders, clv]: readonly SqlValue[]): Sums {
  return {
    customers: Number(customers),
    revenue: Number(revenue),
    expectedOrders: Number(expectedOrders),
    clv: Number(clv),
  };
}

async function list(database: Database, from: string, which: string): Promise<readonly ListedCustomer[]> {
  const [ids, segments, orders, days, revenue, chances, expected, clv] = await database.columns(
    `SELECT customer, segment, CAST(orders AS INTEGER), CAST(last_order AS VARCHAR), total_spend, chance_in_horizon, expected_orders, clv FROM ${from} WHERE ${which} ORDER BY clv DESC, customer LIMIT ${listed}`,
  );
  return ids.map((id, i) => ({
    id: String(id),
    segment: plainKeys.find((key) => key === segments[i]) ?? 'regulars',
    orders: Number(orders[i]),
    lastOrder: String(days[i]),
    revenue: Number(revenue[i]),
    chanceInHorizon: Number(chances[i]),
    expectedOrders: Number(expected[i]),
    clv: Number(clv[i]),
  }));
}
