import { existsSync, statSync } from 'node:fs';
import { UserError } from '../../files/userError';
import { fileText } from '../../warehouse/write';
import type { Database } from './database';
import { isParquet, isPattern, isText } from './fileKinds';

/** The files of one shop, all of one kind. */
export interface OrderFiles {
  readonly names: readonly string[];
  /** What DuckDB selects from. Cells of .csv files are texts, so that DuckDB guesses nothing about days and numbers. */
  readonly table: string;
}

/**
 * The files by name or by pattern (orders/*.parquet).
 *
 * @throws UserError for a file that is missing, is a folder, or is of another kind than DuckDB or the other files.
 */
export async function findOrderFiles(database: Database, typed: readonly string[]): Promise<OrderFiles> {
  const names: string[] = [];
  for (const file of typed) {
    const found = isPattern(file) ? await matching(database, file) : [file];
    if (found.length === 0 || !found.every((name) => existsSync(name))) {
      throw new UserError((say) => say.fileMissing({ file }));
    }
    names.push(...found);
  }
  for (const file of names) {
    if (statSync(file).isDirectory()) throw new UserError((say) => say.fileIsFolder({ file }));
    if (statSync(file).size === 0) throw new UserError((say) => say.fileEmpty({ file }));
    if (!isParquet(file) && !isText(file)) throw new UserError((say) => say.engineReadsFiles({ file }));
    if (isParquet(file) !== isParquet(names[0])) throw new UserError((say) => say.filesOfOneKind);
  }
  const list = `[${names.map(asItStands).join(', ')}]`;
  return isParquet(names[0])
    ? { names, table: `read_parquet(${list}, union_by_name = true)` }
    : {
        names,
        table: `read_csv(${list}, header = true, all_varchar = true, union_by_name = true, sample_size = 1000)`,
      };
}

async function matching(database: Database, pattern: string): Promise<readonly string[]> {
  const [found = []] = await database.columns(`SELECT file FROM glob(${fileText(pattern)}) ORDER BY file`);
  return found.map(String);
}

/** A path that is no pattern, though its name may look like one: DuckDB has no other way to write a sign as it stands. */
function asItStands(name: string): string {
  return fileText(name.replace(/[*?[]/g, '[$&]'));
}
