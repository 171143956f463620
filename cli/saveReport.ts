import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { UserError } from '../preview/files/userError';
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

/** Whether the file is a report of ours that another program has saved since: it may hold what the user has written. */
export function isSavedReport(path: string): boolean {
  if (!existsSync(path)) return false;
  const there = orRefuse(path, () => readFileSync(path));
  return isReport(there) && !isUntouchedReport(there);
}

/**
 * Writes to a temporary file first, so that a report is never incomplete; never overwrites a file that is not ours, and
 * keeps one that was saved since under another name, which is the result: its notes and the formulas among them are in the new
 * one, but not its own charts, formulas that fill several cells, and what stands beside no table.
 */
export function saveReport(path: string, bytes: Uint8Array): string | null {
  checkPlace(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  const kept = isSavedReport(path) ? freePath(path) : null;
  try {
    orRefuse(path, () => {
      writeFileSync(unfinished, bytes);
      if (kept !== null) renameSync(path, kept);
      renameSync(unfinished, path);
    });
  } finally {
    rmSync(unfinished, { force: true });
  }
  return kept;
}

/** "report (2).xlsx", or the next number that is free. */
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
