import type { Day } from '../../core/cells/cell';
import { dayToIso, isoToDay } from '../../core/cells/parse/civil';
import { bookOf, type OrderBook, type OrderColumns } from '../../core/orders/book';
import { dialects } from '../../warehouse/dialects/dialects';
import { ordersQuery } from '../../warehouse/queries/orders';
import { sqlOf } from '../../warehouse/query';
import type { Target } from '../../warehouse/source';
import type { Database } from './database';
import { orderLines, type RowsRead } from './orderRows';

/** Where the queries find the orders. */
export function targetOf({ hasOrderIds }: RowsRead, asOf: Day | null): Target {
  return {
    dialect: dialects.duckdb,
    source: {
      table: orderLines,
      columns: {
        ...{ customer: 'customer', date: 'order_date', amount: 'amount' },
        ...(hasOrderIds && { orderId: 'order_key' }),
      },
      counted: [],
      ...(asOf !== null && { asOf: dayToIso(asOf) }),
    },
  };
}

/** The table of how customers are written, by key. */
export const shownNames = 'shown_names';

/** Keeps one spelling of each customer, the first in the alphabet, where keys are not how customers are written. */
export async function keepNames(database: Database): Promise<void> {
  await database.run(
    `CREATE TABLE ${shownNames} AS SELECT LOWER(TRIM(customer)) AS customer, MIN(TRIM(customer)) AS shown FROM ${orderLines} WHERE TRIM(customer) <> '' GROUP BY 1`,
  );
}

/**
 * The core's book of orders, made by the warehouse's queries.
 *
 * @param sample Of every so many customers one: a power of 16.
 */
export async function readBook(
  database: Database,
  target: Target,
  sample: number,
  namesDiffer: boolean,
): Promise<OrderBook> {
  const kept = 'kept_orders';
  await database.run(sqlOf(ordersQuery(target, sample), target.dialect.keepAs(kept)));
  const names = namesDiffer ? `LEFT JOIN ${shownNames} USING (customer)` : '';
  const [keys = [], shown = [], counts = []] = await database.columns(
    `SELECT customer, ANY_VALUE(${namesDiffer ? 'shown' : 'customer'}), CAST(COUNT(*) AS INTEGER) FROM ${kept} ${names} GROUP BY customer ORDER BY customer`,
  );
  const serial = `CAST(DATE_DIFF('day', DATE '1970-01-01', order_day) AS INTEGER) + ${isoToDay('1970-01-01')}`;
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
