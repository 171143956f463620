import type { CustomerHistory } from '../../core/customers/histories';
import { patternsOf } from '../../core/model/fit/patterns';
import type { FittedModel, SpendModel } from '../../core/model/fitted';
import { degenerateIntervals, drawRanges } from '../../core/valuation/drawRanges';
import type { CustomerGroups } from '../../core/valuation/groupRanges';
import type { ModelError } from '../../core/valuation/rangeInputs';
import type { ExpectedValues, GroupValue, Terms, Values } from '../../core/valuation/value';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { historiesFrom } from './histories';

/** Runs steps that report their progress to the end. */
export function runAll<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** One customer of columns of values. */
export type CustomerValue = { readonly [Name in Exclude<keyof Values, 'count'>]: number };

/** A model that is right. */
export const noModelError: ModelError = { orders: 0, money: 0 };

/**
 * Expected values with their intervals, as the flow puts them together; all customers in one group, and the model right, unless
 * said otherwise.
 */
export function valueAll(
  customers: readonly CustomerHistory[],
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
  {
    intervals = true,
    grouping,
    modelError = noModelError,
  }: { intervals?: boolean; grouping?: CustomerGroups; modelError?: ModelError } = {},
): { values: CustomerValue[]; total: GroupValue; groups: readonly GroupValue[] } {
  const histories = historiesFrom(customers);
  const patterns = patternsOf(histories);
  const expected = runAll(valueCustomers(histories, patterns, model, spend, terms));
  const groups = grouping ?? { of: customers.map(() => 0), count: 1 };
  const ranges = intervals
    ? runAll(drawRanges(histories, patterns, expected, { model, spend, modelError }, terms, groups))
    : degenerateIntervals(expected, groups);
  const { count, ...columns } = { ...expected, ...ranges.customers };
  return {
    values: Array.from(
      { length: count },
      (_, i) =>
        Object.fromEntries(
          Object.entries(columns).map(([name, column]) => [name, column[i]]),
        ) as unknown as CustomerValue,
    ),
    total: ranges.total,
    groups: ranges.groups,
  };
}

/** Columns of values with these numbers of one customer each; all others are 0. */
export function expectedValues(
  customers: readonly Partial<Omit<{ [Name in keyof ExpectedValues]: number }, 'count'>>[],
): ExpectedValues {
  const column = (name: Exclude<keyof ExpectedValues, 'count'>) =>
    Float64Array.from(customers, (customer) => customer[name] ?? 0);
  return {
    count: customers.length,
    pAlive: column('pAlive'),
    pAliveLater: column('pAliveLater'),
    chanceOfOrder: column('chanceOfOrder'),
    chanceInHorizon: column('chanceInHorizon'),
    chanceInYear: column('chanceInYear'),
    nextOrderInDays: column('nextOrderInDays'),
    expectedOrders: column('expectedOrders'),
    expectedOrderValue: column('expectedOrderValue'),
    clv: column('clv'),
  };
}
