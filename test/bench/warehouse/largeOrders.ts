import type { DuckDBConnection } from '@duckdb/node-api';

/** A uniform number of its own in (0, 1) for each customer, order and purpose; the same on every machine. */
const uniform = (...keys: readonly string[]) =>
  `((CAST(hash(${keys.join(', ')}) % 1000003 AS DOUBLE) + 0.5) / 1000003)`;

/**
 * Writes a Parquet file of about so many orders, made by DuckDB: customers who come over two years, order at a rate of their own, may
 * leave after each order, and spend around a level of their own. A customer has 4.8 orders in the mean; keys are
 * texts, and the rows stand in no order.
 */
export async function writeLargeOrders(
  connection: DuckDBConnection,
  file: string,
  orders: number,
): Promise<void> {
  const customers = Math.round(orders / 4.8);
  await connection.run(`
    COPY (
      WITH customers AS (
        SELECT
          c,
          CAST(730 * ${uniform('c', "'first'")} AS INTEGER) AS first_day,
          1 + CAST(FLOOR(LN(${uniform('c', "'stay'")}) / LN(0.72 + 0.2 * ${uniform('c', "'loyal'")})) AS INTEGER) AS most,
          20 * EXP(2.2 * ${uniform('c', "'rate'")}) AS gap,
          10 * EXP(1.5 * ${uniform('c', "'level'")}) AS level
        FROM range(${customers}) AS made(c)
      ),
      orders AS (
        SELECT c, k, first_day, level, -LN(${uniform('c', 'k', "'gap'")}) * gap AS wait
        FROM customers, LATERAL (SELECT UNNEST(range(most)) AS k)
      ),
      dated AS (
        SELECT
          c,
          k,
          CAST(first_day + FLOOR(SUM(CASE WHEN k = 0 THEN 0 ELSE wait END) OVER (PARTITION BY c ORDER BY k)) AS INTEGER) AS day,
          level * EXP(0.8 * (${uniform('c', 'k', "'money'")} - 0.5)) AS money
        FROM orders
      )
      SELECT 'customer-' || c AS customer_id, DATE '2022-01-01' + day AS created_at, CAST(money AS DECIMAL(12, 2)) AS total
      FROM dated
      WHERE day < 1000
      ORDER BY hash(c, k)
    ) TO '${file}' (FORMAT parquet)`);
}
