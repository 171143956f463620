import { copyFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Analysis, NoAnalysis } from '../../core/analysis';
import type { analyze } from '../../core/analyze';
import type { Problem } from '../../core/cells/problem';
import type { WholeShop } from '../../core/report/wholeShop';
import { UserError } from '../../files/userError';
import { fileText } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import { type ResolvedCommand, resolveCommand } from '../resolveCommand';
import { type Database, withDatabase } from './database';
import { mostCustomers, readShop } from './readShop';
import { writeScores } from './scoreAll';
import { wholeShop } from './wholeShop';

/** Result of analysing files with DuckDB. */
export interface FilesAnalysed extends Pick<ResolvedCommand, 'planFor'> {
  readonly analysis: Analysis | NoAnalysis;
  /** Sums over all customers, if a sample was analysed; else null. */
  readonly whole: WholeShop | null;
  /** Number of rows in all files. */
  readonly rows: number;
}

/**
 * The flow for large files: DuckDB reads them, makes the orders with the warehouse queries, and joins the scores; in
 * between, the core analyses the orders of all customers or of a sample.
 *
 * @param work The core's flow.
 * @param most Maximum number of customers to analyse.
 */
export async function analyzeFiles(
  command: Command,
  work: typeof analyze,
  most = mostCustomers,
): Promise<FilesAnalysed> {
  const { scores } = command;
  if (scores !== null) checkScores(scores);
  return withDatabase(async (database) => {
    const shop = await readShop(database, command, most);
    const { table, orders, sample, asOf, target } = shop;
    const { rows } = shop.rows;
    const { options, planFor } = await resolveCommand([table], { ...command, columns: {}, covariates: [] });
    const found = work(table, { ...options, asOf }, orders);
    if (!found.ok || (sample === 1 && scores === null))
      return { analysis: found, planFor, whole: null, rows };
    const written = join(database.folder, 'scores.parquet');
    await writeScores(database, target, found, written);
    if (scores !== null) await keepScores(database, written, scores);
    if (sample === 1) return { analysis: found, planFor, whole: null, rows };
    const whole = await wholeShop(database, written, sample, found);
    const analysis = { ...found, problems: [sampled(found, whole), ...found.problems] };
    return { analysis, planFor, whole, rows };
  });
}

/** The margin of error of sums over the sample, as a share of them: 1.645 standard errors of the mean value (90 %). */
function sampled({ values: { clv } }: Analysis, { customers, sample }: WholeShop): Problem {
  const mean = clv.reduce((sum, value) => sum + value, 0) / clv.length;
  const squares = clv.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = mean > 0 ? (1.645 * Math.sqrt(squares)) / clv.length / mean : 0;
  return {
    code: 'sampled',
    params: { customers, of: clv.length, sample, error },
    severity: 'warning',
  };
}

/** Throws a UserError for an unsupported file name, or a missing folder. */
function checkScores(file: string): void {
  if (!/\.(parquet|csv)$/i.test(file)) throw new UserError((say) => say.scoresEnding({ file }));
  if (!existsSync(dirname(file))) throw new UserError((say) => say.outUnwritable({ file }));
}

async function keepScores(database: Database, written: string, file: string): Promise<void> {
  try {
    if (/\.parquet$/i.test(file)) copyFileSync(written, file);
    else
      await database.run(
        `COPY (SELECT * FROM ${fileText(written)}) TO ${fileText(file)} (FORMAT csv, HEADER)`,
      );
  } catch {
    throw new UserError((say) => say.outUnwritable({ file }));
  }
}
