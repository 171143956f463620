import { existsSync, statSync } from 'node:fs';

export const isParquet = (name: string) => /\.(parquet|pq)$/i.test(name);
const isPacked = (name: string) => /\.(csv|tsv|txt)\.(gz|zst)$/i.test(name);
export const isText = (name: string) => /\.(csv|tsv|txt)$/i.test(name) || isPacked(name);
/** Whether a name is a pattern (with * and the like) and not the name of an existing file. */
export const isPattern = (name: string) => /[*?[]/.test(name) && !existsSync(name);

/** Text files of this many bytes or more are read by DuckDB, because all their cells would take gigabytes of memory. */
const largeFile = 256 * 2 ** 20;

/** Inputs of the choice of the engine. */
interface Reading {
  readonly engine: 'duckdb' | 'memory' | null;
  readonly files: readonly string[];
  /** File of scores, which only DuckDB writes; null for none. */
  readonly scores: string | null;
}

/** Whether only DuckDB can read files of this name. */
export const needsDatabase = (name: string) => isParquet(name) || isPacked(name) || isPattern(name);

/** The requested engine; else DuckDB for files that only it reads, or when scores are requested. */
export function engineFor({ engine, files, scores }: Reading): 'duckdb' | 'memory' {
  if (engine !== null) return engine;
  const isLarge = (name: string) =>
    needsDatabase(name) || (isText(name) && existsSync(name) && statSync(name).size >= largeFile);
  return scores !== null || files.length > 1 || files.some(isLarge) ? 'duckdb' : 'memory';
}

/** Whether these files can be read in one run: several only by DuckDB, which reads neither workbooks nor standard input. */
export function canBeRead({ engine, files }: Reading): boolean {
  return (
    files.length === 1 || (engine !== 'memory' && files.every((name) => isParquet(name) || isText(name)))
  );
}
