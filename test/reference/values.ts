import type { CustomerHistory } from '../../core/customers/histories';
import type { FittedModel, SpendModel } from '../../core/model/fitted';
import { drawRanges, pointRanges } from '../../core/valuation/drawRanges';
import type { Grouping } from '../../core/valuation/groupDraws';
import type { CustomerValue, GroupValue, Terms } from '../../core/valuation/value';
import { valueCustomers } from '../../core/valuation/valueCustomers';

/** Runs steps that report their progress to the end. */
export function runAll<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Expected values with their intervals, as the flow puts them together; all customers in one group unless said otherwise. */
export function valueAll(
  histories: readonly CustomerHistory[],
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
  { intervals = true, grouping }: { intervals?: boolean; grouping?: Grouping } = {},
): { values: CustomerValue[]; total: GroupValue; groups: readonly GroupValue[] } {
  const expected = runAll(valueCustomers(histories, model, spend, terms));
  const groups = grouping ?? { of: histories.map(() => 0), count: 1 };
  const ranges = intervals
    ? runAll(drawRanges(histories, expected, model, spend, terms, groups))
    : pointRanges(expected, groups);
  return {
    values: expected.map((value, i) => ({
      ...value,
      ...(ranges.customers[i] as (typeof ranges.customers)[0]),
    })),
    total: ranges.total,
    groups: ranges.groups,
  };
}
