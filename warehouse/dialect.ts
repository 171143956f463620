/** The dialects that SQL can be written in. */
export const dialectNames = [
  'bigquery',
  'snowflake',
  'databricks',
  'redshift',
  'trino',
  'clickhouse',
  'postgres',
  'duckdb',
] as const;

export type DialectName = (typeof dialectNames)[number];

/** Names of types, as a cast writes them; a cast keeps NULL. */
export interface TypeNames {
  readonly text: string;
  /** A civil day without a time. */
  readonly day: string;
  /** Decimal numbers with nine places: sums are exact, so they are the same in whatever order an engine adds. */
  readonly money: string;
  /** A double of 64 bits, as the core computes with. */
  readonly double: string;
}

/** Support for JavaScript functions in an engine. */
export interface JavaScriptFunctions {
  /** Maximum bytes of a function's source. */
  readonly mostBytes: number;
  /** Statement that creates a function of doubles that returns named doubles, for the duration of the session. */
  create(name: string, parameters: readonly string[], results: readonly string[], body: string): string;
  /** How the body names a parameter. */
  parameter(name: string): string;
  /** One of the results of a call. */
  result(call: string, name: string): string;
}

/** Everything that differs between engines. The queries are described once, in `queries/`. */
export interface Dialect {
  readonly name: DialectName;
  /** Name as its vendor writes it. */
  readonly label: string;
  /** Quotation mark around identifiers. */
  readonly quote: '"' | '`';
  /** How the engine stores a name that was created without quotes. */
  storedName(name: string): string;
  /** The quotation mark inside a quoted text. Texts with a backslash are refused, because the engines read it in different ways. */
  readonly innerQuote: "''" | "\\'";
  readonly types: TypeNames;
  /** Whole days from one day to another. */
  daysBetween(from: string, to: string): string;
  firstOfMonth(day: string): string;
  /** The value in the previous row by `order`, within rows of equal `within`; NULL in the first row. */
  before(value: string, within: string, order: string): string;
  /** The MD5 sum of a text as 32 hexadecimal digits in small letters. */
  md5(text: string): string;
  /** Whether a table may be files, such as 'orders/*.parquet'. */
  readonly readsFiles: boolean;
  /** Null where the engine runs no JavaScript. */
  readonly javascript: JavaScriptFunctions | null;
  /** Statements in front of a query that store its result as a table, replacing an older one. */
  keepAs(table: string): readonly string[];
}

/** `before` in the standard. */
export const lag: Dialect['before'] = (value, within, order) =>
  `LAG(${value}) OVER (PARTITION BY ${within} ORDER BY ${order})`;
