import type { Query } from '../query';
import type { Target } from '../source';
import { cohortsQuery } from './cohorts';
import { groupsQuery } from './groups';
import { historiesQuery } from './histories';
import { patternsQuery } from './patterns';

/** What is printed before there is a model, in the order of use. */
export function groupingQueries(target: Target, sample: number): readonly Query[] {
  return [historiesQuery(target), patternsQuery(target, sample), cohortsQuery(target), groupsQuery(target)];
}
