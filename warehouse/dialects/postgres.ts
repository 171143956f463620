import { type Dialect, lag } from '../dialect';

/** PostgreSQL; the difference of two days is a whole number. It stores names in small letters unless they were created in quotes. */
export const postgres: Dialect = {
  name: 'postgres',
  label: 'PostgreSQL',
  quote: '"',
  storedName: (name) => name,
  innerQuote: "''",
  types: { text: 'TEXT', day: 'DATE', money: 'NUMERIC(38, 9)', double: 'DOUBLE PRECISION' },
  daysBetween: (from, to) => `(${to} - ${from})`,
  firstOfMonth: (day) => `CAST(DATE_TRUNC('month', ${day}) AS DATE)`,
  before: lag,
  md5: (text) => `MD5(${text})`,
  readsFiles: false,
  javascript: null,
  keepAs: (table) => [`DROP TABLE IF EXISTS ${table};`, `CREATE TABLE ${table} AS`],
};
