import { type TimeUnit, unitNamed } from '../../cells/columns/kinds/customerFields';

/** Weeks in a unit. */
const weeksIn: Readonly<Record<TimeUnit, number>> = {
  day: 1 / 7,
  week: 1,
  month: 365.25 / 12 / 7,
  year: 365.25 / 7,
};

/** The unit of recency and age. */
export interface UnitFound {
  readonly unit: TimeUnit;
  /** False when neither a header nor the numbers decide. */
  readonly isSure: boolean;
  /** Converts a time of the table to weeks; to whole days when all times of the table are whole days. */
  readonly weeks: (time: number) => number;
}

/** Tolerance in days for times in weeks that were rounded to two decimals. */
const rounding = 0.005 * 7;

/**
 * The unit of recency and age: the header's; else weeks when all times are whole days in weeks (30.43 is 213 days);
 * else days when all times are whole numbers (as in the package `lifetimes`), and weeks when not.
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
