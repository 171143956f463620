import { type Dialect, lag } from '../dialect';

/** Databricks and Spark SQL. A sum has ten digits more than its numbers, so the numbers have 28. */
export const databricks: Dialect = {
  name: 'databricks',
  label: 'Databricks and Spark SQL',
  quote: '`',
  storedName: (name) => name,
  innerQuote: "\\'",
  types: { text: 'STRING', day: 'DATE', money: 'DECIMAL(28, 9)', double: 'DOUBLE' },
  daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
  firstOfMonth: (day) => `TRUNC(${day}, 'MM')`,
  before: lag,
  md5: (text) => `MD5(${text})`,
  readsFiles: false,
  javascript: null,
  keepAs: (table) => [`CREATE OR REPLACE TABLE ${table} AS`],
};
