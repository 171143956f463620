import { lastOf } from '../base/lastOf';
import type { Day, Table } from '../cells/cell';
import { type Histories, historiesOf } from '../customers/histories';
import { groupedPatterns } from '../model/covariates/groupedPatterns';
import type { FittedModel, SpendModel } from '../model/fitted';
import { modelAsOf } from '../model/season/modelAsOf';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import type { ExpectedValues, Terms } from '../valuation/value';
import { valueCustomers } from '../valuation/valueCustomers';

/** Inputs for grouping customers on the day of the histories; `values` is parallel to the histories. */
export interface SegmentInputs {
  readonly orders: OrdersOrCustomers;
  /** The table of the orders, for its other columns; null when unavailable. */
  readonly table: Table | null;
  readonly histories: Histories;
  readonly values: ExpectedValues;
}

/** Display name of the customer at this index in the histories. */
export function nameAt(
  { orders, histories }: Pick<SegmentInputs, 'orders' | 'histories'>,
  index: number,
): string {
  return orders.book.names[histories.customer[index]];
}

/** How customers of another day are valued: with today's model. */
export interface Valuation {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly terms: Terms;
}

/** The shop at the end of an earlier day, from its orders; null without orders by then, and for a table of customers. */
export function inputsAsOf(inputs: SegmentInputs, day: Day, valuation: Valuation): SegmentInputs | null {
  const { orders, table } = inputs;
  if (orders.kind === 'customers') return null;
  const histories = historiesOf(orders.book, day);
  if (histories.count === 0) return null;
  const { spend, terms } = valuation;
  const model = modelAsOf(valuation.model, day);
  const patterns = groupedPatterns(histories, orders.book, model);
  const values = lastOf(valueCustomers(histories, patterns, model, spend, terms));
  return { orders, table, histories, values };
}
