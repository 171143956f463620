import type { Day, Table } from '../cells/cell';
import { buildHistories } from '../customers/buildHistories';
import type { CustomerHistory } from '../customers/history';
import type { FittedModel, SpendModel } from '../model/fitted';
import type { Orders } from '../orders/order';
import type { ExpectedValue, Terms } from '../valuation/value';
import { valueCustomers } from '../valuation/valueCustomers';

/** All that groups of customers can be made of, on one day. `histories`, `keys` and `values` line up. */
export interface SegmentInputs {
  readonly asOf: Day;
  readonly orders: Orders;
  /** The table that the orders were read from, for its other columns; null when it is not at hand. */
  readonly table: Table | null;
  readonly histories: readonly CustomerHistory[];
  /** `Order.customer` of each history. */
  readonly keys: readonly string[];
  readonly values: readonly ExpectedValue[];
}

/** How customers of another day are valued: with the model of today. */
export interface Valuation {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly terms: Terms;
}

/** Inputs of an analysis: its histories are those of `buildHistories(orders, asOf)`. */
export function segmentInputs(
  found: Pick<SegmentInputs, 'asOf' | 'orders' | 'histories' | 'values'>,
  table: Table | null,
): SegmentInputs {
  const { asOf, orders, histories, values } = found;
  const keys = new Set<string>();
  for (const { customer, day } of orders.orders) if (day <= asOf) keys.add(customer);
  return { asOf, orders, table, histories, keys: [...keys].sort(), values };
}

/** The same shop as it looked at the end of an earlier day, from its orders alone; null when nobody had ordered yet. */
export function inputsAsOf(inputs: SegmentInputs, day: Day, valuation: Valuation): SegmentInputs | null {
  const { orders, table } = inputs;
  const { asOf, histories, keys } = buildHistories(orders, day);
  if (histories.length === 0) return null;
  const steps = valueCustomers(histories, valuation.model, valuation.spend, valuation.terms);
  for (;;) {
    const step = steps.next();
    if (step.done) return { asOf, orders, table, histories, keys, values: step.value };
  }
}
