import { existsSync, statSync } from 'node:fs';

export const isParquet = (name: string) => /\.(parquet|pq)$/i.test(name);
const isPacked = (name: string) => /\.(csv|tsv|txt)\.(gz|zst)$/i.test(name);
export const isText = (name: string) => /\.(csv|tsv|txt)$/i.test(name) || isPacked(name);
/** A name with * and the like, unless a file is really called so. */
export const isPattern = (name: string) => /[*?[]/.test(name) && !existsSync(name);

/** A text file from here on, in bytes, is left to DuckDB: the cells of the whole file would take gigabytes of memory. */
const largeFile = 256 * 2 ** 20;

/** What decides who reads the files. */
interface Reading {
  readonly engine: 'duckdb' | 'memory' | null;
  readonly files: readonly string[];
  /** A file for the results that DuckDB alone writes; null for none. */
  readonly scores: string | null;
}

/** Whether DuckDB alone reads files of this name. */
export const needsDatabase = (name: string) => isParquet(name) || isPacked(name) || isPattern(name);

/** The engine that was asked for; else DuckDB for what a sheet cannot hold, or where its results are asked for. */
export function engineFor({ engine, files, scores }: Reading): 'duckdb' | 'memory' {
  if (engine !== null) return engine;
  const isLarge = (name: string) =>
    needsDatabase(name) || (isText(name) && existsSync(name) && statSync(name).size >= largeFile);
  return scores !== null || files.length > 1 || files.some(isLarge) ? 'duckdb' : 'memory';
}

/** Whether these files can be read together: by DuckDB, which takes no workbooks and nothing that is piped in. */
export function canBeRead({ engine, files }: Reading): boolean {
  return (
    files.length === 1 || (engine !== 'memory' && files.every((name) => isParquet(name) || isText(name)))
  );
}
