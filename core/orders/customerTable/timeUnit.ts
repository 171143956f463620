import { type TimeUnit, unitNamed } from '../../cells/columns/kinds/customerFields';

/** Weeks in a unit. */
const weeksIn: Readonly<Record<TimeUnit, number>> = {
  day: 1 / 7,
  week: 1,
  month: 365.25 / 12 / 7,
  year: 365.25 / 7,
};

/** In what recency and age are counted. */
export interface UnitFound {
  readonly unit: TimeUnit;
  /** False when neither a header nor the numbers say it. */
  readonly isSure: boolean;
  /** A time of the table in weeks; whole days where all times of the table are. */
  readonly weeks: (time: number) => number;
}

/** Tables are written with two decimals or more: so far from a whole day, in weeks, a rounded time may be. */
const rounding = 0.005 * 7;

/**
 * The unit of recency and age: the one that a header says, weeks when all times are whole days in weeks (30.43 is 213
 * days), else days when all are whole, as the package `lifetimes` counts them, and weeks when they are not.
 */
export function timeUnitOf(headers: readonly string[], ...columns: readonly Float64Array[]): UnitFound {
  const times = columns.flatMap((column) => Array.from(column).filter((time) => !Number.isNaN(time)));
  const areWhole = times.every(Number.isInteger);
  const areDays = times.every((time) => Math.abs(7 * time - Math.round(7 * time)) <= rounding);
  const named = headers.map(unitNamed).find((unit) => unit !== null) ?? null;
  const unit = named ?? (areWhole ? 'day' : 'week');
  const isOfDays = unit === 'day' || (unit === 'week' && areDays);
  const weeks = (time: number) => weeksIn[unit] * time;
  return {
    unit,
    isSure: named !== null || (areDays && !areWhole),
    weeks: isOfDays ? (time) => Math.round(7 * weeks(time)) / 7 : weeks,
  };
}
