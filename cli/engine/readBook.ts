import type { Day } from '../../core/cells/cell';
import { dayToIso } from '../../core/cells/parse/civil';
import { bookOf, type OrderBook, type OrderColumns } from '../../core/orders/book';
import { dialects } from '../../warehouse/dialects/dialects';
import { ordersQuery } from '../../warehouse/queries/orders';
import { inSample } from '../../warehouse/queries/sample';
import { sqlOf } from '../../warehouse/query';
import type { Target } from '../../warehouse/source';
import type { Database } from './database';
import { customersTable, orderLines, type RowsRead } from './orderRows';

/**
 * The target of the queries: the orders of all customers or of a sample.
 *
 * @param from The table, or a view of it.
 */
export function targetOf(
  { hasOrderIds, hasRefunds, money }: RowsRead,
  asOf: Day | null,
  from = orderLines,
): Target {
  const { duckdb } = dialects;
  return {
    dialect: { ...duckdb, types: { ...duckdb.types, money } },
    source: {
      table: from,
      columns: {
        ...{ customer: 'customer', date: 'order_date', amount: 'amount' },
        ...(hasOrderIds && { orderId: 'order_key' }),
      },
      counted: [],
      keyed: true,
      withoutRefunds: !hasRefunds,
      ...(asOf !== null && { asOf: dayToIso(asOf) }),
    },
  };
}

/** Creates a view of the rows of one in `sample` customers; returns the name of the view. */
export async function sampledLines(database: Database, sample: number): Promise<string> {
  const name = 'sampled_lines';
  const [condition = 'TRUE'] = inSample(dialects.duckdb, sample, 'key');
  await database.run(
    `CREATE VIEW ${name} AS SELECT * FROM ${orderLines} WHERE customer IN (SELECT customer FROM ${customersTable} WHERE ${condition})`,
  );
  return name;
}

/** The order book, made with the warehouse queries. */
export async function readBook(database: Database, target: Target): Promise<OrderBook> {
  const kept = 'kept_orders';
  await database.run(sqlOf(ordersQuery(target), target.dialect.keepAs(kept)));
  const [keys = [], shown = [], counts = []] = await database.columns(
    `SELECT key, shown, counted FROM (SELECT customer, CAST(COUNT(*) AS INTEGER) AS counted FROM ${kept} GROUP BY customer) JOIN ${customersTable} USING (customer) ORDER BY customer`,
  );
  const serial = `CAST(DATE_DIFF('day', DATE '1899-12-30', order_day) AS INTEGER)`;
  const [days = [], money = []] = await database.columns(
    `SELECT ${serial}, money FROM ${kept} ORDER BY customer, order_day, money`,
  );
  await database.run(`DROP TABLE ${kept}`);
  const orders: OrderColumns = {
    customer: new Int32Array(days.length),
    day: Int32Array.from(days, Number),
    amount: Float64Array.from(money, Number),
    row: new Int32Array(days.length).map((_, i) => i + 2),
  };
  let at = 0;
  counts.forEach((count, customer) => {
    orders.customer.fill(customer, at, at + Number(count));
    at += Number(count);
  });
  const later = {
    customer: new Int32Array(0),
    day: new Int32Array(0),
    amount: new Float64Array(0),
    row: new Int32Array(0),
  };
  const who = { keys: keys.map(String), names: shown.map(String), otherNames: new Map<string, number>() };
  return bookOf(orders, later, who).book;
}
