import { type History, withRun } from '../../history/history';
import { type RunInputs, runOf } from '../../history/run';
import { nothingRemembered, type Remembered } from './readMemory';

/** What a workbook remembers of earlier runs, and the version of the program that makes this one. */
export interface ReportMemory extends Remembered {
  readonly version: string;
}

export const noMemory: ReportMemory = { ...nothingRemembered, version: '' };

/** The history with the run of this analysis. */
export function historyAfter(
  { history, version }: Pick<ReportMemory, 'history' | 'version'>,
  analysis: RunInputs,
): History {
  const run = runOf(analysis, version);
  return run === null ? history : withRun(history, run);
}
