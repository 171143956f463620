import type { Cohorts } from '../../../insight/cohort';

/** All cohorts together in one period since the first order. */
export interface CurvePoint {
  /** 0 is the period of the first order. */
  readonly since: number;
  /** Share of the customers who ordered in it. */
  readonly retention: number;
  /** Cumulative money per customer at the end of the period. */
  readonly perCustomer: number;
}

/**
 * Each period averages the cohorts that completed it. Means are accumulated period by period, so that the curve never
 * falls although later periods have fewer cohorts.
 */
export function curveOf({ cohorts, lastIncomplete }: Cohorts, margin: number): readonly CurvePoint[] {
  const over = (periods: number) => (lastIncomplete ? periods - 1 : periods);
  const longest = Math.max(0, ...cohorts.map(({ periods }) => over(periods.length)));
  let perCustomer = 0;
  return Array.from({ length: longest }, (_, since): CurvePoint => {
    const reached = cohorts.filter(({ periods }) => over(periods.length) > since);
    const total = (of: (cohort: Cohorts['cohorts'][number]) => number) =>
      reached.reduce((sum, cohort) => sum + of(cohort), 0);
    const customers = total((cohort) => cohort.customers);
    perCustomer += (margin * total(({ periods }) => periods[since].revenue)) / customers;
    return { since, retention: total(({ periods }) => periods[since].customers) / customers, perCustomer };
  });
}

/**
 * Retention by period since the first order, over the cohorts from index `from` to before `to`; null when not all of
 * them completed the period.
 */
export function retentionOf(
  { cohorts, lastIncomplete }: Cohorts,
  from: number,
  to: number,
  periods: number,
): readonly (number | null)[] {
  const chosen = cohorts.slice(from, to);
  return Array.from({ length: periods }, (_, since) => {
    const reached = chosen.filter(
      ({ periods }) => (lastIncomplete ? periods.length - 1 : periods.length) > since,
    );
    // A period that only some cohorts have completed would make the curve jump.
    if (reached.length < chosen.length || reached.length === 0) return null;
    const customers = reached.reduce((sum, cohort) => sum + cohort.customers, 0);
    return reached.reduce((sum, cohort) => sum + cohort.periods[since].customers, 0) / customers;
  });
}
