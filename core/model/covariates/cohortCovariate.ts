import type { Day } from '../../cells/cell';
import { civilOf } from '../../cells/parse/civil';
import type { Histories } from '../../customers/histories';
import type { Covariate } from './contrasts';

/** Name of the quarter of the first order as a covariate; it is translated where it is shown. */
export const cohortCovariate = '\u0000cohort';

/** Quarters up to that of the analysis day that stand alone; those before are one. */
const quartersApart = 7;

/** The calendar quarter of each customer's first order, as a covariate: "2024-Q3", and "< 2023-Q1" for all before. */
export function cohortsOf({ firstDay, asOf }: Pick<Histories, 'firstDay' | 'asOf'>): Covariate {
  const oldest = quarterOf(asOf) - quartersApart + 1;
  return {
    name: cohortCovariate,
    of: Array.from(firstDay, (day) => {
      const quarter = quarterOf(day);
      return quarter < oldest ? `< ${labelOf(oldest)}` : labelOf(quarter);
    }),
  };
}

/** Quarters are numbered without gaps. */
function quarterOf(day: Day): number {
  const { year, month } = civilOf(day);
  return 4 * year + Math.floor((month - 1) / 3);
}

function labelOf(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}
