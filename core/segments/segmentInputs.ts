import type { Day, Table } from '../cells/cell';
import { type Histories, historiesOf } from '../customers/histories';
import { patternsOf } from '../model/fit/patterns';
import type { FittedModel, SpendModel } from '../model/fitted';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import type { ExpectedValues, Terms } from '../valuation/value';
import { valueCustomers } from '../valuation/valueCustomers';

/** All that groups of customers can be made of, on the day of the histories, with which `values` line up. */
export interface SegmentInputs {
  readonly orders: OrdersOrCustomers;
  /** The table that the orders were read from, for its other columns; null when it is not at hand. */
  readonly table: Table | null;
  readonly histories: Histories;
  readonly values: ExpectedValues;
}

/** The customer at this place in the histories, as shown. */
export function nameAt(
  { orders, histories }: Pick<SegmentInputs, 'orders' | 'histories'>,
  place: number,
): string {
  return orders.book.names[histories.customer[place]];
}

/** How customers of another day are valued: with the model of today. */
export interface Valuation {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly terms: Terms;
}

/** The same shop as it looked at the end of an earlier day, from its orders alone; null when nobody had ordered yet, and where no single order is known. */
export function inputsAsOf(inputs: SegmentInputs, day: Day, valuation: Valuation): SegmentInputs | null {
  const { orders, table } = inputs;
  if (orders.kind === 'customers') return null;
  const histories = historiesOf(orders.book, day);
  if (histories.count === 0) return null;
  const { model, spend, terms } = valuation;
  const steps = valueCustomers(histories, patternsOf(histories), model, spend, terms);
  for (;;) {
    const step = steps.next();
    if (step.done) return { orders, table, histories, values: step.value };
  }
}
