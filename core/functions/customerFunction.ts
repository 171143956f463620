import type { Analysis } from '../analysis';
import { alongRanges } from './alongRanges';
import { analyzeRange, type RangeOptions } from './analyzeRange';
import type { Argument } from './argument';
import { customer, isLeftOut, orders } from './arguments';
import { isRange } from './inputs';
import { lineUp, type PerCustomer } from './lineUp';
import type { CustomFunction, FunctionContext, FunctionResult, Input } from './types';

/** What one call asks about the customers of its orders. */
export interface Question {
  readonly options: RangeOptions;
  columns(found: Analysis): PerCustomer;
}

interface Definition extends Omit<CustomFunction, 'run' | 'spills' | 'arguments'> {
  /** The arguments after orders and customer. */
  readonly others: readonly Argument[];
  /** Reads all arguments; throws when one is wrong. */
  ask(inputs: readonly Input[], context: FunctionContext): Question;
}

/** A function of orders that answers for one customer, beside a range of customers, or with a table of all. */
export function customerFunction({ others, ask, ...described }: Definition): CustomFunction {
  const expected = [orders, customer, ...others];
  const answer = (inputs: readonly Input[], context: FunctionContext): FunctionResult => {
    const { options, columns } = ask(inputs, context);
    const [ordersIn, customerIn] = inputs;
    const found = analyzeRange(ordersIn, options, context);
    return lineUp(customerIn, found, columns(found), context.language);
  };
  return {
    ...described,
    arguments: expected,
    spills: true,
    run(inputs, context) {
      const [ordersIn, customerIn, ...othersIn] = expected.map((_, i) => inputs[i]);
      // A table of all customers has one value of each; a range in its place is refused when it is read.
      if (isLeftOut(customerIn) || !othersIn.some(isRange)) {
        return answer([ordersIn, customerIn, ...othersIn], context);
      }
      return alongRanges([customerIn, ...othersIn], expected.slice(1), context.language, (given) =>
        answer([ordersIn, ...given], context),
      );
    },
  };
}
