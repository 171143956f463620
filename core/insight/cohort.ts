import type { Day } from '../cells/cell';
import type { Calendar } from '../cells/parse/calendarMonth';

export const cohortPeriods = ['month', 'quarter', 'year'] as const;

export type CohortPeriod = (typeof cohortPeriods)[number];

/** Activity of a cohort in one period; period 0 is that of the first order. */
export interface CohortCell {
  /** Customers of the cohort who ordered in it. */
  readonly customers: number;
  /** Share of the cohort who ordered in it. */
  readonly retention: number;
  readonly orders: number;
  readonly revenue: number;
  /** Revenue up to the end of it, all periods together. */
  readonly accumulated: number;
}

/** Customers by the period of their first order. */
export interface Cohort {
  /** First day of the period. */
  readonly start: Day;
  /** "2024", "2024-Q1" or "2024-01"; in the Solar Hijri calendar "1403", "1403-Q1" or "1403-01". */
  readonly label: string;
  readonly customers: number;
  /** From the period of the first order to that of the analysis day. */
  readonly periods: readonly CohortCell[];
  /** Periods (from 1) until the accumulated margin covers the acquisition cost; null when not yet, or without a cost. */
  readonly paidBackAfter: number | null;
}

export interface Cohorts {
  readonly period: CohortPeriod;
  /** Whose months they are. */
  readonly calendar: Calendar;
  /** Earliest first; periods without new customers are left out. */
  readonly cohorts: readonly Cohort[];
  /** True when the analysis day is not the last day of its period: the last cell of every cohort is not complete. */
  readonly lastIncomplete: boolean;
}
