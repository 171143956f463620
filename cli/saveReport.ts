import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../preview/files/userError';
import { isUntouchedReport } from './workbook/reportMark';

/** Throws a Refusal when there is no such folder, or already a file that is not ours or that was changed since. */
export function checkPlace(path: string): void {
  if (!existsSync(dirname(path))) throw new UserError((say) => say.outUnwritable({ file: path }));
  if (!existsSync(path)) return;
  const there = orRefuse(path, () => readFileSync(path));
  if (there.length > 0 && !isUntouchedReport(there)) {
    throw new UserError((say) => say.outIsNotOurs({ file: path }));
  }
}

/** Writes beside the place first, so that a report is never half there; and never over a file that is not ours. */
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
