import { type Dialect, lag } from '../dialect';

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
  before: lag,
  md5: (text) => `TO_HEX(MD5(${text}))`,
  readsFiles: false,
  javascript: {
    // https://cloud.google.com/bigquery/quotas: an inline code blob of a JavaScript function has at most 32 KB.
    mostBytes: 32 * 1024,
    create: (name, parameters, results, body) =>
      [
        `CREATE TEMP FUNCTION ${name}(${parameters.map((one) => `${one} FLOAT64`).join(', ')})`,
        `RETURNS STRUCT<${results.map((one) => `${one} FLOAT64`).join(', ')}>`,
        `DETERMINISTIC LANGUAGE js AS r"""${body}""";`,
      ].join('\n'),
    parameter: (name) => name,
    result: (call, name) => `${call}.${name}`,
  },
  keepAs: (table) => [`CREATE OR REPLACE TABLE ${table} AS`],
};
