import type { Cell, Day } from '../cell';
import { type DateOrder, dayInOrder, orderMatters } from './dateReading';
import { readDate } from './readDate';

/**
 * The day of one cell outside a column of dates; null when it is not a date,
 * or when day and month could be swapped (03/04/2024) and no order is given.
 */
export function parseDate(cell: Cell, order?: DateOrder): Day | null {
  const reading = readDate(cell);
  const open = reading < 0 && orderMatters(reading) && order === undefined;
  const day = reading < 0 ? dayInOrder(reading, order ?? 'dayFirst') : reading;
  return open || Number.isNaN(day) ? null : day;
}
