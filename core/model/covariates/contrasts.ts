import { patternsOf, type Timelines, timelinesOf } from '../fit/patterns';
import type { CovariateGroup } from './covariates';

/** A covariate: one text per customer, parallel to the histories. */
export interface Covariate {
  readonly name: string;
  /** '' where unknown. */
  readonly of: readonly string[];
}

/** A dummy variable: one value of a covariate against its most frequent one. */
export interface Contrast {
  readonly name: string;
  readonly level: string;
  readonly reference: string;
  readonly has: readonly boolean[];
}

/** Values with fewer customers than this are pooled as "other" … */
const fewest = 20;
/** … as are those after the most frequent ones. */
const mostLevels = 8;
/** Marks the pooled level; it is translated where it is shown. */
export const pooledLevel = '\u0000other';

export function contrastsOf({ name, of }: Covariate): Contrast[] {
  const counts = new Map<string, number>();
  for (const level of of) counts.set(level, (counts.get(level) ?? 0) + 1);
  const byCount = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const kept = byCount.slice(0, mostLevels).filter(([, count]) => count >= fewest);
  const [reference, ...levels] = kept.map(([level]) => level);
  if (reference === undefined) return [];
  const known = new Set([reference, ...levels]);
  const others = of.map((level) => !known.has(level));
  return [
    ...levels.map((level) => ({ name, level, reference, has: of.map((value) => value === level) })),
    ...(others.filter(Boolean).length >= fewest
      ? [{ name, level: pooledLevel, reference, has: others }]
      : []),
  ].filter(({ has }) => has.some(Boolean));
}

/** Customers by their contrasts: the group of each, and the z of each group, in an order that does not depend on the customers'. */
export interface ContrastGroups {
  readonly of: Int32Array;
  readonly values: readonly (readonly number[])[];
}

export function groupsOf(customers: number, contrasts: readonly Contrast[]): ContrastGroups {
  const keys = Array.from({ length: customers }, (_, i) =>
    contrasts.map(({ has }) => (has[i] ? '1' : '0')).join(''),
  );
  const sorted = [...new Set(keys)].sort();
  const numbers = new Map(sorted.map((key, group) => [key, group]));
  return {
    of: Int32Array.from(keys, (key) => numbers.get(key) ?? 0),
    values: sorted.map((key) => [...key].map(Number)),
  };
}

/** The patterns of each group. */
export function patternsByGroup(histories: Timelines, { of, values }: ContrastGroups): CovariateGroup[] {
  const members = values.map((): number[] => []);
  of.forEach((group, i) => {
    members[group].push(i);
  });
  return values.map((z, group) => ({
    values: z,
    patterns: patternsOf(timelinesOf(histories, Int32Array.from(members[group]))),
  }));
}
