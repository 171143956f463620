import { type History, noHistory, withRun } from '../history/history';
import { type RunInputs, runOf } from '../history/run';

/** What a workbook remembers of earlier runs, and the version of the program that makes this one. */
export interface ReportMemory {
  readonly history: History;
  readonly version: string;
}

export const noMemory: ReportMemory = { history: noHistory, version: '' };

/** The history with the run of this analysis. */
export function historyAfter({ history, version }: ReportMemory, analysis: RunInputs): History {
  const run = runOf(analysis, version);
  return run === null ? history : withRun(history, run);
}
