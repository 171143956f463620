import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../preview/files/userError';
import { isUntouchedReport } from './workbook/reportMark';

/** Throws a UserError when the folder is missing, or the file exists and is not ours or was changed. */
export function checkPlace(path: string): void {
  if (!existsSync(dirname(path))) throw new UserError((say) => say.outUnwritable({ file: path }));
  if (!existsSync(path)) return;
  const there = orRefuse(path, () => readFileSync(path));
  if (there.length > 0 && !isUntouchedReport(there)) {
    throw new UserError((say) => say.outIsNotOurs({ file: path }));
  }
}

/** Writes to a temporary file first, so that a report is never incomplete; never overwrites a file that is not ours. */
export function saveReport(path: string, bytes: Uint8Array): void {
  checkPlace(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    orRefuse(path, () => {
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, path);
    });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function orRefuse<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch {
    throw new UserError((say) => say.outUnwritable({ file: path }));
  }
}
