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

/** All that differs between engines. The queries are described once, in `queries/`. */
export interface Dialect {
  readonly name: DialectName;
  /** As its maker writes it. */
  readonly label: string;
  /** Stands on both sides of an identifier. */
  readonly quote: '"' | '`';
  /** How the engine stores a name that was created without quotes. */
  storedName(name: string): string;
  /** The quotation mark inside a quoted text. Texts with a backslash are refused, because the engines read it in different ways. */
  readonly innerQuote: "''" | "\\'";
  readonly types: TypeNames;
  /** Whole days from one day to another. */
  daysBetween(from: string, to: string): string;
  firstOfMonth(day: string): string;
  /** The MD5 sum of a text as 32 hexadecimal digits in small letters. */
  md5(text: string): string;
  /** Whether a table may be files, such as 'orders/*.parquet'. */
  readonly readsFiles: boolean;
}
