import type { Day, Row } from '../cells/cell';
import { isSameMoney, type Run } from './run';
import type { RunColumn } from './runColumns';

/** The runs that a workbook remembers. */
export interface History {
  /** One for each analysis day, ascending. */
  readonly runs: readonly Run[];
  /** Rows of its table that are no runs, as they stand there: written again with the others, so that they can be repaired. */
  readonly unread: readonly UnreadRun[];
}

/** A row of the history that cannot be read, because of the cell in one of its columns. */
export interface UnreadRun {
  readonly column: RunColumn;
  /** The cells of the table's columns, in the order of `runColumns`. */
  readonly cells: Row;
}

/**
 * Before the first run.
 *
 * @internal
 */
export const noHistory: History = { runs: [], unread: [] };

/** The history with one more run. The last run of a day is the one that stays: what was tried out before is no event. */
export function withRun({ runs, unread }: History, run: Run): History {
  const others = runs.filter(({ day }) => day !== run.day);
  return { runs: [...others, run].sort((one, other) => one.day - other.day), unread };
}

/** The last run of an earlier day; null on the first day. */
export function runBefore({ runs }: History, day: Day): Run | null {
  return runs.reduce<Run | null>(
    (last, run) => (run.day < day && (last === null || run.day > last.day) ? run : last),
    null,
  );
}

/** The last runs without a change of money, horizon, margin or rate between them: what one line of a chart can show. */
export function comparableRuns({ runs }: History): readonly Run[] {
  let from = runs.length - 1;
  while (from > 0 && isSameMoney(runs[from - 1].settings, runs[from].settings)) from--;
  return runs.slice(Math.max(0, from));
}
