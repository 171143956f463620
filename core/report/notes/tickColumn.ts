import type { Day } from '../../cells/cell';
import type { Note } from './note';

/** Name of the tick column, which contains the campaign day: ticks of one campaign do not count for the next. */
export function tickColumn(day: Day | null): string {
  return `done ${day ?? 0}`;
}

/** The campaign day of a tick column; null for other columns; 0 for a column of an earlier version, which had no day. */
export function dayOfTicks(column: string): Day | null {
  const [whole, digits = '0'] = /^done(?: (\d+))?$/.exec(column) ?? [];
  return whole === undefined ? null : Number(digits);
}

/** Whether a note is only a tick. */
export function isTick({ column, value }: Pick<Note, 'column' | 'value'>): boolean {
  return value === true && dayOfTicks(column) !== null;
}
