import { type Dialect, lag } from '../dialect';

/** Snowflake stores names in capitals unless they were created in quotes. */
export const snowflake: Dialect = {
  name: 'snowflake',
  label: 'Snowflake',
  quote: '"',
  storedName: (name) => (/^[a-z_][a-z0-9_$]*$/.test(name) ? name.toUpperCase() : name),
  innerQuote: "''",
  types: { text: 'VARCHAR', day: 'DATE', money: 'NUMBER(38, 9)', double: 'DOUBLE' },
  daysBetween: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  firstOfMonth: (day) => `CAST(DATE_TRUNC('month', ${day}) AS DATE)`,
  before: lag,
  md5: (text) => `MD5(${text})`,
  readsFiles: false,
  javascript: {
    // https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-limitations: 100 KB are recommended.
    mostBytes: 100 * 1000,
    create: (name, parameters, _, body) =>
      [
        `CREATE OR REPLACE TEMPORARY FUNCTION ${name}(${parameters.map((one) => `${one} DOUBLE`).join(', ')})`,
        'RETURNS VARIANT',
        `LANGUAGE JAVASCRIPT IMMUTABLE AS $$${body}$$;`,
      ].join('\n'),
    parameter: (name) => name.toUpperCase(),
    result: (call, name) => `CAST(GET(${call}, '${name}') AS DOUBLE)`,
  },
  keepAs: (table) => [`CREATE OR REPLACE TABLE ${table} AS`],
};
