import type { Task } from '../base/beside';
import type { CustomerPatterns } from '../model/fit/patterns';
import type { SpendHistories } from '../model/spend/repeatSpend';
import { type CustomerRanges, customerRanges } from './customerRanges';
import { drawnSums, type Sums } from './drawnSums';
import { type CustomerGroups, drawnGroups } from './groupRanges';
import { type Forecasters, type RangeInputs, rangeInputs } from './rangeInputs';
import type { ExpectedValues, Terms } from './value';

/** Share of the progress spent on customers, before the groups. */
const customersShare = 0.7;

/** All draws, or the half of one of two threads: every other frequency, whose patterns share their nodes, and every other group. */
type Part = 'all' | 0 | 1;

/** What is drawn: the intervals of customers by pattern, and the sums of small groups. */
export interface DrawnPart {
  readonly customers: CustomerRanges;
  readonly sums: readonly Sums[];
}

interface PartAsked {
  readonly histories: SpendHistories;
  readonly patterns: CustomerPatterns;
  readonly expected: ExpectedValues;
  readonly by: Forecasters;
  readonly terms: Terms;
  readonly grouping: CustomerGroups;
}

/** The second part of the draws, beside the first. */
export const secondPart: Task<PartAsked, DrawnPart> = {
  name: 'draws',
  run: ({ histories, patterns, expected, by, terms, grouping }) =>
    drawnPart(rangeInputs(histories, patterns, expected, by, terms), grouping, 1),
};

/** The draws of a part; elsewhere all numbers are 0. Yields the share done, 0 to 1. */
export function* drawnPart(
  inputs: RangeInputs,
  grouping: CustomerGroups,
  part: Part,
): Generator<number, DrawnPart> {
  const { frequency } = inputs.patterns;
  const isIn = (number: number): boolean => part === 'all' || number % 2 === part;
  const asked = customerRanges(inputs, (pattern) => isIn(frequency[pattern]));
  const customers = yield* scaled(asked, 0, customersShare);
  const drawing = drawnSums(inputs, drawnGroups(grouping, isIn), grouping.count);
  return { customers, sums: yield* scaled(drawing, customersShare, 1) };
}

/** Both halves: each number is 0 in one of them. */
export function together(one: DrawnPart, other: DrawnPart): DrawnPart {
  const [{ ranges, futures }, others] = [one.customers, other.customers];
  return {
    customers: { ranges: added(ranges, others.ranges), futures: added(futures, others.futures) },
    sums: one.sums.map((own, group) => added(own, other.sums[group])),
  };
}

/** Column by column. */
function added<Columns extends { readonly [Name in keyof Columns]: Float64Array }>(
  one: Columns,
  other: Columns,
): Columns {
  const columns = Object.keys(one) as (keyof Columns)[];
  return Object.fromEntries(
    columns.map((column) => [column, one[column].map((number, i) => number + other[column][i])]),
  ) as unknown as Columns;
}

/** Rescales the reported progress to a part of the whole. */
function* scaled<Result>(
  steps: Generator<number, Result>,
  from: number,
  to: number,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
