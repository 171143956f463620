import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { UserError } from '../files/userError';
import { isReport, isUntouchedReport } from './workbook/reportMark';

/** Throws a UserError when the folder is missing, or the file exists and is not ours. */
export function checkPlace(path: string): void {
  if (!existsSync(dirname(path))) throw new UserError((say) => say.outUnwritable({ file: path }));
  if (!existsSync(path)) return;
  const there = orRefuse(path, () => readFileSync(path));
  if (there.length > 0 && !isReport(there)) {
    throw new UserError((say) => say.outIsNotOurs({ file: path }));
  }
}

/** Whether the file is a report of ours that another program has saved since, so that it may contain the user's changes. */
export function isSavedReport(path: string): boolean {
  if (!existsSync(path)) return false;
  const there = orRefuse(path, () => readFileSync(path));
  return isReport(there) && !isUntouchedReport(there);
}

/**
 * Writes to a temporary file first, so that a report is never incomplete; never overwrites a file that is not ours, and
 * renames a report that was saved since. Returns the new name of that file: its notes and formulas are carried into the
 * new report, but not its charts, array formulas and cells outside tables.
 */
export function saveReport(path: string, bytes: Uint8Array): string | null {
  checkPlace(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  const keptAs = isSavedReport(path) ? freePath(path) : null;
  try {
    orRefuse(path, () => {
      writeFileSync(unfinished, bytes);
      if (keptAs !== null) renameSync(path, keptAs);
      renameSync(unfinished, path);
    });
  } finally {
    rmSync(unfinished, { force: true });
  }
  return keptAs;
}

/** "report (2).xlsx", or the next free number. */
function freePath(path: string): string {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  for (let number = 2; ; number++) {
    const free = `${stem} (${number})${ending}`;
    if (!existsSync(free)) return free;
  }
}

function orRefuse<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch {
    throw new UserError((say) => say.outUnwritable({ file: path }));
  }
}
