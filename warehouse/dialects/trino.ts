import { type Dialect, lag } from '../dialect';

/** Trino, Athena and Starburst. */
export const trino: Dialect = {
  name: 'trino',
  label: 'Trino',
  quote: '"',
  storedName: (name) => name.toLowerCase(),
  innerQuote: "''",
  types: { text: 'VARCHAR', day: 'DATE', money: 'DECIMAL(38, 9)', double: 'DOUBLE' },
  daysBetween: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
  firstOfMonth: (day) => `DATE_TRUNC('month', ${day})`,
  before: lag,
  md5: (text) => `LOWER(TO_HEX(MD5(TO_UTF8(${text}))))`,
  readsFiles: false,
  javascript: null,
  keepAs: (table) => [`DROP TABLE IF EXISTS ${table};`, `CREATE TABLE ${table} AS`],
};
