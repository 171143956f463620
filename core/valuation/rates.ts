/** The only place that converts between months, weeks and years: a year is 365.25 days, a month a twelfth of it, a week 7 days. */
const daysPerYear = 365.25;
export const daysPerWeek = 7;
const monthsPerYear = 12;

/** Converts months to weeks; a month has about 4.348 weeks. */
export function weeksOfMonths(months: number): number {
  return (months * daysPerYear) / monthsPerYear / daysPerWeek;
}

/** Converts weeks to months. */
export function monthsOfWeeks(weeks: number): number {
  return (weeks * daysPerWeek * monthsPerYear) / daysPerYear;
}

/** The continuous discount rate per week equivalent to this rate per year: 0.1 a year is about 0.00183 a week. */
export function weeklyRate(discountRate: number): number {
  return (Math.log1p(discountRate) * daysPerWeek) / daysPerYear;
}

/** Mean of exp(−s) over s from 0 to `end`: the discount of orders spread evenly over that time. */
export function meanDiscount(end: number): number {
  return end > 1e-12 ? -Math.expm1(-end) / end : 1;
}
