import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Files of orders in a folder of their own, written by DuckDB itself or as text. */
export interface ShopFiles {
  readonly folder: string;
  /** The path of a file in the folder. */
  path(name: string): string;
  text(name: string, lines: readonly (readonly (string | number)[])[]): string;
  /** Writes the rows of a SELECT; the ending of the name says how. */
  copy(name: string, select: string): Promise<string>;
  /** What a SELECT gives, with numbers as numbers. */
  rows(select: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  remove(): void;
}

export async function shopFiles(): Promise<ShopFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    text(name, lines) {
      writeFileSync(path(name), `${lines.map((line) => line.join(',')).join('\n')}\n`);
      return path(name);
    },
    async copy(name, select) {
      const format = name.endsWith('.parquet') ? 'parquet' : 'csv, HEADER';
      const packed = name.endsWith('.gz') ? ', COMPRESSION gzip' : '';
      await connection.run(
        `COPY (${select}) TO '${path(name).replaceAll("'", "''")}' (FORMAT ${format}${packed})`,
      );
      return path(name);
    },
    async rows(select) {
      const read = await connection.runAndReadAll(select);
      return read.getRowObjectsJS();
    },
    remove() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A SELECT over a file of text whose cells are typed: customer, day, amount and what else is given. */
export const typed = (file: string, more = ''): string =>
  `SELECT customer, CAST(day AS DATE) AS day, CAST(amount AS DECIMAL(12, 2)) AS amount${more} FROM read_csv('${file}', all_varchar = true)`;
