import { dayToIso, isoToDay } from '../core/cells/parse/civil';
import type { Dialect } from './dialect';

/** What cannot be written into SQL, and what it was meant for. */
export class Unwritable extends Error {
  readonly kind: 'name' | 'text' | 'day';
  readonly got: string;

  constructor(kind: Unwritable['kind'], got: string) {
    super(`no ${kind}: ${got}`);
    this.kind = kind;
    this.got = got;
  }
}

/** A letter or an underscore first; then also digits, spaces, hyphens and $. Neither quotation marks nor dots nor signs of SQL. */
const name = /^[\p{L}_][\p{L}\p{M}\p{N}_$ -]{0,127}$/u;

/** A path of files with * and ? in it. */
const path = /^[\p{L}\p{M}\p{N}_.*?/:\\~ -]{1,1024}\.(parquet|csv|csv\.gz|tsv)$/iu;

/** Letters, digits, spaces and signs that no engine reads as an end of a text or a comment. */
const plain = /^[^\\\p{C}]{1,256}$/u;

/**
 * One name in quotes.
 *
 * @throws Unwritable for anything that does not fit the pattern, so that nothing typed can be read as SQL.
 */
export function identifier({ quote, storedName }: Dialect, typed: string): string {
  if (!name.test(typed) || typed.endsWith(' ')) throw new Unwritable('name', typed);
  return `${quote}${storedName(typed)}${quote}`;
}

/** A table with its schema and project, part by part; or the files of an engine that reads files. */
export function tableName(dialect: Dialect, typed: string): string {
  if (dialect.readsFiles && path.test(typed) && !typed.includes('//')) return `'${typed}'`;
  const parts = typed.split('.');
  if (parts.length > 4) throw new Unwritable('name', typed);
  return parts.map((part) => identifier(dialect, part)).join('.');
}

/** A text in quotes. */
export function textLiteral({ innerQuote }: Dialect, text: string): string {
  if (!plain.test(text)) throw new Unwritable('text', text);
  return `'${text.replaceAll("'", innerQuote)}'`;
}

/** A civil day, typed as 2024-12-31. */
export function dayLiteral(typed: string): string {
  const day = isoToDay(typed);
  if (day === null || dayToIso(day) !== typed) throw new Unwritable('day', typed);
  return `DATE '${typed}'`;
}

/** A finite number as a double, to the last bit. */
export function numberLiteral({ types }: Dialect, value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in SQL`);
  // The cast keeps an engine from working with decimals, which have few places.
  return `CAST(${value.toExponential()} AS ${types.double})`;
}

/**
 * A column of a file in DuckDB's quotes, whatever its header holds: a quotation mark inside is doubled, and nothing else ends a name.
 *
 * @throws Unwritable for a name with a NUL character, which ends a text in C.
 */
export function fileColumn(header: string): string {
  if (header === '' || header.includes('\0')) throw new Unwritable('name', header);
  return `"${header.replaceAll('"', '""')}"`;
}

/** A text in DuckDB's quotes, such as the path of a file or a status: DuckDB reads a backslash as it stands. */
export function fileText(text: string): string {
  if (text.includes('\0')) throw new Unwritable('text', text);
  return `'${text.replaceAll("'", "''")}'`;
}
