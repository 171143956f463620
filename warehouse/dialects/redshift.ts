import { type Dialect, lag } from '../dialect';

/** Amazon Redshift. VARCHAR alone has 256 bytes. */
export const redshift: Dialect = {
  name: 'redshift',
  label: 'Amazon Redshift',
  quote: '"',
  storedName: (name) => name,
  innerQuote: "''",
  types: { text: 'VARCHAR(1024)', day: 'DATE', money: 'DECIMAL(38, 9)', double: 'DOUBLE PRECISION' },
  daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
  firstOfMonth: (day) => `CAST(DATE_TRUNC('month', ${day}) AS DATE)`,
  before: lag,
  md5: (text) => `MD5(${text})`,
  readsFiles: false,
  javascript: null,
  keepAs: (table) => [`DROP TABLE IF EXISTS ${table};`, `CREATE TABLE ${table} AS`],
};
