import type { Query } from '../query';
import type { Target } from '../source';
import { cohortsQuery } from './cohorts';
import { groupsQuery } from './groups';
import { historiesQuery } from './histories';
import { movementQuery } from './movement';
import { patternsQuery } from './patterns';

/** What is printed before there is a model, in the order of use; movement only where there is a day to compare with. */
export function groupingQueries(target: Target, sample: number, earlierDay: string | null): readonly Query[] {
  return [
    historiesQuery(target),
    patternsQuery(target, sample),
    cohortsQuery(target),
    groupsQuery(target),
    ...(earlierDay === null ? [] : [movementQuery(target, earlierDay)]),
  ];
}
