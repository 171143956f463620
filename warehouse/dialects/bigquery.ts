import type { Dialect } from '../dialect';

/** GoogleSQL. https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical */
export const bigquery: Dialect = {
  name: 'bigquery',
  label: 'BigQuery',
  quote: '`',
  storedName: (name) => name,
  innerQuote: "\\'",
  types: { text: 'STRING', day: 'DATE', money: 'NUMERIC', double: 'FLOAT64' },
  daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  firstOfMonth: (day) => `DATE_TRUNC(${day}, MONTH)`,
  md5: (text) => `TO_HEX(MD5(${text}))`,
  readsFiles: false,
};
