import type { Dialect } from '../dialect';

/** ClickHouse. A type has to say that it may hold NULL, or a cast of NULL stops the query. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  label: 'ClickHouse',
  quote: '`',
  storedName: (name) => name,
  innerQuote: "''",
  types: {
    text: 'Nullable(String)',
    day: 'Nullable(Date32)',
    money: 'Nullable(Decimal(38, 9))',
    double: 'Nullable(Float64)',
  },
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  firstOfMonth: (day) => `toStartOfMonth(${day})`,
  // Its LAG would give the first day of its calendar instead of NULL.
  before: (value, within, order) =>
    `MAX(${value}) OVER (PARTITION BY ${within} ORDER BY ${order} ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING)`,
  md5: (text) => `lower(hex(MD5(assumeNotNull(${text}))))`,
  readsFiles: false,
  javascript: null,
  keepAs: (table) => [`CREATE OR REPLACE TABLE ${table} ENGINE = MergeTree ORDER BY tuple() AS`],
};
