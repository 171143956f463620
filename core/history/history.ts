import type { Day, Row } from '../cells/cell';
import { isSameMoney, type Run } from './run';
import type { RunColumn } from './runColumns';

/** The runs that a workbook remembers. */
export interface History {
  /** One for each analysis day, ascending. */
  readonly runs: readonly Run[];
  /** Rows of the table that cannot be read, unchanged: they are written back with the others, so that the user can repair them. */
  readonly unread: readonly UnreadRun[];
}

/** A row that cannot be read, and the column of the invalid cell. */
export interface UnreadRun {
  readonly column: RunColumn;
  /** The cells of the table's columns, in the order of `runColumns`. */
  readonly cells: Row;
}

/**
 * The history before the first run.
 *
 * @internal
 */
export const noHistory: History = { runs: [], unread: [] };

/** Adds a run. Only the last run of a day is kept, because earlier ones were mostly experiments. */
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

/** The latest runs with the same currency, horizon, margin and rate: what one line of a chart can show. */
export function comparableRuns({ runs }: History): readonly Run[] {
  let from = runs.length - 1;
  while (from > 0 && isSameMoney(runs[from - 1].settings, runs[from].settings)) from--;
  return runs.slice(Math.max(0, from));
}
