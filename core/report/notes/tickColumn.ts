import type { Day } from '../../cells/cell';
import type { Note } from './note';

/** The user's column of ticks, by the day of its campaign: a tick of one campaign is none of the next. */
export function tickColumn(day: Day | null): string {
  return `done ${day ?? 0}`;
}

/** The day of a column of ticks; null for any other column. An earlier version wrote the column without a day: 0. */
export function dayOfTicks(column: string): Day | null {
  const [whole, digits = '0'] = /^done(?: (\d+))?$/.exec(column) ?? [];
  return whole === undefined ? null : Number(digits);
}

/** Whether a note is a tick and says no more. */
export function isTick({ column, value }: Pick<Note, 'column' | 'value'>): boolean {
  return value === true && dayOfTicks(column) !== null;
}
