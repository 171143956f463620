import { type Dialect, lag } from '../dialect';

/** DuckDB, which reads .parquet and .csv files in the place of a table. */
export const duckdb: Dialect = {
  name: 'duckdb',
  label: 'DuckDB',
  quote: '"',
  storedName: (name) => name,
  innerQuote: "''",
  types: { text: 'VARCHAR', day: 'DATE', money: 'DECIMAL(38, 9)', double: 'DOUBLE' },
  daysBetween: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
  firstOfMonth: (day) => `CAST(DATE_TRUNC('month', ${day}) AS DATE)`,
  before: lag,
  md5: (text) => `MD5(${text})`,
  readsFiles: true,
  javascript: null,
  keepAs: (table) => [`CREATE OR REPLACE TABLE ${table} AS`],
};
